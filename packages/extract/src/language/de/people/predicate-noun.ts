import { roleWord } from '../../../find/names/roles.ts';
import type { Token } from '../../../text/tokens.ts';

/** Matches the words that can follow a noun without an article that describes a person: "ist Bäckerin in Talheim". */
const AFTER_NOUN = /^(?:[.,;–]|am|an|aus|bei|beim|der|des|für|im|in|und|von|vom)$/u;
/** The maximum number of words between the verb and "als": "arbeitet seit zwei Jahren als". */
const REACH = 5;

/** Returns the index of the noun after "als", or -1 if there is no "als" nearby. */
function nounAfterAls(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'SIGN') return -1;
    if (token.lower === 'als') return at + 1;
  }
  return -1;
}

/** Matches linking verbs before the noun that describes a person. */
const LINKING = /^(?:bleibt|ist|wird)$/u;
/** Matches adjectives before an office: "ist neuer Trainer". */
const NEW = /^(?:neue|neuer)$/u;

/**
 * Finds the noun that describes a person after the name: "ist Bäckerin in", "wird neuer Trainer", "arbeitet als
 * Bäckerin", ", die als Bäckerin arbeitet". Returns the index of the noun, or -1.
 */
export function predicateNoun(tokens: readonly Token[], last: number): number {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  if (lower(last) === 'arbeitet') return nounAfterAls(tokens, last + 1);
  if (LINKING.test(lower(last))) {
    const noun = NEW.test(lower(last + 1)) ? last + 2 : last + 1;
    return AFTER_NOUN.test(lower(noun + 1)) && roleWord(tokens[noun] ?? '') !== null ? noun : -1;
  }
  if (lower(last) !== ',' || !/^(?:der|die)$/u.test(lower(last + 1))) return -1;
  const noun = nounAfterAls(tokens, last + 2);
  if (noun < 0) return -1;
  for (let at = noun + 1; at < noun + 1 + REACH; at += 1) {
    if (lower(at) === 'arbeitet') return noun;
    if (tokens[at]?.kind === 'SIGN') return -1;
  }
  return -1;
}
