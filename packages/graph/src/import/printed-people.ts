import {
  ageBeside,
  type ExtractedPerson,
  isDeathBeside,
  isIntroduced,
  nationsIn,
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
  /** The times of publication of the articles that say that the person is dead, in milliseconds. */
  readonly deaths: readonly number[];
  /** The time of publication of the last article in which the person speaks, in milliseconds, or null. */
  readonly spokeOn: number | null;
  /** Keys of the parties in the roles and next to the name. */
  readonly parties: readonly string[];
  /** Keys of the sports that the roles and the news of the article name. */
  readonly sports: readonly string[];
  /** Keys of the countries in the roles and in the words before the name: "EG" for "der ägyptische Präsident". */
  readonly nations: readonly string[];
  /** Whether the words next to the name may say who the person is, see `isIntroduced`. */
  readonly introduced: boolean;
}

/** The maximum number of mentions of a person to search for places. */
const MOST_MENTIONS = 6;

/** The numbers of UTF-16 code units before and after a name to search for places. */
export const BESIDE = { before: 40, after: 60 } as const;

/** The words before and after a name. */
type Beside = readonly [before: string, after: string];

/** What the words next to a name say about a person. */
export type BesideName = Pick<PrintedPerson, 'places' | 'births' | 'deaths' | 'parties' | 'nations' | 'introduced'>;

/**
 * Reads what the words next to the mentions of a name say about a person.
 *
 * @param texts - the words next to each mention
 * @param on - for each mention, the time of publication in milliseconds, or null
 */
export function besideName(
  texts: readonly Beside[],
  on: readonly (number | null)[],
  roles: readonly string[],
): BesideName {
  const parties = texts.flatMap(([before, after]) => partyBeside(before, after) ?? []);
  return {
    places: [...new Set(texts.flatMap(([before, after]) => placeBeside(before, after) ?? []))],
    births: [...new Set(texts.flatMap((text, at) => birthBeside(text, on[at] ?? null)))],
    deaths: texts.flatMap(([before, after], at) => (isDeathBeside(before, after) ? (on[at] ?? []) : [])),
    parties: [...new Set([...partiesOfRoles(roles), ...parties])],
    nations: nationsIn([...roles, ...texts.map(([before]) => clauseBefore(before))].join('\n')),
    // Only the first mention introduces a person. Later mentions follow a verb: "sagte Kolb".
    introduced: texts.slice(0, 1).some(([before, after]) => isIntroduced(before.trimStart(), after)),
  };
}

/** The number of UTF-16 code units before a name to search for a country. */
const NATION_BEFORE = 32;

/** Returns the words of the clause before a name. The words of another clause do not belong to the name. */
const clauseBefore = (before: string): string => /[^,.;:!?“”„"]*$/u.exec(before.slice(-NATION_BEFORE))?.[0] ?? '';

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** Returns the year of birth according to the age next to a name. */
function birthBeside([before, after]: Beside, on: number | null): readonly number[] {
  const age = on === null ? null : ageBeside(before, after);
  return on === null || age === null ? [] : [Math.round(1970 + on / YEAR - age)];
}

/** Returns the keys of the sports that roles, headlines and the beginnings of articles name, without duplicates. */
export const sportsOf = (scenes: readonly Scene[], roles: readonly string[]): readonly string[] =>
  sportsIn([...scenes.flatMap(({ title, body }) => [title, body.slice(0, SCENE_LENGTH)]), ...roles].join('\n'));

/**
 * Adds to each person in an article the data from the text around the name.
 *
 * @remarks Finding the places and sports of the news takes long, so they are only found for a person who is compared
 * with a known one.
 */
export function printedPeople({
  source,
  clean: { body, boilerplate },
  extraction,
  publishedAt,
}: Pick<PreparedArticle, 'source' | 'clean' | 'extraction' | 'publishedAt'>): readonly PrintedPerson[] {
  const news = { title: source.title, removed: boilerplate[0], body };
  const speakers = new Set(extraction.statements.map(({ speaker }) => speaker));
  let scene: readonly string[] | undefined;
  return extraction.people.map((person, index) => {
    const variants = [...new Set(person.mentions.map(({ start, end }) => body.slice(start, end)))];
    const beside = person.mentions
      .slice(0, MOST_MENTIONS)
      .map(
        ({ start, end }) =>
          [body.slice(Math.max(0, start - BESIDE.before), start), body.slice(end, end + BESIDE.after)] as const,
      );
    const on = publishedAt?.getTime() ?? null;
    let sports: readonly string[] | undefined;
    const keys = personKeys(person, variants);
    return {
      ...person,
      ...besideName(
        beside,
        beside.map(() => on),
        person.roles,
      ),
      spokeOn: speakers.has(index) ? on : null,
      variants,
      keys,
      get scene() {
        scene ??= scenePlaces(news);
        return scene;
      },
      get sports() {
        sports ??= sportsOf([news], person.roles);
        return sports;
      },
    };
  });
}
