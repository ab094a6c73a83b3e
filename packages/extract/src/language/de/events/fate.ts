import type { Analysis } from '../../../core/analysis.ts';
import { lowerBound } from '../../../core/lower-bound.ts';
import { partsAfter } from '../../../find/dates/clause-parts.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { EventContext } from '../../../find/events/candidate.ts';
import { AGREED_SENSES, type Fate, PLANNED_KINDS, type ToldFate, UNPLANNED_KINDS } from '../../../find/events/fate.ts';
import { kindOf } from '../../../find/events/senses.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  CASUALTIES,
  DENIALS,
  FINITE_AUXILIARIES,
  NOUN_ARTICLES,
  NOUN_COORDINATORS,
  PASSIVE_AUXILIARIES,
} from '../words/event-phrases.ts';
import {
  AVERTING_INFINITIVES,
  AVERTING_WORDS,
  BEFORE_CANCELLED,
  BEFORE_POSSIBLE_CANCELLATION,
  BEGUN,
  BESIDE_GIVEN_UP,
  BREACHES,
  BREAKING_WORDS,
  CANCELLATIONS,
  CANCELLING_VERBS,
  CANCELLING_WORDS,
  CONSIDERED_KINDS,
  CONSIDERING_WORDS,
  DEMANDING_WORDS,
  DEMANDS,
  FATE_PARTICIPLES,
  FEARING_WORDS,
  FORBIDDING_WORDS,
  GIVEN_UP_KINDS,
  MOVING_WORDS,
  NEW_DATE_PREPOSITIONS,
  OBJECT_ONLY_ARTICLES,
  OPEN_MODALS,
  OPEN_PREPOSITIONS,
  PERFECT_AUXILIARIES,
  PLANS,
  POSTPONEMENTS,
  POSTPONING_WORDS,
  REJECTING_VERBS,
  REJECTING_WORDS,
  TAKING_PLACE,
  THREATENING_WORDS,
} from '../words/fate-words.ts';
import type { Claim } from './claim-date.ts';
import { articleOf, governorOf, isGenitive, isNoun } from './noun-role.ts';

const isWord = ({ kind }: Token): boolean => kind !== 'SIGN';

/** Returns the range without the punctuation at its end, such as a period. */
function trimmed({ tokens }: Analysis, { first, last }: ClauseRange): ClauseRange {
  let end = last;
  while (end > first && tokens[end - 1]?.kind === 'SIGN') end -= 1;
  return { first, last: end };
}

const isVerbForm = ({ lower }: Token): boolean =>
  FINITE_AUXILIARIES.has(lower) ||
  CANCELLING_VERBS.has(lower) ||
  /^(?:findet|finden|fand|fanden|entfällt|entfiel)$/u.test(lower);

/**
 * Returns the parts of a noun's clause that contain its verb. If the verb or its second half follows an inserted
 * clause, the part after the inserted clause is added: "Das Konzert, das am Montag stattfinden sollte, fällt aus".
 */
function partsOf(analysis: Analysis, clause: ClauseRange): readonly ClauseRange[] {
  const { tokens } = analysis;
  if (tokens[clause.last]?.kind !== 'SIGN') return [clause];
  const verb = tokens.slice(clause.first, clause.last).find(isVerbForm);
  const prefix = CANCELLING_VERBS.get(verb?.lower ?? '');
  const goesOn = ({ first, last }: ClauseRange): boolean => {
    const token = tokens[first];
    if (token === undefined) return false;
    if (verb === undefined) return token.text === token.lower && isVerbForm(token);
    // The second half of the verb is after the inserted clause: "sagte das Konzert, …, ab", "hat das Konzert, …,
    // abgesagt".
    const end = tokens[last - 1]?.lower ?? '';
    return prefix === undefined
      ? CANCELLING_WORDS.has(end) || POSTPONING_WORDS.has(end)
      : last === first + 1 && end === prefix;
  };
  const next = partsAfter(analysis, clause)
    .slice(1)
    .map((part) => trimmed(analysis, part))
    .find(goesOn);
  return next === undefined ? [clause] : [clause, next];
}

/**
 * Whether a noun is a genitive after a noun for its start: "der Beginn des Prozesses". The phrase then refers to the
 * event.
 */
