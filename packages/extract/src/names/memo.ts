/** Entries after which a memory is emptied: bounds it to a few megabytes. */
const LIMIT = 20_000;
/** Longer texts are computed anew: they hardly come twice. */
const LONGEST = 100;

/**
 * A function of a text that remembers its results: names and words come again and again.
 *
 * @param compute - a pure function
 * @returns the same function; its memory is bounded
 */
export function memoize<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || text.length > LONGEST) return found ?? compute(text);
    const result = compute(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, result);
    return result;
  };
}
