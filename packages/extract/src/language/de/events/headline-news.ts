import type { Analysis } from '../../../core/analysis.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { kindOf } from '../../../find/events/senses.ts';
import type { Token } from '../../../text/tokens.ts';
import { RELATIVE_PRONOUNS } from '../words/clause-words.ts';
import {
  CASUALTIES,
  GENITIVE_STARTS,
  HEADLINE_EDGES,
  HEADLINE_OCCASIONS,
  HEADLINE_STANCES,
  NOUN_ARTICLES,
  PHASE_NOUNS,
  PREPOSITIONS,
} from '../words/event-phrases.ts';

/** Types of events that are the news of a headline even after a preposition: "Zehn Tote bei Brand". */
const SUDDEN = new Set(['ACCIDENT', 'DISASTER', 'ATTACK', 'PROTEST']);

const isNoun = (token: Token | undefined): boolean => token?.kind === 'WORD' && /^\p{Lu}/u.test(token.text);

/** Returns the index of the word before a noun and its adjectives and numbers. */
function beforeAttributes(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  const isAttribute = ({ kind, text, lower }: Token) =>
    kind === 'NUMBER' || (/^\p{Ll}{3,}e[nrsm]?$/u.test(text) && !PREPOSITIONS.has(lower) && !NOUN_ARTICLES.has(lower));
  for (let token = tokens[index]; token !== undefined && isAttribute(token); token = tokens[index]) index -= 1;
  return index;
}

/** Returns the part of a headline that contains a word. Parts are separated by colons and dashes. */
function partAround(tokens: readonly Token[], at: number): readonly Token[] {
  const isEdge = ({ text }: Token) => HEADLINE_EDGES.has(text);
  const first = tokens.slice(0, at).findLastIndex(isEdge) + 1;
  const last = tokens.slice(at).findIndex(isEdge);
  return tokens.slice(first, last < 0 ? tokens.length : at + last);
}

/** Whether a participle describes the noun after it: "begnadigt verurteilten Bauern". */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const isInPhrase = !isNoun(tokens[at - 1]) || PREPOSITIONS.has(tokens[at - 2]?.lower ?? '');
  return /te[nrsm]?$/u.test(tokens[at]?.lower ?? '') && isNoun(tokens[at + 1]) && isInPhrase;
}

/** Whether a verb is at the end of a relative clause: "Mann, der Kiosk überfiel, gefasst". */
function isInRelativeClause(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.slice(0, at).findLastIndex(({ text }) => text === ',');
  return (
    comma > 0 && RELATIVE_PRONOUNS.has(tokens[comma + 1]?.lower ?? '') && /^[,:–-]$/u.test(tokens[at + 1]?.text ?? '')
  );
}

/**
 * Whether a headline mentions an event only as background. The event can be:
 * - an attribute of a noun: "Bilanz des Gipfels"
 * - after a preposition: "Streit um Streik"
 * - demanded or rejected: "Rat lehnt Streik ab"
 * - in a relative clause: "Mann, der Kiosk überfiel, gefasst"
 *
 * @param at - index of the event word
 */
export function isBackground({ tokens }: Analysis, at: number, word: EventWord): boolean {
  if (word.verb) return isAttributive(tokens, at) || isInRelativeClause(tokens, at);
  const part = partAround(tokens, at);
  const hasCasualties = part.some(({ lower }) => CASUALTIES.has(lower));
  // "fordert" is a demand, except with casualties: "Unwetter fordert vier Opfer".
  if (!hasCasualties && part.some(({ lower }) => HEADLINE_STANCES.has(lower))) return true;
  const before = beforeAttributes(tokens, at);
  const article = NOUN_ARTICLES.has(tokens[before]?.lower ?? '') ? before : -1;
  const noun = article < 0 ? before : article - 1;
  const isGenitive =
    article > 0 &&
    GENITIVE_STARTS.has(tokens[article]?.lower ?? '') &&
    (isNoun(tokens[noun]) || tokens[noun]?.kind === 'NUMBER');
  if (isGenitive) return !PHASE_NOUNS.test(tokens[noun]?.lower ?? '');
  const preposition = tokens[noun]?.lower ?? '';
  if (!PREPOSITIONS.has(preposition)) return false;
  if (/^(?:im?n?|ins)$/u.test(preposition)) return word.sense !== 'MATCH';
  if (/^zum?r?$/u.test(preposition) && word.sense === 'VISIT') return false;
  const isOccasion = HEADLINE_OCCASIONS.has(preposition) || (preposition === 'nach' && hasCasualties);
  return !(isOccasion && SUDDEN.has(kindOf(word.sense)));
}
