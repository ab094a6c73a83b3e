import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { isFirstName } from '../names/first-names.ts';
import { isPlace } from '../names/places.ts';

/**
 * A headline is in title case if at least this fraction of its longer words is capitalized. The first word does not
 * count.
 */
const TITLE_CASE = 0.6;
/** A headline is in capitals if at least this fraction of its letters is in upper case. */
const SHOUTING = 0.6;
/**
 * A word is not a name if the text writes it in lower case at least once for every three times with capital letters.
 */
const LOWER = 3;
/** Endings of words that are not names. */
const NOT_NAME = /(?:ed|ing|tion|sion|ly|ment|ness|able|ible|ive|ous|ful|less|est)$/u;
/** The maximum number of tokens to search for the spelling of words. */
const MAX_TOKENS = 3000;

/** The number of times that a text spells a word in lower case and with capital letters. */
interface Spelling {
  lower: number;
  /** Maps the spellings with capital letters to the number of times that they occur inside sentences. */
  readonly capital: Map<string, number>;
}

const WORD = /[\p{L}\p{M}\d]+(?:[’'.&-][\p{L}\p{M}\d]+)*/gu;

const isUpper = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
const base = (lower: string): string => lower.replace(/[’']s$/u, '');
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/**
 * Counts the spellings of the given words in the text. Capital letters at the start of a sentence, after a quotation
 * mark or in a headline are not counted.
 */
function spellingsIn(analysis: Analysis, words: ReadonlySet<string>, from: number): Map<string, Spelling> {
  const { tokens, sentences, sentenceOf } = analysis;
  const found = new Map<string, Spelling>();
  const start = tokenAt(tokens, from);
  for (let at = start; at < Math.min(tokens.length, start + MAX_TOKENS); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD') continue;
    const lower = base(token.lower);
    if (!words.has(lower)) continue;
    const sentence = sentences[sentenceOf[at] ?? -1];
    const first = sentence?.first ?? -1;
    const spelling = found.get(lower) ?? { lower: 0, capital: new Map() };
    found.set(lower, spelling);
    const isText = /[.!?…]/u.test(tokens[(sentence?.last ?? 0) - 1]?.text ?? '') || (sentence?.last ?? 0) - first > 14;
    if (token.text === token.lower) spelling.lower += 1;
    else if (at > first && tokens[at - 1]?.kind !== 'QUOTE' && isText) {
      const text = token.text.replace(/[’']s$/u, '');
      spelling.capital.set(text, (spelling.capital.get(text) ?? 0) + 1);
    }
  }
  return found;
}

/** Returns the most frequent spelling with capital letters, or null. */
function usualCapital({ capital }: Spelling): string | null {
  let best: string | null = null;
  for (const [text, count] of capital) if (best === null || count > (capital.get(best) ?? 0)) best = text;
  return best;
}

/** Returns the offset at which the text starts. A first line that repeats the headline is skipped. */
function textStart({ body, title }: Analysis): number {
  const line = body.indexOf('\n');
  return line > 0 && line < (title ?? '').length + 40 ? line : 0;
}

/** Whether a word in a headline forms a name with the word before or after it, as in "Betty Ford Center". */
function isInName(body: string, before: string, word: string, after: string): boolean {
  const isPart = (neighbor: string) => /^\p{Lu}/u.test(neighbor);
  return (isPart(before) && body.includes(`${before} ${word}`)) || (isPart(after) && body.includes(`${word} ${after}`));
}

/**
 * Converts a headline from title case or capitals to sentence case. The spelling in the text shows which words are
 * names.
 */
export function sentenceCase(analysis: Analysis, headline: string): string {
  const found = [...headline.matchAll(WORD)].map(({ 0: text, index }) => ({ text, index }));
  const { titleWords } = analysis.rules.events;
  const letters = headline.replace(/[^\p{L}]/gu, '');
  const isShouting = letters.replace(/\p{Ll}/gu, '').length >= letters.length * SHOUTING;
  const long = found.slice(1).filter(({ text }) => /^\p{L}{4}/u.test(text));
  const isTitleCase = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= Math.max(2, long.length * TITLE_CASE);
  const hasShout = found.some(({ text }) => isUpper(text) && text.length > 3);
  const applies = isShouting || (titleWords.titleCase && isTitleCase) || hasShout;
  if (!applies) return headline;
  const from = textStart(analysis);
  const spellings = spellingsIn(analysis, new Set(found.map(({ text }) => base(text.toLowerCase()))), from);
  const body = analysis.body.slice(from);
  let afterName = false;
  let [written, last] = ['', 0];
  found.forEach(({ text, index }, at) => {
    const isFirst = at === 0 || /[:.]\s+["“„']?$/u.test(headline.slice(0, index));
    const around = [found[at - 1]?.text ?? '', found[at + 1]?.text ?? ''] as const;
    const isChanged = isShouting || isUpper(text) || (titleWords.titleCase && isTitleCase);
    const cased = isChanged ? caseOf({ analysis, body, spellings, isShouting, afterName }, text, around) : text;
    afterName = isFirstName(cased) || (afterName && /^\p{Lu}\.?$/u.test(cased));
    written += headline.slice(last, index) + (isFirst ? cased.charAt(0).toUpperCase() + cased.slice(1) : cased);
    last = index + text.length;
  });
  return written + headline.slice(last);
}

interface CaseContext {
  readonly analysis: Analysis;
  /** The text without a first line that repeats the headline. */
  readonly body: string;
  readonly spellings: ReadonlyMap<string, Spelling>;
  readonly isShouting: boolean;
  /** Whether the word follows a first name. */
  readonly afterName: boolean;
}

function caseOf(context: CaseContext, text: string, [before, after]: readonly [string, string]): string {
  const { analysis, body, isShouting, afterName } = context;
  const { isCommonWord, titleCase } = analysis.rules.events.titleWords;
  const lower = text.toLowerCase();
  if (text === lower || (/\d/u.test(text) && !isShouting)) return text;
  const ending = text.slice(base(lower).length);
  const spelling = context.spellings.get(base(lower));
  const usual = spelling === undefined ? null : usualCapital(spelling);
  const capitals = usual === null ? 0 : (spelling?.capital.get(usual) ?? 0);
  if (capitals > 0 && !isShouting && !isUpper(text) && isInName(body, before, text, after)) return text;
  if (spelling !== undefined && spelling.lower > 0 && spelling.lower * LOWER >= capitals) return lower;
  if (usual !== null) return usual + ending.toLowerCase();
  if (isCommonWord(lower)) return lower;
  const name = capitalized(text);
  if (isPlace(name) || isFirstName(name) || afterName) return isUpper(text) && !isShouting ? text : name;
  if (isUpper(text) && (text.length <= 3 || !titleCase || !isShouting))
    return isShouting && text.length > 3 ? name : text;
  if (isShouting || body.includes(name) || !titleCase) return name;
  return NOT_NAME.test(lower) || hasRelative(body, lower) ? lower : text;
}

/** Whether the text contains another form of a word in lower case: "escaped" for "Escapes". */
function hasRelative(body: string, lower: string): boolean {
  return lower.length > 4 && body.includes(` ${lower.slice(0, Math.max(4, lower.length - 3))}`);
}
