import { countHappenings, type FoundGroup, happeningsOf, isMentioned, keyOf, titleOf } from './match-stories.ts';
import type { ReadEvent } from './read-graph.ts';

/** Whether the found main event of an article is the annotated one. An event that no text mentions cannot be judged. */
export type MainVerdict = 'right' | 'wrong' | 'unmentioned' | 'missing';
/** Whether the found date of an event matches the annotated date. */
export type DateVerdict = 'right' | 'wrong' | 'missing';

/** A verdict, with a description of what was judged. */
export interface Judged<Verdict> {
  readonly verdict: Verdict;
  readonly where: string;
  readonly gold: string;
  readonly found: string;
}

/** Judges the main event of each article. */
export function judgeMain(found: FoundGroup): Judged<MainVerdict>[] {
  const { group, result } = found;
  return group.articles.map(({ id }) => {
    const row = result.articles.get(id)?.mainEvent ?? null;
    const gold = group.main[id] ?? '';
    return { verdict: verdictOf(row), where: id, gold, found: titleOf(result, row) };

    function verdictOf(event: string | null): MainVerdict {
      if (event === null) return 'missing';
      if (!isMentioned(result, event)) return 'unmentioned';
      return happeningsOf(found, event, id).has(keyOf(group, gold)) ? 'right' : 'wrong';
    }
  });
}

/**
 * Judges the date of each event. The right date comes from the dated happening that the event's mentions match most
 * often.
 */
export function judgeDates({ group, matched, result }: FoundGroup): Judged<DateVerdict>[] {
  const rows = new Set([...matched.values()].flatMap(({ predicted }) => predicted.map(({ row }) => row)));
  const happenings = new Map(group.happenings.map((happening) => [keyOf(group, happening.id), happening]));
  return [...rows].flatMap((row) => {
    const counts = [...countHappenings(row, matched.values())].sort((a, b) => b[1] - a[1]);
    const happening = happenings.get(counts[0]?.[0] ?? '');
    if (happening === undefined || happening.date === null) return [];
    const start = result.events.get(row)?.start ?? null;
    const found = `${titleOf(result, row)}, ${start === null ? 'no date' : `${start.date} (${start.precision})`}`;
    const gold = `${happening.id}, ${happening.date}`;
    return [{ verdict: dateVerdict(happening.date, start), where: group.id, gold, found }];
  });
}

/** The number of characters in a date of each precision. */
const DATE_LENGTHS = new Map([
  ['YEAR', 4],
  ['MONTH', 7],
]);

/** The number of days by which a date "on or around" a day may differ. */
const ABOUT_DAYS = 2;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Compares a found date with the annotated date. The date may be less precise, but must not contradict the annotation.
 */
export function dateVerdict(gold: string, start: ReadEvent['start']): DateVerdict {
  if (start === null) return 'missing';
  if (start.precision === 'ABOUT' && gold.length > 7) {
    return Math.abs(Date.parse(gold) - Date.parse(start.date)) <= ABOUT_DAYS * DAY ? 'right' : 'wrong';
  }
  const length = Math.min(gold.length, DATE_LENGTHS.get(start.precision) ?? gold.length);
  return gold.slice(0, length) === start.date.slice(0, length) ? 'right' : 'wrong';
}
