import type { Analysis } from '../../../core/analysis.ts';
import { lowerBound } from '../../../core/lower-bound.ts';
import { ADVERB, AUXILIARY, CUE, DETERMINER, MODAL, PREPOSITION, PRONOUN } from '../../../core/word-flags.ts';
import type { DateExpression } from '../../../find/dates/date-expression.ts';
import { clauseAround } from '../../../find/dates/tense.ts';
import type { Candidate, EventContext } from '../../../find/events/candidates.ts';
import { participantsIn, statusOf } from '../../../find/events/candidates.ts';
import { type EventWord, eventWord } from '../../../find/events/event-words.ts';
import { markTokens, type Syntax } from '../../../find/statements/syntax.ts';
import type { Token } from '../../../text/tokens.ts';
import { englishSubjectBefore, nearestSubject } from '../statements/find-subject.ts';
import { englishWords } from '../statements/word-rules.ts';
import { englishLexicon } from '../words/lexicon.ts';
import { englishPlace, nounTitle, type Stretch, type VerbSubject, verbTitle } from './titles.ts';
import { englishVerb } from './verb-events.ts';

interface Claim {
  readonly at: number;
  readonly word: EventWord;
  readonly clause: Stretch;
  readonly pointing: boolean;
  /** Index of the date, -1 for none, and how far it is. */
  readonly date: number;
  readonly cost: number;
}

/** A date further from its event than this many tokens belongs to something else. */
const REACH = 16;
/** A verb that is too general leaves the date to a noun. */
const LEAVES_DATE = 20;

const flagsOf = (token: Token | undefined): number =>
  token === undefined || token.kind !== 'WORD' ? 0 : (englishLexicon().flags.get(token.lower) ?? 0);

/** Where a clause begins within commas: "the plant closed after a fire on Monday" tells of two things. */
const JOINS =
  /^(?:after|before|when|while|as|because|since|until|although|though|but|that|which|who|whose|where|if|following|amid)$/u;

/** "shortly before midnight": tells the hour, and joins nothing. */
const HOUR = /^(?:midnight|noon|midday|dawn|dusk|sunrise|sunset|lunch|\d.*)$/u;

/** "and will strike": a second verb with what belongs to it. */
function beginsVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'and' && (flagsOf(tokens[at + 1]) & (AUXILIARY | MODAL)) !== 0;
}

/** Whether a clause begins between two tokens: a date behind it belongs to what it tells. */
function joinsBetween(tokens: readonly Token[], a: number, b: number): boolean {
  const [from, to] = a < b ? [a + 1, b] : [b, a];
  for (let at = from; at < to; at += 1)
    if ((JOINS.test(tokens[at]?.lower ?? '') && !HOUR.test(tokens[at + 1]?.lower ?? '')) || beginsVerb(tokens, at))
      return true;
  return false;
}

/** "since July", "by 2026": a stretch of time, or its end, dates nothing that happens. */
const STRETCH = /^(?:since|until|by|till|through)$/u;

function isStretch(tokens: readonly Token[], { first }: DateExpression): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return STRETCH.test(before === 'the' ? (tokens[first - 2]?.lower ?? '') : before);
}

/** Verbs of saying that tell what happens too. */
const DEEDS = /^(?:publish|rule|plead|reject|dismiss|agree|order|declare|find|discover)$/u;

/** "can", "might", "not", "never": what is not told to happen. */
function isUncertain(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= verb - 3; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (
      /^(?:could|might|may|can|cannot|not|never|didn['’]t|won['’]t|wouldn['’]t|hasn['’]t|haven['’]t|if|whether)$/u.test(
        word,
      )
    )
      return true;
    if (!(flagsOf(tokens[at]) & (AUXILIARY | MODAL))) return false;
  }
  return false;
}

