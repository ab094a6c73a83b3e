import { ADVERB, AUXILIARY, DETERMINER, FINITE, MODAL } from '../../../core/word-flags.ts';
import { entries, words } from '../../../core/word-list.ts';
import type { TitleWords } from '../../../find/events/title-words.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';
import { upperFirst } from '../events/title-text.ts';
import { eventForm } from '../events/verb-events.ts';
import { isWholeTitle } from '../events/whole-title.ts';
import { englishLexicon } from './lexicon.ts';

/** Words that are common in headlines, but that no other word list of the rules contains. */
const HEADLINE_WORDS = words(`
  acquires aid aims amid another arrested as attack back bank bill bomb boost boss boy boys calls case chief chiefs child children
  church city claims close club coach company convicted cop cops cost could court crash crime cut cuts damage dead deadly deal
  death deaths dies director drug due early earthquake election end escape expected face faces fall falls family fatal father film
  fight final fire first five former found four free game gets girl goes group guilty gun gunman guards hearing heist help high
  hits home horror hospital house hurt injured inmate inmates injury in island jail jailed jewel jewellery jewelry job jury key
  kill killed killer killing kills lead leader leads league leaves life lose loses made major make makes man may men million
  minister missing mob more mother movie murder murders musical near needs new news next night no nod officer officers oil old
  on open opens over pay plan plans plea player players plot police poll power powerful prison probe protest protests pulls push
  quake quarterback quits raid raids rape reach record release report reports rescue retains return returns reveals riot riots
  role row rule rules runs season seek seeks sequel series set sets shoot shooting shooter shot shop sign signs six slain slay
  slaying sold son star stars state steal steals stolen store strike strikes struck student students suspect suspected suspects
  take takes talks team teen teenager ten theft thief thieves third three time title titles to top town trial two victim victims
  victory vote votes warning wife win wins winner with woman women world worth year years youth youths trade species endangered
  protection protections act administration neighborhood candidate candidates premiere rehab restores reverses measure
  regulations gang duty deputy brother husband body bodies baby toddler soldier soldiers troops ships cable cables internet
  service services disruption tsunami magnitude disaster blast explosion blaze fires arson arsonist gunmen robbers robbery
  robbed armed masked raiders gems gem diamonds diamond sentenced charged accused sues lawsuit injuries knee reserve sidelined
  contract bid offer price acquisition acquire buy buys merger firm unit quarter sales profit loses heavyweight champion
  boxing knockout round belt belts crown bout hero dead sentence life's rampage workers worker plant factory scene mass
  university professor faculty campus tenure verdict judge insane insanity appeal fugitive manhunt marshal wanted convict
  wheelchair piracy pirates pirate navy warship hijacked pop music actor actress host hosts hosting awards award show oscars
  swimmer swimming pin-up model icon legend legendary dies aged premier prime president parliament parliamentary senator
  governor mayor voters elections party parties ruling opposition clashes rioters rioting anger funeral policeman policemen
  teenage teens mourning crackdown bosses suspects' mafia mob mobster godfather family's don clan tests test missile nuclear
  launch rocket moon lunar orbit mission spacecraft probe satellite space`);

function isCommonWord(lower: string): boolean {
  const base = lower.replace(/[’']s?$/u, '');
  return HEADLINE_WORDS.has(lower) || HEADLINE_WORDS.has(base) || englishLexicon().flags.has(lower) || eventForm(lower);
}

/** Prepositions that attach a phrase to a noun. */
const LINKS = words('of in at on over between against near with for into outside from by');

/** Words after a comma that start another clause or a detail. */
const CLAUSE_AFTER_COMMA = words(`
  who whose which where when while after as because although though but and with according despite amid so since before officials
  police authorities prosecutors state local a reports`);
/** Matches words before a participle which show that it is an adjective: "four armed robbers". */
const NOT_SUBJECT =
  /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|more|than|most|of|in|for|by|to|his|her|their|its)$/u;

/** Matches nouns that need only a date to identify an event: "Parliamentary election in May 2020". */
const DATED_NOUN = /\s(?:elections?|referendum|summit|bombings?|championships?|olympics)$/u;

/** Matches the magnitude of a quake. First reports are often wrong, and outlets differ. */
const MAGNITUDE = / (?:of|with a) magnitude (?:of )?\d+(?:\.\d+)?(?= )/giu;

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const TIME = String.raw`(?:${DAY}(?!\s\p{L}+[’'])(?:\s(?:morning|afternoon|evening|night))?|(?:the\sday\sbefore\s)?yesterday|today|tonight|last\s(?:night|week|month)|this\s(?:morning|afternoon|evening|week))`;
const LEADING_DATE = new RegExp(String.raw`^(?:(?:on|late|early)\s)*${TIME},?\s(\p{L})`, 'iu');
const PASSING_DATE = new RegExp(String.raw`(?<!\bUSA),?\s(?:(?:on|late|early)\s)*${TIME}(?=[\s,.]|$)`, 'giu');
const upperNext = (_: string, next: string): string => next.toUpperCase();

/** Matches the start of a sentence about a report rather than about what happened. */
const REPORT =
  /^(?:(?:The|A|An|State|Local)\s)?(?:\S+\s){0,3}(?:reports?|statement|spokes\p{L}+|sources?|television|officials?)\s(?:says?|said|added|adds)\s/iu;

/** Matches the start of a sentence that comments on the news rather than saying what happened. */
const NO_NEWS =
  /^(?:The (?:good|bad|best|worst) (?:news|part)|The positive|News that|Word (?:is|that|comes)|The (?:\S+ )?(?:amount|result|reason) (?:is|was|will))\b/u;
/** Matches the end of a clause from which "as …" was cut off: "an election hailed by the government". */
const BEFORE_AS =
  /\b(?:portrayed|hailed|described|regarded|posing|disguised|viewed|sees?) (?:\S+ ){0,4}\S*$|\s(?:posing|sees?|(?<!\b(?:be|been|was|were|is|are)\s)held)$|(?<!\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|some|all|for|of|in|the|next|last|past|working))\s(?:hours|days|minutes|weeks)$/u;
