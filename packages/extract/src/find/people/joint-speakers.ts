import type { Analysis } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mention } from './phrase.ts';
import { readPhrase } from './speaker-phrase.ts';
import { COORDINATORS } from './word-kinds.ts';

/** Checks whether a token is part of a name: "und" in "Müller und Söhne". */
function isInName(mentions: readonly Mention[], { start }: Token): boolean {
  const before = mentions[lowerBound(mentions, (mention) => mention.start, start) - 1];
  return before !== undefined && start < before.end;
}

/** Splits a phrase at commas and coordinators. */
function partsOf(tokens: readonly Token[], mentions: readonly Mention[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    const splits = (token.text === ',' || COORDINATORS.has(token.lower)) && !isInName(mentions, token);
    if (splits) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * Lists everyone in a phrase that names several speakers: "Ute Krall und Jost Kamp".
 *
 * @returns indices of people, in text order, each once. Empty if the phrase is about one speaker, or if one of its parts
 * is not a name: "Ute Krall, Ärztin und Mutter".
 */
export function jointSpeakers(analysis: Analysis, tokens: readonly Token[], mentions: readonly Mention[]): number[] {
  const parts = partsOf(tokens, mentions);
  if (parts.length < 2) return [];
  const people: number[] = [];
  for (const part of parts) {
    const phrase = readPhrase(analysis, part, mentions);
    if (phrase.type !== 'PERSON') return [];
    if (!people.includes(phrase.person)) people.push(phrase.person);
  }
  return people.length > 1 ? people : [];
}
