interface Dated {
  readonly id: string;
  readonly start: { readonly date: string } | null;
}

interface Published {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly retrievedAt: string;
}

/** What the time line is made of: an event with its parts and articles. */
interface Whole extends Dated {
  readonly parts: { readonly nodes: readonly Dated[] };
  readonly articles: { readonly nodes: readonly Published[] };
}

/** An entry of a time line: the event itself, a part of it, or an article about it. `day` is `YYYY-MM-DD`. */
export type TimelineEntry<Event extends Whole> = { readonly id: string; readonly day: string } & (
  | { readonly type: 'whole'; readonly event: Event }
  | { readonly type: 'part'; readonly event: Event['parts']['nodes'][number] }
  | { readonly type: 'article'; readonly article: Event['articles']['nodes'][number] }
);

/**
 * Sorts an event, its parts and the articles about it by date. An event without a date stands before the first article.
 * On one day, events stand before articles.
 */
export function timelineOf<Event extends Whole>(event: Event): TimelineEntry<Event>[] {
  const articles = event.articles.nodes.map((article: Event['articles']['nodes'][number]): TimelineEntry<Event> => {
    const day = (article.publishedAt ?? article.retrievedAt).slice(0, 10);
    return { type: 'article', id: article.id, day, article };
  });
  const first = articles.map(({ day }) => day).sort()[0] ?? '';
  const parts = event.parts.nodes.map((part: Event['parts']['nodes'][number]): TimelineEntry<Event> => {
    return { type: 'part', id: part.id, day: part.start?.date ?? first, event: part };
  });
  const whole: TimelineEntry<Event> = { type: 'whole', id: event.id, day: event.start?.date ?? first, event };
  return [whole, ...parts, ...articles].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
