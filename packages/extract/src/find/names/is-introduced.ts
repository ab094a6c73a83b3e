import { FUNCTION_WORDS } from '../people/word-kinds.ts';

/** Matches a description after a name: ", die Leiterin des Zoos", " (CDU)", " aus Talheim", " als Trainer". */
const AFTER = /^(?:,| ?\(| [–—-] | (?:als|aus|von|vom|as|from|of) )/u;
/** Matches the last word before a name, if the name is not the first word of a sentence or quotation. */
const BEFORE = /(\p{L}[\p{L}’'-]*)(?:[.,] ?|,? ["“„»]?)$/u;
/** Matches the end of a sentence before a name. */
const SENTENCE_END = /[.!?:] ?["“”„»«]? ?$|^\s*$|\n\s*$/u;

/**
 * Checks whether the words next to a name may say who the person is: "Trainer Jan Kolb", "Ida Kolb (SPD)". Writers only
 * leave out such words if the readers already know the person.
 *
 * @param before - the text before the name
 * @param after - the text after the name
 */
export function isIntroduced(before: string, after: string): boolean {
  if (AFTER.test(after)) return true;
  if (SENTENCE_END.test(before)) return false;
  const word = BEFORE.exec(before)?.[1];
  return word === undefined || !FUNCTION_WORDS.has(word.toLowerCase());
}
