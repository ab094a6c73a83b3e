import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { Span } from '../../core/types.ts';
import { anyOf } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { FUNCTION_WORDS } from './word-kinds.ts';

const citing = new RegExp(String.raw`(?<!\p{L})${anyOf(wordsOfAll(({ people }) => people.citingPhrases))}\s+`, 'iu');

/** The maximum number of words for a source. */
const LENGTH = 8;

/** Checks whether a word cannot be part of a noun phrase after its noun: "berichtet" in "Regierungskreise berichtet". */
const endsPhrase = ({ kind, text, lower }: Token): boolean =>
  kind === 'SIGN' || (/^\p{Ll}/u.test(text) && !FUNCTION_WORDS.has(lower));

/** Returns the end of the frame, or of its sentence if the frame follows the statement: "…, Reuters reported, citing X." */
function endOf({ tokens, sentences, sentenceOf }: Analysis, frame: Span, quote: readonly Span[]): number {
  if (quote.some(({ start }) => start >= frame.end)) return frame.end;
  const sentence = sentences[sentenceOf[tokenAt(tokens, frame.end - 1)] ?? -1];
  return tokens[(sentence?.last ?? 0) - 1]?.end ?? frame.end;
}

/**
 * Returns the words for the source that a frame cites: X in "wie die Zeitung unter Berufung auf X schreibt".
 *
 * @returns the noun phrase after the phrase, 8 words at most. Empty if the frame cites no source.
 */
export function citedSource(analysis: Analysis, { frame, quote }: StatementDraft): readonly Token[] {
  const { body, tokens } = analysis;
  for (const span of frame) {
    const end = endOf(analysis, span, quote);
    const found = citing.exec(body.slice(span.start, end));
    if (found === null) continue;
    const first = tokenAt(tokens, span.start + found.index + found[0].length);
    const words = tokens.slice(first, first + LENGTH).filter((token) => token.end <= end);
    const noun = words.findIndex(({ text }) => /^\p{Lu}/u.test(text));
    const last = words.findIndex((token, at) => token.kind === 'SIGN' || (noun >= 0 && at > noun && endsPhrase(token)));
    return last < 0 ? words : words.slice(0, last);
  }
  return [];
}
