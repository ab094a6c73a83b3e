import type { Analysis } from '../../../core/analysis.ts';
import { memoize } from '../../../core/memo.ts';
import { wordEnding } from '../../../core/word-list.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { FUTURE, PAST } from '../../../find/dates/tense-flags.ts';
import { kindOf, SUDDEN } from '../../../find/events/senses.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { findVerb } from '../events/find-verb.ts';
import { CLAUSE_STARTS, FINITE_AUXILIARIES } from '../words/event-phrases.ts';
import { CANCELLING_WORDS, NEW_DATE_PREPOSITIONS, POSTPONING_WORDS } from '../words/fate-words.ts';
import {
  FUTURE_WORDS,
  NOT_PAST_ENDINGS,
  NOT_PAST_WORDS,
  NOT_PRESENT_PLURALS,
  NOT_PRESENT_WORDS,
  PAST_WORDS,
  PLURAL_SUBJECTS,
  PRESENT_MODALS,
  SINCE_PREPOSITIONS,
  STATE_VERBS,
  STRONG_PASTS,
} from '../words/tenses.ts';

const NOT_PAST_ENDING = wordEnding(NOT_PAST_ENDINGS);
/** Matches the regular past tense: "tagte", "redeten". Capitalized words do not match because they are nouns. */
const REGULAR_PAST = /^\p{Ll}{3,}(?:te|ten|teten|tete)$/u;
/** Matches a relative pronoun and the start of another noun phrase: "der der Rat". */
const RELATIVES = /^(?:de[mnr]|die|das|denen|deren|dessen) (?:(?:de[rmns]|die|das|ein\p{L}*|er|sie|es|sich) ?)/u;
/** Matches the plural of the present ("streiken"), but also infinitives, strong participles and adjectives. */
const PRESENT_PLURAL = /^(?!\p{Ll}*ge\p{Ll}{2,}[bdfglmnrsßtvz]en$)\p{Ll}{2,}(?:en|ern|eln)$/u;
const STRONG_PAST = wordEnding(STRONG_PASTS);
/** Matches the third person singular of the present ("tagt"), but not a participle ("gesagt"). */
const PRESENT = /^(?!\p{Ll}*ge\p{Ll}+t$)\p{Ll}{2,}t$/u;

function isRegularPast(word: string, lower: string): boolean {
  return REGULAR_PAST.test(word) && !NOT_PAST_WORDS.has(lower) && !NOT_PAST_ENDING.test(lower);
}

/** Returns the tenses that a German word can signal. */
export const tenseFlags = memoize((word): number => {
  const lower = word.toLowerCase();
  const isPast = PAST_WORDS.has(lower) || isRegularPast(word, lower);
  return (isPast ? PAST : 0) | (FUTURE_WORDS.has(word) ? FUTURE : 0);
});

/**
 * Whether a verb at the end of its clause is a participle whose auxiliary is before an apposition: "hat den Leiter,
 * Otto Haim, am Montag wegen Betrugs verurteilt".
 */
export function isParticipleOver(
  { tokens, sentences, sentenceOf }: Analysis,
  { first, last }: ClauseRange,
  at: number,
): boolean {
  // "hat Talheim mit 2:1 (1:1) besiegt und steht im Finale"
  const isAfterBracket = tokens[first - 1]?.text === ')';
  const isLast =
    tokens.slice(at + 1, last).every(({ kind }) => kind === 'SIGN') ||
    (isAfterBracket && /^(?:und|sowie)$/u.test(tokens[at + 1]?.lower ?? ''));
  if (!isLast || (tokens[first - 1]?.text !== ',' && !isAfterBracket) || CLAUSE_STARTS.has(tokens[first]?.text ?? ''))
    return false;
  // In "eine Sitzung, in der der Rat am Freitag berät", the verb of the relative clause is not a participle.
  if (RELATIVES.test(`${tokens[first + 1]?.text} ${tokens[first + 2]?.text}`)) return false;
  const start = sentences[sentenceOf[at] ?? -1]?.first ?? first;
  const isAuxiliary = ({ lower }: { readonly lower: string }) => /^(?:hat|haben|ist|sind|wurden?)$/u.test(lower);
  return (
    tokens.slice(start, first).some(isAuxiliary) &&
    !tokens.slice(first, last).some(({ lower }) => FINITE_AUXILIARIES.has(lower))
  );
}

/** The number of tokens of the longest date between its preposition and a verb: "Am 3. Mai 2025 tagen". */
const LONGEST_DATE = 4;

/** Whether a word can be a plural of the present that refers to the future. */
const canBePlural: (word: string) => boolean = memoize(
  (word) =>
    PRESENT_PLURAL.test(word) &&
    !STRONG_PAST.test(word) &&
    !FUNCTION_WORDS.has(word) &&
    !NOT_PRESENT_PLURALS.has(word) &&
    !NOT_PRESENT_WORDS.has(word.replace(/e?n$/u, 't')) &&
    !NOT_PRESENT_WORDS.has(word.replace(/e?n$/u, 'et')),
);

/**
 * Whether a word is a finite verb in the plural of the present. Infinitives, participles and adjectives look the same,
 * so the position decides: the second position of a main clause ("Landwirte blockieren am Freitag", "Am Freitag
 * blockieren Landwirte"), or the last position of a subordinate clause.
 *
 * @param at - index of a date in the clause
 */
