import { entries, words } from '../../../core/word-list.ts';
import type { NewsWords } from '../../../find/events/news-words.ts';
import { RELATIVE_PRONOUNS } from './clause-words.ts';
import { HEADLINE_SENSES } from './headline-senses.ts';
import { LEAD_SENSES } from './lead-senses.ts';
import { NEWS_TELLINGS } from './news-tellings.ts';

const NUMBERS = ['', '', ...entries('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf')];

const LASTING = /(?<count>\p{L}+?|\d+)-?(?:tägig|wöchig|monatig)e[nrsm]? (?:\p{Ll}[\p{L}-]* ){0,2}$/u;

/**
 * Returns the duration of an event in days: 3 for "eine dreitägige Konferenz". Returns 0 for weeks and months, and null
 * if the text does not contain a duration.
 */
function lastingDays(before: string): number | null {
  const match = LASTING.exec(before);
  if (match === null) return null;
  const count = match.groups?.count ?? '';
  if (!match[0].includes('tägig')) return 0;
  return /^\d+$/u.test(count) ? Number(count) : Math.max(0, NUMBERS.indexOf(count.toLowerCase()));
}

/** The words that show whether a date in a German text is the day of the news. */
export const NEWS_WORDS: NewsWords = {
  lastingDays,
  starting:
    /(?<!\p{L})(?:begann|begannen|begonnen|beginnt|beginnen|startet\p{L}*|gestartet|eröffnet\p{L}*|auftakt)(?!\p{L})/iu,
  relatives: RELATIVE_PRONOUNS,
  innerRelatives: new Set(),
  beforeEarlier: new Set(),
  criticism: /(?<!\p{L})(?:kritisier\p{L}+|Kritik|Vorw[uü]rfe?n?|scharf|beschimpf\p{L}+)(?!\p{L})/u,
  cancelled:
    /(?<!\p{L})(?<!nicht )(?:abgesagt|geplatzt|fällt(?= (?:.* )?aus(?:$|[,.;:]| [–-]))|fallen(?= (?:.* )?aus(?:$|[,.;:]| [–-])))(?!\p{L})(?! werden| worden wäre)/iu,
  plannedFor:
    /(?<!\p{L})(?:für (?:den |diesen |kommenden |nächsten )?|am (?:kommenden |nächsten )?)#(?:,? (?!und )[\p{L}\d.]+){0,3} (?:geplant|angesetzt|vorgesehen|anberaumt|angekündigt|hätte|sollte|stattfinden soll(?:en|te|ten)?)/u,
  begun: /(?<!\p{L})(?:begonnen|begann|begannen)(?!\p{L})/iu,
  ending: /(?<!\p{L})(?:(?:zu )?ende|endete[nt]?|endet|beendet\p{L}*|abgeschlossen|abschluss)(?!\p{L})/iu,
  duration:
    /(?<!\p{L})(?:dauer[nt]|dauerte[nt]?|läuft|laufen|lief|geht|gehen|tagt|tagen|stattfinde[nt]|findet|finden)(?!\p{L})/iu,
  untilWords: words('bis'),
  ongoing:
    /(?<!\p{L})(?:dauer[nt]\p{L}*|tag(?:t|en)(?= )|hält an|halten an|anhaltend\p{L}*|andauernd\p{L}*|setz(?:t|en) \p{L}+ fort|geh(?:t|en) weiter|noch immer|immer noch|seit|tag \d+)(?!\p{L})/iu,
  followUp:
    /(?<!\p{L})(?:bleib(?:t|en)|verlänger\p{L}+|jahrestag\p{L}*|jähr(?:t|en|lich)|jahre? (?:nach|danach|seit)|monate? nach|korrigier\p{L}+|gedenk\p{L}*|erinner\p{L}*)(?!\p{L})/iu,
  followUpOfSudden:
    /(?<!\p{L})(?:\p{L}*opferzahl\p{L}*|zahl der (?:toten|opfer|todesopfer|verletzten)|ermittl\p{L}+|ermittelt\p{L}*|\p{L}*fahnd\p{L}+|such(?:e|t|en) nach|sucht|suchen|trauer\p{L}*|prozess\p{L}*|\p{L}*anklage\p{L}*|angeklagt\p{L}*|verurteilt\p{L}*|untersuch\p{L}+|\p{L}*haft|\p{L}*bericht|ursache\p{L}*|bilanz|bekenn\p{L}+|entschädig\p{L}+|konsequenzen|reagier\p{L}+|reaktion\p{L}*|identifiziert\p{L}*|beigesetzt|beerdigt|aufgeklärt|aufklärung|tatverdächtige\p{L}*|kritisier\p{L}+|fordert konsequenzen)(?!\p{L})/iu,
  reaction:
    /(?<!\p{L})(?:forder\p{L}+|gefordert|verspr[ie]ch\p{L}*|verlang\p{L}+|warn(?:t|en|te|ten)|lob(?:t|en|te|ten)|begrüß\p{L}+|kritisi\p{L}+|kritik|verteidig\p{L}+|verurteil\p{L}+|trauer\p{L}*|würdig\p{L}+|gratulier\p{L}+|kondolier\p{L}+|droh(?:t|en|te|ten)|sieht|sehen|sagt?|erklär(?:t|en)|hält|glaubt|glauben|rechne(?:t|n)|räum(?:t|en)(?=.* ein(?!\p{L}))|weist|weisen|bestreite[nt]|dementier\p{L}+|äußer\p{L}+|meint|appellier\p{L}+|mahn(?:t|en)|beklag\p{L}+|vorw[uü]rf\p{L}*|wirft|werfen|streit|debatte|diskussion\p{L}*|zweifel\p{L}*|entsetz\p{L}+|bestürz\p{L}+|empör\p{L}+|protest\p{L}*|spende\p{L}*|hilfe\p{L}*|hilft|helfen|sucht|prüf(?:t|en)|dank(?:t|en)|mutmaßlich\p{L}*|verdächtig\p{L}*)(?!\p{L})/iu,
  suspecting: /(?<!\p{L})(?:mutmaßlich|verdächtig)\p{L}*/iu,
  laterDeath:
    /(?<!\p{L})(?:(?:tage|wochen|monate|jahre|stunden) (?:nach|später)|folgen|verletzungen|erlag|erliegt|erlegen)(?!\p{L})/iu,
  headlineSenses: HEADLINE_SENSES,
  leadSenses: LEAD_SENSES,
  notHappened:
    /(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|wollten?|könnten?|dürften?|würden?|möchten?|nicht|nie|kein\p{L}*|beinahe|fast|droh(?:t|en|te|ten)|angeblich|worden wäre|sei(?:en)?)(?!\p{L})/u,
  denied: /(?<!\p{L})(?:nicht|nie|kein\p{L}*)(?!\p{L})/u,
  subordinators: words('dass weil ob wenn als nachdem obwohl bevor während damit wie wo wonach'),
  trialTopic: /^(?:Auftakt im |Im )?\p{L}*-?[Pp]rozess (?:um|gegen|wegen|zu[mr]?|nach) [^:]+: /u,
  tellings: NEWS_TELLINGS,
  beforeNews:
    /(?<!\p{L})(?:hatten?|war(?:en)? \p{L}.*(?:t|en) worden|zuvor|Vortag|vergangene[nrs]?|sollen?|sollten|wollen)(?!\p{L})/u,
  newDay:
    /(?<!\p{L}|über einen )(?:neue[nr]?|ersatz|nachhol)[- ]?termin(?!\p{L})|^(?:sie|er|es|die|der|das)(?!\p{L}).*(?<!\p{L})(?:nun|jetzt|stattdessen)(?!\p{L})/iu,
  heldThen:
    /(?<!\p{L})(?:soll|sollen|wird|werden|werde|würden?) .*(?<!\p{L})(?:stattfinden|nachgeholt|nachholen|beginnen|starten|öffnen|eröffnet|zusammenkommen|zusammentreten|tagen)(?!\p{L})/iu,
  oldDay:
    /(?<!\p{L})(?:(?:ursprünglich|eigentlich|zunächst)(?!\p{L})|(?:war(?:en)?|sollten?|hätten?) .*(?:geplant|angesetzt|vorgesehen|anberaumt|stattfinden|beginnen|sollen)(?!\p{L}))/iu,
  planned:
    /(?<!\p{L})(?:Besucher(?:innen)?|Gäste|Teilnehmer(?:innen)?|Läufer(?:innen)?|Zuschauer(?:innen)?|Aussteller)(?: [^:,]*)? erwartet$|(?<!\p{L})(?:erwartet|erwarten|(?:rechnet|rechnen) mit) (?:\p{Ll}+ )*[\d.]+ (?:Besuchern?|Gästen?|Teilnehmern?|Läufern?|Zuschauern?|Ausstellern?)(?!\p{L})|\b(?:soll|sollen)\b(?!.*\b(?:haben|sein)\b)|\b(?:muss|müssen)\b.*\bwerden$/u,
  occasion:
    /(?<!\p{L})(?:nach|wegen|seit|trotz|infolge|aufgrund)(?: (?:de[mnrs]|eine[mnrs]?|seine[mnrs]?|ihre[mnrs]?|\p{Ll}+e[nrsm]?))*(?: (?:auf|in|im|bei|von|vom|gegen) (?:de[mnr] )?\p{Lu}[\p{L}-]*| \p{Lu}[\p{L}-]*)+/gu,
  afterWords: words('nach seit'),
  isModifier: (lower) => /^\p{Ll}+e[nrsm]?$/u.test(lower),
  ordinals: /(?<!\p{L})(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)(?=[nrsm]?(?!\p{L}))/giu,
  decided:
    /(?<!\p{L})(?:wiedergewählt|gewählt|ernannt|nominiert|berufen|bestimmt|gekürt|aufgestellt|benannt|(?:wähl|nominier)(?:t|en)(?=.* zu[mr] ))(?!\p{L})/iu,
  kindRules: [
    {
      senses: words('FREEING'),
      pattern:
        /(?<!\p{L})(?:geiseln?|\p{L}*geiselnehmer\p{L}*|entführt\p{L}*|entführer\p{L}*|verschleppt\p{L}*|lösegeld\p{L}*)(?!\p{L})/iu,
      kind: 'OTHER',
    },
    { senses: words('BANKRUPTCY'), pattern: /\p{L}/u, kind: 'OTHER' },
    { senses: words('RAID'), pattern: /\p{L}/u, kind: 'ARREST' },
    { senses: words('CONCERT'), pattern: /\p{L}/u, kind: 'OTHER' },
    {
      senses: words('KILLING'),
      pattern:
        /(?<!\p{L})(?:raketen?|\p{L}*drohnen?|\p{L}*luftangriff\p{L}*|\p{L}*beschuss|artillerie\p{L}*)(?!\p{L})/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('KILLING DEATH'),
      pattern:
        /(?<!\p{L})(?:\p{L}*unfall\p{L}*|\p{L}*kollision\p{L}*|zusammenstoß\p{L}*|zusammengestoßen|von eine[mr] (?!\p{L}*(?:zug|bahn)(?!\p{L}))(?:\p{L}+ ){1,2}(?:überfahren|überrollt|erfasst|angefahren)|von der (?:fahrbahn|straße) (?:ab)?(?:gekommen|kam)|abgestürzt|absturz|tödlich verunglückt)(?!\p{L})/iu,
      kind: 'ACCIDENT',
    },
    {
      senses: words('KILLING'),
      pattern:
        /(?<!\p{L})(?:mordkommission|mordverdacht|ermordet\p{L}*|mord(?:e|es|s)?|morde[ns]?|totschlags?|tötungsdelikt\p{L}*|erdrosselt|erwürgt|tatverdächtig\p{L}*|mutmaßliche[nr]? täter\p{L}*|unter verdacht)(?!\p{L})/iu,
      kind: 'CRIME',
    },
    {
      senses: words('EXPLOSION'),
      pattern:
        /(?<!\p{L})(?:sprengsatz\p{L}*|sprengsätze\p{L}*|selbstmordatt\p{L}+|\p{L}*bomben?|attentäter\p{L}*|\p{L}*anschlag\p{L}*|\p{L}*anschläge\p{L}*)(?!\p{L})/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('FIRE EXPLOSION DAMAGE'),
      pattern:
        /(?<!\p{L})(?:in brand (?:gesetzt|gesteckt|setzt\p{L}*|steckt\p{L}*)|setzt\p{L}* [^.;]{2,60} in brand|steckt\p{L}* [^.;]{2,60} in brand|angezündet|zündet\p{L}* [^.;]{2,60} an|brandstift\p{L}+|brandsätze?|brandanschl\p{L}+|molotowcocktails?)(?!\p{L})/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('CRASH'),
      pattern: /(?<!\p{L})(?:amokfahr\p{L}+|todesfahrt|absichtlich|vorsätzlich)(?!\p{L})/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('INJURY'),
      pattern:
        /(?<!\p{L})(?:messer(?:stich|attacke|angriff)\p{L}*|mit einem messer|niedergestochen|niedergeschossen|angeschossen|stichverletzung\p{L}*|schussverletzung\p{L}*|zusammengeschlagen|niedergeschlagen|krankenhausreif|verprügelt|angegriffen)(?!\p{L})/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('THEFT'),
      pattern:
        /(?<!\p{L})Überf(?:all|älle)\p{L}*(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:soldaten?|armee|truppen?|miliz(?:en)?|kämpfern?|kämpfer|rebellen|terrorist(?:en)?|islamisten|dschihadisten|extremisten|hamas|dorf|dörfer|kaserne|militärposten|stützpunkt|polizeiposten|ukraine|polen|sowjetunion|wehrmacht)(?!\p{L})|(?<!\p{L})(?:soldaten?|armee|truppen?|miliz(?:en)?|kämpfern?|kämpfer|rebellen|terrorist(?:en)?|islamisten|dschihadisten|extremisten|hamas|dorf|dörfer|kaserne|militärposten|stützpunkt|polizeiposten|ukraine|polen|sowjetunion|wehrmacht)(?!\p{L})[^.;]{0,40}(?<!\p{L})überf(?:all|ielen|äll)/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('INCIDENT'),
      pattern:
        /(?<!\p{L})(?:massaker\p{L}*|erschossen|erschoss|ermordet\p{L}*|erstochen|niedergeschossen|hingerichtet)(?!\p{L})/iu,
      kind: 'ATTACK',
    },
    {
      senses: words('OUTBREAK ESCAPE'),
      pattern:
        /(?<!\p{L})(?:\p{L}*gefängnis\p{L}*|\p{L}*haftanstalt\p{L}*|justizvollzugs\p{L}+|jva|häftling\p{L}*|gefangene[nrs]?|ausbrecher\p{L}*|insassen?)(?!\p{L})/iu,
      kind: 'CRIME',
    },
    {
      senses: words('LANDING'),
      pattern: /(?<!\p{L})(?:not|bruch)(?:land\p{L}*|gelandet|zulanden)(?!\p{L})/iu,
      kind: 'ACCIDENT',
    },
    {
      senses: words('HEARING'),
      pattern:
        /(?<!\p{L})(?:\p{L}*landtag\p{L}*|bundestag\p{L}*|parlament\p{L}*|\p{L}*ausschuss\p{L}*|\p{L}*ausschüss\p{L}*|gesetzentw\p{L}+|gesetzesentw\p{L}+|senat\p{L}*|kongress\p{L}*|enquete\p{L}*)(?!\p{L})/iu,
      kind: 'MEETING',
    },
  ],
  ofSameSuspects:
    /^(?:Sie|Er|Beide|(?:Die|Der) (?:\p{Ll}+e[nr]? )?(?:\p{L}*[Vv]erdächtigen?|Männer|Mann|Frauen?|Jugendlichen?|Täter|Gesuchten?|Flüchtigen?|Beschuldigten?|\d+-Jährigen?))(?!\p{L})(?!.*(?:weiter|ander))/u,
  supposing:
    /(?<!\p{L})(?:vermut\p{L}+(?! (?:\p{L}+ )?\p{Ll}+e[rn] )|möglich\p{L}*|ausgeschlossen|ausschließ\p{L}+|könnten?|verdacht|hinweise|ob|nicht|keine?\p{L}*|geprüft|denkbar|unklar)(?!\p{L})|(?<!\p{L})(?:kann|dürfte|soll) (?:[\p{L}\d]+ ){0,4}dauern(?!\p{L})/iu,
};
