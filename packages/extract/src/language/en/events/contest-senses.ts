import { ADVERB, AUXILIARY, PREPOSITION } from '../../../core/word-flags.ts';
import { lowerAt } from '../../../find/dates/date-tokens.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  BATONS,
  BEATEN,
  BEATERS,
  BEFORE_AIM,
  BEFORE_BEATEN,
  CLINCHED,
  ELECTED_OFFICES,
  ELECTION_WORDS,
  MOTIONS,
  SPORT_WORDS,
  WON,
} from '../words/contest-words.ts';
import { BEFORE_BODY, LOST_IN_SPORT, PRIZES } from '../words/event-senses.ts';
import { flagsOf, isCapitalized } from './flags.ts';
import { isAfter, isBefore, objectWords, sentenceWords } from './near.ts';

type Tokens = readonly Token[];
/**
 * Returns the sense of a word in its context. Null if the word does not name an event, undefined if its listed sense
 * applies.
 */
type SenseRule = (tokens: Tokens, at: number) => string | null | undefined;
/** The type of a contest. */
type Contest = 'SPORT' | 'ELECTION';

/** The minimum number of words about sport or elections that determines the type of the contests in a text. */
const FEWEST_WORDS = 2;
/** Texts with fewer tokens are headlines. They are too short to show the type of a contest. */
const HEADLINE_TOKENS = 25;
/** Maximum distance between a subject and its verb, in tokens. Only auxiliaries and adverbs may stand between them. */
const REACH = 3;

/** Whether a score begins at a token: "3-1", "25 : 21". */
const isScoreAt = (tokens: Tokens, at: number): boolean =>
  /^\d{1,3}[-–:]\d{1,3}$/u.test(tokens[at]?.text ?? '') ||
  (/^\d{1,3}$/u.test(tokens[at]?.text ?? '') &&
    /^[-–:]$/u.test(tokens[at + 1]?.text ?? '') &&
    /^\d{1,3}$/u.test(tokens[at + 2]?.text ?? ''));

/**
 * Whether a word names an office that a contest is about: "to become the first mayor", "for a second term", "in the
 * mayor race".
 */
function isOffice(words: Tokens, at: number): boolean {
  const lower = lowerAt(words, at);
  // "the mayoral race", "the race for mayor"
  if (lower === 'race' && ELECTION_WORDS.has(lowerAt(words, at - 1))) return true;
  if (ELECTED_OFFICES.has(lower) && lowerAt(words, at - 1) === 'for' && lowerAt(words, at - 2) === 'race') return true;
  if (lower === 'term') return /^(?:second|third|fourth|new|another)$/u.test(lowerAt(words, at - 1));
  if (!ELECTED_OFFICES.has(lower)) return false;
  const next = words[at + 1];
  if (next?.lower === 'race') return true;
  // In "as mayor watches", nobody wants to win the office.
  const isEnd = next === undefined || next.kind === 'SIGN' || (flagsOf(next) & PREPOSITION) !== 0;
  return isEnd && isBefore(words, at, BEFORE_AIM, 4);
}

/** Whether a word is a primary election, unlike in "primary school". */
const isPrimary = (words: Tokens, at: number): boolean =>
  /^primar(?:y|ies)$/u.test(lowerAt(words, at)) &&
  (words[at + 1]?.kind !== 'WORD' || flagsOf(words[at + 1]) !== 0 || isCapitalized(words[at + 1]));

/** Returns the type of contest that most of the words refer to. Null if fewer than `fewest` words refer to any type. */
function contestIn(words: Tokens, fewest: number): Contest | null {
  let [sport, election] = [0, 0];
  for (const [at, { lower }] of words.entries()) {
    if (isOffice(words, at)) election += 2;
    else if (SPORT_WORDS.has(lower) || isScoreAt(words, at)) sport += 1;
    else if (ELECTION_WORDS.has(lower) || isPrimary(words, at)) election += 1;
  }
  if (Math.max(sport, election) < fewest) return null;
  return sport > election ? 'SPORT' : 'ELECTION';
}

/** Cache of the type of contest for each text. It is looked up for every word about a contest. */
const contests = new WeakMap<Tokens, { readonly contest: Contest | null }>();

function contestOfText(tokens: Tokens): Contest | null {
  const known = contests.get(tokens) ?? { contest: contestIn(tokens, FEWEST_WORDS) };
  contests.set(tokens, known);
  return known.contest;
}

/** Finds the type of a contest from the words of its sentence. If they do not show it, uses the words of the text. */
const contestAt = (tokens: Tokens, at: number): Contest | null =>
  contestIn(sentenceWords(tokens, at), 1) ?? contestOfText(tokens);

const senseOf = (contest: Contest | null, result: string): string | null =>
  contest === 'SPORT' ? result : contest === 'ELECTION' ? 'ELECTION' : null;

/** Whether a verb has no object: "won in Aberford", "won 2-0". */
function hasNoObject(tokens: Tokens, at: number): boolean {
  const [first] = objectWords(tokens, at);
  return (
    first === undefined ||
    isScoreAt(tokens, at + 1) ||
    /^(?:it|again|easily|comfortably|twice|.+ly)$/u.test(first.lower)
  );
}

/** Whether the subject and the object of a verb are both names: "Ina Quill beat Mara Lund". */
function isOfOpponents(tokens: Tokens, at: number): boolean {
  let subject = at - 1;
  while (subject > at - REACH && (flagsOf(tokens[subject]) & (AUXILIARY | ADVERB)) !== 0) subject -= 1;
  return isCapitalized(tokens[at + 1]) && isCapitalized(tokens[subject]);
}

