import type { Analysis } from '../../../core/analysis.ts';
import type { Stance } from '../../../core/types.ts';
import {
  ADVERB,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  FINITE,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  PREPOSITION,
  QUOTED,
} from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { negated, type Telling } from '../../../find/statements/telling.ts';
import type { CueVerb } from '../words/cue-verbs.ts';
import { germanLexicon } from '../words/lexicon.ts';
import {
  ADVICE_FORMS,
  AFFIRMING_VERBS,
  AGAINST_VERBS,
  ANSWER_NOUNS,
  ATTRIBUTE_ENDING,
  BEFORE_NEGATED,
  CLAIM_CONJUNCTIONS,
  CLAIM_NOUNS,
  DOUBTFUL,
  FACT_CONJUNCTIONS,
  HARDLY,
  HARDLY_ANYONE,
  IN_QUESTION,
  INSISTING_VERBS,
  INTENTION_VERBS,
  JUDGING_FORMS,
  JUDGING_WORDS,
  LEAVING_FORMS,
  LEFT_OPEN,
  NEGATIVE,
  NO_FORMS,
  NO_SPEAKER,
  NOR,
  NOT_EVEN,
  NOT_NEGATIVE,
  OPEN_QUESTIONS,
  OPINION_PREDICATES,
  OPINION_VERBS,
  PUSHING_FORMS,
  QUESTION_WORDS,
  REFERRING_PRONOUNS,
  STANCE_NOUNS,
  STANCE_VERBS,
  TAKING_FORMS,
  WARNED_AGAINST,
  WITHDRAWING_FORMS,
} from '../words/stance-words.ts';
import { PASSIVE_FORMS } from '../words/verb-classes.ts';
import { announcesAnswer } from './claim-noun.ts';
import { germanGrammar } from './grammar.ts';
import { isJudgedUntrue, stanceAgainst } from './judged-claim.ts';
import {
  hasFiniteVerb,
  isDemanded,
  isInfinitive,
  isRefusal,
  ownPart,
  stanceOfFuture,
  stanceOfQuestion,
  startsWith,
} from './open-question.ts';
import { outcomeOf } from './outcome.ts';
import { isSilence } from './silence.ts';

/**
 * Returns the words of the clause that contains the given words. Clauses are separated by commas and other punctuation.
 */
