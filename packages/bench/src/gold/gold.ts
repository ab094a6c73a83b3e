import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatePrecision, PersonKind, Span, StatementKind } from '@wortlaut/extract';

/** A person, group or organization of an article, with each mention as printed, in the order of the text. */
export interface GoldPerson {
  readonly name: string;
  readonly kind: PersonKind;
  readonly named: boolean;
  readonly mentions: readonly string[];
}

/** A statement; several quotes where its frame interrupts it. */
export interface GoldStatement {
  readonly quote: string | readonly string[];
  readonly kind: StatementKind;
  /** Name of one of the article's people; null where none is given. */
  readonly speaker: string | null;
}

/** A dated happening, known by words that tell of it. */
export interface GoldEvent {
  readonly title: string;
  readonly words: string;
  readonly start: { readonly date: string; readonly precision: DatePrecision } | null;
  readonly status: 'PAST' | 'PLANNED';
}

/** An article with what a reader finds in it, as its file holds it. */
export interface GoldArticle {
  readonly id: string;
  readonly language: 'de' | 'en';
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly GoldPerson[];
  readonly statements: readonly GoldStatement[];
  readonly events: readonly GoldEvent[];
}

/** The gold's places in its text, each list at the index of what it places. */
export interface PlacedGold {
  readonly mentions: readonly (readonly Span[])[];
  readonly quotes: readonly (readonly Span[])[];
  /** Every place where the words of an event stand. */
  readonly events: readonly (readonly Span[])[];
}

/**
 * Reads the articles of a folder, its subfolders not among them.
 *
 * @param folder - path of a folder with one JSON file an article
 * @throws where the folder or a file of it cannot be read
 */
export function readGold(folder: string): GoldArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file): GoldArticle => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Where words stand in a text, no letter before or after them. */
function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const whole =
      !(isLetter(text[start - 1]) && isLetter(words[0])) && !(isLetter(text[end]) && isLetter(words.at(-1)));
    if (whole) found.push({ start, end });
  }
  return found;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function missing(article: GoldArticle, what: string, words: string): Error {
  return new Error(
    `Gold article ${article.id}: the ${what} "${words}" is not in the text where it should be. Correct it in its file.`,
  );
}

/** Places mentions, longest forms first: a surname alone is none that stands in a full name. */
function placeMentions(article: GoldArticle): Span[][] {
  const placed: (Span | undefined)[][] = article.people.map(({ mentions }) => mentions.map(() => undefined));
  const taken: Span[] = [];
  const all = article.people.flatMap(({ mentions }, person) => mentions.map((form, at) => ({ form, person, at })));
  for (const { form, person, at } of all.sort((a, b) => b.form.length - a.form.length)) {
    const own = placed[person] ?? [];
    const after = Math.max(0, ...own.slice(0, at).map((span) => span?.end ?? 0));
    const before = Math.min(article.text.length, ...own.slice(at + 1).map((span) => span?.start ?? Number.MAX_VALUE));
    const place = occurrences(article.text, form).find(
      (span) => span.start >= after && span.end <= before && !taken.some((other) => overlap(span, other)),
    );
    if (place === undefined) throw missing(article, 'mention', form);
    own[at] = place;
    taken.push(place);
  }
  return placed.map((spans) => spans.filter((span) => span !== undefined));
}

/** Places statements in the order of the text; one within another may begin where that begins. */
function placeQuotes(article: GoldArticle): Span[][] {
  let cursor = 0;
  return article.statements.map(({ quote }) => {
    let from = cursor;
    const parts = (typeof quote === 'string' ? [quote] : quote).map((part): Span => {
      const start = article.text.indexOf(part, from);
      if (start < 0) throw missing(article, 'quote', part);
      from = start + part.length;
      return { start, end: from };
    });
    cursor = parts[0]?.start ?? cursor;
    return parts;
  });
}

/**
 * Finds the places of all that an article's gold gives by its words.
 *
 * @throws where words are not in the text, or not in the order given
 */
export function placeGold(article: GoldArticle): PlacedGold {
  const events = article.events.map(({ words }) => {
    const found = occurrences(article.text, words);
    if (found.length === 0) throw missing(article, 'event', words);
    return found;
  });
  return { mentions: placeMentions(article), quotes: placeQuotes(article), events };
}
