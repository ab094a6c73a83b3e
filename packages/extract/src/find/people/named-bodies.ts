import { tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { Span } from '../../core/types.ts';
import type { NamedBody, State } from './speaker-state.ts';

/** The maximum number of organizations to compare. */
const MOST = 40;
/** The maximum number of sentences between a noun and the last mention of the organization that it refers to. */
const NEAR = 3;

/** Returns the first 40 named organizations, including those that were added as speakers. */
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
 * Chooses the organization that a noun such as "the company" refers to if several organizations match.
 *
 * The organization that was mentioned last is chosen if it begins its sentence, or if no other organization is
 * mentioned nearby. If neither is the case, the organization with by far the most mentions is chosen.
 *
 * @returns null if no organization stands out
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
