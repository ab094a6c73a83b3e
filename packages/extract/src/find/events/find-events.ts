import type { EventKind } from '@wortlaut/vocabulary';
import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent, ExtractedPerson, Span } from '../../core/types.ts';
import { words } from '../../core/word-list.ts';
import { dayNumber } from '../dates/calendar.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { findDateExpressions } from '../dates/resolve-dates.ts';
import { datesOfStatements } from '../dates/resolve-said.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { type Candidate, type EventContext, LEAD_SENTENCES } from './candidate.ts';
import { withoutSpeakers } from './clause-people.ts';
import { composeTitle, withFullName } from './compose-title.ts';
import { areCompatible, type EventDraft, isSameDate, type Postponement } from './event-draft.ts';
import type { EventWord } from './event-word.ts';
import type { EventMention, FoundEvents } from './found-events.ts';
import { findHeadlineDate, findLeadDate, printedDate } from './headline-date.ts';
import { kindNear } from './kind-near.ts';
import { isNamedAsEarlier, wholeDate } from './lasting.ts';
import {
  changePlan,
  findPostponement,
  isStillPlanned,
  looksBack,
  postponedEvent,
  withoutPlans,
} from './postponement.ts';
import { isMinor, isPersonal } from './senses.ts';

import { isTellingTitle } from './telling-title.ts';

/** The maximum number of earlier events of the same sense to compare with. The limit keeps the run time linear. */
const MAX_OF_SENSE = 50;

/** The maximum number of sentences between an undated event and a later verb with its date. */
const NEXT_SENTENCES = 2;
/** The maximum number of sentences between an undated event and a later noun with its date. */
const REPEATED_SENTENCES = 6;
/** The maximum number of days between the article and the date that an undated event can take from a later mention. */
const NEWS_DAYS = 60;

/**
 * Whether a date is near the article's date, so that it can be the date of the news. If the article's date is unknown,
 * only dates that are printed with their year are resolved. News of the day rarely prints the year, so these dates do
 * not count as near.
 */
function isNews({ published }: Analysis, date: DateExpression): boolean {
  if (date.value === null) return true;
  if (published === null) return false;
  const [day, today] = [dayNumber(date.value.date), dayNumber(published)];
  return date.value.precision !== 'YEAR' && day !== null && today !== null && Math.abs(day - today) <= NEWS_DAYS;
}

/** Matches the last rounds of a competition. */
const ROUND =
  /(?<round>sechzehntel|achtel|viertel|halb|quarter|semi|grand)?[- ]?(?:finals?|finale[ns]?|endspiele?s?)$/u;

/** Returns the round of a competition that a noun names: "halb" for "Halbfinale", "" for "Finale". */
function roundOf({ title, verb, sense }: EventWord): string | null {
  if (verb || sense !== 'MATCH') return null;
  const match = ROUND.exec(title?.toLowerCase() ?? '');
  return match === null ? null : (match.groups?.round ?? '');
}

/** Whether an offset is in the first line of a text that repeats the headline. */
function isInRepeatedHeadline({ title, body }: Analysis, start: number): boolean {
  return title !== null && title.length > 0 && start < title.length && body.startsWith(title);
}

/** Whether a noun is in the plural. */
const isSeveral = ({ title, lemma }: EventWord): boolean => title !== null && !title.toLowerCase().endsWith(lemma);

/**
 * Whether a sentence names the place of an arrest after the text named only the place of the crime: "Sie wurden in Kiel
 * gefasst".
 */
function tellsPlace(
  { body, sentences, sentenceOf, rules }: Analysis,
  event: EventDraft,
  candidate: Candidate,
): boolean {
  if (!event.placeOfDeed || candidate.placeOfDeed || candidate.place === null || !candidate.word.verb) return false;
  const { start = 0, end = 0 } = sentences[sentenceOf[candidate.at] ?? -1] ?? {};
  return rules.events.newsWords.ofSameSuspects.test(body.slice(start, end));
}