const isOfStart = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:beginn|auftakt|start)$/u.test(lower));

/** Whether a clause says that something does not take place: "findet nicht statt". */
function isNotTakingPlace(words: readonly Token[]): boolean {
  const not = words.findIndex(({ lower }) => lower === 'nicht');
  return not >= 0 && TAKING_PLACE.has(words[not + 1]?.lower ?? '');
}

function isCancelled(words: readonly Token[]): boolean {
  if (isNotTakingPlace(words)) return true;
  if (words.some(({ lower }) => DENIALS.has(lower))) return false;
  const word = words.find(({ lower }) => CANCELLING_WORDS.has(lower));
  // Not a cancellation: "Drei Viertel der Einsätze entfallen auf den Norden."
  if (word !== undefined) return !word.lower.startsWith('entf') || words.every(({ lower }) => lower !== 'auf');
  const prefix = words.map(({ lower }) => CANCELLING_VERBS.get(lower)).find((found) => found !== undefined);
  if (prefix === undefined || words.at(-1)?.lower !== prefix) return false;
  const before = words.at(-2);
  return prefix !== 'aus' || !/^\p{Ll}/u.test(before?.text ?? '') || BEFORE_CANCELLED.has(before?.lower ?? '');
}

const isPostponed = (words: readonly Token[]): boolean =>
  (words.some(({ lower }) => POSTPONING_WORDS.has(lower)) ||
    (words.some(({ lower }) => MOVING_WORDS.has(lower)) &&
      words.some(({ lower }) => NEW_DATE_PREPOSITIONS.has(lower)))) &&
  !words.some(({ lower }) => DENIALS.has(lower) || BEGUN.has(lower));

/** Finds the new date of a postponed event: "auf den 3. Mai". Returns -1 if the clauses do not contain a new date. */
function newDateIn({ analysis: { tokens }, dates }: EventContext<Analysis>, parts: readonly ClauseRange[]): number {
  for (const { first, last } of parts) {
    for (let index = lowerBound(dates, (date) => date.first, first); (dates[index]?.first ?? last) < last; index += 1) {
      let at = (dates[index]?.first ?? 0) - 1;
      while (NOUN_ARTICLES.has(tokens[at]?.lower ?? '')) at -= 1;
      if (NEW_DATE_PREPOSITIONS.has(tokens[at]?.lower ?? '')) return index;
    }
  }
  return -1;
}

/** Whether a noun is the object of a verb in its clause, or its subject in the passive: "Der Anschlag wurde verhindert". */
function isAffected(tokens: readonly Token[], { first, last }: ClauseRange, at: number, verb: number): boolean {
  const article = articleOf(tokens, at);
  const words = tokens.slice(first, last);
  const perfect = words.findIndex(({ lower }) => PERFECT_AUXILIARIES.has(lower));
  const isParticiple = FATE_PARTICIPLES.has(tokens[verb]?.lower ?? '');
  if (
    isParticiple &&
    perfect < 0 &&
    words.some(({ lower }) => PASSIVE_AUXILIARIES.has(lower) || /^(?:ist|sind|war|waren)$/u.test(lower))
  )
    return true;
  if (isParticiple && perfect >= 0)
    return article !== 'der' && (at > first + perfect || OBJECT_ONLY_ARTICLES.has(article));
  if (at > verb) return article !== 'der';
  // A headline without an auxiliary: "Anschlag in Kiel vereitelt".
  if (isParticiple && !tokens.slice(verb + 1, last).some(isNoun)) return article !== 'der';
  return OBJECT_ONLY_ARTICLES.has(article);
}