function isPresentPlural({ tokens }: Analysis, index: number, at: number, { first, last }: ClauseRange): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || before === undefined || index === first || !canBePlural(token.text)) return false;
  const isAfterDate =
    at <= first + 1 &&
    index > at &&
    index - at <= LONGEST_DATE &&
    tokens.slice(at, index).every(({ text, kind }) => kind === 'NUMBER' || !/^\p{Ll}/u.test(text));
  if (isAfterDate) return true;
  if (tokens[first - 1]?.text === ',' && CLAUSE_STARTS.has(tokens[first]?.text ?? ''))
    return index === last - 1 && before.lower !== 'zu';
  const isAfterSubject = /^[\p{Lu}\d]/u.test(before.text) || before.text === ')' || PLURAL_SUBJECTS.has(before.lower);
  return isAfterSubject && after?.kind === 'WORD' && /^\p{Ll}/u.test(after.text) && index < last - 1;
}

/** Whether a verb names an event that nobody announces: "Züge entgleisen", "Krall verklagt die Stadt". */
function isOfSudden(analysis: Analysis, index: number, clause: ClauseRange): boolean {
  const verb = findVerb(analysis, index, clause);
  return verb !== null && (SUDDEN.has(kindOf(verb.sense)) || verb.sense === 'LAWSUIT');
}

/**
 * Whether the present tense of a clause refers to the future: "Am Freitag befasst sich der Rat". False if the clause
 * describes a period that continues ("seit Freitag"), a state ("ist") or an event that nobody plans.
 */
export function isComing(analysis: Analysis, at: number, clause: ClauseRange): boolean {
  const { tokens, shared } = analysis;
  const { first, last } = clause;
  if (SINCE_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) return false;
  const words = tokens.slice(first, last);
  if (words.some(({ text }) => STATE_VERBS.has(text) || text === 'seit')) return false;
  // "Sie gibt am 3. Mai ein Konzert" refers to the future, but "Es gibt …" does not.
  const isGiven = (text: string) => text === 'gibt' && !words.some(({ lower }) => lower === 'es');
  const isSingular = ({ text }: Token) => PRESENT.test(text) && (!NOT_PRESENT_WORDS.has(text) || isGiven(text));
  const isPlural = ({ text }: Token, index: number) =>
    PRESENT_MODALS.has(text) || isPresentPlural(analysis, first + index, at, clause);
  // Without a day, a plural or a modal describes what happens now: "Lokführer streiken".
  const { weekdays, months, relativeDays } = shared.dates;
  const isDay = ({ lower }: Token) => weekdays.has(lower) || months.has(lower) || relativeDays.has(lower);
  if (!words.some(isSingular) && !(words.some(isPlural) && words.some(isDay))) return false;
  const verb = words.findLastIndex(({ kind }) => kind !== 'SIGN');
  if (isParticipleOver(analysis, clause, first + verb)) return false;
  return !words.some((_, index) => isOfSudden(analysis, first + index, clause));
}

/** Matches an adjective for a plan before its noun, and the participle at the end of a clause in the perfect. */
const [PLANNED_ADJECTIVE, PERFECT] = [
  /^geplante[nrsm]?$/u,
  /^(?!geplant$|vorgesehen$|angesetzt$)\p{L}*ge\p{L}{2,}(?:t|en)$/u,
];

/**
 * Whether a clause in the perfect mentions a plan only as an attribute before the date: "Aus Protest gegen den geplanten
 * Abbau ist die Belegschaft am Dienstag in den Ausstand getreten".
 */
function isPerfectAfterPlan(clause: readonly Token[], at: number): boolean {
  const verb = clause.findLast(({ kind }) => kind !== 'SIGN');
  const auxiliary = clause.findIndex(({ lower }) => /^(?:ist|sind|hat|haben)$/u.test(lower));
  const isBefore = clause.slice(0, Math.max(0, auxiliary)).some(({ lower }) => PLANNED_ADJECTIVE.test(lower));
  return isBefore && auxiliary < at && PERFECT.test(verb?.lower ?? '');
}

/**
 * Auxiliaries in a clause about a cancelled plan. With a past auxiliary ("wurde"), the planned day can be in the past
 * or in the future.
 */
const [CANCELLED_NOW, CANCELLED_BEFORE] = [/^(?:ist|sind)$/u, /^wurden?$/u];

/**
 * Returns the tense of a date in the subject of a clause that cancels a plan: "Der Streik am Mittwoch ist abgesagt".
 * Returns null if the date is outside the subject. In "Am Mittwoch wurde der Streik abgesagt", the date is the day of
 * the cancellation.
 */
export function planTense(
  { tokens }: Analysis,
  at: number,
  { first, last }: ClauseRange,
): 'PAST' | 'FUTURE' | 'OPEN' | null {
  if (isPerfectAfterPlan(tokens.slice(first, last), at - first)) return 'PAST';
  const noun = at - 2 >= first ? tokens[at - 2] : undefined;
  const isNamed = /^\p{Lu}/u.test(noun?.text ?? '') && !FUNCTION_WORDS.has(noun?.lower ?? '');
  const after = tokens.slice(at, last).map(({ lower }) => lower);
  if (!isNamed || !after.some((word) => CANCELLING_WORDS.has(word))) return null;
  if (after.some((word) => CANCELLED_NOW.test(word))) return 'FUTURE';
  return after.some((word) => CANCELLED_BEFORE.test(word)) ? 'OPEN' : null;
}

/** Whether a clause moves something to another date: "wurde auf den 3. November verschoben". */
export function isPlanned({ tokens }: Analysis, { first, last }: ClauseRange): boolean {
  const words = tokens.slice(first, last);
  return (
    words.some(({ lower }) => POSTPONING_WORDS.has(lower)) &&
    words.some(({ lower }) => NEW_DATE_PREPOSITIONS.has(lower))
  );
}
