import { memoize } from '../../core/memo.ts';
import { POSSESSIVE } from '../../language/shared/words/spellings.ts';
import { FAMILY_FIRST, GENERATIONS, IRISH_PREFIXES, NAME_PARTICLES } from '../../language/shared/words/surnames.ts';
import { isFirstName } from './first-names.ts';
import { isPeeled } from './titles.ts';
import type { ParsedName } from './types.ts';

const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);
const generations: ReadonlyMap<string, string> = new Map(GENERATIONS);
const familyFirst: ReadonlySet<string> = new Set(FAMILY_FIRST);

const irishPrefixes: ReadonlySet<string> = new Set(IRISH_PREFIXES);

/** The maximum number of words in a name. Further words are ignored. */
const MOST_WORDS = 12;

function generationOf(word: string): string | null {
  const known = generations.get(word.toLowerCase());
  if (known !== undefined) return known;
  return /^[IVX]{1,6}\.?$/u.test(word) && word !== 'I' ? word.replace('.', '') : null;
}

/** Checks whether the family name comes first ("Xi Jinping", "Kim Jong Un", "Park Geun-hye"; not "Kim Clijsters"). */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words;
  if (words.length < 2 || words.length > 3 || !familyFirst.has(first.toLowerCase())) return false;
  const syllables = /^\p{Lu}\p{Ll}{1,4}(?:-\p{L}{2,5})?$/u;
  if (first === 'Kim' && third === undefined && !second.includes('-')) return false;
  const chinese = /^(?:\p{Lu}[a-z]{1,9})$/u.test(second) && !/[rdtkbpmlsv]$/u.test(second);
  return third === undefined ? chinese || second.includes('-') : syllables.test(second) && syllables.test(third);
}

/**
 * Returns the index of the first word of the surname. This is the last word, or the first particle before it ("von der
 * Leyen").
 */
function particleStart(words: readonly string[]): number {
  // "Ben" is a first name in "Ben Kolb", but a particle in "Ben Ali".
  const first = isFirstName(words[0] ?? '') && !isFirstName(words[1] ?? '') ? 1 : 0;
  let at = words.length - 1;
  while (at > first && particles.has((words[at - 1] ?? '').toLowerCase())) at -= 1;
  return at;
}

/** Checks for a word that belongs to the Irish surname after it: "Ó" in "Ó Catháin". */
export const isIrishPrefix = (word: string, next: string): boolean =>
  irishPrefixes.has(word) && /^\p{Lu}\p{Ll}/u.test(next);

/** Joins the words of an Irish surname: "Ó Catháin". */
function joinIrish(words: readonly string[]): string[] {
  const at = words.findIndex((word, index) => isIrishPrefix(word, words[index + 1] ?? ''));
  return at < 0 ? [...words] : [...words.slice(0, at), words.slice(at, at + 2).join(' '), ...words.slice(at + 2)];
}

/** Matches a nickname between the first name and the surname: 'Kimani "Kiki" Gray', "Vincent (The Chin) Gigante". */
const NICKNAME = /(?<=\p{L}\.? )["„“”‘'(]((?:The )?\p{Lu}[\p{L}-]+)["“”’')] (?=\p{L})/u;

function splitWords(text: string): string[] {
  const cleaned = text
    .slice(0, 300)
    .replace(NICKNAME, '')
    .replace(/\([^)]*\)|["„“”»«]/gu, ' ')
    .replace(/[,;:!?/]+/gu, ' ')
    .replace(/(?<=\p{L})[’']s?$/u, (ending) => (ending.length > 1 ? "'s" : "'"));
  return joinIrish(cleaned.split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS));
}

/**
 * Splits a name into titles, given names, particles and surname.
 *
 * @param text - a name as printed ("US-Präsident Joe R. Biden jun.", "Ursula von der Leyen"). Only the first 300 UTF-16
 * code units are read
 * @returns the parts; a single remaining word is the surname
 * @remarks A role noun at the end of a name is a surname ("Gerhard Richter"). Case endings are kept. Only a comparison
 * with other names shows whether a final -s is an ending ("Merkels") or part of the name ("Hans").
 */
export const parseName = memoize((text): ParsedName => {
  const words = splitWords(text);
  const titles: string[] = [];
  while (words.length > 1 && isPeeled(words[0] ?? '') && !startsName(words)) titles.push(words.shift() ?? '');
  let generation: string | null = null;
  while (words.length > 1) {
    const found = generationOf(words.at(-1) ?? '');
    if (found === null) break;
    generation = found;
    words.pop();
  }
  const nickname = NICKNAME.exec(text.slice(0, 300))?.[1] ?? null;
  if (words.length === 0) return { given: [], particles: [], surname: '', nickname, generation, titles };
  if (isFamilyFirst(words))
    return { given: words.slice(1), particles: [], surname: words[0] ?? '', nickname, generation, titles };
  const start = particleStart(words);
  return {
    given: words.slice(0, start),
    particles: words.slice(start, -1),
    surname: (words.at(-1) ?? '').replace(POSSESSIVE, (ending) => (ending.length > 1 ? 's' : '')),
    nickname,
    generation,
    titles,
  };
});

/** Checks whether the first word is a first name ("Moritz Kaiser") and not a title ("Kaiser Franz"). */
function startsName(words: readonly string[]): boolean {
  return isFirstName(words[0] ?? '') && words.length > 1 && !isPeeled(words[1] ?? '');
}
