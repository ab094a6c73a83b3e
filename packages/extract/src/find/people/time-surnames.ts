import { memoize } from '../../core/memo.ts';
import { wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import { isFirstName } from '../names/first-names.ts';
import { roleWord } from '../names/roles.ts';
import { isTitle } from '../names/titles.ts';
import { ARTICLE, COORDINATORS, canBeName, DEFINITE, FUNCTION_WORDS } from './word-kinds.ts';

const timeSurnames = new Set(wordsOfAll(({ people }) => people.timeSurnames));
const genitiveTime = wholeWord(wordsOfAll(({ people }) => people.genitiveTimes));
const timeAttribute = wholeWord(wordsOfAll(({ people }) => people.timeAttributes));

/** Checks for a word for a time that is also a surname: "Freitag", "May", "Ende". */
export const isTimeSurname = memoize((word): boolean => timeSurnames.has(word.toLowerCase()));

/** Checks for words after a time that belong to it: "May 3", "Ende Mai", "Ende der Woche". */
export function isTimeContinued(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.breaks > 0) return false;
  if (next.kind === 'NUMBER' || isTimeSurname(next.text)) return true;
  const noun = /^\p{Lu}/u.test(next.text) && !canBeName(next);
  return noun || genitiveTime.test(next.lower);
}

/** Checks whether a word such as "Sommer" or "May" is a time here: "im Sommer", "last May", "May 3". */
export function isTimeHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at]?.breaks === 0 ? tokens[at - 1] : undefined;
  if (isTimeContinued(tokens, at) || before?.kind === 'NUMBER') return true;
  if (before?.kind !== 'WORD' || COORDINATORS.has(before.lower)) return false;
  // "Alexander" ends like an adjective.
  return FUNCTION_WORDS.has(before.lower) || (timeAttribute.test(before.lower) && !isFirstName(before));
}

/** Checks for a word that introduces a surname: a first name, a form of address, or a role without an article. */
function introduces(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (!/^\p{Lu}/u.test(text)) return false;
  if (isFirstName(text) || (isTitle(text) && roleWord(text) === null)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  return roleWord(text)?.plural === false && !DEFINITE.has(before) && !ARTICLE.test(before);
}

const found = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** Collects the words for times that the text also uses as a surname: "Freitag" after "Katharina Freitag". */
function usedAsSurnames(tokens: readonly Token[]): ReadonlySet<string> {
  const known = found.get(tokens);
  if (known !== undefined) return known;
  const used = new Set(
    tokens.flatMap(({ text, breaks }, at) =>
      breaks === 0 && isTimeSurname(text) && introduces(tokens, at - 1) && !isTimeHere(tokens, at) ? text : [],
    ),
  );
  found.set(tokens, used);
  return used;
}

/** Checks whether a word for a time is the surname of a person in the text: "Freitag" in "sagte Freitag". */
export function isSurnameHere(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return isTimeSurname(text) && usedAsSurnames(tokens).has(text) && !isTimeHere(tokens, at);
}
