import { createZipf, type Random } from './random.ts';

/** Words, sentences and names without a meaning. */
export interface Words {
  /** A word, the frequent ones often. */
  word(): string;
  /** A clause of some words, without a full stop, its first letter a capital. */
  clause(fewest: number, most: number): string;
  /** A name that looks like one. */
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

/** How many words there are; their frequencies follow Zipf's law. */
const VOCABULARY = 20_000;

/** Makes words; the same seed makes the same ones. */
export function createWords(random: Random): Words {
  const syllable = () => random.pick(onsets) + random.pick(nuclei) + random.pick(codas);
  const make = (syllables: number) => Array.from({ length: syllables }, syllable).join('');
  // As in a real language the frequent words are the short ones.
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