function clauseOf(syntax: Syntax, words: readonly number[], anchors: readonly number[]): number[] {
  const first = Math.min(...anchors);
  const last = Math.max(...anchors);
  const isEdge = (at: number) => syntax.tokens[at]?.kind === 'SIGN' && !/^[()"„“”»«‚‘'-]$/u.test(wordAt(syntax, at));
  let from = first;
  let to = last;
  const known = new Set(words);
  while (known.has(from - 1) && !isEdge(from - 1)) from -= 1;
  while (known.has(to + 1) && !isEdge(to + 1)) to += 1;
  return words.filter((at) => at >= from && at <= to);
}

/** Checks if a word is the last word of its clause, or of the first of two clauses with the same subject. */
function endsClause(syntax: Syntax, at: number, clause: readonly number[]): boolean {
  return !clause.includes(at + 1) || (flagsAt(syntax, at + 1) & COORDINATOR) !== 0;
}

/** Returns the verbs that a word can be a form of. A separable prefix must be at the end of the clause. */
function verbsAt(syntax: Syntax, at: number, clause: readonly number[]): CueVerb[] {
  if (flagsAt(syntax, at) & CAPITAL && !(flagsAt(syntax, at) & FINITE)) return [];
  const forms = germanLexicon().cues.get(wordAt(syntax, at)) ?? [];
  return forms
    .filter(
      ({ separated }) =>
        separated === '' ||
        clause.some((other) => other > at && wordAt(syntax, other) === separated && endsClause(syntax, other, clause)),
    )
    .sort((a, b) => b.separated.length - a.separated.length)
    .map(({ verb }) => verb);
}

/** The verb or the noun that a statement depends on. */
interface Governor {
  /** The words of the governor's clause. */
  readonly clause: readonly number[];
  readonly stance: Stance;
  /** The verb. Null if the statement depends on a noun. */
  readonly verb: CueVerb | null;
}

/** Reads a verb with its clause. Returns null if the word is not a cue verb. */
function readVerb(syntax: Syntax, at: number, clause: readonly number[]): Governor | null {
  const [verb] = verbsAt(syntax, at, clause);
  return verb === undefined ? null : { clause, stance: STANCE_VERBS.get(verb.lemma) ?? 'ASSERTS', verb };
}

function stanceOfNouns(syntax: Syntax, at: readonly number[]): Stance {
  // In "stellte in Frage", the noun is part of the predicate.
  if (at.some((index) => IN_QUESTION.has(`${wordAt(syntax, index - 1)} ${wordAt(syntax, index)}`))) return 'DOUBTS';
  for (const index of at) {
    if (!(flagsAt(syntax, index) & CAPITAL)) continue;
    const none = [index - 1, index - 2].some((before) => NO_FORMS.has(wordAt(syntax, before)));
    // In "hat keinen Zweifel, dass …", the speaker is sure.
    for (const [stance, ending] of STANCE_NOUNS)
      if (ending.test(wordAt(syntax, index))) return stance === 'DOUBTS' && none ? 'ASSERTS' : stance;
  }
  return 'ASSERTS';
}

/**
 * Checks for "Zweifel" as the object at the end of a clause: "äußerte Zweifel, ob …", "hat Zweifel geäußert, ob …", but
 * not "keinen Zweifel, dass …".
 */
function voicesDoubt(syntax: Syntax, clause: readonly number[]): boolean {
  const end = clause.findLast((at) => syntax.tokens[at]?.kind === 'WORD') ?? -1;
  const last = flagsAt(syntax, end) & (PARTICIPLE | INFINITIVE) && !(flagsAt(syntax, end) & CAPITAL) ? end - 1 : end;
  return wordAt(syntax, last) === 'zweifel' && !NO_FORMS.has(wordAt(syntax, last - 1));
}

/** Checks for a claim that is rejected or withdrawn: "wies den Vorwurf von sich", "nahm die Behauptung zurück". */
function isPushedAway(syntax: Syntax, clause: readonly number[]): boolean {
  const has = (forms: ReadonlySet<string>) => clause.some((at) => forms.has(wordAt(syntax, at)));
  const away = clause.some((at) => wordAt(syntax, at) === 'von' && wordAt(syntax, at + 1) === 'sich');
  const back = wordAt(syntax, clause.at(-1) ?? -1) === 'zurück';
  return (away && has(PUSHING_FORMS)) || (back && has(TAKING_FORMS)) || has(WITHDRAWING_FORMS);
}

/** Checks for "dagegen" as what a verb rejects: "sprach sich dagegen aus, … zu". Elsewhere it means "however". */
function isAgainst(syntax: Syntax, { verb }: Governor, clause: readonly number[]): boolean {
  return clause.some(
    (at) =>
      wordAt(syntax, at) === 'dagegen' && (wordAt(syntax, at - 1) === 'sich' || AGAINST_VERBS.has(verb?.lemma ?? '')),
  );
}

/** Finds the main verb of a statement without a quote: "Er, der nie laut wurde, wies die Vorwürfe zurück." */
function mainVerb(syntax: Syntax, words: readonly number[]): Governor | null {
  for (const at of words) {
    const found = readVerb(syntax, at, clauseOf(syntax, words, [at]));
    if (found !== null && (found.stance !== 'ASSERTS' || (found.verb?.strength ?? 0) > 1)) return found;
  }
  return null;
}

/**
 * Finds the governor of a statement. It is the verb of the cue. If the cue is a noun, it is the verb whose object is
 * the noun.
 */
function governorOf(syntax: Syntax, { words, cue, quote }: Telling): Governor | null {
  if (quote === null) return mainVerb(syntax, words);
  const clause = clauseOf(syntax, words, cue.length > 0 ? cue : words);
  const verbs = cue.flatMap((at) => readVerb(syntax, at, clause) ?? []);
  const [plain] = verbs;
  if (plain !== undefined) {
    // "lehnte es ab zu sagen, ob …" is a refusal to answer.
    const refused =
      cue.some((at) => isInfinitive(syntax, at)) &&
      words.some((at) => readVerb(syntax, at, words)?.stance === 'REJECTS');
    const doubts = voicesDoubt(syntax, clause) || clause.some((at) => DOUBTFUL.has(wordAt(syntax, at)));
    const noun = doubts ? 'DOUBTS' : isPushedAway(syntax, clause) ? 'DENIES' : stanceOfNouns(syntax, cue);
    const stance = isAgainst(syntax, plain, clause)
      ? 'REJECTS'
      : (verbs.find((verb) => verb.stance !== 'ASSERTS')?.stance ?? noun);
    return { ...plain, stance: refused && stance === 'ASSERTS' ? 'NOT_SAID' : stance };
  }
  // After "laut X" or "nach Angaben von X", the rest of the sentence is the statement. No verb governs it.
  if (cue.some((at) => flagsAt(syntax, at) & (PREPOSITION | ADVERB))) return null;
  const against = stanceAgainst(syntax, words, cue);
  if (against !== null) return { clause: words, stance: against, verb: null };
  const around = words.flatMap((at) => readVerb(syntax, at, words) ?? []).find(({ stance }) => stance !== 'ASSERTS');
  return { clause: words, stance: around?.stance ?? stanceOfNouns(syntax, cue), verb: null };
}

/** Checks if a negation belongs to a noun: "nicht genannte Beamte". If it does, the verb is not negated. */
function isOfNoun(syntax: Syntax, at: number, cue: readonly number[]): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    // In "Niemals behauptete Jost Kamp", the verb is not an attribute.
    if (cue.includes(next)) return false;
    // In "widersprach nicht der Aussage", the negation belongs to the verb.
    if (flagsAt(syntax, next - 1) & DETERMINER) return false;
    if (flagsAt(syntax, next) & CAPITAL) return next > at + 1 && ATTRIBUTE_ENDING.test(wordAt(syntax, next - 1));
  }
  return false;
}

