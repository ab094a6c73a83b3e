import { type Analysis, tokenAt } from '../analysis.ts';
import { lowerBound } from '../people/lower-bound.ts';
import type { ExtractedPerson, PreciseDate, Span } from '../types.ts';
import type { DateExpression } from './date-expression.ts';
import { findEnglishCandidates } from './english/english-candidates.ts';
import { clauseTitle, isParted, placeIn, titleFrom } from './event-phrase.ts';
import { type EventWord, eventWord } from './event-words.ts';
import { clauseAround, tenseAt } from './tense.ts';

/** An event word where it stands, with what its clause tells. */
export interface Candidate {
  /** Index of its token. */
  readonly at: number;
  readonly word: EventWord;
  readonly date: DateExpression | null;
  readonly place: string | null;
  readonly title: string;
  readonly participants: readonly number[];
  readonly status: 'PAST' | 'PLANNED';
  /** True for "diese Gespräche": points back to an event that was named. */
  readonly pointing: boolean;
}

/** What candidates are found in. */
export interface EventContext {
  readonly analysis: Analysis;
  /** By position; those that tell when something was said left out. */
  readonly dates: readonly DateExpression[];
  /** Tokens of all dates, with the preposition before each. */
  readonly datedTokens: ReadonlySet<number>;
  /** Name mentions by start. */
  readonly mentions: readonly (Span & { readonly person: number })[];
  /** The article's people by index, for titles. */
  readonly people?: readonly ExtractedPerson[];
}

interface Clause {
  readonly first: number;
  readonly last: number;
}

interface Claim {
  readonly at: number;
  readonly word: EventWord;
  readonly clause: Clause;
  readonly pointing: boolean;
  /** Index of the nearest date, -1 for none, and how far it is. */
  readonly date: number;
  readonly cost: number;
}

/** A date further from its event than this many tokens belongs to something else. */
const DATE_REACH = 14;
/** As far behind an event that is set aside its date may stand. */
const ASIDE_REACH = 3;
/** "Die Gespräche scheiterten am Montag": a verb that is too general leaves the date to an event's noun. */
const LEAVES_DATE = 100;
/** No more dates of one clause are weighed. */
const MOST_DATES = 6;

const POINTING = /^(?:diese[nrsm]?|dies|jene[nrsm]?|this|these|those|that)$/u;

function isPointing({ tokens }: Analysis, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index -= 1) {
    const word = tokens[index]?.lower ?? '';
    if (POINTING.test(word)) return true;
    if (!/(?:e|en|er|es)$/u.test(word)) return false;
  }
  return false;
}

/** "Vor der Einladung am Donnerstag traf …": a date right behind a noun before the verb belongs to that noun. */
function belongsToNoun({ tokens }: Analysis, date: DateExpression, at: number, clause: Clause): boolean {
  const preposition = date.first - 1;
  const noun = tokens[preposition - 1];
  return (
    date.last <= at &&
    preposition - 1 >= clause.first &&
    noun !== undefined &&
    noun.kind === 'WORD' &&
    /^\p{Lu}/u.test(noun.text)
  );
}

/** "Seit der Invasion verließ am Montag …": what a preposition of time sets aside has only a date right behind it. */
function isAside({ tokens }: Analysis, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index -= 1)
    if (/^(?:seit|nach|vor|since|after|before|wegen|trotz|despite|over|gegen)$/u.test(tokens[index]?.lower ?? ''))
      return true;
  return false;
}

/** The date of an event: the nearest in its clause; one after it before one in front of it. */
function claimAt(context: EventContext, at: number, word: EventWord): Claim {
  const { analysis, dates } = context;
  const clause = clauseAround(analysis, at);
  const pointing = isPointing(analysis, at);
  const aside = !word.verb && isAside(analysis, at);
  let best = -1;
  let cost = Number.POSITIVE_INFINITY;
  const from = lowerBound(dates, ({ last }) => last, clause.first + 1);
  for (let index = from; index < Math.min(dates.length, from + MOST_DATES); index += 1) {
    const date = dates[index];
    if (date === undefined || date.first >= clause.last) break;
    const away = date.first > at ? date.first - at : (at - date.last) * 1.5 + 1;
    const far = aside && (date.first < at || away > ASIDE_REACH);
    const foreign =
      far || (date.beside && !word.verb) || pointing || (word.verb && belongsToNoun(analysis, date, at, clause));
    if (foreign || away > DATE_REACH || isParted(analysis, at, date.first) || away >= cost) continue;
    best = index;
    cost = away;
  }
  return { at, word, clause, pointing, date: best, cost: word.verb && word.weak ? cost + LEAVES_DATE : cost };
}

