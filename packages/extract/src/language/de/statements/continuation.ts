import {
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  FINITE,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  QUOTED,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  SURE_SUBJUNCTIVE,
} from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import type { Finding, Range } from '../../../find/statements/finding.ts';
import { looksLikeName, quotedInside } from '../../../find/statements/quoted-words.ts';
import { quotationsIn } from '../../../find/statements/settle.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Voice } from '../../../find/statements/voice.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { FIRST_PERSON, HEARSAY_MODALS, PERFECT_INFINITIVES } from '../words/clause-words.ts';
import { PLAN_TIME, TIME_NOUN } from '../words/time-nouns.ts';
import { isIndicative } from './content-end.ts';
import { contains, type Segment } from './segments.ts';

/** The way in which a sentence without a cue continues a report. Null if the sentence does not continue it. */
export type Carry = 'SUBJUNCTIVE' | 'SUBSTITUTE' | 'CONDITIONAL' | 'HEARSAY' | null;

/**
 * Determines how a sentence continues a report. Only main clauses count.
 * - SUBJUNCTIVE: it is in the Konjunktiv of indirect speech.
 * - SUBSTITUTE: its Konjunktiv II replaces a form that looks like the indicative: "sie hätten".
 * - CONDITIONAL: its Konjunktiv II probably expresses a condition: "das wäre", "er müsste".
 * - HEARSAY: "soll".
 */
export function carryOf(syntax: Syntax, segments: readonly Segment[]): Carry {
  let conditional: Carry = null;
  let hearsay = false;
  if (speaksOfSelf(syntax, segments) || closesOutside(syntax, segments) || tells(syntax, segments)) return null;
  for (const segment of segments) {
    const side = segment.opening === 'RELATIVE' || segment.opening === 'SUBORDINATE' || segment.opening === 'QUESTION';
    for (let at = segment.first; at < segment.last; at += 1) {
      const flags = flagsAt(syntax, at);
      if (flags & QUOTED || !(flags & FINITE)) continue;
      if (side) continue;
      if (flags & SUBJUNCTIVE_1 && (flags & SURE_SUBJUNCTIVE || isVerbPlace(syntax, at))) return 'SUBJUNCTIVE';
      if (flags & SUBJUNCTIVE_2 && conditional !== 'CONDITIONAL')
        conditional = isSubstitute(wordAt(syntax, at)) ? 'SUBSTITUTE' : 'CONDITIONAL';
      if (flags & MODAL && HEARSAY_MODALS.has(wordAt(syntax, at))) hearsay = true;
    }
  }
  return conditional ?? (hearsay ? 'HEARSAY' : null);
}

/**
 * Checks for a plural of the Konjunktiv II. The Konjunktiv I of the same verb looks like the indicative, except
 * "seien".
 */
const isSubstitute = (verb: string): boolean => verb.endsWith('en') && verb !== 'wären';

/**
 * Checks if a sentence begins with a main clause in the indicative. Such a sentence is by the author, and a later
 * Konjunktiv depends on this clause: "Die Mutter kann nicht glauben, was passiert sei".
 */
function tells(syntax: Syntax, segments: readonly Segment[]): boolean {
  const main = segments[0]?.opening === 'MAIN' ? segments[0] : undefined;
  if (main === undefined || segments.some((segment) => isSecondMain(syntax, segment))) return false;
  for (let at = main.first + 1; at < main.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & (CAPITAL | QUOTED | DETERMINER) || !(flags & FINITE)) continue;
    if (flags & (SUBJUNCTIVE_1 | SUBJUNCTIVE_2) || HEARSAY_MODALS.has(wordAt(syntax, at))) return false;
    // A participle ("der neu entdeckte Stern") or an infinitive ("gezogen werden") can look like a finite verb.
    const noun = !isVerbPlace(syntax, at) || syntax.tokens[at + 1]?.kind === 'NUMBER';
    const attribute = noun && /te[nrs]?$/.test(wordAt(syntax, at)) && !(flags & AUXILIARY);
    if (!(flags & (PARTICIPLE | INFINITIVE)) && !attribute) return true;
  }
  return false;
}

