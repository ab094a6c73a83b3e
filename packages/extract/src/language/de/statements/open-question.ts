import type { Stance } from '../../../core/types.ts';
import { INFINITIVE } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Telling } from '../../../find/statements/telling.ts';
import { germanLexicon } from '../words/lexicon.ts';
import { FUTURE_FORMS, KNOWING, OPEN_QUESTIONS, QUESTION_WORDS, WISHING_FORMS } from '../words/stance-words.ts';

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
