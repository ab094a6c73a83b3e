import type { Analysis } from '../analysis.ts';
import type { LinkedEvents, StatementDraft } from '../statements/draft.ts';
import type { ExtractedEvent, ExtractedPerson, PreciseDate, Span } from '../types.ts';
import type { DateExpression } from './date-expression.ts';
import { clauseTitle, isParted, placeIn, titleFrom } from './event-phrase.ts';
import { type EventWord, eventWord } from './event-words.ts';
import { findDateExpressions } from './resolve-dates.ts';
import { saidDates } from './resolve-said.ts';
import { clauseAround, tenseAt } from './tense.ts';

/** An event word where it stands, with what its clause tells. */
interface Candidate {
  readonly at: number;
  readonly word: EventWord;
  readonly date: DateExpression | null;
  readonly place: string | null;
  readonly title: string;
  readonly participants: readonly number[];
  readonly status: 'PAST' | 'PLANNED';
}

/** A date further from its event than this many tokens belongs to something else. */
const DATE_REACH = 14;

interface Context {
  readonly analysis: Analysis;
  /** By position; those that tell when something was said left out. */
  readonly dates: readonly DateExpression[];
  readonly datedTokens: ReadonlySet<number>;
  /** Name mentions by start. */
  readonly mentions: readonly (Span & { readonly person: number })[];
}

/** Index of the first date whose end is after a token. */
function dateFrom(dates: readonly DateExpression[], at: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.last ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The date of an event: the nearest in its clause; one after a noun before one in front of it. */
function dateOf(
  { analysis, dates }: Context,
  at: number,
  clause: { first: number; last: number },
): DateExpression | null {
  let best: DateExpression | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let index = dateFrom(dates, clause.first); index < dates.length; index += 1) {
    const date = dates[index];
    if (date === undefined || date.first >= clause.last) break;
    const away = date.first > at ? date.first - at : (at - date.last) * 1.5 + 1;
    if (away > DATE_REACH || isParted(analysis, at, date.first) || away >= bestCost) continue;
    best = date;
    bestCost = away;
  }
  return best;
}

function participantsIn({ analysis, mentions }: Context, clause: { first: number; last: number }): number[] {
  const start = analysis.tokens[clause.first]?.start ?? 0;
  const end = analysis.tokens[clause.last - 1]?.end ?? 0;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found = new Set<number>();
  for (let at = low; at < mentions.length && (mentions[at]?.start ?? end) < end; at += 1)
    found.add(mentions[at]?.person ?? 0);
  return [...found];
}

function statusOf(analysis: Analysis, at: number, start: PreciseDate | null): 'PAST' | 'PLANNED' {
  const { published } = analysis;
  if (start !== null && published !== null && start.precision === 'DAY' && start.date !== published)
    return start.date > published ? 'PLANNED' : 'PAST';
  if (start !== null && published !== null && start.date.slice(0, 4) !== published.slice(0, 4))
    return start.date > published ? 'PLANNED' : 'PAST';
  return tenseAt(analysis, at) === 'FUTURE' ? 'PLANNED' : 'PAST';
}

/** German separable verbs count only with their prefix in the clause ("trat … zurück"). */
function isWhole(analysis: Analysis, at: number, word: EventWord, last: number): boolean {
  const prefix = { zurücktreten: 'zurück', abstürzen: 'ab', einmarschieren: 'ein' }[word.lemma];
  if (prefix === undefined || analysis.tokens[at]?.lower.startsWith(prefix)) return true;
  for (let index = at + 1; index < last; index += 1) if (analysis.tokens[index]?.lower === prefix) return true;
  return false;
}

function candidateAt(context: Context, at: number): Candidate | null {
  const { analysis } = context;
  const token = analysis.tokens[at];
  if (token === undefined || token.kind !== 'WORD') return null;
  const word = eventWord(token.text, analysis.rules === 'de');
  if (word === null) return null;
  const clause = clauseAround(analysis, at);
  const date = dateOf(context, at, clause);
  if (word.verb && (date === null || !isWhole(analysis, at, word, clause.last))) return null;
  const place = placeIn(
    analysis,
    clause.first,
    clause.last,
    at,
    context.dates.slice(dateFrom(context.dates, clause.first), dateFrom(context.dates, clause.last) + 1),
  );
  const dated = (index: number) => context.datedTokens.has(index);
  const title =
    word.title === null
      ? clauseTitle(analysis, clause.first, clause.last, at)
      : titleFrom(analysis, at, word.title, dated);
  const participants = participantsIn(context, clause);
  return { at, word, date, place, title, participants, status: statusOf(analysis, at, date?.value ?? null) };
}