/**
 * Whether an undated event can take the date of a later word. The word must repeat the event, or be a verb shortly
 * after it, and both must be past or both planned. In all other cases, the date may belong to another event of the same
 * sense.
 */
function canDate(analysis: Analysis, event: EventDraft, candidate: Candidate): boolean {
  const { date, repeats, word, place, status, at, fate } = candidate;
  if (fate === 'UNREAL' || date === null || event.date !== null) return false;
  if (status !== event.status && !isTakingEffect(event, candidate)) return false;
  if (place !== null && event.place !== null && place !== event.place && !tellsPlace(analysis, event, candidate))
    return false;
  if (!word.verb && !event.verb && isSeveral(word) !== event.several) return false;
  const { sentenceOf, tokens } = analysis;
  // If the text repeats its headline, the lead reports the same news again with its date.
  if (event.mentions.length === 1 && isInRepeatedHeadline(analysis, event.mentions[0]?.start ?? 0))
    return (sentenceOf[at] ?? LEAD_SENTENCES) < LEAD_SENTENCES;
  const before = sentenceOf[tokenAt(tokens, event.mentions.at(-1)?.start ?? 0)] ?? 0;
  const distance = (sentenceOf[at] ?? before) - before;
  return word.verb ? distance <= NEXT_SENTENCES : repeats && distance <= REPEATED_SENTENCES;
}

/**
 * Whether a verb says when an announced resignation takes effect: "kündigte ihren Rücktritt an. Sie legt das Amt im Mai
 * nieder".
 */
const isTakingEffect = ({ sense, status }: EventDraft, { word, status: own }: Candidate): boolean =>
  sense === 'RESIGNATION' && status === 'PAST' && word.verb && own === 'PLANNED';

/** Whether a verb is about people who are not participants of an event: "Brook scored 20 points … Tarn scored nine". */
function isOfOthers({ word, participants }: Candidate, event: EventDraft): boolean {
  if (!word.verb || !isPersonal(word.sense) || participants.length === 0 || event.participants.size === 0) return false;
  return !participants.some((person) => event.participants.has(person));
}

/**
 * Finds the earlier event that a candidate refers to.
 *
 * With a date, it is an event with the same date, or the last possible event if that event has no date. Without a date,
 * it is the only event of the sense. If there are several, it is the last one with the same place.
 */
function repeatedEvent(
  analysis: Analysis,
  events: readonly EventDraft[],
  earlier: readonly EventDraft[],
  candidate: Candidate,
): EventDraft | null {
  const { date, place, pointing, another, fate } = candidate;
  if (fate === 'POSTPONED' && !another) return postponedEvent(analysis, events, earlier, candidate);
  const isAt = (event: EventDraft) =>
    areCompatible(analysis, event.place, place) || tellsPlace(analysis, event, candidate);
  const same = earlier.find((event) => isSameDate(event.date, date) && isAt(event));
  if (same !== undefined) return same;
  if (another) return null;
  if (pointing && date === null) return earlier.at(-1) ?? null;
  const possible = earlier.filter(isAt);
  const last = possible.at(-1) ?? null;
  if (date !== null) {
    const isDated = last !== null && last.date === null && (isNews(analysis, date) || isTakingEffect(last, candidate));
    return isDated ? last : null;
  }
  if (possible.length < 2) return last;
  return possible.findLast((event) => event.place !== null && event.place === place) ?? null;
}

/**
 * Whether a candidate is a new event. It needs a date. Nouns that are not too general can have a place or two parties
 * instead. In the lead, it is enough that the text says that the event happens.
 */
function isIndependent(
  { word, date, place, pointing, betweenParties, asserted, fate }: Candidate,
  inLead: boolean,
): boolean {
  if (pointing || fate === 'UNREAL') return false;
  if (date !== null || (asserted && inLead)) return true;
  return !word.weak && !word.verb && (place !== null || betweenParties());
}

