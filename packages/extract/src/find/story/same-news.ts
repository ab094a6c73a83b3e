import type { EventKind } from '@wortlaut/vocabulary';
import type { StoryTerm } from '../../core/types.ts';
import { MANY_NAMES } from '../events/compare-in-story.ts';
import { kindOf, SUDDEN } from '../events/senses.ts';
import { isTellingNumber, type StoryForm, similarityOf } from './compare-stories.ts';
import { isMark, valuesOf } from './distinct-news.ts';
import { sharePlannedDay } from './planned-day.ts';

/**
 * The minimum number of shared facts which show that two articles report the same news although one of them names no
 * type of event.
 */
const FACTS = 2;
/** The minimum number of shared words that count as one fact. */
const WORDS = 3;

/** Whether the news of two articles happened on the same day. */
function areOfSameDay(a: readonly StoryTerm[], b: readonly StoryTerm[]): boolean {
  const days = new Set(valuesOf(b, 'DAY').map((day) => day.slice(0, 10)));
  return valuesOf(a, 'DAY').some((day) => days.has(day.slice(0, 10)));
}

/**
 * Counts the facts that two articles of a story share, apart from names: the day of the news, a number, and several
 * words.
 */
function sharedFacts(a: readonly StoryTerm[], b: readonly StoryTerm[]): number {
  const keys = new Set(b.map(({ term }) => term));
  const count = (kind: StoryTerm['kind']) => a.filter((term) => term.kind === kind && keys.has(term.term)).length;
  return Number(areOfSameDay(a, b)) + Number(count('NUMBER') > 0) + Number(count('WORD') >= WORDS);
}

/**
 * The minimum fraction of shared terms, relative to the longer article, if one article is a new version of the other.
 */
const VERSION = 0.7;

/**
 * Whether one of two articles can be a new version of the other because they share most of their terms.
 *
 * @param a - the terms of an article
 * @param b - the terms of another article; the order does not matter
 */
export function areVersions(a: readonly StoryTerm[], b: readonly StoryTerm[]): boolean {
  const content = (terms: readonly StoryTerm[]) => terms.filter((term) => !isMark(term)).map(({ term }) => term);
  const [one, other] = [new Set(content(a)), new Set(content(b))];
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared >= VERSION * Math.max(one.size, other.size);
}

/** The minimum similarity of two articles of a story that report the same news. */
const SIMILAR = 0.5;
/** The minimum similarity if the headline of an article is about a reaction to the news or its consequences. */
const SIMILAR_FOLLOW_UP = 0.65;
/** The minimum number of names that articles with the same news share. A person usually has two: "Ina", "Krall". */
const NAMES = 3;

const isFollowUp = ({ kind }: StoryTerm): boolean => kind === 'FOLLOW_UP';

/**
 * Whether two articles are similar enough to report the same news, and share a number or two people. One person is not
 * enough, because a company or a town can be in the news twice a day. Both articles belong to one story and were
 * published at about the same time.
 *
 * @param a - the terms of an article
 * @param b - the terms of another article; the order does not matter
 */
export function areSameNews(a: readonly StoryTerm[], b: readonly StoryTerm[]): boolean {
  const others = new Map(b.map((term) => [term.term, term]));
  const shared = a.filter(({ term }) => others.has(term));
  // A name can look like an ordinary word in one of the articles.
  const isPerson = ({ term, kind }: StoryTerm) => kind === 'PERSON' || others.get(term)?.kind === 'PERSON';
  if (!shared.some(isTellingNumber) && shared.filter(isPerson).length < NAMES) return false;
  return similarityOf(a, b) >= ([...a, ...b].some(isFollowUp) ? SIMILAR_FOLLOW_UP : SIMILAR);
}

/**
 * Whether an article that names no type of event reports the main event of another article. Both belong to one story
 * and were published at about the same time. Shared names are not enough: a company can be in the news twice a day.
 *
 * @param untitled - the terms of the article without a type of event
 * @param other - the terms of the other article
 * @param sense - the sense of the main event of the other article
 * @param areSimilar - whether {@link areSameNews} is true for the articles
 */
export function tellsSameNews(
  untitled: readonly StoryTerm[],
  other: readonly StoryTerm[],
  sense: string,
  areSimilar = false,
): boolean {
  const canBeOne = (told: string) => kindOf(told) === kindOf(sense) && MANY_NAMES.has(kindOf(sense));
  const isTold = valuesOf(untitled, 'TOLD').some((told) => told === sense || canBeOne(told));
  if ([...untitled, ...other].some(isFollowUp)) return areSimilar && (isTold || areOfSameDay(untitled, other));
  return areSimilar || isTold || sharedFacts(untitled, other) >= FACTS;
}

/** Kinds of events that can accompany an announced event of another kind on its day. */
const BESIDE_PLANS: ReadonlySet<string> = new Set([
  ...SUDDEN,
  ...(['ARREST', 'PROTEST', 'STRIKE'] satisfies EventKind[]),
]);

/**
 * Whether one of two articles announces the event that the other one reports or calls off, and one of them names no
 * type of event: "Der Rat entscheidet am 14. März über die Klinik". Both articles belong to one story.
 *
 * @param untitled - the article without a type of event
 * @param other - the other article
 * @param sense - the sense of the main event of the other article
 */
export function tellsPlannedNews(
  untitled: Pick<StoryForm, 'terms' | 'published'>,
  other: Pick<StoryForm, 'terms' | 'published'>,
  sense: string,
): boolean {
  if (!sharePlannedDay(untitled, other)) return false;
  // "Bauern planen Demo am 3. Mai": a notion in the headline names the kind of event.
  const isNamed = valuesOf(untitled.terms, 'TOPIC').includes(`~${kindOf(sense)}`);
  if (BESIDE_PLANS.has(kindOf(sense)) && !isNamed) return false;
  // A theatre can open a play and win a prize on the same day. Then the articles share the names, but not the words.
  const keys = new Set(other.terms.map(({ term }) => term));
  const isFact = ({ term, kind }: StoryTerm) => /^(?:WORD|HAPPENING|NUMBER)$/u.test(kind) && keys.has(term);
  return untitled.terms.filter(isFact).length >= WORDS && similarityOf(untitled.terms, other.terms) >= SIMILAR;
}
