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

/** kind: German nouns `singular/plural`, English nouns, then after `|` verb forms `form=infinitive`; `~` marks weak ones. */
const TABLE = `
CALL: telefonat/telefonate telefongespräch/telefongespräche telefoninterview/telefoninterviews anruf~/anrufe~ videokonferenz/videokonferenzen videoschalte/videoschalten phone-call/phone-calls | telefonierte=telefonieren telefonierten=telefonieren telefonieren=telefonieren telefoniert=telefonieren phoned=phone
TALKS: gespräch/gespräche verhandlung/verhandlungen beratung/beratungen unterredung/unterredungen konsultation/konsultationen dialog~/dialoge~ talk~/talks negotiation/negotiations consultation/consultations | verhandelten=verhandeln berieten=beraten negotiated=negotiate
MEETING: treffen/treffen begegnung~/begegnungen~ zusammenkunft/zusammenkünfte sitzung/sitzungen tagung/tagungen versammlung/versammlungen meeting/meetings session~/sessions~ | traf~=treffen trafen~=treffen met~=meet
SUMMIT: gipfel/gipfel gipfeltreffen/gipfeltreffen summit/summits
CONFERENCE: konferenz/konferenzen kongress~/kongresse~ parteitag/parteitage pressekonferenz/pressekonferenzen conference/conferences congress~
VISIT: besuch/besuche staatsbesuch/staatsbesuche visit/visits trip~/trips~ | besuchte~=besuchen besuchten~=besuchen visited~=visit
ELECTION: wahl/wahlen stichwahl/stichwahlen neuwahl/neuwahlen abstimmung/abstimmungen referendum/referenden volksabstimmung/volksabstimmungen election/elections vote~/votes~ referendum/referendums runoff/runoffs ballot~ | wählten~=wählen elected=elect
ATTACK: anschlag/anschläge angriff/angriffe attentat/attentate überfall/überfälle luftangriff/luftangriffe bombenanschlag/bombenanschläge attack/attacks assault/assaults bombing/bombings airstrike/airstrikes shooting/shootings raid~/raids~ | überfielen=überfallen attackierte~=attackieren bombardierte=bombardieren bombardierten=bombardieren attacked=attack bombed=bomb
INVASION: invasion/invasionen einmarsch/einmärsche | marschierte=einmarschieren marschierten=einmarschieren invaded=invade
WAR: krieg~/kriege~ war~/wars~ schlacht/schlachten battle~/battles~
EXPLOSION: explosion/explosionen detonation/detonationen explosion/explosions blast/blasts | explodierte=explodieren explodierten=explodieren detonierte=detonieren exploded=explode
ANNEXATION: annexion/annexionen annektierung annexation/annexations | annektierte=annektieren annektierten=annektieren annektiert=annektieren annexed=annex
CRASH: absturz/abstürze unfall/unfälle unglück/unglücke zusammenstoß/zusammenstöße kollision/kollisionen notlandung/notlandungen flugzeugabsturz/flugzeugabstürze crash/crashes collision/collisions accident/accidents derailment/derailments | stürzte=abstürzen stürzten=abstürzen entgleiste=entgleisen kollidierte=kollidieren kollidierten=kollidieren crashed=crash collided=collide derailed=derail
FIRE: brand/brände feuer~ waldbrand/waldbrände fire~/fires~ wildfire/wildfires
QUAKE: erdbeben/erdbeben seebeben/seebeben beben/beben tsunami/tsunamis earthquake/earthquakes quake/quakes tsunami/tsunamis
STORM: hurrikan~/hurrikane~ sturm~/stürme~ unwetter/unwetter hochwasser/hochwasser überschwemmung/überschwemmungen flut~/fluten~ hurricane~/hurricanes~ flood/floods
RESIGNATION: rücktritt/rücktritte resignation/resignations | trat=zurücktreten traten=zurücktreten zurückgetreten=zurücktreten resigned=resign
DISMISSAL: entlassung/entlassungen sturz~ putsch/putsche staatsstreich/staatsstreiche coup/coups dismissal/dismissals ouster | stürzten~=stürzen putschte=putschen fired~=fire ousted=oust
DEATH: tod~ ermordung/ermordungen mord/morde beerdigung/beerdigungen begräbnis/begräbnisse trauerfeier/trauerfeiern death~/deaths~ murder/murders funeral/funerals assassination/assassinations killing~/killings~ | starb=sterben starben=sterben verstarb=sterben ermordet=ermorden ermordete=ermorden erschoss=erschießen erschossen=erschießen died=die murdered=murder assassinated=assassinate
ARREST: festnahme/festnahmen verhaftung/verhaftungen razzia/razzien arrest/arrests | festgenommen=festnehmen verhaftet=verhaften verhaftete=verhaften verhafteten=verhaften arrested=arrest
TRIAL: prozess~/prozesse~ gerichtsverhandlung/gerichtsverhandlungen urteil/urteile verurteilung/verurteilungen freispruch/freisprüche anhörung/anhörungen trial/trials verdict/verdicts hearing/hearings ruling/rulings | verurteilte~=verurteilen verurteilt~=verurteilen freigesprochen=freisprechen sentenced=sentence convicted=convict acquitted=acquit
PROTEST: demonstration/demonstrationen kundgebung/kundgebungen protest~/proteste streik/streiks warnstreik/warnstreiks unruhe~/unruhen krawall~/krawalle aufstand/aufstände revolution/revolutionen protest~/protests strike~/strikes~ rally/rallies riot/riots demonstration/demonstrations uprising/uprisings revolution/revolutions | demonstrierten=demonstrieren protestierten=protestieren streikten=streiken protested~=protest
AGREEMENT: unterzeichnung/unterzeichnungen einigung/einigungen signing | unterzeichnete=unterzeichnen unterzeichneten=unterzeichnen unterzeichnet=unterzeichnen ratifizierte=ratifizieren signed~=sign ratified=ratify
CEREMONY: vereidigung/vereidigungen amtseinführung/amtseinführungen verleihung/verleihungen preisverleihung/preisverleihungen hochzeit/hochzeiten krönung/krönungen eröffnung/eröffnungen inauguration/inaugurations wedding/weddings coronation/coronations ceremony~/ceremonies~ | vereidigt=vereidigen
SPEECH: rede~/reden~ ansprache/ansprachen regierungserklärung/regierungserklärungen speech~/speeches~ address~
MATCH: finale/finals endspiel/endspiele halbfinale/halbfinals weltmeisterschaft/weltmeisterschaften europameisterschaft/europameisterschaften turnier/turniere final~/finals~ championship/championships tournament/tournaments
LAUNCH: start~/starts~ landung/landungen launch/launches landing/landings | landete~=landen landeten~=landen launched~=launch landed~=land
KIDNAPPING: entführung/entführungen geiselnahme/geiselnahmen kidnapping/kidnappings abduction/abductions | entführten=entführen entführte=entführen entführt=entführen kidnapped=kidnap abducted=abduct
CEASEFIRE: waffenruhe/waffenruhen waffenstillstand/waffenstillstände ceasefire/ceasefires truce/truces
`;

