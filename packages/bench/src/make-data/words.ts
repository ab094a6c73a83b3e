import { createZipf, type Random } from './random.ts';

/** A generator of meaningless words, clauses and names. */
export interface Words {
  /** A random word. Frequent words are more likely. */
  word(): string;
  /** A capitalized clause without a full stop. It has `fewest` to `most` words. */
  clause(fewest: number, most: number): string;
  /** A given name and a surname. */
  name(): string;
}

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'w',
];
const nuclei = ['a', 'e', 'i', 'o', 'u', 'au', 'ei', 'ä', 'ö', 'ü'];
const codas = ['', '', 'n', 'r', 'l', 's', 't', 'ng', 'rk', 'ld'];

/** The number of different words. Their frequencies follow Zipf's law. */
const VOCABULARY = 20_000;

/** Creates a generator of words. The same seed generates the same words. */
export function createWords(random: Random): Words {
  const syllable = () => random.pick(onsets) + random.pick(nuclei) + random.pick(codas);
  const make = (syllables: number) => Array.from({ length: syllables }, syllable).join('');
  // Frequent words are short, as in natural language.
  const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) => make(rank < 100 ? 1 : rank < 3_000 ? 2 : 3));
  const drawWord = createZipf(random, VOCABULARY);
  const givenNames = Array.from({ length: 300 }, () => capital(make(2)));
  const drawGiven = createZipf(random, givenNames.length);
  const word = () => vocabulary[drawWord()] ?? '';
  return {
    word,
    clause: (fewest, most) => capital(Array.from({ length: fewest + random.below(most - fewest + 1) }, word).join(' ')),
    name: () => `${givenNames[drawGiven()]} ${capital(make(2 + random.below(2)))}`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
