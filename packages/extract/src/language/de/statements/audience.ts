import { CAPITAL, DETERMINER, QUOTED } from '../../../core/word-flags.ts';
import { isPlace } from '../../../find/names/places.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { OUTLET_NOUN, OUTLET_STAFF } from '../words/media.ts';
import { NOUN_WITH_PLACE } from '../words/source-nouns.ts';
import { ACCUSING_VERBS, DATIVE_VERBS, OBJECT_VERBS, TELLING_VERBS } from '../words/verb-classes.ts';
import type { Cue } from './cue.ts';

/** Matches an age that refers to a person: "der 46-Jährige". */
const AGE = /^\d+-jährige[rn]?$/;

/** Checks if a noun phrase that begins with an article names a newspaper, a station or an agency. */
function isOutlet(syntax: Syntax, article: number, last: number): boolean {
  for (let at = article + 1; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED) return true;
    if (flags & CAPITAL && OUTLET_NOUN.test(wordAt(syntax, at))) return true;
    if (!(flags & CAPITAL) && !/e[nr]?$/.test(wordAt(syntax, at))) return false;
  }
  return false;
}

/**
 * Removes an outlet that is the addressee from the end of the subject: "sagte der Minister der Hafenzeitung". The
 * second noun is almost always a dative, not a genitive.
 *
 * @param range - the subject as returned by `parsePhrase`
 */
export function withoutAudience(syntax: Syntax, range: Range, cue: Cue): Range {
  if (!TELLING_VERBS.has(cue.verb.lemma)) return range;
  for (let at = range.first + 1; at < range.last; at += 1) {
    const noun = flagsAt(syntax, at - 1) & CAPITAL || AGE.test(wordAt(syntax, at - 1));
    if (wordAt(syntax, at) !== 'der' || !noun) continue;
    if (isOutlet(syntax, at, range.last) && !OUTLET_STAFF.test(wordAt(syntax, at - 1)))
      return { first: range.first, last: at };
  }
  return range;
}

/**
 * Removes the accused after "der" from the end of a subject: "wirft die Kammer der Stadt vor". The verb needs a dative
 * object, and the clause contains no other word that can be the dative object.
 */
function withoutDative(syntax: Syntax, range: Range, cue: Cue): Range {
  const prefix = cue.tokens.at(-1) ?? -1;
  if (cue.verb.prefix === '' || prefix !== range.last) return range;
  for (let at = range.last - 1; at > range.first + 1; at -= 1)
    if (wordAt(syntax, at) === 'der' && flagsAt(syntax, at - 1) & CAPITAL) return { first: range.first, last: at };
  return range;
}

/** Removes the accused place or state from the end of a subject: "Moskau" in "dass der Westen Moskau vorwirft". */
export function withoutAccused(syntax: Syntax, range: Range, cue: Cue): Range {
  if (DATIVE_VERBS.has(cue.verb.lemma)) {
    const subject = withoutDative(syntax, range, cue);
    if (subject !== range) return subject;
  }
  const last = range.last - 1;
  if (
    !(ACCUSING_VERBS.has(cue.verb.lemma) || OBJECT_VERBS.has(cue.verb.lemma)) ||
    last - range.first < 2 ||
    !isPlace(syntax.tokens[last] ?? '')
  )
    return range;
  const noun = flagsAt(syntax, last - 1) & CAPITAL && flagsAt(syntax, range.first) & DETERMINER;
  return noun && !NOUN_WITH_PLACE.test(wordAt(syntax, last - 1)) ? { first: range.first, last } : range;
}