const words = new Map<string, EventWord>();

function addForm(form: string, word: EventWord): void {
  if (!words.has(form)) words.set(form, word);
}

function addNoun(kind: string, entry: string): void {
  const [first = '', second] = entry.split('/');
  const weak = first.endsWith('~');
  const clean = (form: string) => form.replace('~', '').replace('-', ' ');
  const lemma = clean(first);
  const word = (form: string, title: string) => addForm(form, { kind, lemma, title, verb: false, weak });
  word(lemma, lemma);
  for (const ending of ['s', 'es', 'e']) if (!lemma.endsWith('s')) word(lemma + ending, lemma);
  if (second === undefined) return;
  const plural = clean(second);
  if (plural !== lemma) words.delete(plural);
  word(plural, plural);
  if (!/[ns]$/u.test(plural)) word(`${plural}n`, plural);
}

function addVerb(kind: string, entry: string): void {
  const [form = '', lemma = ''] = entry.split('=');
  addForm(form.replace('~', ''), { kind, lemma, title: null, verb: true, weak: form.endsWith('~') });
}

for (const line of TABLE.split('\n').filter(Boolean)) {
  const [kind = '', rest = ''] = line.split(': ');
  const [nouns = '', verbs = ''] = rest.split(' | ');
  for (const entry of nouns.split(' ').filter(Boolean)) addNoun(kind, entry);
  for (const entry of verbs.split(' ').filter(Boolean)) addVerb(kind, entry);
}

const kinds = new Map<string, string>();
for (const { lemma, kind } of words.values()) if (!kinds.has(lemma)) kinds.set(lemma, kind);

/** Compound heads shorter than this are endings of other words too ("Wahl" in "Auswahl" is one, "Brand" in no other). */
const LONGEST = 40;
/** Words that end like an event and are none. */
const NO_EVENT =
  /(?:auswahl|anzahl|mehrheitswahl|vorschlag|zuschlag|ratschlag|beitrag|niederschlag|aufschlag|umschlag|durchbruch|stürme|anteil|vorurteil|urteilskraft|weltkriegs|bürgermeisterwahlkampf|wahlkampf)$/u;

/**
 * What happening a word names.
 *
 * @param word - a word as printed; German compounds are known by their head ("Sicherheitsgespräche")
 * @param german - whether compounds are looked into
 */
export function eventWord(word: string, german: boolean): EventWord | null {
  const lower = word.toLowerCase();
  const whole = words.get(lower);
  const capital = word !== lower;
  if (whole !== undefined) return german && whole.verb === capital ? null : titled(whole, word, 0);
  if (!german || !capital || lower.length > LONGEST || NO_EVENT.test(lower)) return null;
  for (let at = 3; at <= lower.length - 4; at += 1) {
    const found = words.get(lower.slice(at));
    if (found !== undefined && !found.verb) return titled({ ...found, weak: false }, word, at);
  }
  return null;
}

/** The title keeps the word's own first part and capital: "Sicherheitsgesprächen" becomes "Sicherheitsgespräche". */
function titled(word: EventWord, printed: string, at: number): EventWord {
  if (word.title === null) return word;
  const title = printed.slice(0, at) + word.title;
  const capital =
    printed.charAt(0) === printed.charAt(0).toLowerCase() ? title : title.charAt(0).toUpperCase() + title.slice(1);
  return { ...word, title: capital };
}

/** The kind of a lemma, the same for words of one meaning in all languages; the lemma itself where it is not known. */
export function eventKind(lemma: string): string {
  return kinds.get(lemma) ?? lemma;
}
