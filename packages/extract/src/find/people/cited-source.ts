import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { Span } from '../../core/types.ts';
import { anyOf } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { FUNCTION_WORDS } from './word-kinds.ts';

const citing = new RegExp(String.raw`(?<!\p{L})${anyOf(wordsOfAll(({ people }) => people.citingPhrases))}\s+`, 'iu');

const leadingCiting = new RegExp(`^${anyOf(wordsOfAll(({ people }) => people.citingPhrases))}\\s+`, 'iu');
const passing = new RegExp(String.raw`(?<!\p{L})${anyOf(wordsOfAll(({ people }) => people.passingPhrases))}\s+`, 'iu');
const quoting = new RegExp(String.raw`\s+${anyOf(wordsOfAll(({ people }) => people.quotingVerbs))}\s.*\sas\s`, 'iu');

/** The maximum number of words in a phrase before the subject: "Citing hospital officials, the paper reported". */
const LONGEST_LEAD = 14;

/** The maximum number of words in a source. */
const LENGTH = 8;

/** Checks whether a word ends the noun phrase before it: "berichtet" in "Regierungskreise berichtet". */
const endsPhrase = ({ kind, text, lower }: Token): boolean =>
  kind === 'SIGN' || (/^\p{Ll}/u.test(text) && !FUNCTION_WORDS.has(lower));

/**
 * Returns the end of the frame. If the frame follows the statement ("…, Reuters reported, citing X."), returns the end
 * of its sentence.
 */
function endOf({ tokens, sentences, sentenceOf }: Analysis, frame: Span, quote: readonly Span[]): number {
  if (quote.some(({ start }) => start >= frame.end)) return frame.end;
  const sentence = sentences[sentenceOf[tokenAt(tokens, frame.end - 1)] ?? -1];
  return tokens[(sentence?.last ?? 0) - 1]?.end ?? frame.end;
}

/** Returns the noun phrase that begins at an offset. It has at most {@link LENGTH} words. */
function phraseAt({ tokens }: Analysis, start: number, end: number): readonly Token[] {
  const first = tokenAt(tokens, start);
  const words = tokens.slice(first, first + LENGTH).filter((token) => token.end <= end);
  const noun = words.findIndex(({ text }) => /^\p{Lu}/u.test(text));
  const last = words.findIndex((token, at) => token.kind === 'SIGN' || (noun >= 0 && at > noun && endsPhrase(token)));
  const found = last < 0 ? words : words.slice(0, last);
  // Function words at the end are removed: "as" in "quoted by AP as saying".
  return found.slice(0, found.findLastIndex(({ lower }) => !FUNCTION_WORDS.has(lower)) + 1);
}

/**
 * Returns the offset of the start of a span's sentence. If the sentence starts more than {@link LONGEST_LEAD} words
 * before the span, returns the start of the span.
 */
function leadOf({ tokens, sentences, sentenceOf }: Analysis, span: Span): number {
  const at = tokenAt(tokens, span.start);
  const first = sentences[sentenceOf[at] ?? -1]?.first ?? at;
  return at - first > LONGEST_LEAD ? span.start : (tokens[first]?.start ?? span.start);
}

/**
 * Returns the words for the source that a frame cites: X in "wie die Zeitung unter Berufung auf X schreibt" or "Citing
 * X, the paper reported".
 *
 * @returns the noun phrase after words such as "citing", with at most 8 words. Empty if the frame cites no source.
 */
export function citedSource(analysis: Analysis, { frame, quote }: StatementDraft): readonly Token[] {
  const { body } = analysis;
  for (const span of frame) {
    const end = endOf(analysis, span, quote);
    const found = citing.exec(body.slice(span.start, end));
    if (found !== null) return phraseAt(analysis, span.start + found.index + found[0].length, end);
    const lead = leadOf(analysis, span);
    const before = lead < span.start ? leadingCiting.exec(body.slice(lead, span.start)) : null;
    if (before !== null) return phraseAt(analysis, lead + before[0].length, span.start);
  }
  return [];
}

/**
 * Returns the words for the outlet that quotes the speaker: the BBC in "the BBC quoted X as saying" or "X said in
 * comments carried by the BBC". Empty if the frame does not name an outlet.
 */
export function quoterOf(analysis: Analysis, { frame, quote }: StatementDraft): readonly Token[] {
  const { body, tokens } = analysis;
  for (const span of frame) {
    const end = endOf(analysis, span, quote);
    const text = body.slice(span.start, end);
    const by = passing.exec(text);
    if (by !== null) return phraseAt(analysis, span.start + by.index + by[0].length, end);
    const lead = leadOf(analysis, span);
    const before = lead < span.start ? passing.exec(body.slice(lead, span.start)) : null;
    if (before !== null) return phraseAt(analysis, lead + before.index + before[0].length, span.start);
    const verb = quoting.exec(text);
    if (verb === null || verb.index === 0) continue;
    const first = tokenAt(tokens, span.start);
    return tokens.slice(first, first + LENGTH).filter((token) => token.end <= span.start + verb.index);
  }
  return [];
}
