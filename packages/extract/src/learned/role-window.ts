import type { Analysis } from '../core/analysis.ts';
import type { Span, StatementKind } from '../core/types.ts';
import { ROLE_BITS } from '../find/statements/features.ts';
import type { Range } from '../find/statements/finding.ts';
import type { Context } from './context.ts';
import { type DraftIndex, rangeOf, sameDraft } from './draft-index.ts';

/** The tokens in and around a quote that can have a role in the statement. */
export interface RoleWindow extends Range {
  readonly kind: StatementKind;
  /** Index of the first token of the quote. */
  readonly quoteFirst: number;
  /** Index of the last token of the quote. */
  readonly quoteLast: number;
  /** 1 for tokens of the quote. In this array and the next two, the first element is for the token `first`. */
  readonly quoted: Int32Array;
  /** Bits of `ROLE_BITS` for the roles that the rules found in the same statement. */
  readonly rules: Int32Array;
  /** 1 for words that refer to the speaker of the previous quote. */
  readonly speakerBefore: Int32Array;
  /** Bits: 1 if the rules found this statement, 2 if they found a speaker, 4 if they found a cue. */
  readonly known: number;
}

/**
 * The number of sentences before and after the quote that the window includes, by kind. Roles are rarely further away.
 */
const REACH = {
  DIRECT: { before: 1, after: 1 },
  INDIRECT: { before: 1, after: 1 },
  FREE_INDIRECT: { before: 3, after: 0 },
  INDIRECT_FREE_INDIRECT: { before: 3, after: 0 },
  REPORTED: { before: 1, after: 0 },
} as const satisfies Record<StatementKind, { before: number; after: number }>;

/** Maximum numbers of tokens before the quote, after it and inside it. The limits keep the pass linear. */
const MOST_BEFORE = 150;
const MOST_AFTER = 60;
const MOST_QUOTED = 600;

/**
 * Maximum total length of all windows, as a multiple of the text's length. After that, windows are narrow to limit the
 * running time.
 */
const MOST_WINDOWS = 8;
/** In a narrow window, the number of tokens before and after the start of the quote. */
const NARROW = 12;

function extentOf(
  { sentences, sentenceOf, tokens }: Analysis,
  kind: StatementKind,
  first: number,
  last: number,
): Range {
  const before = sentences[Math.max(0, (sentenceOf[first] ?? 0) - REACH[kind].before)];
  const after = sentences[Math.min(sentences.length - 1, (sentenceOf[last] ?? 0) + REACH[kind].after)];
  return {
    first: Math.max(before?.first ?? 0, first - MOST_BEFORE),
    last: Math.min(after?.last ?? tokens.length, last + MOST_AFTER, first + MOST_QUOTED),
  };
}

function narrowed({ first, last }: Range, quoteFirst: number): Range {
  return { first: Math.max(first, quoteFirst - NARROW), last: Math.min(last, quoteFirst + NARROW) };
}

function mark(column: Int32Array, window: Range, ranges: readonly Range[], bit: number): void {
  for (const { first, last } of ranges) {
    for (let at = Math.max(first, window.first); at < Math.min(last, window.last); at += 1) {
      column[at - window.first] = (column[at - window.first] ?? 0) | bit;
    }
  }
}

/** A quote with its token ranges. */
export interface QuoteInText {
  readonly kind: StatementKind;
  readonly quote: readonly Range[];
}

/**
 * Creates the window around each quote.
 *
 * @param index - the statements that the rules found
 * @param quotes - the quotes in text order
 */
export function roleWindows(context: Context, index: DraftIndex, quotes: readonly QuoteInText[]): RoleWindow[] {
  const { analysis } = context;
  const ranges = (spans: readonly Span[]) => spans.map((span) => rangeOf(analysis, span));
  let speakerBefore: readonly Range[] = [];
  let left = analysis.tokens.length * MOST_WINDOWS;
  return quotes.map(({ kind, quote }) => {
    const quoteFirst = quote[0]?.first ?? 0;
    const quoteLast = (quote.at(-1)?.last ?? 1) - 1;
    const wide = extentOf(analysis, kind, quoteFirst, quoteLast);
    const extent = left > 0 ? wide : narrowed(wide, quoteFirst);
    left -= extent.last - extent.first;
    const column = () => new Int32Array(extent.last - extent.first);
    const window = {
      ...extent,
      kind,
      quoteFirst,
      quoteLast,
      quoted: column(),
      rules: column(),
      speakerBefore: column(),
    };
    mark(window.quoted, extent, quote, 1);
    mark(window.speakerBefore, extent, speakerBefore, 1);
    const draft = sameDraft(index, quote, kind);
    if (draft === null) return { ...window, known: 0 };
    const speaker = ranges(draft.speakerSpans);
    mark(window.rules, extent, speaker, ROLE_BITS.speaker);
    mark(window.rules, extent, ranges(draft.cue), ROLE_BITS.cue);
    mark(window.rules, extent, ranges(draft.frame), ROLE_BITS.frame);
    mark(window.rules, extent, ranges(draft.addressee), ROLE_BITS.addressee);
    if (speaker.length > 0) speakerBefore = speaker;
    return { ...window, known: 1 | (speaker.length > 0 ? 2 : 0) | (draft.cue.length > 0 ? 4 : 0) };
  });
}
