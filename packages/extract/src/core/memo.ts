/** The number of results per generation. The cache keeps two generations, which use a few megabytes. */
const LIMIT = 20_000;
/** The maximum length of a text whose result is cached. Longer texts rarely repeat. */
const LONGEST = 100;
/** V8 represents substrings of at least this length as slices, which keep the whole text in memory. */
const SLICED = 13;

/**
 * Caches the results of a function that takes a string, because names and words repeat often.
 *
 * @param compute - a pure function that never returns undefined
 * @returns the function with a cache of limited size. The least recently used results are dropped first
 */
export function memoize<Result>(compute: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    // Most results are null (no role, no place). They are cached like all other results.
    const found = young.get(text);
    if (found !== undefined) return found;
    const kept = old.get(text);
    const result = kept === undefined ? compute(text) : kept;
    if (young.size >= LIMIT) {
      old = young;
      young = new Map();
    }
    young.set(text.length < SLICED ? text : ` ${text}`.slice(1), result);
    return result;
  };
}
