import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { ExtractedPerson, PreciseDate, Span } from '../../core/types.ts';
import { verbEventAt } from '../../language/de/events/find-verb.ts';
import { clauseTitle, isParted, placeIn, titleFrom } from '../../language/de/events/noun-title.ts';
import { VERB_EVENTS, type VerbEvent } from '../../language/de/events/verb-events.ts';
import { verbTitle } from '../../language/de/events/verb-title.ts';
import { findEnglishCandidates } from '../../language/en/events/find-candidates.ts';
import type { Token } from '../../text/tokens.ts';
import { dayNumber } from '../dates/calendar.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { clauseAround, tenseAt } from '../dates/tense.ts';
import { FUNCTION_WORDS } from '../people/lexicon.ts';
import { type EventWord, eventWord } from './event-words.ts';

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
  /** For a German verb what it tells. */
  readonly told: VerbEvent | null;
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
/** "hat am Montag … verurteilt": a German verb stands far behind its date. */
const LATE_VERB = 0.6;
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

const FINITE =
  /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|kann|können|konnte|konnten|muss|müssen|musste|mussten|darf|dürfen|sei|seien|habe|werde)$/u;
const SUBORDINATE = /^(?:der|die|das|den|dem|dass|weil|nachdem|bevor|als|wenn|obwohl|während|wo|wie|deren|dessen)$/u;

/** Index of the verb that stands second in a German main clause; the clause's start where a comma begins it lower. */
function secondVerb({ tokens }: Analysis, at: number, { first }: Clause): number {
  if (tokens[first - 1]?.text === ',' && SUBORDINATE.test(tokens[first]?.text ?? '')) return first;
  for (let index = first; index < at; index += 1) if (FINITE.test(tokens[index]?.text ?? '')) return index;
  return at;
}

/** "Vor der Einladung am Donnerstag traf …": a date right behind a noun before the verb belongs to that noun. */
function belongsToNoun(analysis: Analysis, date: DateExpression, at: number, clause: Clause): boolean {
  const { tokens, rules } = analysis;
  if (date.last > (rules.tag === 'de' ? secondVerb(analysis, at, clause) : at)) return false;
  const bare =
    rules.tag === 'de' &&
    !/^(?:am|im|in|vom|seit|bis|zum|ab|um|vor|nach|den|der|dem)$/u.test(tokens[date.first - 1]?.lower ?? '');
  const before = bare ? date.first - 1 : date.first - 2;
  const noun = tokens[before];
  return before >= clause.first && noun !== undefined && noun.kind === 'WORD' && isNounAt(noun);
}

/** A capital word that is none of those that begin sentences. */
const isNounAt = ({ text, lower }: Token): boolean =>
  /^\p{Lu}/u.test(text) && !FUNCTION_WORDS.has(lower) && !/^(?:erst|gerade|auch|knapp|rund)$/u.test(lower);

/** "Seit der Invasion verließ am Montag …": what a preposition of time sets aside has only a date right behind it. */
function isAside({ tokens }: Analysis, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index -= 1)
    if (/^(?:seit|nach|vor|since|after|before|wegen|trotz|despite|over|gegen)$/u.test(tokens[index]?.lower ?? ''))
      return true;
  return false;
}

/** The date of an event: the nearest in its clause; one after it before one in front of it. */
function claimAt(context: EventContext, at: number, word: EventWord, told: VerbEvent | null): Claim {
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
    const away = date.first > at ? date.first - at : (at - date.last) * (told === null ? 1.5 : LATE_VERB) + 1;
    const far = aside && (date.first < at || away > ASIDE_REACH);
    const foreign =
      far || (date.beside && !word.verb) || pointing || (word.verb && belongsToNoun(analysis, date, at, clause));
    if (foreign || away > DATE_REACH || isParted(analysis, at, date.first) || away >= cost) continue;
    best = index;
    cost = away;
  }
  return { at, word, told, clause, pointing, date: best, cost: word.verb && word.weak ? cost + LEAVES_DATE : cost };
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

/** "in einer Woche": about a date that lies days ahead is ahead too. */
function isAWeekAhead(date: string, published: string): boolean {
  const [start, now] = [dayNumber(date), dayNumber(published)];
  return start !== null && now !== null && start - now >= 5;
}

/** By the date where it is surely before or after the article's, else by the verbs. */
export function statusOf(analysis: Analysis, at: number, start: PreciseDate | null): 'PAST' | 'PLANNED' {
  const { published } = analysis;
  const length = start === null ? 0 : { DAY: 10, MONTH: 7, YEAR: 4, ABOUT: 7 }[start.precision];
  if (start !== null && published !== null && start.date.slice(0, length) !== published.slice(0, length))
    return start.date > published ? 'PLANNED' : 'PAST';
  if (start?.precision === 'ABOUT' && published !== null && isAWeekAhead(start.date, published)) return 'PLANNED';
  return tenseAt(analysis, at) === 'FUTURE' ? 'PLANNED' : 'PAST';
}