const mentionOf = ({ at, word, date, asserted }: Candidate): EventMention => ({
  at,
  verb: word.verb,
  dated: date !== null,
  asserted,
});

function addMention(
  analysis: Analysis,
  event: EventDraft,
  candidate: Candidate,
  span: Span,
  moved: Postponement | null,
): void {
  const { shared } = analysis;
  const isDating = canDate(analysis, event, candidate);
  event.mentions.push(span);
  event.words.push(mentionOf(candidate));
  // Without a date or a demonstrative, the people in the clause may only talk about the event: "kritisierte die Reise".
  if (candidate.date !== null || candidate.pointing)
    for (const person of candidate.participants) event.participants.add(person);
  const isHere = event.place === null || shared.continents.has(event.place) || tellsPlace(analysis, event, candidate);
  if (isHere && candidate.place !== null) {
    event.place = candidate.place;
    event.placeOfDeed = candidate.placeOfDeed;
  }
  // "plans to close the plant … closed the plant": the plan was carried out.
  const { date, status, word, asserted } = candidate;
  if (date === null && event.date === null && word.verb && asserted && status === 'PAST') event.status = 'PAST';
  event.asserted ||= candidate.asserted;
  changePlan(event, candidate, moved);
  if (isDating) {
    event.date = date;
    event.status = status;
  }
  if (date === null || (event.date !== date && !isSameDate(event.date, date)) || word.verb) return;
  const title = candidate.title();
  if (event.title.length < title.length) event.title = title;
}

/** Merges the candidates that refer to the same event. */
function collectEvents(context: EventContext<Analysis>): EventDraft[] {
  const { analysis } = context;
  const events: EventDraft[] = [];
  const bySense = new Map<string, EventDraft[]>();
  for (const found of analysis.rules.events.findCandidates(context)) {
    const moved = found.fate === 'POSTPONED' ? findPostponement(context, found) : null;
    const candidate = withoutSpeakers(context, moved === null ? found : { ...found, date: moved.to });
    const { at, word, date, place, status, sameWordOnly } = candidate;
    const token = analysis.tokens[at];
    const span = { start: token?.start ?? 0, end: token?.end ?? 0 };
    const { sense, lemma } = word;
    if (isMinor(sense) && !candidate.asserted) continue;
    const ofSense = bySense.get(sense) ?? [];
    let earlier = ofSense.filter((event) => (!sameWordOnly || event.lemma === lemma) && !isOfOthers(candidate, event));
    const round = roundOf(word);
    if (round !== null && ofSense.some((event) => event.round !== null && event.round !== round)) {
      // "steht nach dem Sieg im Halbfinale im Endspiel": a different round of a competition needs its own date.
      if (date === null) continue;
      earlier = earlier.filter((event) => event.round === round);
    }
    const repeated = repeatedEvent(analysis, events, earlier, candidate);
    if (repeated !== null) {
      addMention(analysis, repeated, candidate, span, moved);
      continue;
    }
    // A postponement before the news shows no new event: "Nachdem der Rat die Entscheidung vertagt hatte".
    if (moved !== null && date === null && looksBack(analysis, at)) continue;
    const inLead = (analysis.sentenceOf[at] ?? LEAD_SENTENCES) < LEAD_SENTENCES;
    if (!isIndependent(candidate, inLead) || ofSense.length >= MAX_OF_SENSE) continue;
    const participants = new Set(date !== null || word.verb || place !== null ? candidate.participants : []);
    const title = candidate.title();
    const event: EventDraft = {
      title,
      sense,
      lemma,
      verb: word.verb,
      round,
      several: isSeveral(word),
      asserted: candidate.asserted,
      date,
      place,
      placeOfDeed: candidate.placeOfDeed,
      participants,
      mentions: [span],
      words: [mentionOf(candidate)],
      status: isStillPlanned(analysis, moved) ? 'PLANNED' : status,
      postponed: moved === null ? null : { from: moved.from },
    };
    events.push(event);
    bySense.set(sense, [...ofSense, event]);
  }
  return withoutPlans(analysis, events);
}

