import { analyse } from '../../core/analyse.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import { headlineTitle } from './headline.ts';
import { isMinor } from './senses.ts';

/** How much a date or place counts for a main event, in mentions. */
const DATED_OR_PLACED = 0.3;
/** An event that stands this many characters further down needs one more mention to be the main event. */
const PER_MENTION = 100;
/** Further mentions do not count. */
const MOST_MENTIONS = 4;

/** The words in the headline that name events, in text order. */
interface HeadlineEvents {
  readonly news: readonly Candidate[];
  /** Those that only give the background: "Raketen auf den Hafen kurz nach dem Abkommen". */
  readonly background: readonly Candidate[];
}

/**
 * Finds the words that name events in the headline. What the headline begins with is news, even after a preposition:
 * "Nach dem Unglück bei Kesselheim prüfen Experten die Signale".
 */
function headlineEvents({ title, language, published, rules }: Analysis): HeadlineEvents {
  const headline = analyse({ body: title ?? '', language, published: published ?? undefined });
  const empty = { dates: [], datedTokens: new Set<number>(), mentions: [], people: [] };
  const found = rules.events
    .findCandidates({ analysis: headline, ...empty })
    .filter(({ word }) => !isMinor(word.sense));
  const isBackground = ({ at }: Candidate) =>
    headline.tokens
      .slice(Math.max(0, at - 2), at)
      .some(({ lower }, index) => rules.events.backgroundWords.has(lower) && Math.max(0, at - 2) + index > 0);
  return {
    news: found.filter((candidate) => !isBackground(candidate)),
    background: found.filter(isBackground),
  };
}

/**
 * Returns how much speaks for an event as the main event: it stands early and is mentioned often. The weights were
 * measured on ECB+ (Cybulska and Vossen 2014).
 */
function importance({ mentions, start, place }: ExtractedEvent): number {
  const details = (start === null ? 0 : DATED_OR_PLACED) + (place === null ? 0 : DATED_OR_PLACED);
  return Math.min(mentions.length, MOST_MENTIONS) + details - (mentions[0]?.start ?? 0) / PER_MENTION;
}

/** An event that the headline does not name must be mentioned this often to be the main event. */
const OFTEN = 2;

/**
 * Finds the main event of an article: the first event that the headline names and the text tells of. If the headline
 * names none, an event that the text repeats. Without a headline, the event that stands earliest and is mentioned most
 * often; so too if the headline does not say what happened.
 *
 * @returns an index into `events`; null if the headline is about something else, or if there are no events
 */
export function findMainEvent(analysis: Analysis, events: readonly ExtractedEvent[]): number | null {
  const order = events.map((event, index) => ({ event, index })).filter(({ event }) => !isMinor(event.sense));
  order.sort((a, b) => importance(b.event) - importance(a.event));
  const [best] = order;
  if (best === undefined) return null;
  if (headlineTitle(analysis) === null) return best.index;
  const { news, background } = headlineEvents(analysis);
  const early = [...order].sort((a, b) => (a.event.mentions[0]?.start ?? 0) - (b.event.mentions[0]?.start ?? 0));
  for (const { word } of news) {
    const told = early.find(({ event }) => event.sense === word.sense);
    if (told !== undefined) return told.index;
  }
  const isBackground = background.some(({ word }) => word.sense === best.event.sense);
  return news.length === 0 && !isBackground && best.event.mentions.length >= OFTEN ? best.index : null;
}
