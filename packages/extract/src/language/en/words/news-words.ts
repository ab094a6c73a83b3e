import { entries, words } from '../../../core/word-list.ts';
import type { NewsWords } from '../../../find/events/news-words.ts';
import { RELATIVES } from './aside-words.ts';
import { HEADLINE_SENSES } from './headline-senses.ts';
import { LEAD_SENSES } from './lead-senses.ts';
import { NEWS_TELLINGS } from './news-tellings.ts';

const NUMBERS = ['', '', ...entries('two three four five six seven eight nine ten eleven twelve')];

const PHRASE_WORDS = words('the a an his her its their in at on of win victory defeat first last');

const LASTING =
  /(?:(?<count>\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|multi|several)[- ](?<unit>day|week|month)|(?:days?|weeks?|months?)-?long) (?:[\p{L}-]+ ){0,2}$/u;

/**
 * Returns the number of days that an event lasts, from the words before it: 3 for "a three-day conference". Returns 0
 * for other durations, and null if there is no duration.
 */
function lastingDays(before: string): number | null {
  const match = LASTING.exec(before);
  if (match === null) return null;
  const { count = '', unit } = match.groups ?? {};
  if (unit !== 'day') return 0;
  return /^\d+$/u.test(count) ? Number(count) : Math.max(0, NUMBERS.indexOf(count.toLowerCase()));
}

