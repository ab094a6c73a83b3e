import { memoize } from '../../../core/memo.ts';
import { anyOf } from '../../../core/word-list.ts';
import type { Gender } from '../../../find/names/types.ts';
import type { Token } from '../../../text/tokens.ts';
import { DEPUTIES, FEMININE_BODIES, FORMER_HOLDERS, ROLE_HEADS } from '../words/name-contexts.ts';
import { OTHERS } from '../words/phrase-words.ts';

const feminineBody = new RegExp(`${anyOf(FEMININE_BODIES)}(?:\\s|$)`, 'iu');

/** Checks if a name is a feminine noun or acronym that "sie" can refer to: "Regierung", "Polizei", "SPD". */
export function isFeminineBody(name: string): boolean {
  return feminineBody.test(name);
}

/**
 * Returns the verb next to a pronoun, in lower case: "kündigte" in "Sie kündigte an" and "dann kündigte sie an". Empty
 * if there is no verb.
 */
export function verbBeside(tokens: readonly Token[], at: number): string {
  for (const token of [tokens[at + 1], tokens[at - 1]])
    if (token !== undefined && /^\p{Ll}{3,}$/u.test(token.text) && /(?:t|te|en|eln|ern)$/u.test(token.text))
      return token.lower;
  return '';
}

/** Checks if a finite verb has a plural ending: "kündigten". */
export function isPluralVerb(verb: string): boolean {
  return /(?:en|ern|eln)$/u.test(verb);
}

const another = new RegExp(`^eine? (${[...OTHERS].join('|')})$`, 'iu');

/**
 * Reads a phrase for another speaker with the same role: "ein anderer", "eine zweite". Returns null for other phrases.
 */
export function anotherSpeaker(printed: string): { readonly word: string; readonly gender: Gender } | null {
  const word = another.exec(printed)?.[1];
  return word === undefined ? null : { word, gender: word.endsWith('r') ? 'MALE' : 'FEMALE' };
}

const FORMER = new RegExp(String.raw`(?:^|\s)${anyOf(FORMER_HOLDERS)}`, 'iu');
const DEPUTY = new RegExp(String.raw`(?:^|\s)${anyOf(DEPUTIES)}`, 'iu');
const roleHead = new RegExp(`${anyOf(ROLE_HEADS)}(?:in|innen|s|n|r|en|es)*$`, 'u');

/** Returns the first part of a compound role: "staats" in "Staatschef". Empty for a simple role. */
const modifier = memoize((noun): string => {
  const lower = noun.toLowerCase();
  const head = roleHead.exec(lower);
  return head === null ? '' : lower.slice(0, head.index).replace(/-$/u, '');
});

/** Returns the noun of an office: "Direktor" in "ehemaliger Direktor des Museums". */
const officeOf = memoize((role): string => role.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? role);

/**
 * Returns what makes an office another one: "FORMER" for "ehemaliger Trainer" and "Ex-Trainer". Empty if nothing does.
 * The words after the office say nothing about it: "Sprecher der Hilfsorganisation".
 */
const rankOf = memoize((role): string => {
  const office = officeOf(role);
  const title = role.slice(0, role.indexOf(office) + office.length);
  if (FORMER.test(title)) return 'FORMER';
  return DEPUTY.test(title) ? 'DEPUTY' : '';
});

/**
 * Checks if a description can refer to somebody with a role. "Ministerin" and "Umweltministerin" can be the same role,
 * "Staatschef" and "Fraktionschef" or "Präsident" and "Vizepräsident" cannot.
 */
export function sameRole(role: string, description: string): boolean {
  if (rankOf(role) !== rankOf(description)) return false;
  const [left, right] = [modifier(officeOf(role)), modifier(officeOf(description))];
  return left === '' || right === '' || left.endsWith(right) || right.endsWith(left);
}

/**
 * Returns the stem of an adjective such as "russische" or "ukrainischer". The stem distinguishes people with the same
 * office. Null for other words.
 */
export function nationality(word: string): string | null {
  return /^(\p{L}{3,}isch)e[nrsm]?$/u.exec(word)?.[1]?.toLowerCase() ?? null;
}
