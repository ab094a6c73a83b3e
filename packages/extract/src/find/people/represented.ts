import { tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import { wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { isFormer } from '../names/is-former.ts';
import { isPlace } from '../names/places.ts';
import { antecedent } from './antecedents.ts';
import type { Description } from './phrase.ts';
import {
  isSpokesperson,
  isTownsBody,
  onlyBearer,
  principalBefore,
  principalBehind,
  principalInside,
} from './principals.ts';
import type { Pronoun } from './pronoun.ts';
import { bodyKey, resolveBody } from './resolve-body.ts';
import { readPhrase } from './speaker-phrase.ts';
import { type State, tokensOf } from './speaker-state.ts';
import { COORDINATORS, ownerPronoun } from './word-kinds.ts';

const representative = wordEnding(wordsOfAll(({ people }) => people.representatives));
const placePrepositions = new Set(wordsOfAll(({ people }) => people.placePrepositions));
const authorPrepositions = new Set(wordsOfAll(({ people }) => people.authorPrepositions));
const attendant = wordEnding(wordsOfAll(({ people }) => people.attendants));

/** Returns the pronoun for the owner in "his lawyer" or "sein Sprecher". Null if there is no possessive. */
export function possessor({ analysis: { tokens } }: State, { span }: Description): Pronoun | null {
  const at = tokenAt(tokens, span.start);
  return ownerPronoun(tokens[at]?.lower ?? '') ?? ownerPronoun(tokens[at - 1]?.lower ?? '');
}

/** Finds the person that "his lawyer" or "ihr Sprecher" speaks for. This is the antecedent of the possessive. */
function byPossessive(state: State, description: Description): number | null {
  const pronoun = possessor(state, description);
  if (pronoun === null || pronoun === 'SHE_OR_THEY') return null;
  return antecedent(state, description.span.start, pronoun)?.person ?? null;
}

/** Finds the organization after the noun if it is already known: "Sprecherin der Norddeutschen Werft". */
function bodyBehind(state: State, { span, noun }: Description): number | null {
  const tokens = tokensOf(state.analysis, span);
  const head = tokens.findIndex(({ text }) => text === noun);
  const behind = tokens.slice(head + 1);
  if (head < 0 || behind.length === 0) return null;
  for (const tail of [behind, behind.slice(1)]) {
    if (tail.length === 0) continue;
    const phrase = readPhrase(state.analysis, tail, state.mentions);
    const known = phrase.type === 'DESCRIPTION' ? state.byText.get(bodyKey(phrase)) : undefined;
    if (known !== undefined) return known;
  }
  return null;
}

/** The maximum number of words after the noun that belong to it: "chief of staff", "group of lawyers". */
const MOST_AFTER = 2;

/** Checks whether the noun is a representative, either alone or with the words after it: "lawyer", "source close". */
function isRepresentative({ text, noun }: Description): boolean {
  const words = text.toLowerCase().split(' ');
  const head = words.lastIndexOf(noun.toLowerCase());
  for (let last = head + 1; last <= Math.min(words.length, head + 1 + MOST_AFTER); last += 1)
    if (representative.test(words.slice(0, last).join(' '))) return true;
  return representative.test(noun.toLowerCase());
}

/**
 * Finds the person by the surname before the noun: "a Garroway spokesman". Null if several people have this surname.
 */
function bySurname(state: State, { span, noun }: Description): number | null {
  const { analysis, surnames } = state;
  const before = analysis.body.slice(span.start, span.end).split(noun, 1)[0]?.split(/\s+/u) ?? [];
  const surname = before.find((word) => surnames.has(word));
  return surname === undefined ? null : onlyBearer(state, surname);
}

/**
 * Finds or adds the organization whose name follows the noun: "ein Sprecher der Firma Fenra AG", "ein Sprecher von
 * Airbus".
 */
function namedBehind(state: State, { span, noun }: Description): number | null {
  const tokens = tokensOf(state.analysis, span);
  const head = tokens.findIndex(({ text }) => text === noun);
  const from = authorPrepositions.has(tokens[head + 1]?.lower ?? '') ? head + 2 : head + 1;
  const place = tokens.findIndex(({ lower }, at) => at > from && placePrepositions.has(lower));
  const behind = tokens.slice(from, place > 0 && isPlace(tokens.at(-1)?.text ?? '') ? place : undefined);
  if (head < 0 || behind.length === 0 || behind.some(({ lower, text }) => COORDINATORS.has(lower) || text === ','))
    return null;
  const phrase = readPhrase(state.analysis, behind, state.mentions);
  const named = phrase.type === 'DESCRIPTION' && phrase.kind === 'ORGANIZATION' && phrase.named;
  // "ein Sprecher des Ludwigsfelder Konzerns" does not name the company.
  if (named && isTownsBody(phrase.text)) return null;
  return named ? resolveBody(state, phrase).speaker : null;
}

/**
 * Finds the organization that an unnamed spokesperson speaks for, as told by the words around the noun: "bank spokesman",
 * "Polizeisprecherin", "Sprecher des Gerichts". See `spokenFor`.
 */
function byKind(state: State, { span, noun, text }: Description): number | null {
  const { tokens } = state.analysis;
  const [first, last] = [tokenAt(tokens, span.start), tokenAt(tokens, span.end - 1) + 1];
  const at = tokens.findIndex(({ text }, index) => index >= first && index < last && text === noun);
  if (at < 0 || !isSpokesperson(noun) || isFormer(text)) return null;
  const complement = tokens.slice(at + 1, last);
  return complement.length > 0
    ? principalBehind(state, complement)
    : (principalInside(state, at) ?? principalBefore(state, at, -1));
}

/**
 * Finds the person or organization that an unnamed representative, lawyer or doctor speaks for: "ein Sprecher von
 * Präsident Kern", "Garroway’s solicitor", "his lawyer".
 *
 * @param description - the words for the unnamed person
 * @returns index of the person; null if the noun does not describe a representative, or if the text does not name the
 * person
 */
export function representedBy(state: State, description: Description): number | null {
  const { span, named, noun, kind } = description;
  const speaksFor = isRepresentative(description);
  if (named || !(speaksFor || (kind !== 'ORGANIZATION' && attendant.test(noun.toLowerCase())))) return null;
  const mention = state.mentions[lowerBound(state.mentions, ({ start }) => start, span.start)];
  if (mention !== undefined && mention.end <= span.end) return mention.person;
  const owner = byPossessive(state, description);
  if (owner !== null || !speaksFor) return owner;
  return (
    bodyBehind(state, description) ??
    bySurname(state, description) ??
    namedBehind(state, description) ??
    byKind(state, description)
  );
}