/** The words that show whether a date in an English text is the day of the news. */
export const NEWS_WORDS: NewsWords = {
  lastingDays,
  starting: /\b(?:began|begins?|begun|beginning|started|starts?|opened|opens?|kicked off|kicks off)\b/iu,
  relatives: RELATIVES,
  innerRelatives: words('who which whose whom that'),
  beforeEarlier: words('after following'),
  criticism: /\b(?:criti\p{L}+|accus\p{L}+|blam\p{L}+|slamm\p{L}+|lambast\p{L}+)\b/iu,
  plannedFor:
    /\b(?:planned|scheduled|due|set|slated)(?: to \p{L}+(?: place)?)?(?: in [\p{L} ]+?)? (?:for|on) (?:next )?#|\b(?:on|next) #(?:,? [\p{L}\d]+){0,3} (?:would have|was to|had been due to)\b/iu,
  cancelled: /(?<!\b(?:not|may|could|might) (?:be )?)\b(?:called off|cancell?ed|scrapped)\b/iu,
  begun: /\b(?:began|begun|got under way|gets under way)\b/iu,
  ending: /\b(?:ended|ends?|ending|concluded|concludes?|closed|closes?|finished|finishes|wrapped up)\b/iu,
  duration: /\b(?:lasts?|lasted|runs?|running|continues?|goes on)\b/iu,
  untilWords: words('until till through to'),
  ongoing:
    /\b(?:continues?|go(?:es)? on|drags? on|rages? on|enters? (?:its )?\p{L}+ (?:day|week)|ongoing|under way|underway|since|day \d+)\b/iu,
  followUp:
    /\b(?:anniversary|years? (?:after|later|on|since|ago)|months? (?:after|later|on|since)|remains? in|remember(?:s|ed)?|corrects?|corrected|revise[ds]?)\b/iu,
  followUpOfSudden:
    /\b(?:toll|trial|charged|charges|indict\p{L}*|custody|investigat\p{L}+|probes?|manhunt|search(?:es)? for|mourn\p{L}*|funeral|vigil|identified|(?:names?|named) (?:\p{L}+ ){0,3}killed|victims? (?:\p{L}+ ){0,5}(?:named|found|recovered)|bodies (?:found|recovered)|aftermath|bail|court|appeals?|sentenced|convicted|blamed|report|lawsuit|sues|condemns?|suspect (?:arrested|charged|identified))\b/iu,
  reaction:
    /\b(?:calls? (?:for|on)|demand(?:s|ed|ing)?|urge[sd]?|warn(?:s|ed)?|prais\p{L}+|welcome[sd]?|slam(?:s|med)?|hail(?:s|ed)?|defend(?:s|ed)?|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|blame[sd]?|say(?:s|ing)?(?! (?:no|yes|goodbye|farewell)\b)|said|tells?|told|criti[cq]\p{L}+|mourn\p{L}*|tributes?|react\p{L}*|respon[ds]\p{L}*|den(?:y|ies|ied)|reject(?:s|ed)?|rues?|thanks?|backlash|outrage|outcry|anger|fury|grief|shock|fears?|concerns?|debate|row|questions?|appeals?|aid|donat\p{L}+|relief|clean-?up|seeks?|considers?|deplor\p{L}+|congratulat\p{L}+|alleged|suspects?)\b/iu,
  suspecting: /\b(?:alleged|suspects?)\b/iu,
  laterDeath: /\b(?:(?:days?|weeks?|months?|years?|hours?) (?:after|later)|injuries|wounds|succumb\p{L}*)\b/iu,
  causeLinks: words('in as by when from during'),
  resultForm: /^(?:killing|injuring|wounding|hurting)$/u,
  headlineSenses: HEADLINE_SENSES,
  leadSenses: LEAD_SENSES,
  notHappened:
    /\b(?:not|never|no longer|could|may|might|would|should|will|plans? to|planned|wants?|hopes?|expected|due|set|threaten\p{L}*|nearly|almost|allegedly)\b/iu,
  denied: /\b(?:not|never|no longer)\b/iu,
  subordinators: words('after because before when while if as since although though until'),
  trialTopic: /(?!)/u,
  tellings: NEWS_TELLINGS,
  beforeNews: /^(?:(?!\bthat\b).)*\bhad\b/u,
  newDay:
    /\bnew date\b|^(?:it|they|the \p{L}+) (?:will|is|are|has|have) now\b|\bnow (?:expects?|expected|due|scheduled|set|planned|likely)\b|\binstead\b/iu,
  heldThen:
    /\b(?:will|would|to) (?:now )?(?:be (?:held|heard|opened|rescheduled|staged)|begin|go ahead|open|start|take place)\b|\b(?:will|would) .*\binstead\b/iu,
  oldDay:
    /\b(?:originally|initially)\b|\b(?:was|were|had been) (?:\p{L}+ )?(?:planned|scheduled|due|set|meant|supposed)\b|\b(?:was|were) to (?:be|begin|open|start|take)\b/iu,
  planned:
    /\b(?:visitors|guests|runners|participants|spectators|crowds?|exhibitors) (?:are )?expected$|\bexpected to (?:draw|attract)\b|\bexpects? [\d,]+ (?:visitors|guests|runners|participants|spectators)\b|\bto (?:go on (?:show|display)|be held|take place|be hosted)\b|^(?:[\p{Lu}\d][\p{L}\d.'’&-]* ){1,5}(?:to|will|set to) (?!not |never )\p{Ll}/u,
  occasion: /\b(?:after|over|following|since|despite)\b(?: [\p{L}'’-]+){1,4}/giu,
  afterWords: words('after following since'),
  isModifier: (lower) => PHRASE_WORDS.has(lower),
  ordinals:
    /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?<!\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? )\d+(?:st|nd|rd|th)(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\b/giu,
  decided: /\b(?:elected|chosen|named|nominated|appointed|selected|picked)\b/iu,
  kindRules: [
    {
      senses: words('FREEING'),
      pattern: /\b(?:hostages?|captors?|kidnap\p{L}*|abduct\p{L}*|held captive|captivity|ransom)\b/iu,
      kind: 'OTHER',
    },
    { senses: words('BANKRUPTCY'), pattern: /\p{L}/u, kind: 'OTHER' },
    {
      senses: words('KILLING'),
      pattern: /\b(?:missiles?|rockets?|drones?|shelling|air ?strikes?|warplanes?|suicide bomb\p{L}*)\b/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('KILLING'),
      pattern:
        /\b(?:(?:car|bike|motorbike|motorcycle|bus|coach|lorry|truck|van|minibus|train|plane|helicopter|boat|vehicle)\b[^.;]* (?:left the|hit|crashed|overturned|collided|struck|plunged)|collision|(?:road|car|bus|train|plane|helicopter) (?:accident|crash)|(?:hit|struck|run over) by an? (?:[\p{L}-]+ )?(?:car|bus|lorry|truck|van|train|tram|vehicle))\b/iu,
      kind: 'ACCIDENT',
    },
    {
      senses: words('KILLING'),
      pattern:
        /\b(?:murder(?:s|ed|ers?)?|homicides?|manslaughter|strangled|beaten to death|(?:murder|police) suspects?|killers?)\b/iu,
      kind: 'CRIME',
    },
    {
      senses: words('RAID'),
      pattern: /\b(?:robbers?|raiders|thieves|masked|jewell?er\p{L}*|stole|stolen|getaway)\b/iu,
      kind: 'CRIME',
    },
    { senses: words('RAID'), pattern: /\p{L}/u, kind: 'ARREST' },
    { senses: words('CONCERT'), pattern: /\p{L}/u, kind: 'OTHER' },
    {
      senses: words('VOTE'),
      pattern:
        /\b(?:council(?:lors|men|members)?|lawmakers|senate|senators|parliament|legislature|board|committee|congress|assembly|mps|trustees|cabinet)\b[^.;]* vot(?:ed?|es|ing)\b/iu,
      kind: 'ANNOUNCEMENT',
    },
    {
      senses: words('EXPLOSION'),
      pattern:
        /\b(?:suicide bomb\p{L}*|car bombs?|bombers?|bombings?|bomb exploded|bomb (?:blast|attack)s?|explosive device|detonated)\b/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('FIRE EXPLOSION DAMAGE'),
      pattern:
        /\b(?:arson\p{L}*|set (?:the |a |an |his |her |their )?(?:[\p{L}-]+ ){0,3}(?:on fire|ablaze|alight)|torched|firebomb\p{L}*|petrol bombs?|set fire to)\b/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('IMPACT DAMAGE'),
      pattern: /\b(?:missiles?|rockets?|drones?|shelling|artillery|air ?strikes?|warplanes?|mortars?)\b/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('INJURY'),
      pattern:
        /\b(?:stabb(?:ed|ing)|stab wounds?|knife attack|gunshot wounds?|shot and (?:wounded|injured)|assaulted|beaten up|attacked|attackers?)\b/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('INCIDENT'),
      pattern: /\b(?:massacre\p{L}*|shot dead|shot and killed|gunned down|murdered|stabbed|executed)\b/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('OUTBREAK ESCAPE'),
      pattern:
        /\b(?:prison\p{L}*|jail\p{L}*|inmates?|prisoners?|convicts?|detention (?:centre|center)|penitentiary)\b/iu,
      kind: 'CRIME',
    },
    {
      senses: words('LANDING'),
      pattern: /\b(?:(?:emergency|forced|crash|belly)[- ]land(?:ings?|ed|s)?|bird strikes?)\b/iu,
      kind: 'ACCIDENT',
    },
    {
      senses: words('HEARING'),
      pattern:
        /\b(?:senat\p{L}+|congress\p{L}*|committee|parliament\p{L}*|lawmakers?|house of representatives|bill)\b/iu,
      kind: 'MEETING',
    },
  ],
  ofSameSuspects:
    /^(?:They|He|She|Both|The (?:suspects?|men|man|women|woman|pair|two|fugitives?|attackers?|\d+-year-olds?))\b(?!.*\b(?:another|other|more)\b)/u,
  supposing:
    /\b(?:possibl\p{L}+|suspect\p{L}*|investigat\p{L}+|denies|alleg\p{L}+|ruled out|could|may|might|whether|if|not|no|denied|unclear|possibility|believed)\b/iu,
};