/**
 * Checks if a negation is after the first word of the cue, or directly before the cue: "der nicht sagen wollte, ob …".
 */
function belongsToCue(syntax: Syntax, at: number, cue: readonly number[]): boolean {
  if (cue.length === 0 || cue.some((other) => other < at)) return true;
  let next = at + 1;
  while ((flagsAt(syntax, next) & ADVERB || BEFORE_NEGATED.has(wordAt(syntax, next))) && !cue.includes(next)) next += 1;
  return cue.includes(next);
}

/** Checks if "nicht", "nie", "kaum" and similar words deny the verb of the cue. */
function isDenial(syntax: Syntax, at: number, clause: readonly number[], { cue, speaker }: Telling): boolean {
  const next = wordAt(syntax, at + 1);
  // "glaubt kaum, dass …" and "kaum jemand sagt" are denials. "sagte kaum zwei Tage später" is not.
  if (HARDLY.has(wordAt(syntax, at)))
    return !clause.includes(at + 1) || cue.includes(at + 1) || HARDLY_ANYONE.has(next);
  // "Nicht einmal Ute Krall sagt, …" is a denial. "Nicht einmal drei Tage später sagte sie" is not.
  if (NOT_EVEN.has(next)) return speaker[0] === at + 2 || cue.some((other) => other < at);
  return !NOT_NEGATIVE.has(next) && !isOfNoun(syntax, at, cue) && belongsToCue(syntax, at, cue);
}

