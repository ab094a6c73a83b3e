import type { Analysis } from '../../core/analysis.ts';
import { oncePer } from '../../core/on-demand.ts';
import { anyOf } from '../../core/word-list.ts';
import { OUTLET_WORDS } from '../../language/shared/words/outlets.ts';
import { foldLetters } from '../names/fold.ts';
import { sentenceCase } from './headline-case.ts';

/** The maximum length of a title in UTF-16 code units. A longer headline is cut at the end of a clause. */
export const MAX_TITLE = 110;
/** The maximum length of a headline with a single clause, which cannot be cut. */
const MAX_CLAUSE = 150;
/** The minimum length of a headline after it was cut. */
const MIN_SHORTENED = 30;
/** The minimum number of words in a headline that says what happened. */
const MIN_WORDS = 3;
/** The maximum number of words in the name of an outlet after a headline. */
const MAX_OUTLET_WORDS = 4;

/** The maximum length of a quoted name before a colon. A longer quotation is a sentence. */
const MAX_NAME_LENGTH = 26;

const QUOTATION_MARKS = /["“”„«»‹›‚‘’']/u;
/** Matches a headline that is a quotation from start to end. */
const BARE_QUOTATION = /^["“„»«‚‘'][^"“”„«»]*["”“«»’‘'][.!?]?$/u;
/** Matches a quotation after the speaker or the news: "Krall: „Die Brücke bleibt zu“", "Brücke gesperrt: „Es bröckelt“". */
const SPEAKER_AND_QUOTATION = /^(?<start>[^:]{2,40}):\s*["“„»«‚‘'][^"“”„«»]*["”“«»’‘'][.!?]?$/u;

/**
 * Matches an opinion: a speaker, a colon, and a quotation that is too long for a name: "Krall: Rat ist „am Ende seiner
 * Kräfte“".
 */
const OPINION = /^[^:„“”"«»]{2,60}:\s[^„“”"«»]*[„“”"«»](?:\p{Ll}|[^„“”"«»]{26})[^„“”"«»]*["”“«»]/u;

/** Whether the title is a headline and not just the first words of the text. */
export const hasHeadline = oncePer(({ title, body }: Analysis): boolean => {
  if (title === null || title.trim() === '' || /(?:…|\.\.\.)\s*$/u.test(title)) return false;
  const fold = (text: string) => foldLetters(text.replace(/[\s…]+/gu, ' ').trim());
  const [start, line] = [fold(title), fold(body.slice(0, title.length + 40).split('\n')[0] ?? '')];
  // Some texts repeat the headline as their first line.
  return line === start ? body.length > title.length + 40 : !fold(body.slice(0, 400)).startsWith(start.slice(0, 40));
});

const isOutlet = (text: string): boolean => {
  const parts = text.trim().split(/\s+/u);
  if (parts.length > MAX_OUTLET_WORDS) return false;
  if (/^(?:www\.)?[\w-]+\.(?:com|de|net|org|co\.uk|at|ch|eu|tv)$/iu.test(text.trim())) return true;
  return parts.some((word) => OUTLET_WORDS.has(word.toLowerCase()) && /^\p{Lu}|\d/u.test(word));
};

/** Removes the names of outlets and sections after a headline: "… | Zeitung", "… - The Herald". */
function withoutOutlet(text: string): string {
  const [first = text] = text.split(/\s+[|•·]\s+|\s+\/\/\s+/u);
  let headline = first.trim() === '' ? text : first;
  for (;;) {
    const tail = /^(.*\S)\s+[-–—]+\s+([^-–—]+)$/u.exec(headline);
    if (tail === null || !isOutlet(tail[2] ?? '')) return headline;
    headline = tail[1] ?? headline;
  }
}

/** Removes labels and decorations around a headline: "+++ … +++", "Update:", "[Video]". */
function withoutLabels(text: string, label: RegExp): string {
  let headline = text.replace(/^[+*•#>\s]+|[+*•#<\s]+$/gu, '');
  headline = headline
    .replace(/\s*[([](?:video|update|updated|mit video|fotos|photos|exclusive)[)\]]\s*/giu, ' ')
    .trim();
  for (let before = ''; before !== headline; ) {
    before = headline;
    headline = headline.replace(label, '').trim();
  }
  return headline;
}

/** Removes the punctuation at the end of a headline, except the period of an abbreviation. */
const withoutStop = (text: string): string =>
  text.replace(/(?<![\p{Lu}.]|\b(?:Jr|Sr|St|Nr|Inc|Co|Corp|Ltd|Dr|Mr|Mrs|etc|usw))\.$|\s*!+$|[\s,;:–—-]+$/gu, '');

const isBalanced = (text: string): boolean => {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[„“”"]/gu) % 2 === 0 && count(/[([]/gu) === count(/[)\]]/gu) && count(/[«»]/gu) % 2 === 0;
};

/** Cuts a long title at the end of a clause. Returns null if no clause ends before the maximum length. */
function shortened(text: string): string | null {
  if (text.length <= MAX_TITLE) return text;
  const ends = [...text.slice(0, MAX_TITLE).matchAll(/\s[–—-]\s|[;,]\s|\.\s(?=\p{Lu})/gu)].map(({ index }) => index);
  const end = ends.reverse().find((at) => at >= MIN_SHORTENED && isBalanced(text.slice(0, at)));
  if (end !== undefined) return text.slice(0, end).trim();
  return text.length <= MAX_CLAUSE ? text : null;
}

/** Whether a headline says what happened. Questions, bare quotations, topics, comparisons and teasers do not. */
function saysWhatHappened(text: string, { rules }: Analysis): boolean {
  const { riddleStarts, personal, noHappening } = rules.events.titleWords;
  if (
    text.includes('?') ||
    noHappening.test(text) ||
    BARE_QUOTATION.test(text) ||
    SPEAKER_AND_QUOTATION.test(text) ||
    OPINION.test(text)
  )
    return false;
  const outside = text.replace(/["“„»«‚][^"“”„«»]*["”“«»‘]/gu, ' ');
  const lower = outside
    .toLowerCase()
    .split(/[\s,:;!]+/u)
    .filter(Boolean);
  if (riddleStarts.has(text.toLowerCase().split(/[\s,:;!]+/u)[0] ?? '')) return false;
  if (
    lower.some((word) => personal.has(word)) ||
    /^\d+ (?:\p{L}+ )?(?:things|reasons|ways|facts|photos)\b/iu.test(text)
  )
    return false;
  return text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length >= MIN_WORDS;
}

/** Whether the title is a question, or a topic such as "Brandt im Interview", which does not say what happened. */
export const isQuestionOrTopic = ({ title, rules }: Analysis): boolean =>
  (title ?? '').includes('?') || rules.events.titleWords.noHappening.test(title ?? '');

/** Removes a quoted sentence before the news: "'We are all angry': Riot in Marsch". */
function withoutOpeningQuotation(text: string): string {
  const match = /^["“„»«‚‘'].{3,}?["”“«»’‘'][,.!?]?\s*[:–—-]\s+(?<rest>.+)$/u.exec(text);
  const { rest = text } = match?.groups ?? {};
  return text.length - rest.length > MAX_NAME_LENGTH ? rest : text;
}

/**
 * Returns the headline of an article as the title of its main event. The title is in sentence case and has no names of
 * outlets, no labels and no final period. It has at most {@link MAX_TITLE} characters, or slightly more if it is a
 * single clause.
 *
 * @returns null if the article has no headline, or if the headline does not say what happened
 */
export const headlineTitle = oncePer((analysis: Analysis): string | null => {
  if (!hasHeadline(analysis)) return null;
  const { labels } = analysis.rules.events.titleWords;
  const label = labelPattern(labels);
  const printed = (analysis.title ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/ ([:;,])/gu, '$1')
    // Removes stray spaces inside a word: "Hit-and - run".
    .replace(/(?<=\p{L}-\p{L}{2,3}) - (?=\p{L})/gu, '-')
    .trim();
  const bare = withoutOpeningQuotation(withoutLabels(withoutOutlet(printed), label));
  const text = shortened(withoutStop(bare));
  if (text === null || !isBalanced(text) || !saysWhatHappened(text, analysis)) return null;
  const title = sentenceCase(analysis, text);
  return QUOTATION_MARKS.test(title.charAt(0)) ? title : title.charAt(0).toUpperCase() + title.slice(1);
});

/**
 * Returns the part of the headline before a colon and a quotation in sentence case: "Brücke gesperrt" for "Brücke
 * gesperrt: „Es bröckelt“". Null for any other headline.
 */
export function beforeQuotation(analysis: Analysis): string | null {
  const { start } = SPEAKER_AND_QUOTATION.exec(withoutOutlet((analysis.title ?? '').trim()))?.groups ?? {};
  return start === undefined || !hasHeadline(analysis) ? null : sentenceCase(analysis, start);
}

const patterns = new Map<readonly string[], RegExp>();

function labelPattern(labels: readonly string[]): RegExp {
  const known = patterns.get(labels);
  if (known !== undefined) return known;
  const pattern = new RegExp(
    String.raw`^\s*(?:[([]${anyOf(labels)}[)\]]\s*[:–—-]?|${anyOf(labels)}\s*(?:\d+)?\s*(?::|[|+]+|[–—-]\s|\.{3}))\s*`,
    'iu',
  );
  patterns.set(labels, pattern);
  return pattern;
}
