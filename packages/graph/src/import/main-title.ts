import { type ExtractedEvent, type Extraction, isBareTitle } from '@wortlaut/extract';
import type { EventStatus } from '@wortlaut/vocabulary';
import { isoDay } from '../columns.ts';

/** Gives the main event the title of the article if its current title is a single word. */
export function titledMain(event: ExtractedEvent, title: string): ExtractedEvent {
  return isBareTitle(event.title) ? { ...event, title } : event;
}

/** Returns the title of the main event in an article. `title` is the title of the article. */
export function mainTitle({ main, events, headline }: Extraction, title: string): string {
  const event = main === null ? undefined : events[main];
  return event === undefined ? (headline ?? title) : titledMain(event, title).title;
}

/** Of the headlines of one day, the longest is used, because it says most. This is the longest length that counts. */
const LONGEST = 99;

/** Whether an article names the kind of its main event. */
export const namesKind = ({ main, events, headlineNews }: Extraction): boolean =>
  ((main === null ? headlineNews : events[main])?.sense ?? 'OTHER') !== 'OTHER';

/** The headline of an article about an event. */
export interface PrintedHeadline {
  readonly title: string;
  /** The day of publication, `YYYY-MM-DD`. Null if it is unknown. */
  readonly day: string | null;
}

/** The headline of a new article about an event. */
export interface NewHeadline extends Pick<PrintedHeadline, 'day'> {
  /**
   * The title that the extraction made from the headline. Null if the headline does not say what happened. For the first
   * article that names the kind of the event, the title can come from its text.
   */
  readonly title: string | null;
  /** Whether the article names the kind of the event. */
  readonly namesKind: boolean;
  /** The title of the article. */
  readonly printed: string;
  readonly language: string;
  /** The status of the event according to the article. */
  readonly status: EventStatus;
  /** Whether the article says that the event is postponed. */
  readonly moved: boolean;
  /** The old day of the event as the article prints it, if an earlier import reported a postponement. Otherwise null. */
  readonly oldDay: string | null;
}

/** The columns of an event that decide whether a headline becomes its title. */
interface TitledEvent {
  readonly sense: string;
  readonly title: string;
  readonly titleLanguage: string | null;
  readonly dateText: string | null;
  readonly status: EventStatus;
  readonly startsOn: Date | null;
  readonly startPrecision: string | null;
}

/** Whether the title of an event comes from the headline of an article rather than from its text. */
export const isPrinted = (title: string, headline: string): boolean =>
  headline.toLowerCase().includes(title.toLowerCase());

/**
 * Whether a headline keeps the language of a title that comes from the text. A title that is only one word can change its
 * language.
 */
const keepsLanguage = ({ title, titleLanguage }: TitledEvent, language: string): boolean =>
  titleLanguage === null || titleLanguage === language || isBareTitle(title);

/** Whether the title of an event contains its date, so that the title is wrong if the event is postponed. */
const namesDay = ({ title, dateText }: TitledEvent): boolean => dateText !== null && title.includes(dateText);

/**
 * Whether the headline of a new article becomes the title of its main event. A headline is better than a title from the
 * text, and a title from an article that names the kind of the event is better than one from an article that does not.
 * Of several headlines, the first one is used, but headlines from before the event are not used if it has taken
 * place or was cancelled: "Urteil am Freitag erwartet". A headline with the old day of a postponed event is not used. The
 * result does not depend on the order of the imports.
 *
 * @param before - the event before the import
 * @param after - the event with the facts of the new article
 * @param printed - the headlines of the articles about the event
 */
export function replacesTitle(
  before: TitledEvent,
  after: TitledEvent,
  printed: readonly PrintedHeadline[],
  headline: NewHeadline,
): headline is NewHeadline & { readonly title: string } {
  const { title, namesKind, oldDay } = headline;
  if (title === null || (oldDay !== null && title.includes(oldDay))) return false;
  const isOwn = (one: PrintedHeadline) => one.title === headline.printed && before.title !== title;
  // The title may be a part of the headline, because outlets add words such as a section name.
  const current = printed.filter((one) => isPrinted(before.title, one.title) && !isOwn(one));
  const isPlan = after.status === 'PLANNED';
  const isFromHeadline = isPrinted(title, headline.printed);
  const announces = (day: string | null) => !isPlan && isBefore(day, after);
  // "Thousands walk across new bridge" names no kind of event, but says more than "New bridge to open on April 6".
  const isAnnouncement = current.length > 0 && current.every(({ day }) => announces(day));
  if (isAnnouncement && isFromHeadline && headline.day !== null && !announces(headline.day)) return true;
  if (before.sense !== 'OTHER' && !namesKind) return false;
  if (isFirstKind(before, after)) {
    if (current.length > 0 && !isAnnouncement && announces(headline.day)) return false;
    return isFromHeadline || keepsLanguage(before, headline.language);
  }
  if (!isFromHeadline) return false;
  if (current.length === 0) return keepsLanguage(before, headline.language);
  if (headline.moved && namesDay(before)) return true;
  if (before.status === 'PLANNED' && !isPlan) return true;
  if (!isPlan && headline.status === 'PLANNED') return false;
  const rankOf = (day: string | null, text: string) =>
    [
      Number(announces(day)),
      day ?? 'unknown',
      String(LONGEST - Math.min(text.length, LONGEST)).padStart(2, '0'),
      text,
    ].join(' ');
  const best = current.map(({ day }) => rankOf(day, before.title)).toSorted()[0] ?? '';
  return rankOf(headline.day, title) < best;
}

/** Whether an article is the first one that names the kind of an event. */
export const isFirstKind = (before: Pick<TitledEvent, 'sense'>, after: Pick<TitledEvent, 'sense'>): boolean =>
  before.sense === 'OTHER' && after.sense !== 'OTHER';

/** Whether an article was published before the day of an event. */
const isBefore = (day: string | null, { startsOn, startPrecision }: TitledEvent): boolean =>
  day !== null && startsOn !== null && startPrecision === 'DAY' && day < isoDay(startsOn);
