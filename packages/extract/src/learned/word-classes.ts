/**
 * The coarse classes of words and punctuation marks, from which features are computed. The number of a class is its
 * index, so weights depend on the order. Classes with a German name stand for a single word, such as "laut".
 */
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

/** A coarse class of words or punctuation marks. */
export type WordClass = (typeof CLASSES)[number];

/** Number of each class. */
export const CLASS: Readonly<Record<WordClass, number>> = Object.fromEntries(
  CLASSES.map((name, index) => [name, index]),
) as Record<WordClass, number>;

/**
 * The mood of each class by its number: 1 present, 2 past, 3 Konjunktiv I, 4 Konjunktiv II, 5 "sollen", 6 "wollen",
 * 7 "würde" and similar, 8 other modals, 0 not a finite verb.
 */
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
