import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent, Span } from '../../core/types.ts';
import { COMPARISON_WORDS } from '../../language/all.ts';
import { dayNumber } from '../dates/calendar.ts';
import { clauseAround, endsClause } from '../dates/clause.ts';
import { isBareTitle } from '../events/compose-title.ts';
import type { EventMention } from '../events/found-events.ts';
import { kindOf } from '../events/senses.ts';
import type { LinkWords } from './link-words.ts';

/** An event that a statement mentions. */
export interface MentionedEvent {
  readonly event: ExtractedEvent;
  /** All words in the article that mention the event. */
  readonly words: readonly EventMention[];
  /** The first word in the quote that mentions the event. */
  readonly word: EventMention;
  /** Whether the article has other events with the same sense. */
  readonly ambiguous: boolean;
}

/** The part of a statement's quote that contains a token. */
interface Place {
  /** Index of the first token of the part of the quote. */
  readonly first: number;
  /** Index of the token after the part of the quote. */
  readonly last: number;
  /** The number of tokens in all parts of the quote. */
  readonly length: number;
}

/** How a clause uses an event: as an argument, as an adjunct, as background or as the occasion of something else. */
type Role = 'ARGUMENT' | 'ADJUNCT' | 'BACKGROUND' | 'OCCASION';

/** The maximum distance, in tokens, between an event noun and the preposition before it. */
const PHRASE_REACH = 5;
/** The maximum distance, in tokens, between an event noun and its determiner. */
const DETERMINER_REACH = 6;
/** The maximum distance, in tokens, between an event word and the start of its subordinate clause. */
const CLAUSE_REACH = 6;
/** In a quote with more tokens than this, an event after the first comma is a detail. */
const LONG = 25;
/** In a quote with more tokens than this, an event in the second half is a detail. */
const VERY_LONG = 30;
/**
 * The maximum age of an event in days. An older event is only background, unless the quote gives its date or the
 * article mentions it in a sentence nearby.
 */
const OLD_DAYS = 60;
const VERY_OLD_DAYS = 200;
/**
 * The maximum number of sentences between a statement and another mention of the event, if the mentions belong
 * together.
 */
const NEAR_SENTENCES = 2;

/** Kinds of events whose words often have other meanings: "eröffnen", "übernehmen", "Einigung". */
const GENERAL_KINDS: ReadonlySet<string> = new Set([
  'LAUNCH',
  'SIGNING',
  'ANNOUNCEMENT',
  'OTHER',
  'APPOINTMENT',
  'END',
]);

const YEAR = /^(?:19|20)\d\d$/u;

const lowerAt = ({ tokens }: Analysis, at: number): string => tokens[at]?.lower ?? '';

function placeOf({ tokens }: Analysis, quote: readonly Span[], at: number): Place {
  const parts = quote.map(({ start, end }) => ({ first: tokenAt(tokens, start), last: tokenAt(tokens, end - 1) + 1 }));
  const part = parts.find(({ first, last }) => at >= first && at < last) ?? { first: at, last: at + 1 };
  return { ...part, length: parts.reduce((sum, { first, last }) => sum + last - first, 0) };
}

/** Determines the role of a noun by the words before it. The search ends at the start of the quote. */
function roleOf(analysis: Analysis, at: number, first: number, words: LinkWords): Role {
  for (let index = at - 1; index >= Math.max(first, at - PHRASE_REACH); index -= 1) {
    const word = lowerAt(analysis, index);
    const before = lowerAt(analysis, index - 1);
    if (words.purpose.has(word) && !words.causes.has(before)) return 'BACKGROUND';
    if (words.background.has(word) || words.backgroundPhrases.has(`${before} ${word}`)) return 'BACKGROUND';
    if (words.genitives.has(word) && (words.periods.has(before) || words.participants.has(before))) return 'BACKGROUND';
    if (words.prepositions.has(word)) {
      const isNew = words.indefinite.has(lowerAt(analysis, index + 1)) && words.occasion.has(word);
      return isNew ? 'OCCASION' : 'ADJUNCT';
    }
    if (endsClause(word) || words.phraseStarts.has(word)) return 'ARGUMENT';
  }
  return 'ARGUMENT';
}

