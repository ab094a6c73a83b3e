/** The coarse classes of German words and signs that the features are made of; a class's number is its index. */
const CLASSES = [
  'NONE',
  'SUBORDINATOR',
  'COORDINATOR',
  'WIE',
  'SO',
  'LAUT',
  'ZUFOLGE',
  'NACH',
  'GEMAESS',
  'ARTICLE',
  'INDEFINITE',
  'NEGATION',
  'PRONOUN',
  'FIRST_PERSON',
  'REFLEXIVE',
  'OBJECT_PRONOUN',
  'POSSESSIVE',
  'DEMONSTRATIVE',
  'QUESTION',
  'PREPOSITION',
  'SEI',
  'HABE',
  'WERDE',
  'WUERDE',
  'MODAL_SUBJUNCTIVE',
  'SOLLEN',
  'WOLLEN',
  'MODAL',
  'SEIN',
  'HABEN',
  'WERDEN',
  'ADVERB',
  'ZU',
  'PRESENT',
  'PAST',
  'SUBJUNCTIVE_1',
  'SUBJUNCTIVE_2',
  'PARTICIPLE',
  'INFINITIVE',
  'ZU_INFINITIVE',
  'NOUN',
  'FIRST_CAPITAL',
  'NUMBER',
  'LOWER',
  'COMMA',
  'COLON',
  'SEMICOLON',
  'STOP',
  'QUOTE_OPEN',
  'QUOTE_CLOSE',
  'QUOTE_MARK',
  'DASH',
  'BRACKET_OPEN',
  'BRACKET_CLOSE',
  'SIGN',
  'VERB_PREFIX',
  'ADJECTIVE',
  'ACRONYM',
] as const;

/** Name of a coarse class. */
export type WordClass = (typeof CLASSES)[number];

/** Number of each class by name. */
export const CLASS: Readonly<Record<WordClass, number>> = Object.fromEntries(
  CLASSES.map((name, index) => [name, index]),
) as Record<WordClass, number>;

const WORDS: readonly (readonly [WordClass, string])[] = [
  [
    'SUBORDINATOR',
    `dass daß ob weil da wenn falls obwohl während nachdem bevor bis damit sobald solange indem sofern soweit sodass als
    seit seitdem`,
  ],
  ['COORDINATOR', 'und oder sowie aber sondern denn doch jedoch'],
  ['WIE', 'wie'],
  ['SO', 'so'],
  ['LAUT', 'laut'],
  ['ZUFOLGE', 'zufolge'],
  ['NACH', 'nach'],
  ['GEMAESS', 'gemäß seitens'],
  ['ARTICLE', 'der die das dem den des'],
  ['INDEFINITE', 'ein eine einen einem einer eines'],
  ['NEGATION', 'kein keine keinen keinem keiner keines nicht nichts nie niemals'],
  ['PRONOUN', 'er sie es'],
  ['FIRST_PERSON', 'ich wir uns mich mir unser unsere unserer unserem unseren mein meine meiner meinem'],
  ['REFLEXIVE', 'sich'],
  ['OBJECT_PRONOUN', 'ihm ihn ihr ihnen'],
  ['POSSESSIVE', 'sein seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres'],
  [
    'DEMONSTRATIVE',
    `dies diese dieser dieses diesem diesen dadurch dabei daher deshalb darum dafür dagegen damals dazu darüber daran
    darauf danach davon`,
  ],
  [
    'QUESTION',
    `welche welcher welches welchem welchen deren dessen denen wer was wo wohin wodurch womit worauf weshalb warum
    wann`,
  ],
  [
    'PREPOSITION',
    `in im an am auf aus bei beim mit von vom zum zur für gegen über unter vor durch um ohne wegen trotz hinter neben
    zwischen ab innerhalb außerhalb aufgrund angesichts mittels anhand entlang gegenüber bezüglich hinsichtlich
    zugunsten`,
  ],
  ['SEI', 'sei seien'],
  ['HABE', 'habe'],
  ['WERDE', 'werde'],
  ['WUERDE', 'würde würden wäre wären hätte hätten'],
  [
    'MODAL_SUBJUNCTIVE',
    `könne könnten könnte müsse müsste müssten solle dürfe dürften dürfte wolle möge möchte möchten sollte sollten
    wollte wollten`,
  ],
  ['SOLLEN', 'soll sollen'],
  ['WOLLEN', 'will wollen'],
  ['MODAL', 'kann können muss müssen darf dürfen mag mögen konnte konnten musste mussten durfte durften'],
  ['SEIN', 'ist sind war waren'],
  ['HABEN', 'hat haben hatte hatten'],
  ['WERDEN', 'wird werden wurde wurden'],
  [
    'ADVERB',
    `auch noch nur schon bereits sehr mehr nun jetzt heute gestern dann dort hier weiter weiterhin außerdem zudem ferner
    zugleich gleichzeitig allerdings hingegen dennoch trotzdem somit also immer wieder etwa rund mindestens derzeit
    zurzeit bisher bislang zuvor später schließlich insgesamt ebenfalls ebenso demnach`,
  ],
  ['ZU', 'zu'],
];

