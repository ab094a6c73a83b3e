import { memoize } from '../../core/memo.ts';
import { VERB_EVENTS } from '../../language/de/events/verb-events.ts';
import { GERMAN_NOUNS } from '../../language/de/words/event-nouns.ts';
import { ENGLISH_NOUNS } from '../../language/en/events/verb-events.ts';

/** What a word says that happens. */
export interface EventWord {
  /** Kinds that are one in all languages ("CALL" for Telefonat, Anruf and phone call). */
  readonly kind: string;
  /** The lemma, lower case; of a verb its infinitive. */
  readonly lemma: string;
  /** For a noun the form to print in a title: nominative, in the number of the text. */
  readonly title: string | null;
  readonly verb: boolean;
  /** True where the word alone is too general: it counts only with a date or a place of its own. */
  readonly weak: boolean;
}

/**
 * kind: German nouns `||` English words; a noun is `singular/plural`, a verb's form `form=infinitive`; `~` marks words
 * that are too general to count alone.
 */
const TABLE = `
CALL: telefonat/telefonate telefongespräch/telefongespräche telefoninterview/telefoninterviews anruf~/anrufe~ videokonferenz/videokonferenzen videoschalte/videoschalten || call~/calls~ phoned=phone
TALKS: gespräch/gespräche verhandlung/verhandlungen beratung/beratungen unterredung/unterredungen konsultation/konsultationen dialog~/dialoge~ || talk~/talks negotiation/negotiations consultation/consultations negotiated=negotiate
MEETING: treffen/treffen begegnung~/begegnungen~ zusammenkunft/zusammenkünfte sitzung/sitzungen tagung/tagungen versammlung/versammlungen || meeting/meetings session~/sessions~ met~=meet meet~=meet
SUMMIT: gipfel/gipfel gipfeltreffen/gipfeltreffen || summit/summits
CONFERENCE: konferenz/konferenzen kongress~/kongresse~ parteitag/parteitage pressekonferenz/pressekonferenzen || conference/conferences
VISIT: besuch/besuche staatsbesuch/staatsbesuche || visit/visits visited~=visit
ELECTION: wahl/wahlen stichwahl/stichwahlen neuwahl/neuwahlen abstimmung/abstimmungen referendum/referenden volksabstimmung/volksabstimmungen || election/elections vote~/votes~ referendum/referendums runoff/runoffs ballot~/ballots~ elected=elect voted~=vote
ATTACK: anschlag/anschläge angriff/angriffe attentat/attentate überfall/überfälle luftangriff/luftangriffe bombenanschlag/bombenanschläge schuss~/schüsse || attack/attacks assault/assaults bombing/bombings airstrike/airstrikes shooting/shootings raid~/raids~ attacked=attack bombed=bomb
INVASION: invasion/invasionen einmarsch/einmärsche || invasion/invasions invaded=invade
WAR: krieg~/kriege~ schlacht/schlachten || war~/wars~ battle~/battles~
EXPLOSION: explosion/explosionen detonation/detonationen || explosion/explosions blast/blasts exploded=explode
ANNEXATION: annexion/annexionen annektierung || annexation/annexations annexed=annex
CRASH: absturz/abstürze unfall/unfälle unglück/unglücke zusammenstoß/zusammenstöße kollision/kollisionen notlandung/notlandungen || crash/crashes collision/collisions accident/accidents derailment/derailments crashed=crash collided=collide derailed=derail
FIRE: brand/brände feuer~ waldbrand/waldbrände || fire~/fires~ wildfire/wildfires burned=burn burnt=burn
QUAKE: erdbeben/erdbeben seebeben/seebeben beben/beben tsunami/tsunamis || earthquake/earthquakes quake/quakes tsunami/tsunamis
STORM: hurrikan~/hurrikane~ sturm~/stürme~ unwetter/unwetter hochwasser/hochwasser überschwemmung/überschwemmungen flut~/fluten~ || hurricane~/hurricanes~ flood/floods storm~/storms~
RESIGNATION: rücktritt/rücktritte || resignation/resignations resigned=resign
DISMISSAL: entlassung/entlassungen putsch/putsche staatsstreich/staatsstreiche || coup/coups dismissal/dismissals ouster ousted=oust
DEATH: ermordung/ermordungen mord/morde beerdigung/beerdigungen begräbnis/begräbnisse trauerfeier/trauerfeiern || murder/murders funeral/funerals assassination/assassinations killing~/killings~ died=die murdered=murder assassinated=assassinate
ARREST: festnahme/festnahmen verhaftung/verhaftungen razzia/razzien || arrest/arrests arrested=arrest
TRIAL: prozess~/prozesse~ gerichtsverhandlung/gerichtsverhandlungen urteil/urteile verurteilung/verurteilungen freispruch/freisprüche anhörung/anhörungen || trial/trials verdict/verdicts hearing/hearings ruling/rulings inquiry/inquiries sentenced=sentence convicted=convict acquitted=acquit
PROTEST: demonstration/demonstrationen kundgebung/kundgebungen protest~/proteste streik/streiks warnstreik/warnstreiks krawall~/krawalle aufstand/aufstände revolution/revolutionen || protest~/protests strike~/strikes~ rally/rallies riot/riots demonstration/demonstrations uprising/uprisings revolution/revolutions protested~=protest
AGREEMENT: unterzeichnung/unterzeichnungen einigung/einigungen || signing signed~=sign ratified=ratify
CEREMONY: vereidigung/vereidigungen amtseinführung/amtseinführungen verleihung/verleihungen preisverleihung/preisverleihungen hochzeit/hochzeiten krönung/krönungen eröffnung/eröffnungen || inauguration/inaugurations wedding/weddings coronation/coronations ceremony~/ceremonies~
SPEECH: ansprache/ansprachen regierungserklärung/regierungserklärungen || speech~/speeches~
MATCH: finale/finals endspiel/endspiele halbfinale/halbfinals weltmeisterschaft/weltmeisterschaften europameisterschaft/europameisterschaften turnier/turniere || championship/championships tournament/tournaments
LANDING: landung/landungen || landing/landings landed~=land
KIDNAPPING: entführung/entführungen geiselnahme/geiselnahmen || kidnapping/kidnappings abduction/abductions kidnapped=kidnap abducted=abduct
GROUNDING: havarie/havarien strandung/strandungen || grounding/groundings
BLOCKADE: blockade/blockaden sperrung/sperrungen || blockade/blockades blockage/blockages closure/closures blocked=block
RESCUE: bergung/bergungen rettungsaktion/rettungsaktionen evakuierung/evakuierungen freilegung || salvage rescue/rescues evacuation/evacuations refloating refloated=refloat evacuated=evacuate rescued=rescue
DEPARTURE: abreise/abreisen auslaufen~ || departure/departures
OPENING: wiedereröffnung/wiedereröffnungen einweihung/einweihungen grundsteinlegung/grundsteinlegungen || reopening/reopenings
RELEASE: freilassung/freilassungen gefangenenaustausch || release~/releases~
SANCTION: embargo/embargos || embargo/embargoes
OUTAGE: stromausfall/stromausfälle ausfall~/ausfälle~ || outage/outages blackout/blackouts
DISASTER: katastrophe/katastrophen erdrutsch/erdrutsche lawine/lawinen vulkanausbruch/vulkanausbrüche ausbruch~/ausbrüche~ || disaster/disasters landslide/landslides avalanche/avalanches eruption/eruptions outbreak~/outbreaks~
DEMOLITION: abriss/abrisse || demolition/demolitions demolished=demolish
DECISION: ||
COLLAPSE: || collapsed~=collapse
SEIZURE: || seizure/seizures seized=seize
WITHDRAWAL: rücknahme/rücknahmen kündigung/kündigungen || withdrawal/withdrawals
CEASEFIRE: waffenruhe/waffenruhen waffenstillstand/waffenstillstände || ceasefire/ceasefires truce/truces
`;

