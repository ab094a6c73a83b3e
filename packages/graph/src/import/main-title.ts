import { type ExtractedEvent, type Extraction, isBareTitle } from '@wortlaut/extract';

/** Gives the main event the title of the article if its own is a single word. */
export function titledMain(event: ExtractedEvent, title: string): ExtractedEvent {
  return isBareTitle(event.title) ? { ...event, title } : event;
}

/** Returns the title that an article gives its main event. `title` is that of the article. */
export function mainTitle({ main, events, headline }: Extraction, title: string): string {
  const event = main === null ? undefined : events[main];
  return event === undefined ? (headline ?? title) : titledMain(event, title).title;
}
