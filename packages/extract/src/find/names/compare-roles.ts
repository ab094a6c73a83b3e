import { memoize } from '../../core/memo.ts';
import { anyOf, wholeWord, wordEnding } from '../../core/word-list.ts';
import { WORDS, wordsOfAll } from '../../language/all-words.ts';
import { TRAVELLING_OFFICES } from '../../language/shared/words/offices.ts';
import { foldLetters } from './fold.ts';
import type { RoleField } from './name-words.ts';
import { isPlace, placeKey } from './places.ts';
import { isTitle } from './titles.ts';

/**
 * The relation between the roles of two people with the same name. `SHARED` is the same office. `FIELD` is the same
 * field of work. `CONFLICT` is a different field, or the same local office in another place. `UNKNOWN` is anything
 * else.
 */
export type RoleMatch = 'SHARED' | 'FIELD' | 'CONFLICT' | 'UNKNOWN';

/** A field of work that a word belongs to. */
interface Job {
  readonly field: RoleField;
  /** The indices of the languages in which the word belongs to this field. */
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
const leader = new RegExp(String.raw`(?<![\p{L}])${anyOf(wordsOfAll(({ names }) => names.leaders))}$`, 'u');
const high = wholeWord(wordsOfAll(({ names }) => names.highOffices));
const local = wholeWord(wordsOfAll(({ names }) => names.localOffices));
const ROLE_ENDING = wordEnding(wordsOfAll(({ names }) => names.roleEndings));

/** Pairs of fields in which the same person often works. */
const COMPATIBLE: ReadonlySet<string> = new Set([
  'MILITARY POLITICS',
  'ARTS MEDIA',
  'MILITARY POLICE',
  'HEALTH SCIENCE',
  'CARE HEALTH',
]);

/**
 * Pairs of fields in which one person may work at different times, as when a lawyer becomes mayor. They do not show
 * whether two people are the same.
 */
const SUCCESSIVE: ReadonlySet<string> = new Set([
  'BUSINESS LAW',
  'BUSINESS MEDIA',
  'BUSINESS POLITICS',
  'BUSINESS SCIENCE',
  'BUSINESS SCHOOL',
  'ARTS SCHOOL',
  'MEDIA SCHOOL',
  'SCHOOL SPORT',
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

/** Fields with local offices. The same office in two places has two holders. */
const LOCAL: readonly RoleField[] = ['POLITICS', 'LAW', 'POLICE', 'RELIGION'];

interface RoleParts {
  /** The role without its complement. Used to compare roles. */
  readonly key: string;
  /** The office as printed, without the name of the organization before a hyphen. */
  readonly job: string;
  readonly jobs: readonly Job[];
  readonly fields: readonly RoleField[];
  /** Whether many places have this office. Its holders can only be distinguished by the place. */
  readonly local: boolean;
  /** Whether only one person in a country holds the office at a time. */
  readonly high: boolean;
  /** Whether the role is a position without a field of work: "Leiter". */
  readonly isPosition: boolean;
  /**
   * The words of the name of the organization that the person leads: "verdi" for "Verdi-Chef" and "Vorsitzender von
   * Verdi". Empty if the role does not name it or is not the head of an organization.
   */
  readonly leads: readonly string[];
  /** The capitalized words of the complement: "Mesa" in "county attorney in Mesa County". */
  readonly complement: readonly string[];
  /** Keys of the places in the complement. */
  readonly places: readonly string[];
}

const jobNames = wordsOfAll(({ names }) => names.sameJobs).map((entry) => {
  const [name = '', usual = ''] = entry.split('=').map(foldLetters);
  return [name, usual] as const;
});

/** Returns the same key for two names of a job: "Landwirt", "Bauer". */
function jobKey(key: string): string {
  for (const [name, usual] of jobNames) if (key.endsWith(name)) return key.slice(0, -name.length) + usual;
  return key;
}

/** Returns the names before the word for the head of an organization: "verdi" for "Verdi-Chef", "fed" for "Fed chief". */
function namesBefore(office: readonly string[]): readonly string[] {
  const last = office.at(-1) ?? '';
  const hyphen = last.lastIndexOf('-');
  const before = hyphen < 0 ? office.slice(0, -1) : [...office.slice(0, -1), last.slice(0, hyphen)];
  return before.filter((word) => /^\p{Lu}/u.test(word)).map(foldLetters);
}

/** Splits a role into the office and its complement. */
const partsOf = memoize((role): RoleParts => {
  const words = role.slice(0, 160).split(/\s+/u).filter(Boolean);
  const end = words.findIndex((word, at) => at > 0 && (tail.test(word.toLowerCase()) || isPlace(word)));
  const office = (end < 0 ? words : words.slice(0, end)).map((word) => word.toLowerCase().replace(/[.,]+$/u, ''));
  // "General" in "general manager" is not a military rank.
  const found = office.flatMap((word, at) =>
    jobsOf(word).filter(
      ({ field }) => (field !== 'MILITARY' || at === office.length - 1) && !(field === 'TRADE' && words[at] === 'Chef'),
    ),
  );
  const complement = (end < 0 ? [] : words.slice(end)).filter(
    (word) => /^\p{Lu}/u.test(word) && !placeKind.test(word.toLowerCase()),
  );
  // Words such as "former" and "ehemaliger" are ignored.
  const plain = office.filter((word, at) => at === office.length - 1 || !isTitle(word)).join(' ');
  return {
    key: jobKey(foldLetters(plain).replace(ROLE_ENDING, '')),
    job: words
      .slice(0, office.length)
      .map((word) => word.slice(word.lastIndexOf('-') + 1))
      .join(' '),
    jobs: found,
    fields: [...new Set(found.map(({ field }) => field))],
    local: local.test(plain) || (found.length > 0 && found.every(({ field }) => field === 'TRADE')),
    high: high.test(plain),
    isPosition: found.length === 0 && position.test(plain),
    leads: leader.test(plain) ? [...namesBefore(words.slice(0, office.length)), ...complement.map(foldLetters)] : [],
    complement: complement.map(foldLetters),
    places: complement.map((word) => foldLetters(placeKey(word.replace(/[.,]+$/u, '')))),
  };
});

function matchJobs(a: Job, b: Job): RoleMatch {
  // Hardly anybody has two trades: a baker is not a pilot. Words of different languages can refer to the same trade.
  if (a.field === 'TRADE' && b.field === 'TRADE')
    return a.languages.some((language) => b.languages.includes(language)) ? 'CONFLICT' : 'UNKNOWN';
  const pair = [a.field, b.field].sort().join(' ');
  if (a.field === b.field || COMPATIBLE.has(pair)) return 'FIELD';
  const accused = a.field === 'ACCUSED' || b.field === 'ACCUSED';
  return accused || SUCCESSIVE.has(pair) ? 'UNKNOWN' : 'CONFLICT';
}

/**
 * Checks whether two roles are the same office, even if one name of the office is longer: "Minister", "Außenminister".
 */
function isSameOffice(a: RoleParts, b: RoleParts): boolean {
  if (a.key === '' || b.key === '') return false;
  return a.key === b.key || (a.fields.length + b.fields.length > 0 && (a.key.endsWith(b.key) || b.key.endsWith(a.key)));
}

/** Checks whether both people lead the same organization: "Verdi-Chef", "Vorsitzende der Gewerkschaft Verdi". */
function leadSame({ leads: a }: RoleParts, { leads: b }: RoleParts): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** Checks whether two roles are the same local office in two places: the mayors of two towns. */
function isElsewhere(a: RoleParts, b: RoleParts): boolean {
  if (a.complement.length === 0 || b.complement.length === 0) return false;
  const local = LOCAL.some((field) => a.fields.includes(field) && b.fields.includes(field));
  const stem = (word: string) => word.replace(/s$/u, '');
  return local && !a.complement.some((word) => b.complement.some((other) => stem(other) === stem(word)));
}

function matchParts(a: RoleParts, b: RoleParts): RoleMatch {
  if (isSameOffice(a, b)) return isElsewhere(a, b) ? 'CONFLICT' : 'SHARED';
  if (leadSame(a, b)) return 'SHARED';
  return bestOf(a.jobs, b.jobs, matchJobs);
}

const ORDER: readonly RoleMatch[] = ['SHARED', 'FIELD', 'UNKNOWN', 'CONFLICT'];

/** Returns the best match between any member of one list and any member of the other. */
function bestOf<Item>(a: readonly Item[], b: readonly Item[], match: (one: Item, other: Item) => RoleMatch): RoleMatch {
  const matches = a.flatMap((one) => b.map((other) => match(one, other)));
  return ORDER.find((one) => matches.includes(one)) ?? 'UNKNOWN';
}

/**
 * Compares the roles of two people with the same name.
 *
 * @param a - roles as printed, which can come from several articles
 * @returns the best match of any two roles
 * @example
 * compareRoles(['Actor'], ['county attorney in Mesa County']) // 'CONFLICT'
 * compareRoles(['Finanzminister'], ['SPD-Vorsitzender', 'Kanzler']) // 'FIELD'
 */
export function compareRoles(a: readonly string[], b: readonly string[]): RoleMatch {
  const [left, right] = [a.map(partsOf), b.map(partsOf)];
  const best = bestOf(left, right, matchParts);
  if (best !== 'UNKNOWN') return best;
  // A role without a field, such as "producer", must not hide the conflict between "actor" and "county attorney".
  const all = (roles: readonly RoleParts[]) => roles.flatMap((role) => role.jobs);
  return bestOf(all(left), all(right), matchJobs);
}

/**
 * Fields in which people rarely lead an organization in another field: an athlete or a bishop is not the manager of a
 * plant. Politicians, managers, scientists and doctors are not included, because they hold many positions.
 */
const LASTING: ReadonlySet<RoleField> = new Set(['ARTS', 'CRIME', 'POLICE', 'RELIGION', 'SPORT', 'TRADE']);

/**
 * Checks whether roles suggest that two people with the same name in different places are not the same person. The
 * roles must be unrelated, and one of these conditions must be met:
 * - One of the two holds a local office or is accused.
 * - One has a job in a field that people rarely leave, and the other has only positions without a field: "Läufer",
 *   "Leiter der Hafenbehörde".
 *
 * Returns false if one of the two holds a high office, because this person is known everywhere.
 *
 * @param a - roles as printed, which can come from several articles
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

/** Fields in which people are rarely known outside their town. */
const ORDINARY: ReadonlySet<RoleField> = new Set(['TRADE', 'HEALTH', 'CARE', 'SCHOOL', 'POLICE', 'RELIGION']);

/**
 * Checks whether all roles belong to people who are rarely known outside their town.
 *
 * @param roles - roles as printed, which can come from several articles
 */
export function areOrdinaryRoles(roles: readonly string[]): boolean {
  return roles.every((role) => {
    const { local: isLocal, high: isHigh, fields } = partsOf(role);
    return isLocal || (!isHigh && fields.length > 0 && fields.every((field) => ORDINARY.has(field)));
  });
}

/**
 * Checks whether no role belongs to a field in which people are often in the news, such as politics or sport. Roles
 * without a field do not count: "Sprecher", "witness".
 *
 * @param roles - roles as printed, which can come from several articles
 */
export function areObscureRoles(roles: readonly string[]): boolean {
  return roles.every((role) => {
    const { high: isHigh, fields } = partsOf(role);
    return !isHigh && fields.every((field) => ORDINARY.has(field) || field === 'LAW');
  });
}

/**
 * Checks whether two people have the same office in the same organization or place, such as "Sprecher der Grünen", or
 * lead the same organization.
 *
 * @param a - roles as printed, which can come from several articles
 */
export function shareComplement(a: readonly string[], b: readonly string[]): boolean {
  const others = b.map(partsOf);
  const isSame = (one: RoleParts, other: RoleParts) =>
    leadSame(one, other) ||
    (isSameOffice(one, other) && one.complement.some((word) => other.complement.includes(word)));
  return a.map(partsOf).some((one) => others.some((other) => isSame(one, other)));
}

/** Checks whether two people lead the same organization: "Verdi-Chef", "Vorsitzender von Verdi". */
export function leadSameOrganization(a: readonly string[], b: readonly string[]): boolean {
  const others = b.map(partsOf);
  return a.map(partsOf).some((one) => others.some((other) => leadSame(one, other)));
}

/** Checks whether all roles are positions without a field of work: "Leiter", "chief executive". */
export const havePositions = (roles: readonly string[]): boolean =>
  roles.length > 0 && roles.every((role) => partsOf(role).isPosition);

/** Matches a prefix that does not change the office: "Bundeskanzler", "US-Präsident". */
const OFFICE_PREFIX = /^(?:us|eu|un|ex|bundes|staats)-?(?=\p{L}{4})/u;

/** Fields whose roles are offices before a surname: "Justice Brady", "Bürgermeister Kolbe". */
const OFFICES: ReadonlySet<RoleField> = new Set(['POLITICS', 'LAW', 'POLICE', 'MILITARY']);

/** Checks whether a role is a public office. */
export const isOffice = (role: string): boolean => partsOf(role).fields.some((field) => OFFICES.has(field));

/** Checks whether one of the roles is a job in sport. */
export const areInSport = (roles: readonly string[]): boolean =>
  roles.some((role) => partsOf(role).fields.includes('SPORT'));

/**
 * Returns the words for the jobs in roles, without the names of organizations: "Chefin" for "Verdi-Chefin", "professor"
 * for "professor at Talheim University".
 */
export const jobsIn = (roles: readonly string[]): readonly string[] => roles.map((role) => partsOf(role).job);

/** Checks whether all roles are political offices that are not local. */
export const arePoliticians = (roles: readonly string[]): boolean =>
  roles.length > 0 && roles.map(partsOf).every(({ fields, local: isLocal }) => fields.includes('POLITICS') && !isLocal);

const travelling = new RegExp(anyOf(TRAVELLING_OFFICES), 'iu');

/** Checks whether all roles are political offices whose holders are mostly in the news of their own country. */
export const areHomePoliticians = (roles: readonly string[]): boolean =>
  arePoliticians(roles) && !roles.some((role) => travelling.test(role));

/** Checks for an office that only one person in a country holds at a time. */
export const isHighOffice = (role: string): boolean => partsOf(role).high;

/**
 * Checks whether two people have the same high office, which only one person holds at a time: "Bundeskanzlerin",
 * "Kanzlerin".
 *
 * @param a - roles as printed, which can come from several articles
 */
export function shareHighOffice(a: readonly string[], b: readonly string[]): boolean {
  const offices = (roles: readonly string[]) =>
    roles
      .map(partsOf)
      .filter((parts) => parts.high)
      .map((parts) => ({ ...parts, key: parts.key.replace(OFFICE_PREFIX, '') }));
  const others = offices(b);
  return offices(a).some((one) => others.some((other) => one.key === other.key && !haveOtherComplements(one, other)));
}

function haveOtherComplements(a: RoleParts, b: RoleParts): boolean {
  if (a.complement.length === 0 || b.complement.length === 0) return false;
  return !a.complement.some((word) => b.complement.includes(word));
}

/**
 * Checks whether all roles are local offices or trades, such as mayor or baker. Two people with the same name and such
 * roles can only be distinguished by the place.
 *
 * @param roles - roles as printed, which can come from several articles
 */
export function areLocalRoles(roles: readonly string[]): boolean {
  return roles.length > 0 && roles.every((role) => partsOf(role).local);
}

/**
 * Returns the keys of the places in roles: "talton" for "sheriff of Talton". The keys have the same form as those of
 * `placeBeside`.
 */
export function placesOfRoles(roles: readonly string[]): readonly string[] {
  return roles.flatMap((role) => partsOf(role).places);
}
