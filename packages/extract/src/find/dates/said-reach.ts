import type { Analysis } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { Sentence } from '../../text/sentences.ts';
import { clauseAround, endsClause } from './clause.ts';
import type { DateExpression } from './date-expression.ts';
import type { ClauseRange } from './dates-language.ts';

/** The maximum number of tokens in a note in brackets or in an apposition. */
const LONGEST_INSERTION = 16;
/** The maximum number of commas between the date at the start of a sentence and the cue. */
const MOST_COMMAS = 4;
/** The maximum number of tokens between the start of the sentence and the cue. */
const LONGEST_FRONT = 40;

const textAt = ({ tokens }: Analysis, at: number): string => tokens[at]?.text ?? '';

/** Finds the matching bracket for the bracket at `at`, in the given direction. Returns -1 if it is too far away. */
function otherBracket(analysis: Analysis, at: number, step: 1 | -1): number {
  const wanted = step === 1 ? ')' : '(';
  for (let index = at + step; Math.abs(index - at) <= LONGEST_INSERTION; index += step)
    if (textAt(analysis, index) === wanted) return index;
  return -1;
}

/** Extends a clause over notes in brackets: "sagte Ole Kranz (Freie Liste) am Montag". */
function overBrackets(analysis: Analysis, { first, last }: ClauseRange): ClauseRange {
  const start = textAt(analysis, first - 1) === ')' ? otherBracket(analysis, first - 1, -1) : -1;
  const end = textAt(analysis, last) === '(' ? otherBracket(analysis, last, 1) : -1;
  return {
    first: start > 0 && !endsClause(textAt(analysis, start - 1)) ? clauseAround(analysis, start - 1).first : first,
    last: end > 0 && !endsClause(textAt(analysis, end + 1)) ? clauseAround(analysis, end + 1).last : last,
  };
}

function hasVerb({ tokens, rules }: Analysis, { first, last }: ClauseRange): boolean {
  return tokens.slice(first, last).some(({ text, kind }) => kind === 'WORD' && rules.dates.tenseFlags(text) !== 0);
}

/**
 * Finds the adverbial at the start of the sentence. There can only be insertions between the adverbial and the clause:
 * "On Tuesday, Carl Venner, the mayor, said".
 */
function front(analysis: Analysis, clause: ClauseRange): ClauseRange | null {
  const sentence = analysis.sentences[analysis.sentenceOf[clause.first] ?? -1];
  if (sentence === undefined || clause.first - sentence.first > LONGEST_FRONT) return null;
  let first = clause.first;
  for (let commas = 0; commas < MOST_COMMAS && textAt(analysis, first - 1) === ','; commas += 1) {
    const part = overBrackets(analysis, clauseAround(analysis, first - 2));
    if (part.first <= sentence.first) {
      return hasVerb(analysis, part) || !analysis.rules.dates.isFront?.(analysis, part, clause) ? null : part;
    }
    if (analysis.rules.dates.isInsertion?.(analysis, part) !== true) return null;
    first = part.first;
  }
  return null;
}

/** Finds the clause part that follows an apposition: "sagte Ole Kranz, Sprecher der Werft, am Montag". */
function afterApposition(analysis: Analysis, { last }: ClauseRange): ClauseRange | null {
  if (textAt(analysis, last) !== ',') return null;
  const apposition = clauseAround(analysis, last + 1);
  const length = apposition.last - apposition.first;
  if (textAt(analysis, apposition.last) !== ',' || length > LONGEST_INSERTION || hasVerb(analysis, apposition))
    return null;
  const part = clauseAround(analysis, apposition.last + 1);
  return hasVerb(analysis, part) ? null : part;
}

/** The parts of a sentence that can contain the date of a statement. */
export interface SaidReach {
  /** The clause of the cue, including notes in brackets. */
  readonly clause: ClauseRange;
  /** The adverbial at the start of the sentence. Null if there is no adverbial. */
  readonly front: ClauseRange | null;
  /** The part of the clause after an apposition. It is searched only if it starts with the date. */
  readonly rest: ClauseRange | null;
}

/**
 * Finds the parts of a sentence that can contain the date of a statement.
 *
 * @param at - index of the first token of the cue
 */
export function saidReach(analysis: Analysis, at: number): SaidReach {
  const clause = overBrackets(analysis, clauseAround(analysis, at));
  return { clause, front: front(analysis, clause), rest: afterApposition(analysis, clause) };
}

/**
 * Whether a sentence contains a date.
 *
 * @param dates - all dates in the text, in text order
 */
export function hasDate(dates: readonly DateExpression[], sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  const next = dates[lowerBound(dates, ({ first }) => first, sentence.first)];
  return next !== undefined && next.first < sentence.last;
}
