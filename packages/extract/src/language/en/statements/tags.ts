import {
  ADVERB,
  CAPITAL,
  CUE,
  FINITE,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { looksLikeName, rangeOf, resumedQuotation } from '../../../find/statements/quoted-words.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import {
  AFTER_TAG,
  ASIDE_START,
  ASKED,
  LEAD_PARTICIPLES,
  LEAD_UNITS,
  NEVER_TAGS,
  QUOTE_CONTINUES,
  SENTENCE_COORDINATORS,
} from '../words/phrase-words.ts';
import { QUOTING_VERBS } from '../words/verb-forms.ts';
import { infinitiveAt } from './clause-start.ts';
import { skipTail } from './clause-tail.ts';
import { EMPTY, indices } from './clauses.ts';
import { holdsCue } from './cue-subject.ts';
import type { EnglishVerb } from './find-cues.ts';
import { quotationBefore, readQuoting, readTag, type Tag } from './read-tag.ts';
import { isSign } from './signs.ts';
import { hasFinite, hasMainVerb, isVerb } from './verbs.ts';

/** Returns the index of the next punctuation mark or quotation mark. */
function nextSign(syntax: Syntax, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isSign(syntax, at) && !(flagsAt(syntax, at) & QUOTED)) at += 1;
  return at;
}

function toFinding(tag: Tag, kind: Finding['kind'], quote: readonly Range[], end: number): Finding {
  const marked = kind === 'DIRECT';
  return {
    ...EMPTY,
    kind,
    medium: tag.cue.verb.medium,
    quote,
    speaker: [tag.speaker],
    cue: indices(tag.cue.first, tag.cue.last),
    frame: [{ first: tag.first, last: end }],
    addressee: tag.addressee === null ? [] : [tag.addressee],
    pattern: marked ? 'QUOTATION_MARKS' : 'CUE_CLAUSE',
    confidence: marked ? 0.9 : 0.8,
  };
}

/** Checks if a cue is the verb of a relative or subordinate clause that begins after `from`: "said X, who said …". */
function isSubordinate(syntax: Syntax, cue: EnglishVerb, from: number): boolean {
  for (let at = from; at < cue.first; at += 1) if (flagsAt(syntax, at) & (RELATIVE | SUBORDINATOR)) return true;
  return false;
}

/**
 * Finds the quotation after a tag that continues the quotation before it. Any cue between them must be in a subordinate
 * clause.
 */
