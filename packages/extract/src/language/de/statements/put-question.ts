import { type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Quotation } from '../../../text/quotations.ts';
import { PUT_QUESTIONS, PUTTING_PREPOSITIONS } from '../words/phrase-words.ts';

/** The maximum number of tokens between a noun for a question and its words: "Auf die Frage eines Reporters, „Wer?“". */
const REACH = 5;

/**
 * Checks for a question that somebody else puts to the speaker: "Auf die Frage „Treten Sie zurück?“ antwortete Kolb". It
 * is not a statement of the speaker.
 */
export function isPutToSpeaker(syntax: Syntax, { open, close }: Quotation): boolean {
  if (wordAt(syntax, close - 1) !== '?') return false;
  for (let at = open - 1; at >= Math.max(0, open - REACH); at -= 1) {
    if (/^[.!?:;]$/.test(wordAt(syntax, at))) return false;
    if (PUT_QUESTIONS.has(wordAt(syntax, at)))
      return PUTTING_PREPOSITIONS.has(wordAt(syntax, at - 1)) || PUTTING_PREPOSITIONS.has(wordAt(syntax, at - 2));
  }
  return false;
}
