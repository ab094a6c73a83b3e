import { compareRoles, isGenericBody, type NameReason, type RoleMatch } from '@wortlaut/extract';
import type { Candidate, Circle } from './circle.ts';
import type { KnownPerson } from './known-person.ts';
import type { PrintedPerson } from './printed-people.ts';

/** Whether a person in the graph is a person in the article. */
export interface Judgment {
  readonly known: KnownPerson;
  /** Whether both are certainly the same. */
  readonly certain: boolean;
  /** Whether the names alone are the same. */
  readonly sameName: boolean;
  /** How much beside the name speaks for it. */
  readonly evidence: number;
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** Reasons that the circle never outweighs. */
const NEVER: ReadonlySet<NameReason> = new Set(['OTHER_GENERATION', 'FIRST_NAME_ONLY', 'ACRONYM']);
/** Reasons for different names. The circle has to be close. */
const MISPRINTED: ReadonlySet<NameReason> = new Set(['SIMILAR_FIRST_NAME', 'SIMILAR_SURNAME', 'SAME_SURNAME_SOUND']);

const ROLE_EVIDENCE = { SHARED: 3, FIELD: 2, UNKNOWN: 0, CONFLICT: -4 } as const satisfies Record<RoleMatch, number>;

/** Days within which one story is reported. */
const STORY_DAYS = 14;

/** Checks for places that the articles tell of both, without a common one. */
export function isElsewhere(
  { places }: Pick<PrintedPerson, 'places'>,
  { places: others }: Pick<KnownPerson, 'places'>,
): boolean {
  return places.length > 0 && others.length > 0 && !places.some((place) => others.includes(place));
}

/** Checks for the circle that makes one institution of two of a name that many institutions have. */
function isSameInstitution(person: PrintedPerson, known: KnownPerson, circle: Circle): boolean {
  if (!isGenericBody(person.name) && !isGenericBody(known.name)) return true;
  if (isElsewhere(person, known)) return false;
  const samePlace = person.places.some((place) => known.places.includes(place));
  return samePlace || circle.shared > 0 || circle.sameOutlet;
}

/** Checks for the circle that makes one person of a surname alone and a name with this surname. */
function isSameSurname(roles: RoleMatch, { shared, sameOutlet, days }: Circle): boolean {
  if (roles === 'SHARED') return shared > 0 || days <= 2 || (sameOutlet && days <= STORY_DAYS);
  return shared > 1 && roles !== 'CONFLICT';
}

/** Checks for the circle that makes one person of two variants of a full name. */
function isSameVariant(roles: RoleMatch, reasons: readonly NameReason[], circle: Circle): boolean {
  if (roles === 'CONFLICT') return false;
  if (reasons.some((reason) => MISPRINTED.has(reason)))
    return circle.shared > 1 || (circle.shared > 0 && roles === 'SHARED');
  return circle.shared > 0 || (roles === 'SHARED' && (circle.days <= STORY_DAYS || circle.sameOutlet));
}

function isSameIndividual(
  person: PrintedPerson,
  { known, names }: Candidate,
  roles: RoleMatch,
  circle: Circle,
): boolean {
  const { verdict, reasons } = names;
  const against = roles === 'CONFLICT' || isElsewhere(person, known);
  if (verdict === 'SAME') return !against || circle.shared > 0;
  if (against || reasons.some((reason) => NEVER.has(reason))) return false;
  return reasons.includes('SURNAME_ONLY')
    ? isSameSurname(roles, circle) && reasons.includes('SAME_SURNAME')
    : isSameVariant(roles, reasons, circle);
}

/**
 * Decides whether a person in the graph is a person in the article: by the names, and by roles, places, dates, outlets
 * and the people beside them.
 */
export function judgePerson(person: PrintedPerson, candidate: Candidate, circle: Circle): Judgment {
  const { known, names } = candidate;
  const individual = person.kind === 'INDIVIDUAL';
  const roles = individual ? compareRoles(person.roles, known.roles) : 'UNKNOWN';
  const certain = individual
    ? isSameIndividual(person, candidate, roles, circle)
    : names.verdict === 'SAME' && isSameInstitution(person, known, circle);
  const samePlace = person.places.some((place) => known.places.includes(place));
  const evidence =
    ROLE_EVIDENCE[roles] + (isElsewhere(person, known) ? -4 : samePlace ? 3 : 0) + Math.min(4, circle.shared) * 2;
  return { known, certain, sameName: names.verdict === 'SAME', evidence, score: names.score, reasons: names.reasons };
}
