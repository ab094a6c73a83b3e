import type { AllDateWords } from '../../../find/dates/date-words.ts';
import { type Token, withText } from '../../../text/tokens.ts';

const LONGEST = 14;

function isTimeWord(word: string, words: AllDateWords): boolean {
  const { weekdays, units, relativeDays, months, seasons, daytimes } = words;
  return [weekdays, units, relativeDays, months, seasons, daytimes].some((list) => list.has(word));
}

/**
 * Removes the possessive ending of date words: "Saturday's defeat", "last week's talks".
 *
 * @param tokens - the tokens of a text
 * @param words - the date words of all languages
 * @returns the same number of tokens; all other tokens are unchanged
 */
export function plainTokens(tokens: readonly Token[], words: AllDateWords): readonly Token[] {
  return tokens.map((token) => {
    if (!token.text.endsWith('s') || !/[’']s$/u.test(token.text) || token.text.length > LONGEST) return token;
    const bare = token.lower.slice(0, -2);
    return isTimeWord(bare, words) ? withText(token, token.text.slice(0, -2)) : token;
  });
}
