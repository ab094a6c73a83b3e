import { type ExtractedPerson, placeBeside, scenePlaces } from '@wortlaut/extract';
import { personKeys } from '../names/person-keys.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** A person in an article, with what the article prints about the name. */
export interface PrintedPerson extends ExtractedPerson {
  /** The different spellings, as printed. */
  readonly variants: readonly string[];
  /** The keys of the name and its spellings. */
  readonly keys: readonly string[];
  /** Keys of the places that the words beside the name tell: "Defence Ministry in Delhi". */
  readonly places: readonly string[];
  /** Names of the places where the news of the article happens. */
  readonly scene: readonly string[];
}

/** The most mentions of a person that are read for places. */
const MOST_MENTIONS = 6;

/** The numbers of UTF-16 code units before and after a name that are read for places. */
export const BESIDE = { before: 40, after: 60 } as const;

/** Returns keys of the places that the words beside a name tell, without duplicates. */
export function placesBeside(texts: readonly (readonly [before: string, after: string])[]): readonly string[] {
  return [...new Set(texts.flatMap(([before, after]) => placeBeside(before, after) ?? []))];
}

/** Adds to each person in an article what it prints about the name. */
export function printedPeople({
  source,
  clean: { body, boilerplate },
  extraction,
}: Pick<PreparedArticle, 'source' | 'clean' | 'extraction'>): readonly PrintedPerson[] {
  const scene = scenePlaces({ title: source.title, removed: boilerplate[0], body });
  return extraction.people.map((person) => {
    const variants = [...new Set(person.mentions.map(({ start, end }) => body.slice(start, end)))];
    const beside = person.mentions
      .slice(0, MOST_MENTIONS)
      .map(
        ({ start, end }) =>
          [body.slice(Math.max(0, start - BESIDE.before), start), body.slice(end, end + BESIDE.after)] as const,
      );
    return { ...person, variants, keys: personKeys(person, variants), places: placesBeside(beside), scene };
  });
}
