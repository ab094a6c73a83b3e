import type { Span } from '@wortlaut/extract';
import type { GoldArticle } from './read-gold.ts';

/** The positions of annotations in the text. Each list has the same order as in the article. */
export interface PlacedGold {
  readonly mentions: readonly (readonly Span[])[];
  readonly quotes: readonly (readonly Span[])[];
  /** For each event, all occurrences of its words. */
  readonly events: readonly (readonly Span[])[];
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Finds all occurrences of words in a text, except inside a longer word. */
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
    `Gold article ${article.id}: The ${what} "${words}" does not occur in the text, or does not occur after the previous one. Fix the article file.`,
  );
}

/**
 * Finds mentions. Longer ones are placed first, so that a surname in a full name does not count as a separate mention.
 */
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

/** Finds statements in text order. A nested statement may start at the same position as the outer statement. */
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
 * Finds the positions of an article's annotations, which are stored as words.
 *
 * @throws {Error} if the words do not occur in the text, or occur in a different order
 */
export function placeGold(article: GoldArticle): PlacedGold {
  const events = article.events.map(({ words }) => {
    const found = occurrences(article.text, words);
    if (found.length === 0) throw missing(article, 'event', words);
    return found;
  });
  return { mentions: placeMentions(article), quotes: placeQuotes(article), events };
}
