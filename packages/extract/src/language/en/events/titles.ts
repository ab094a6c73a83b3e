import type { Analysis } from '../../../core/analysis.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { endsClause } from '../../../find/dates/tense.ts';
import { eventWord } from '../../../find/events/event-words.ts';
import { isPlace, isPlacePair, placeName } from '../../../find/names/places.ts';
import { canBeSurname } from '../../../find/people/lexicon.ts';
import type { Token } from '../../../text/tokens.ts';
import { englishLexicon } from '../words/lexicon.ts';
import { englishVerb } from './verb-events.ts';

/** A stretch of tokens `[first, last)`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Whether a token belongs to a date. */
export type IsDated = (at: number) => boolean;

const flagsOf = (token: Token | undefined): number =>
  token === undefined || token.kind !== 'WORD' ? 0 : (englishLexicon().flags.get(token.lower) ?? 0);
const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'WORD' && /^\p{Lu}/u.test(token.text);

/** A title has no more words before its noun, and none of these. */
const MODIFIERS = 4;
const NO_MODIFIER = /^(?:last|next|earlier|previous|upcoming|recent|planned|scheduled|latest|same|other|another|own)$/u;

/** Index of the first word that tells what happening a noun names: "public" in "a public meeting". */
function modifiersFrom(tokens: readonly Token[], head: number, dated: IsDated): number {
  let first = head;
  while (first > head - MODIFIERS && first > 0) {
    const token = tokens[first - 1];
    if (token === undefined || (tokens[first]?.breaks ?? 0) > 0 || dated(first - 1)) break;
    const flags = flagsOf(token);
    if (flags & DETERMINER || /[’']s?$/u.test(token.text)) return first;
    if (NO_MODIFIER.test(token.lower)) return first;
    if (flags || (token.kind !== 'WORD' && !/^\d+(?:st|nd|rd|th|-\p{L}+)$/u.test(token.text))) break;
    first -= 1;
  }
  if (dated(first - 1)) return first;
  let capital = head;
  while (capital > first && isCapital(tokens[capital - 1])) capital -= 1;
  return capital;
}

/** What may tie a noun to what it is about. */
const TIES = /^(?:of|in|at|on|over|between|against|near|with|for|into|outside)$/u;
const BEHIND = 8;

/** Index after the phrase behind a noun that tells which it is: "talks over night shifts", "fire at the Marrow mill". */
function phraseBehind(tokens: readonly Token[], head: number, last: number, dated: IsDated): number {
  let end = head + 1;
  const away =
    tokens[end]?.lower === 'to' && /^(?:trip|visit|tour|journey|trips|visits)$/u.test(tokens[head]?.lower ?? '');
  if (!TIES.test(tokens[end]?.lower ?? '') && !away) return end;
  let at = end + 1;
  while (at < Math.min(last, head + BEHIND)) {
    const token = tokens[at];
    if (token === undefined || dated(at) || endsClause(token.text) || token.kind === 'QUOTE' || token.text === '.')
      break;
    const flags = flagsOf(token);
    const tie = TIES.test(token.lower) || token.lower === 'and';
    if (flags & (FINITE | SUBORDINATOR | PRONOUN | MODAL | ADVERB) || (flags & PREPOSITION && !tie)) break;
    if (/ing$/u.test(token.lower) && !isCapital(token) && at === end + 1) break;
    if (/ed$/u.test(token.lower) && !isCapital(token)) break;
    if (englishVerb(tokens, at) !== null && eventWord(token.text, false) === null) break;
    if (tie && (dated(at + 1) || at - end > 5)) break;
    if (!tie && !(flags & DETERMINER)) end = at + 1;
    at += 1;
  }
  return end;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function textOf({ tokens, body }: Analysis, first: number, last: number): string {
  return body.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}

/** The title of what a noun names, with the words that tell which: "Public meeting at Pender village hall". */
export function nounTitle(analysis: Analysis, head: number, clause: Stretch, dated: IsDated): string {
  const first = modifiersFrom(analysis.tokens, head, dated);
  return upperFirst(textOf(analysis, first, phraseBehind(analysis.tokens, head, clause.last, dated)));
}

const isBoundary = (token: Token | undefined): boolean => {
  const flags = flagsOf(token);
  if (token === undefined || token.kind === 'QUOTE' || endsClause(token.text)) return true;
  return (flags & (SUBORDINATOR | COORDINATOR)) !== 0 && !(flags & DETERMINER) && token.lower !== 'and';
};

/** A longer subject is cut to what stands before its first preposition. */
const LONGEST_SUBJECT = 7;

/** The words of a subject for a title: without an apposition, and cut where it is long. */
function subjectText(analysis: Analysis, { first, last }: Stretch, dated: IsDated): string {
  const { tokens } = analysis;
  let end = first;
  while (end < last && !endsClause(tokens[end]?.text ?? '') && !dated(end)) end += 1;
  for (let at = first + 1; at < end && end - first > LONGEST_SUBJECT; at += 1)
    if (flagsOf(tokens[at]) & PREPOSITION && tokens[at]?.lower !== 'of') end = at;
  return textOf(analysis, first, end);
}

/** Index of the first auxiliary of a verb's group. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let first = verb;
  while (
    first > verb - 4 &&
    (flagsOf(tokens[first - 1]) & (AUXILIARY | MODAL | ADVERB) || /ly$/u.test(tokens[first - 1]?.lower ?? ''))
  )
    first -= 1;
  return first;
}

/** Index after a verb's object or particle, without what is added by prepositions. */
function objectEnd(tokens: readonly Token[], verb: number, clause: Stretch, dated: IsDated): number {
  let end = verb + 1;
  for (let at = verb + 1; at < Math.min(clause.last, verb + 9); at += 1) {
    const token = tokens[at];
    const flags = flagsOf(token);
    if (token === undefined || isBoundary(token) || dated(at) || token.text === '.') break;
    const near = at === verb + 1 && /^(?:out|down|up|off|over|into|in|to|by|on|aground)$/u.test(token.lower);
    if (flags & (FINITE | PRONOUN | MODAL) || (flags & PREPOSITION && token.lower !== 'of' && !near)) break;
    if (flags & ADVERB || (token.lower === 'and' && !isCapital(tokens[at + 1]))) break;
    if (/^(?:after|before|following|amid|during)$/u.test(token.lower)) break;
    if (!(flags & (DETERMINER | PREPOSITION)) || near) end = at + 1;
  }
  return flagsOf(tokens[end - 1]) & PREPOSITION &&
    !/^(?:out|down|up|off|over|aground)$/u.test(tokens[end - 1]?.lower ?? '')
    ? end - 1
    : end;
}

/** What a verb's title is made of, besides its clause. */
export interface VerbSubject {
  /** The subject's words; null where none stands there, or a pronoun. */
  readonly subject: Stretch | null;
  /** The name that a pronoun, or nothing, before the verb stands for; null for none. */
  readonly who: string | null;
}

/** More words between a subject and its verb's infinitive are left out. */
const FAR = 7;

/** The title of what a verb tells: its subject, the verb and its object, without dates and what else is added. */
export function verbTitle(analysis: Analysis, verb: number, clause: Stretch, dated: IsDated, by: VerbSubject): string {
  const { tokens } = analysis;
  const { subject, who } = by;
  const infinitive = tokens[verb - 1]?.lower === 'to';
  const near = subject !== null && verb - subject.last < FAR && subject.last >= clause.first;
  const group = infinitive ? (near ? subject.last : verb - 1) : groupStart(tokens, verb);
  const alone = subject === null && who === null;
  const told = textOf(analysis, alone ? verb : group, objectEnd(tokens, verb, clause, dated));
  const whom = subject === null ? who : subjectText(analysis, subject, dated);
  return upperFirst(
    (whom === null ? told : `${whom} ${told}`).replace(
      /^(?:last|first|also|then) |(?: (?:early|late|again|only|less than|more than|about))?[\s.,;:!?]*$/gu,
      '',
    ),
  );
}

const IN = /^(?:in|near|at|outside|off)$/u;

/** The place that an English clause gives: a known one, or capital words after "in" and "near"; null for none. */
export function englishPlace({ tokens }: Analysis, clause: Stretch, head: number, dated: IsDated): string | null {
  const order = [...Array(clause.last - clause.first).keys()].map((index) => clause.first + index);
  for (const at of [...order.filter((index) => index > head), ...order.filter((index) => index < head)]) {
    if (!IN.test(tokens[at]?.lower ?? '')) continue;
    let first = at + 1;
    while (
      first < at + 4 &&
      !isCapital(tokens[first]) &&
      /^(?:the|town|city|village|of|port|resort|suburb|lakeside|northern|southern|eastern|western|central)$/u.test(
        tokens[first]?.lower ?? '',
      )
    )
      first += 1;
    const one = tokens[first];
    if (!isCapital(one) || first >= clause.last || dated(first)) continue;
    if (isPlacePair(one.text, tokens[first + 1]?.text ?? '')) return `${one.text} ${tokens[first + 1]?.text}`;
    let last = first + 1;
    while (
      last < Math.min(clause.last, first + 3) &&
      isCapital(tokens[last]) &&
      !dated(last) &&
      tokens[last]?.breaks === 0
    )
      last += 1;
    if (last === first + 1 && isPlace(one.text)) return placeName(one.text);
    const words = tokens.slice(first, last);
    const place =
      /^(?:in|near|outside|off)$/u.test(tokens[at]?.lower ?? '') &&
      words.every(({ text }) => canBeSurname(text) || isPlace(text));
    if (place && !/[’']s$/u.test(words.at(-1)?.text ?? '')) return words.map(({ text }) => text).join(' ');
  }
  return null;
}
