import { memoize } from '../../core/memo.ts';
import { wholeWord, wordEnding } from '../../core/word-list.ts';
import { WORDS, wordsOfAll } from '../../language/all-words.ts';
import { foldLetters } from './fold.ts';
import type { RoleField } from './name-words.ts';
import { isPlace, placeKey } from './places.ts';
import { isTitle } from './titles.ts';

/**
 * How the roles of two people of the same name relate: `SHARED` is the same office, `FIELD` the same field of work,
 * `CONFLICT` another field or the same local office elsewhere, `UNKNOWN` anything else.
 */
export type RoleMatch = 'SHARED' | 'FIELD' | 'CONFLICT' | 'UNKNOWN';

const fields = WORDS.flatMap(({ names }) => Object.entries(names.roleFields) as [RoleField, RegExp][]);
const placeKind = wholeWord(wordsOfAll(({ names }) => names.placeKinds));
const tail = wholeWord(wordsOfAll(({ names }) => names.roleTails));
const position = wholeWord(wordsOfAll(({ names }) => names.positions));
const local = wholeWord(wordsOfAll(({ names }) => names.localOffices));
const ROLE_ENDING = wordEnding(wordsOfAll(({ names }) => names.roleEndings));

/** Pairs of fields that one person often has at the same time or one after the other. */
const COMPATIBLE: ReadonlySet<string> = new Set([
  'MILITARY POLITICS',
  'ARTS MEDIA',
  'MILITARY POLICE',
  'HEALTH SCIENCE',
]);

/** Fields whose offices belong to a place, so that two offices of different places have two holders. */
const LOCAL: readonly RoleField[] = ['POLITICS', 'LAW', 'POLICE', 'RELIGION'];

interface RoleParts {
  /** The role without its complement, for comparing. */
  readonly key: string;
  readonly fields: readonly RoleField[];
  /** Whether many places have such an office, so that its holders are told apart by the place. */
  readonly local: boolean;
  /** Whether it is a position that tells no field: "Leiter". */
  readonly isPosition: boolean;
  /** The capitalized words of the complement: "Mesa" in "county attorney in Mesa County". */
  readonly complement: readonly string[];
  /** Keys of the places in the complement. */
  readonly places: readonly string[];
}

/** Splits a role into the office and its complement. */
const partsOf = memoize((role): RoleParts => {
  const words = role.slice(0, 160).split(/\s+/u).filter(Boolean);
  const end = words.findIndex((word, at) => at > 0 && (tail.test(word.toLowerCase()) || isPlace(word)));
  const office = (end < 0 ? words : words.slice(0, end)).map((word) => word.toLowerCase().replace(/[.,]+$/u, ''));
  const found = office.flatMap((word, at) =>
    fields
      // A general manager is no soldier.
      .filter(([field, pattern]) => pattern.test(word) && (field !== 'MILITARY' || at === office.length - 1))
      .map(([field]) => field),
  );
  const complement = (end < 0 ? [] : words.slice(end)).filter(
    (word) => /^\p{Lu}/u.test(word) && !placeKind.test(word.toLowerCase()),
  );
  // "former", "ehemaliger"
  const plain = office.filter((word, at) => at === office.length - 1 || !isTitle(word)).join(' ');
  return {
    key: foldLetters(plain).replace(ROLE_ENDING, ''),
    fields: [...new Set(found)],
    local: local.test(plain) || (found.length > 0 && found.every((field) => field === 'TRADE')),
    isPosition: found.length === 0 && position.test(plain),
    complement: complement.map(foldLetters),
    places: complement.map((word) => foldLetters(placeKey(word.replace(/[.,]+$/u, '')))),
  };
});

function areCompatible(a: RoleField, b: RoleField): boolean {
  // A baker is not a pilot: hardly anybody has two trades.
  if (a === 'TRADE' && b === 'TRADE') return false;
  return a === b || COMPATIBLE.has([a, b].sort().join(' '));
}

/** Checks for the same office, also where one name of it is longer: "Minister", "Außenminister". */
function isSameOffice(a: RoleParts, b: RoleParts): boolean {
  if (a.key === '' || b.key === '') return false;
  return a.key === b.key || (a.fields.length + b.fields.length > 0 && (a.key.endsWith(b.key) || b.key.endsWith(a.key)));
}

/** Checks for one local office of two places: the mayors of two towns. */
function isElsewhere(a: RoleParts, b: RoleParts): boolean {
  if (a.complement.length === 0 || b.complement.length === 0) return false;
  const local = LOCAL.some((field) => a.fields.includes(field) && b.fields.includes(field));
  const stem = (word: string) => word.replace(/s$/u, '');
  return local && !a.complement.some((word) => b.complement.some((other) => stem(other) === stem(word)));
}

function matchParts(a: RoleParts, b: RoleParts): RoleMatch {
  if (isSameOffice(a, b)) return isElsewhere(a, b) ? 'CONFLICT' : 'SHARED';
  if (a.fields.length === 0 || b.fields.length === 0) return 'UNKNOWN';
  return a.fields.some((one) => b.fields.some((other) => areCompatible(one, other))) ? 'FIELD' : 'CONFLICT';
}

const ORDER: readonly RoleMatch[] = ['SHARED', 'FIELD', 'UNKNOWN', 'CONFLICT'];

/**
 * Compares the roles of two people of the same name.
 *
 * @param a - roles as printed, also from several articles
 * @returns the best match of any two roles
 * @example
 * compareRoles(['Actor'], ['county attorney in Mesa County']) // 'CONFLICT'
 * compareRoles(['Finanzminister'], ['SPD-Vorsitzender', 'Kanzler']) // 'FIELD'
 */
