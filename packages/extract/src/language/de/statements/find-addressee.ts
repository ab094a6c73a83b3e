import {
  ADVERB,
  CAPITAL,
  DETERMINER,
  FINITE,
  OBLIQUE,
  POINTER,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
} from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { ADDRESSEE_PRONOUNS } from '../words/clause-words.ts';
import { SHORTLY } from '../words/fronted-adverbs.ts';
import { AUDIENCE_NOUN, MEDIA_TALKS } from '../words/media.ts';
import { ACCUSATIVE_VERBS, ADDRESSING_VERBS } from '../words/verb-classes.ts';
import { isAdverbialNoun } from './agreement.ts';
import type { Cue } from './cue.ts';
import { isTime } from './find-subject.ts';
import { parsePhrase } from './noun-phrase.ts';

function phraseAt(syntax: Syntax, at: number, limit: number): Range | null {
  const phrase = parsePhrase(syntax, at, limit, false);
  if (phrase !== null && !phrase.pronoun) return { first: phrase.first, last: phrase.last };
  const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[at] ?? -1];
  if (quotation === undefined || quotation.open !== at || quotation.close - at > 6) return null;
  return { first: at, last: quotation.close + 1 };
}

/** Finds an addressee with a preposition: "gegenüber X", "vor Journalisten", "im Interview mit X". */
function byPreposition(syntax: Syntax, range: Range): Range | null {
  for (let at = range.first; at < range.last; at += 1) {
    const word = wordAt(syntax, at);
    if (flagsAt(syntax, at) & QUOTED) continue;
    if (word === 'gegenüber') {
      const phrase = phraseAt(syntax, at + 1, range.last + 1);
      if (phrase !== null) return phrase;
    }
    const head = flagsAt(syntax, at + 1) & DETERMINER ? at + 2 : at + 1;
    if (word === 'vor' && AUDIENCE_NOUN.test(wordAt(syntax, head))) return { first: at + 1, last: head + 1 };
    const after = wordAt(syntax, at - 2) === 'nach' || wordAt(syntax, at - 3) === 'nach';
    if (word === 'mit' && !after && MEDIA_TALKS.has(wordAt(syntax, at - 1)))
      return phraseAt(syntax, at + 1, range.last);
  }
  return null;
}

/** Checks if a phrase can be the object of a cue. Names can, and so can phrases in the accusative or dative. */
function canBeObject(syntax: Syntax, phrase: Range, cue: Cue): boolean {
  const flags = flagsAt(syntax, phrase.first);
  const word = wordAt(syntax, phrase.first);
  if (flags & (PRONOUN | POINTER) || isTime(syntax, phrase)) return false;
  if (isAdverbialNoun(syntax, phrase.first, phrase.last) || SHORTLY.has(word)) return false;
  if (!(flags & DETERMINER)) return (flags & CAPITAL) !== 0;
  return ACCUSATIVE_VERBS.has(cue.verb.lemma)
    ? word !== 'dem' && word !== 'einem'
    : (flags & OBLIQUE) !== 0 || word === 'der';
}

function overlaps(range: Range, other: Range | null): boolean {
  return other !== null && range.first < other.last && other.first < range.last;
}

/**
 * Skips a relative clause, which never contains the addressee. Returns the index of the comma after the clause, or the
 * limit.
 */
function commaAfter(syntax: Syntax, from: number, limit: number): number {
  let at = from;
  while (at < limit && wordAt(syntax, at) !== ',') at += 1;
  return at;
}

/** Finds an addressee that is the object of the cue: "warf der Regierung vor", "forderte die Bürger auf". */
function byObject(syntax: Syntax, range: Range, cue: Cue, speaker: Range | null): Range | null {
  let at = range.first;
  while (at < range.last) {
    const flags = flagsAt(syntax, at);
    if (overlaps({ first: at, last: at + 1 }, speaker)) {
      at += 1;
      continue;
    }
    if (wordAt(syntax, at - 1) === ',' && flags & RELATIVE && at > range.first) {
      at = commaAfter(syntax, at, range.last);
      continue;
    }
    if (flags & PREPOSITION && !cue.tokens.includes(at)) {
      at = parsePhrase(syntax, at + 1, range.last, false)?.last ?? at + 1;
      continue;
    }
    const starts = !(flags & (ADVERB | FINITE | QUOTED)) && !cue.tokens.includes(at);
    const phrase = starts ? phraseAt(syntax, at, range.last) : null;
    // In "Abschließend sagte Krall", the first word is an adverb.
    const fronted = phrase !== null && phrase.first === range.first && phrase.last === cue.finite;
    const bare = fronted && !(flagsAt(syntax, phrase.first) & (DETERMINER | PRONOUN));
    if (phrase !== null && !bare && !overlaps(phrase, speaker) && canBeObject(syntax, phrase, cue)) return phrase;
    at = phrase?.last ?? at + 1;
  }
  return null;
}

/**
 * Finds the addressee in a frame: "gegenüber der Zeitung", "warf der Regierung vor". Returns null if the frame has no
 * addressee.
 */
export function findAddressee(syntax: Syntax, range: Range, cue: Cue, speaker: Range | null): Range | null {
  const found = byPreposition(syntax, range);
  if (found !== null || !ADDRESSING_VERBS.has(cue.verb.lemma)) return found;
  if (cue.passive) {
    const first = parsePhrase(syntax, range.first, cue.finite, true);
    const pronoun = ADDRESSEE_PRONOUNS.has(wordAt(syntax, range.first));
    if (pronoun) return { first: range.first, last: range.first + 1 };
    if (first !== null && !first.pronoun && first.last === cue.finite) return { first: first.first, last: first.last };
  }
  return byObject(syntax, range, cue, speaker);
}