function byWord(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [name, words] of WORDS) {
    for (const word of words.split(/\s+/)) if (!classes.has(word)) classes.set(word, CLASS[name]);
  }
  return classes;
}

/** Classes of function words, lower case. */
export const FUNCTION_WORDS: ReadonlyMap<string, number> = byWord();

/** Moods of a finite verb, by class; 0 for what is none. 3 to 5 and 7 can carry a report on. */
export const MOOD: Uint8Array = moods();

function moods(): Uint8Array {
  const result = new Uint8Array(CLASSES.length);
  const groups: readonly (readonly [number, readonly WordClass[]])[] = [
    [1, ['SEIN', 'HABEN', 'WERDEN', 'PRESENT']],
    [2, ['PAST']],
    [3, ['SEI', 'HABE', 'WERDE', 'MODAL_SUBJUNCTIVE', 'SUBJUNCTIVE_1']],
    [4, ['SUBJUNCTIVE_2']],
    [5, ['SOLLEN']],
    [6, ['WOLLEN']],
    [7, ['WUERDE']],
    [8, ['MODAL']],
  ];
  for (const [mood, names] of groups) for (const name of names) result[CLASS[name]] = mood;
  return result;
}

/** Nouns that name an utterance or where it comes from; written for this package. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  `angabe angaben aussage aussagen bericht berichte berichten berichts berichterstattung medienbericht medienberichte
  medienberichten presseberichten meldung meldungen mitteilung mitteilungen pressemitteilung pressemitteilungen erklärung
  erklärungen stellungnahme stellungnahmen äußerung äußerungen worte worten wort auskunft auskünfte informationen
  information einschätzung einschätzungen ansicht ansichten meinung meinungen auffassung überzeugung schätzung
  schätzungen studie studien umfrage umfragen untersuchung untersuchungen ankündigung ankündigungen forderung
  forderungen vorwurf vorwürfe vorwürfen behauptung behauptungen vermutung vermutungen begründung kritik warnung
  warnungen hinweis hinweise hinweisen interview interviews gespräch rede brief bitte aufforderung aufruf appell
  hoffnung hoffnungen befürchtung befürchtungen prognose prognosen these zitat statement kommentar pressekonferenz
  sprecher sprechers sprecherin pressesprecher pressesprecherin regierungssprecher polizeisprecher nachrichtenagentur
  nachrichtenagenturen agentur agenturen zeitung zeitungen magazin magazins nachrichtenmagazin nachrichtenmagazins
  fernsehsender sender senders zeugen augenzeugen quellen experten beobachter beobachtern vorschlag plan entscheidung
  beschluss urteil frage antwort gerüchte gerüchten spekulationen verdacht erkenntnisse erkenntnissen analyse analysen
  medien presse dpa afp reuters ap bbc cnn`.split(/\s+/),
);