/** Checks if the verb of a clause is negated. */
function isNegated(syntax: Syntax, clause: readonly number[], telling: Telling): boolean {
  const { speaker, quote } = telling;
  if (NOR.has(wordAt(syntax, (speaker[0] ?? 0) - 1))) return true;
  const asks = quote !== null && QUESTION_WORDS.has(wordAt(syntax, quote.first));
  return clause.some((at) => {
    const word = wordAt(syntax, at);
    // The subject itself is negative: "Niemand glaubt, …", "Kein Experte glaubt, …".
    if ((NO_SPEAKER.has(word) || NO_FORMS.has(word)) && speaker[0] === at) return true;
    // A name, not a negation: "Lothar Nicht".
    if (flagsAt(syntax, at) & CAPITAL && speaker.includes(at)) return false;
    if (NEGATIVE.has(word) || HARDLY.has(word)) return isDenial(syntax, at, clause, telling);
    if (!NO_FORMS.has(word)) return false;
    // The negation follows a preposition: "In keinem Interview sagte sie, …", "zu keinem Zeitpunkt".
    if (flagsAt(syntax, at - 1) & PREPOSITION && clause.includes(at - 1) && !speaker.includes(at - 1)) return true;
    const noun =
      ATTRIBUTE_ENDING.test(wordAt(syntax, at + 1)) && !(flagsAt(syntax, at + 1) & CAPITAL) ? at + 2 : at + 1;
    return quote === null || ANSWER_NOUNS.test(wordAt(syntax, noun)) || asks;
  });
}

function hasObject(syntax: Syntax, clause: readonly number[], { cue, speaker }: Telling): boolean {
  return clause.some((at) => {
    if (cue.includes(at) || speaker.includes(at)) return false;
    if (!(flagsAt(syntax, at) & CAPITAL)) return REFERRING_PRONOUNS.has(wordAt(syntax, at));
    return ![at - 1, at - 2].some((before) => flagsAt(syntax, before) & PREPOSITION);
  });
}

/**
 * Checks if the words after a denial are the speaker's words: "Er bestritt die Tat, er sei zu Hause gewesen." False if
 * the words repeat a claim: "Er wies den Vorwurf zurück, er sei geflohen."
 */
function isOwnWords(syntax: Syntax, clause: readonly number[], telling: Telling): boolean {
  const { quote } = telling;
  if (quote === null) return false;
  if (clause.some((at) => announcesAnswer(syntax, at))) return true;
  if (startsWith(syntax, telling, CLAIM_CONJUNCTIONS)) return false;
  // The quoted word is the speaker's judgment: "wies den Bericht als „falsch“ zurück".
  if (JUDGING_WORDS.has(wordAt(syntax, quote.first - 1))) return true;
  if (!hasFiniteVerb(syntax, telling) || clause.some((at) => CLAIM_NOUNS.test(wordAt(syntax, at)))) return false;
  return hasObject(syntax, clause, telling);
}

/**
 * Checks if a statement is an open question: "…, ob der Deich hält". "Ob er hält, wisse sie nicht" is not a question.
 */
function isOpen(syntax: Syntax, telling: Telling): boolean {
  const { cue, quote } = telling;
  if (quote === null || cue.length === 0 || !startsWith(syntax, telling, OPEN_QUESTIONS)) return false;
  for (let at = quote.first; at < quote.last; at += 1)
    if (wordAt(syntax, at) === ',' && flagsAt(syntax, at + 1) & FINITE && at + 1 < quote.last) return false;
  return true;
}

/**
 * Checks if a clause states a fact: "mahnte, viele seien von Hunger bedroht". False if it says what should or will
 * happen.
 */
function isFact(syntax: Syntax, telling: Telling): boolean {
  const { quote } = telling;
  if (quote === null || flagsAt(syntax, quote.first) & QUOTED || startsWith(syntax, telling, CLAIM_CONJUNCTIONS))
    return false;
  // An infinitive is not a fact: "kündigte an, den Brief zukommen zu lassen".
  if (wordAt(syntax, quote.last - 2) === 'zu') return false;
  for (let at = quote.first; at < quote.last; at += 1)
    if (flagsAt(syntax, at) & MODAL || PASSIVE_FORMS.has(wordAt(syntax, at))) return false;
  return hasFiniteVerb(syntax, telling);
}

function isLeftOpen(syntax: Syntax, clause: readonly number[]): boolean {
  return (
    clause.some((at) => LEFT_OPEN.has(wordAt(syntax, at))) && clause.some((at) => LEAVING_FORMS.has(wordAt(syntax, at)))
  );
}