/** Whether an event word is in a relative or adverbial clause of the quote: "die Wahl, bei der er unterlag". */
function isInSideClause(analysis: Analysis, { at, verb }: EventMention, first: number, words: LinkWords): boolean {
  for (let index = at - 1; index >= Math.max(first, at - CLAUSE_REACH); index -= 1) {
    const word = lowerAt(analysis, index);
    if (verb && words.bareVerbs && words.adverbials.has(word)) return true;
    if (word === ',' && index > first)
      return [lowerAt(analysis, index + 1), lowerAt(analysis, index + 2)].some(
        (next, shift) => words.relatives.has(next) || (shift === 0 && words.adverbials.has(next)),
      );
  }
  return at - first <= CLAUSE_REACH && words.adverbials.has(lowerAt(analysis, first));
}

/**
 * Whether an event word is used in another way: a verb that only describes a noun or is not asserted, a noun in a
 * compound or comparison, or a word in an idiom.
 */
function isOtherUse(analysis: Analysis, { at, verb }: EventMention, first: number, words: LinkWords): boolean {
  const form = lowerAt(analysis, at);
  const before = at === first ? null : lowerAt(analysis, at - 1);
  const after = analysis.tokens[at + 1]?.text ?? '';
  if (words.isIdiom(form, before ?? '', after.toLowerCase())) return true;
  if (verb) return words.isAttribute(form, before, after) || isOpen(analysis, at, first, words);
  if (words.compoundHeads.has(after.toLowerCase())) return true;
  return [1, 2, 3].some((back) => at - back >= first && words.comparisons.has(lowerAt(analysis, at - back)));
}

/** Whether the text leaves open whether the event of a verb happens: "to return", "will kill". */
function isOpen(analysis: Analysis, at: number, first: number, words: LinkWords): boolean {
  return [1, 2].some((back) => at - back >= first && words.open.has(lowerAt(analysis, at - back)));
}

/**
 * Returns whether the determiner of a noun is definite (a known event) or indefinite (a new event or any number of
 * events). Null if there is no determiner.
 */
function determinerOf(
  analysis: Analysis,
  at: number,
  first: number,
  words: LinkWords,
): 'DEFINITE' | 'INDEFINITE' | null {
  for (let index = at - 1; index >= Math.max(first, at - DETERMINER_REACH); index -= 1) {
    const word = lowerAt(analysis, index);
    if (words.indefinite.has(word)) return 'INDEFINITE';
    // "many of the shootings" is indefinite.
    if (words.definite.has(word)) return words.indefinite.has(lowerAt(analysis, index - 2)) ? 'INDEFINITE' : 'DEFINITE';
    if (words.prepositions.has(word) || words.phraseStarts.has(word) || endsClause(word)) return null;
  }
  return null;
}

/**
 * Whether a noun does not refer to a specific event ("Neuwahlen", "ein Treffen", "many shootings"), or refers to a
 * different event than the earlier mentions.
 */
function isGeneric(analysis: Analysis, { event, words: all, word }: MentionedEvent, first: number, words: LinkWords) {
  if (word.verb) return false;
  const [form, origin] = [lowerAt(analysis, word.at), lowerAt(analysis, all[0]?.at ?? word.at)];
  if (words.isPlural(form) && !words.isPlural(origin)) return true;
  // "der Besuch eines Parks": the visit is not a specific event.
  const isKnown = event.start !== null && all[0] === word;
  if (!isKnown && words.indefinite.has(lowerAt(analysis, word.at + 1))) return true;
  const determiner = determinerOf(analysis, word.at, first, words);
  if (determiner === 'DEFINITE') return false;
  if (determiner === 'INDEFINITE' && all[0] !== word) return true;
  return (event.start === null && event.place === null) || words.isPlural(form);
}

/** Finds the numbers in a clause, except years. */
function numbersAround(analysis: Analysis, at: number): ReadonlySet<string> {
  const { tokens } = analysis;
  const { first, last } = clauseAround(analysis, at);
  const found = tokens
    .slice(first, last)
    .filter(({ kind, lower }) => (kind === 'NUMBER' && !YEAR.test(lower)) || COMPARISON_WORDS.numbers.has(lower));
  return new Set(found.map(({ lower }) => lower));
}

