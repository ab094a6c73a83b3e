import { anyOf } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { roleWord } from './roles.ts';
import { isTitle } from './titles.ts';

const names = wordsOfAll(({ names: { parties } }) => parties);
const parties = new Set(names);

/** Other names of the members of a party. */
const SAME_PARTY = new Map([
  ['Tory', 'Conservative'],
  ['Democratic', 'Democrat'],
]);

/**
 * Returns the same key for a party and its members: "Grün" for "Grünen" and "Grüne". Null if the word is not a party.
 */
export const partyOf = (word: string): string | null =>
  parties.has(word) ? (SAME_PARTY.get(word) ?? word).replace(/(?<=\p{Ll}{3})[ern]+$/u, '') : null;

/** Returns the parties in current roles. A former office may belong to a former party: "früherer CDU-Chef". */
export function partiesOfRoles(roles: readonly string[]): readonly string[] {
  return roles
    .filter((role) => !role.split(' ').some(isTitle))
    .flatMap((role) => partyOf(role.split(/[- ]/u, 1)[0] ?? '') ?? []);
}

const PARTY = `(${anyOf(names)})`;
/** Matches a party and the role before a name: "SPD-Stadträtin ", "Labour councillor ". */
const BEFORE = new RegExp(String.raw`(?<![\p{L}-])${PARTY}[- ](?:\p{L}[\p{L}-]* )?(\p{L}[\p{L}-]*) $`, 'u');
/** Matches a party after a name: " (SPD)", ", a Democrat". */
const AFTER = new RegExp(String.raw`^(?: \(|, an? )${PARTY}(?![\p{L}-])`, 'u');

/**
 * Reads the party in the words next to a name: "Ida Kolb (SPD)", "Labour councillor Jan Kolb", "Jan Kolb, a Democrat".
 *
 * @param before - the text before the name
 * @param after - the text after the name
 * @returns a key of the party, or null
 */
export function partyBeside(before: string, after: string): string | null {
  const next = AFTER.exec(after)?.[1];
  if (next !== undefined) return partyOf(next);
  const [, party = '', role = ''] = BEFORE.exec(before) ?? [];
  return roleWord(role) === null ? null : partyOf(party);
}
