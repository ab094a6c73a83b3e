import { anyOf } from '../core/word-list.ts';
import { wordsOfAll } from '../language/all-words.ts';
import { AUTHOR_PARTICLES } from '../language/shared/words/surnames.ts';

const CAPITALIZED = String.raw`\p{Lu}[\p{L}.’'-]*`;
const NAME = String.raw`${CAPITALIZED}(?:\s${anyOf([...AUTHOR_PARTICLES, CAPITALIZED])}){1,4}`;
const START = anyOf(wordsOfAll(({ clean }) => clean.byLineStarts));
const JOINER = String.raw`(?:,\s|\s${anyOf(wordsOfAll(({ clean }) => [...clean.authorJoiners, '&']))}\s)`;
const PLACE = String.raw`\s*[,|(/–—-]\s*[\p{L}\s./]{2,40}\)?`;
const BY_LINE = new RegExp(String.raw`^${START}\s+(${NAME}(?:${JOINER}${NAME})*)(?:${PLACE})?$`, 'u');
const CAPITALIZED_START = new RegExp(
  String.raw`^${anyOf(wordsOfAll(({ clean }) => clean.byLineCapitals))}(?=[\s:])`,
  'u',
);
const LONGEST_BY_LINE = 120;

/**
 * Reads the author from a byline ("Von Erika Beispiel, Berlin").
 *
 * @param line - a trimmed line
 * @returns the name or names as printed. Null if the line is not a byline
 */
export function byLine(line: string): string | null {
  if (line.length > LONGEST_BY_LINE || /[.!?:]$/u.test(line)) return null;
  const inner = /^\(([^()]*)\)$/u.exec(line)?.[1] ?? line;
  const lowered = inner.replace(CAPITALIZED_START, (word) => word.toLowerCase());
  return BY_LINE.exec(lowered)?.[1] ?? null;
}

/** Matches words that occur in sentences but not in a list of nouns. */
const SENTENCE_WORD = new RegExp(String.raw`\b${anyOf(wordsOfAll(({ clean }) => clean.sentenceWords))}\b`, 'iu');

const SHORTEST_LIST = 5;
const WORDS_IN_ITEM = 5;

/**
 * Whether a line is an author's bio that consists only of nouns ("Bergsteiger. Kaffeetrinkerin. …").
 *
 * @param line - the article's last line, trimmed
 * @param before - the previous line. If it ends with a colon, the list is article text
 */
export function isNounList(line: string, before: string): boolean {
  if (line.length > 400 || /:$/u.test(before)) return false;
  const inner = line.replace(/^[„“”"'»«]+|[„“”"'»«]+$/gu, '');
  const items = inner
    .split(/[.!]\s*/u)
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length < SHORTEST_LIST) return false;
  return items.every(
    (item) =>
      /^\p{Lu}/u.test(item) &&
      item.split(/\s+/u).length <= WORDS_IN_ITEM &&
      !SENTENCE_WORD.test(item) &&
      !/[\d,;:?]/u.test(item),
  );
}

const BIO_LABEL = new RegExp(String.raw`^${anyOf(wordsOfAll(({ clean }) => clean.bioLabels))}\s*:?$`, 'iu');

/** Whether a line is only a label above the author's bio, such as "Über den Autor". */
export function isBioLabel(line: string): boolean {
  return BIO_LABEL.test(line);
}

const AUTHOR_VERB = new RegExp(String.raw`^,?\s+${anyOf(wordsOfAll(({ clean }) => clean.authorVerbs))}`, 'u');

/** Whether a line at the end of an article introduces the author named in the byline. */
export function introducesAuthor(line: string, author: string): boolean {
  if (line.length > 400 || !line.startsWith(author)) return false;
  return AUTHOR_VERB.test(line.slice(author.length));
}
