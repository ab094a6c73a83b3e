import { memoize } from '../../../core/memo.ts';
import { ADVERB, CAPITAL, COORDINATOR, CUE, FINITE, PRONOUN, QUOTED, SUBORDINATOR } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { englishLexicon } from '../words/lexicon.ts';
import { RELATIVE_PRONOUNS } from '../words/phrase-words.ts';
import { CUE_PRESENT, IRREGULAR_PASTS, NOT_PAST, PRESENT_FORMS } from '../words/verb-forms.ts';

const isPastForm = memoize((text): boolean => {
  const word = text.toLowerCase();
  return IRREGULAR_PASTS.has(word) || (word.endsWith('ed') && !NOT_PAST.has(word));
});

/** Checks if a word can be the simple past of a verb: "fell", "collapsed". */
export function isPast(syntax: Syntax, at: number): boolean {
  const flags = flagsAt(syntax, at);
  if (flags & (CAPITAL | QUOTED) || syntax.tokens[at]?.kind !== 'WORD') return false;
  return isPastForm(syntax.tokens[at] ?? '');
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
    // The verb of a relative clause does not count: "found a hymn that was lost".
    if (at > first && RELATIVE_PRONOUNS.has(wordAt(syntax, at))) return false;
    // Both verbs have the same subject, which precedes the first verb: "declared mourning and appealed for help".
    if (at > first && flags & COORDINATOR && isVerb(syntax, at + 1)) return false;
    if (at > first && flags & CUE && flagsAt(syntax, at - 1) & PRONOUN && !/ing$/.test(wordAt(syntax, at))) return true;
    if (flags & FINITE || (at > first && IRREGULAR_PASTS.has(wordAt(syntax, at)) && isPast(syntax, at))) return true;
    const subject = at > first + 1 || (at > first && (flagsAt(syntax, first) & PRONOUN) !== 0);
    if (subject && !(flags & CAPITAL) && (/(ed|s)$/.test(wordAt(syntax, at)) || PRESENT_FORMS.has(wordAt(syntax, at))))
      return true;
  }
  return false;
}

/** Checks if a word can be a finite verb, even in quotation marks: "They “hated” leaving". */
function canBeVerb(syntax: Syntax, at: number): boolean {
  const flags = flagsAt(syntax, at);
  const word = wordAt(syntax, at);
  if (flags & CAPITAL || syntax.tokens[at]?.kind !== 'WORD') return false;
  return (flags & FINITE) !== 0 || IRREGULAR_PASTS.has(word) || (/ed$/.test(word) && !NOT_PAST.has(word));
}

/**
 * Checks if there is a main verb between two tokens. There must be more verbs than subordinate clauses: "The clerk, who
 * had been ill, died in May".
 */
export function hasMainVerb(syntax: Syntax, first: number, last: number): boolean {
  let relatives = 0;
  for (let at = first + 1; at < last; at += 1) {
    const opens = RELATIVE_PRONOUNS.has(wordAt(syntax, at)) || (flagsAt(syntax, at) & SUBORDINATOR) !== 0;
    if (opens && !canBeVerb(syntax, at)) {
      // A gerund has no finite verb: "After scooping up the jewelry".
      if (!/..ing$/.test(wordAt(syntax, at + 1))) relatives += 1;
      continue;
    }
    if (!canBeVerb(syntax, at)) continue;
    // "have been restored" is one verb.
    while (at + 1 < last && (canBeVerb(syntax, at + 1) || flagsAt(syntax, at + 1) & ADVERB)) at += 1;
    if (relatives === 0) return true;
    relatives -= 1;
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
