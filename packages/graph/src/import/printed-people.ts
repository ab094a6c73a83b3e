import {
  ageBeside,
  areInSport,
  type ExtractedPerson,
  partiesOfRoles,
  partyBeside,
  placeBeside,
  SCENE_LENGTH,
  type Scene,
  scenePlaces,
  sportsIn,
} from '@wortlaut/extract';
import { personKeys } from '../names/person-keys.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** A person in an article, with data from the text around the name. */
export interface PrintedPerson extends ExtractedPerson {
  /** The different spellings, as printed. */
  readonly variants: readonly string[];
  /** The keys of the name and its spellings. */
  readonly keys: readonly string[];
  /** Keys of the places named next to the name: "Defence Ministry in Delhi". */
  readonly places: readonly string[];
  /** Names of the places in the news of the article. */
  readonly scene: readonly string[];
  /** The years of birth according to the ages next to the name. They can be wrong by one year. */
  readonly births: readonly number[];
  /** Keys of the parties in the roles and next to the name. */
  readonly parties: readonly string[];
  /** Keys of the sports that the roles and the news of the article name. */
  readonly sports: readonly string[];
}

/** The maximum number of mentions of a person to search for places. */
const MOST_MENTIONS = 6;

/** The numbers of UTF-16 code units before and after a name to search for places. */
export const BESIDE = { before: 40, after: 60 } as const;

/** Returns the keys of the places named next to a name, without duplicates. */
export function placesBeside(texts: readonly (readonly [before: string, after: string])[]): readonly string[] {
  return [...new Set(texts.flatMap(([before, after]) => placeBeside(before, after) ?? []))];
}

/** Returns the keys of the parties in roles and next to a name, without duplicates. */
export function partiesBeside(
  texts: readonly (readonly [before: string, after: string])[],
  roles: readonly string[],
): readonly string[] {
  return [
    ...new Set([...partiesOfRoles(roles), ...texts.flatMap(([before, after]) => partyBeside(before, after) ?? [])]),
  ];
}

/** Returns the keys of the sports that roles and the beginning of an article name, without duplicates. */
export function sportsOf({ title, body }: Scene, roles: readonly string[]): readonly string[] {
  return areInSport(roles) ? sportsIn([title, body.slice(0, SCENE_LENGTH), ...roles].join('\n')) : [];
}

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/**
 * Returns the years of birth according to the ages next to a name.
 *
 * @param on - the time of publication in milliseconds, or null
 */
export function birthsBeside(
  texts: readonly (readonly [before: string, after: string])[],
  on: number | null,
): readonly number[] {
  if (on === null) return [];
  const ages = texts.flatMap(([before, after]) => ageBeside(before, after) ?? []);
  return [...new Set(ages)].map((age) => Math.round(1970 + on / YEAR - age));
}

/** Adds to each person in an article the data from the text around the name. */
export function printedPeople({
  source,
  clean: { body, boilerplate },
  extraction,
  publishedAt,
}: Pick<PreparedArticle, 'source' | 'clean' | 'extraction' | 'publishedAt'>): readonly PrintedPerson[] {
  const news = { title: source.title, removed: boilerplate[0], body };
  const scene = scenePlaces(news);
  return extraction.people.map((person) => {
    const variants = [...new Set(person.mentions.map(({ start, end }) => body.slice(start, end)))];
    const beside = person.mentions
      .slice(0, MOST_MENTIONS)
      .map(
        ({ start, end }) =>
          [body.slice(Math.max(0, start - BESIDE.before), start), body.slice(end, end + BESIDE.after)] as const,
      );
    const births = birthsBeside(beside, publishedAt?.getTime() ?? null);
    const parties = partiesBeside(beside, person.roles);
    const places = placesBeside(beside);
    const sports = sportsOf(news, person.roles);
    return { ...person, variants, keys: personKeys(person, variants), places, scene, births, parties, sports };
  });
}