interface EventDraft {
  title: string;
  readonly type: string;
  readonly kind: string;
  date: DateExpression | null;
  place: string | null;
  readonly participants: Set<number>;
  readonly mentions: Span[];
  readonly status: 'PAST' | 'PLANNED';
}

const compatible = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

function sameDate(a: DateExpression | null, b: DateExpression | null): boolean {
  if (a === null || b === null) return false;
  return a.value === null || b.value === null
    ? false
    : a.value.date === b.value.date && a.value.precision === b.value.precision;
}

/** The event of the article that a candidate names again: the same kind and date, or the only one of its kind. */
function knownEvent(byKind: ReadonlyMap<string, EventDraft[]>, candidate: Candidate): EventDraft | null {
  const known = byKind.get(candidate.word.kind) ?? [];
  if (candidate.date !== null) {
    const found = known.find(
      (event) => sameDate(event.date, candidate.date) && compatible(event.place, candidate.place),
    );
    if (found !== undefined) return found;
  }
  const only = known.length === 1 ? known[0] : undefined;
  if (only === undefined || candidate.date !== null || !compatible(only.place, candidate.place)) return null;
  return only;
}

/** A noun with neither date nor place of its own is the mention of an event that is known, or none. */
function standsAlone({ word, date, place }: Candidate): boolean {
  return date !== null || (place !== null && !word.weak && !word.verb);
}

/** More events of one kind than this are not told apart any further; keeps the pass linear. */
const MOST_OF_A_KIND = 50;

function collect(context: Context): EventDraft[] {
  const events: EventDraft[] = [];
  const byKind = new Map<string, EventDraft[]>();
  for (let at = 0; at < context.analysis.tokens.length; at += 1) {
    const candidate = candidateAt(context, at);
    if (candidate === null) continue;
    const token = context.analysis.tokens[at];
    const span = { start: token?.start ?? 0, end: token?.end ?? 0 };
    const known = knownEvent(byKind, candidate);
    if (known !== null) {
      known.mentions.push(span);
      for (const person of candidate.participants) known.participants.add(person);
      known.place ??= candidate.place;
      continue;
    }
    const ofKind = byKind.get(candidate.word.kind) ?? [];
    if (!standsAlone(candidate) || ofKind.length >= MOST_OF_A_KIND) continue;
    const { word, date, place, title, status } = candidate;
    const event = {
      title,
      type: word.lemma,
      kind: word.kind,
      date,
      place,
      participants: new Set(candidate.participants),
      mentions: [span],
      status,
    };
    events.push(event);
    byKind.set(word.kind, [...ofKind, event]);
  }
  return events;
}

const PREPOSITION = /^(?:am|im|in|on|seit|bis|vom|ab|since|until|by|um)$/u;

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

/** For each draft the events that are named in what was said. */
function aboutEach(drafts: readonly StatementDraft[], events: readonly ExtractedEvent[]): number[][] {
  const mentions = events
    .flatMap((event, at) => event.mentions.map(({ start }) => ({ start, at })))
    .sort((a, b) => a.start - b.start);
  return drafts.map(({ quote }) => {
    const found = new Set<number>();
    for (const { start, end } of quote) {
      let low = 0;
      let high = mentions.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      for (let at = low; (mentions[at]?.start ?? end) < end; at += 1) found.add(mentions[at]?.at ?? 0);
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
    all.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index)),
  );
  const mentions = people
    .flatMap((person, at) =>
      person.kind === 'INDIVIDUAL' ? person.mentions.map((span) => ({ ...span, person: at })) : [],
    )
    .sort((a, b) => a.start - b.start);
  const collected = collect({ analysis, dates, datedTokens, mentions });
  const events = collected.map((event) => toEvent(analysis, event));
  return { events, about: aboutEach(drafts, events) };
}
