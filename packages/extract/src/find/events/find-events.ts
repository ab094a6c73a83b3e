import type { Analysis } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { ExtractedEvent, ExtractedPerson, Span } from '../../core/types.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { findDateExpressions } from '../dates/resolve-dates.ts';
import { saidDates } from '../dates/resolve-said.ts';
import type { LinkedEvents, StatementDraft } from '../statements/draft.ts';
import { type Candidate, type EventContext, findCandidates } from './candidates.ts';

interface EventDraft {
  title: string;
  readonly type: string;
  readonly date: DateExpression | null;
  place: string | null;
  readonly participants: Set<number>;
  readonly mentions: Span[];
  readonly status: 'PAST' | 'PLANNED';
}

/** Continents are where everything is: they neither part nor join events. */
const BROAD = /^(?:Europa|Europe|Asien|Asia|Afrika|Africa|Amerika|America)$/u;

const compatible = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || BROAD.test(a) || BROAD.test(b);

function isSameDate(a: DateExpression | null, b: DateExpression | null): boolean {
  const [left, right] = [a?.value ?? null, b?.value ?? null];
  return left !== null && right !== null && left.date === right.date && left.precision === right.precision;
}

/** The event of the article that a candidate names again: of the same kind and date, or the one it points back to. */
function knownEvent(known: readonly EventDraft[], candidate: Candidate): EventDraft | null {
  const same = known.find(
    (event) => isSameDate(event.date, candidate.date) && compatible(event.place, candidate.place),
  );
  if (same !== undefined) return same;
  if (candidate.date !== null) return null;
  if (candidate.pointing) return known.at(-1) ?? null;
  const only = known.length === 1 ? known[0] : undefined;
  return only !== undefined && compatible(only.place, candidate.place) ? only : null;
}

/** A noun with neither date nor place of its own is the mention of an event that is known, or none. */
function standsAlone({ word, date, place, pointing, title }: Candidate): boolean {
  if (pointing) return false;
  return date !== null || (!word.weak && (place !== null || /\p{Ll} zwischen \p{L}/u.test(title)));
}

/** More events of one kind than this are not told apart any further; keeps the pass linear. */
const MOST_OF_A_KIND = 50;

function mentionAgain(event: EventDraft, candidate: Candidate, span: Span): void {
  event.mentions.push(span);
  // "kritisierte die Reise": who speaks of it takes no part.
  if (candidate.date !== null || candidate.pointing)
    for (const person of candidate.participants) event.participants.add(person);
  if (event.place === null || BROAD.test(event.place)) event.place = candidate.place ?? event.place;
  if (event.title.length < candidate.title.length && candidate.date !== null && !candidate.word.verb)
    event.title = candidate.title;
}

function collect(context: EventContext): EventDraft[] {
  const events: EventDraft[] = [];
  const byKind = new Map<string, EventDraft[]>();
  for (const candidate of findCandidates(context)) {
    const token = context.analysis.tokens[candidate.at];
    const span = { start: token?.start ?? 0, end: token?.end ?? 0 };
    const ofKind = byKind.get(candidate.word.kind) ?? [];
    // "He would not appeal": an English word that is too general names only an event that bears the same word.
    const vague = context.analysis.rules.tag === 'en' && candidate.date === null && candidate.word.weak;
    const known = knownEvent(vague ? ofKind.filter(({ type }) => type === candidate.word.lemma) : ofKind, candidate);
    if (known !== null) {
      mentionAgain(known, candidate, span);
      continue;
    }
    if (!standsAlone(candidate) || ofKind.length >= MOST_OF_A_KIND) continue;
    const { word, date, place, title, status } = candidate;
    const participants = new Set(candidate.participants);
    const event: EventDraft = { title, type: word.lemma, date, place, participants, mentions: [span], status };
    events.push(event);
    byKind.set(word.kind, [...ofKind, event]);
  }
  return events;
}

const PREPOSITION = /^(?:am|im|in|on|seit|bis|vom|ab|since|until|by|um)$/u;

const DATE_PREPOSITION =
  /^(?:on|in|at|by|since|until|from|for|during|before|after|late|early|the|of|am|im|vom|zum|zur|seit|bis|ab|um|für|den|der|dem|nach|vor|gegen|des)$/u;

/** The date as printed, with the preposition before it ("am Donnerstag"). */
function dateText({ tokens, body }: Analysis, date: DateExpression | null): string | null {
  if (date === null) return null;
  const before = tokens[date.first - 1];
  const start = before !== undefined && PREPOSITION.test(before.lower) ? before.start : date.start;
  return body.slice(start, date.end);
}

function toEvent(analysis: Analysis, event: EventDraft): ExtractedEvent {
  const { title, type, date, place, participants, mentions, status } = event;
  return {
    title:
      place !== null && !title.includes(place) && title.length < 40 && /^\p{L}+$/u.test(title)
        ? `${title} (${place})`
        : title,
    type,
    start: date?.value ?? null,
    end: date?.until ?? null,
    dateText: dateText(analysis, date),
    place,
    participants: [...participants].sort((a, b) => a - b),
    mentions,
    status,
  };
}

/** A German text names those who take part; who only speaks without a name is not counted. */
const isPartaker = ({ rules }: Analysis, { kind, named }: ExtractedPerson): boolean =>
  kind === 'INDIVIDUAL' && (named || rules.tag === 'en');

/** For each draft the events that are named in what was said. */
function aboutEach(drafts: readonly StatementDraft[], events: readonly ExtractedEvent[]): number[][] {
  const mentions = events
    .flatMap((event, at) => event.mentions.map(({ start }) => ({ start, at })))
    .sort((a, b) => a.start - b.start);
  return drafts.map(({ quote }) => {
    const found = new Set<number>();
    for (const { start, end } of quote) {
      for (
        let at = lowerBound(mentions, (mention) => mention.start, start);
        (mentions[at]?.start ?? end) < end;
        at += 1
      )
        found.add(mentions[at]?.at ?? 0);
    }
    return [...found].sort((a, b) => a - b);
  });
}

/**
 * Finds the dated or datable happenings of an article, and which of them each statement is about.
 *
 * @param analysis - the text and the date of its publication
 * @param people - the article's people: those named in an event's clause take part in it
 * @param drafts - its statements
 * @returns events in the order of their first mention; for each draft the events named in its words
 * @remarks A happening counts where it has a date, or a place of its own; named again, it is the same event.
 */
export function findEvents(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  drafts: readonly StatementDraft[],
): LinkedEvents {
  const all = findDateExpressions(analysis);
  const said = saidDates(analysis, drafts, all);
  const dates = all.filter((date) => !said.has(date));
  const datedTokens = new Set(
    all.flatMap(({ first, last }) => {
      // A date often has no preposition: "broke down last week", "hatte Anfang Mai".
      const bare = !DATE_PREPOSITION.test(analysis.tokens[first - 1]?.lower ?? '');
      const from = bare ? first : first - 1;
      return Array.from({ length: last - from }, (_, index) => from + index);
    }),
  );
  const mentions = people
    .flatMap((person, at) =>
      isPartaker(analysis, person) ? person.mentions.map((span) => ({ ...span, person: at })) : [],
    )
    .sort((a, b) => a.start - b.start);
  const collected = collect({ analysis, dates, datedTokens, mentions, people });
  const events = collected.map((event) => toEvent(analysis, event));
  return { events, about: aboutEach(drafts, events) };
}