function toEvent(analysis: Analysis, event: EventDraft, people: readonly ExtractedPerson[]): ExtractedEvent {
  const { title, verb, sense, date, place, participants, mentions, status, postponed } = event;
  const start = date?.value ?? null;
  const composed = withFullName(composeTitle(analysis, { title, verb, start, place, mentions }), people);
  const titled = { ...event, title: composed, date: start };
  const kind = kindNear(analysis, sense, mentions);
  // Nobody plans a disaster. If it has no future date, several mentions or "nach dem Brand" show that it happened.
  const isUnplanned = status === 'PLANNED' && start === null && UNPLANNED.has(kind);
  const hasHappened = isUnplanned && (mentions.length > 1 || isNamedAsEarlier(analysis, event));
  return {
    kind,
    title: composed,
    telling: isTellingTitle(analysis, titled, people),
    sense,
    start,
    end: date?.until ?? null,
    dateText: date === null ? null : printedDate(analysis, date),
    place,
    participants: [...participants].sort((a, b) => a - b),
    mentions,
    status: hasHappened ? 'PAST' : status,
    postponed: postponed === null ? null : { from: postponed.from?.value ?? null },
  };
}

/** Kinds of events that nobody plans. */
const UNPLANNED = new Set<EventKind>(['DISASTER', 'ACCIDENT', 'DEATH']);

/** Senses of typical events in biographies and company histories: births, foundations, sales, appointments. */
const LIFE = words(`
  BIRTH OPENING CONSTRUCTION MERGER PURCHASE APPOINTMENT HANDOVER ESCAPE RETURN WEDDING ARRIVAL DEPARTURE TRANSFER PROMOTION
  ADMISSION`);

/**
 * Whether an event is background from the life of a person or the history of a company: "wurde 1936 in Kiel geboren".
 */
function isOfLife({ published }: Analysis, { sense, date, status, mentions }: EventDraft): boolean {
  const { value } = date ?? { value: null };
  if (value === null || published === null || status !== 'PAST' || mentions.length > 1 || !LIFE.has(sense))
    return false;
  const isExact = value.precision !== 'YEAR' && sense !== 'BIRTH';
  return !isExact && Number(value.date.slice(0, 4)) < Number(published.slice(0, 4)) - 1;
}

/** Finds the tokens of dates, including the preposition or other word before a date ("am", "next"). */
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
 * Finds the events that an article mentions.
 *
 * @param analysis - the text and its date
 * @param people - the people in the article. People who are mentioned in the clause of an event become its participants
 * @param drafts - the statements in the article
 * @returns the events in the order of their first mention
 */
export function findEvents(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  drafts: readonly StatementDraft[],
): FoundEvents {
  const allDates = findDateExpressions(analysis);
  const said = datesOfStatements(analysis, drafts, allDates);
  const { unnamedParticipants } = analysis.rules.events;
  const mentions = people
    .flatMap(({ kind, named, mentions }, person) =>
      kind === 'INDIVIDUAL' && (named || unnamedParticipants) ? mentions.map((span) => ({ ...span, person })) : [],
    )
    .sort((a, b) => a.start - b.start);
  const ownDates = allDates.filter((date) => !said.has(date));
  const found = collectEvents({
    analysis,
    dates: ownDates,
    datedTokens: datedTokens(analysis, allDates),
    mentions,
    people,
    drafts,
  });
  for (const event of found) event.date = wholeDate(analysis, allDates, event);
  const collected = found.filter((event) => !isOfLife(analysis, event));
  const events = collected.map((event) => toEvent(analysis, event, people));
  return {
    events,
    words: collected.map(({ words }) => words),
    printedTitles: collected.map(({ title }) => title),
    dates: allDates,
    ownDates,
    dateStarts: collected.map(({ date }) => date?.start ?? null),
    headlineDate: findHeadlineDate(analysis, ownDates),
    leadDate: findLeadDate(analysis, ownDates),
  };
}