/** Whether the event of a noun is only demanded, threatened or rejected, and has not happened. */
function isOpen({ tokens }: Analysis, { at, clause, word }: Claim, governor: string): boolean {
  const { first, last } = clause;
  const words = tokens.slice(first, last).filter(isWord);
  const isConsidered =
    CONSIDERED_KINDS.has(kindOf(word.sense)) && words.some(({ lower }) => CONSIDERING_WORDS.has(lower));
  if (governor === 'über') return isConsidered;
  if (governor === 'nach') return tokens.slice(Math.max(first, at - 4), at).some(({ lower }) => DEMANDS.has(lower));
  if (governor !== '') {
    const verbs = OPEN_PREPOSITIONS.get(governor);
    const isForecast = governor === 'vor' && kindOf(word.sense) === 'DISASTER';
    // "fordert zum Streik auf": the event is planned.
    const isInvitation = governor.startsWith('zu') && PLANNED_KINDS.has(kindOf(word.sense));
    return verbs !== undefined && !isForecast && !isInvitation && words.some(({ lower }) => verbs.has(lower));
  }
  // Not a demand: "Das Unwetter forderte vier Tote."
  if (words.some(({ lower }) => CASUALTIES.has(lower))) return false;
  if (words.some(({ lower }) => THREATENING_WORDS.has(lower)) && words.every(({ lower }) => lower !== 'mit'))
    return true;
  const verb = tokens.slice(first, last).findIndex(({ lower }) => {
    const prefix = REJECTING_VERBS.get(lower);
    const isRejecting = prefix === undefined ? REJECTING_WORDS.has(lower) : words.at(-1)?.lower === prefix;
    // A lawsuit that a court rejects has been filed, so it is a past event.
    const isIdea = isConsidered && CONSIDERING_WORDS.has(lower);
    return (
      DEMANDING_WORDS.has(lower) ||
      FEARING_WORDS.has(lower) ||
      isIdea ||
      (isRejecting && kindOf(word.sense) !== 'TRIAL')
    );
  });
  return verb >= 0 && isAffected(tokens, clause, at, first + verb);
}

/**
 * Whether a verb only says what somebody wants to prevent, or what is generally forbidden: "Versammlungen sind
 * verboten".
 */
const isGeneral = (verb: string, article: string): boolean =>
  AVERTING_INFINITIVES.has(verb) || (FORBIDDING_WORDS.has(verb) && article === '');

/** Whether "nicht" denies a verb: "ist nicht zurückgetreten", "trat nicht zurück", "streikten nicht". */
function isVerbDenied(analysis: Analysis, { at, clause }: Claim): boolean {
  const { tokens } = analysis;
  const { first, last } = trimmed(analysis, clause);
  // "niemand" also denies the verb: "Verletzt wurde niemand."
  if (tokens.slice(first, last).some(({ lower }) => /^niemand(?:en)?$/u.test(lower))) return true;
  const not = tokens.slice(first, last).findIndex(({ lower }) => /^(?:nicht|nie|niemals)$/u.test(lower)) + first;
  return not >= first && (not + 1 === at || not + 1 >= last - 1);
}

/** Whether a clause says that a plan was given up: "wird nun doch nicht geschlossen". */
function isGivenUp(analysis: Analysis, { at, word, clause }: Claim): boolean {
  const before = analysis.tokens.slice(clause.first, at);
  const not = before.findIndex(({ lower }, index) => lower === 'nicht' && before[index - 1]?.lower === 'doch');
  return not >= 0 && not >= before.length - 2 && GIVEN_UP_KINDS.has(kindOf(word.sense));
}

/**
 * Returns the fate of a visit that is denied: "reist nicht nach Kiel". If the clause contains "doch" or "mehr", a plan
 * was cancelled: "reist doch nicht nach Kiel".
 */
function fateOfVisit({ tokens }: Analysis, { word, clause }: Claim): Fate | null {
  if (word.sense !== 'VISIT') return null;
  const words = tokens.slice(clause.first, clause.last);
  const not = words.findIndex(({ lower }) => lower === 'nicht');
  if (not < 0 || words[not + 1]?.lower === 'nur') return null;
  return [words[not - 1], words[not + 1]].some((token) => BESIDE_GIVEN_UP.has(token?.lower ?? ''))
    ? 'CANCELLED'
    : 'UNREAL';
}

/** Whether a noun names the goal of a plan that the clause gives up: "gibt die Pläne zur Schließung auf". */
function isOfGivenUpPlan({ tokens }: Analysis, { at, word, clause }: Claim, governor: string): boolean {
  if (!GIVEN_UP_KINDS.has(kindOf(word.sense))) return false;
  const words = tokens.slice(clause.first, clause.last).filter(isWord);
  const isPlan =
    governor.startsWith('zu') && tokens.slice(Math.max(clause.first, at - 4), at).some(({ lower }) => PLANS.has(lower));
  const isDropped =
    words.some(({ lower }) => /^(?:aufgegeben|verworfen|verwirft|begraben|gestoppt)$/u.test(lower)) ||
    (words.some(({ lower }) => /^(?:gibt|geben|gab|gaben)$/u.test(lower)) && words.at(-1)?.lower === 'auf');
  return isPlan && isDropped;
}

