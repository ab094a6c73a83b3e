import { countHappenings, type FoundGroup, happeningsOf, isMentioned, keyOf, titleOf } from './match-stories.ts';
import type { ReadEvent } from './read-graph.ts';

/** Whether the main event of an article is its main happening. Events that no text mentions cannot be judged. */
export type MainVerdict = 'right' | 'wrong' | 'unmentioned' | 'missing';
/** Whether the date of an event is that of its happening. */
export type DateVerdict = 'right' | 'wrong' | 'missing';

/** A verdict, and what was judged. */
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

/** Judges the date of each event by the dated happening that it mentions most often. */
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

/** The number of characters of a date that each precision uses. */
const DATE_LENGTHS = new Map([
  ['YEAR', 4],
  ['MONTH', 7],
]);

/** A date "on or around" a day may be this many days off. */
const ABOUT_DAYS = 2;
const DAY = 24 * 60 * 60 * 1000;

/** A date is right if it does not contradict the annotated one. It may be less precise. */
export function dateVerdict(gold: string, start: ReadEvent['start']): DateVerdict {
  if (start === null) return 'missing';
  if (start.precision === 'ABOUT' && gold.length > 7) {
    return Math.abs(Date.parse(gold) - Date.parse(start.date)) <= ABOUT_DAYS * DAY ? 'right' : 'wrong';
  }
  const length = Math.min(gold.length, DATE_LENGTHS.get(start.precision) ?? gold.length);
  return gold.slice(0, length) === start.date.slice(0, length) ? 'right' : 'wrong';
}
