/** Maps letters that Unicode does not decompose into a base letter and a mark to their plain spelling. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
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

/** Matches "ae", "oe" and "ue", which can replace an umlaut. The capture group is the base letter. */
export const UMLAUT = /(?<![aeiou])([aou])e(?!u)/gu;

/** A pattern for a spelling, and its replacement. */
export type SpellingRule = readonly [RegExp, string];

/** Spellings of the same sound in German, English and French transliterations. The order matters. */
export const SPELLINGS: readonly SpellingRule[] = [
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
  // A Slavic case ending that was kept in a translation: "Selenskim".
  [/sk(?:im|om|ogo|oho|omu)$/g, 'ski'],
  [/iine$|ine$/g, 'in'],
  [/ovič$|evič$/g, 'ovič'],
  [/čov$/g, 'čev'],
  [/(?<=[^aeiou])h(?=[aeiou]|$)/g, ''],
  [/(.)\1+/gu, '$1'],
];

/** Matches a Slavic surname in any spelling and case: "Selenskyj", "Zelensky", "Selenskim". */
export const SLAVIC_SURNAME = /sk(?:im|ym|om|ogo|oho|omu|ij?|yj?|yy|yi|iy)$/u;

/** Matches the ending of a possessive: "Obama's", "Hans’". */
export const POSSESSIVE = /[’']s?$/u;