function resumedAfter(
  syntax: Syntax,
  tag: Tag,
  content: Range,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Range | null {
  const end = nextSign(syntax, tag.last, sentence.last);
  const direct = syntax.analysis.quotations[syntax.analysis.quotationOf[tag.last] ?? -1];
  if (direct !== undefined && direct.open === tag.last && direct.depth === 0 && !looksLikeName(syntax, direct))
    return rangeOf(direct);
  const resumed = resumedQuotation(syntax, content, end, sentence.last);
  if (resumed === null) return null;
  const between = cues.filter(({ first, last }) => first >= end && last <= resumed.open);
  const blocked = between.some((cue) => cue.last >= resumed.open - 1 || !isSubordinate(syntax, cue, end));
  return blocked ? null : rangeOf(resumed);
}

/** Creates the finding for a tag after a quotation: "“…,” X said", "“…,” X said, “…”". */
function quotedTag(
  syntax: Syntax,
  tag: Tag,
  content: Range,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Finding | null {
  const resumed = resumedAfter(syntax, tag, content, cues, sentence);
  const quote = resumed === null ? [content] : [content, resumed];
  const end = resumed === null ? nextSign(syntax, tag.last, sentence.last) : resumed.first;
  return toFinding(
    tag,
    'DIRECT',
    quote.flatMap((part) => without(syntax.tokens, part, [])),
    end,
  );
}

/** Creates the finding for a tag without quotation marks: "…, X said", "…, X said, …", "…, X said; …". */
function plainTag(syntax: Syntax, tag: Tag, cues: readonly EnglishVerb[], sentence: Sentence): Finding | null {
  const comma = tag.first - 1;
  if (wordAt(syntax, comma) !== ',' || comma <= sentence.first) return null;
  const start = clauseStart(syntax, comma, sentence);
  const content = { first: start, last: comma };
  // The words before the comma are the question: "Asked by the judge if she understood, she answered".
  if (NEVER_TAGS.has(tag.cue.verb.lemma) || ASKED.has(wordAt(syntax, start))) return null;
  const tail = skipTail(syntax, tag.last, sentence.last);
  const end = nextSign(syntax, tail, sentence.last);
  // The relative clause belongs to the speaker: "said a person with knowledge of the talks, who asked not to be named".
  const about = tag.cue.first === tag.first && (flagsAt(syntax, end + 1) & RELATIVE) !== 0;
  const closed = end >= sentence.last || /^[.!?]$/.test(wordAt(syntax, end)) || about;
  // A clause after the verb is the quote, unless it is an aside such as "as he left".
  if (tail < end && !isAside(syntax, tail, end)) return null;
  if (isInvolved(syntax, tag, end, closed)) return null;
  const clause =
    hasFinite(syntax, start, comma) ||
    (closed && !(flagsAt(syntax, start) & QUOTED) && hasMainVerb(syntax, start, comma));
  const whole = clause && (!isLead(syntax, start, comma) || (closed && hasMainVerb(syntax, start - 1, comma)));
  const after = end + 1;
  if (closed) return whole ? toFinding(tag, 'INDIRECT', without(syntax.tokens, content, []), end) : null;
  const rest = { first: after, last: sentence.last };
  const own = cues.some(({ first, gerund }) => first >= end && gerund && first - 1 === end);
  const sign = wordAt(syntax, end);
  const goesOn =
    sign === ';' ||
    sign === ':' ||
    (flagsAt(syntax, after) & QUOTED) !== 0 ||
    QUOTE_CONTINUES.has(wordAt(syntax, after)) ||
    isSplitVerb(syntax, after);
  const split = !whole && (hasFinite(syntax, after, sentence.last) || /[^s]s$|ed$/.test(wordAt(syntax, after)));
  if (!whole && !split) return null;
  // The words before the comma are an apposition: "One of her friends, Ann Lee told the paper: “…”".
  if (sign === ':' && !hasMainVerb(syntax, start, comma)) return null;
  const later = cues.find(({ first }) => first > after);
  const limit = own ? end : later === undefined || !goesOn ? rest.last : cutBefore(syntax, later, end, rest.last);
  // "so heavily that, he said, he could not walk": the words before the first comma are the author’s.
  if (wordAt(syntax, comma - 1) === 'that') return toFinding(tag, 'INDIRECT', without(syntax.tokens, rest, []), end);
  const parts = split || (goesOn && !own) ? [content, { ...rest, last: limit }] : [content];
  return toFinding(
    tag,
    'INDIRECT',
    parts.flatMap((part) => without(syntax.tokens, part, [])),
    end,
  );
}

/**
 * Checks if the verb of an interrupted clause follows a tag: "What she recalls, she says, is the sound", "he never once,
 * she says, mentioned it".
 */
function isSplitVerb(syntax: Syntax, at: number): boolean {
  const next = at + 1;
  return (
    isVerb(syntax, at) && !(flagsAt(syntax, at) & CUE && (wordAt(syntax, next) === 'that' || isSign(syntax, next)))
  );
}

/**
 * Checks if a clause in the sentence belongs to the addressee: "when it rained, she asked the guard to wait", "he
 * invited Ann Lee, who had just arrived, to stay". If so, the words before the comma are not the quote.
 */
function isInvolved(syntax: Syntax, { addressee, cue }: Tag, end: number, closed: boolean): boolean {
  if (addressee === null || !cue.verb.infinitive) return false;
  if (infinitiveAt(syntax, addressee.last)) return true;
  return !closed && !cue.verb.bare && (flagsAt(syntax, end + 1) & RELATIVE) !== 0;
}

/** Returns the index at which a quote ends before the clause of another cue. */
function cutBefore(syntax: Syntax, cue: EnglishVerb, from: number, last: number): number {
  for (let at = cue.first; at > from; at -= 1) if (isSign(syntax, at) || wordAt(syntax, at) === 'but') return at;
  return last;
}

/** Checks if a dash is one of two around an insertion: "the woman – a nurse – was unhurt". */
function isPaired(syntax: Syntax, dash: number, first: number, last: number): boolean {
  if (/^[;:]$/.test(wordAt(syntax, dash))) return false;
  let dashes = 0;
  for (let at = first; at < last; at += 1) if (/^[–—]$/.test(wordAt(syntax, at))) dashes += 1;
  return dashes % 2 === 0;
}

/** Finds the start of the clause before a tag: after a semicolon, a colon or a dash, or the start of the sentence. */
function clauseStart(syntax: Syntax, comma: number, sentence: Sentence): number {
  for (let at = comma; at > sentence.first; at -= 1)
    if (/^[;:–—]$/.test(wordAt(syntax, at - 1)) && !isPaired(syntax, at - 1, sentence.first, comma)) return at;
  return SENTENCE_COORDINATORS.has(wordAt(syntax, sentence.first)) ? sentence.first + 1 : sentence.first;
}

/**
 * Checks if words are an introductory phrase rather than part of the quote: "In a commentary published today", "After
 * the dam was opened".
 */
function isLead(syntax: Syntax, first: number, last: number): boolean {
  const flags = flagsAt(syntax, first);
  const numbered = LEAD_UNITS.has(wordAt(syntax, first + 1));
  const leads = flags & (PREPOSITION | SUBORDINATOR) || numbered || LEAD_PARTICIPLES.has(wordAt(syntax, first));
  if (!leads || flags & PRONOUN) return false;
  if (!(flags & SUBORDINATOR) && hasPlainVerb(syntax, first, last)) return false;
  for (let at = first; at < last; at += 1)
    if (wordAt(syntax, at) === ',' && hasFinite(syntax, at + 1, last)) return false;
  // A pronoun in the middle marks the start of the main clause: "After two days of training they got it right".
  for (let at = first + 3; at < last - 1; at += 1)
    if (flagsAt(syntax, at) & PRONOUN && !(flagsAt(syntax, at) & RELATIVE) && !(flags & SUBORDINATOR)) return false;
  return true;
}

/** Checks for a verb before the next relative clause: "For the first time the vote will have two rounds". */
function hasPlainVerb(syntax: Syntax, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & RELATIVE || wordAt(syntax, at) === 'that') return false;
    if (flags & FINITE && !(flags & (CAPITAL | QUOTED))) return true;
  }
  return false;
}

