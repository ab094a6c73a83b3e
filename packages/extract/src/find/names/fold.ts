import { memoize } from '../../core/memo.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ı: 'i',
  þ: 't',
  ð: 'd',
};

/** Names longer than this are cut: no name needs more, and rules below stay cheap. */
const LONGEST = 120;

/**
 * The letters of a name without case, accents and signs, umlauts in one form (ä, ae and a are the same letter here).
 *
 * @param name - a name or a part of one; its first 120 units are read
 * @returns lower-case letters and digits only, empty where there are none
 */
export const foldLetters = memoize((name) =>
  name
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[ßłđøæœıþð]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<![aeiou])([aou])e(?!u)/gu, '$1'),
);

type Rule = readonly [RegExp, string];

/** Spellings of one sound in German, English and French transliterations; order matters. */
const SPELLINGS: readonly Rule[] = [
  [/schtsch|shch|chtch/g, 'ŝ'],
  [/tsch|tch|cz/g, 'č'],
  [/dsch|dzh|dj/g, 'ǰ'],
  [/sch|sh|zh/g, 'š'],
  [/kh/g, 'h'],
  [/ck/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gu(?=[ei])/g, 'g'],
  [/tz|ts/g, 's'],
  [/[wv]/g, 'v'],
  [/ff$/g, 'v'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/z/g, 's'],
  [/ou/g, 'u'],
  [/[jy]/g, 'i'],
  [/^i+e/g, 'e'],
  [/sk(?:i|a)i*$/g, 'ski'],
  // "Selenskim": a Slavic case ending that a translation left standing.
  [/sk(?:im|om|ogo|oho|omu)$/g, 'ski'],
  [/iine$|ine$/g, 'in'],
  [/ovič$|evič$/g, 'ovič'],
  [/čov$/g, 'čev'],
  [/(?<=[^aeiou])h(?=[aeiou]|$)/g, ''],
  [/(.)\1+/gu, '$1'],
];

function spell(letters: string): string {
  let result = letters;
  for (const [pattern, replacement] of SPELLINGS) result = result.replace(pattern, replacement);
  return result;
}

/**
 * Keys under which the transliterations of one name meet: Selenskyj, Zelensky and Selenski; Lawrow and Lavrov.
 *
 * @param name - a name or a part of one
 * @returns one key, or two where "ch" can be a German or an English one (Michail, Gorbachev)
 */
export const spellingKeys = memoize((name): readonly string[] => {
  const letters = foldLetters(name);
  if (letters === '') return [];
  if (!/(?<!s|t)ch/.test(letters)) return [spell(letters)];
  const german = spell(letters.replace(/(?<![st])ch/g, 'h'));
  const english = spell(letters.replace(/(?<![st])ch/g, 'č'));
  return german === english ? [german] : [german, english];
});

/**
 * How alike two short words are.
 *
 * @returns 1 for equal, 0 for nothing in common: 1 − edit distance / length of the longer one
 * @remarks Words are cut at 40 units, so that the cost is bounded.
 */
export function likeness(a: string, b: string): number {
  const left = a.slice(0, 40);
  const right = b.slice(0, 40);
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 1;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[right.length] ?? longer) / longer;
}
