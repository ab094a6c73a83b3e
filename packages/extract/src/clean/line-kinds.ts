import { anyOf } from '../core/word-list.ts';
import { wordsOfAll } from '../language/all-words.ts';
import { PICTURE_AGENCIES, PICTURE_SOURCES, SIGNING_AGENCIES } from '../language/shared/words/bodies.ts';

/** The maximum length of a boilerplate line, in UTF-16 code units. Longer lines are always article text. */
const LONGEST = 600;

const BULLET = String.raw`^[\s•·*►▶→»>|–—-]*`;

const relatedLabel = anyOf(wordsOfAll(({ clean }) => clean.relatedLabels));
const RELATED = new RegExp(String.raw`${BULLET}${relatedLabel}\s*(?:[:：]\s*(\S.*)?)?$`, 'iu');

/**
 * Reads the headline from a line like "Lesen Sie auch: …".
 *
 * @returns the headline. An empty string if the line is only the label. Null for all other lines
 */
export function relatedHeadline(line: string): string | null {
  if (line.length > 300) return null;
  const found = RELATED.exec(line);
  return found === null ? null : (found[1] ?? '').trim();
}

/** Whether a line is short and ends like a headline, without a period, comma or similar punctuation mark. */
export function isHeadline(line: string): boolean {
  return line.length <= 110 && line.length >= 12 && /^[\p{Lu}„"\d+]/u.test(line) && !/[.;,:!…]["“”]?$/u.test(line);
}

/**
 * Reads a list item: a bullet and a short text that ends like a headline.
 *
 * @returns the text of the item. Null for all other lines
 */
export function listItem(line: string): string | null {
  if (line.length > 200) return null;
  const text = /^\s*[•·*►▶→»>–—-]\s*(\S.*)$/u.exec(line)?.[1]?.trim();
  return text === undefined || /[.;,]$/u.test(text) ? null : text;
}

