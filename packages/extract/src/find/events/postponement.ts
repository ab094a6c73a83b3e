import type { Analysis } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Candidate, EventContext } from './candidate.ts';
import { areCompatible, type EventDraft, isSameDate, type Postponement } from './event-draft.ts';
import { kindOf } from './senses.ts';

/** The number of sentences, from the one with the postponement, that can mention the old day or the new day. */
const SENTENCES = 4;
/** Matches the text before the old day in the sentence with the postponement: "vom 3. Mai auf den 5. Juni". */
const BEFORE_OLD = /(?:^|\s)(?:für|vom|from)\s(?:de[mn]\s)?$/iu;

/**
 * Finds the day for which a postponed event was planned before, and its new day: "Der für den 3. Mai geplante Gipfel
 * ist verschoben worden. Neuer Termin ist der 5. Juni."
 *
 * @param candidate - a word for an event that is postponed, with the new day in its clause
 */
export function findPostponement(
  { analysis, dates }: EventContext<Analysis>,
  { at, date: told }: Candidate,
): Postponement {
  const { sentences, sentenceOf, published, rules, body } = analysis;
  const { newDay, oldDay, heldThen } = rules.events.newsWords;
  const own = sentenceOf[at] ?? -1;
  const toldIn = told === null ? -1 : (sentenceOf[told.first] ?? -1);
  const { start = 0, end = 0 } = sentences[toldIn] ?? {};
  // "Der Prozess ist verschoben worden. Er sollte am Mittwoch beginnen": the day in the next sentence is the old day.
  const isOld = told !== null && toldIn !== own && oldDay.test(body.slice(start, end));
  let [from, to]: [DateExpression | null, DateExpression | null] = isOld ? [told, null] : [null, told];
  for (const sentence of sentences.slice(own, own + SENTENCES)) {
    const isOwn = sentence === sentences[own];
    const text = body.slice(sentence.start, sentence.end);
    for (let index = lowerBound(dates, ({ first }) => first, sentence.first); index < dates.length; index += 1) {
      const date = dates[index];
      if (date === undefined || date.first >= sentence.last) break;
      if (date === told || date.value === null) continue;
      const before = body.slice(sentence.start, date.start);
      const isAhead = published !== null && date.value.date > published;
      const isNew = newDay.test(before) || (!isOwn && !oldDay.test(text) && heldThen.test(text));
      if (to === null && isAhead && isNew) to = date;
      else if (oldDay.test(text) || (isOwn && (isAhead || BEFORE_OLD.test(before)))) from ??= date;
    }
  }
  return { from, to };
}

/** Whether an event was postponed and has not taken place yet: its new day is unknown or after the article. */
export function isStillPlanned({ published }: Analysis, moved: Postponement | null): boolean {
  const day = moved?.to?.value?.date;
  return moved !== null && (day === undefined || published === null || day > published);
}

/** Whether a sentence is about the time before the news: "hatte die Entscheidung vertagt". */
export function looksBack({ body, sentences, sentenceOf, rules }: Analysis, at: number): boolean {
  const { start = 0, end = 0 } = sentences[sentenceOf[at] ?? -1] ?? {};
  return rules.events.newsWords.beforeNews.test(body.slice(start, end));
}

/**
 * Finds the earlier event that a candidate says is postponed. This is a planned event: "Der Gipfel wurde auf den 3. Mai
 * verschoben". If the text looks back, it is an event of the same kind that has taken place: "Das Treffen war im Mai
 * verschoben worden".
 */
export function postponedEvent(
  analysis: Analysis,
  events: readonly EventDraft[],
  earlier: readonly EventDraft[],
  { at, place, word: { sense } }: Candidate,
): EventDraft | null {
  const isHere = (event: EventDraft) => areCompatible(analysis, event.place, place);
  const planned = earlier.findLast((event) => event.status === 'PLANNED' && isHere(event));
  if (planned !== undefined || !looksBack(analysis, at)) return planned ?? null;
  return events.findLast((event) => kindOf(event.sense) === kindOf(sense) && isHere(event)) ?? null;
}

/** Updates the status or date of a planned event if a later word says that it was cancelled or postponed. */
export function changePlan(event: EventDraft, { fate, date, repeats }: Candidate, moved: Postponement | null): void {
  const isPlanned = event.status === 'PLANNED';
  if (isPlanned && fate === 'CANCELLED' && (repeats || isSameDate(event.date, date))) event.status = 'CANCELLED';
  if (moved === null) return;
  const { date: before, postponed } = event;
  const isMoved = isPlanned && (postponed === null || date !== null) && !isSameDate(before, date);
  event.postponed = { from: moved.from ?? postponed?.from ?? (isMoved ? before : null) };
  if (isMoved) event.date = date;
}

/**
 * Merges an event on the old or new day of a postponed event into the postponed event: "Die Gespräche wurden verschoben. Das
 * Treffen war für den 3. Mai geplant."
 */
export function withoutPlans(analysis: Analysis, events: readonly EventDraft[]): EventDraft[] {
  const postponed = events.find((event) => event.postponed !== null);
  if (postponed === undefined) return [...events];
  const days = [postponed.postponed?.from ?? null, postponed.date];
  const isPlan = (event: EventDraft) =>
    event !== postponed &&
    days.some((day) => isSameDate(event.date, day)) &&
    kindOf(event.sense) === kindOf(postponed.sense) &&
    areCompatible(analysis, event.place, postponed.place);
  for (const { place, participants, mentions, words } of events.filter(isPlan)) {
    postponed.place ??= place;
    for (const person of participants) postponed.participants.add(person);
    postponed.mentions.push(...mentions);
    postponed.words.push(...words);
  }
  return events.filter((event) => !isPlan(event));
}