/** Returns the sense of "win" or "lose" with a given object. Undefined if the object does not determine the sense. */
function senseOfPrize(object: Tokens): string | null | undefined {
  for (const { lower } of object) {
    if (SPORT_WORDS.has(lower)) return undefined;
    const sense = WON.get(lower);
    if (sense !== undefined) return sense;
  }
  return undefined;
}

/** The sense of "win", which depends on the object: "won the runoff", "won the contract", "won the final". */
const wonSense: SenseRule = (tokens, at) => {
  if (isAfter(tokens, at, PRIZES)) return 'CEREMONY';
  const object = objectWords(tokens, at);
  const prize = senseOfPrize(object);
  if (prize !== undefined) return prize;
  if (hasNoObject(tokens, at)) return contestAt(tokens, at) === 'ELECTION' ? 'ELECTION' : 'VICTORY';
  return senseOf(contestIn(object, 1) ?? contestAt(tokens, at), 'VICTORY');
};

/**
 * The sense of "lose", which depends on the object. "lost the match" and "lost the appeal" name the result of a
 * contest. "lost part of its history" and "lost 600 jobs" do not.
 */
const lostSense: SenseRule = (tokens, at) => {
  const object = objectWords(tokens, at);
  const prize = senseOfPrize(object);
  if (prize !== undefined) return prize ?? 'LOSS';
  if (isAfter(tokens, at, LOST_IN_SPORT, 5)) return 'DEFEAT';
  const [first] = object;
  if (first !== undefined && !isScoreAt(tokens, at + 1) && !/^(?:again|heavily|narrowly)$/u.test(first.lower))
    return 'LOSS';
  if (/^(?:to|against)$/u.test(lowerAt(tokens, at + 1)) && isCapitalized(tokens[at + 2]))
    return contestAt(tokens, at) === 'ELECTION' ? 'ELECTION' : 'DEFEAT';
  return senseOf(contestAt(tokens, at), 'DEFEAT') ?? 'LOSS';
};

/** Whether "beat" means violence: "beaten to death", "Police beat protesters". */
const isBeating = (tokens: Tokens, at: number): boolean =>
  isBefore(tokens, at, BEATERS, 4) ||
  isAfter(tokens, at, BEATEN, 3) ||
  (lowerAt(tokens, at + 1) === 'by' && isAfter(tokens, at, BEATERS)) ||
  isBefore(tokens, at, BEFORE_BEATEN, 3);

const beatSense: SenseRule = (tokens, at) => {
  if (isAfter(tokens, at, BEFORE_BODY, 3)) return 'ATTACK';
  if (isAfter(tokens, at, BATONS, 8) && !isAfter(tokens, at, SPORT_WORDS)) return 'ATTACK';
  const near = contestIn(sentenceWords(tokens, at), 1);
  if (near !== null) return senseOf(near, 'VICTORY');
  if (isBeating(tokens, at)) return 'ATTACK';
  if (isOfOpponents(tokens, at)) return contestOfText(tokens) === 'ELECTION' ? 'ELECTION' : 'VICTORY';
  return senseOf(contestOfText(tokens), 'VICTORY');
};

const defeatedSense: SenseRule = (tokens, at) => {
  if (isBefore(tokens, at, MOTIONS, 4) || isAfter(tokens, at, MOTIONS, 4)) return 'VOTE';
  const contest = contestAt(tokens, at);
  return contest === null && isOfOpponents(tokens, at) ? 'VICTORY' : senseOf(contest, 'VICTORY');
};

const clinchedSense: SenseRule = (tokens, at) =>
  isAfter(tokens, at, CLINCHED, 4) ? 'DEAL' : senseOf(contestAt(tokens, at), 'VICTORY');

/**
 * Creates the rule for a noun such as "victory": it names an event in "a victory over Marlow", but not in "a victory
 * for farmers".
 */
const resultSense =
  (sense: string): SenseRule =>
  (tokens, at) => {
    const contest = contestAt(tokens, at);
    const isOverOpponent = /^(?:over|against|by)$/u.test(lowerAt(tokens, at + 1)) && isCapitalized(tokens[at + 2]);
    if (contest === null && (isOverOpponent || tokens.length < HEADLINE_TOKENS)) return undefined;
    return senseOf(contest, sense);
  };

/** The rule for "race": it names a race in "the race at Aberford", but not in "the race for mayor". */
const raceSense: SenseRule = (tokens, at) =>
  contestIn(sentenceWords(tokens, at), 1) === 'ELECTION' ? null : undefined;

/**
 * Rules for the sense of verbs for the result of a contest, by lemma. A contest is a match, an election, a court case
 * or a fight.
 */
export const CONTEST_VERBS: ReadonlyMap<string, SenseRule> = new Map<string, SenseRule>([
  ['win', wonSense],
  ['lose', lostSense],
  ['beat', beatSense],
  ['defeat', defeatedSense],
  ['clinch', clinchedSense],
]);

/** Rules for the sense of nouns for a contest or its result, by lemma. */
export const CONTEST_NOUNS: ReadonlyMap<string, SenseRule> = new Map<string, SenseRule>([
  ['victory', resultSense('VICTORY')],
  ['win', resultSense('VICTORY')],
  ['defeat', resultSense('DEFEAT')],
  ['race', raceSense],
]);
