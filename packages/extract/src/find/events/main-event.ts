import { analyse } from '../../core/analyse.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import { hasHeadline } from './headline.ts';

/** The main event must be mentioned in this many sentences at the start of the text. */
const LEAD_SENTENCES = 3;

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
 * Finds the main event of an article: the first event that the headline names and the text tells of, or the first one
 * in the lead that has a date or place.
 *
 * @returns an index into `events`, or null if neither headline nor lead names an event
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
  const end = analysis.sentences[LEAD_SENTENCES - 1]?.end ?? analysis.body.length;
  const lead = order.filter(({ start }) => start < end);
  const best = lead.find(({ event }) => event.start !== null || event.place !== null) ?? lead[0];
  return best?.index ?? null;
}
