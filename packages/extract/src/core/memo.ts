/** The number of results per generation. The cache keeps two generations, which take up a few megabytes. */
const LIMIT = 20_000;
/** The maximum length of a text whose result is stored. Longer texts rarely repeat. */
const LONGEST = 100;
/** V8 represents substrings of at least this length as slices, which keep the whole text in memory. */
const SLICED = 13;

/**
 * Caches the results of a function that takes a string. Names and words repeat often.
 *
 * @param compute - a pure function. Its results are never undefined
 * @returns the same function with a cache of limited size; the least recently used results are dropped first
 */
export function memoize<Result>(compute: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    // Most results are null: no role, no place. They are kept like any other.
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
