import type { Analysis } from '../../../core/analysis.ts';
import { markTokens, type Syntax } from '../../../find/statements/syntax.ts';
import { englishWords } from './word-rules.ts';

// Statements, stances and events share the result. It is freed when the analysis is freed.
const known = new WeakMap<Analysis, Syntax>();

/** Returns the tokens of an English text with their flags. They are computed once per analysis. */
export function englishSyntax(analysis: Analysis): Syntax {
  let syntax = known.get(analysis);
  if (syntax === undefined) {
    syntax = markTokens(analysis, englishWords());
    known.set(analysis, syntax);
  }
  return syntax;
}
