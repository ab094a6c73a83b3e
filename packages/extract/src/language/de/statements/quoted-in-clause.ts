import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { rangeOf } from '../../../find/statements/quoted-words.ts';
import { type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { PREDICATE_STARTS } from '../words/clause-words.ts';
import { PUBLISHING_VERBS } from '../words/verb-classes.ts';
import type { Cue } from './cue.ts';
import { findAddressee } from './find-addressee.ts';
import { clauseStart } from './find-subject.ts';
import type { Segment } from './segments.ts';
import { speakerOf } from './speaker-of.ts';
import { isNaming } from './work-title.ts';

/** Finds quoted words in the clause of a cue: "bezeichnete die Pläne als „…“". */
export function quotedInClause(
  syntax: Syntax,
  quotation: Quotation,
  cue: Cue,
  segments: readonly Segment[],
  sentence: Sentence,
): Finding | null {
  const segment = segments[cue.segment];
  if (segment === undefined) return null;
  const start = clauseStart(syntax, segments, cue, sentence.first);
  const frame = without(syntax.tokens, { first: start, last: segment.last }, [rangeOf(quotation)]);
  const speaker = speakerOf(syntax, segments, cue, start);
  // In "Ein Vertreter der „Nord AG“ sagte …", the quoted words are a name.
  if (speaker !== null && speaker.first <= quotation.open && quotation.close < speaker.last) return null;
  if (isTerm(syntax, quotation, speaker)) return null;
  if (isNaming(syntax, segment, cue, [rangeOf(quotation)])) return null;
  const addressee = findAddressee(syntax, { first: start, last: segment.last }, cue, speaker);
  const als =
    wordAt(syntax, quotation.open - 1) === 'als' && quotation.open - 1 > cue.finite ? [quotation.open - 1] : [];
  // In "spricht von einem „Glücksfall“", the article belongs to the single quoted word.
  const named = wordAt(syntax, quotation.open - 2) === 'von' && /^eine[mr]$/.test(wordAt(syntax, quotation.open - 1));
  const mixed = named && quotation.close - quotation.open === 2;
  const words = rangeOf(quotation);
  return {
    kind: mixed ? 'INDIRECT' : 'DIRECT',
    medium: cue.verb.medium,
    quote: [mixed ? { ...words, first: words.first - 1 } : words],
    speaker: speaker === null || isPublished(syntax, quotation, cue) ? [] : [speaker],
    cue: [...new Set([...cue.tokens, ...als])].sort((a, b) => a - b),
    frame,
    addressee: addressee === null ? [] : [addressee],
    pattern: mixed ? 'CUE_CLAUSE' : 'QUOTATION_MARKS',
    confidence: CONFIDENCE.fragment,
    carriedFrom: null,
  };
}

/** Checks for words that were already known and that somebody else publishes: "veröffentlichte die Antwort, „…“". */
function isPublished(syntax: Syntax, { open }: Quotation, { verb }: Cue): boolean {
  if (!PUBLISHING_VERBS.has(verb.lemma) || wordAt(syntax, open - 1) !== ',') return false;
  return /^d(?:ie|en|as)$/.test(wordAt(syntax, open - 3));
}

/** Checks for a term that nobody in the text uses: "wird als „Sonnenwind“ bezeichnet", "nennt man „Föhn“". */
function isTerm(syntax: Syntax, { open, close }: Quotation, speaker: Range | null): boolean {
  if (close - open - 1 > 1) return false;
  return speaker === null || (speaker.last === speaker.first + 1 && wordAt(syntax, speaker.first) === 'man');
}

/**
 * Finds the cue of a quoted judgment that follows the judged claim: "nannte die Behauptung, er habe gelogen, „absurd“".
 */
export function judgingCue(
  { analysis }: Syntax,
  { open, close }: Quotation,
  found: readonly Finding[],
  cues: readonly Cue[],
): Cue | undefined {
  const outer = found.find(
    ({ frame, quote }) =>
      frame.some(({ first, last }) => first < open && close < last) && (quote.at(-1)?.last ?? open) < open,
  );
  if (outer === undefined || analysis.sentenceOf[open] !== analysis.sentenceOf[outer.quote[0]?.first ?? -1]) return;
  return cues.find((cue) => outer.cue.includes(cue.finite) && cue.finite < open);
}

/**
 * Checks for an indefinite article before a quoted noun: "sei ein „Skandal“", "einen „Ruck“". The noun is then not a
 * name.
 */
export function isPredicate(syntax: Syntax, { open }: Quotation): boolean {
  return PREDICATE_STARTS.has(wordAt(syntax, open - 1));
}