export function compareRoles(a: readonly string[], b: readonly string[]): RoleMatch {
  const matches = a.flatMap((role) => b.map((other) => matchParts(partsOf(role), partsOf(other))));
  const best = ORDER.find((match) => matches.includes(match)) ?? 'UNKNOWN';
  if (best !== 'UNKNOWN') return best;
  // A role of no field does not connect two fields: "actor and producer", "county attorney".
  const all = (roles: readonly string[]) => roles.flatMap((role) => partsOf(role).fields);
  const [left, right] = [all(a), all(b)];
  if (left.length === 0 || right.length === 0) return 'UNKNOWN';
  return left.some((one) => right.some((other) => areCompatible(one, other))) ? 'FIELD' : 'CONFLICT';
}

/** Fields that people seldom leave. Politicians, managers, scientists and doctors have many positions. */
const LASTING: ReadonlySet<RoleField> = new Set(['ARTS', 'SPORT', 'TRADE']);

/**
 * Checks whether one person has a job that people seldom leave, and the other only positions that tell no field. Such roles
 * alone do not make two people of one name: "Läufer", "Leiter der Hafenbehörde".
 *
 * @param a - roles as printed, also from several articles
 */
export function areUnrelatedRoles(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.map(partsOf), b.map(partsOf)];
  const hasJob = (roles: readonly RoleParts[]) =>
    roles.some(({ fields }) => fields.some((field) => LASTING.has(field)));
  const hasPositions = (roles: readonly RoleParts[]) => roles.length > 0 && roles.every(({ isPosition }) => isPosition);
  return (hasJob(left) && hasPositions(right)) || (hasPositions(left) && hasJob(right));
}

/** Fields whose people seldom lead something outside it: a bishop is not the manager of a plant. */
const SEPARATE: ReadonlySet<RoleField> = new Set([...LASTING, 'RELIGION', 'POLICE']);

/**
 * Checks for roles that do not make two people of a frequent name one: one has a local office, or works in a field in which
 * people seldom lead something outside it, and no role connects them. The holder of a high office is known everywhere.
 *
 * @param a - roles as printed, also from several articles
 */
export function areSeparateRoles(a: readonly string[], b: readonly string[]): boolean {
  if (compareRoles(a, b) !== 'UNKNOWN' || [...a, ...b].some(isHighOffice)) return false;
  const isSeparate = (roles: readonly string[]) =>
    roles.map(partsOf).some(({ local: isLocal, fields }) => isLocal || fields.some((field) => SEPARATE.has(field)));
  return isSeparate(a) || isSeparate(b);
}

/** Fields of people who are seldom known outside their town. */
const ORDINARY: ReadonlySet<RoleField> = new Set(['TRADE', 'HEALTH', 'LAW', 'POLICE', 'RELIGION']);

/**
 * Checks whether all roles are those of people who are seldom known outside their town.
 *
 * @param roles - roles as printed, also from several articles
 */
export function areOrdinaryRoles(roles: readonly string[]): boolean {
  return roles.every((role) => {
    const { local: isLocal, fields } = partsOf(role);
    return isLocal || (fields.length > 0 && fields.every((field) => ORDINARY.has(field)));
  });
}

const HIGH = wholeWord(wordsOfAll(({ names }) => names.highOffices));
/** What can stand before an office without changing it: "Bundeskanzler", "US-Präsident". */
const OFFICE_PREFIX = /^(?:us|eu|un|ex|bundes|staats)-?(?=\p{L}{4})/u;

/** Fields whose roles are offices before a surname: "Justice Brady", "Bürgermeister Kolbe". */
const OFFICES: ReadonlySet<RoleField> = new Set(['POLITICS', 'LAW', 'POLICE', 'MILITARY']);

/** Checks whether a role is an office of the state. */
export const isOffice = (role: string): boolean => partsOf(role).fields.some((field) => OFFICES.has(field));

const isHighOffice = (role: string): boolean => HIGH.test(partsOf(role).key);

/**
 * Checks whether two people have the same office, of which there is one holder at a time: "Bundeskanzlerin", "Kanzlerin".
 *
 * @param a - roles as printed, also from several articles
 */
export function shareHighOffice(a: readonly string[], b: readonly string[]): boolean {
  const offices = (roles: readonly string[]) =>
    roles
      .map(partsOf)
      .filter(({ key }) => HIGH.test(key))
      .map((parts) => ({ ...parts, key: parts.key.replace(OFFICE_PREFIX, '') }));
  const others = offices(b);
  return offices(a).some((one) => others.some((other) => one.key === other.key && !haveOtherComplements(one, other)));
}

function haveOtherComplements(a: RoleParts, b: RoleParts): boolean {
  if (a.complement.length === 0 || b.complement.length === 0) return false;
  return !a.complement.some((word) => b.complement.includes(word));
}

/**
 * Checks whether all roles are local offices or trades. Two people with such roles and the same name can be told apart only
 * by the places: a mayor, a baker.
 *
 * @param roles - roles as printed, also from several articles
 */
export function areLocalRoles(roles: readonly string[]): boolean {
  return roles.length > 0 && roles.every((role) => partsOf(role).local);
}

/** Returns keys of the places that roles name, as `placeBeside` does: "talton" for "sheriff of Talton". */
export function placesOfRoles(roles: readonly string[]): readonly string[] {
  return roles.flatMap((role) => partsOf(role).places);
}