/** "Her spring sale begins": only a noun with its article stands before the form, and no preposition before that. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index > at - 6; index -= 1) {
    const flags = flagsOf(tokens[index]);
    if (flags & DETERMINER) return (flagsOf(tokens[index - 1]) & PREPOSITION) === 0 && index < at - 1;
    if (flags || tokens[index]?.kind !== 'WORD') return false;
  }
  return false;
}

/** Whether a form that could be a noun or participle is the verb of its clause. */
function isVerbHere(tokens: readonly Token[], at: number, base: boolean): boolean {
  const before = tokens[at - 1];
  const flags = flagsOf(before);
  const word = before?.lower ?? '';
  if (flags & DETERMINER && !/^(?:that|this|all|both|some|many|several)$/u.test(word)) return false;
  if (/[’']s?$/u.test(before?.text ?? '') || (flags & PREPOSITION && word !== 'to')) return false;
  if (!base) return true;
  // "will strike", "to strike", "they strike", "nurses strike".
  if (flags & (MODAL | PRONOUN) || word === 'to') return true;
  if (/^(?:does|do|did|and|or)$/u.test(word)) return true;
  const third = /s$/u.test(tokens[at]?.lower ?? '') && !/ss$/u.test(tokens[at]?.lower ?? '');
  if (!third) return /s$/u.test(word);
  return /^\p{Lu}/u.test(before?.text ?? '') || beginsClause(tokens, at);
}

function isCapitalPair(tokens: readonly Token[], at: number): boolean {
  const capital = (token: Token | undefined) => token?.kind === 'WORD' && /^\p{Lu}/u.test(token.text);
  return capital(tokens[at]) && capital(tokens[at + 1]) && tokens[at + 1]?.breaks === 0 && capital(tokens[at - 1]);
}

const POINTING = /^(?:this|these|those)$/u;

function wordAt(analysis: Analysis, at: number): EventWord | null {
  const { tokens } = analysis;
  const verb = englishVerb(tokens, at);
  if (verb !== null && isVerbHere(tokens, at, verb.base)) return isUncertain(tokens, at) ? null : verb;
  const noun = eventWord(tokens[at]?.text ?? '', false);
  if (noun === null || noun.verb) return noun?.verb === true && !isUncertain(tokens, at) && verb === null ? noun : null;
  // "ready to talk", "they would march": a verb that tells no happening by itself.
  if (tokens[at - 1]?.lower === 'to' || flagsOf(tokens[at - 1]) & (MODAL | PRONOUN)) return null;
  // "A deal could be signed"
  if (tokens.slice(at + 1, at + 4).some(({ text }) => /^(?:could|might|may)$/u.test(text))) return null;
  // "Wickham Lane Primary School", "fire service": part of a name, and what is served.
  if (isCapitalPair(tokens, at)) return null;
  if (
    /^services?$/u.test(noun.lemma) &&
    !/^(?:memorial|church|funeral|thanksgiving|remembrance|carol)$/u.test(tokens[at - 1]?.lower ?? '')
  )
    return null;
  // "told a news conference": where something was said, and no event unless it has a date.
  if (/^(?:press|news)$/u.test(tokens[at - 1]?.lower ?? '')) return { ...noun, weak: true };
  const next = tokens[at + 1]?.lower ?? '';
  // "strike action", "fire chief", "election campaign": the word tells what another noun is about.
  return /^(?:chief|chiefs|station|stations|service|brigade|engine|crew|crews|officer|officers|alarm|action|fund|funds|ballot|campaign|result|results|leader|leaders|official|officials|manager|team|teams|game|season|safety|investigators?|commissioner|room|hall|centre|center|ground|committee|date|day|system|report|zone|crime|crimes|victims?|survivors?)$/u.test(
    next,
  ) && next !== ''
    ? null
    : noun;
}

/** "On May 12, the presidents spoke": the date that leads a sentence in belongs to the clause behind its comma. */
function leadDate({ analysis, dates }: EventContext, clause: Stretch, at: number): number {
  const sentence = analysis.sentences[analysis.sentenceOf[at] ?? -1];
  if (sentence === undefined || analysis.tokens[clause.first - 1]?.text !== ',') return -1;
  const index = lowerBound(dates, ({ last }) => last, sentence.first + 1);
  const date = dates[index];
  const leads = date !== undefined && date.first - sentence.first <= 2 && date.last === clause.first - 1;
  return leads ? index : -1;
}

/** "The last strike, in March 2017, lasted": the date in commas right behind. */
function asideDate({ analysis, dates }: EventContext, clause: Stretch, at: number): number {
  const { tokens } = analysis;
  if (tokens[clause.last]?.text !== ',' || clause.last - at > 6) return -1;
  const index = lowerBound(dates, ({ first }) => first, clause.last);
  const date = dates[index];
  const close = date !== undefined && date.first - clause.last <= 2 && /^[,.]$/u.test(tokens[date.last]?.text ?? '');
  return close ? index : -1;
}

/** "the blaze, which broke out on Monday": the first date of the relative clause. */
function relativeDate({ analysis, dates }: EventContext, clause: Stretch, at: number): number {
  const { tokens } = analysis;
  if (tokens[clause.last]?.text !== ',' || tokens[clause.last + 1]?.lower !== 'which' || clause.last - at > 4)
    return -1;
  const index = lowerBound(dates, ({ first }) => first, clause.last);
  const date = dates[index];
  const inside = date !== undefined && date.first < clauseAround(analysis, clause.last + 1).last;
  return inside ? index : -1;
}

/** How far a date is from its event within the clause: the nearer the likelier; infinite where it cannot be its date. */
function costOf(
  { tokens, sentences, sentenceOf }: Analysis,
  date: DateExpression,
  at: number,
  word: EventWord,
): number {
  const behind = date.first > at;
  const away = behind ? date.first - at : (at - date.last) * 1.5 + 1;
  if (away > REACH) return Number.POSITIVE_INFINITY;
  // "has been blocked since Tuesday": that is when it happened.
  const since = word.verb && tokens[date.first - 1]?.lower === 'since' && date.first === at + 2;
  // "a ballot that closed on Thursday": the date of what the noun is said to have done.
  const told = !word.verb && /^(?:that|which)$/u.test(tokens[at + 1]?.lower ?? '') && date.first - at < 7;
  if (!since && joinsBetween(tokens, told ? at + 1 : at, date.first)) return Number.POSITIVE_INFINITY;
  if ((date.beside && !word.verb) || (isStretch(tokens, date) && !since)) return Number.POSITIVE_INFINITY;
  // "Saturday's defeat": the date of the noun that it owns, and of nothing before it.
  const owning = /[’']s$/u.test(tokens[date.last - 1]?.text ?? '');
  if (owning) return behind ? away + LEAVES_DATE : word.verb ? Number.POSITIVE_INFINITY : 0.5;
  // "since the invasion left the port on Monday": what a preposition of time sets aside has only a date right behind it.
  const aside = tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:since|despite)$/u.test(token.lower));
  if (aside && !word.verb && (!behind || away > 3)) return Number.POSITIVE_INFINITY;
  // "voted on Wednesday to ban the strike": a noun behind the date that a preposition governs has none of its own.
  const lead = date.first - (sentences[sentenceOf[at] ?? -1]?.first ?? 0) <= 2;
  const governed = !behind && !lead && tokens.slice(date.last, at).some((token) => flagsOf(token) & PREPOSITION);
  return governed && !word.verb ? Number.POSITIVE_INFINITY : away;
}

/** "talks on the treaty": a noun in the phrase behind another event's noun leaves the date to that. */
function isInner(tokens: readonly Token[], at: number, before: Claim | undefined): boolean {
  if (before === undefined || before.word.verb || at - before.at > 6 || joinsBetween(tokens, before.at, at))
    return false;
  return /^(?:of|on|over|about|for|in|at|with|between)$/u.test(tokens[before.at + 1]?.lower ?? '');
}

function claimAt(context: EventContext, at: number, word: EventWord): Claim {
  const { analysis, dates } = context;
  const clause = clauseAround(analysis, at);
  const pointing = POINTING.test(analysis.tokens[at - 1]?.lower ?? '');
  let best = -1;
  let cost = Number.POSITIVE_INFINITY;
  const from = lowerBound(dates, ({ last }) => last, clause.first + 1);
  for (let index = from; index < Math.min(dates.length, from + 6); index += 1) {
    const date = dates[index];
    if (date === undefined || date.first >= clause.last || pointing) break;
    const away = costOf(analysis, date, at, word);
    if (away < cost) [best, cost] = [index, away];
  }
  if (best < 0 && !pointing) {
    best = leadDate(context, clause, at);
    if (best < 0) best = asideDate(context, clause, at);
    if (best < 0 && !word.verb) best = relativeDate(context, clause, at);
    if (best >= 0) cost = 8 + (at - clause.first) / 10;
  }
  return {
    at,
    word,
    clause,
    pointing,
    date: best,
    cost: word.weak ? cost + (word.verb ? LEAVES_DATE : LEAVES_DATE / 2) : cost,
  };
}

/** Whom a pronoun before a verb stands for: the person named last before it who fits, in this sentence or the one before. */
function nameMeant({ analysis, mentions, people }: EventContext, pronoun: string, at: number): string | null {
  if (!/^(?:he|she)$/u.test(pronoun)) return null;
  const { tokens, sentences, sentenceOf } = analysis;
  const sentence = sentences[(sentenceOf[at] ?? 0) - 1] ?? sentences[sentenceOf[at] ?? 0];
  const start = tokens[at]?.start ?? 0;
  const from = lowerBound(mentions, (mention) => mention.start, start) - 1;
  for (let index = from; index > from - 4; index -= 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start < (sentence?.start ?? 0)) return null;
    const person = people?.[mention.person];
    if (person !== undefined && person.gender !== (pronoun === 'he' ? 'FEMALE' : 'MALE')) return person.name;
  }
  return null;
}

