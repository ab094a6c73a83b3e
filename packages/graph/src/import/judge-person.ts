import {
  areAbroad,
  areApart,
  areLocalRoles,
  areOrdinaryRoles,
  areSeparateRoles,
  compareRoles,
  isGenericBody,
  isParty,
  type NameReason,
  placesOfRoles,
  type RoleMatch,
  shareHighOffice,
  shareTown,
} from '@wortlaut/extract';
import type { Candidate, Circle } from './circle.ts';
import { FEW_ARTICLES, type KnownPerson } from './known-person.ts';
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
/** Days within which the holder of a high office is usually the same. */
const OFFICE_DAYS = 600;

/** Checks for places that the articles tell of both, without a common one. */
export function isElsewhere(
  { places }: Pick<PrintedPerson, 'places'>,
  { places: others }: Pick<KnownPerson, 'places'>,
): boolean {
  return places.length > 0 && others.length > 0 && !places.some((place) => others.includes(place));
}

/**
 * Checks for institutions with a name such as "Supreme Court", or parties with a name such as "People's Party", in news from
 * different countries.
 */
export function isAbroad(
  { name, scene }: Pick<PrintedPerson, 'name' | 'scene'>,
  known: Pick<KnownPerson, 'name' | 'scene'>,
  { shared }: Pick<Circle, 'shared'>,
): boolean {
  const hasNamesakes = [name, known.name].some((one) => isGenericBody(one) || isParty(one));
  return shared === 0 && hasNamesakes && areAbroad(scene, known.scene);
}

/**
 * Checks for two mayors of one name: the news about them happens in different towns, and no other person is in the news
 * about both.
 */
function areTwoOfficials(person: PrintedPerson, known: KnownPerson, circle: Circle): boolean {
  if (circle.shared > 0 || !areLocalRoles(person.roles) || !areLocalRoles(known.roles)) return false;
  const [own, others] = [person, known].map(({ places, roles }) => [...places, ...placesOfRoles(roles)]);
  if (own !== undefined && others !== undefined && own.length > 0 && others.length > 0)
    return !own.some((place) => others.includes(place));
  return areApart(person.scene, known.scene);
}

/**
 * Checks for two people of one name of whom nothing tells that they are one: their roles are separate, or at most one of them
 * has a role, and only people of one town know such roles. The news about them happens in different places, and they have no
 * other person in common.
 */
function areTwoStrangers(person: PrintedPerson, known: KnownPerson, circle: Circle): boolean {
  const { shared, sameOutlet, sameStory, days } = circle;
  if (shared > 0 || sameOutlet || sameStory || known.articles.length > FEW_ARTICLES) return false;
  const [roles, others] = [person.roles, known.roles];
  if (roles.length > 0 && others.length > 0)
    return areApart(person.scene, known.scene) && areSeparateRoles(roles, others);
  if (!areOrdinaryRoles([...roles, ...others])) return false;
  // In a few days, the news of one country can be reported from different towns.
  return days <= STORY_DAYS ? areAbroad(person.scene, known.scene) : areApart(person.scene, known.scene);
}

/** Checks for the circle that makes one institution of two of a name or an acronym that many institutions have. */
function isSameInstitution(person: PrintedPerson, { known, names }: Candidate, circle: Circle): boolean {
  // "Red Sox" are the "Boston Red Sox" where the articles report the same story or mention the same people.
  if (names.verdict !== 'SAME')
    return (
      names.reasons.includes('PART_OF_NAME') && (circle.sameStory || circle.shared > 1) && !isElsewhere(person, known)
    );
  const samePlace = person.places.some((place) => known.places.includes(place));
  const near = samePlace || circle.shared > 0 || circle.sameStory;
  // "BDC" can be the acronym of another organization. An outlet that spells it out does not do so again the next day.
  if (names.reasons.includes('ACRONYM'))
    return (near || (circle.sameOutlet && circle.days <= STORY_DAYS)) && !isElsewhere(person, known);
  if (!isGenericBody(person.name) && !isGenericBody(known.name)) {
    // The news about a party that is often in the news can also come from another country.
    return !isParty(known.name) || known.articles.length > FEW_ARTICLES || !isAbroad(person, known, circle);
  }
  if (isElsewhere(person, known) || isAbroad(person, known, circle)) return false;
  return near || circle.sameOutlet;
}

/** Checks for one holder of an office: a high one, or a local one in news of one town. A common surname can belong to the next one too. */
function isSameOffice(person: PrintedPerson, known: KnownPerson, reasons: readonly NameReason[]): boolean {
  if (reasons.includes('COMMON_SURNAME')) return false;
  const areLocal = areLocalRoles(person.roles) && areLocalRoles(known.roles);
  return shareHighOffice(person.roles, known.roles) || (areLocal && shareTown(person.scene, known.scene));
}

/** Checks for the circle that makes one person of a surname alone and a name with this surname. */
function isSameSurname(roles: RoleMatch, sameOffice: boolean, circle: Circle): boolean {
  const { shared, sameOutlet, sameStory, days } = circle;
  if (roles === 'CONFLICT') return false;
  if (sameStory || shared > 1) return true;
  if (roles !== 'SHARED') return false;
  return shared > 0 || days <= 2 || (sameOutlet && days <= STORY_DAYS) || (sameOffice && days <= OFFICE_DAYS);
}

/** Checks for the circle that makes one person of two variants of a full name. */
function isSameVariant(roles: RoleMatch, reasons: readonly NameReason[], circle: Circle): boolean {
  const { shared, sameOutlet, sameStory, days } = circle;
  if (roles === 'CONFLICT') return false;
  if (reasons.some((reason) => MISPRINTED.has(reason)))
    return shared > 1 || (shared > 0 && roles === 'SHARED') || (sameStory && (shared > 0 || roles !== 'UNKNOWN'));
  return shared > 0 || sameStory || (roles === 'SHARED' && (days <= STORY_DAYS || sameOutlet));
}

function isSameIndividual(
  person: PrintedPerson,
  { known, names }: Candidate,
  roles: RoleMatch,
  circle: Circle,
): boolean {
  const { verdict, reasons } = names;
  const against = roles === 'CONFLICT' || isElsewhere(person, known);
  if (verdict === 'SAME') {
    if (areTwoOfficials(person, known, circle) || areTwoStrangers(person, known, circle)) return false;
    return !against || circle.shared > 0 || circle.sameStory;
  }
  if (against || reasons.some((reason) => NEVER.has(reason))) return false;
  return reasons.includes('SURNAME_ONLY')
    ? reasons.includes('SAME_SURNAME') && isSameSurname(roles, isSameOffice(person, known, reasons), circle)
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
    : isSameInstitution(person, candidate, circle);
  const samePlace = person.places.some((place) => known.places.includes(place));
  const evidence =
    ROLE_EVIDENCE[roles] +
    (isElsewhere(person, known) ? -4 : samePlace ? 3 : 0) +
    Math.min(4, circle.shared) * 2 +
    (circle.sameStory ? 2 : 0);
  return { known, certain, sameName: names.verdict === 'SAME', evidence, score: names.score, reasons: names.reasons };
}
