import { tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { Span } from '../../core/types.ts';
import type { NamedBody, State } from './speaker-state.ts';

/** The most organizations that are compared. */
const MOST = 40;
/** The most sentences between a noun and the organization that was mentioned last. */
const NEAR = 3;

/** Returns the first 40 organizations with a name, also those that were found as speakers. */
export function namedBodies(state: State): readonly NamedBody[] {
  const { analysis, people, bodies } = state;
  while (state.bodiesRead < people.length && bodies.length < MOST) {
    const at = state.bodiesRead;
    const body = people[at];
    state.bodiesRead += 1;
    if (body?.kind !== 'ORGANIZATION' || !body.named) continue;
    const nouns = analysis.rules.people.nounsOfBody(analysis, body.mentions);
    bodies.push({ at, name: body.name, mentions: body.mentions, nouns });
  }
  return bodies;
}

/** Returns the last mention before an offset. */
function lastBefore({ mentions }: NamedBody, offset: number): Span | null {
  return mentions[lowerBound(mentions, ({ start }) => start, offset) - 1] ?? null;
}

/**
 * Chooses the organization that a noun such as "the company" refers to among several: the last one that was mentioned,
 * if it begins its sentence or no other is near; otherwise the one that the article is about.
 */
export function mostSalient({ analysis }: State, bodies: readonly NamedBody[], offset: number): NamedBody | null {
  const { tokens, sentences, sentenceOf } = analysis;
  const here = sentenceOf[tokenAt(tokens, offset)] ?? 0;
  const near = bodies.flatMap((body) => {
    const last = lastBefore(body, offset);
    const token = last === null ? -1 : tokenAt(tokens, last.start);
    const sentence = sentenceOf[token] ?? -1;
    if (last === null || here - sentence > NEAR) return [];
    return [{ body, sentence, begins: token - (sentences[sentence]?.first ?? token) <= 2, start: last.start }];
  });
  const [first, second] = near.toSorted((a, b) => b.start - a.start);
  if (first !== undefined && (second === undefined || first.begins || first.sentence - second.sentence > 1))
    return first.body;
  const [most, next] = bodies.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const leads = (most?.mentions.length ?? 0) >= 3 && (most?.mentions.length ?? 0) >= 2 * (next?.mentions.length ?? 0);
  return leads ? (most ?? null) : null;
}
