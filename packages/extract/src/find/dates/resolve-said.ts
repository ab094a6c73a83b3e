import type { Analysis } from '../../core/analysis.ts';
import type { PreciseDate } from '../../core/types.ts';
import type { ResolvedSpeaker, StatementDraft } from '../statements/draft.ts';
import type { DateExpression } from './date-expression.ts';
import { cueRange, type Dated, dateOfCue } from './date-of-cue.ts';
import type { CueRange } from './dates-language.ts';
import { findDateExpressions } from './resolve-dates.ts';
import { hasDate } from './said-reach.ts';
import { PAST } from './tense-flags.ts';

/** The maximum number of sentences between two statements that were made on the same occasion. */
const SAME_OCCASION = 2;

/**
 * Finds the dates on which statements were made. They are not used as dates of events.
 *
 * @param drafts - the statements in the text
 * @param dates - all dates in the text
 */
export function datesOfStatements(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  dates: readonly DateExpression[],
): ReadonlySet<DateExpression> {
  const found = new Set<DateExpression>();
  for (const draft of drafts) {
    const cue = draft.cue.map(({ start, end }) => analysis.body.slice(start, end)).join(' ');
    if (draft.kind === 'REPORTED' || analysis.rules.dates.cueEvents.has(cue)) continue;
    const said = dateOfCue({ analysis, dates }, draft);
    if (said !== null) found.add(said.date);
  }
  return found;
}

/** The last statement with a date. */
interface Occasion {
  readonly said: PreciseDate;
  readonly speaker: number;
  /** Index of the sentence of its cue. */
  readonly sentence: number;
}

/** Whether a cue is in the past tense. Other cues, such as "laut", do not refer to one specific occasion. */
const isPast = ({ tokens, rules }: Analysis, { first, last }: CueRange): boolean =>
  tokens.slice(first, last).some(({ text }) => (rules.dates.tenseFlags(text) & PAST) !== 0);

/**
 * Whether a statement was made on the same occasion as an earlier statement by the same speaker. The statement must
 * follow in the same paragraph. It must have no date of its own and must not refer to an earlier time ("hatte gesagt").
 */
function isSameOccasion(dated: Dated, draft: StatementDraft, occasion: Occasion, speaker: number | null): boolean {
  const { analysis } = dated;
  const cue = cueRange(analysis, draft);
  if (cue === null || speaker !== occasion.speaker || draft.kind === 'REPORTED') return false;
  const sentence = analysis.sentenceOf[cue.first] ?? -1;
  if (sentence < occasion.sentence || sentence - occasion.sentence > SAME_OCCASION) return false;
  const between = analysis.sentences.slice(occasion.sentence + 1, sentence + 1);
  if (between.some(({ paragraph }) => paragraph)) return false;
  if (sentence !== occasion.sentence && hasDate(dated.dates, analysis.sentences[sentence])) return false;
  return isPast(analysis, cue) && analysis.rules.dates.looksBack?.(analysis, cue) !== true;
}

/**
 * Determines the date of each statement. The date is in the sentence of the cue: "sagte sie am Mittwoch". A statement
 * that continues indirect speech has the same date as the statement before it. The next statements by the same speaker
 * on the same occasion also have this date.
 *
 * @param drafts - the statements in the text
 * @param speakers - the speaker of each draft
 * @returns one date for each statement. Null if there is no date, or if the date is relative and the article's date is
 * unknown
 */
export function resolveSaid(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  speakers: readonly ResolvedSpeaker[],
): (PreciseDate | null)[] {
  const dated = { analysis, dates: findDateExpressions(analysis) };
  const found: (PreciseDate | null)[] = [];
  let occasion = null as Occasion | null;
  for (const [index, draft] of drafts.entries()) {
    const speaker = speakers[index]?.speaker ?? null;
    const carried = draft.carriedFrom === null ? null : (found[draft.carriedFrom] ?? null);
    const isSame = occasion !== null && isSameOccasion(dated, draft, occasion, speaker);
    const said = dateOfCue(dated, draft)?.value ?? carried ?? (isSame ? (occasion?.said ?? null) : null);
    found.push(said);
    const cue = cueRange(analysis, draft);
    if (said?.precision !== 'DAY' || speaker === null || cue === null) {
      if (speaker !== occasion?.speaker) occasion = null;
      continue;
    }
    occasion = { said, speaker, sentence: analysis.sentenceOf[cue.first] ?? -1 };
  }
  return found;
}
