import { CAPITAL, COORDINATOR, CUE, FINITE, PRONOUN, QUOTED } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { englishLexicon } from '../words/lexicon.ts';
import { RELATIVE_PRONOUNS } from '../words/phrase-words.ts';
import { CUE_PRESENT, IRREGULAR_PASTS, NOT_PAST, PRESENT_FORMS } from '../words/verb-forms.ts';

/** Checks if a word can be the simple past of a verb: "fell", "collapsed". */
export function isPast(syntax: Syntax, at: number): boolean {
  const flags = flagsAt(syntax, at);
  if (flags & (CAPITAL | QUOTED) || syntax.tokens[at]?.kind !== 'WORD') return false;
  return isStrongPast(syntax, at) || (/ed$/.test(wordAt(syntax, at)) && !NOT_PAST.has(wordAt(syntax, at)));
}

/** Checks if a word is an irregular simple past: "fell". */
export function isStrongPast(syntax: Syntax, at: number): boolean {
  return !(flagsAt(syntax, at) & (CAPITAL | QUOTED)) && IRREGULAR_PASTS.has(wordAt(syntax, at));
}

/** Checks if there is a finite verb between two tokens. The verb of a relative clause does not count. */
export function hasFinite(syntax: Syntax, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED) continue;
    // "found a hymn that was lost": the verb of a relative clause does not count.
    if (at > first && RELATIVE_PRONOUNS.has(wordAt(syntax, at))) return false;
    // "declared mourning and appealed for help": both verbs have the same subject, which precedes the first verb.
    if (at > first && flags & COORDINATOR && isVerb(syntax, at + 1)) return false;
    if (flags & FINITE || (at > first && IRREGULAR_PASTS.has(wordAt(syntax, at)) && isPast(syntax, at))) return true;
    const subject = at > first + 1 || (at > first && (flagsAt(syntax, first) & PRONOUN) !== 0);
    if (subject && !(flags & CAPITAL) && (/(ed|s)$/.test(wordAt(syntax, at)) || PRESENT_FORMS.has(wordAt(syntax, at))))
      return true;
  }
  return false;
}

/** Checks if a word is a finite verb, or looks like a simple past. */
export function isVerb(syntax: Syntax, at: number): boolean {
  const flags = flagsAt(syntax, at);
  if (flags & (CAPITAL | QUOTED)) return false;
  const said = flags & CUE && englishLexicon().cues.get(wordAt(syntax, at))?.past === true;
  return said || (flags & FINITE) !== 0 || isPast(syntax, at);
}

/**
 * Checks if a word is the irregular past of a cue verb ("told") or a form like "says". Neither can be in a noun phrase.
 */
export function isCuePast(syntax: Syntax, at: number): boolean {
  if (!(flagsAt(syntax, at) & CUE) || flagsAt(syntax, at) & (CAPITAL | QUOTED)) return false;
  if (CUE_PRESENT.test(wordAt(syntax, at))) return true;
  const form = englishLexicon().cues.get(wordAt(syntax, at));
  return form?.past === true && !/ed$/.test(wordAt(syntax, at));
}
