import { lowerBound } from '../../core/lower-bound.ts';
import { isFirstName } from '../names/first-names.ts';
import { foldLetters } from '../names/fold.ts';
import { parseName } from '../names/parse-name.ts';
import type { PersonIndex } from './person-draft.ts';

/**
 * Returns a first name that the text may use instead of the surname: "Thaksin" for "Thaksin Shinawatra". Empty for
 * known first names.
 */
function callingName(given: readonly string[]): string {
  const first = given[0] ?? '';
  return given.length === 1 && first.length > 3 && !isFirstName(first) ? first : '';
}

/** The value for a surname that several people share. */
export const SHARED = -2;

/** Maps folded surnames to the indices of people. The value is {@link SHARED} if several people have the surname. */
export function surnames(index: PersonIndex): Map<string, number> {
  const known = new Map<string, number>();
  for (const [at, person] of index.people.entries()) {
    for (const form of person.forms.keys()) {
      const { surname, given } = parseName(form);
      const keys = [surname, callingName(given)].map(foldLetters).filter((key) => key.length > 1);
      for (const key of keys) known.set(key, known.has(key) && known.get(key) !== at ? SHARED : at);
    }
  }
  return known;
}

/**
 * Maps the folded first names of people with a full name to their indices. The value is {@link SHARED} if several
 * people have the first name.
 */
export function firstNames(index: PersonIndex): Map<string, number> {
  const known = new Map<string, number>();
  for (const [at, person] of index.people.entries()) {
    for (const form of person.forms.keys()) {
      const key = foldLetters(parseName(form).given[0] ?? '');
      if (key.length > 1) known.set(key, known.has(key) && known.get(key) !== at ? SHARED : at);
    }
  }
  return known;
}

/** A person with a shared surname. `starts` contains the offsets of the person's mentions, in text order. */
export interface Namesake {
  readonly at: number;
  readonly starts: readonly number[];
}

/** The maximum number of people with the same surname to compare. */
const MOST_NAMESAKES = 8;

/** Collects the people who share a surname, by folded surname. */
export function namesakesOf(index: PersonIndex, known: ReadonlyMap<string, number>): ReadonlyMap<string, Namesake[]> {
  const found = new Map<string, Namesake[]>();
  for (const [at, { forms, mentions }] of index.people.entries()) {
    const starts = mentions.map(({ start }) => start).sort((a, b) => a - b);
    const letters = new Set([...forms.keys()].map((form) => foldLetters(parseName(form).surname)));
    for (const key of letters) {
      if (known.get(key) !== SHARED) continue;
      const others = found.get(key) ?? [];
      if (others.length < MOST_NAMESAKES) others.push({ at, starts });
      found.set(key, others);
    }
  }
  return found;
}

/**
 * Finds the person that a shared surname refers to. This is the only one mentioned so far, either in the text or in the
 * paragraph. If the paragraph has not mentioned any of them yet, it is the person that the article is about. Returns
 * {@link SHARED} if it is unclear.
 *
 * @param start - the offset of the surname
 * @param paragraph - the offset of its paragraph
 * @param usual - the person whom the text has called by the surname alone before it named the others
 */
export function meant(namesakes: readonly Namesake[], start: number, paragraph: number, usual = SHARED): number {
  const before = namesakes.flatMap(({ at, starts }) => {
    const last = starts[lowerBound(starts, (value) => value, start) - 1];
    return last === undefined ? [] : [{ at, last }];
  });
  const here = before.filter(({ last }) => last >= paragraph);
  const [only] = before.length === 1 ? before : here.length === 1 ? here : [];
  if (only !== undefined) return only.at;
  if (here.length > 1) return SHARED;
  const main = subject(namesakes, start);
  return main === SHARED ? usual : main;
}

/** Checks whether a text has named only one of several people with the same surname before an offset. */
export const isOnlyOne = (namesakes: readonly Namesake[], start: number): boolean =>
  namesakes.filter(({ starts }) => (starts[0] ?? start) < start).length === 1;

/**
 * Finds the person that a title with a shared surname refers to: "Mr. Norman" in an article about a man and his wife.
 *
 * @param namesakes - the people with this surname whose gender matches the title
 * @param start - the offset of the surname
 */
export function meantByTitle(namesakes: readonly Namesake[], start: number): number {
  const before = namesakes.filter(({ starts }) => (starts[0] ?? start) < start);
  return before.length === 1 ? (before[0]?.at ?? SHARED) : subject(namesakes, start);
}

/**
 * Returns the namesake who is mentioned first, if nobody else has several mentions. Relatives are usually mentioned
 * once.
 */
function subject(namesakes: readonly Namesake[], start: number): number {
  const several = namesakes.filter(({ starts }) => starts.length > 1);
  const [main] = several;
  const first = main?.starts[0] ?? start;
  if (main === undefined || several.length > 1 || first >= start) return SHARED;
  return namesakes.every(({ starts }) => (starts[0] ?? first) >= first) ? main.at : SHARED;
}