/** Matches a subordinate clause without its verb: "The fire started while a handful of people". */
const OPEN_CLAUSE = /\s(?:while|when|because|although|though)\s((?:(?!\s(?:while|when|because)\s).)*)$/u;
/** Matches a time of day. */
const TIME_OF_DAY =
  / (?:(?:at|around|about|shortly|just|by) (?:(?:after|before) )?)(?:midnight|noon|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?)/giu;

const DONE = FINITE | AUXILIARY | MODAL;

/** The words for titles of English articles. */
export const TITLE_WORDS: TitleWords = {
  labels: entries(`
    breaking breaking_news just_in update updated exclusive live live_updates? watch video photos? pictures? opinion analysis comment
    commentary editorial review report prediction poll quiz column interview in_pictures developing alert news`),
  questionWords: words('how why what when where who which'),
  riddleStarts: words(`
    how why what when where who which whose here here's here’s this these that watch see meet inside is are was were do does did
    can could should will would has have if things reasons everything so and but or not there's there’s it it's it’s there ranking article posted published according`),
  vague:
    /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)? (?:against|versus|vs\.?|v\.?) (?:the )?\p{Lu}[\p{L}-]*$|\b(?:can|could) be \p{L}+ed$|\bdraws? near(?:er)?$|^(?:Concerns?|Fears?|Anger|Row|Debate|Support|Controversy|Hopes?) (?:over|about|for|of) (?:[\p{Lu}\d][\p{L}\d-]* ?|the |a )+$/u,
  noHappening:
    /\b(?:likens?|likened|compares?) .+ (?:to|with) |\b(?:q&a|questions and answers|explainer|at a glance|in pictures|in photos|need to know|what we know)\b|\b(?:is|was|are|were) like (?:an?|the) |^\d+ years of /iu,
  personal: words(
    `i me my we our us you your i'm i’m i've i’ve we're we’re don't_you lol omg um well okay ok please yay wow`,
  ),
  dependentStarts: words(`
    he she it they we i you this that these those there here his her its their our my your who which what when where how why if and
    but or so yet then however meanwhile also still another other such both one some many most while as although though after
    before because since despite during with without for to by at in on from amid according following not no well yes just even
    it's it’s that's that’s there's there’s here's here’s he's he’s she's she’s they're they’re what's what’s few instead providentially
    only perhaps maybe now word is are was were do does did has have had can could will would all more less in_addition`),
  detailStarts: words('during inside following without for with'),
  beforeNews:
    /^(?:(?:breaking(?: news)?|update|just in|developing)\s*[:–—-]+\s*|[\p{L}\d. ]{2,40} (?:is|are) reporting that )(?=\S)/iu,
  clauseStarts: words('after when while as because although though amid'),
  relatives: words('who whose which that'),
  sourceWords: words('said says say told according reported reports announced confirmed'),
  titleCase: true,
  prefersLead: true,
  isCommonWord,
  isFiniteVerb: (lower, before = '') => {
    const flags = englishLexicon().flags.get(lower) ?? 0;
    if (flags & DONE) return true;
    const isModifier = before !== '' && NOT_SUBJECT.test(before.toLowerCase());
    return !isModifier && !(flags & ADVERB) && (eventForm(lower) || /[^e]ed$/u.test(lower));
  },
  isComplete: (clause) => {
    if (!isWholeTitle(clause) || [REPORT, NO_NEWS, BEFORE_AS].some((pattern) => pattern.test(clause))) return false;
    const open = OPEN_CLAUSE.exec(clause)?.[1];
    return (
      open === undefined ||
      /^(?:in|on|at)\s/u.test(open) ||
      open.split(' ').some((word) => TITLE_WORDS.isFiniteVerb(word) || /ing$/u.test(word))
    );
  },
  endsAtComma: (next) => CLAUSE_AFTER_COMMA.has(next) || /^\p{Ll}+ing$/u.test(next),
  withoutDates: (sentence) =>
    sentence.replace(LEADING_DATE, upperNext).replace(PASSING_DATE, '').replace(TIME_OF_DAY, '').replace(MAGNITUDE, ''),
  isSufficient: (title, verb) => {
    const [first = '', ...rest] = title.split(' ');
    const hasName = rest.some((word) => /^\p{Lu}/u.test(word));
    const flags = englishLexicon().flags.get(first.toLowerCase()) ?? 0;
    if (verb) return hasName || !(flags & DETERMINER);
    return hasName || POSSESSIVE.test(first) || rest.some((word) => LINKS.has(word));
  },
  isSpecific: (title) => DATED_NOUN.test(title) || /^(?:An?|Two|Three|Four|Five) (?:\S+ ){2}/u.test(title),
  bareNoun: (title) => upperFirst(title.split(' ').at(-1) ?? title),
  bareVerb: (_, word) => word,
  months: entries('January February March April May June July August September October November December'),
  inMonth: 'in',
  inYear: 'in',
  indefiniteArticles: words('a an'),
  placePrepositions: words('in near on off outside'),
  separators: words('and or but who which that while before from to'),
};
