/**
 * The number of words per generation. Two generations are kept: the words of the current one, and those of the one
 * before that were not used since. They use up to 30 MB per thread.
 */
const LIMIT = 30_000;
/** The maximum length of a text whose results are cached. Longer texts rarely repeat. */
const LONGEST = 100;
/** V8 represents substrings of at least this length as slices, which keep the whole text in memory. */
const SLICED = 13;
/** The number of functions that are called for most words. A word has room for their results from the start. */
const USUAL_SLOTS = 32;

/** A word as printed. All tokens and strings with the same text share one object, so each result is computed once. */
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

let young = new Map<string, WordForm>();
let old = new Map<string, WordForm>();

/** Returns the object that all tokens with the same text share. */
export function formOf(word: string): WordForm {
  const known = young.get(word);
  if (known !== undefined) return known;
  const text = word.length < SLICED ? word : ` ${word}`.slice(1);
  const form = old.get(text) ?? { text, lower: text.toLowerCase(), results: new Array<unknown>(USUAL_SLOTS) };
  if (text.length > LONGEST) return form;
  if (young.size >= LIMIT) {
    old = young;
    young = new Map();
  }
  young.set(text, form);
  return form;
}

/** The number of memoized functions that have been called. Each has one slot in {@link WordForm.results}. */
let slots = 0;

/**
 * Caches the results of a function that takes a string, because names and words repeat often.
 *
 * @param compute - a pure function that never returns undefined
 * @returns the function with a cache of limited size. The least recently used words are dropped first. It also takes a
 * token, whose result is found without looking up its text
 */
export function memoize<Result>(compute: (text: string) => Result): Memoized<Result> {
  // Functions get their slots when they are first called, so the rules of unused languages take no space.
  let slot = -1;
  return (word) => {
    if (typeof word === 'string' && word.length > LONGEST) return compute(word);
    const { text, results } = typeof word === 'string' ? formOf(word) : word.form;
    if (slot < 0) {
      slot = slots;
      slots += 1;
    }
    // Most results are null (no role, no place). They are cached like all other results.
    const known = results[slot] as Result | undefined;
    if (known !== undefined) return known;
    const result = compute(text);
    results[slot] = result;
    return result;
  };
}

/** Returns the text of a word. */
export const textOf = (word: Printed): string => (typeof word === 'string' ? word : word.form.text);
