import { analyse } from '../../core/analyse.ts';
import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { clauseAround } from '../dates/clause.ts';
import { placesAgree } from '../names/places.ts';
import { type Candidate, LEAD_SENTENCES } from './candidate.ts';
import { hasHeadline, headlineTitle } from './headline.ts';
import { isMinor, kindOf } from './senses.ts';

/** How much a date or place counts for a main event, in mentions. */
const DATED_OR_PLACED = 0.3;
/** An event that stands this many characters further down needs one more mention to be the main event. */
const PER_MENTION = 100;
/** Further mentions do not count. */
const MOST_MENTIONS = 4;
/** An event that the lead mentions only in passing needs this many more mentions. */
const ASIDE = 2;
/** This many mentions tell whether an event is mentioned only in passing. */
const ASIDE_MENTIONS = 2;
/** If the headline does not say what happened, one of this many sentences must tell of the main event. */
const FIRST_SENTENCES = 2;

/** The words for events in a headline. */
interface HeadlineWords {
  readonly all: readonly Candidate[];
  /** Those that name the news and not its background. */
  readonly news: readonly Candidate[];
}

/** The words in the headlines of texts. Several steps ask for them. */
const inHeadlines = new WeakMap<Analysis, HeadlineWords>();

/** Finds the words in the headline that name the news, in text order. */
export const headlineEvents = (analysis: Analysis): readonly Candidate[] => inHeadline(analysis).news;

function inHeadline(analysis: Analysis): HeadlineWords {
  const known = inHeadlines.get(analysis) ?? findInHeadline(analysis);
  inHeadlines.set(analysis, known);
  return known;
}

function findInHeadline({ title, language, published, rules }: Analysis): HeadlineWords {
  const headline = analyse({ body: title ?? '', language, published: published ?? undefined });
  const empty = { dates: [], datedTokens: new Set<number>(), mentions: [], people: [] };
  const all = rules.events
    .findCandidates({ analysis: headline, ...empty, headline: true })
    .filter(({ word, fate }) => fate !== 'UNREAL' && !isMinor(word.sense));
  return { all, news: all.filter(({ at, word }) => !rules.events.isBackground(headline, at, word)) };
}

/**
 * Returns how much speaks for an event as the main event: it stands early and is mentioned often. The weights were
 * measured on ECB+ (Cybulska and Vossen 2014).
 */
function importance(analysis: Analysis, { mentions, start, place }: ExtractedEvent): number {
  const { tokens, rules } = analysis;
  const isAside = mentions
    .slice(0, ASIDE_MENTIONS)
    .every((mention) => rules.events.isAside?.(analysis, tokenAt(tokens, mention.start)) === true);
  // A year alone dates what happened long before the news.
  const isDated = start !== null && start.precision !== 'YEAR';
  const details = (isDated ? DATED_OR_PLACED : 0) + (place === null ? 0 : DATED_OR_PLACED);
  return (
    Math.min(mentions.length, MOST_MENTIONS) + details - (mentions[0]?.start ?? 0) / PER_MENTION - (isAside ? ASIDE : 0)
  );
}

/**
 * Whether an event happened long before the news: in an earlier year or, if the article's date is not known, in a month that
 * the text prints with its year.
 */
function isLongAgo({ published }: Analysis, { start, status }: ExtractedEvent): boolean {
  if (start === null || status !== 'PAST') return false;
  if (published === null) return start.precision === 'YEAR' || start.precision === 'MONTH';
  return start.precision === 'YEAR' && start.date.slice(0, 4) < published.slice(0, 4);
}

/** Whether the text tells of an event in its first sentences. */
function isInFirst({ sentences }: Analysis, { mentions }: ExtractedEvent, count: number): boolean {
  const end = sentences[count - 1]?.end ?? Number.POSITIVE_INFINITY;
  return (mentions[0]?.start ?? 0) < end;
}

/** Kinds of happenings from which people die. */
const DEADLY = new Set(['ATTACK', 'ACCIDENT', 'DISASTER']);
/** Senses of these kinds that are only what follows from a happening. */
const EFFECTS = new Set(['INJURY', 'OUTAGE', 'IMPACT']);

interface Ranked {
  readonly event: ExtractedEvent;
  readonly index: number;
}

/** Whether two events have different dates. */
const areOnOtherDates = ({ start: a }: ExtractedEvent, { start: b }: ExtractedEvent): boolean =>
  a !== null && b !== null && a.date !== b.date;

/**
 * Finds the happening from which people died, if the same sentence at the start of the text tells it, and the headline or the
 * clause too: "Two people died when a train derailed". Who dies later of injuries dies in an event of its own.
 */