/** A German verb's event as a word, the verb kept for its title. */
function germanVerb(analysis: Analysis, at: number): { readonly word: EventWord; readonly told: VerbEvent } | null {
  const token = analysis.tokens[at];
  if (token === undefined || !VERB_EVENTS.has(token.lower)) return null;
  const starts = analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first === at;
  if (token.text !== token.lower && !starts) return null;
  const told = verbEventAt(analysis, at, clauseAround(analysis, at));
  if (told === null) return null;
  const { kind, lemma, weak } = told;
  return { word: { kind, lemma, title: null, verb: true, weak }, told };
}

/** "Hedwig Beispiel, die 2019 gestorben ist", "die Mutter, Hedwig Beispiel, war 2019 gestorben": the name before. */
function relativeTo({ analysis: { tokens }, mentions }: EventContext, { first }: Clause): number | null {
  const comma = tokens[first - 1];
  const begins = tokens[first]?.text ?? '';
  if (comma?.text !== ',' || !(/^(?:der|die)$/u.test(begins) || FINITE.test(begins))) return null;
  const before = mentions[lowerBound(mentions, ({ start }) => start, comma.start) - 1];
  return before !== undefined && before.end === comma.start ? before.person : null;
}

function titleOf(context: EventContext, { at, word, clause, told }: Claim): string {
  const { analysis, datedTokens, people } = context;
  const dated = (token: number) => datedTokens.has(token) || token === at;
  if (word.title !== null) return titleFrom(analysis, at, word.title, dated);
  if (told === null) return clauseTitle(analysis, clause, at);
  const whom = relativeTo(context, clause);
  const own = [...(whom === null ? [] : [whom]), ...participantsIn(context, clause)].map(
    (person) => people?.[person]?.name ?? '',
  );
  return verbTitle({ analysis, clause, dated, names: own.filter(Boolean) }, told);
}

/** "Wir hätten im Januar eröffnen können": what never happened. */
function isUnreal({ tokens }: Analysis, { first, last }: Clause): boolean {
  return tokens.slice(first, last).some(({ lower }) => /^(?:hätte|hätten|wäre|wären)$/u.test(lower));
}

function toCandidate(context: EventContext, claim: Claim, dated: boolean): Candidate | null {
  const { at, word, clause, pointing, date: index } = claim;
  const { analysis, datedTokens } = context;
  const date = dated ? (context.dates[index] ?? null) : null;
  if (word.verb && (date === null || (claim.told !== null && isUnreal(analysis, clause)))) return null;
  const isDated = (token: number) => datedTokens.has(token);
  return {
    at,
    word,
    date,
    place: placeIn(analysis, clause, at, isDated),
    title: titleOf(context, claim),
    participants: participantsIn(context, clause),
    status: statusOf(analysis, at, date?.value ?? null),
    pointing,
  };
}

/** Where tokens of names begin: "Gillibrand" is no fire. */
function nameTokens({ analysis, mentions, people }: EventContext): ReadonlySet<number> {
  const { tokens } = analysis;
  const starts = new Set<number>();
  const bodies = (analysis.rules.tag === 'en' ? (people ?? []) : []).filter(
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
  if (rules.tag === 'en') return findEnglishCandidates(context, names);
  const claims: Claim[] = [];
  const nearest = new Map<number, number>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'WORD' || names.has(token.start)) continue;
    const verb = germanVerb(context.analysis, at);
    const word = verb?.word ?? eventWord(token.text, true);
    // "ins Spiel gebracht": with a word that is too general, a figure of speech.
    if (word === null || (word.weak && /^(?:ins|aufs)$/u.test(tokens[at - 1]?.lower ?? ''))) continue;
    const claim = claimAt(context, at, word, verb?.told ?? null);
    claims.push(claim);
    if (claim.date >= 0) nearest.set(claim.date, Math.min(claim.cost, nearest.get(claim.date) ?? claim.cost));
  }
  const nouns = new Set(claims.filter(({ word }) => !word.verb).map(({ clause }) => clause.first));
  // "trafen sich zu Gesprächen": a verb that is too general leaves what happens to the noun beside it.
  const own = claims.filter(({ word, clause }) => !(word.verb && word.weak && nouns.has(clause.first)));
  return own.flatMap(
    (claim) => toCandidate(context, claim, claim.date >= 0 && claim.cost === nearest.get(claim.date)) ?? [],
  );
}
