const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Finds a name in a description, as in "a spokesman for Minister X".
 *
 * @returns the text before and after the name. Null if the description does not contain the name as whole words.
 */
export function aroundName(name: string, description: string): { before: string; after: string } | null {
  const start = description.indexOf(name);
  if (start < 0 || name === '') return null;
  const [before, after] = [description.slice(0, start), description.slice(start + name.length)];
  // A letter or an apostrophe after the name continues the word, as in a genitive.
  if (letterOrDigit.test(before.slice(-1)) || /^[\p{L}\p{N}’']/u.test(after)) return null;
  return before.trim() === '' && after.trim() === '' ? null : { before: before.trim(), after: after.trim() };
}

/** Checks whether a description contains a name. */
export function isInName(name: string, description: string): boolean {
  return aroundName(name, description) !== null;
}
