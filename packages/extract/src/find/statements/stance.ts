import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { Span, Stance } from '../../core/types.ts';
import { FINITE } from '../../core/word-flags.ts';
import type { StatementDraft } from './draft.ts';
import type { Range } from './finding.ts';
import type { Telling } from './telling.ts';

/** Stances against the content of a statement. They are not possible if the statement is in the speaker's own words. */
const AGAINST: ReadonlySet<Stance> = new Set(['DENIES', 'REJECTS', 'DOUBTS', 'NOT_SAID']);

/** Stances of a statement that leave it open if somebody else said what is reported inside it. */
const OPEN_OUTER: ReadonlySet<Stance> = new Set(['DENIES', 'DOUBTS', 'ASKS', 'NOT_SAID']);

/** The maximum number of words to read on each side of the cue. */
const REACH = 60;

function rangeOf({ tokens }: Analysis, { start, end }: Span): Range {
  const first = tokenAt(tokens, start);
  return { first, last: Math.max(first + 1, tokenAt(tokens, end - 1) + 1) };
}

/** Lists the tokens of spans that are inside a range, in text order and without duplicates. */
function indicesOf(analysis: Analysis, spans: readonly Span[], { first, last }: Range): number[] {
  const found = new Set<number>();
  for (const span of spans) {
    const range = rangeOf(analysis, span);
    for (let at = Math.max(first, range.first); at < Math.min(last, range.last); at += 1) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

function tellingOf(analysis: Analysis, { kind, quote, cue, frame, speakerSpans }: StatementDraft): Telling {
  const isMention = kind === 'REPORTED' && cue.length === 0;
  const spans = isMention ? quote : [...frame, ...cue, ...speakerSpans];
  const [anchor = spans[0] ?? { start: 0, end: 1 }] = cue;
  const { first } = rangeOf(analysis, anchor);
  const near = { first: first - REACH, last: first + REACH };
  const isTelling = (at: number): boolean => {
    if (isMention) return (analysis.quotationOf[at] ?? -1) < 0;
    const start = analysis.tokens[at]?.start ?? 0;
    return !quote.some((span) => span.start <= start && start < span.end);
  };
  const [said] = quote;
  return {
    words: indicesOf(analysis, spans, near).filter(isTelling),
    cue: indicesOf(analysis, cue, near),
    speaker: indicesOf(analysis, speakerSpans, near),
    quote: isMention || said === undefined ? null : rangeOf(analysis, said),
  };
}

/** Checks if a direct quotation is a separate sentence and not a part of the sentence around it. */
function isSentence({ tokens, sentences, sentenceOf }: Analysis, flags: Uint32Array, { first, last }: Range): boolean {
  const starts = sentences[sentenceOf[first] ?? -1]?.first === first || tokens[first - 1]?.text === ':';
  if (starts) return true;
  for (let at = first; at < last; at += 1) if ((flags[at] ?? 0) & FINITE) return true;
  return false;
}

/**
 * Checks if a colon introduces a statement: "Er gab nicht auf: Die Brücke werde halten." The words after the colon are
 * the speaker's own.
 */
function isIntroduced({ tokens }: Analysis, { words, cue, quote }: Telling): boolean {
  if (quote === null) return false;
  const from = cue.at(-1) ?? 0;
  return [...words, quote.first - 1].some((at) => at >= from && at < quote.first && tokens[at]?.text === ':');
}

/** Checks if the words consist only of questions. */
function isQuestion(analysis: Analysis, quote: readonly Span[]): boolean {
  const words = quote.map(({ start, end }) => analysis.body.slice(start, end)).join(' ');
  return /\?[^\p{L}\p{N}]*$/u.test(words) && !/[.!…]\P{L}*\p{Lu}/u.test(words);
}

/**
 * Determines the stance of each speaker on their statement: whether they assert it, deny it, ask it, and so on.
 *
 * @param drafts - the statements, from the rules or from the learned layer
 * @returns one stance per draft, in the order of the drafts
 */
export function findStances(analysis: Analysis, drafts: readonly StatementDraft[]): Stance[] {
  const flags = analysis.rules.statements.flags(analysis);
  const own = drafts.map((draft): Stance => {
    if (draft.carriedFrom !== null) return 'ASSERTS';
    const telling = tellingOf(analysis, draft);
    const stance = analysis.rules.statements.stance(analysis, telling);
    const whole = draft.kind === 'DIRECT' && telling.quote !== null && isSentence(analysis, flags, telling.quote);
    if (whole && stance === 'ASSERTS' && isQuestion(analysis, draft.quote)) return 'ASKS';
    return AGAINST.has(stance) && (whole || isIntroduced(analysis, telling)) ? 'ASSERTS' : stance;
  });
  // A quotation inside a statement has the stance of that statement, unless the quotation has its own cue.
  return drafts.map((draft, index): Stance => {
    const outer = draft.container === null ? undefined : own[draft.container];
    const stance = own[index] ?? 'ASSERTS';
    if (draft.cue.length === 0) return outer ?? stance;
    // "bezweifelt, dass X gesagt habe, …": nobody says that X said it.
    const isOpenInside =
      draft.kind === 'INDIRECT' && stance === 'ASSERTS' && outer !== undefined && OPEN_OUTER.has(outer);
    return isOpenInside ? 'NOT_SAID' : stance;
  });
}
