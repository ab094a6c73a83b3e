import type { EventStatus } from '@wortlaut/vocabulary';
import type { Analysis } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { ExtractedEvent, ExtractedPerson, Span } from '../../core/types.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { findDateExpressions } from '../dates/resolve-dates.ts';
import { datesOfStatements } from '../dates/resolve-said.ts';
import type { LinkedEvents, StatementDraft } from '../statements/draft.ts';
import type { Candidate, EventContext } from './candidate.ts';
import { kindOf } from './senses.ts';

interface EventDraft {
  title: string;
  readonly sense: string;
  readonly lemma: string;
  readonly date: DateExpression | null;
  place: string | null;
  readonly participants: Set<number>;
  readonly mentions: Span[];
  readonly status: EventStatus;
}

/** The maximum number of earlier events of the same sense to compare with. Keeps the run time linear. */
const MAX_OF_SENSE = 50;

/** If a one-word title is not longer than this, the place of the event is added to it in parentheses. */
const MAX_TITLE_WITH_PLACE = 40;

function isSameDate(a: DateExpression | null, b: DateExpression | null): boolean {
  const [first, second] = [a?.value ?? null, b?.value ?? null];
  return first !== null && second !== null && first.date === second.date && first.precision === second.precision;
}

/** Checks whether two places can be the same. */
function areCompatible({ shared: { continents } }: Analysis, a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || continents.has(a) || continents.has(b);
}

/** Finds the earlier event that a candidate refers to: the one with the same date, or the only possible one. */
function repeatedEvent(analysis: Analysis, earlier: readonly EventDraft[], candidate: Candidate): EventDraft | null {
  const same = earlier.find(
    ({ date, place }) => isSameDate(date, candidate.date) && areCompatible(analysis, place, candidate.place),
  );
  if (same !== undefined) return same;
  if (candidate.date !== null) return null;
  if (candidate.pointing) return earlier.at(-1) ?? null;
  const only = earlier.length === 1 ? earlier[0] : undefined;
  return only !== undefined && areCompatible(analysis, only.place, candidate.place) ? only : null;
}

/**
 * Checks whether a candidate is a new event. It needs a date or, if its word is not too general, a place or two
 * parties.
 */
function isIndependent({ word, date, place, pointing, betweenParties }: Candidate): boolean {
  if (pointing) return false;
  return date !== null || (!word.weak && (place !== null || betweenParties));
}

function addMention({ shared }: Analysis, event: EventDraft, candidate: Candidate, span: Span): void {
  event.mentions.push(span);
  // Without a date or a demonstrative, the people in the clause only talk about the event: "kritisierte die Reise".
  if (candidate.date !== null || candidate.pointing)
    for (const person of candidate.participants) event.participants.add(person);
  if (event.place === null || shared.continents.has(event.place)) event.place = candidate.place ?? event.place;
  if (event.title.length < candidate.title.length && candidate.date !== null && !candidate.word.verb)
    event.title = candidate.title;
}

/** Merges the candidates that name the same event. */
function collectEvents(context: EventContext<Analysis>): EventDraft[] {
  const { analysis } = context;
  const events: EventDraft[] = [];
  const bySense = new Map<string, EventDraft[]>();
  for (const candidate of analysis.rules.events.findCandidates(context)) {
    const { word, date, place, title, status, sameWordOnly } = candidate;
    const token = analysis.tokens[candidate.at];
    const span = { start: token?.start ?? 0, end: token?.end ?? 0 };
    const ofSense = bySense.get(word.sense) ?? [];
    const earlier = sameWordOnly ? ofSense.filter(({ lemma }) => lemma === word.lemma) : ofSense;
    const repeated = repeatedEvent(analysis, earlier, candidate);
    if (repeated !== null) {
      addMention(analysis, repeated, candidate, span);
      continue;
    }
    if (!isIndependent(candidate) || ofSense.length >= MAX_OF_SENSE) continue;
    const participants = new Set(candidate.participants);
    const { sense, lemma } = word;
    const event: EventDraft = { title, sense, lemma, date, place, participants, mentions: [span], status };
    events.push(event);
    bySense.set(word.sense, [...ofSense, event]);
  }
  return events;
}

/** Returns a date as printed, with the preposition before it: "am Donnerstag". */
function dateText({ tokens, body, shared }: Analysis, date: DateExpression | null): string | null {
  if (date === null) return null;
  const before = tokens[date.first - 1];
  const isQuoted = before !== undefined && shared.dates.quotedPrepositions.has(before.lower);
  return body.slice(isQuoted ? before.start : date.start, date.end);
}

function toEvent(analysis: Analysis, event: EventDraft): ExtractedEvent {
  const { title, sense, date, place, participants, mentions, status } = event;
  const addsPlace =
    place !== null && !title.includes(place) && title.length < MAX_TITLE_WITH_PLACE && /^\p{L}+$/u.test(title);
  return {
    kind: kindOf(sense),
    title: addsPlace ? `${title} (${place})` : title,
    sense,
    start: date?.value ?? null,
    end: date?.until ?? null,
    dateText: dateText(analysis, date),
    place,
    participants: [...participants].sort((a, b) => a - b),
    mentions,
    status,
  };
}

/** Returns, for each statement, the indices of the events that its quote mentions. */
function eventsByDraft(drafts: readonly StatementDraft[], events: readonly ExtractedEvent[]): number[][] {
  const mentions = events
    .flatMap((event, at) => event.mentions.map(({ start }) => ({ start, at })))
    .sort((a, b) => a.start - b.start);
  return drafts.map(({ quote }) => {
    const found = new Set<number>();
    for (const { start, end } of quote) {
      const first = lowerBound(mentions, (mention) => mention.start, start);
      for (let at = first; (mentions[at]?.start ?? end) < end; at += 1) found.add(mentions[at]?.at ?? 0);
    }
    return [...found].sort((a, b) => a - b);
  });
}

/** Finds the tokens of dates, including a word before the date that belongs to it ("am", "next"). */
function datedTokens({ tokens, shared }: Analysis, dates: readonly DateExpression[]): ReadonlySet<number> {
  return new Set(
    dates.flatMap(({ first, last }) => {
      const hasPreposition = shared.dates.datePrepositions.has(tokens[first - 1]?.lower ?? '');
      const from = hasPreposition ? first - 1 : first;
      return Array.from({ length: last - from }, (_, index) => from + index);
    }),
  );
}

/**
 * Finds the events that an article mentions, and the statements about them.
 *
 * @param analysis - the text and its date
 * @param people - the people in the article; those who are mentioned in an event's clause become its participants
 * @param drafts - the statements in the article
 * @returns the events in the order of their first mention and, for each statement, the events that its quote mentions
 */
export function findEvents(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  drafts: readonly StatementDraft[],
): LinkedEvents {
  const allDates = findDateExpressions(analysis);
  const said = datesOfStatements(analysis, drafts, allDates);
  const { unnamedParticipants } = analysis.rules.events;
  const mentions = people
    .flatMap(({ kind, named, mentions }, person) =>
      kind === 'INDIVIDUAL' && (named || unnamedParticipants) ? mentions.map((span) => ({ ...span, person })) : [],
    )
    .sort((a, b) => a.start - b.start);
  const collected = collectEvents({
    analysis,
    dates: allDates.filter((date) => !said.has(date)),
    datedTokens: datedTokens(analysis, allDates),
    mentions,
    people,
  });
  const events = collected.map((event) => toEvent(analysis, event));
  return { events, about: eventsByDraft(drafts, events) };
}
