/** Results that a generation holds; two are kept. Bounds a memory to a few megabytes. */
const LIMIT = 20_000;
/** Longer texts are computed anew: they hardly come twice. */
const LONGEST = 100;
/** V8 keeps the whole text alive through a piece of it that is at least as long. */
const SLICED = 13;

/**
 * A function of a text that remembers its results: names and words come again and again.
 *
 * @param compute - a pure function
 * @returns the same function; its memory is bounded, and what was not asked for lately is forgotten first
 */
export function memoize<Result>(compute: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (text) => {
    const found = young.get(text);
    if (found !== undefined || text.length > LONGEST) return found ?? compute(text);
    const result = old.get(text) ?? compute(text);
    if (young.size >= LIMIT) {
      old = young;
      young = new Map();
    }
    young.set(text.length < SLICED ? text : ` ${text}`.slice(1), result);
    return result;
  };
}
