import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { Span, Stance } from '../../core/types.ts';
import { FINITE } from '../../core/word-flags.ts';
import type { StatementDraft } from './draft.ts';
import type { Range } from './finding.ts';
import type { Telling } from './telling.ts';

/** Stances against the content. A direct quotation of a whole sentence cannot have one: the words are the speaker's. */
const AGAINST: ReadonlySet<Stance> = new Set(['DENIES', 'REJECTS', 'DOUBTS', 'NOT_SAID']);

function rangeOf({ tokens }: Analysis, { start, end }: Span): Range {
  const first = tokenAt(tokens, start);
  return { first, last: Math.max(first + 1, tokenAt(tokens, end - 1) + 1) };
}

function indicesOf(analysis: Analysis, spans: readonly Span[]): number[] {
  return spans.flatMap((span) => {
    const { first, last } = rangeOf(analysis, span);
    return Array.from({ length: last - first }, (_, at) => first + at);
  });
}

function tellingOf(analysis: Analysis, draft: StatementDraft): Telling {
  const cue = indicesOf(analysis, draft.cue);
  const speaker = indicesOf(analysis, draft.speakerSpans);
  if (draft.kind === 'REPORTED' && cue.length === 0) {
    const words = indicesOf(analysis, draft.quote).filter((at) => (analysis.quotationOf[at] ?? -1) < 0);
    return { words, cue, speaker, quote: null };
  }
  const quoted = new Set(indicesOf(analysis, draft.quote));
  const words = [...new Set([...indicesOf(analysis, draft.frame), ...cue, ...speaker])].filter((at) => !quoted.has(at));
  const [first] = draft.quote;
  return { words: words.sort((a, b) => a - b), cue, speaker, quote: first ? rangeOf(analysis, first) : null };
}

/** Checks if a direct quotation is a sentence of its own, and not a part of the sentence around it. */
function isSentence({ tokens, sentences, sentenceOf }: Analysis, flags: Uint32Array, { first, last }: Range): boolean {
  const starts = sentences[sentenceOf[first] ?? -1]?.first === first || tokens[first - 1]?.text === ':';
  if (starts) return true;
  for (let at = first; at < last; at += 1) if ((flags[at] ?? 0) & FINITE) return true;
  return false;
}

/** Checks if the words consist only of questions. */
function isQuestion(analysis: Analysis, quote: readonly Span[]): boolean {
  const words = quote.map(({ start, end }) => analysis.body.slice(start, end)).join(' ');
  return /\?[^\p{L}\p{N}]*$/u.test(words) && !/[.!…]\P{L}*\p{Lu}/u.test(words);
}

/**
 * Determines how the speaker of each statement stands to its words: says it, denies it, asks it, and so on.
 *
 * @param drafts - the statements, from the rules or from the learned layer
 * @returns the stances, in the order of the drafts
 */
export function findStances(analysis: Analysis, drafts: readonly StatementDraft[]): Stance[] {
  const flags = analysis.rules.statements.flags(analysis);
  const own = drafts.map((draft): Stance => {
    if (draft.carriedFrom !== null) return 'ASSERTS';
    const telling = tellingOf(analysis, draft);
    const stance = analysis.rules.statements.stance(analysis, telling);
    if (draft.kind !== 'DIRECT') return stance;
    const whole = telling.quote !== null && isSentence(analysis, flags, telling.quote);
    if (whole && stance === 'ASSERTS' && isQuestion(analysis, draft.quote)) return 'ASKS';
    return whole && AGAINST.has(stance) ? 'ASSERTS' : stance;
  });
  // A quotation inside a statement belongs to the same act of speech, unless it has a cue of its own.
  return drafts.map((draft, index): Stance => {
    const outer = draft.cue.length === 0 && draft.container !== null ? own[draft.container] : undefined;
    return outer ?? own[index] ?? 'ASSERTS';
  });
}
