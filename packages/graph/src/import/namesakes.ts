import {
  areAbroad,
  areApart,
  areHomePoliticians,
  areInSport,
  areLocalRoles,
  areObscureRoles,
  areOrdinaryRoles,
  arePoliticians,
  areSeparateRoles,
  compareRoles,
  hasFrequentSurname,
  havePositions,
  isHighOffice,
  placesOfRoles,
  type RoleMatch,
  shareComplement,
  shareTown,
} from '@wortlaut/extract';
import type { Circle } from './circle.ts';
import { FEW_ARTICLES, type KnownPerson } from './known-person.ts';
import type { PrintedPerson } from './printed-people.ts';

/** The maximum number of days between two articles about the same story. */
export const STORY_DAYS = 14;
/** The maximum number of days between two reports of the same occasion. */
export const OCCASION_DAYS = 3;
/** The time in milliseconds after a death in which articles still quote the dead person. */
const MOURNING = 60 * 24 * 60 * 60 * 1000;
/** Athletes and coaches rarely change clubs within this many days. */
const TRANSFER_DAYS = 60;

/**
 * Whether two local officials with the same name, such as two mayors, are different people. They are different if the
 * news about them is from different towns and they appear with none of the same people.
 */
export function areTwoOfficials(person: PrintedPerson, known: KnownPerson, circle: Circle): boolean {
  if (circle.shared > 0 || !areLocalRoles(person.roles) || !areLocalRoles(known.roles)) return false;
  const [own, others] = [person, known].map(({ places, roles }) => [...places, ...placesOfRoles(roles)]);
  if (own !== undefined && others !== undefined && own.length > 0 && others.length > 0)
    return !own.some((place) => others.includes(place));
  return areApart(person.scene, known.scene);
}

/**
 * The minimum overlap of topics that connects two people with the same name. More people have the same full name if the
 * surname is frequent. News of the last days about the same person has more in common.
 */
const SHARED_TOPIC = { rare: 0.1, frequent: 0.25, lately: 0.3 };

/** Whether two people belong to the same party. */
const shareParty = ({ parties }: Pick<PrintedPerson, 'parties'>, known: Pick<KnownPerson, 'parties'>): boolean =>
  parties.some((party) => known.parties.includes(party));

/** Whether both lists have members, but none in common. */
export const areDisjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

/**
 * Whether nothing but the field of work connects two people with the same frequent name, such as a mayor and a member
 * of parliament, or the coaches of two clubs. The same town, the same organization and the same party connect them. The
 * same job only connects them if the news is not from different places.
 */
function shareOnlyField(person: PrintedPerson, known: KnownPerson, match: RoleMatch): boolean {
  const [roles, others] = [person.roles, known.roles];
  if (shareComplement(roles, others) || shareTown(person.scene, known.scene)) return false;
  if (areLocalRoles(roles) && areLocalRoles(others)) return true;
  if (areObscureRoles(roles) && areObscureRoles(others)) return true;
  const isOrdinary = areOrdinaryRoles(roles) || areOrdinaryRoles(others);
  if (!isOrdinary && shareParty(person, known)) return false;
  return match === 'FIELD' || areApart(person.scene, known.scene);
}

/**
 * Whether the news about two people with the same name has different topics, and their roles do not connect them
 * either. If the surname is frequent, a topic in common does not count in news from different places. Holders of a high
 * office appear in news about everything.
 */
function hasOtherTopics(person: PrintedPerson, known: KnownPerson, { topic, days }: Circle): boolean {
  if (topic === null) return false;
  const isFrequent = hasFrequentSurname(person.name);
  const apart = areApart(person.scene, known.scene);
  const [roles, others] = [person.roles, known.roles];
  const arePositions = havePositions(roles) && havePositions(others);
  const lately = days <= STORY_DAYS && (apart || arePositions);
  const sameTopic = topic >= SHARED_TOPIC[isFrequent ? 'frequent' : lately ? 'lately' : 'rare'];
  if (sameTopic && !(isFrequent && apart)) return false;
  const isOrdinary = (one: readonly string[]) => one.length > 0 && areOrdinaryRoles(one);
  if ([...roles, ...others].some(isHighOffice) && !isOrdinary(roles) && !isOrdinary(others)) return false;
  const match = compareRoles(roles, others);
  if (match === 'UNKNOWN') return true;
  if (isFrequent) return shareOnlyField(person, known, match);
  if (match === 'SHARED') return shareOnlyJob(person, known, days);
  const areOrdinary = isOrdinary(roles) && isOrdinary(others);
  return areOrdinary || (apart && !shareParty(person, known));
}

/**
 * Whether nothing but the job connects two people with the same rare name in news about different topics, such as the
 * professors of two universities. The same organization, town, party and country connect them. Politicians travel.
 */
function shareOnlyJob(person: PrintedPerson, known: KnownPerson, days: number): boolean {
  const [roles, others] = [person.roles, known.roles];
  if (arePoliticians(roles) || shareComplement(roles, others) || shareTown(person.scene, known.scene)) return false;
  if (shareParty(person, known) || person.nations.some((nation) => known.nations.includes(nation))) return false;
  const [apart, lately] = [areApart(person.scene, known.scene), days <= STORY_DAYS];
  const arePositions = havePositions(roles) && havePositions(others);
  return (apart && lately) || (arePositions && (apart || lately));
}

/**
 * Whether two people with the same rare name appear in news about the same sport. Two clubs with players of the same
 * name are only in the news at the same time if the players are different people.
 */