type Words = Map<string, EventWord>;

const german: Words = new Map();
const english: Words = new Map();

function addForm(words: Words, form: string, word: EventWord): void {
  if (!words.has(form)) words.set(form, word);
}

function addNoun(words: Words, kind: string, entry: string): void {
  const [first = '', second] = entry.split('/');
  const weak = first.endsWith('~');
  const lemma = first.replace('~', '');
  const add = (form: string, title: string) => addForm(words, form, { kind, lemma, title, verb: false, weak });
  add(lemma, lemma);
  for (const ending of ['s', 'es', 'e']) if (words === german && !lemma.endsWith('s')) add(lemma + ending, lemma);
  if (second === undefined) return;
  const plural = second.replace('~', '');
  if (plural !== lemma) words.set(plural, { kind, lemma, title: plural, verb: false, weak: second.endsWith('~') });
  if (words === german && !/[ns]$/u.test(plural)) add(`${plural}n`, plural);
}

function addVerb(words: Words, kind: string, entry: string): void {
  const [form = '', lemma = ''] = entry.split('=');
  addForm(words, form.replace('~', ''), { kind, lemma, title: null, verb: true, weak: form.includes('~') });
}

for (const line of TABLE.split('\n').filter(Boolean)) {
  const [kind = '', rest = ''] = line.split(': ');
  for (const [index, list] of rest.split(' || ').entries()) {
    const words = index === 0 ? german : english;
    for (const entry of list.split(' ').filter(Boolean)) (entry.includes('=') ? addVerb : addNoun)(words, kind, entry);
  }
}
for (const [kind, entries] of ENGLISH_NOUNS) for (const entry of entries) addNoun(english, kind, entry);