/** Checks for a second main clause in the Konjunktiv, which continues a report: "…, und das Land werde helfen". */
function isSecondMain(syntax: Syntax, segment: Segment): boolean {
  if (segment.opening !== 'MAIN' || !(flagsAt(syntax, segment.first) & COORDINATOR)) return false;
  return contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2);
}

/**
 * Checks for "ich" outside quotation marks. The author or an interviewee is speaking, and "habe" is not a Konjunktiv.
 */
function speaksOfSelf(syntax: Syntax, segments: readonly Segment[]): boolean {
  return segments.some(({ first, last }) => {
    for (let at = first; at < last; at += 1)
      if (wordAt(syntax, at) === FIRST_PERSON && !(flagsAt(syntax, at) & QUOTED)) return true;
    return false;
  });
}

/**
 * Checks if the main verb after a subordinate clause is in the Konjunktiv: "Der Vorwurf, das Amt habe gezögert, sei
 * absurd".
 */
export function closesInReport(syntax: Syntax, segments: readonly Segment[]): boolean {
  const last = segments.at(-1);
  return last?.opening === 'VERB' && last.before === 'COMMA' && (flagsAt(syntax, last.first) & SUBJUNCTIVE_1) !== 0;
}

/**
 * Checks if a claim is inside a main clause in the indicative: "Zu den Vorwürfen, er habe gezögert, schwieg Jost Kamp".
 */
function closesOutside(syntax: Syntax, segments: readonly Segment[]): boolean {
  const [first] = segments;
  const last = segments.at(-1);
  if (first === undefined || last?.opening !== 'VERB' || last.before !== 'COMMA') return false;
  const indicative = !(flagsAt(syntax, last.first) & (SUBJUNCTIVE_1 | SUBJUNCTIVE_2));
  return indicative && first.opening === 'MAIN' && segments.length > 2 && !contains(syntax, first, FINITE);
}

/** Checks that no noun follows a form that could be an adjective or a verb ("strenge"). */
function isVerbPlace(syntax: Syntax, at: number): boolean {
  const next = syntax.tokens[at + 1];
  return next === undefined || next.kind !== 'WORD' || next.text === next.lower;
}

/**
 * Checks if "soll" announces a plan. At the start of a paragraph, "Am 20. März soll der Rat abstimmen" is a plan and
 * not hearsay.
 */
function isPlanned(syntax: Syntax, { first, paragraph }: Sentence): boolean {
  return paragraph && PLAN_TIME.test(wordAt(syntax, first));
}

/** Number of sentences after which "soll … worden sein" can still continue a report. */
const HEARSAY_REACH = 3;

/**
 * Checks if a sentence continues an earlier report.
 *
 * @param carry - how the sentence continues it
 * @param distance - the number of sentences since the report; 0 if the report is in the previous sentence
 */
export function continues(syntax: Syntax, sentence: Sentence, carry: NonNullable<Carry>, distance: number): boolean {
  if (carry === 'SUBJUNCTIVE') return true;
  if (carry === 'CONDITIONAL' || carry === 'SUBSTITUTE') return distance === 0;
  if (PERFECT_INFINITIVES.has(wordAt(syntax, sentence.last - 2)))
    return distance === 0 || (distance <= HEARSAY_REACH && !sentence.paragraph);
  return distance === 0 && !isPlanned(syntax, sentence);
}

/**
 * Checks if a sentence with "soll" has the same source as the previous report. The source is unknown in a new
 * paragraph, after a sentence by the author, after a quotation, and for a plan: "Am Sonntag soll der Rat abstimmen."
 */
function sharesSource(syntax: Syntax, sentence: Sentence, before: Finding | null): boolean {
  if (sentence.paragraph || before === null || before.kind === 'DIRECT') return false;
  if (PERFECT_INFINITIVES.has(wordAt(syntax, sentence.last - 2))) return true;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & MODAL && HEARSAY_MODALS.has(wordAt(syntax, at))) break;
    if (TIME_NOUN.test(wordAt(syntax, at))) return false;
  }
  return true;
}

const CONFIDENCE_OF: Readonly<Record<NonNullable<Carry>, number>> = {
  SUBJUNCTIVE: CONFIDENCE.carried,
  SUBSTITUTE: CONFIDENCE.carriedMaybe,
  CONDITIONAL: CONFIDENCE.carriedWeakly,
  HEARSAY: CONFIDENCE.carriedMaybe,
};

