import { Parser } from 'htmlparser2';
import { SourceError } from '../source-error.ts';
import { BREAK_STAND_IN, hideMarkup } from './stand-ins.ts';
import { DROPPED, VOID } from './tags.ts';

/** The maximum nesting depth. Browsers limit it to 512 (https://bugs.webkit.org/show_bug.cgi?id=35006). */
const MAX_DEPTH = 300;
/** The maximum number of elements. A long news page has about 5,000. With more elements, Readability takes seconds. */
const MAX_ELEMENTS = 20_000;
/**
 * The maximum sum of the depths of all elements, which is the cost of visiting all ancestors of each element. A news
 * page has about 80,000.
 */
const MAX_DEPTH_SUM = 500_000;
/**
 * The maximum length of an attribute. Longer attributes, such as embedded images, are cut. Classes and URLs are
 * shorter.
 */
const MAX_ATTRIBUTE_UNITS = 2000;
const MAX_ENTRIES = 500;
/** Attributes that indicate the purpose of an element. All other attributes are removed. */
const KEPT_ATTRIBUTES = ['class', 'href', 'id', 'itemprop', 'rel', 'role'];

type Attributes = { readonly [name: string]: string };

/** The parts of a page, collected in one pass over its markup. */
export interface Page {
  /** The HTML without scripts, styles, media and hidden parts, so that it is small enough for a DOM. */
  readonly lean: string;
  /** The value of `<html lang>`, or an empty string. */
  readonly language: string;
  /** The text of the first `<title>`. */
  readonly title: string;
  /** The text of each `<h1>`. */
  readonly headings: readonly string[];
  /** The `<meta>` and `itemprop` values in page order, with lowercase names. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** The `datetime` of each `<time>`, with a flag for whether the element is in `<article>` or `<main>`. */
  readonly times: readonly { readonly value: string; readonly inArticle: boolean }[];
  /** The canonical URL of the page, or an empty string. */
  readonly canonical: string;
  /** The text of each JSON-LD script. */
  readonly jsonLd: readonly string[];
  /** Whether the page has an `<article>`. */
  readonly hasArticle: boolean;
}

type Gathered = { -readonly [Name in keyof Page]: Page[Name] extends readonly (infer Item)[] ? Item[] : Page[Name] };

/**
 * Collects the metadata of a page and removes everything that cannot contain article text. Reads the markup only once.
 *
 * @remarks Takes linear time and bounded memory for any input.
 *
 * @param html - a page
 * @returns the parts of the page
 * @throws {@link SourceError} `TOO_LARGE` if the page has too many elements or nests them too deeply
 */
export function scanPage(html: string): Page {
  const page = emptyPage();
  const lean: string[] = [];
  const open: string[] = [];
  const state = { elements: 0, depthSum: 0, droppedAt: -1, capture: null as null | ((text: string) => void) };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!VOID.has(name)) open.push(name);
      state.elements += 1;
      state.depthSum += open.length;
      checkLimits(state.elements, open.length, state.depthSum);
      state.capture = gather(page, name, attributes, open, state.droppedAt >= 0) ?? state.capture;
      if (state.droppedAt >= 0) return;
      if (isDropped(name, attributes)) {
        if (!VOID.has(name)) state.droppedAt = open.length;
        return;
      }
      lean.push(name === 'br' ? BREAK_STAND_IN : openTag(name, attributes));
    },
    ontext(text) {
      state.capture?.(text);
      if (state.droppedAt < 0) lean.push(hideMarkup(text));
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (name === 'title' || name === 'h1' || name === 'script') state.capture = null;
      if (state.droppedAt < 0) lean.push(`</${name}>`);
      if (state.droppedAt === open.length) state.droppedAt = -1;
      open.pop();
    },
  });
  parser.end(html);
  return { ...page, lean: lean.join('') };
}

function emptyPage(): Gathered {
  const lists = { headings: [], meta: [], times: [], jsonLd: [] };
  return { lean: '', language: '', title: '', canonical: '', hasArticle: false, ...lists };
}

function checkLimits(elements: number, depth: number, depthSum: number): void {
  if (elements <= MAX_ELEMENTS && depth <= MAX_DEPTH && depthSum <= MAX_DEPTH_SUM) return;
  const found =
    depth > MAX_DEPTH
      ? `The HTML nests elements more than ${MAX_DEPTH} levels deep.`
      : `The HTML has too many elements (more than ${MAX_ELEMENTS.toLocaleString('en')}) or too many deeply nested elements.`;
  throw new SourceError('TOO_LARGE', `${found} Save only the part of the page with the article, or its plain text.`);
}

function isDropped(name: string, attributes: Attributes): boolean {
  if (DROPPED.has(name) || ['img', 'input', 'link', 'meta', 'source', 'wbr', 'base', 'track', 'param'].includes(name)) {
    return true;
  }
  // Some pages hide the entire body until a script shows it.
  if (name === 'html' || name === 'body') return false;
  const hidden = attributes.hidden !== undefined || attributes['aria-hidden'] === 'true';
  return hidden || /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(attributes.style ?? '');
}

function openTag(name: string, attributes: Attributes): string {
  const kept = KEPT_ATTRIBUTES.flatMap((key) => {
    const value = attributes[key];
    return value === undefined ? [] : [` ${key}="${escapeAttribute(value.slice(0, MAX_ATTRIBUTE_UNITS))}"`];
  });
  return `<${name}${kept.join('')}>`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/**
 * Collects the metadata that an element contains.
 *
 * @returns a function that receives the element's text, or null if the text is not needed
 */
function gather(
  page: Gathered,
  name: string,
  attributes: Attributes,
  open: readonly string[],
  dropped: boolean,
): ((text: string) => void) | null {
  const itemprop = attributes.itemprop;
  if (name === 'html') page.language ||= attributes.lang ?? attributes['xml:lang'] ?? '';
  if (name === 'article') page.hasArticle = true;
  if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') page.canonical ||= attributes.href ?? '';
  const metaName = attributes.property ?? attributes.name ?? attributes['http-equiv'] ?? itemprop;
  if (name === 'meta' && metaName !== undefined && page.meta.length < MAX_ENTRIES) {
    page.meta.push([metaName.toLowerCase(), attributes.content ?? '']);
  }
  if (dropped) return null;
  if (name === 'time') gatherTime(page, attributes, open);
  if (name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? '')) return captureInto(page.jsonLd);
  if (name === 'title' && page.title === '') {
    return (text) => {
      page.title += text;
    };
  }
  return name === 'h1' && page.headings.length < MAX_ENTRIES ? captureInto(page.headings) : null;
}

function gatherTime(page: Gathered, attributes: Attributes, open: readonly string[]): void {
  const value = attributes.datetime;
  if (value === undefined || page.times.length >= MAX_ENTRIES) return;
  if (attributes.itemprop === 'datePublished') page.meta.push(['datepublished', value]);
  page.times.push({ value, inArticle: open.includes('article') || open.includes('main') });
}

/** Appends an item to a list. The parser splits text at each entity, so the returned function joins the pieces. */
function captureInto(list: string[]): (text: string) => void {
  const index = list.push('') - 1;
  return (text) => {
    list[index] = (list[index] ?? '') + text;
  };
}
