import { memoize } from '../../core/memo.ts';
import { isFirstName } from './first-names.ts';
import { isPeeled } from './titles.ts';
import type { ParsedName } from './types.ts';

const PARTICLES: ReadonlySet<string> = new Set(
  `von vom zu zum zur van der den de del della di da dos das du la le el al as ad bin ben ibn bint ter ten af av y e
  und abu abd`
    .split(/\s+/u)
    .filter(Boolean),
);

const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['sen', 'SEN'],
  ['sen.', 'SEN'],
  ['senior', 'SEN'],
  ['sr', 'SEN'],
  ['sr.', 'SEN'],
  ['jun', 'JUN'],
  ['jun.', 'JUN'],
  ['junior', 'JUN'],
  ['jr', 'JUN'],
  ['jr.', 'JUN'],
]);

/** Family names that come before the given name in Chinese and Korean names as our papers print them. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'xi hu wen deng jiang mao zhu zhou liu wang zhang chen yang zhao huang wu sun ma li lin luo han park moon roh ban yoon choe kim'.split(
    ' ',
  ),
);

/** More words than this belong to no name. */
const MOST_WORDS = 12;

function generationOf(word: string): string | null {
  const known = GENERATIONS.get(word.toLowerCase());
  if (known !== undefined) return known;
  return /^[IVX]{1,6}\.?$/u.test(word) && word !== 'I' ? word.replace('.', '') : null;
}

/** "Xi Jinping", "Kim Jong Un", "Park Geun-hye": the family name comes first, unless a first name says otherwise. */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words;
  if (words.length < 2 || words.length > 3 || !FAMILY_FIRST.has(first.toLowerCase())) return false;
  const syllables = /^\p{Lu}\p{Ll}{1,4}(?:-\p{L}{2,5})?$/u;
  if (first === 'Kim' && third === undefined && !second.includes('-')) return false;
  const chinese = /^(?:\p{Lu}[a-z]{1,9})$/u.test(second) && !/[rdtkbpmlsv]$/u.test(second);
  return third === undefined ? chinese || second.includes('-') : syllables.test(second) && syllables.test(third);
}

/** Where the surname begins: at the last word, or at a particle before it ("von der Leyen"). */
function particleStart(words: readonly string[]): number {
  let at = words.length - 1;
  while (at > 0 && PARTICLES.has((words[at - 1] ?? '').toLowerCase()) && at - 1 >= 0) at -= 1;
  return at;
}

function splitWords(text: string): string[] {
  const cleaned = text
    .slice(0, 300)
    .replace(/\([^)]*\)|["„“”»«]/gu, ' ')
    .replace(/[,;:!?/]+/gu, ' ')
    .replace(/(?<=\p{L})[’']s?$/u, (ending) => (ending.length > 1 ? "'s" : "'"));
  return cleaned.split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
}

/**
 * Parts a name into what was peeled off, given names, particles and surname.
 *
 * @param text - a name as printed ("US-Präsident Joe R. Biden jun.", "Ursula von der Leyen"); its first 300 units
 * are read
 * @returns its parts; a single word that remains is the surname
 * @remarks A role that is the last word is a surname ("Gerhard Richter"). Case endings stay: only a comparison of two
 * names can tell an ending from a part of the name ("Hans", "Merkels").
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
  if (words.length === 0) return { given: [], particles: [], surname: '', generation, titles };
  if (isFamilyFirst(words))
    return { given: words.slice(1), particles: [], surname: words[0] ?? '', generation, titles };
  const start = particleStart(words);
  return {
    given: words.slice(0, start),
    particles: words.slice(start, -1),
    surname: (words.at(-1) ?? '').replace(/['’]s?$/u, (ending) => (ending.length > 1 ? 's' : '')),
    generation,
    titles,
  };
});

/** "Kaiser Franz" begins with a title, "Moritz Kaiser" and "Prince Harry Miller" do not end in one. */
function startsName(words: readonly string[]): boolean {
  return isFirstName(words[0] ?? '') && words.length > 1 && !isPeeled(words[1] ?? '');
}