function shareSport(person: PrintedPerson, known: KnownPerson, { days }: Circle): boolean {
  const isAthlete = ({ roles }: PrintedPerson | KnownPerson) => roles.length === 0 || areInSport(roles);
  if (!isAthlete(person) || !isAthlete(known) || areDisjoint(person.parties, known.parties)) return false;
  if (!person.sports.some((sport) => known.sports.includes(sport))) return false;
  // Only national players are in the news without a job.
  const isNational = person.roles.length === 0 || known.roles.length === 0;
  return !areApart(person.scene, known.scene) || (isNational && days > TRANSFER_DAYS);
}

/**
 * Whether at least one of two people with the same rare name is so well known that the article does not say who the
 * person is. The other must be as well known, or have a job that is often in the news.
 */
function areWellKnown(person: PrintedPerson, known: KnownPerson): boolean {
  const isWellKnown = ({ roles, births, introduced }: PrintedPerson | KnownPerson) =>
    roles.length === 0 && births.length === 0 && !introduced;
  const isPublic = ({ roles }: PrintedPerson | KnownPerson) =>
    roles.length > 0 && !areObscureRoles(roles) && !areLocalRoles(roles);
  if (areApart(person.scene, known.scene)) return false;
  const [one, other] = [isWellKnown(person), isWellKnown(known)];
  return (one && other) || (one && isPublic(known)) || (other && isPublic(person));
}

/**
 * Whether something apart from the topic connects two people with the same name: the organization that they lead, or if
 * the surname is rare, the sport, the country of their office, the occasion or their fame.
 */
function areConnected(person: PrintedPerson, known: KnownPerson, circle: Circle): boolean {
  const { roles, scene, nations } = person;
  if (!areApart(scene, known.scene) && shareComplement(roles, known.roles)) return true;
  const match = compareRoles(roles, known.roles);
  if (hasFrequentSurname(person.name) || match === 'CONFLICT') return false;
  if (shareSport(person, known, circle) || areWellKnown(person, known)) return true;
  if (match !== 'UNKNOWN' && nations.some((nation) => known.nations.includes(nation))) return true;
  const isPosition = havePositions(roles) || havePositions(known.roles);
  return isPosition && circle.days <= OCCASION_DAYS && shareTown(scene, known.scene);
}

/**
 * Whether two people have the same political office in two countries, such as the ministers of the interior. Holders of
 * some offices travel, so the news about one of them is from many countries.
 */
function areOfTwoCountries({ roles, scene }: PrintedPerson, known: KnownPerson): boolean {
  const atHome = areHomePoliticians(roles) && areHomePoliticians(known.roles);
  return atHome && compareRoles(roles, known.roles) === 'SHARED' && areAbroad(scene, known.scene);
}

/**
 * Whether one of two people speaks in the news long after the other has died. News about a death also quotes the dead.
 */
function haveDied(a: PrintedPerson | KnownPerson, b: PrintedPerson | KnownPerson): boolean {
  const speaksAfter = (dead: PrintedPerson | KnownPerson, { deaths, spokeOn }: PrintedPerson | KnownPerson) =>
    deaths.length === 0 && spokeOn !== null && dead.deaths.some((on) => spokeOn - on > MOURNING);
  return speaksAfter(a, b) || speaksAfter(b, a);
}

/**
 * Whether two people have the same political office in two countries according to the words next to their names:
 * "Bulgarian Finance Minister", "Kazakh Finance Minister".
 */
function haveOfficeOfTwoCountries({ roles, nations }: PrintedPerson, known: KnownPerson): boolean {
  const [[nation, ...more], [other, ...others]] = [nations, known.nations];
  if (nation === undefined || other === undefined || more.length + others.length > 0 || nation === other) return false;
  return arePoliticians(roles) && arePoliticians(known.roles) && compareRoles(roles, known.roles) === 'SHARED';
}

/** Whether one of two people is in the news about a sport, and the other is only known as a politician. */
function areAthleteAndPolitician(person: PrintedPerson, known: KnownPerson): boolean {
  const isAthlete = ({ roles, sports }: PrintedPerson | KnownPerson) => sports.length > 0 && !arePoliticians(roles);
  const isPolitician = ({ roles, sports }: PrintedPerson | KnownPerson) => sports.length === 0 && arePoliticians(roles);
  return (isAthlete(person) && isPolitician(known)) || (isPolitician(person) && isAthlete(known));
}

/**
 * Whether two people with the same name are different people because nothing connects them. The news about them must be
 * from different places, and they must appear with none of the same people. If both have roles, the roles must be
 * unrelated. If only one has roles, they must be roles of people who are rarely known outside their town.
 */
export function areTwoStrangers(person: PrintedPerson, known: KnownPerson, circle: Circle): boolean {
  const { shared, sameOutlet, sameStory, days } = circle;
  if (shared > 0 || sameStory || known.articles.length > FEW_ARTICLES) return false;
  if (haveDied(person, known) || haveOfficeOfTwoCountries(person, known)) return true;
  if (areOfTwoCountries(person, known) || areAthleteAndPolitician(person, known)) return true;
  if (areConnected(person, known, circle)) return false;
  if (hasOtherTopics(person, known, circle)) return true;
  if (sameOutlet) return false;
  const [roles, others] = [person.roles, known.roles];
  if (roles.length + others.length === 0 && circle.topic !== null) return false;
  if (roles.length > 0 && others.length > 0)
    return areApart(person.scene, known.scene) && areSeparateRoles(roles, others);
  if (!areOrdinaryRoles([...roles, ...others])) return false;
  // News from different towns of a country, only a few days apart, can be about the same person.
  return days <= STORY_DAYS ? areAbroad(person.scene, known.scene) : areApart(person.scene, known.scene);
}
