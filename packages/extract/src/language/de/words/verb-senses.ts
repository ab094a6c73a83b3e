/**
 * What a verb means beside certain words in its clause. The patterns are tried in order. `NONE` stands for a clause that
 * tells no event: "eröffnet Chancen".
 */
export interface SenseRule {
  readonly lemma: string;
  readonly pattern: RegExp;
  readonly sense: string;
  /** The noun that starts the title, if it is not the noun of the verb. */
  readonly noun?: string;
}

const OFFICES =
  /^(?:\p{L}*amt|\p{L}*ämter|amtes|\p{L}*vorsitz|\p{L}*leitung|\p{L}*führung|\p{L}*posten|\p{L}*regierung|ressort|\p{L}*präsidentschaft|nachfolge|amtsgeschäfte|macht)$/u;

/** The meanings of verbs with several meanings. The last rule of a verb can match any clause. */
export const SENSE_RULES: readonly SenseRule[] = [
  {
    lemma: 'entlassen',
    pattern: /^(?:kaution|\p{L}*haft|gefängnis|gewahrsam|freiheit)$/u,
    sense: 'FREEING',
    noun: 'Freilassung',
  },
  { lemma: 'entlassen', pattern: /^(?:\p{L}*krankenhaus|\p{L}*klinik|schule|bundeswehr)$/u, sense: 'NONE' },
  { lemma: 'entlassen', pattern: /(?:mitarbeiter|beschäftigte|arbeiter|angestellte|arbeitnehmer)n?$/u, sense: 'CUTS' },
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
  { lemma: 'stürzen', pattern: /(?:)/u, sense: 'NONE' },
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
    pattern: /(?:lücken?|augen|reihen|ehe|freundschaft|^bleib(?:t|en)|^blieb(?:en)?|^nicht|^daraus)$/u,
    sense: 'NONE',
  },
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