/** The people named in a clause, as indices. */
export function participantsIn({ analysis, mentions }: EventContext, clause: Clause): number[] {
  const start = analysis.tokens[clause.first]?.start ?? 0;
  const end = analysis.tokens[clause.last - 1]?.end ?? 0;
  const found = new Set<number>();
  for (let at = lowerBound(mentions, (mention) => mention.start, start); (mentions[at]?.start ?? end) < end; at += 1)
    found.add(mentions[at]?.person ?? 0);
  return [...found];
}

/** By the date where it is surely before or after the article's, else by the verbs. */
export function statusOf(analysis: Analysis, at: number, start: PreciseDate | null): 'PAST' | 'PLANNED' {
  const { published } = analysis;
  const length = start === null ? 0 : { DAY: 10, MONTH: 7, YEAR: 4, ABOUT: 7 }[start.precision];
  if (start !== null && published !== null && start.date.slice(0, length) !== published.slice(0, length))
    return start.date > published ? 'PLANNED' : 'PAST';
  return tenseAt(analysis, at) === 'FUTURE' ? 'PLANNED' : 'PAST';
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['zurücktreten', 'zurück'],
  ['abstürzen', 'ab'],
  ['einmarschieren', 'ein'],
]);

/** German separable verbs count only with their prefix in the clause ("trat … zurück"). */
function isWhole(analysis: Analysis, at: number, word: EventWord, last: number): boolean {
  const prefix = PREFIXES.get(word.lemma);
  if (prefix === undefined || analysis.tokens[at]?.lower.startsWith(prefix)) return true;
  return analysis.tokens.slice(at + 1, last).some(({ lower }) => lower === prefix);
}

function toCandidate(
  context: EventContext,
  { at, word, clause, pointing, date: index }: Claim,
  dated: boolean,
): Candidate | null {
  const { analysis, datedTokens } = context;
  const date = dated ? (context.dates[index] ?? null) : null;
  if (word.verb && (date === null || !isWhole(analysis, at, word, clause.last))) return null;
  const isDated = (token: number) => datedTokens.has(token);
  const title = word.title === null ? clauseTitle(analysis, clause, at) : titleFrom(analysis, at, word.title, isDated);
  return {
    at,
    word,
    date,
    place: placeIn(analysis, clause, at, isDated),
    title,
    participants: participantsIn(context, clause),
    status: statusOf(analysis, at, date?.value ?? null),
    pointing,
  };
}

/** Where tokens of names begin: "Gillibrand" is no fire. */
function nameTokens({ analysis, mentions, people }: EventContext): ReadonlySet<number> {
  const { tokens } = analysis;
  const starts = new Set<number>();
  const bodies = (analysis.rules === 'en' ? (people ?? []) : []).filter(
    ({ kind, named }) => kind !== 'INDIVIDUAL' && named,
  );
  for (const { start, end } of [...mentions, ...bodies.flatMap((body) => body.mentions)])
    for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at += 1)
      starts.add(tokens[at]?.start ?? -1);
  return starts;
}

/**
 * Finds the words that name happenings, each date given to the nearest of them.
 *
 * @returns candidates by position; a verb without a date is none
 */
export function findCandidates(context: EventContext): Candidate[] {
  const { tokens, rules } = context.analysis;
  const names = nameTokens(context);
  if (rules === 'en') return findEnglishCandidates(context, names);
  const claims: Claim[] = [];
  const nearest = new Map<number, number>();
  for (const [at, token] of tokens.entries()) {
    const word = token.kind === 'WORD' && !names.has(token.start) ? eventWord(token.text, true) : null;
    if (word === null) continue;
    const claim = claimAt(context, at, word);
    claims.push(claim);
    if (claim.date >= 0) nearest.set(claim.date, Math.min(claim.cost, nearest.get(claim.date) ?? claim.cost));
  }
  return claims.flatMap(
    (claim) => toCandidate(context, claim, claim.date >= 0 && claim.cost === nearest.get(claim.date)) ?? [],
  );
}
