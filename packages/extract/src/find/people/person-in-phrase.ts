import { lowerBound } from '../../core/lower-bound.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import { roleWord } from '../names/roles.ts';
import { isTitle } from '../names/titles.ts';
import type { Mention } from './phrase.ts';
import { AFTER_HEAD, COORDINATORS, DEFINITE, FUNCTION_WORDS } from './word-kinds.ts';

const namingWords = new Set(wordsOfAll(({ people }) => people.namingWords));
const roleAdjectives = new Set(wordsOfAll(({ people }) => people.roleAdjectives));
const roleTails = wordsOfAll(({ people }) => people.roleTails).map((tail) => tail.split(' '));

const isCommaOrAdjective = (token: Token | undefined): boolean =>
  token?.text === ',' || roleAdjectives.has(token?.lower ?? '');

/** Finds the person that a phrase names in its head or in an apposition. Names in the genitive are ignored. */
export function personIn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  head: number,
  nounsCapitalized: boolean,
): number | null {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const tail = roleTails.find((words) => words.every((word, at) => tokens[head + 1 + at]?.text === word));
  const headStart = tokens[tail === undefined ? head : head + 1 + tail.length]?.start ?? start;
  for (let at = lowerBound(mentions, (mention) => mention.start, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined) return null;
    // "USA Today said": the phrase ends before a word that looks like a date.
    if (mention.end > end) return mention.start === start && !nounsCapitalized ? mention.person : null;
    if (mention.start <= headStart && headStart < mention.end) return mention.person;
    const before = tokens.findLast((token) => token.end <= mention.start);
    // The name follows a word such as "name" or "named": "a commander who goes by the name Abu Yusuf".
    if (mention.start > headStart && namingWords.has(before?.lower ?? '')) return mention.person;
    if (mention.start > headStart && (mention.genitive || isOwner(tokens, mention, headStart))) continue;
    // The name is the object of a participle: "the woman accusing Eric Lamb".
    if (mention.start > headStart && !nounsCapitalized && /^\p{Ll}{3,}ing$/u.test(before?.text ?? '')) continue;
    if (mention.start > headStart && isApposed(tokens, mention.start)) return mention.person;
    if (
      mention.start > headStart &&
      before !== undefined &&
      !AFTER_HEAD.test(before.lower) &&
      roleWord(before) !== null
    )
      return mention.person;
  }
  return null;
}

/**
 * Checks whether a name is part of a complement of the head noun. A preposition or an article before the name shows
 * this: "ein Sprecher von Präsident Kern". After a comma or "und", the name can be the speaker.
 */
function isOwner(tokens: readonly Token[], mention: Mention, headStart: number): boolean {
  for (let at = tokens.findLastIndex((token) => token.end <= mention.start); at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.start <= headStart) return false;
    if (token.text === ',' || token.text === '(' || COORDINATORS.has(token.lower)) return false;
    if (AFTER_HEAD.test(token.lower)) return true;
  }
  return false;
}

/** Checks whether there are only titles, roles and articles between a comma and a name. */
function isApposed(tokens: readonly Token[], start: number): boolean {
  const last = tokens.findLastIndex((token) => token.end <= start);
  for (let at = last; at >= 0 && at > last - 4; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ',') return token !== undefined;
    // A capitalized description can precede the name: "her opponent, Republican Bob Stanton", "former Olympian Bas
    // Verhoeven".
    const described = /^\p{Lu}\p{Ll}/u.test(token.text) && !FUNCTION_WORDS.has(token.lower);
    if (described && isCommaOrAdjective(tokens[at - 1])) continue;
    if (roleAdjectives.has(token.lower)) continue;
    if (!isTitle(token) && roleWord(token) === null && !DEFINITE.has(token.lower)) return false;
  }
  return false;
}
