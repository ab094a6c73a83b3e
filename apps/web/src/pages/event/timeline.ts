import type { DatePrecision } from '@wortlaut/vocabulary';
import type { Reported } from '../../i18n/format.ts';

interface Dated extends Reported {
  readonly id: string;
  readonly start: { readonly date: string; readonly precision: DatePrecision } | null;
}

interface Published {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly publishedDayOnly: boolean;
}

interface Said {
  readonly id: string;
  readonly said: { readonly date: string; readonly precision: DatePrecision } | null;
  readonly quote: { readonly spans: readonly { readonly start: number }[] };
  readonly article: Published;
}

/** The data for a timeline: an event with its parts, the articles about it and the statements. */
interface Whole extends Dated {
  readonly parts: { readonly nodes: readonly (Dated & { readonly statements: { readonly nodes: readonly Said[] } })[] };
  readonly articles: { readonly nodes: readonly Published[] };
  readonly statements: { readonly nodes: readonly Said[] };
}

type PartOf<Event extends Whole> = Event['parts']['nodes'][number];
type StatementOf<Event extends Whole> =
  | Event['statements']['nodes'][number]
  | PartOf<Event>['statements']['nodes'][number];

/** An entry of a timeline: the event itself, a part of it, an article about it or a statement. */
export type TimelineEntry<Event extends Whole> = {
  readonly id: string;
  /** The day of the entry in the reader's time zone, YYYY-MM-DD, or {@link UNDATED}. */
  readonly day: string;
  /**
   * The instant at which the article was published. Null if only the day is known, or if the entry is not from an
   * article.
   */
  readonly at: string | null;
} & (
  | { readonly type: 'whole'; readonly event: Event }
  | { readonly type: 'part'; readonly event: PartOf<Event> }
  | { readonly type: 'article'; readonly article: Event['articles']['nodes'][number] }
  | { readonly type: 'statement'; readonly statement: StatementOf<Event>; readonly about: PartOf<Event> | null }
);

/** The entries of one day, or of a longer period if the date of an event is not known exactly. */
export interface TimelineDay<Event extends Whole> {
  readonly day: string;
  readonly precision: DatePrecision;
  readonly entries: readonly TimelineEntry<Event>[];
}

/** An entry with its sort key. Keys are compared value by value. */
interface Placed<Event extends Whole> {
  readonly entry: TimelineEntry<Event>;
  readonly precision: DatePrecision;
  readonly order: readonly (string | number)[];
}

/**
 * The order within a day: the event, its parts, earlier statements that were made on this day, and articles of this
 * day.
 */
const RANK = { whole: 0, part: 1, said: 2, printed: 3 } as const;

/** The day of the entries of an undated article. It is sorted after all other days. */
export const UNDATED = 'undated';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Returns the day of an instant in the reader's time zone. If only the day is known, it is the same for all readers. */
function dayOf(instant: string, dayOnly: boolean): string {
  if (dayOnly) return instant.slice(0, 10);
  const date = new Date(instant);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/**
 * Returns the day on which an article was published, and the instant if it is known. The day of an undated article is
 * {@link UNDATED}.
 */
function publication({ publishedAt, publishedDayOnly }: Published): { day: string; at: string | null } {
  if (publishedAt === null) return { day: UNDATED, at: null };
  return { day: dayOf(publishedAt, publishedDayOnly), at: publishedDayOnly ? null : publishedAt };
}

function placeArticle<Event extends Whole>(article: Event['articles']['nodes'][number]): Placed<Event> {
  const { day, at } = publication(article);
  const entry = { type: 'article', id: article.id, day, at, article } as const;
  return { entry, precision: 'DAY', order: [day, RANK.printed, at ?? '', article.id, -1] };
}

/**
 * Returns the position of a statement in the timeline. If the statement was made on another day than its article, it is
 * placed on that day. If not, it follows its article, in text order.
 */
function placeStatement<Event extends Whole>(
  statement: StatementOf<Event>,
  about: PartOf<Event> | null,
): Placed<Event> {
  const { said, quote, article, id } = statement;
  const { day, at } = publication(article);
  const start = quote.spans[0]?.start ?? 0;
  if (said !== null && said.precision === 'DAY' && said.date !== day) {
    const entry = { type: 'statement', id, day: said.date, at: null, statement, about } as const;
    return { entry, precision: 'DAY', order: [said.date, RANK.said, at ?? day, article.id, start] };
  }
  const entry = { type: 'statement', id, day, at, statement, about } as const;
  return { entry, precision: 'DAY', order: [day, RANK.printed, at ?? '', article.id, start] };
}

/** Returns the statements about an event and its parts, each of them once. */
function statementsOf<Event extends Whole>(event: Event) {
  const found = new Map<string, { statement: StatementOf<Event>; about: PartOf<Event> | null }>();
  for (const statement of event.statements.nodes) found.set(statement.id, { statement, about: null });
  for (const about of event.parts.nodes)
    for (const statement of about.statements.nodes)
      if (!found.has(statement.id)) found.set(statement.id, { statement, about });
  return [...found.values()];
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  const [one, two] = [a[at], b[at]];
  return one === undefined || two === undefined ? 0 : one < two ? -1 : 1;
}

/**
 * Sorts an event, its parts, the articles about it and all statements by time, and groups them by day. An event without
 * a date is placed on the day of the first article about it.
 */
export function timelineOf<Event extends Whole>(event: Event): TimelineDay<Event>[] {
  const printed = [
    ...event.articles.nodes.map((article: Event['articles']['nodes'][number]) => placeArticle<Event>(article)),
    ...statementsOf(event).map(({ statement, about }) => placeStatement<Event>(statement, about)),
  ];
  const first = printed.map(({ entry }) => entry.day).sort()[0] ?? UNDATED;
  const placeEvent = (
    dated: Dated,
    rank: number,
    number: number,
    entry: (day: string) => TimelineEntry<Event>,
  ): Placed<Event> => {
    const reported = dated.reportedAt === null ? first : dayOf(dated.reportedAt, dated.reportedDayOnly);
    const day = dated.start?.date ?? reported;
    return { entry: entry(day), precision: dated.start?.precision ?? 'DAY', order: [day, rank, number] };
  };
  const whole = placeEvent(event, RANK.whole, 0, (day) => ({ type: 'whole', id: event.id, day, at: null, event }));
  const parts = event.parts.nodes.map((part: PartOf<Event>, number) =>
    placeEvent(part, RANK.part, number, (day) => ({ type: 'part', id: part.id, day, at: null, event: part })),
  );
  const days: (TimelineDay<Event> & { readonly entries: TimelineEntry<Event>[] })[] = [];
  for (const { entry, precision } of [whole, ...parts, ...printed].sort((a, b) => compare(a.order, b.order))) {
    const last = days.at(-1);
    if (last?.day === entry.day && last.precision === precision) last.entries.push(entry);
    else days.push({ day: entry.day, precision, entries: [entry] });
  }
  return days;
}