for (const [kind, entries] of GERMAN_NOUNS) for (const entry of entries) addNoun(german, kind, entry);

const kinds = new Map<string, string>();
const verbs = [...VERB_EVENTS.values()].flat();
for (const { lemma, kind } of [...german.values(), ...verbs, ...english.values()])
  if (!kinds.has(lemma)) kinds.set(lemma, kind);

const lemmas = new Map<string, string[]>();
for (const [lemma, kind] of kinds) lemmas.set(kind, [...(lemmas.get(kind) ?? []), lemma]);

/** Words longer than this are not looked into. */
const LONGEST = 40;
/** Words that end like an event and are none. */
const NO_EVENT =
  /(?:auswahl|anzahl|mehrheitswahl|vorschlag|zuschlag|ratschlag|beitrag|niederschlag|aufschlag|umschlag|durchbruch|stürme|anteil|(?:leucht|lager|stör|trommel|fege|stroh|freuden|kreuz)feuers?|vorurteil|urteilskraft|weltkriegs|bürgermeisterwahlkampf|wahlkampf|kreise[ns]?|preise[ns]?|beispiele?|schauspiele?|glücksspiele?|hörspiele?|ausrede|anrede|manifeste?|(?:umsatz|konjunktur|gewinn|kurs|wachstums)ein(?:bruch|brüche)|verlauf|vorurteile?|(?:aus|über|vor|zu|ab|ein)schuss(?:es)?|(?:aus|über|vor|zu|ab|ein)schüssen?)$/u;

/**
 * What happening a word names.
 *
 * @param word - a word as printed; German compounds are known by their head ("Sicherheitsgespräche")
 * @param inGerman - German words, compounds too; else English ones
 */
export function eventWord(word: string, inGerman: boolean): EventWord | null {
  return inGerman ? germanWord(word) : englishWord(word);
}

const englishWord = memoize((word) => {
  const known = english.get(word.toLowerCase());
  return known === undefined ? null : titled(known, word, 0);
});

const germanWord = memoize((word) => {
  const lower = word.toLowerCase();
  const whole = german.get(lower);
  const capital = word !== lower;
  if (whole !== undefined) return whole.verb === capital ? null : titled(whole, word, 0);
  return capital && lower.length <= LONGEST && !NO_EVENT.test(lower) ? compound(lower, word) : null;
});

const compound = (lower: string, word: string): EventWord | null => {
  for (let at = 3; at <= lower.length - 4; at += 1) {
    const found = german.get(lower.slice(at));
    if (found !== undefined && !found.verb) return titled({ ...found, weak: false }, word, at);
  }
  return null;
};

/** The title keeps the word's own first part and capital: "Sicherheitsgesprächen" becomes "Sicherheitsgespräche". */
function titled(word: EventWord, printed: string, at: number): EventWord {
  if (word.title === null) return word;
  const head = printed.charAt(at);
  const tail = head === head.toLowerCase() ? word.title : word.title.charAt(0).toUpperCase() + word.title.slice(1);
  return { ...word, title: printed.slice(0, at) + tail };
}

/** The kind of a lemma, the same for words of one meaning in all languages; the lemma itself where it is not known. */
export function eventKind(lemma: string): string {
  return kinds.get(lemma) ?? lemma;
}

/** All lemmas of the same kind as one, itself among them: candidates for a comparison are looked up by these. */
export function eventTypes(lemma: string): readonly string[] {
  return lemmas.get(eventKind(lemma)) ?? [lemma];
}
