import { type ExtractedEvent, type Extraction, isBareTitle } from '@wortlaut/extract';

/** Gives the main event the title of the article if its current title is a single word. */
export function titledMain(event: ExtractedEvent, title: string): ExtractedEvent {
  return isBareTitle(event.title) ? { ...event, title } : event;
}

/** Returns the title of the main event in an article. `title` is the title of the article. */
export function mainTitle({ main, events, headline }: Extraction, title: string): string {
  const event = main === null ? undefined : events[main];
  return event === undefined ? (headline ?? title) : titledMain(event, title).title;
}