function causeOf(analysis: Analysis, early: readonly Ranked[], death: Ranked): Ranked | null {
  const { tokens, sentences, sentenceOf, body, rules } = analysis;
  if (!/^(?:DEATH|KILLING)$/u.test(death.event.sense)) return null;
  const sentenceAt = ({ mentions }: ExtractedEvent) => sentenceOf[tokenAt(tokens, mentions[0]?.start ?? 0)] ?? -1;
  const at = sentenceAt(death.event);
  const sentence = sentences[at];
  if (sentence === undefined || at >= FIRST_SENTENCES) return null;
  if (rules.events.newsWords.laterDeath.test(`${analysis.title} ${body.slice(sentence.start, sentence.end)}`))
    return null;
  const { first, last } = clauseAround(analysis, tokenAt(tokens, death.event.mentions[0]?.start ?? 0));
  const isNamed = ({ sense, mentions }: ExtractedEvent): boolean => {
    const word = tokenAt(tokens, mentions[0]?.start ?? 0);
    const isInClause = word >= first && word < last;
    return isInClause || inHeadline(analysis).all.some((other) => kindOf(other.word.sense) === kindOf(sense));
  };
  const isCause = ({ event }: Ranked) =>
    DEADLY.has(kindOf(event.sense)) &&
    !EFFECTS.has(event.sense) &&
    event.status === 'PAST' &&
    sentenceAt(event) === at &&
    isNamed(event) &&
    !areOnOtherDates(event, death.event) &&
    !(event.place !== null && death.event.place !== null && placesAgree(event.place, death.event.place) === false);
  return early.find(isCause) ?? null;
}

/** Whether a headline and the lead can name one happening with words of two senses: "Mord in Talheim", "wurde erschossen". */
function isSameHappening(one: string, other: string): boolean {
  const [first, second] = [kindOf(one), kindOf(other)];
  if (EFFECTS.has(one) || EFFECTS.has(other)) return false;
  return DEADLY.has(first) ? first === second : first === 'DEATH' && second === 'ATTACK';
}

/**
 * Finds the main event of an article: the first event that the headline names as news and the text tells of. Without a
 * headline, the event that stands earliest and is mentioned most often; so too if the headline does not say what
 * happened, but then only if the lead tells of it. What happened long ago is not the news.
 *
 * @returns an index into `events`; null if the headline is about something else, or if there are no events
 */
export function findMainEvent(analysis: Analysis, events: readonly ExtractedEvent[]): number | null {
  const order = events
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => !isMinor(event.sense) && !isLongAgo(analysis, event));
  const ranked = order.map((entry) => ({ ...entry, importance: importance(analysis, entry.event) }));
  const [best] = ranked.sort((a, b) => b.importance - a.importance);
  if (best === undefined) return null;
  if (!hasHeadline(analysis)) return best.index;
  const early = [...order].sort((a, b) => (a.event.mentions[0]?.start ?? 0) - (b.event.mentions[0]?.start ?? 0));
  for (const { word, place } of headlineEvents(analysis)) {
    // A general verb has many meanings. A date shows that the text tells of an event with it.
    const isGeneral = word.verb && !word.undated;
    const told = early.find(({ event }) => event.sense === word.sense && (!isGeneral || event.start !== null));
    if (told === undefined || !isInFirst(analysis, told.event, LEAD_SENTENCES)) continue;
    const isElsewhere = place !== null && told.event.place !== null && placesAgree(told.event.place, place) === false;
    if (!isElsewhere || isInFirst(analysis, told.event, 1)) return (causeOf(analysis, early, told) ?? told).index;
  }
  for (const { word, place, asserted } of headlineEvents(analysis)) {
    const told = early.find(({ event }) => isSameHappening(word.sense, event.sense) && event.status === 'PAST');
    if (!asserted || told === undefined || !isInFirst(analysis, told.event, FIRST_SENTENCES)) continue;
    if (place === null || told.event.place === null || placesAgree(told.event.place, place) !== false)
      return told.index;
  }
  return headlineTitle(analysis) === null && isInFirst(analysis, best.event, FIRST_SENTENCES) ? best.index : null;
}

/** Gives a planned main event the status that the headline tells: "Gipfel in Kiel abgesagt". */
export function withHeadlineStatus(event: ExtractedEvent, analysis: Analysis): ExtractedEvent {
  if (event.status !== 'PLANNED' || !hasHeadline(analysis)) return event;
  const isCancelled = headlineEvents(analysis).some(
    ({ fate, word }) => fate === 'CANCELLED' && word.sense === event.sense,
  );
  return isCancelled ? { ...event, status: 'CANCELLED' } : event;
}
