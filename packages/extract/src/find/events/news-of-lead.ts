import type { EventKind } from '@wortlaut/vocabulary';
import type { Analysis } from '../../core/analysis.ts';
import type { Extraction } from '../../core/types.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isFullSentence } from '../../text/sentences.ts';
import { clauseAround } from '../dates/clause.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { SINCE } from '../dates/date-tokens.ts';
import type { ClauseRange } from '../dates/dates-language.ts';
import { clauseText } from './clause-text.ts';
import { canTellNews } from './follow-up.ts';
import { headlineTitle } from './headline.ts';
import { isRecentDay, printedDate } from './headline-date.ts';
import { isHeadlinePlan } from './headline-events.ts';
import { kindNear } from './kind-near.ts';

/** The number of sentences at the start of the text that can report the news. */
const SENTENCES = 2;

/** Kinds of events that can be reported by their first day: "Seit Montag fährt die Linie". */
const STARTING = new Set<EventKind>(['LAUNCH', 'STRIKE']);

/** The news in the first sentences, with its day. */
export interface LeadNews {
  readonly news: NonNullable<Extraction['headlineNews']>;
  /** Null if the clause that reports the news names no day. */
  readonly day: Extraction['headlineDate'];
  /** Whether the clause reports a plan: "macht zum Jahresende dicht". */
  readonly isPlanned: boolean;
}

/** A clause that can report the news, and the day in it. */
interface LeadClause {
  readonly clause: ClauseRange;
  readonly date: DateExpression | null;
}

/** Returns the clause with the only recent day in a sentence, and the clause at the start of the sentence. */
function clausesOf(analysis: Analysis, { first, last }: Sentence, dates: readonly DateExpression[]): LeadClause[] {
  const inside = dates.filter((date) => date.first >= first && date.first < last && isRecentDay(analysis, date, true));
  const dated = inside.map((date) => ({ clause: clauseAround(analysis, date.first), date }));
  return inside.length > 1 ? [] : [...dated, { clause: clauseAround(analysis, first), date: null }];
}

/**
 * Finds the news of an article in its first sentences. Used if the headline does not show the kind of the news, for
 * example because it plays with words: "Für 200 Fahrgäste stand die Zeit still". A clause that only reports what
 * happened before, what is planned or what did not happen is skipped.
 *
 * @param dates - dates in text order, without the dates of statements
 */
export function newsOfLead(analysis: Analysis, dates: readonly DateExpression[]): LeadNews | null {
  if (headlineTitle(analysis) === null || isHeadlinePlan(analysis)) return null;
  const { leadSenses, beforeNews, notHappened, denied } = analysis.rules.events.newsWords;
  for (const [index, sentence] of analysis.sentences.filter(isFullSentence).slice(0, SENTENCES).entries()) {
    // A later sentence without a day is often about the background.
    const clauses = clausesOf(analysis, sentence, dates).filter(({ date }) => date !== null || index === 0);
    for (const { clause, date } of clauses) {
      const text = clauseText(analysis, clause);
      if (isSubordinate(analysis, clause) || beforeNews.test(text)) continue;
      const isOpen = notHappened.test(text);
      const found = leadSenses.find(({ pattern, planned }) => (planned === true || !isOpen) && pattern.test(text));
      if (found === undefined || (isOpen && denied.test(text))) continue;
      const { sense, planned } = found;
      const kind = kindNear(analysis, sense, []);
      const isSince = SINCE.test(analysis.tokens[(date?.first ?? 0) - 1]?.lower ?? '');
      if (!canTellNews(analysis, kind) || (isSince && !STARTING.has(kind))) continue;
      const place = analysis.rules.events.placeIn(analysis, clause);
      const start = date?.value ?? null;
      const day = date === null || start === null ? null : { start, dateText: printedDate(analysis, date), place };
      return { news: { kind, sense, place }, day, isPlanned: planned === true };
    }
  }
  return null;
}

/** Whether a clause starts with a conjunction, or with a relative pronoun after a comma. */
function isSubordinate({ tokens, rules }: Analysis, { first }: ClauseRange): boolean {
  const { relatives, subordinators } = rules.events.newsWords;
  const lower = tokens[first]?.lower ?? '';
  return subordinators.has(lower) || (tokens[first - 1]?.text === ',' && relatives.has(lower));
}
