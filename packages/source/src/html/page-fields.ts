import { cleanLine } from '../clean-characters.ts';
import { toIsoDate } from '../date-formats.ts';
import { parseLanguage, parseLine, parseUrl } from '../fields.ts';
import type { Note } from '../note.ts';
import { isPlaceholderDate, type Published, parsePublished, timeDroppedNote } from '../published.ts';
import { isArticle, type JsonObject, namesOf, objectsIn, own } from '../schema-org.ts';
import { SourceError } from '../source-error.ts';
import { blockText } from './block-text.ts';
import type { Page } from './scan-page.ts';

/** The metadata of a page about its article. Missing values are `null`. */
export interface PageFields {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** The `articleBody` from the JSON-LD, as text. `null` if it is missing. */
  readonly articleBody: string | null;
  /** Whether the page declares that it is an article. */
  readonly saysArticle: boolean;
  readonly notes: readonly Note[];
}

type Candidates = readonly (string | undefined)[];

/**
 * Reads the metadata of a page: first from JSON-LD, then from Open Graph and meta tags, then from page elements.
 *
 * @param page - a scanned page
 * @returns the fields; invalid values are ignored, and a note is added if a field has no valid value
 */
export function pageFields(page: Page): PageFields {
  const notes: Note[] = [];
  const known = page.jsonLd.flatMap((text) => objectsIn(parseJsonLd(text, notes)));
  const article = known.find(isArticle) ?? {};
  const meta = (...names: readonly string[]): Candidates =>
    names.flatMap((name) => page.meta.filter(([key]) => key === name).map(([, content]) => content));
  const field = <Value>(name: string, candidates: Candidates, parse: (value: string, name: string) => Value | null) =>
    firstValid(name, candidates, parse, notes);
  const outlet = field(
    'outlet',
    [plain(namesOf(own(article, 'publisher'), known)), ...meta('og:site_name')],
    parseLine,
  );
  const authors = meta('author', 'article:author', 'dc.creator').filter((name) => !/^https?:/.test(name ?? ''));
  const body = own(article, 'articleBody');
  return {
    title: field('title', titleCandidates(page, article, meta('og:title'), outlet), parseLine),
    outlet,
    url: field('url', [stringIn(article, 'url'), page.canonical, ...meta('og:url')], parseUrl),
    author: field('author', [plain(namesOf(own(article, 'author'), known)), ...authors], parseLine),
    publishedAt: publishedIn(page, article, notes),
    language: field(
      'language',
      languageCandidates(page, article, meta('og:locale', 'content-language')),
      parseLanguage,
    ),
    articleBody: typeof body === 'string' ? blockText(body).text : null,
    saysArticle: known.some(isArticle) || page.hasArticle || meta('og:type').includes('article'),
    notes,
  };
}

function parseJsonLd(text: string, notes: Note[]): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const message = 'The JSON-LD of the page is not valid JSON. It was ignored.';
    notes.push({ code: 'METADATA_IGNORED', message });
    return null;
  }
}

function firstValid<Value>(
  name: string,
  candidates: Candidates,
  parse: (value: string, name: string) => Value | null,
  notes: Note[],
): Value | null {
  const errors: string[] = [];
  for (const candidate of candidates) {
    try {
      const value = candidate === undefined ? null : parse(candidate, name);
      if (value !== null) return value;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      errors.push(error.message);
    }
  }
  if (errors[0] !== undefined) {
    notes.push({ code: 'METADATA_IGNORED', message: `Some metadata of the page was ignored: ${errors[0]}` });
  }
  return null;
}

function titleCandidates(page: Page, article: JsonObject, og: Candidates, outlet: string | null): Candidates {
  const [heading, another] = page.headings.map(cleanLine).filter((text) => text !== '');
  const pageTitle = cleanLine(page.title);
  const ending = outlet === null ? -1 : pageTitle.lastIndexOf(outlet);
  const withoutOutlet = outlet !== null && ending > 0 && ending + outlet.length === pageTitle.length;
  const short = withoutOutlet ? pageTitle.slice(0, ending).replace(/[\s|–—:-]+$/u, '') : pageTitle;
  const headline = stringIn(article, 'headline') ?? stringIn(article, 'name');
  return [plain(headline), ...og, another === undefined ? heading : undefined, short];
}

function languageCandidates(page: Page, article: JsonObject, meta: Candidates): Candidates {
  const candidates = [namesOf(own(article, 'inLanguage')), page.language, ...meta];
  // Open Graph (https://ogp.me/#optional) uses underscores, such as de_DE. So does the lang attribute of many pages.
  return candidates.map((tag) => tag?.trim().replaceAll('_', '-'));
}

function publishedIn(page: Page, article: JsonObject, notes: Note[]): string | null {
  const names = [
    ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date'],
    ...['pubdate', 'publishdate', 'date', 'dc.date.issued', 'dcterms.created', 'dc.date'],
  ];
  const inMeta = names.flatMap((name) => page.meta.filter(([key]) => key === name).map(([, content]) => content));
  const parse = (value: string, field: string) =>
    value.trim() === '' || isPlaceholderDate(value) ? null : parsePublished(toIsoDate(value), field);
  const stated = firstValid('published', [stringIn(article, 'datePublished'), ...inMeta], parse, notes);
  if (stated !== null) return dated(stated, notes);
  const times = page.times.some(({ inArticle }) => inArticle)
    ? page.times.filter((time) => time.inArticle)
    : page.times;
  const guessed = firstValid(
    'time',
    times.slice(0, 1).map(({ value }) => value),
    parse,
    notes,
  );
  if (guessed === null) return null;
  const message = `The publication date ${guessed.publishedAt.slice(0, 10)} is uncertain. It is the first date on the page. Check that it is correct.`;
  notes.push({ code: 'DATE_UNSURE', message });
  return dated(guessed, notes);
}

function dated(published: Published, notes: Note[]): string {
  if (published.timeDropped) notes.push(timeDroppedNote());
  return published.publishedAt;
}

function stringIn(object: JsonObject, name: string): string | undefined {
  const value = own(object, name);
  return typeof value === 'string' ? value : undefined;
}

/** Converts a value to plain text. Many content management systems put HTML entities and tags in JSON-LD. */
function plain(value: string | undefined): string | undefined {
  return value !== undefined && /[&<]/.test(value) ? blockText(value).text : value;
}