/**
 * Whether a clause says that an agreement is broken: "kündigt das Abkommen". "kündigt eine Waffenruhe an" is an
 * announcement.
 */
const isBroken = (words: readonly Token[]): boolean =>
  words.at(-1)?.lower !== 'an' && words.some(({ lower }) => BREAKING_WORDS.has(lower));

function fateOfNoun(analysis: Analysis, claim: Claim, parts: readonly ClauseRange[]): Fate | null {
  const { at, word, clause } = claim;
  const { tokens } = analysis;
  const kind = kindOf(word.sense);
  const phrase = tokens[at - 2]?.lower ?? '';
  if (CANCELLATIONS.has(phrase))
    return tokens.slice(clause.first, clause.last).some(({ lower }) => BEFORE_POSSIBLE_CANCELLATION.has(lower))
      ? 'UNCERTAIN'
      : 'CANCELLED';
  if (POSTPONEMENTS.has(phrase)) return 'POSTPONED';
  if (AGREED_SENSES.has(word.sense) && BREACHES.has(phrase)) return 'UNREAL';
  if (isGenitive(tokens, at) && !isOfStart(tokens, at)) return null;
  // The preposition before two joined nouns governs both: "Berichte über Kundgebungen und Demonstrationen".
  const isJoined = NOUN_COORDINATORS.has(tokens[at - 1]?.lower ?? '') && isNoun(tokens[at - 2]);
  const governor = isOfStart(tokens, at) ? '' : governorOf(tokens, isJoined ? at - 2 : at, clause);
  const words = parts.flatMap(({ first, last }) => tokens.slice(first, last)).filter(isWord);
  if (isOfGivenUpPlan(analysis, claim, governor)) return 'CANCELLED';
  if (governor === '' && AGREED_SENSES.has(word.sense) && isBroken(words)) return 'UNREAL';
  if (governor === '') {
    const [, rest = clause] = parts;
    const averting = tokens.slice(rest.first, rest.last).findIndex(({ lower }) => AVERTING_WORDS.has(lower));
    if (averting >= 0 && isAffected(tokens, rest, at, rest.first + averting))
      return (PLANNED_KINDS.has(kind) || kind === 'DEAL') &&
        !isGeneral(tokens[rest.first + averting]?.lower ?? '', articleOf(tokens, at))
        ? 'CANCELLED'
        : 'UNREAL';
    const fate =
      UNPLANNED_KINDS.has(kind) && kind !== 'DEAL'
        ? null
        : isCancelled(words)
          ? 'CANCELLED'
          : isPostponed(words)
            ? 'POSTPONED'
            : null;
    // Only a possibility: "könnte ausfallen".
    if (fate !== null) return words.some(({ lower }) => OPEN_MODALS.has(lower)) ? 'UNCERTAIN' : fate;
  }
  return isOpen(analysis, claim, governor) ? 'UNREAL' : null;
}

/**
 * Returns what happens to an event that does not take place as planned. Returns null if the event takes place as
 * planned.
 */
export function fateOf(context: EventContext<Analysis>, claim: Claim): ToldFate | null {
  const { analysis } = context;
  if (claim.word.verb && isGivenUp(analysis, claim)) return { fate: 'CANCELLED', newDate: -1 };
  const visit = claim.word.verb ? fateOfVisit(analysis, claim) : null;
  if (visit !== null) return { fate: visit, newDate: -1 };
  if (claim.word.verb) return isVerbDenied(analysis, claim) ? { fate: 'UNREAL', newDate: -1 } : null;
  const parts = partsOf(analysis, claim.clause);
  const fate = fateOfNoun(analysis, claim, parts);
  return fate === null ? null : { fate, newDate: fate === 'POSTPONED' ? newDateIn(context, parts) : -1 };
}
