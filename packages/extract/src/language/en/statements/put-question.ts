import type { Finding } from '../../../find/statements/finding.ts';
import { quotationAs } from '../../../find/statements/quoted-words.ts';
import { type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { ASKED, BEFORE_ASKED, QUESTION_NOUNS, TO_QUESTION } from '../words/phrase-words.ts';

/** The maximum number of tokens between a question and "was asked" after it: "“Who pays?” Ms Holt was asked". */
const REACH = 5;

/**
 * Checks for a question that somebody else puts to the speaker: "Asked “Will you quit?” Holt replied “No.”" It is not a
 * statement of the speaker.
 */
export function isPutToSpeaker(syntax: Syntax, { kind, quote }: Finding): boolean {
  const [range] = quote;
  if (kind !== 'DIRECT' || range === undefined) return false;
  const quotation = quotationAs(syntax, range);
  if (quotation === undefined || wordAt(syntax, quotation.close - 1) !== '?') return false;
  const sign = /^[,:]$/.test(wordAt(syntax, quotation.open - 1));
  const last = quotation.open - (sign ? 2 : 1);
  if (isAsked(syntax, last)) return true;
  if (QUESTION_NOUNS.has(wordAt(syntax, last)))
    return [1, 2].some((back) => TO_QUESTION.has(wordAt(syntax, last - back)));
  for (let at = quotation.close + 1; at <= quotation.close + REACH; at += 1) {
    if (/^[.!?;:,]$/.test(wordAt(syntax, at))) return false;
    if (isAsked(syntax, at) && at > quotation.close + 1) return true;
  }
  return false;
}

/** Checks for "asked" in the passive, or at the start of a sentence: "was asked", "When asked". */
function isAsked(syntax: Syntax, at: number): boolean {
  if (!ASKED.has(wordAt(syntax, at))) return false;
  const { sentences, sentenceOf } = syntax.analysis;
  return BEFORE_ASKED.has(wordAt(syntax, at - 1)) || sentences[sentenceOf[at] ?? -1]?.first === at;
}
