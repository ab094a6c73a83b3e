import { wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import { partiesOfRoles, partyOf } from '../names/party-beside.ts';
import type { NamedSpan, PersonDraft, PersonIndex } from './person-draft.ts';

const impartial = wholeWord(wordsOfAll(({ names }) => names.impartialOffices));
const partial = wholeWord(wordsOfAll(({ names }) => names.partialOffices));

/** Returns the parties in the words next to a name: "CDU-Chef Jan Ohlsen", "Jan Ohlsen (CDU)". */
export function partiesBeside(tokens: readonly Token[], last: number, roles: readonly string[]): readonly string[] {
  const inBrackets = tokens[last]?.text === '(' ? [tokens[last + 1]?.text ?? ''] : [];
  return [...inBrackets.flatMap((word) => partyOf(word) ?? []), ...partiesOfRoles(roles)];
}

const holds = (roles: readonly string[], office: RegExp) => roles.some((role) => office.test(role.toLowerCase()));

/** Checks for an office that its holder has to fill without taking sides: "judge", "Staatsanwältin". */
export const isImpartial = (roles: readonly string[]): boolean => holds(roles, impartial);

/**
 * Checks whether two lists contain offices that one person cannot hold together, such as judge and head of a company,
 * or treasurer and member of the council.
 */
function haveIncompatibleOffices(a: Iterable<string>, b: Iterable<string>): boolean {
  const [left, right] = [[...a], [...b]];
  const differ = (one: readonly string[], other: readonly string[]) =>
    isImpartial(one) && !isImpartial(other) && holds(other, partial);
  return differ(left, right) || differ(right, left);
}

/**
 * Checks whether a name belongs to somebody other than the person with the same name in the article. Different parties
 * show this. If only the surname is known, incompatible offices also show it.
 */
export function areTwoBearers(person: PersonDraft, name: NamedSpan): boolean {
  const { parties: own } = name;
  if (person.parties.size > 0 && own !== undefined && own.length > 0)
    return !own.some((one) => person.parties.has(one));
  const onlySurname = ![...person.forms.keys()].some((form) => form.includes(' '));
  return onlySurname && haveIncompatibleOffices(person.roles, name.roles);
}

/**
 * Returns the index of the right person for a name that several people in the article have. Returns -1 for a new
 * person.
 */
export function bearerOf({ people }: PersonIndex, at: number, name: NamedSpan): number {
  const person = people[at];
  if (person === undefined || !areTwoBearers(person, name)) return at;
  return people.findIndex((other) => other.forms.has(name.text) && !areTwoBearers(other, name));
}
