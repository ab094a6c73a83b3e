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

/** A field of work that a word tells. */
interface Job {
  readonly field: RoleField;
  /** The positions of the languages that have the word. */
  readonly languages: readonly number[];
}

const fieldNames = [...new Set(WORDS.flatMap(({ names }) => Object.keys(names.roleFields) as RoleField[]))];

const jobsOf = (word: string): readonly Job[] =>
  fieldNames
    .map((field) => ({
      field,
      languages: WORDS.flatMap(({ names }, language) => (names.roleFields[field]?.test(word) === true ? language : [])),
    }))
    .filter(({ languages }) => languages.length > 0);

const placeKind = wholeWord(wordsOfAll(({ names }) => names.placeKinds));
const tail = wholeWord(wordsOfAll(({ names }) => names.roleTails));
const position = wholeWord(wordsOfAll(({ names }) => names.positions));
const local = wholeWord(wordsOfAll(({ names }) => names.localOffices));
const ROLE_ENDING = wordEnding(wordsOfAll(({ names }) => names.roleEndings));

/** Pairs of fields that one person often has at the same time. */
const COMPATIBLE: ReadonlySet<string> = new Set([
  'MILITARY POLITICS',
  'ARTS MEDIA',
  'MILITARY POLICE',
  'HEALTH SCIENCE',
]);

/** Pairs of fields that one person can have one after the other: a lawyer becomes mayor. They tell nothing. */
const SUCCESSIVE: ReadonlySet<string> = new Set([
  'BUSINESS LAW',
  'BUSINESS MEDIA',
  'BUSINESS POLITICS',
  'BUSINESS SCIENCE',
  'BUSINESS SPORT',
  'HEALTH POLITICS',
  'LAW POLITICS',
  'LAW SCIENCE',
  'MEDIA POLITICS',
  'MEDIA SCIENCE',
  'MEDIA SPORT',
  'POLICE POLITICS',
  'POLITICS SCIENCE',
]);

/** Fields whose offices belong to a place, so that two offices of different places have two holders. */
const LOCAL: readonly RoleField[] = ['POLITICS', 'LAW', 'POLICE', 'RELIGION'];

interface RoleParts {
  /** The role without its complement, for comparing. */
  readonly key: string;
  readonly jobs: readonly Job[];
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
  // A general manager is no soldier.
  const found = office.flatMap((word, at) =>
    jobsOf(word).filter(({ field }) => field !== 'MILITARY' || at === office.length - 1),
  );
  const complement = (end < 0 ? [] : words.slice(end)).filter(
    (word) => /^\p{Lu}/u.test(word) && !placeKind.test(word.toLowerCase()),
  );
  // "former", "ehemaliger"
  const plain = office.filter((word, at) => at === office.length - 1 || !isTitle(word)).join(' ');
  return {
    key: foldLetters(plain).replace(ROLE_ENDING, ''),
    jobs: found,
    fields: [...new Set(found.map(({ field }) => field))],
    local: local.test(plain) || (found.length > 0 && found.every(({ field }) => field === 'TRADE')),
    isPosition: found.length === 0 && position.test(plain),
    complement: complement.map(foldLetters),
    places: complement.map((word) => foldLetters(placeKey(word.replace(/[.,]+$/u, '')))),
  };
});

function matchJobs(a: Job, b: Job): RoleMatch {
  // A baker is not a pilot: hardly anybody has two trades. In two languages, two words can mean one trade.
  if (a.field === 'TRADE' && b.field === 'TRADE')
    return a.languages.some((language) => b.languages.includes(language)) ? 'CONFLICT' : 'UNKNOWN';
  const pair = [a.field, b.field].sort().join(' ');
  if (a.field === b.field || COMPATIBLE.has(pair)) return 'FIELD';
  const accused = a.field === 'ACCUSED' || b.field === 'ACCUSED';
  return accused || SUCCESSIVE.has(pair) ? 'UNKNOWN' : 'CONFLICT';
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
  return bestOf(a.jobs, b.jobs, matchJobs);
}

const ORDER: readonly RoleMatch[] = ['SHARED', 'FIELD', 'UNKNOWN', 'CONFLICT'];

/** Returns the best match of any two members of two lists. */
function bestOf<Item>(a: readonly Item[], b: readonly Item[], match: (one: Item, other: Item) => RoleMatch): RoleMatch {
  const matches = a.flatMap((one) => b.map((other) => match(one, other)));
  return ORDER.find((one) => matches.includes(one)) ?? 'UNKNOWN';
}

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
  const [left, right] = [a.map(partsOf), b.map(partsOf)];
  const best = bestOf(left, right, matchParts);
  if (best !== 'UNKNOWN') return best;
  // A role of no field does not connect two fields: "actor and producer", "county attorney".
  const all = (roles: readonly RoleParts[]) => roles.flatMap((role) => role.jobs);
  return bestOf(all(left), all(right), matchJobs);
}

/**
 * Fields whose people seldom lead something outside it: an athlete or a bishop is not the manager of a plant. Politicians,
 * managers, scientists and doctors have many positions.
 */
const LASTING: ReadonlySet<RoleField> = new Set(['ARTS', 'CRIME', 'POLICE', 'RELIGION', 'SPORT', 'TRADE']);

/**
 * Checks for roles that do not make one person of two people of one name in different places. No role connects them, and one
 * person has a local office or is accused, or one has a job that people seldom leave and the other only positions of no field:
 * "Läufer", "Leiter der Hafenbehörde". The holder of a high office is known everywhere.
 *
 * @param a - roles as printed, also from several articles
 */
export function areSeparateRoles(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || [...a, ...b].some(isHighOffice)) return false;
  if (compareRoles(a, b) !== 'UNKNOWN') return false;
  const [left, right] = [a.map(partsOf), b.map(partsOf)];
  const areBound = (roles: readonly RoleParts[]) =>
    roles.some(({ local: isLocal, fields }) => isLocal || fields.includes('ACCUSED'));
  const haveJob = (roles: readonly RoleParts[]) =>
    roles.some(({ fields }) => fields.some((field) => LASTING.has(field)));
  const havePositions = (roles: readonly RoleParts[]) => roles.every(({ isPosition }) => isPosition);
  return (
    areBound(left) ||
    areBound(right) ||
    (haveJob(left) && havePositions(right)) ||
    (havePositions(left) && haveJob(right))
  );
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

/** Checks for an office of which a country has one holder at a time. */
export const isHighOffice = (role: string): boolean => HIGH.test(partsOf(role).key);

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
