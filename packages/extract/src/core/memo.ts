/** The number of results per generation. The cache keeps two generations, which use a few megabytes. */
const LIMIT = 20_000;
/** The maximum length of a text whose result is cached. Longer texts rarely repeat. */
const LONGEST = 100;
/** V8 represents substrings of at least this length as slices, which keep the whole text in memory. */
const SLICED = 13;

/** A word as printed. All tokens with the same text share one object, so results about the word are found fast. */
export interface WordForm {
  readonly text: string;
  /** {@link WordForm.text} in lower case. */
  readonly lower: string;
  /** The results of memoized functions, by the slot of the function. */
  readonly results: unknown[];
}

/** A word as printed, or an object for it such as a token. */
export type Printed = string | { readonly form: WordForm };

/** A function with a cache. See {@link memoize}. */
export type Memoized<Result> = (word: Printed) => Result;

/** The number of memoized functions. Each has one slot in {@link WordForm.results}. */
let slots = 0;

/**
 * Caches the results of a function that takes a string, because names and words repeat often.
 *
 * @param compute - a pure function that never returns undefined
 * @returns the function with a cache of limited size. The least recently used results are dropped first. It also takes
 * a token, whose result is found without looking up its text
 */
export function memoize<Result>(compute: (text: string) => Result): Memoized<Result> {
  const slot = slots;
  slots += 1;
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (word) => {
    if (typeof word !== 'string') {
      const { text, results } = word.form;
      // Most results are null (no role, no place). They are cached like all other results.
      const known = results[slot] as Result | undefined;
      if (known !== undefined) return known;
      const result = compute(text);
      results[slot] = result;
      return result;
    }
    if (word.length > LONGEST) return compute(word);
    const found = young.get(word);
    if (found !== undefined) return found;
    const text = word.length < SLICED ? word : ` ${word}`.slice(1);
    const kept = old.get(text);
    const result = kept === undefined ? compute(text) : kept;
    if (young.size >= LIMIT) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
}

/** Returns the object that all tokens with the same text share. */
export const formOf: (text: string) => WordForm = memoize((text) => ({
  text,
  lower: text.toLowerCase(),
  results: new Array<unknown>(slots).fill(undefined),
}));

/** Returns the text of a word. */
export const textOf = (word: Printed): string => (typeof word === 'string' ? word : word.form.text);