const QUOTED = /[„“”«»"]/u;

const copyrightClaim = anyOf(wordsOfAll(({ clean }) => clean.copyrightClaims));
const copyrightLabel = anyOf(wordsOfAll(({ clean }) => clean.copyrightLabels));
const creditLink = anyOf(wordsOfAll(({ clean }) => clean.creditLinks));
const COPYRIGHT = new RegExp(
  String.raw`^(?:©|\(c\)\s*(?:\d{4}|\p{Lu})|${copyrightLabel}\b[\s:©]*(?:\d{4}|\p{Lu}|${creditLink} ))|^(?:\S+\s){0,8}${copyrightClaim}`,
  'iu',
);
const COOKIE_WORD = new RegExp(anyOf(wordsOfAll(({ clean }) => clean.cookieWords)), 'iu');
const COOKIE_ACTION = new RegExp(anyOf(wordsOfAll(({ clean }) => clean.cookieActions)), 'iu');
const SITE_WORD = new RegExp(String.raw`\b${anyOf(wordsOfAll(({ clean }) => clean.siteWords))}\b`, 'iu');
const NEWSLETTER_START = new RegExp(`^${anyOf(wordsOfAll(({ clean }) => clean.newsletterStarts))}`, 'iu');
const NEWSLETTER_ACTION = new RegExp(anyOf(wordsOfAll(({ clean }) => clean.newsletterActions)), 'iu');
const NEWSLETTER_WORD = new RegExp(anyOf(wordsOfAll(({ clean }) => clean.newsletterWords)), 'iu');
const CALL = new RegExp(`^${anyOf(wordsOfAll(({ clean }) => clean.calls))}`, 'iu');
const advertisementLabel = anyOf(wordsOfAll(({ clean }) => clean.advertisementLabels));
const ADVERTISEMENT = new RegExp(String.raw`^[\s\-–—*[(]*${advertisementLabel}[\s\-–—*\])]*$`, 'iu');

const captionLabel = anyOf(wordsOfAll(({ clean }) => clean.captionLabels));
const CAPTION_LABEL = new RegExp(String.raw`^[[(]?\s*${captionLabel}\s*(?:[:©]|\s\/\s)`, 'iu');
const creditLabel = anyOf(wordsOfAll(({ clean }) => clean.creditLabels));
const creditSentence = anyOf(wordsOfAll(({ clean }) => clean.creditSentences));
const pictureSource = anyOf(PICTURE_SOURCES);
const pictureAgency = anyOf(PICTURE_AGENCIES);
const CAPTION_CREDIT = new RegExp(
  [
    String.raw`(?:[(|/[]|\s[–—-])\s*${creditLabel}\s*(?:${creditLink}\s|[:©])\s*[^()[\]]{2,60}[)\]]?\.?$`,
    String.raw`\.\s+${creditSentence}:\s*[^().]{2,60}$`,
    String.raw`\s[–—-]?\s*©\s*[^().]{2,60}$`,
    String.raw`\s\(?(?:${pictureSource}\/[^()]{2,50}|[^()/.]{3,30}\/${pictureAgency})\)?$`,
  ].join('|'),
  'iu',
);

const AGENCY_LINE = new RegExp(
  String.raw`^\(?\s*${anyOf(SIGNING_AGENCIES)}(?:[/,\s-]+[\p{Ll}\d-]{2,10}){0,4}\s*\)?\.?$`,
  'iu',
);

const imprintLabel = anyOf(wordsOfAll(({ clean }) => clean.imprintLabels));
const imprintStart = anyOf(wordsOfAll(({ clean }) => clean.imprintStarts));
/** Matches dates, sources and reading times: "Stand: 12.03.2025", "Mit Material von dpa", "Lesezeit: 3 Minuten". */
const IMPRINT = new RegExp(String.raw`^${imprintLabel}\s*:\s*\S.{0,80}$|^\(?${imprintStart}\S.{0,60}$`, 'iu');
/** Matches authors' initials: "(lma)", "mk/dpa". */
const SIGNATURE = /^\(?\p{Ll}{2,4}(?:[/,]\s?\p{Ll}{2,4}){0,3}\)?$/u;

const BIO = new RegExp(String.raw`^${anyOf(wordsOfAll(({ clean }) => clean.bioStarts))}\b`, 'iu');

/** The kinds of boilerplate lines. */
export type LineKind = 'IMPRINT' | 'COPYRIGHT' | 'COOKIES' | 'NEWSLETTER' | 'CALL' | 'CAPTION' | 'AGENCY' | 'BIO';

function isCookieNotice(line: string): boolean {
  return COOKIE_WORD.test(line) && SITE_WORD.test(line) && COOKIE_ACTION.test(line) && !QUOTED.test(line);
}

function isNewsletterTeaser(line: string): boolean {
  if (line.length > 300 || QUOTED.test(line) || !NEWSLETTER_START.test(line)) return false;
  return NEWSLETTER_WORD.test(line) && NEWSLETTER_ACTION.test(line);
}

/** Whether a line is a picture caption. Longer text is article text, even if it ends with a credit. */
function isCaption(line: string): boolean {
  if (line.length > 300) return false;
  const sentences = line.match(/\p{Ll}{2}[.!?]\s+\p{Lu}/gu)?.length ?? 0;
  return CAPTION_LABEL.test(line) ? sentences < 3 : sentences < 2 && CAPTION_CREDIT.test(line);
}

/**
 * Determines the kind of a boilerplate line. If in doubt, treats the line as article text.
 *
 * @param line - a trimmed line
 * @param atEnd - whether the line is one of the last lines of the article, which can contain an author's bio
 * @returns null for article text
 */
export function lineKind(line: string, atEnd: boolean): LineKind | null {
  if (line.length > LONGEST) return null;
  if (line.length <= 250 && COPYRIGHT.test(line)) return 'COPYRIGHT';
  if (isCookieNotice(line)) return 'COOKIES';
  if (isNewsletterTeaser(line)) return 'NEWSLETTER';
  if (ADVERTISEMENT.test(line) || (line.length <= 160 && !QUOTED.test(line) && CALL.test(line))) return 'CALL';
  if (isCaption(line)) return 'CAPTION';
  if (line.length <= 100 && !QUOTED.test(line) && !/[.!?]$/u.test(line) && (IMPRINT.test(line) || SIGNATURE.test(line)))
    return 'IMPRINT';
  if (line.length <= 50 && AGENCY_LINE.test(line)) return 'AGENCY';
  return atEnd && BIO.test(line) ? 'BIO' : null;
}
