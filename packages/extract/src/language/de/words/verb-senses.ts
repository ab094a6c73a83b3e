/**
 * A rule for the meaning of a verb by the other words in its clause. Rules are tried in order. The sense `NONE` means
 * that the clause does not describe an event: "eröffnet Chancen".
 */
export interface SenseRule {
  readonly lemma: string;
  readonly pattern: RegExp;
  readonly sense: string;
  /** The noun that starts the title, if it differs from the verb's usual noun. */
  readonly noun?: string;
  /** Whether the pattern is tested on the sentence rather than on the clause. */
  readonly wide?: true;
}

const OFFICES =
  /^(?:\p{L}*amt|\p{L}*ämter|amtes|\p{L}*vorsitz|\p{L}*leitung|\p{L}*führung|\p{L}*posten|\p{L}*regierung|ressort|\p{L}*präsidentschaft|nachfolge|amtsgeschäfte|macht)$/u;

/**
 * Matches people who can be dismissed: "den Trainer freigestellt". With other objects, the verb means to throw or to
 * release.
 */
const OFFICERS =
  /^(?:\p{L}*trainer(?:in|s)?|\p{L}*coach|\p{L}*manager(?:in|s)?|\p{L}*direktor(?:in|s|en)?|\p{L}*vorstand|\p{L}*vorstands|\p{L}*chefs?|\p{L}*chefin|\p{L}*minister(?:in|s)?|\p{L}*präsident(?:in|en)?|\p{L}*sprecher(?:in|s)?|\p{L}*leiter(?:in|s)?|\p{L}*führer(?:in|s)?|mitarbeiter(?:in|s)?)$/u;
/** Matches words for a competition with knockout rounds. */
const CUP =
  /^(?:\p{L}*-?cup|\p{L}*-?pokal(?:s|spiel|finale|aus|[-\p{L}]*sensation|-?überraschung|-?coup|-?krimi|-?schreck)?|turnier|\p{L}*liga|\p{L}*league|(?:titel|pokal)verteidiger|(?:sechzehntel|achtel|viertel|halb)finale|bundesligist(?:en)?)$/u;
/** Matches the result of a game: "3:1". */
const RESULT = /^\d{1,3}:\d{1,3}$/u;

/** Matches words for an election: "schlug den Amtsinhaber", "siegte in der Stichwahl". */
const FOR_OFFICE =
  /^(?:\p{L}*(?:stichwahl|meisterwahl|ratswahl|präsidentschaftswahl|landtagswahl|parlamentswahl)|amtsinhaber(?:in|s)?)$/u;
/** Matches words for an election, and opponents in an election: "besiegte den Bürgermeister". */
const ELECTED = new RegExp(
  String.raw`${FOR_OFFICE.source}|^(?:\p{L}*bürgermeister(?:in|s)?|landrats?|landrätin)$`,
  'u',
);

/** Matches vehicles and the people in or on them. */
const VEHICLE =
  /(?:auto|wagen|bus|lkw|pkw|laster|transporter|zug|bahn|motorrad|fahrrad|hubschrauber|flugzeug|maschine|flieger|schiff|boot|fähre|fahrer|fahrerin|biker)s?$/u;
/** Matches courts, in whose sentences "verhandeln" is about a trial. */
export const COURT =
  /^(?:\p{L}*gericht(?:s|e|en|shof|shofs)?|bgh|eugh|strafkammer|zivilkammer|strafsenat|zivilsenat|karlsruhe)$/u;
/** Matches unexploded ammunition that has to be defused. */
const AMMUNITION = /(?:bomben?|blindgänger|granaten?|minen?|sprengkörper|munition|kampfmittel)$/u;

