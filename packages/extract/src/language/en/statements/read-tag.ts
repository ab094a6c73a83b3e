import { CAPITAL, QUOTED, RELATIVE } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { AGREEING_VERBS, TOPIC_PREPOSITIONS } from '../words/phrase-words.ts';
import { addresseeAfter } from './clauses.ts';
import { quotedAs, quotingBefore } from './cue-subject.ts';
import type { EnglishVerb } from './find-cues.ts';
import { englishSubjectAfter, englishSubjectBefore } from './find-subject.ts';
import { isSign } from './signs.ts';
import { hasMainVerb } from './verbs.ts';

/** A tag with its speaker: "X said", "said X". */
export interface Tag {
  readonly cue: EnglishVerb;
  readonly speaker: Range;
  readonly first: number;
  /** Index after the speaker, the cue and the addressee. */
  readonly last: number;
  readonly addressee: Range | null;
}

/** Returns the quotation that closes right before a token. */
export function quotationBefore(syntax: Syntax, end: number): Range | null {
  const { quotations, quotationOf } = syntax.analysis;
  const quotation = quotations[quotationOf[end - 1] ?? -1];
  return quotation !== undefined && quotation.close === end - 1 ? { first: quotation.open, last: end } : null;
}

/**
 * Checks if a sentence follows a quotation in the same paragraph and can attribute it: "“Why?” Ann Lee asked." A
 * sentence with a topic of its own is another statement: "“Why?” Ann Lee called for an audit."
 */
function followsQuotation(syntax: Syntax, sentence: Sentence, cue: EnglishVerb): boolean {
  const content = sentence.paragraph ? null : quotationBefore(syntax, sentence.first);
  if (content === null || TOPIC_PREPOSITIONS.has(wordAt(syntax, cue.last))) return false;
  // Somebody else agrees after the full stop: "“It is over.” Ann Lee agreed."
  if (AGREEING_VERBS.has(cue.verb.lemma)) return false;
  const { sentences, sentenceOf } = syntax.analysis;
  // The words before a colon already attribute the quotation.
  if (wordAt(syntax, content.first - 1) === ':') return false;
  return sentences[sentenceOf[content.first] ?? -1]?.first === content.first || isSign(syntax, content.first - 1);
}

/**
 * Checks if the subject of a cue is at the end of the sentence: "Gino Gant, who had been ill, died in prison, said
 * spokesman Al Quinn." If so, the words before the comma are the quote, even if they begin with a name.
 */
function isInverted(syntax: Syntax, cue: EnglishVerb, sentence: Sentence): boolean {
  // After "told", the name is the addressee.
  if (!cue.verb.bare || cue.verb.addresses || wordAt(syntax, cue.first - 1) !== ',') return false;
  const after = englishSubjectAfter(syntax, cue.last - 1, sentence.last);
  if (after === null || after.last - after.first < 2 || after.last < sentence.last - 1) return false;
  return (flagsAt(syntax, after.last - 1) & CAPITAL) !== 0 && hasMainVerb(syntax, sentence.first, cue.first - 1);
}

/**
 * Finds a subject that is separated from its verb by a superfluous comma: "…, his agent Al Quinn, told reporters".
 * Returns null if a different subject follows the verb: "…, his agent Al Quinn, said Ann Lee".
 */
function beforeComma(syntax: Syntax, cue: EnglishVerb, sentence: Sentence): Range | null {
  const comma = cue.first - 1;
  if (wordAt(syntax, comma) !== ',') return null;
  if (!cue.verb.addresses && englishSubjectAfter(syntax, cue.last - 1, sentence.last) !== null) return null;
  const subject = englishSubjectBefore(syntax, comma, sentence);
  if (subject === null || wordAt(syntax, subject.first - 1) !== ',') return null;
  return hasMainVerb(syntax, sentence.first, subject.first - 1) ? subject : null;
}

/** Removes the age before a name: "41-year-old Ann Lee". */
function withoutAge(syntax: Syntax, { first, last }: Range): Range {
  const aged = last - first > 1 && wordAt(syntax, first).endsWith('-year-old') && flagsAt(syntax, first + 1) & CAPITAL;
  return { first: aged ? first + 1 : first, last };
}

/** Reads the tag of a cue: "X said", "said X". Null if the cue is not a tag. */
export function readTag(syntax: Syntax, cue: EnglishVerb, sentence: Sentence): Tag | null {
  if (cue.passive || cue.gerund) return null;
  const separated = isSign(syntax, cue.first - 1);
  const before =
    englishSubjectBefore(syntax, cue.first, sentence) ?? (separated ? beforeComma(syntax, cue, sentence) : null);
  // The subject precedes the verb, even if it ends with an apposition: "…,” Ann Lee, the mayor, told …".
  const inverted =
    (separated && (before === null || isInverted(syntax, cue, sentence))) ||
    (flagsAt(syntax, cue.first - 1) & QUOTED) !== 0;
  const speaker = inverted ? englishSubjectAfter(syntax, cue.last - 1, sentence.last) : before;
  if (speaker === null || wordAt(syntax, speaker.first) === 'that' || flagsAt(syntax, cue.first - 1) & RELATIVE)
    return null;
  const start = wordAt(syntax, speaker.first - 1) === 'as' && !inverted ? speaker.first - 1 : speaker.first;
  const first = inverted ? cue.first : start;
  if (first < sentence.first || (first === sentence.first && !followsQuotation(syntax, sentence, cue))) return null;
  const addressee = inverted ? null : addresseeAfter(syntax, cue, sentence.last);
  const last = addressee?.last ?? Math.max(cue.last, inverted ? speaker.last : 0);
  return { cue, speaker: withoutAge(syntax, speaker), first, last, addressee };
}

/** Reads a tag of quoting: "“…,” X was quoted as saying", "“…,” the paper quoted X as saying". */
export function readQuoting(
  syntax: Syntax,
  cue: EnglishVerb,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Tag | null {
  const quote = quotingBefore(cues, cue);
  const speaker = quote === null ? null : quotedAs(syntax, cue, cues, sentence);
  if (quote === null || speaker === null) return null;
  const first = quote.passive ? speaker.first : (englishSubjectBefore(syntax, quote.first, sentence)?.first ?? -1);
  if (first < sentence.first || (first === sentence.first && !followsQuotation(syntax, sentence, cue))) return null;
  return { cue, speaker, first, last: cue.last, addressee: null };
}
