import { ADVERB, CAPITAL, DETERMINER, PREPOSITION, PRONOUN, QUOTED } from '../../../core/word-flags.ts';
import { looksLikeName } from '../../../find/statements/quoted-words.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { EnglishCue } from '../words/cue-verbs.ts';
import { MANNER_FORMS } from '../words/manner-verbs.ts';
import { isSign } from './signs.ts';
import { isPast, isVerb } from './verbs.ts';

/** A verb without special rules, for example a verb that is a cue only because it is next to a quotation. */
export const PLAIN_VERB = {
  medium: 'SPEECH',
  bare: false,
  addresses: false,
  infinitive: false,
  gerund: false,
  reports: false,
} as const satisfies Omit<EnglishCue, 'lemma'>;

/** Checks if a verb is a cue only because it is next to a quotation. If so, the quote is only that quotation. */
export function isManner(verb: EnglishCue): boolean {
  return !verb.bare && !verb.addresses && !verb.infinitive && !verb.gerund && !verb.reports;
}

/** Maximum length of a subject between a quotation and its verb, in tokens. */
const LONGEST_SUBJECT = 12;

/** Returns the quotation that closes right before a token. Returns null if it may be a title inside a clause. */
function quoteBefore(syntax: Syntax, at: number, sentence: Sentence): Quotation | null {
  const { quotations, quotationOf } = syntax.analysis;
  const quotation = quotations[quotationOf[at - 1] ?? -1];
  if (quotation === undefined || quotation.close !== at - 1) return null;
  const starts = quotation.open <= sentence.first || isSign(syntax, quotation.open - 1);
  return starts && (!looksLikeName(syntax, quotation) || isSign(syntax, quotation.close - 1)) ? quotation : null;
}

/** Checks if a quotation ends in a comma, which shows that a tag follows it. */
function endsInComma(syntax: Syntax, { close }: Quotation): boolean {
  return wordAt(syntax, close - 1) === ',';
}

/** Returns the quotation before a verb if only the subject is between them: "“…,” Amy Dorn muttered". */
function afterSubject(syntax: Syntax, verb: number, sentence: Sentence): Quotation | null {
  const next = flagsAt(syntax, verb + 1);
  const ends = isSign(syntax, verb + 1) || verb + 1 >= sentence.last;
  if (!ends && !(next & (PREPOSITION | ADVERB)) && !/ly$/.test(wordAt(syntax, verb + 1))) return null;
  for (let at = verb - 1; at > Math.max(sentence.first - 1, verb - LONGEST_SUBJECT); at -= 1) {
    if (flagsAt(syntax, at) & QUOTED) return at + 1 < verb ? quoteBefore(syntax, at + 1, sentence) : null;
    if (isSign(syntax, at) || isVerb(syntax, at)) return null;
  }
  return verb - LONGEST_SUBJECT < sentence.first ? quoteBefore(syntax, sentence.first, sentence) : null;
}

/**
 * Reads a verb that is a cue because of its position: between a quotation and its subject ("“…,” grumbled Joan"), after
 * both ("“…,” Amy muttered") or before a colon and a quotation ("Tom snapped: “…”"). After a comma inside the
 * quotation, any past form is a cue. In other positions, only a verb of manner is a cue.
 */
export function mannerCue(syntax: Syntax, at: number, sentence: Sentence): EnglishCue | null {
  const word = wordAt(syntax, at);
  const manner = MANNER_FORMS.has(word);
  if ((!manner && !isPast(syntax, at)) || flagsAt(syntax, at) & CAPITAL) return null;
  const colon = /^[:,]$/.test(wordAt(syntax, at + 1)) && (flagsAt(syntax, at + 2) & QUOTED) !== 0;
  if (colon && (manner || wordAt(syntax, at + 1) === ':')) return { ...PLAIN_VERB, lemma: word };
  const next = flagsAt(syntax, at + 1);
  const titled = !(next & (PREPOSITION | ADVERB)) && (flagsAt(syntax, at + 2) & CAPITAL) !== 0;
  const inverted = (next & (CAPITAL | DETERMINER | PRONOUN)) !== 0 || titled;
  const quotation =
    flagsAt(syntax, at - 1) & QUOTED
      ? inverted
        ? quoteBefore(syntax, at, sentence)
        : null
      : afterSubject(syntax, at, sentence);
  if (quotation === null || !(manner || endsInComma(syntax, quotation))) return null;
  return { ...PLAIN_VERB, lemma: word };
}