/** The subject of a verb, or of the verb that governs its infinitive. */
function subjectOf(context: EventContext, syntax: Syntax, at: number): VerbSubject {
  const { analysis } = context;
  const sentence = analysis.sentences[analysis.sentenceOf[at] ?? -1];
  if (sentence === undefined) return { subject: null, who: null };
  let group = at;
  while (
    group > at - 4 &&
    group - 1 > sentence.first &&
    flagsOf(analysis.tokens[group - 1]) & (AUXILIARY | MODAL | ADVERB)
  )
    group -= 1;
  const infinitive = /^(?:to|and|then)$/u.test(analysis.tokens[group - 1]?.lower ?? '');
  const subject = infinitive ? nearestSubject(syntax, sentence, group) : englishSubjectBefore(syntax, group, sentence);
  const word = subject === null ? '' : (analysis.tokens[subject.first]?.lower ?? '');
  const pronoun =
    subject !== null && subject.last - subject.first === 1 && (flagsOf(analysis.tokens[subject.first]) & PRONOUN) !== 0;
  return pronoun ? { subject: null, who: nameMeant(context, word, at) } : { subject, who: null };
}

function toCandidate(context: EventContext, syntax: Syntax, claim: Claim, dated: boolean): Candidate | null {
  const { analysis, datedTokens } = context;
  const { at, word, clause, pointing } = claim;
  const date = dated ? (context.dates[claim.date] ?? null) : null;
  const unresolved = date?.value === null && analysis.published !== null;
  if (word.verb && (date === null || unresolved)) return null;
  const isDated = (token: number) => datedTokens.has(token);
  const title = word.verb
    ? verbTitle(analysis, at, clause, isDated, subjectOf(context, syntax, at))
    : nounTitle(analysis, at, clause, isDated);
  // "Ended": neither what nor who.
  if (word.verb && /^(?:end|begin|start|finish)$/u.test(word.lemma) && !title.includes(' ')) return null;
  return {
    at,
    word,
    date,
    place: englishPlace(analysis, clause, at, isDated),
    title,
    participants: participantsIn(context, clause),
    status: statusOf(analysis, at, date?.value ?? null),
    pointing,
  };
}

