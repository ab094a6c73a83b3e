import {
  areAbroad,
  areInSport,
  areLocalRoles,
  bodyKey,
  compareRoles,
  hasFrequentSurname,
  hasPlace,
  isGenericBody,
  isParty,
  leadSameOrganization,
  type NameReason,
  nationsIn,
  type RoleMatch,
  shareHighOffice,
  shareTown,
} from '@wortlaut/extract';
import type { Candidate, Circle } from './circle.ts';
import { FEW_ARTICLES, type KnownPerson } from './known-person.ts';
import { areDisjoint, areTwoOfficials, areTwoStrangers, OCCASION_DAYS, STORY_DAYS } from './namesakes.ts';
import type { PrintedPerson } from './printed-people.ts';

/** A comparison of a person in the graph with a person in the article. */
export interface Judgment {
  readonly known: KnownPerson;
  /** Whether they are certainly the same person. */
  readonly certain: boolean;
  /** Whether their names match without any other evidence. */
  readonly sameName: boolean;
  /** The strength of the evidence apart from the names. Negative if it shows that they are different people. */
  readonly evidence: number;
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** Reasons that no other evidence can outweigh. */
const NEVER: ReadonlySet<NameReason> = new Set(['OTHER_GENERATION', 'FIRST_NAME_ONLY', 'ACRONYM']);
/** Reasons for names that may be misspelled. They need strong evidence. */
const MISPRINTED: ReadonlySet<NameReason> = new Set(['SIMILAR_FIRST_NAME', 'SIMILAR_SURNAME', 'SAME_SURNAME_SOUND']);

const ROLE_EVIDENCE = { SHARED: 3, FIELD: 2, UNKNOWN: 0, CONFLICT: -4 } as const satisfies Record<RoleMatch, number>;

/** The number of days during which a high office usually does not change hands. */
const OFFICE_DAYS = 600;
/** The number of days during which the high office of a country rarely passes to somebody with the same rare surname. */
const TERM_DAYS = 5 * 365;

/** Whether the words next to the two names indicate places, but no place in common. */
export function isElsewhere(
  { places }: Pick<PrintedPerson, 'places'>,
  { places: others }: Pick<KnownPerson, 'places'>,
): boolean {
  return places.length > 0 && others.length > 0 && !places.some((place) => others.includes(place));
}

/** Ages in the news can be wrong by a year, and a birthday can be between two articles. */
const BIRTH_YEARS = 2;

/** Whether the ages of two people differ by more than the time between the articles. */
function haveOtherAges({ births }: Pick<PrintedPerson, 'births'>, known: Pick<KnownPerson, 'births'>): boolean {
  return (
    births.length > 0 &&
    known.births.length > 0 &&
    !births.some((one) => known.births.some((other) => Math.abs(one - other) <= BIRTH_YEARS))
  );
}

/**
 * Whether two institutions or parties are in the news of different countries and appear with none of the same people.
 * Only for names that are used in many countries, such as "Supreme Court" or "People's Party".
 */
export function isAbroad(
  { name, scene }: Pick<PrintedPerson, 'name' | 'scene'>,
  known: Pick<KnownPerson, 'name' | 'scene'>,
  { shared }: Pick<Circle, 'shared'>,
): boolean {
  const hasNamesakes = [name, known.name].some((one) => isGenericBody(one) || isParty(one));
  return shared === 0 && hasNamesakes && areAbroad(scene, known.scene);
}

/** Whether two people have an office of the same country. One article may name the country elsewhere in the news. */
function shareNation(person: PrintedPerson, known: KnownPerson): boolean {
  const nationsOf = ({ nations, scene }: PrintedPerson | KnownPerson) =>
    nations.length > 0 ? nations : nationsIn(scene.join('\n'));
  const others = nationsOf(known);
  return person.nations.length + known.nations.length > 0 && nationsOf(person).some((one) => others.includes(one));
}

/** Returns the keys of the names that contain a place: "Norland’s Supreme Court". */
const bodiesWithPlace = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => (hasPlace(name) ? bodyKey(name) : []));

/**
 * Whether two institutions are the same. The names alone are not enough, because many institutions share a name or
 * acronym.
 */
function isSameInstitution(person: PrintedPerson, { known, names }: Candidate, circle: Circle): boolean {
  // "Red Sox" are the "Boston Red Sox" if the articles report the same story or mention the same people.
  if (names.verdict !== 'SAME')
    return (
      names.reasons.includes('PART_OF_NAME') && (circle.sameStory || circle.shared > 1) && !isElsewhere(person, known)
    );
  const [own, others] = [person, known].map(({ name, variants }) => bodiesWithPlace([name, ...variants]));
  if (own?.length && others?.length) return own.some((body) => others.includes(body));
  const samePlace = person.places.some((place) => known.places.includes(place));
  const near = samePlace || circle.shared > 0 || circle.sameStory;
  // "BDC" can also stand for another organization, even in the same outlet. An outlet that has spelled out an acronym
  // does not do so again within three days.
  const isSpelledOut = circle.sameOutlet && circle.days <= OCCASION_DAYS;
  if (names.reasons.includes('ACRONYM')) return (near || isSpelledOut) && !isElsewhere(person, known);
  if (!isGenericBody(person.name) && !isGenericBody(known.name)) {
    // A party that is often in the news also appears in news from other countries.
    return !isParty(known.name) || known.articles.length > FEW_ARTICLES || !isAbroad(person, known, circle);
  }
  if (isElsewhere(person, known) || isAbroad(person, known, circle)) return false;
  return near;
}