/**
 * Whether a verb is about another event than the first mention: "zwei starben … dabei starben elf". A verb without a
 * date that is far from all other mentions could be about any event.
 */
function isOtherInstance(analysis: Analysis, { words, word }: MentionedEvent, isNear: boolean): boolean {
  const [origin] = words;
  if (!word.verb || origin === undefined || origin === word || word.dated) return false;
  if (!isNear) return true;
  const own = numbersAround(analysis, word.at);
  const before = numbersAround(analysis, origin.at);
  return own.size > 0 && before.size > 0 && ![...own].some((number) => before.has(number));
}

/** Whether an event happened so long ago that it is mentioned only as background or for comparison. */
function isOld({ published }: Analysis, { event, word }: MentionedEvent, isNear: boolean): boolean {
  const [day, start] = [published, event.start?.date ?? null].map((date) => (date === null ? null : dayNumber(date)));
  if (typeof day !== 'number' || typeof start !== 'number') return false;
  return day - start > VERY_OLD_DAYS || (day - start > OLD_DAYS && !word.dated && !isNear);
}

/** Whether the title, date or place shows which event is meant, or the article mentions the event more than once. */
function isIdentified({ event, words: all }: MentionedEvent): boolean {
  return !isBareTitle(event.title) || event.start !== null || event.place !== null || all.length > 1;
}

/** Whether the article mentions an event in the sentences around a statement. */
function isNearby({ sentenceOf }: Analysis, { words, word }: MentionedEvent): boolean {
  const own = sentenceOf[word.at] ?? 0;
  return words.some(({ at }) => {
    const distance = Math.abs((sentenceOf[at] ?? 0) - own);
    return at !== word.at && distance > 0 && distance <= NEAR_SENTENCES;
  });
}

/**
 * Whether a sentence mentions an event only as background, in a subordinate clause or in a comparison.
 *
 * @param sentence - index of the sentence
 */
export function isPassing(analysis: Analysis, sentence: number, sense: string, word: EventMention): boolean {
  const words = analysis.rules.events.linkWords;
  const first = analysis.sentences[sentence]?.first ?? 0;
  const role = word.verb ? 'ARGUMENT' : roleOf(analysis, word.at, first, words);
  if (role === 'BACKGROUND' || (role !== 'ARGUMENT' && kindOf(sense) === 'MEETING')) return true;
  return isInSideClause(analysis, word, first, words) || isOtherUse(analysis, word, first, words);
}

/**
 * Decides whether a statement is about an event that it mentions. It is not if the event is only the time, the reason
 * or the occasion of something else. The same applies if the event is in a subordinate clause or a comparison, happened
 * long ago, or is not a specific event.
 *
 * @param quote - the words of the statement
 * @returns false also if it is uncertain
 */
export function isAbout(analysis: Analysis, quote: readonly Span[], mentioned: MentionedEvent): boolean {
  const { event, word } = mentioned;
  const words = analysis.rules.events.linkWords;
  const { first, last, length } = placeOf(analysis, quote, word.at);
  const kind = kindOf(event.sense);
  const role = word.verb ? 'ARGUMENT' : roleOf(analysis, word.at, first, words);
  if (role === 'BACKGROUND' || (role === 'OCCASION' && kind === 'MEETING')) return false;
  if (kind === 'ELECTION' && role !== 'ARGUMENT') return false;
  if (GENERAL_KINDS.has(kind) && (event.start === null || word.verb)) return false;
  if (isInSideClause(analysis, word, first, words) || isOtherUse(analysis, word, first, words)) return false;
  if (isGeneric(analysis, mentioned, first, words) || !isIdentified(mentioned)) return false;
  if (word.verb && words.bareVerbs && isBareTitle(event.title) && event.start === null && event.place === null)
    return false;
  const isNear = isNearby(analysis, mentioned);
  if (isOld(analysis, mentioned, isNear) || isOtherInstance(analysis, mentioned, isNear)) return false;
  // The article has several events of this sense, and the word could refer to another one.
  if (mentioned.ambiguous && word !== mentioned.words[0] && !word.dated && !isNear) return false;
  const hasComma = analysis.tokens.slice(first, word.at).some(({ text }) => text === ',');
  if (length > LONG && hasComma) return false;
  return length <= VERY_LONG || (word.at - first) * 2 <= last - first;
}