/** Checks if the words after a tag are an aside rather than part of the quote. */
function isAside(syntax: Syntax, first: number, last: number): boolean {
  const flags = flagsAt(syntax, first);
  if (ASIDE_START.has(wordAt(syntax, first))) return true;
  return (flags & (PREPOSITION | ADVERB)) !== 0 && !hasFinite(syntax, first, last);
}

/** Checks if a quotation is a title inside a clause: "her novel, “The Salt Year,” won the prize". */
function isTitle(syntax: Syntax, content: Range, sentence: Sentence): boolean {
  const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[content.first] ?? -1];
  if (quotation === undefined || content.first <= sentence.first || !looksLikeName(syntax, quotation)) return false;
  return !hasFinite(syntax, sentence.first, content.first) && !/^[:;–—]$/.test(wordAt(syntax, content.first - 1));
}

/** Finds a statement with a tag after it or inside it: "“…,” X said", "…, said X", "“…,” she said, “…”". */
export function tag(
  syntax: Syntax,
  cue: EnglishVerb,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Finding | null {
  const found = cue.gerund ? readQuoting(syntax, cue, cues, sentence) : readTag(syntax, cue, sentence);
  if (found === null || (!cue.gerund && holdsCue(found.speaker, cue, cues))) return null;
  // Ann Lee is the speaker in "the paper quoted Ann Lee as saying".
  const quotes = QUOTING_VERBS.has(cue.verb.lemma);
  if (quotes && cues.some(({ at, gerund }) => gerund && at > cue.at && wordAt(syntax, at - 1) === 'as')) return null;
  const tail = skipTail(syntax, found.last, sentence.last);
  const end = tail < sentence.last ? wordAt(syntax, tail) : '';
  const aside =
    end === ',' && ((flagsAt(syntax, tail + 1) & RELATIVE) !== 0 || AFTER_TAG.test(wordAt(syntax, tail + 1)));
  if (found.first === sentence.first && !aside && !/^[.!?]?$/.test(end)) return null;
  // Another clause can begin after the quotation: "Hart spoke of “peace” while Lee said “…”".
  const gap = isSign(syntax, found.first - 1) ? quotationBefore(syntax, found.first - 1) : null;
  const content = quotationBefore(syntax, found.first) ?? gap;
  if (content !== null && isTitle(syntax, content, sentence)) return null;
  return content === null ? plainTag(syntax, found, cues, sentence) : quotedTag(syntax, found, content, cues, sentence);
}
