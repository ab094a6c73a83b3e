import { type Analysis, sentenceAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import type { Sentence } from '../../text/sentences.ts';
import { hasHeadline, MAX_TITLE } from './headline.ts';
import { sentenceCase } from './headline-case.ts';
import type { TitleWords } from './title-words.ts';

/** The number of sentences at the start of the text that can provide the title. */
const LEAD_SENTENCES = 3;
/** The maximum number of characters in a sentence to search for the end of a clause. */
const MAX_SENTENCE = 400;
const MIN_WORDS = 4;
/** The maximum length of a sentence that is kept complete because it cannot be shortened. */
const MAX_WHOLE = 190;
/** The minimum length of a long sentence that is cut before a phrase about the circumstances. */
const MIN_WITHOUT_DETAILS = 55;
/** Matches a phrase at the start of a sentence that is not its subject: "Born in Kiel, Krall …". */
const OPENING_CLAUSE = /^(?:\p{Lu}\p{Ll}+(?:ing|ed)|Born|According)\s/u;
/**
 * Matches another person in a list: "Ina Krall, Ole Brandt and Jon Harms, all of Kiel, were arrested". Such a list is
 * not an apposition.
 */
const JOINT = /\s(?:and|und)\s\p{Lu}/u;
/** Matches ages, records and amounts in parentheses. */
const FIGURES = / \([^()]*\d[^()]*\)/gu;
/** The minimum length of a shortened sentence. */
const MIN_LENGTH = 20;
/**
 * Matches a definite article at the start. A later sentence that starts with one adds a detail: "The report says …".
 */
const DEFINITE_START = /^(?:The|Der|Die|Das)\s/u;
const COORDINATOR = /^(?:and|und)$/u;
/** Matches the start of a new clause, which must contain a verb. */
const OTHER_CLAUSE = /^(?:and|but|or|und|aber|oder)\s/u;

/** Matches the place, date or agency before the first sentence: "MARSCH (dpa) – ". */
const DATELINE =
  /^(?:\p{Lu}[\p{L}\d .,/()'-]{1,50}?\s*(?:\([^)]{2,30}\)\s*)?(?:--?|–|—)\s+|\p{Lu}[\p{L} .,]{1,40}\([\p{L} ]{2,30}\)[.,:]?\s+|\([^)]{2,30}\)\s*(?:--?|–|—)\s+)(?=\p{Lu})/u;

/** Returns a title made from a sentence, or null if the sentence alone does not say what happened. */
function titleOfSentence(analysis: Analysis, { start, end }: Sentence): string | null {
  const { body, rules } = analysis;
  const { titleWords } = rules.events;
  const printed = body
    .slice(start, Math.min(end, start + MAX_SENTENCE))
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/\p{Ll}.*[.!][”“"’»]?$/u.test(printed) && end - start < MAX_SENTENCE) return null;
  const news = printed.replace(DATELINE, '').replace(titleWords.beforeNews, '').replace(FIGURES, '');
  const undated = titleWords.withoutDates(news.charAt(0).toUpperCase() + news.slice(1));
  const first = undated.toLowerCase().split(/[\s,]+/u)[0] ?? '';
  if (titleWords.dependentStarts.has(first) || !/^[\p{Lu}\d]/u.test(undated)) return null;
  const whole = withoutSource(undated.replace(/[.!]+$/u, ''), titleWords);
  const clauses = [whole, withoutApposition(whole, titleWords)].map((text) => mainClause(text, titleWords));
  const shortened = clauses.find((text) => text !== null && titleWords.isComplete(text)) ?? clauses[0] ?? null;
  const isWhole = titleWords.clauseStarts.size > 0 && whole.length <= MAX_WHOLE && hasVerb(whole, titleWords);
  const clause =
    isWhole && (shortened === null || !titleWords.isComplete(shortened)) && end - start < MAX_SENTENCE
      ? whole
      : shortened;
  const text = clause === null ? null : sentenceCase(analysis, clause);
  if (text === null || /["“”„«»?]|[‘’']{2}/u.test(text) || text.split(' ').length < MIN_WORDS) return null;
  if (!titleWords.isComplete(text) || /\([^)]*$|^\S+ [–—-] /u.test(text)) return null;
  const isPersonal = text
    .toLowerCase()
    .split(/[\s,;:]+/u)
    .some((word) => titleWords.personal.has(word));
  return isPersonal ? null : text;
}

/** Removes the last clause if it names the source: "…, sagte Bürgermeisterin Krall", "…, officials said". */
function withoutSource(text: string, { sourceWords }: TitleWords): string {
  const comma = text.lastIndexOf(', ');
  if (comma < MIN_LENGTH) return text;
  const last = text
    .slice(comma + 2)
    .toLowerCase()
    .split(' ');
  return last.some((word) => sourceWords.has(word)) ? text.slice(0, comma) : text;
}

/**
 * Removes the apposition or relative clause between the subject and the verb of a long sentence: "Ina Krall, a pilot,
 * has died".
 */
function withoutApposition(text: string, words: TitleWords): string {
  if (text.length <= MAX_TITLE) return text;
  const first = text.indexOf(', ');
  if (first < 0 || OPENING_CLAUSE.test(text) || hasVerb(text.slice(0, first), words)) return text;
  for (let at = text.indexOf(', ', first + 2); at >= 0; at = text.indexOf(', ', at + 2)) {
    const verb = text.slice(at + 2).split(' ', 1)[0] ?? '';
    if (verb !== verb.toLowerCase() || !words.isFiniteVerb(verb)) continue;
    return JOINT.test(text.slice(first, at)) ? text : `${text.slice(0, first)} ${text.slice(at + 2)}`;
  }
  return text;
}

/**
 * Returns the sentence, or its main clause if the sentence is too long for a title. Null if the sentence cannot be
 * shortened.
 */
function mainClause(text: string, words: TitleWords): string | null {
  const { clauseStarts, detailStarts, isFiniteVerb, endsAtComma } = words;
  if (text.length <= MAX_TITLE) return hasVerb(text, words) ? text : null;
  const marks = [...text.matchAll(/,\s|;\s|:\s|\s[–—-]{1,2}\s|\s(?=(\p{L}+)\s(\p{L}+))/gu)].filter(
    ([mark, word = '', next = '']) =>
      mark.trim() !== '' ||
      clauseStarts.has(word) ||
      detailStarts.has(word) ||
      (COORDINATOR.test(word) && isFiniteVerb(next)),
  );
  let complete = false;
  let best: string | null = null;
  let start = 0;
  for (const { index, 0: mark, 1: word = '' } of marks) {
    if (index > MAX_TITLE) break;
    if (detailStarts.has(word)) {
      const before = text.slice(0, index);
      const isClause = complete || (start === 0 && hasVerb(before, words));
      if (isClause && index >= MIN_WITHOUT_DETAILS && words.isComplete(before)) best = before;
      continue;
    }
    const segment = text.slice(start, index).trim();
    if (OTHER_CLAUSE.test(segment)) complete = false;
    // After the apposition of a subject, its verb starts the next segment: "Ina Krall, a pilot, has died".
    complete ||=
      start === 0 || OTHER_CLAUSE.test(segment)
        ? hasVerb(segment, words)
        : isFiniteVerb(segment.split(' ', 1)[0] ?? '');
    const rest = text.slice(index + mark.length);
    const next = rest.split(/[\s,]/u, 1)[0] ?? '';
    if (complete && index >= MIN_LENGTH && (!mark.startsWith(',') || endsAtComma(next, rest)))
      best = text.slice(0, index);
    start = index + mark.length;
  }
  return best;
}

/** Whether a text contains the verb of a main clause. Verbs of relative clauses do not count. */
function hasVerb(text: string, { isFiniteVerb, relatives }: TitleWords): boolean {
  const words = text.split(/[\s,]+/u);
  const isVerb = (at: number) => {
    const word = words[at] ?? '';
    return at > 0 && word === word.toLowerCase() && isFiniteVerb(word, words[at - 1]);
  };
  // Adjacent verbs form one verb group: "may have been".
  const groups = words.filter((_, at) => isVerb(at) && !isVerb(at - 1)).length;
  return groups > words.filter((word) => relatives.has(word)).length;
}

/** Returns the index of the first sentence to search for a title. */
function firstSentence(analysis: Analysis, event: ExtractedEvent | null): number {
  const found = sentenceAt(analysis, event?.mentions[0]?.start ?? 0);
  return event === null || found >= LEAD_SENTENCES ? 0 : found;
}

/**
 * Returns the main clause of the lead as the title of an article's main event.
 *
 * @param main - the main event; the sentence that mentions it is preferred
 * @returns null if no sentence at the start of the text says what happened without its context
 */
export function leadTitle(analysis: Analysis, main: ExtractedEvent | null): string | null {
  const first = firstSentence(analysis, main);
  for (const sentence of analysis.sentences.slice(first, first === 0 ? LEAD_SENTENCES : first + 1)) {
    const title = titleOfSentence(analysis, sentence);
    const isLater = sentence !== analysis.sentences[0];
    // If the headline is a question or a quotation, only the first sentence reliably reports the news.
    if (title !== null && !(isLater && (hasHeadline(analysis) || (main === null && DEFINITE_START.test(title)))))
      return title;
  }
  return null;
}

/**
 * Returns the main clause of the first sentence as a title. Null if the clause does not say what happened without its
 * context.
 */
export function firstSentenceTitle(analysis: Analysis): string | null {
  const [sentence] = analysis.sentences;
  return sentence === undefined ? null : titleOfSentence(analysis, sentence);
}