function isWarning(syntax: Syntax, telling: Telling): boolean {
  const { words, quote } = telling;
  if (quote === null || !words.some((at) => WARNED_AGAINST.has(wordAt(syntax, at)))) return false;
  return !startsWith(syntax, telling, FACT_CONJUNCTIONS) && !hasFiniteVerb(syntax, telling);
}

/** Checks if a warning says what somebody should do: "warnte, die Stadt solle den Deich räumen". */
function isAdvice(syntax: Syntax, { quote }: Telling): boolean {
  for (let at = quote?.first ?? 0; at < (quote?.last ?? 0); at += 1)
    if (flagsAt(syntax, at) & FINITE && ADVICE_FORMS.has(wordAt(syntax, at))) return true;
  return false;
}

/** Checks if the clause is about answering: "wollte nicht sagen, ob …", "wollte sich nicht äußern". */
function isAnswer(syntax: Syntax, clause: readonly number[]): boolean {
  return clause.some((at) => isInfinitive(syntax, at) && !(flagsAt(syntax, at) & MODAL));
}

const isQuoted = (syntax: Syntax, { first }: { readonly first: number }): boolean =>
  (flagsAt(syntax, first) & QUOTED) !== 0;

/** Determines the stance of a German statement from its frame. */
export function germanStance(analysis: Analysis, telling: Telling): Stance {
  if (telling.words.length === 0) return 'ASSERTS';
  const { syntax } = germanGrammar(analysis);
  if (telling.quote === null && isSilence(syntax, telling.words)) return 'NOT_SAID';
  const open = isOpen(syntax, telling);
  const governor = governorOf(syntax, telling);
  if (governor === null) return 'ASSERTS';
  const { clause, stance, verb } = governor;
  const outcome = verb === null ? outcomeOf(syntax, telling) : null;
  // "Der Verdacht der Polizei, er habe …, ist falsch": the police suspect it, and somebody else calls it wrong.
  if (outcome === 'DENIES' && telling.speaker.length > 0) return 'ASSERTS';
  if (outcome !== null) return outcome;
  if (isLeftOpen(syntax, clause)) return 'NOT_SAID';
  if (isNegated(syntax, ownPart(syntax, clause, telling), telling)) {
    if (verb !== null && INTENTION_VERBS.has(verb.lemma) && !isAnswer(syntax, clause)) return 'REJECTS';
    const predicate = clause.some((at) => OPINION_PREDICATES.has(wordAt(syntax, at)));
    return negated(stance, !open && (predicate || (verb !== null && OPINION_VERBS.has(verb.lemma))));
  }
  if ((stance === 'DENIES' || stance === 'REJECTS') && isOwnWords(syntax, clause, telling)) return 'ASSERTS';
  if (verb?.lemma === 'zurück|weisen' && isRefusal(syntax, clause, telling)) return 'REJECTS';
  if (verb !== null && INSISTING_VERBS.has(verb.lemma)) return isDemanded(syntax, telling) ? 'DEMANDS' : 'ASSERTS';
  if (verb?.lemma === 'warnen' && isAdvice(syntax, telling)) return 'DEMANDS';
  if ((stance === 'DEMANDS' || stance === 'ANNOUNCES') && isFact(syntax, telling)) return 'ASSERTS';
  if (stance !== 'ASSERTS') return stance;
  const judges = verb === null || telling.cue.some((at) => JUDGING_FORMS.has(wordAt(syntax, at)));
  if (judges && telling.quote !== null && !isQuoted(syntax, telling.quote) && isJudgedUntrue(syntax, telling.quote))
    return 'DENIES';
  const later = stanceOfQuestion(syntax, clause, telling) ?? stanceOfFuture(syntax, clause, telling);
  if (later !== null) return later;
  if (isWarning(syntax, telling)) return 'REJECTS';
  return open && !AFFIRMING_VERBS.has(verb?.lemma ?? '') ? 'NOT_SAID' : stance;
}
