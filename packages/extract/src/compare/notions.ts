import { foldLetters } from '../find/names/fold.ts';

/** Words that name one notion of the news in German and English, synonyms included; `*` stands for any ending. */
const NOTIONS = `
  unterzeichn* unterschr* sign signing signatur*; abkommen vereinbarung* vertrag* agreement deal treaty pact;
  schiff* frachter vessel ship; tonne ton tons tonnes; hafen hafens port; korn getreide* grain wheat weizen;
  warte* wait; ausfuhr ausgefuhr* export*; kosten gekost* cost; rechnung bill; fordern forder* verlang* demand*;
  toten getoten getotet tot tote toten starben gestorben kill dead die died death;
  verletz* injur* wound*; festgenomm* festnahme* verhaft* arrest*; angriff* angegriff* attack* strike strikes;
  rakete missile rocket; drohne drone; soldat* soldier troop truppe; rebell* rebel*;
  tag tage tagen tages day days; woche week; monat month; jahr year; stunde hour; minute;
  mensch person personen people leute; kind child children; frau woman women; mann man men; familie family families;
  abstimm* abgestimmt vote; wahl* election; sitz sitze sitzen seat; stimme stimmen ballot;
  haus hauser house home; strasse street road; brucke bridge; schule school; krankenhaus klinik hospital;
  land lander landes country countries staat; stadt city town; dorf village; metre meter; kilometer kilometre mile;
  dollar us-dollar; euro; pfund pound; prozent percent; liter litre; grad degree;
  stelle arbeitsplatz arbeitsplatze job; beschaftigt* mitarbeiter* arbeiter employee* worker; unternehmen firma company;
  sanier* reparatur* repair*; bauen gebaut bau bauten build built; steuer tax; hilfe help aid; geld money;
  treffen getroffen traf meet meeting met; gipfel summit; gesprach talk; verhandl* negotiat*;
  beginn* begann begonnen begin began start; ende enden endet beendet end ends; offnen geoffnet open; sperr* gesperr* block* close;
  verlass* leave left; ankunft ankomm* ankam arriv*; verschieb* verschob* postpone*; verlanger* extend* extension;
  zahlen gezahlt pay paid; verkauf* sell sold; kaufen gekauft buy bought; zerstor* destroy*; getreidesilo silo speicher;
  sinken gesunken sank fall fell; steigen gestiegen stieg rise rose; prufen gepruft inspect*; hauptgrund hauptgrunde grund reason;
  unfall ungluck accident; brand feuer fire; flut hochwasser flood; erdbeben earthquake; absturz crash;
  teilnehm* participant* attend*; demonstr* protest*; urteil verdict ruling; gericht court; klage lawsuit;
  fahre ferry ferries; boot boat; flugzeug plane aircraft; flughafen airport; zug zuge train; grenze border; krieg war;
  arbeitslosigkeit unemployment; arbeitslosenquote joblessness; preis price; schaden damage; opfer victim; geisel hostage; gefangene* prisoner;
  stattfind* stattfand* stattgefunden; gesetz law; polizei police; partei party parties; sturm storm; strom power electricity;
  erhoh* increas*; genehmig* bewillig* approv*; abgelehnt* ablehn* reject*; besuch* visit*; vermisst* missing; rett* gerettet* rescu*
`;

/** A notion's words: whole words by their stems, and beginnings. */
const WHOLE = new Map<string, string>();
const BEGINNINGS = new Map<string, string>();
for (const group of NOTIONS.split(';')) {
  const words = group.trim().split(/\s+/u);
  const notion = words[0] ?? '';
  for (const word of words) {
    if (word.endsWith('*')) BEGINNINGS.set(foldLetters(word.slice(0, -1)), notion);
    else WHOLE.set(stemOf(foldLetters(word)), notion);
  }
}

/** A word that German compounds end with tells what they are, when it is at least this long. */
const SHORTEST_HEAD = 6;
const LONGEST_WORD = 40;

/** What a word means to a comparison: its notion ("~sign"), or else its stem. Inflection and accents are levelled. */
export function notionOf(word: string): string {
  const letters = foldLetters(word);
  const stem = stemOf(letters);
  const known = WHOLE.get(stem) ?? beginningOf(letters) ?? headOf(letters);
  return known === undefined ? stem : `~${known}`;
}

function beginningOf(letters: string): string | undefined {
  for (let length = Math.min(letters.length, LONGEST_WORD); length >= 4; length -= 1) {
    const notion = BEGINNINGS.get(letters.slice(0, length));
    if (notion !== undefined) return notion;
  }
  return undefined;
}

function headOf(letters: string): string | undefined {
  if (letters.length > LONGEST_WORD) return undefined;
  for (let at = 3; at <= letters.length - SHORTEST_HEAD; at += 1) {
    const notion = WHOLE.get(stemOf(letters.slice(at)));
    if (notion !== undefined) return notion;
  }
  return undefined;
}

/** The word without the endings that German and English inflect with; at least four letters stay. */
function stemOf(letters: string): string {
  const shorter = letters.replace(
    /^(.{4,}?)(?:sten|ster|stes|tet|ten|tes|ter|tem|te|ing|ed|en|em|er|es|et|e|s|n)$/u,
    '$1',
  );
  return shorter === letters ? letters : stemOf(shorter);
}
