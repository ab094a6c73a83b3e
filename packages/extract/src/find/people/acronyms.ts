import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import { isParty, isWorldBody } from '../names/generic-bodies.ts';
import { isPlace } from '../names/places.ts';
import { isCapital } from './phrase.ts';

/** The name of an organization whose acronym follows in brackets. */
export interface SpelledOut {
  /** The name in the nominative. */
  readonly text: string;
  readonly span: Span;
}

const MOST_WORDS = 9;
/** Shorter acronyms in brackets can be abbreviations of other things, such as a state. */
const SHORTEST = 3;
const ACRONYM = /^\p{Lu}[\p{L}\d&-]*\p{Lu}[\p{L}\d]*$/u;
const links = new Set(wordsOfAll(({ people }) => [...people.roleComplements, ...people.coordinators]));

/** Checks whether a name contains all letters of an acronym in order: "SVW" in "Sandhofer Verkehrswerke". */
function spells(name: string, acronym: string): boolean {
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === acronym.charAt(at)) at += 1;
  return at === acronym.length;
}

/**
 * Returns the index of the first token of the name before a bracket. Returns -1 if no name there matches the acronym.
 */
function nameStart(tokens: readonly Token[], bracket: number, acronym: string): number {
  let name = '';
  for (let at = bracket - 1; at >= 0 && at >= bracket - MOST_WORDS; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD' || !(isCapital(token) || links.has(token.lower))) return -1;
    name = token.lower + name;
    if (isCapital(token) && token.lower.charAt(0) === acronym.charAt(0) && spells(name, acronym)) return at;
    if (token.breaks > 0) return -1;
  }
  return -1;
}

function nominativeOf({ body, rules, tokens }: Analysis, first: number, last: number): string {
  let head = first;
  for (let next = tokens[head + 1]; head + 1 < last && next !== undefined && isCapital(next); next = tokens[head + 1])
    head += 1;
  const before = tokens.slice(first, head).map(({ text }) => text);
  const noun = tokens[head];
  const end = tokens[last - 1];
  if (noun === undefined || end === undefined) return '';
  const inflected = rules.people.nominative(tokens[first - 1]?.lower ?? '', before, noun.text);
  const start = tokens[first]?.start ?? noun.start;
  const text = inflected === null ? body.slice(start, end.end) : inflected + body.slice(noun.end, end.end);
  return text.replace(/\s+/gu, ' ');
}

/**
 * Finds the organizations whose acronym follows in brackets: "Sandhofer Verkehrswerke (SVW)". If the name before the
 * brackets is not a known organization, it must contain the letters of the acronym.
 *
 * @param people - the organizations that the text mentions by name, and other people
 * @returns the names by acronym. If an acronym occurs more than once, the first name is used.
 */
export function spelledOut(analysis: Analysis, people: readonly ExtractedPerson[]): ReadonlyMap<string, SpelledOut> {
  const { tokens } = analysis;
  const found = new Map<string, SpelledOut>();
  for (const [at, token] of tokens.entries()) {
    const acronym = tokens[at + 1]?.text ?? '';
    if (token.text !== '(' || tokens[at + 2]?.text !== ')' || !ACRONYM.test(acronym) || found.has(acronym)) continue;
    const before = canStandFor(acronym) ? bodyBefore(people, tokens[at - 1]?.end) : null;
    if (before !== null) {
      found.set(acronym, before);
      continue;
    }
    const first = nameStart(tokens, at, acronym.toLowerCase());
    const [start, end] = [tokens[first]?.start, tokens[at - 1]?.end];
    if (start === undefined || end === undefined) continue;
    found.set(acronym, { text: nominativeOf(analysis, first, at), span: { start, end } });
  }
  return found;
}

/** Finds the named organization whose mention ends at an offset. */
function bodyBefore(people: readonly ExtractedPerson[], end: number | undefined): SpelledOut | null {
  for (const { kind, named, name, mentions } of people) {
    const span = kind === 'ORGANIZATION' && named ? mentions.find((mention) => mention.end === end) : undefined;
    if (span !== undefined) return { text: name, span };
  }
  return null;
}

/** Checks that an acronym is long enough and does not stand for a party, a place or an international body. */
const canStandFor = (acronym: string): boolean =>
  acronym.length >= SHORTEST &&
  ACRONYM.test(acronym) &&
  !isParty(acronym) &&
  !isPlace(acronym) &&
  !isWorldBody(acronym);

/**
 * Adds the acronyms in brackets after the names of organizations to their mentions: "German Weather Service (DWD)". The
 * letters of the name do not have to match, because the acronym can come from another language.
 *
 * @param people - the people in the text. An acronym that names one of them is not added to another one
 */
export function withBracketedAcronyms(
  { body, tokens }: Analysis,
  people: readonly ExtractedPerson[],
): readonly ExtractedPerson[] {
  const brackets = tokens.flatMap(({ text }, at) => {
    const acronym = tokens[at + 1];
    const name = tokens[at - 1];
    if (text !== '(' || acronym === undefined || name === undefined || tokens[at + 2]?.text !== ')') return [];
    return canStandFor(acronym.text) ? [{ acronym, end: name.end }] : [];
  });
  if (brackets.length === 0) return people;
  const named = new Map(
    people.flatMap((person) => person.mentions.map(({ start, end }) => [body.slice(start, end), person] as const)),
  );
  return people.map((person) => {
    if (person.kind !== 'ORGANIZATION' || !person.named) return person;
    const ends = new Set(person.mentions.map(({ end }) => end));
    const starts = new Set(person.mentions.map(({ start }) => start));
    const added = brackets.flatMap(({ acronym: { text, start, end }, end: nameEnd }) =>
      ends.has(nameEnd) && !starts.has(start) && (named.get(text) ?? person) === person ? [{ start, end }] : [],
    );
    if (added.length === 0) return person;
    return { ...person, mentions: [...person.mentions, ...added].toSorted((a, b) => a.start - b.start) };
  });
}
