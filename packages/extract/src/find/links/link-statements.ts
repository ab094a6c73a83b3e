import { type Analysis, sentenceAt, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { ExtractedPerson, StatementLink, StoryTerm } from '../../core/types.ts';
import type { Token } from '../../text/tokens.ts';
import { estimate } from '../confidence/estimate.ts';
import { endsClause } from '../dates/clause.ts';
import { isBareTitle } from '../events/compose-title.ts';
import type { FoundEvents } from '../events/found-events.ts';
import { isMinor } from '../events/senses.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { type Aside, findAsides } from './asides.ts';
import { isAbout, type MentionedEvent } from './event-role.ts';
import { MAIN_LIMIT, MAIN_WEIGHTS } from './link-weights.ts';
import { mainFeatures, readNews } from './main-features.ts';
import { topicOfFrame } from './topic-of-frame.ts';

/** The maximum distance in tokens between a verb of saying and words for its time. */
const CUE_REACH = 7;

/** A mention of an event. `event` is the index of the event, and `mention` is the index of the mention in the event. */
interface Mention {
  readonly start: number;
  readonly event: number;
  readonly mention: number;
}

/** Finds the mentions of events in the quote of each statement, except minor events. */
function mentionsByDraft(drafts: readonly StatementDraft[], { events }: FoundEvents): Mention[][] {
  const mentions = events
    .flatMap(({ sense, mentions }, event): Mention[] =>
      isMinor(sense) ? [] : mentions.map(({ start }, mention) => ({ start, event, mention })),
    )
    .sort((a, b) => a.start - b.start);
  return drafts.map(({ quote }) =>
    quote.flatMap(({ start, end }) =>
      mentions.slice(
        lowerBound(mentions, (mention) => mention.start, start),
        lowerBound(mentions, (mention) => mention.start, end),
      ),
    ),
  );
}

/** Returns the events that a quote mentions. Each has the first word in the quote that mentions it. */
function mentionedEvents(
  { events, words }: FoundEvents,
  mentions: readonly Mention[],
  counts: ReadonlyMap<string, number>,
): Map<number, MentionedEvent> {
  const found = new Map<number, MentionedEvent>();
  for (const { event: index, mention } of mentions) {
    const event = events[index];
    const all = words[index] ?? [];
    const word = all[mention];
    if (event === undefined || word === undefined || found.has(index)) continue;
    found.set(index, { event, words: all, word, ambiguous: (counts.get(event.sense) ?? 0) > 1 });
  }
  return found;
}

/** Whether the words around a quote say that it was said at an earlier time: "she said at the time". */
function isSaidBackThen(analysis: Analysis, { cue, quote }: StatementDraft): boolean {
  const { tokens, sentences, rules } = analysis;
  const [said] = cue;
  if (said === undefined) return false;
  const at = tokenAt(tokens, said.start);
  const { first, last } = sentences[sentenceAt(analysis, said.start)] ?? { first: at, last: at };
  const isFree = ({ start, lower }: Token) =>
    !endsClause(lower) && !quote.some((span) => start >= span.start && start < span.end);
  let [from, to] = [at, at + 1];
  while (from > first && at - from < CUE_REACH && tokens.slice(from - 1, from).every(isFree)) from -= 1;
  while (to < last && to - at < CUE_REACH && tokens.slice(to, to + 1).every(isFree)) to += 1;
  const textOf = (start: number, end: number) =>
    ` ${tokens
      .slice(start, end)
      .map(({ lower }) => lower)
      .join(' ')} `;
  const [around, beginning] = [textOf(from, to), textOf(first, first + CUE_REACH)];
  return [...rules.events.linkWords.backThen].some(
    (phrase) => around.includes(` ${phrase} `) || beginning.startsWith(` ${phrase} , `),
  );
}

/** Returns the links of a statement in an aside. None if the text does not show which event the aside is about. */
function linksOfAside({ rules }: Analysis, { events }: FoundEvents, { event }: Aside): StatementLink[] {
  const { certainty, titledOnly = false } = rules.events.linkWords;
  const named = event === null ? undefined : events[event];
  if (named === undefined || (isBareTitle(named.title) && (titledOnly || named.start === null))) return [];
  return [{ event, link: 'MENTIONED', confidence: certainty }];
}

/**
 * Finds the events that each statement is about. If the words of a statement or its frame name events as its subject,
 * it is linked to them. If they do not, it is linked to the main event of the article if that is likely enough.
 *
 * @param drafts - the statements in the article
 * @param people - the people in the article
 * @param found - the events in the article
 * @param main - index of the main event. Null if the text does not name it
 * @param story - the terms of the article, as in `Extraction.story`
 * @returns the links of each statement, in the order of the drafts. Empty for a statement whose subject is unclear
 */
export function linkStatements(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  people: readonly ExtractedPerson[],
  found: FoundEvents,
  main: number | null,
  story: readonly StoryTerm[],
): StatementLink[][] {
  if (drafts.length === 0) return [];
  const text = readNews(analysis, people, story, found.dates, main === null ? null : (found.events[main] ?? null));
  const { certainty, titledOnly = false } = analysis.rules.events.linkWords;
  const mentions = mentionsByDraft(drafts, found);
  const counts = new Map<string, number>();
  for (const { sense } of found.events) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  const asides = findAsides({ analysis, found, main, terms: text.terms });
  return drafts.map((draft, at) => {
    const topic = topicOfFrame(analysis, draft, found);
    if (topic !== null && topic !== main) return [{ event: topic, link: 'MENTIONED' as const, confidence: certainty }];
    const mentioned = mentionedEvents(found, mentions[at] ?? [], counts);
    const namesMain = main !== null && (topic === main || mentioned.has(main));
    const about = namesMain ? [] : [...mentioned].filter(([, event]) => isAbout(analysis, draft.quote, event));
    const named = titledOnly ? about.filter(([, { event }]) => !isBareTitle(event.title)) : about;
    if (about.length > 0) return named.map(([event]) => ({ event, link: 'MENTIONED' as const, confidence: certainty }));
    const aside = namesMain
      ? null
      : (asides[sentenceAt(analysis, draft.cue[0]?.start ?? draft.quote[0]?.start ?? 0)] ?? null);
    if (aside !== null) return linksOfAside(analysis, found, aside);
    if (!namesMain && isSaidBackThen(analysis, draft)) return [];
    const confidence = estimate(MAIN_WEIGHTS, mainFeatures(text, draft, namesMain));
    return confidence < MAIN_LIMIT ? [] : [{ event: main, link: 'MAIN' as const, confidence }];
  });
}