/**
 * Creates the finding for a sentence that continues a report.
 *
 * @param before - the report that the previous sentence belongs to; null if the previous sentence is by the author
 */
function carriedFinding(
  syntax: Syntax,
  sentence: Sentence,
  words: Range,
  before: Finding | null,
  last: Voice | null,
  carry: NonNullable<Carry>,
): Finding {
  const voice = carry !== 'HEARSAY' || sharesSource(syntax, sentence, before) ? last : null;
  return {
    kind: carry === 'HEARSAY' ? 'FREE_INDIRECT' : 'INDIRECT_FREE_INDIRECT',
    medium: voice?.medium ?? 'SPEECH_WRITING',
    quote: [words],
    speaker: voice?.speaker ?? [],
    cue: [],
    frame: [],
    addressee: [],
    pattern: 'SUBJUNCTIVE',
    confidence: sentence.paragraph ? CONFIDENCE.carriedWeakly : CONFIDENCE_OF[carry],
    carriedFrom: voice?.finding ?? null,
  };
}

/**
 * A finding that the next sentence can continue in the Konjunktiv. The index is its position in the list of findings.
 */
export interface OpenFinding {
  readonly finding: Finding;
  readonly index: number;
}

/** Checks for a main clause in the indicative. */
function isFact(syntax: Syntax, segment: Segment): boolean {
  if (segment.opening !== 'MAIN' || contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) return false;
  for (let at = segment.first; at < segment.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (HEARSAY_MODALS.has(wordAt(syntax, at))) return false;
    if (isIndicative(flags) && flags & AUXILIARY) return true;
  }
  return false;
}

/**
 * Returns the words of a sentence that continue a report. They start after a main clause in the indicative ("Seine Frau
 * ist krank, und er wolle ihr helfen") and end before a quoted sentence after a colon.
 */
function carriedWords(syntax: Syntax, sentence: Sentence, segments: readonly Segment[]): Range {
  const [lead, next] = segments;
  const told = lead !== undefined && next !== undefined && isFact(syntax, lead) && isSecondMain(syntax, next);
  const quoted = segments.find(
    ({ first, before }) =>
      before === 'COLON' && flagsAt(syntax, first) & QUOTED && flagsAt(syntax, first + 1) & CAPITAL,
  );
  const last = quoted !== undefined && quoted.last >= sentence.last - 1 ? quoted.first - 1 : sentence.last;
  return { first: told ? next.first : sentence.first, last };
}

/**
 * Checks if a sentence and the continued report before it are one statement. A change between the Konjunktiv and "soll"
 * starts a new statement, and so does "soll" in a new paragraph.
 */
function joins(before: Finding, { first, paragraph }: Sentence, words: Range, carry: NonNullable<Carry>): boolean {
  const hearsay = carry === 'HEARSAY';
  if (before.pattern !== 'SUBJUNCTIVE' || hearsay !== (before.kind === 'FREE_INDIRECT')) return false;
  return before.quote.at(-1)?.last === first && words.first === first && !(hearsay && paragraph);
}

/**
 * Adds a sentence that continues a report, with its quotations. The sentence and the report before it become one
 * finding if they are one statement.
 */
export function carryOn(
  syntax: Syntax,
  sentence: Sentence,
  segments: readonly Segment[],
  carry: NonNullable<Carry>,
  findings: Finding[],
  open: OpenFinding | null,
  voice: Voice | null,
): OpenFinding {
  const words = carriedWords(syntax, sentence, segments);
  let finding = carriedFinding(syntax, sentence, words, open?.finding ?? null, voice, carry);
  let index = findings.length;
  if (open !== null && joins(open.finding, sentence, words, carry)) {
    const first = open.finding.quote[0]?.first ?? sentence.first;
    finding = { ...open.finding, quote: [{ first, last: words.last }] };
    index = open.index;
  }
  findings[index] = finding;
  for (const quotation of quotationsIn(syntax, sentence)) {
    if (!looksLikeName(syntax, quotation)) findings.push(quotedInside(quotation, finding));
  }
  return { finding, index };
}
