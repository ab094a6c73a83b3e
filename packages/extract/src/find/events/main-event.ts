import { analyse } from '../../core/analyse.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import { hasHeadline } from './headline.ts';

/** How much a date or place counts for a main event, in mentions. */
const DATED_OR_PLACED = 0.3;
/** An event that stands this many characters further down needs one more mention to be the main event. */
const PER_MENTION = 100;
/** Further mentions do not count. */
const MOST_MENTIONS = 4;

/**
 * Finds the words that name events in the headline, in text order. Those that only give the background come last:
 * "Nach Brand in Kesselheim: Werk schließt".
 */
function headlineCandidates({ title, language, published, rules }: Analysis): readonly Candidate[] {
  const headline = analyse({ body: title ?? '', language, published: published ?? undefined });
  const empty = { dates: [], datedTokens: new Set<number>(), mentions: [], people: [] };
  const found = rules.events.findCandidates({ analysis: headline, ...empty });
  const isBackground = ({ at }: Candidate) =>
    headline.tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => rules.events.backgroundWords.has(lower));
  return [...found.filter((candidate) => !isBackground(candidate)), ...found.filter(isBackground)];
}

/**
 * Returns how much speaks for an event as the main event: it stands early and is mentioned often. The weights were
 * measured on ECB+ (Cybulska and Vossen 2014).
 */
function importance({ mentions, start, place }: ExtractedEvent): number {
  const details = (start === null ? 0 : DATED_OR_PLACED) + (place === null ? 0 : DATED_OR_PLACED);
  return Math.min(mentions.length, MOST_MENTIONS) + details - (mentions[0]?.start ?? 0) / PER_MENTION;
}

/**
 * Finds the main event of an article: the first event that the headline names and the text tells of, or the one that
 * stands earliest and is mentioned most often.
 *
 * @returns an index into `events`, or null if there are none
 */
export function findMainEvent(analysis: Analysis, events: readonly ExtractedEvent[]): number | null {
  const order = events.map((event, index) => ({ event, index, start: event.mentions[0]?.start ?? 0 }));
  order.sort((a, b) => a.start - b.start);
  if (hasHeadline(analysis)) {
    for (const { word } of headlineCandidates(analysis)) {
      const told = order.find(({ event }) => event.sense === word.sense);
      if (told !== undefined) return told.index;
    }
  }
  order.sort((a, b) => importance(b.event) - importance(a.event));
  return order[0]?.index ?? null;
}
