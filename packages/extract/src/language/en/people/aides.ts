import type { Analysis } from '../../../core/analysis.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { type Description, isCapital } from '../../../find/people/phrase.ts';
import type { Token } from '../../../text/tokens.ts';
import { AIDES } from '../words/phrase-words.ts';
import { INDEFINITE_ARTICLES } from '../words/speaker-nouns.ts';
import { describe, headOf } from './describe.ts';

/** Maximum number of tokens before the comma. */
const LONGEST = 10;

/**
 * Describes the unnamed aide in a phrase that names the principal: "an aide to the governor, Elise Tranter".
 *
 * @param tokens - the tokens of the phrase
 * @returns null for any other phrase: "the aide to the governor, Lena Frost" names the aide
 */
export function unnamedAide(analysis: Analysis, tokens: readonly Token[]): Description | null {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const [first, name] = [tokens[0], tokens[comma + 1]];
  if (first === undefined || name === undefined || comma < 4 || comma > LONGEST || !isCapital(name)) return null;
  const head = headOf(tokens);
  const [to, article, role] = tokens.slice(comma - 3, comma);
  if (to?.lower !== 'to' || article?.lower !== 'the' || roleWord(role?.lower ?? '')?.plural !== false) return null;
  const several = roleWord(tokens[head]?.lower ?? '')?.plural === true;
  if (!INDEFINITE_ARTICLES.has(first.lower) && !several) return null;
  const aide = AIDES.test(tokens[comma - 4]?.lower ?? '') ? describe(analysis, tokens.slice(0, comma), head) : null;
  // The span includes the name of the principal, so that it is known for whom the aide speaks.
  return aide === null ? null : { ...aide, span: { start: aide.span.start, end: tokens.at(-1)?.end ?? aide.span.end } };
}