/** "March" in a date is no march. */
const isMonth = ({ analysis, datedTokens }: EventContext, at: number): boolean =>
  datedTokens.has(at) && /^(?:March|May)$/u.test(analysis.tokens[at]?.text ?? '');

/**
 * Finds the words of an English text that tell of happenings, each date given to the nearest of them.
 *
 * @returns candidates by position; a verb without a date is none
 */
export function findEnglishCandidates(context: EventContext, names: ReadonlySet<number>): Candidate[] {
  const { tokens } = context.analysis;
  const syntax = markTokens(context.analysis, englishWords());
  const claims: Claim[] = [];
  const nearest = new Map<number, number>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'WORD' || names.has(token.start) || isMonth(context, at)) continue;
    const word = wordAt(context.analysis, at);
    if (word === null || (word.verb && flagsOf(token) & CUE && word.kind !== 'CALL' && !DEEDS.test(word.lemma)))
      continue;
    if (/^(?:begin|start)$/u.test(word.lemma) && /^(?:to|\p{L}+ing)$/u.test(tokens[at + 1]?.lower ?? '')) continue;
    const found = claimAt(context, at, word);
    const inner = !word.verb && isInner(tokens, at, claims.at(-1));
    const claim = inner ? { ...found, cost: found.cost + LEAVES_DATE } : found;
    claims.push(claim);
    if (claim.date >= 0) nearest.set(claim.date, Math.min(claim.cost, nearest.get(claim.date) ?? claim.cost));
  }
  return claims.flatMap(
    (claim) => toCandidate(context, syntax, claim, claim.date >= 0 && claim.cost === nearest.get(claim.date)) ?? [],
  );
}