/** The meanings of ambiguous verbs. The last rule of a verb can match any clause. */
export const SENSE_RULES: readonly SenseRule[] = [
  {
    lemma: 'entlassen',
    pattern: /^(?:kaution|\p{L}*haft|gefängnis|gewahrsam|freiheit)$/u,
    sense: 'FREEING',
    noun: 'Freilassung',
  },
  { lemma: 'entlassen', pattern: /^(?:\p{L}*krankenhaus|\p{L}*klinik|schule|bundeswehr)$/u, sense: 'NONE' },
  { lemma: 'entlassen', pattern: /(?:mitarbeiter|beschäftigte|arbeiter|angestellte|arbeitnehmer)n?$/u, sense: 'CUTS' },
  // "feuerte Schüsse auf die Menge" is a shooting. "feuerte den Ball ins Netz" is not.
  { lemma: 'feuern', pattern: /^(?:schuss|schüsse|salven?|kugeln?)$/u, sense: 'SHOOTING', noun: 'Schüsse' },
  {
    lemma: 'feuern',
    pattern:
      /^(?:auf|ins|\p{L}*ball|\p{L}*tore?|treffer|leder|\p{L}*raketen?|\p{L}*granaten?|\p{L}*geschosse?|\p{L}*gewehre?n?|\p{L}*pistolen?|\p{L}*kanonen?|artillerie|panzer|salut\p{L}*)$/u,
    sense: 'NONE',
  },
  { lemma: 'abfeuern', pattern: /^(?:schuss|schüsse|salven?|kugeln?|\p{L}*pistole|\p{L}*gewehr)$/u, sense: 'SHOOTING' },
  { lemma: 'abfeuern', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'anfeuern', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'entlassen', pattern: /^sich$/u, sense: 'NONE' },
  // "Pokalsensation: Moosdorf wirft Talheim raus"
  { lemma: 'rauswerfen', pattern: CUP, sense: 'VICTORY', noun: 'Sieg', wide: true },
  { lemma: 'rausschmeißen', pattern: CUP, sense: 'VICTORY', noun: 'Sieg', wide: true },
  { lemma: 'freistellen', pattern: OFFICERS, sense: 'DISMISSAL' },
  { lemma: 'freistellen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'abberufen', pattern: /(?:)/u, sense: 'DISMISSAL' },
  { lemma: 'beurlauben', pattern: OFFICERS, sense: 'SUSPENSION' },
  { lemma: 'beurlauben', pattern: /(?:)/u, sense: 'NONE' },
  // "schlug Moosdorf mit 3:1" is a victory. "schlug Alarm" and "musste sich mit 1:3 geschlagen geben" are not.
  {
    lemma: 'schlagen',
    pattern: /^(?:uhr|blitz\p{L}*|alarm|geben|gab|gaben|gibt|sich|vor|ein|zu|um|nieder)$/u,
    sense: 'NONE',
  },
  { lemma: 'schlagen', pattern: RESULT, sense: 'VICTORY' },
  { lemma: 'schlagen', pattern: FOR_OFFICE, sense: 'ELECTION', noun: 'Wahlsieg' },
  { lemma: 'schlagen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'besiegen', pattern: RESULT, sense: 'VICTORY' },
  { lemma: 'besiegen', pattern: ELECTED, sense: 'ELECTION', noun: 'Wahlsieg' },
  { lemma: 'siegen', pattern: RESULT, sense: 'VICTORY' },
  { lemma: 'siegen', pattern: FOR_OFFICE, sense: 'ELECTION', noun: 'Wahlsieg' },
  {
    lemma: 'besiegen',
    pattern:
      /^(?:\p{L}*krebs\p{L}*|\p{L}*krankheit|\p{L}*virus|\p{L}*seuche|angst|ängste|sucht|inflation|krise|hunger|armut|schweinehund)$/u,
    sense: 'NONE',
  },
  // "brach ein Brand aus": the noun names the event.
  { lemma: 'ausbrechen', pattern: /^(?:\p{L}*brand|\p{L}*feuer)s?$/u, sense: 'NONE' },
  // "brach in Tränen aus": nothing happens to a place.
  {
    lemma: 'ausbrechen',
    pattern:
      /^(?:tränen|\p{L}*jubel|\p{L}*gelächter|lachen|applaus|beifall|schweiß|hektik|begeisterung|panik|\p{L}*stürme)$/u,
    sense: 'NONE',
  },
  {
    lemma: 'ausbrechen',
    pattern: /^(?:kämpfen?|gefechten?|gefechte|kampfhandlungen|krieg)$/u,
    sense: 'WAR',
    noun: 'Kämpfe',
  },
  { lemma: 'bezwingen', pattern: RESULT, sense: 'VICTORY' },
  { lemma: 'bezwingen', pattern: /(?:)/u, sense: 'NONE' },
  // "verlor gegen Moosdorf" and "verlor 0:2" are defeats in sports. "verlor die Wahl gegen …" and "verlor das
  // Bewusstsein" are not.
  {
    lemma: 'verlieren',
    pattern:
      /^(?:\p{L}*wahl(?:en)?|\p{L}*prozess\p{L}*|\p{L}*klage|\p{L}*recht\p{L}*|stimmen|sitze?|mandate?|\p{L}*mehrheit|dollar|euro|kampf|kontrolle|herrschaft|bewusstsein|gleichgewicht)$/u,
    sense: 'NONE',
  },
  { lemma: 'verlieren', pattern: RESULT, sense: 'DEFEAT' },
  { lemma: 'verlieren', pattern: /^gegen$/u, sense: 'DEFEAT' },
  { lemma: 'verlieren', pattern: /(?:)/u, sense: 'NONE' },
  {
    lemma: 'unterliegen',
    pattern:
      /(?:pflicht|kontrolle|aufsicht|irrtum|irrtümern|täuschung|schwankung(?:en)?|gesetz|gesetzen|verbot|embargo|sanktionen|regeln|bedingung(?:en)?|einfluss|recht|gericht|prüfung)$/u,
    sense: 'NONE',
  },
  {
    lemma: 'holen',
    pattern: /^(?:gold\p{L}*|\p{L}*titel|\p{L}*pokal|\p{L}*meisterschaft|\p{L}*sieg)$/u,
    sense: 'VICTORY',
  },
  { lemma: 'holen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'trennen', pattern: RESULT, sense: 'MATCH' },
  { lemma: 'trennen', pattern: /^(?:unentschieden|remis|torlos)$/u, sense: 'MATCH' },
  { lemma: 'trennen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'niederlegen', pattern: OFFICES, sense: 'RESIGNATION' },
  { lemma: 'niederlegen', pattern: /^(?:\p{L}*mandate?|\p{L}*vorsitz|\p{L}*posten)$/u, sense: 'RESIGNATION' },
  { lemma: 'niederlegen', pattern: /^arbeit$/u, sense: 'STRIKE', noun: 'Streik' },
  { lemma: 'niederlegen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'einführen', pattern: /^(?:amt|ämter|amtes)$/u, sense: 'INAUGURATION' },
  { lemma: 'einführen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'klagen', pattern: /^gegen$/u, sense: 'LAWSUIT' },
  { lemma: 'klagen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'gewinnen', pattern: /^\p{L}*preise?n?s?$|^oscars?$/u, sense: 'NONE' },
  // "Die Vernunft hat gewonnen"
  {
    lemma: 'gewinnen',
    pattern: /^(?:vernunft|demokratie|gerechtigkeit|menschlichkeit|wahrheit)$/u,
    sense: 'NONE',
  },
  { lemma: 'gewinnen', pattern: /^(?:\p{L}*wahl(?:en)?|amtsinhaber(?:in|s)?)$/u, sense: 'ELECTION', noun: 'Wahlsieg' },
  { lemma: 'übernehmen', pattern: OFFICES, sense: 'HANDOVER' },
  {
    lemma: 'übernehmen',
    pattern: /(?:verantwortung|kosten|aufgaben?|rolle|haftung|patenschaft|schutz|bürgschaft|vertretung)$/u,
    sense: 'NONE',
  },
  { lemma: 'übernehmen', pattern: /(?:)/u, sense: 'MERGER' },
  { lemma: 'übergeben', pattern: OFFICES, sense: 'HANDOVER' },
  { lemma: 'übergeben', pattern: /(?:)/u, sense: 'NONE' },
  {
    lemma: 'stürzen',
    pattern: /(?:regierung|präsident(?:en)?|regime|diktators?|könig|kaiser|herrscher|minister|machthaber|kanzler)$/u,
    sense: 'DISMISSAL',
  },
  { lemma: 'stürzen', pattern: /^(?:sich|preise?|kurse?|aktien?)$/u, sense: 'NONE' },
  {
    lemma: 'stürzen',
    pattern:
      /^(?:\p{L}*wald|waldstück|\p{L}*schlucht|\p{L}*fluss|meer|\p{L}*see|\p{L}*feld|acker|graben|bach|böschung|abhang|wohngebiet|gleitschirm\p{L}*)$/u,
    sense: 'CRASH',
    noun: 'Absturz',
  },
  { lemma: 'stürzen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'überschlagen', pattern: VEHICLE, sense: 'CRASH' },
  { lemma: 'überschlagen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'prallen', pattern: VEHICLE, sense: 'CRASH' },
  { lemma: 'prallen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'krachen', pattern: VEHICLE, sense: 'CRASH' },
  { lemma: 'krachen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'entschärfen', pattern: AMMUNITION, sense: 'OPERATION' },
  { lemma: 'entschärfen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'beschließen', pattern: /gesetz$/u, sense: 'ENACTMENT', noun: 'Verabschiedung' },
  { lemma: 'verabschieden', pattern: /gesetz$/u, sense: 'ENACTMENT' },
  { lemma: 'verabschieden', pattern: /^sich$/u, sense: 'NONE' },
  {
    lemma: 'überfallen',
    pattern:
      /^(?:soldaten?|armee|truppen?|miliz(?:en)?|kämpfern?|kämpfer|rebellen|terrorist(?:en)?|islamisten|dschihadisten|extremisten|hamas|dorf|dörfer|kaserne|militärposten|stützpunkt|polizeiposten|ukraine|polen|sowjetunion|wehrmacht)$/u,
    sense: 'ATTACK',
  },
  { lemma: 'sprengen', pattern: /^(?:sich|luft)$/u, sense: 'NONE' },
  { lemma: 'sprengen', pattern: AMMUNITION, sense: 'OPERATION' },
  { lemma: 'sprengen', pattern: /automaten?$/u, sense: 'THEFT' },
  { lemma: 'sprengen', pattern: /^(?:kontrolliert|gezielt)$/u, sense: 'OPERATION' },
  { lemma: 'sprengen', pattern: /(?:turm|schornstein|brücke|hochhaus)$/u, sense: 'DEMOLITION' },
  { lemma: 'sprengen', pattern: /(?:)/u, sense: 'NONE' },
  { lemma: 'eröffnen', pattern: /^feuer$/u, sense: 'SHOOTING', noun: 'Schüsse' },
  {
    lemma: 'eröffnen',
    pattern: /(?:chancen?|möglichkeit(?:en)?|perspektiven?|verfahren|konto|weg|aussicht(?:en)?|option(?:en)?)$/u,
    sense: 'NONE',
  },
  {
    lemma: 'schließen',
    pattern: /(?:vertrag|abkommen|frieden|bündnis|kompromiss|vereinbarung(?:en)?|koalition|pakt|waffenstillstand)$/u,
    sense: 'AGREEMENT',
    noun: 'Abschluss',
  },
  {
    lemma: 'schließen',
    pattern: /(?:lücken?|augen|reihen|ehe|freundschaft|^bleib(?:t|en)|^blieb(?:en)?|^daraus)$/u,
    sense: 'NONE',
  },
  // "Der Aktienindex schloss mit einem Plus": nothing closes down.
  { lemma: 'schließen', pattern: /^(?:plus|minus|\p{L}*punkte[n]?|\p{L}*zähler[n]?|\p{L}*index|dax)$/u, sense: 'NONE' },
  // "hat den Dezernenten scharf angegriffen" is criticism.
  { lemma: 'angreifen', pattern: /^(?:scharf|verbal)$/u, sense: 'NONE' },
  { lemma: 'attackieren', pattern: /^(?:scharf|verbal)$/u, sense: 'NONE' },
  // "begann damit, das Wasser abzulassen": the next clause says what began.
  { lemma: 'beginnen', pattern: /^damit$/u, sense: 'NONE' },
  { lemma: 'landen', pattern: /(?:platz|rang|stelle|treffer|coup)$/u, sense: 'NONE' },
  { lemma: 'ausbrechen', pattern: /(?:gefängnis|haftanstalt|haft|anstalt|zelle)$/u, sense: 'ESCAPE' },
  {
    lemma: 'explodieren',
    pattern: /(?:bomben?|sprengsatz|sprengsätze|sprengkörper|granaten?|minen?)$/u,
    sense: 'BOMBING',
  },
  { lemma: 'explodieren', pattern: /(?:preise?|kosten|zahl|nachfrage)$/u, sense: 'NONE' },
  {
    lemma: 'detonieren',
    pattern: /(?:bomben?|sprengsatz|sprengsätze|sprengkörper|granaten?|minen?)$/u,
    sense: 'BOMBING',
  },
  { lemma: 'vergeben', pattern: /(?:chancen?|elfmeter|punkte?|sünden?)$/u, sense: 'NONE' },
  { lemma: 'besetzen', pattern: /(?:posten|ministerium|ministerien|ämter|stellen?|rollen?)$/u, sense: 'NONE' },
  { lemma: 'bergen', pattern: /(?:risik(?:o|en)|gefahr(?:en)?|chancen?)$/u, sense: 'NONE' },
  {
    lemma: 'empfangen',
    pattern:
      /^(?:fc|sv|sc|tsv|vfb|vfl|fsv|spvgg|hsv|bvb|sg|tsg|\p{L}*(?:derby|duell|gegner|tabellenführer|tabellenletzten?))$/u,
    sense: 'MATCH',
    noun: 'Spiel',
  },
  { lemma: 'verhandeln', pattern: COURT, sense: 'TRIAL', noun: 'Verhandlung' },
  { lemma: 'beginnen', pattern: /^(?:gerichts|straf|haupt)?verfahren$/u, sense: 'TRIAL' },
  { lemma: 'empfangen', pattern: /(?:signale?|sender|satellit|programme?)$/u, sense: 'NONE' },
  {
    lemma: 'verurteilen',
    pattern:
      /^(?:wurden?|worden|wird|werden|\p{L}*haft|gefängnis|\p{L}*strafen?|bewährung|\p{L}*gericht|tode|richter(?:in)?|wegen)$/u,
    sense: 'VERDICT',
  },
  {
    lemma: 'verurteilen',
    pattern: /^(?:anschlag|anschläge|angriffe?|gewalt|tat|vorgehen|mord|aufs|scharf)$/u,
    sense: 'NONE',
  },
];
