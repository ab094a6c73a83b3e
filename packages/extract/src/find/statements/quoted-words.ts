import { CAPITAL, CUE, FINITE, PRONOUN, QUOTED } from '../../core/word-flags.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { CONFIDENCE, INSIDE } from './confidence.ts';
import type { Finding, Range } from './finding.ts';
import { flagsAt, type Syntax, wordAt } from './syntax.ts';
import type { Voice } from './voice.ts';

/** Returns the range of a quotation, including its marks. */
export function rangeOf(quotation: Quotation): Range {
  return { first: quotation.open, last: quotation.close + 1 };
}

/** Returns the quotation that fills a range exactly. Returns undefined if there is no such quotation. */
export function quotationAs({ analysis }: Syntax, { first, last }: Range): Quotation | undefined {
  const quotation = analysis.quotations[analysis.quotationOf[first] ?? -1];
  return quotation !== undefined && quotation.open === first && quotation.close === last - 1 ? quotation : undefined;
}

/** The maximum length of the words between two parts of a quotation, in tokens. */
const LONGEST_FRAME = 60;

/**
 * Finds the second part of a quotation after a frame: "“The bridge,” said Ann Lee, who took office in March, “must
 * go.”" Quoted names in the frame are skipped.
 *
 * @param content - the first part; it must be in quotation marks
 * @param from - index of the first token that can open the second part
 * @param limit - index after the sentence
 */
export function resumedQuotation(syntax: Syntax, content: Range, from: number, limit: number): Quotation | null {
  const { analysis, tokens } = syntax;
  if (quotationAs(syntax, content) === undefined) return null;
  for (let at = from; at < Math.min(limit, from + LONGEST_FRAME); at += 1) {
    const quotation = analysis.quotations[analysis.quotationOf[at] ?? -1];
    if (quotation === undefined) continue;
    if (quotation.open !== at || quotation.depth > 0) return null;
    if (/^[,–—-]$/.test(tokens[at - 1]?.text ?? '')) return quotation;
    at = quotation.close;
  }
  return null;
}

/** Checks if quoted words may be a name or a title („Der Spiegel“, „Titanic“) and not a statement. */
export function looksLikeName(syntax: Syntax, quotation: Quotation): boolean {
  const { rules } = syntax;
  const length = quotation.close - quotation.open - 1;
  if (length > 6) return false;
  let small = 0;
  const ends = wordAt(syntax, quotation.close - 1) === '.';
  for (let at = quotation.open + 1; at < quotation.close; at += 1) {
    const flags = flagsAt(syntax, at);
    if (ends && flags & FINITE && !(flags & CAPITAL)) return false;
    const kind = syntax.tokens[at]?.kind;
    if (kind === 'SIGN' && /[!?]/.test(wordAt(syntax, at))) return false;
    if (
      flags & PRONOUN ||
      (kind === 'WORD' && at === quotation.close - 2 && rules.infinitiveMarkers.has(wordAt(syntax, at)))
    )
      return false;
    if (kind === 'WORD' && !(flags & CAPITAL)) small += 1;
  }
  const first = flagsAt(syntax, quotation.open + 1);
  return small * 2 <= length && (first & CAPITAL) !== 0;
}

/** Returns the last token before a closing mark and the marks of nested quotations: "." in "“She said, ‘Go.’”". */
function endMark(syntax: Syntax, close: number): string {
  let at = close - 1;
  while (syntax.tokens[at]?.kind === 'QUOTE') at -= 1;
  return wordAt(syntax, at);
}

/** Checks if a quotation is the subject of the verb after it. If so, it is a title: "“We Rise” opens on Friday". */
function isSubject(syntax: Syntax, { close, closed }: Quotation): boolean {
  const next = flagsAt(syntax, close + 1);
  if (!closed || !(next & FINITE) || next & (CAPITAL | CUE | QUOTED)) return false;
  return !/^[,.!?…]$/.test(endMark(syntax, close));
}

/** Checks if a quotation is a complete sentence. Only a conjunction can precede it in the same clause. */
export function standsAlone(syntax: Syntax, quotation: Quotation, sentence: Sentence): boolean {
  const before = syntax.tokens[quotation.open - 1];
  const free =
    quotation.open === sentence.first || before === undefined || before.kind === 'SIGN' || before.kind === 'QUOTE';
  if (!free && !syntax.rules.joiners.has(wordAt(syntax, quotation.open - 1))) return false;
  if (quotation.open === sentence.first && isSubject(syntax, quotation)) return false;
  const last = quotation.closed ? endMark(syntax, quotation.close) : wordAt(syntax, quotation.close);
  let finite = false;
  for (let at = quotation.open + 1; at < quotation.close && !finite; at += 1) {
    finite = (flagsAt(syntax, at) & FINITE) !== 0;
  }
  const capital = (flagsAt(syntax, quotation.open + 1) & CAPITAL) !== 0;
  return (finite || /[.!?…]/.test(last)) && capital && quotation.close - quotation.open > 3;
}

/** Creates a finding for a quotation inside another statement. */
export function quotedInside(quotation: Quotation, outer: Finding): Finding {
  return {
    ...outer,
    kind: 'DIRECT',
    quote: [rangeOf(quotation)],
    pattern: 'QUOTATION_MARKS',
    confidence: outer.confidence * INSIDE,
  };
}

/**
 * Creates a finding for a quotation without a cue.
 *
 * @param voice - the current speaker, unless `lead` names another speaker
 * @param lead - the clause before a colon that introduces the quotation
 */
export function quotedAlone(
  quotation: Quotation,
  voice: Voice | null,
  lead: { readonly speaker: Range | null; readonly frame: Range } | null,
): Finding {
  const led = lead !== null && lead.speaker !== null ? [lead.speaker] : null;
  return {
    kind: 'DIRECT',
    medium: voice?.medium ?? 'SPEECH_WRITING',
    quote: [rangeOf(quotation)],
    speaker: led ?? voice?.speaker ?? [],
    cue: [],
    frame: lead === null ? [] : [lead.frame],
    addressee: [],
    pattern: 'QUOTATION_MARKS',
    confidence: CONFIDENCE.alone,
    carriedFrom: led === null ? (voice?.finding ?? null) : null,
  };
}
