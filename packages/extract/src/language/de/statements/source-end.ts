import { CAPITAL, QUOTED } from '../../../core/word-flags.ts';
import { wordEnding } from '../../../core/word-list.ts';
import { placeAt } from '../../../find/names/places.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { NUMERALS } from '../words/event-phrases.ts';
import { FEMININE_ENDINGS } from '../words/name-contexts.ts';
import { ATTACHING_PREPOSITIONS, VON_FORMS } from '../words/phrase-words.ts';
import { AUTHORITY, NAMELESS_BEFORE_QUOTATION, SOURCE_NOUN } from '../words/source-nouns.ts';

const FEMININE = wordEnding(FEMININE_ENDINGS);

/**
 * Checks for a body without an article before the subject of the clause: "laut Polizei | der Fahrer". A genitive
 * follows only if its noun is feminine or a place: "laut Polizei der Stadt".
 */
export function isAloneBody(syntax: Syntax, at: number): boolean {
  if (!AUTHORITY.test(wordAt(syntax, at)) || wordAt(syntax, at + 1) !== 'der') return false;
  const noun = wordAt(syntax, at + 2);
  return (flagsAt(syntax, at + 2) & CAPITAL) !== 0 && !FEMININE.test(noun) && placeAt(syntax.tokens, at + 2) === null;
}

/**
 * Returns the end of a source without a modifier that belongs to the clause: "laut Meier aus Kostengründen". After a
 * noun such as "Angaben", the modifier belongs to the source.
 */
export function withoutModifier(syntax: Syntax, { first, last }: Range): number {
  for (let at = first; at < last; at += 1) {
    if (SOURCE_NOUN.test(wordAt(syntax, at))) return last;
    if (at > first && ATTACHING_PREPOSITIONS.has(wordAt(syntax, at))) return at;
  }
  return last;
}

/**
 * Returns the end of a source without a second modifier: "nach Angaben von Meier bei der Arbeit". After an author with
 * "von", a second modifier belongs to the clause.
 */
export function withoutSecondModifier(syntax: Syntax, { first, last }: Range): number {
  let author = -1;
  for (let at = first; at < last; at += 1) {
    const word = wordAt(syntax, at);
    // In "nach eigener Darstellung aus dem Radio", the source is the subject, so the modifier belongs to the verb.
    if (at > first && flagsAt(syntax, at) & CAPITAL && /^eigenen?r?$/.test(wordAt(syntax, at - 1))) return at + 1;
    if (VON_FORMS.has(word)) author = at;
    else if (author >= 0 && at > author + 1 && ATTACHING_PREPOSITIONS.has(word)) return at;
  }
  return last;
}

/**
 * Returns a source without the quotation after a noun for witnesses or a document: "rief laut Zeugen | „Freiheit“",
 * "laut Studie | „Zukunft heute“". After a noun such as "Zeitung", the quotation is the name of the source.
 */
export function withoutQuotation(syntax: Syntax, { first, last }: Range): Range {
  for (let at = first + 1; at < last; at += 1)
    if (flagsAt(syntax, at) & QUOTED && NAMELESS_BEFORE_QUOTATION.test(wordAt(syntax, at - 1)))
      return { first, last: at };
  return { first, last };
}

const isCount = (syntax: Syntax, at: number): boolean =>
  NUMERALS.has(wordAt(syntax, at)) || (syntax.tokens[at]?.kind === 'NUMBER' && !/^[12]\d{3}$/.test(wordAt(syntax, at)));

/**
 * Returns a source without an amount in several parts that belongs to the clause: "nach Angaben der Stadt | 900 000
 * Euro". A single number belongs to the name: "laut France 24".
 */
export function withoutAmount({ tokens }: Syntax, { first, last }: Range): Range {
  for (let at = first + 1; at < last; at += 1)
    if (tokens[at]?.kind === 'NUMBER' && tokens[at + 1]?.kind === 'NUMBER') return { first, last: at };
  return { first, last };
}

/**
 * Adds the number before a source phrase to its frame if the source gives another number: "Es kamen | 200, laut Polizei
 * | 150 Teilnehmer". The first number is not by this source.
 *
 * @param frame - the frame with the comma before it
 */
export function withOtherNumber(syntax: Syntax, frame: Range): Range {
  const contrasts =
    wordAt(syntax, frame.first) === ',' && isCount(syntax, frame.first - 1) && isCount(syntax, frame.last);
  return contrasts ? { first: frame.first - 1, last: frame.last } : frame;
}
