import type { Stance } from '../../../core/types.ts';
import { INFINITIVE, PARTICIPLE } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Telling } from '../../../find/statements/telling.ts';
import { germanLexicon } from '../words/lexicon.ts';
import {
  BEING_FORMS,
  FUTURE_FORMS,
  KNOWING,
  OPEN_QUESTIONS,
  QUESTION_WORDS,
  WILL_FORMS,
  WISHING_FORMS,
  WOULD_FORMS,
} from '../words/stance-words.ts';

/** Checks if a word is the infinitive of a cue verb. */
export const isInfinitive = (syntax: Syntax, at: number): boolean =>
  (germanLexicon().cues.get(wordAt(syntax, at)) ?? []).some(({ kind }) => kind === 'INFINITIVE');

/** Checks if one of the words is before or at the start of a statement. */
export function startsWith(syntax: Syntax, { quote }: Telling, list: ReadonlySet<string>): boolean {
  if (quote === null) return false;
  return list.has(wordAt(syntax, quote.first)) || list.has(wordAt(syntax, quote.first - 1));
}

/** Checks if an indirect question follows: "wollte wissen, wer …". */
const isAsking = (syntax: Syntax, telling: Telling): boolean =>
  startsWith(syntax, telling, OPEN_QUESTIONS) || startsWith(syntax, telling, QUESTION_WORDS);

/** Reads a verb in the future or in a condition: "wird sagen, dass …", "würde sagen, dass …". Null for other forms. */
export function stanceOfFuture(syntax: Syntax, clause: readonly number[], { cue }: Telling): Stance | null {
  const last = cue.findLast((at) => isInfinitive(syntax, at) && !(flagsAt(syntax, at) & PARTICIPLE));
  if (last === undefined) return null;
  const has = (forms: ReadonlySet<string>) => clause.some((at) => at < last && forms.has(wordAt(syntax, at)));
  if (has(WILL_FORMS)) return 'ANNOUNCES';
  return has(WOULD_FORMS) ? 'NOT_SAID' : null;
}

/** Reads a verb whose content is not told yet: "wollte wissen, wer …", "will erklären, warum …". Null for other verbs. */
export function stanceOfQuestion(syntax: Syntax, clause: readonly number[], telling: Telling): Stance | null {
  const { cue } = telling;
  if (!isAsking(syntax, telling)) return null;
  const last = cue.findLast((at) => flagsAt(syntax, at) & INFINITIVE || isInfinitive(syntax, at));
  if (last === undefined) return null;
  const has = (forms: ReadonlySet<string>) => clause.some((at) => at !== last && forms.has(wordAt(syntax, at)));
  if (KNOWING.has(wordAt(syntax, last))) return has(WISHING_FORMS) ? 'ASKS' : null;
  return has(FUTURE_FORMS) ? 'ANNOUNCES' : null;
}

/** Checks if the content after a verb of insisting should happen: "besteht darauf, dass der Hafen schließt". */
export function isDemanded(syntax: Syntax, { quote }: Telling): boolean {
  if (quote === null) return true;
  let last = quote.last - 1;
  while (last > quote.first && syntax.tokens[last]?.kind !== 'WORD') last -= 1;
  return !BEING_FORMS.has(wordAt(syntax, last));
}
