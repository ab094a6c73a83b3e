import type { Finding, Range } from '../../../find/statements/finding.ts';
import { looksLikeName, rangeOf } from '../../../find/statements/quoted-words.ts';
import { type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { FRAGMENT_PREPOSITIONS } from '../words/phrase-words.ts';
import { JUDGING_WORDS } from '../words/stance-words.ts';
import { NAMING_VERBS } from '../words/verb-forms.ts';
import { skipTail } from './clause-tail.ts';
import { addresseeAfter, EMPTY, indices } from './clauses.ts';
import { subjectOf } from './cue-subject.ts';
import type { EnglishVerb } from './find-cues.ts';
import { isTitle } from './quoted-title.ts';
import { reported } from './reported.ts';
import { isSign } from './signs.ts';

/**
 * Returns the end of quoted words. Includes quoted words that are joined by a coordinator: "“reckless” and
 * “dangerous”".
 */
function lastOf(syntax: Syntax, quotation: Quotation, limit: number): number {
  const { quotations, quotationOf } = syntax.analysis;
  let end = quotation.close + 1;
  for (let at = end; at < Math.min(limit, end + 3); at += 1) {
    const next = quotations[quotationOf[at] ?? -1];
    if (next?.open === at) {
      end = next.close + 1;
      at = next.close;
    } else if (!/^(,|and|or|but)$/.test(wordAt(syntax, at))) break;
  }
  return end;
}

/** Returns the quote of a verb before quoted words: only the quoted words, or everything from its object on. */
function quoteAfter(syntax: Syntax, cue: EnglishVerb, quotation: Quotation, sentence: Sentence): Range {
  const from = addresseeAfter(syntax, cue, quotation.open)?.last ?? cue.last;
  const start = skipTail(syntax, from, quotation.open);
  const alone = start >= quotation.open && !FRAGMENT_PREPOSITIONS.has(wordAt(syntax, from));
  return alone ? rangeOf(quotation) : { first: from, last: lastOf(syntax, quotation, sentence.last) };
}

/**
 * Finds quoted words after a cue, together with the object of the cue: "called the plan “a disgrace”", "warned of “a
 * long night”".
 */
export function quotedInClause(
  syntax: Syntax,
  quotation: Quotation,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Finding | null {
  const cue = cues.filter((candidate) => candidate.at < quotation.open && !candidate.passive).at(-1);
  // Without an object, "called" introduces a name: "a man called “Red”".
  const named = cue?.verb.lemma !== 'call' || cue.last === quotation.open;
  if (cue === undefined || (looksLikeName(syntax, quotation) && named)) return null;
  // A title is not a quote: "told fans about her song “I Will Wait for You”".
  const linked = cue.last === quotation.open || isSign(syntax, quotation.open - 1);
  if (!linked && isTitle(syntax, quotation)) return null;
  const speaker = subjectOf(syntax, cue, cues, sentence);
  if (speaker === null || (speaker.first < quotation.open && quotation.close < speaker.last)) return null;
  for (let at = cue.at; at < quotation.open; at += 1) if (isSign(syntax, at) && wordAt(syntax, at) !== ',') return null;
  const quote = quoteAfter(syntax, cue, quotation, sentence);
  const alone = quote.first === quotation.open;
  const judged = NAMING_VERBS.has(cue.verb.lemma) || JUDGING_WORDS.has(wordAt(syntax, quotation.open - 1));
  const mention = alone || judged ? null : reported(syntax, cue, cues, sentence);
  if (mention !== null) return mention;
  return {
    ...EMPTY,
    kind: alone ? 'DIRECT' : 'INDIRECT',
    medium: cue.verb.medium,
    quote: [quote],
    speaker: [speaker],
    cue: indices(cue.first, cue.last),
    frame: [{ first: speaker.first, last: quote.first }],
    pattern: alone ? 'QUOTATION_MARKS' : 'CUE_CLAUSE',
    confidence: 0.7,
  };
}