/**
 * Returns for how many days two people certainly hold the same office: a high office, the lead of an organization, or a
 * local office in the same town. 0 if they do not hold the same office, or if the surname is common, because the next
 * holder of the office could have the same surname.
 */
function daysInOffice(person: PrintedPerson, known: KnownPerson, reasons: readonly NameReason[]): number {
  if (reasons.includes('COMMON_SURNAME') || areDisjoint(person.nations, known.nations)) return 0;
  const isFrequent = hasFrequentSurname(person.name);
  if (shareHighOffice(person.roles, known.roles))
    return shareNation(person, known) && !isFrequent ? TERM_DAYS : OFFICE_DAYS;
  if (leadSameOrganization(person.roles, known.roles)) return isFrequent ? STORY_DAYS : TERM_DAYS;
  const areLocal = areLocalRoles(person.roles) && areLocalRoles(known.roles);
  return areLocal && shareTown(person.scene, known.scene) ? OFFICE_DAYS : 0;
}

/** Whether a surname alone refers to a person with this surname. The surname alone is not enough evidence. */
function isSameSurname(roles: RoleMatch, officeDays: number, circle: Circle): boolean {
  const { shared, sameOutlet, sameStory, days } = circle;
  if (roles === 'CONFLICT') return false;
  if (sameStory || shared > 1) return true;
  if (roles !== 'SHARED') return false;
  return shared > 0 || days <= 2 || (sameOutlet && days <= STORY_DAYS) || days <= officeDays;
}

/** Reasons for a name that is only shorter or longer. */
const LENGTHENED: ReadonlySet<NameReason> = new Set(['SAME_SURNAME', 'SHARED_ROLE', 'MIDDLE_NAME']);

/** Whether two variants of a full name belong to the same person. The similar names alone are not enough evidence. */
function isSameVariant(
  person: PrintedPerson,
  { known, names: { reasons } }: Candidate,
  roles: RoleMatch,
  circle: Circle,
): boolean {
  const { shared, sameOutlet, sameStory, days } = circle;
  if (roles === 'CONFLICT') return false;
  if (reasons.some((reason) => MISPRINTED.has(reason)))
    return shared > 1 || (shared > 0 && roles === 'SHARED') || (sameStory && (shared > 0 || roles !== 'UNKNOWN'));
  if (shared > 0 || sameStory) return true;
  if (roles === 'SHARED' && (days <= STORY_DAYS || sameOutlet || days <= daysInOffice(person, known, reasons)))
    return true;
  const sameOccasion = days <= OCCASION_DAYS && shareTown(person.scene, known.scene);
  return sameOccasion && !hasFrequentSurname(person.name) && reasons.every((reason) => LENGTHENED.has(reason));
}

/** Matches the name of a pope or monarch, with or without a number: "Leo", "Leo XIV". */
const RULER = /^\p{L}+(?: [IVX]+\.?)?$/u;

/** Whether two names of a pope or monarch belong to the same person if only one of them has a number. */
function isSameRuler(person: PrintedPerson, { known, names }: Candidate, { days }: Circle): boolean {
  return (
    names.reasons.includes('OTHER_GENERATION') &&
    RULER.test(person.name) &&
    RULER.test(known.name) &&
    shareHighOffice(person.roles, known.roles) &&
    !areDisjoint(person.nations, known.nations) &&
    days <= OFFICE_DAYS
  );
}

function isSameIndividual(person: PrintedPerson, candidate: Candidate, roles: RoleMatch, circle: Circle): boolean {
  const { known, names } = candidate;
  const { verdict, reasons } = names;
  if (haveOtherAges(person, known)) return false;
  const against =
    roles === 'CONFLICT' ||
    isElsewhere(person, known) ||
    areDisjoint(person.parties, known.parties) ||
    (areInSport(person.roles) && areInSport(known.roles) && areDisjoint(person.sports, known.sports));
  if (verdict === 'SAME') {
    if (areTwoOfficials(person, known, circle) || areTwoStrangers(person, known, circle)) return false;
    return !against || circle.shared > 0 || circle.sameStory;
  }
  if (against) return false;
  if (isSameRuler(person, candidate, circle)) return true;
  if (reasons.some((reason) => NEVER.has(reason))) return false;
  if (!reasons.includes('SURNAME_ONLY')) return isSameVariant(person, candidate, roles, circle);
  const sameSurname = reasons.includes('SAME_SURNAME') || reasons.includes('TRANSLITERATION');
  return sameSurname && isSameSurname(roles, daysInOffice(person, known, reasons), circle);
}

/**
 * Decides whether a person in the graph is a person in the article. Compares names, roles, places, dates and outlets,
 * and the other people who appear with them.
 */
export function judgePerson(person: PrintedPerson, candidate: Candidate, circle: Circle): Judgment {
  const { known, names } = candidate;
  const individual = person.kind === 'INDIVIDUAL';
  const roles = individual ? compareRoles(person.roles, known.roles) : 'UNKNOWN';
  const certain = individual
    ? isSameIndividual(person, candidate, roles, circle)
    : isSameInstitution(person, candidate, circle);
  const samePlace = person.places.some((place) => known.places.includes(place));
  const evidence =
    ROLE_EVIDENCE[roles] +
    (isElsewhere(person, known) ? -4 : samePlace ? 3 : 0) +
    Math.min(4, circle.shared) * 2 +
    (circle.sameStory ? 2 : 0);
  return { known, certain, sameName: names.verdict === 'SAME', evidence, score: names.score, reasons: names.reasons };
}
