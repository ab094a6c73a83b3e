import type { Token } from '../../text/tokens.ts';
import { isFirstName } from '../names/first-names.ts';
import { isCapital } from './name-end.ts';
import type { NameMention } from './people-language.ts';

/** The headlines of a text that are in title case: most of their words are capitalized. */
export interface Headlines {
  /** Indices of the tokens in these headlines. */
  readonly at: ReadonlySet<number>;
  /** The capitalized words of all other lines, both alone and with the next word: "Phil", "Phil Ford". */
  readonly text: ReadonlySet<string>;
}

/** The maximum number of tokens in a headline. */
const LONGEST = 24;
/** The minimum number of words in a headline, and the minimum share of its long words that are capitalized. */
const FEWEST = 4;
const MOST = 0.75;

/** Checks for a line in title case that does not end with ".", "!" or "?": "Council Leader Rejects New Plan". */
function isHeadline(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > LONGEST || /^[.!?]$/u.test(tokens[last - 1]?.text ?? '')) return false;
  const words = tokens.slice(first, last).filter(({ kind }) => kind === 'WORD');
  const long = words.filter(({ text }) => text.length > 3);
  return words.length >= FEWEST && long.length > 1 && long.filter(isCapital).length >= long.length * MOST;
}

/** Checks whether a token is in a headline in title case. Only for languages that do not capitalize common nouns. */
export function isTitleCase(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > at - LONGEST && first > 0 && tokens[first]?.breaks === 0) first -= 1;
  let last = at + 1;
  while (last < at + LONGEST && last < tokens.length && tokens[last]?.breaks === 0) last += 1;
  return isHeadline(tokens, first, last);
}

const bare = (token: Token | undefined): string => (token?.text ?? '').replace(/[’']s?$/u, '');

/**
 * Finds the headlines of a text that are in title case.
 *
 * @param nounsCapitalized - whether the language capitalizes all nouns. If so, the result is empty, because headlines
 * look like other lines
 */
export function readHeadlines(tokens: readonly Token[], nounsCapitalized: boolean): Headlines {
  const at = new Set<number>();
  const text = new Set<string>();
  let first = 0;
  for (let last = 1; last <= tokens.length && !nounsCapitalized; last += 1) {
    if (last < tokens.length && tokens[last]?.breaks === 0) continue;
    if (isHeadline(tokens, first, last)) for (let index = first; index < last; index += 1) at.add(index);
    first = last;
  }
  // Most texts have no headline in title case, so the words of the other lines are not needed.
  if (at.size === 0) return { at, text };
  for (const [index, token] of tokens.entries())
    if (!at.has(index) && isCapital(token)) text.add(bare(token)).add(`${token.text} ${bare(tokens[index + 1])}`);
  return { at, text };
}

/**
 * Shortens a name in a headline: "Ann Lee" in "Ann Lee Rejects New Plan". Keeps the words that are used as a name
 * elsewhere in the text, or a first name and a surname.
 *
 * @returns the unchanged name if it is not in a headline; null if no word of the name is known to be a name
 */
export function inHeadline(
  { at, text }: Headlines,
  tokens: readonly Token[],
  name: NameMention | null,
): NameMention | null {
  if (name === null || !at.has(name.first)) return name;
  const { first } = name;
  let last = first;
  while (last < name.last) {
    const [before, word] = [tokens[last - 1], tokens[last]];
    const known = last === first ? text.has(bare(word)) : text.has(`${before?.text} ${bare(word)}`);
    if (!known) break;
    last += 1;
  }
  if (last === name.last) return name;
  const begins = !isCapital(tokens[first - 1]) || tokens[first]?.breaks !== 0 || name.roles.length > 0;
  const named = begins && isFirstName(tokens[first] ?? '');
  if (last < first + 2 && named && name.full) last = first + 2;
  if (last < first + 2 && name.roles.length > 0) last = first + 1;
  if (last === first || (last === first + 1 && name.roles.length === 0)) return null;
  if (last >= name.last) return name;
  const words = tokens.slice(first, last);
  const printed = words.map((word, index) => (index > 0 && word.spaced ? ` ${word.text}` : word.text)).join('');
  return { ...name, last, text: printed, full: last > first + 1 };
}
