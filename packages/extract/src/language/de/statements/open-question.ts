import type { Stance } from '../../../core/types.ts';
import { CAPITAL, FINITE, INFINITIVE, MODAL, PARTICIPLE, QUOTED, ZU_INFINITIVE } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Telling } from '../../../find/statements/telling.ts';
import { INFINITIVE_MARKERS } from '../words/clause-words.ts';
import { germanLexicon } from '../words/lexicon.ts';
import {
  BEING_FORMS,
  CLAUSE_LINKS,
  FUTURE_FORMS,
  KNOWING,
  OPEN_QUESTIONS,
  POSSIBLE_FORMS,
  QUESTION_WORDS,
  REFUSABLE_NOUNS,
  WILL_FORMS,
  WISHING_FORMS,
  WOULD_FORMS,
} from '../words/stance-words.ts';
import type { Cue } from './cue.ts';
import type { Segment } from './segments.ts';

/** Checks if a word is the infinitive of a cue verb. */
export const isInfinitive = (syntax: Syntax, at: number): boolean =>
  (germanLexicon().cues.get(wordAt(syntax, at)) ?? []).some(({ kind }) => kind === 'INFINITIVE');

/** Checks if one of the words is the first word of a statement, or the word before it. */
export function startsWith(syntax: Syntax, { quote }: Telling, list: ReadonlySet<string>): boolean {
  if (quote === null) return false;
  return list.has(wordAt(syntax, quote.first)) || list.has(wordAt(syntax, quote.first - 1));
}

/** Checks if the words of a statement are an indirect question: "wollte wissen, wer …". */
const isAsking = (syntax: Syntax, telling: Telling): boolean =>
  startsWith(syntax, telling, OPEN_QUESTIONS) || startsWith(syntax, telling, QUESTION_WORDS);

/**
 * Reads the stance of a verb in the future or the conditional: "wird sagen, dass …", "würde sagen, dass …", "könnte
 * sagen, dass …". Returns null for other forms.
 */
export function stanceOfFuture(syntax: Syntax, clause: readonly number[], { cue }: Telling): Stance | null {
  const last = cue.findLast((at) => isInfinitive(syntax, at) && !(flagsAt(syntax, at) & PARTICIPLE));
  if (last === undefined) return null;
  const has = (forms: ReadonlySet<string>) => clause.some((at) => at < last && forms.has(wordAt(syntax, at)));
  if (has(WILL_FORMS)) return 'ANNOUNCES';
  // "sich vorstellen können" is an opinion.
  const imagines = cue.some((at) => wordAt(syntax, at) === 'vorstellen');
  return has(WOULD_FORMS) || (has(POSSIBLE_FORMS) && !imagines) ? 'NOT_SAID' : null;
}

/** Checks if a cue is in the future: "wird darauf bestehen, dass …". */
export function isFuture(syntax: Syntax, segment: Segment | undefined, { tokens }: Cue): boolean {
  const last = tokens.at(-1) ?? -1;
  if (!isInfinitive(syntax, last) || flagsAt(syntax, last) & PARTICIPLE || wordAt(syntax, last - 1) === 'zu')
    return false;
  for (let at = segment?.first ?? last; at < last; at += 1) if (WILL_FORMS.has(wordAt(syntax, at))) return true;
  return false;
}

/**
 * Reads the stance of a verb whose answer has not been given yet: "wollte wissen, wer …", "will erklären, warum …".
 * Returns null for other verbs.
 */
export function stanceOfQuestion(syntax: Syntax, clause: readonly number[], telling: Telling): Stance | null {
  const { cue } = telling;
  if (!isAsking(syntax, telling)) return null;
  const last = cue.findLast((at) => flagsAt(syntax, at) & INFINITIVE || isInfinitive(syntax, at));
  if (last === undefined) return null;
  const has = (forms: ReadonlySet<string>) => clause.some((at) => at !== last && forms.has(wordAt(syntax, at)));
  if (KNOWING.has(wordAt(syntax, last))) return has(WISHING_FORMS) ? 'ASKS' : null;
  return has(FUTURE_FORMS) ? 'ANNOUNCES' : null;
}

/** Checks if the words after a verb of insisting are a demand: "besteht darauf, dass der Hafen schließt". */
export function isDemanded(syntax: Syntax, { quote }: Telling): boolean {
  if (quote === null) return true;
  let last = quote.last - 1;
  while (last > quote.first && syntax.tokens[last]?.kind !== 'WORD') last -= 1;
  return !BEING_FORMS.has(wordAt(syntax, last));
}

const isFiniteForm = (syntax: Syntax, at: number): boolean =>
  (flagsAt(syntax, at) & FINITE) !== 0 && !INFINITIVE_MARKERS.has(wordAt(syntax, at - 1));

/** Checks if a statement begins with an infinitive clause: "die Zahlung zu stoppen, bis das Ergebnis feststehe". */
function isInfinitiveClause(syntax: Syntax, { quote }: Telling): boolean {
  let infinitive = false;
  for (let at = quote?.first ?? 0; at < (quote?.last ?? 0) && wordAt(syntax, at) !== ','; at += 1) {
    if (flagsAt(syntax, at) & ZU_INFINITIVE || INFINITIVE_MARKERS.has(wordAt(syntax, at - 1))) infinitive = true;
    else if (isFiniteForm(syntax, at) && !(flagsAt(syntax, at) & (CAPITAL | PARTICIPLE))) return false;
  }
  return infinitive;
}

/**
 * Checks if a statement contains a finite verb. An infinitive ("zu schließen") and a single word ("falsch") do not
 * count.
 */
export function hasFiniteVerb(syntax: Syntax, telling: Telling): boolean {
  const { quote } = telling;
  if (isInfinitiveClause(syntax, telling)) return false;
  for (let at = quote?.first ?? 0; at < (quote?.last ?? 0); at += 1) if (isFiniteForm(syntax, at)) return true;
  return false;
}

/**
 * Returns the part of a clause that belongs to its cue, without a second part that shares the subject: "Der Verband
 * bestätigte das nicht und | nannte es Unsinn".
 */
export function ownPart(syntax: Syntax, clause: readonly number[], { cue }: Telling): readonly number[] {
  const [start] = cue;
  const end = cue.at(-1);
  if (start === undefined || end === undefined) return clause;
  const isVerb = (at: number) =>
    (flagsAt(syntax, at) & FINITE) !== 0 && !(flagsAt(syntax, at) & (CAPITAL | QUOTED)) && clause.includes(at);
  // In "wollte das nicht erklären und sagen", both verbs depend on the modal verb.
  const governed = clause.some((at) => at < start && flagsAt(syntax, at) & MODAL);
  const shares = CLAUSE_LINKS.has(wordAt(syntax, start - 1)) && isVerb(start) && !governed;
  const from = shares ? start : 0;
  const next = clause.find((at) => at > end && CLAUSE_LINKS.has(wordAt(syntax, at)) && isVerb(at + 1));
  return clause.filter((at) => at >= from && (next === undefined || at < next));
}

/**
 * Checks if a proposal is refused: "wies die Möglichkeit zurück, den Hafen zu öffnen". A refusal does not deny a claim.
 */
export function isRefusal(syntax: Syntax, clause: readonly number[], telling: Telling): boolean {
  if (!isInfinitiveClause(syntax, telling)) return false;
  return clause.some((at) => flagsAt(syntax, at) & CAPITAL && REFUSABLE_NOUNS.test(wordAt(syntax, at)));
}
