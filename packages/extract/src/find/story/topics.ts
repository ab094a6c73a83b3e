import type { EventKind } from '@wortlaut/vocabulary';
import type { Analysis } from '../../core/analysis.ts';
import type { StoryTerm } from '../../core/types.ts';
import { words } from '../../core/word-list.ts';
import { PLAIN_NOTIONS } from '../../language/shared/words/plain-notions.ts';
import type { Token } from '../../text/tokens.ts';
import { isPersonal, kindOf } from '../events/senses.ts';
import { isMark, valuesOf } from './distinct-news.ts';
import { partsOf, type TermKey, termKeyIn } from './term-key.ts';

/** Kinds and senses of events that rarely happen twice a day in one place. Their headlines do not need a topic. */
const ONCE_A_DAY: ReadonlySet<string> = words('DISASTER ELECTION MEETING FESTIVAL');
/** Kinds of events that are mentioned in news of many other kinds. */
const MENTIONED = new Set<EventKind>(['ACCIDENT', 'DEATH']);

/** Whether a key can be a topic of news about an event of a kind. */
function isTopic({ term, kind }: TermKey, ofNews: EventKind): boolean {
  if (kind === 'PLACE') return false;
  if (kind !== 'HAPPENING') return true;
  const notion = term.slice(1);
  const own = kindOf(notion);
  return !PLAIN_NOTIONS.has(notion) && (own === 'OTHER' || (own !== ofNews && !MENTIONED.has(own)));
}

/**
 * Returns the keys of the topics in a headline. A topic tells an event from others of its kind in the same place: the
 * warehouse that burned, or the tax that the council decided on. If the event happens to a person, people are topics.
 *
 * @param headline - the analysis of the headline
 * @param body - the tokens of the text
 * @param sense - the sense of the main event
 * @param isPerson - whether a word in lower case is part of the name of a person in the text
 * @param places - the names of the places of the news, which are not topics
 * @returns an empty string if the headline has no topic. No keys if it does not need one
 */
export function topicsOf(
  { tokens, rules }: Analysis,
  body: readonly Token[],
  sense: string,
  isPerson: (lower: string) => boolean,
  places: readonly string[],
): string[] {
  const kind = kindOf(sense);
  if (ONCE_A_DAY.has(kind) || ONCE_A_DAY.has(sense)) return [];
  const keysOf = termKeyIn(rules).ofWord;
  const inPlaces = new Set(
    places
      .flatMap((place) => place.split(/[\s-]+/u))
      .flatMap(keysOf)
      .map(({ term }) => term),
  );
  const isPlain = (lower: string) => rules.story.plainWords.has(lower) || (!isPersonal(sense) && isPerson(lower));
  const termsOf = (list: readonly Token[]) =>
    list.flatMap((token) =>
      token.kind === 'WORD' ? partsOf(token).flatMap((part) => keysOf(part).map(({ term }) => term)) : [],
    );
  const inText = new Set(termsOf(body));
  // A headline that shares no word with the text, such as "Letter 7", does not tell the topic.
  if (!termsOf(tokens).some((term) => inText.has(term))) return [''];
  const topics = tokens
    .filter((token) => token.kind === 'WORD' && !isPlain(token.lower))
    .flatMap(partsOf)
    .flatMap(({ form: { lower, text } }) => (isPlain(lower) ? [] : keysOf(text)))
    .flatMap((key) => (isTopic(key, kind) && !inPlaces.has(key.term) ? key.term : []));
  return topics.length === 0 ? [''] : topics;
}

/** Whether a number has at least two digits without the zeros at its end, such as 34 or 2.1, but not 8 or 200,000. */
export const isPrecise = ({ term, kind }: StoryTerm): boolean =>
  kind === 'NUMBER' && term.replace(/\D/gu, '').replace(/0+$/u, '').length > 1;

/** An article names more than this fraction of the topics in a headline about the same event. */
const FRACTION = 0.5;
/** The number of shared topics that is enough for headlines of any length. */
const ENOUGH = 2;

/**
 * Whether neither of two articles names the topic in the headline of the other: two decisions of a council, or two fires
 * in a town. A precise number in both articles shows that they report the same event.
 *
 * @param a - the terms of an article, including its marks
 * @param b - the terms of another article in the same language; the order does not matter
 */
export function haveOtherTopics(a: readonly StoryTerm[], b: readonly StoryTerm[]): boolean {
  if ([a, b].some((terms) => !terms.some(({ kind }) => kind === 'TOPIC'))) return false;
  const [first, second] = [a, b].map((terms) => valuesOf(terms, 'TOPIC').filter((topic) => topic !== ''));
  if (first === undefined || second === undefined || first.length + second.length === 0) return false;
  const contentOf = (terms: readonly StoryTerm[]) => new Set(terms.flatMap((term) => (isMark(term) ? [] : term.term)));
  const [left, right] = [contentOf(a), contentOf(b)];
  if (a.some((term) => isPrecise(term) && right.has(term.term))) return false;
  const [inSecond, inFirst] = [first.filter((topic) => right.has(topic)), second.filter((topic) => left.has(topic))];
  if (new Set([...inSecond, ...inFirst]).size >= ENOUGH) return false;
  return inSecond.length <= FRACTION * first.length && inFirst.length <= FRACTION * second.length;
}
