import type { Analysis } from '../../analysis.ts';
import { englishLexicon } from '../../lexicon/english-lexicon.ts';
import { CAPITAL, DETERMINER, FINITE, PREPOSITION, PRONOUN, QUOTED } from '../../lexicon/word-flags.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type Finding, type Range, without } from '../finding.ts';
import { looksLikeName, markedAlone, markedInside, rangeOf, standsAlone } from '../marked-words.ts';
import { covers, dropDoubles, quotationsIn, runOn, same, settleKind } from '../settle.ts';
import { flagsAt, markTokens, type Syntax, wordAt } from '../syntax.ts';
import { voiceOf } from '../voice.ts';
import { type EnglishVerb, findEnglishCues } from './english-cues.ts';
import { englishSubjectAfter, englishSubjectBefore, isSign } from './english-subject.ts';

const EMPTY = { addressee: [], carriedFrom: null } as const;

/** Index after the words that may stand between a cue and what was said: "on Monday", "in a statement", "reporters". */
function skipTail(syntax: Syntax, from: number, limit: number): number {
  let at = from;
  if (wordAt(syntax, from) === 'to') return from;
  while (at < limit && !isSign(syntax, at) && !(flagsAt(syntax, at) & QUOTED) && wordAt(syntax, at) !== 'that') {
    if (at === from && !(flagsAt(syntax, at) & PREPOSITION)) return at;
    if (at > from && flagsAt(syntax, at) & PRONOUN) return at;
    if (at > from && flagsAt(syntax, at) & FINITE) return from;
    at += 1;
  }
  return at;
}

/** The words addressed after "told": up to "that", a sign or the clause's subject. */
function addresseeAfter(syntax: Syntax, cue: EnglishVerb, limit: number): Range | null {
  if (!cue.verb.addresses) return null;
  const first = cue.at + 1;
  let last = first;
  while (last < limit && last - first < 10) {
    const flags = flagsAt(syntax, last);
    if (
      isSign(syntax, last) ||
      flags & (QUOTED | FINITE) ||
      /^(that|to|on|in|he|she|they|it|there)$/.test(wordAt(syntax, last))
    )
      break;
    if (last > first && flags & DETERMINER && !(flagsAt(syntax, last - 1) & PREPOSITION)) break;
    last += 1;
  }
  return last > first ? { first, last } : null;
}

/** Pasts that are no participles and no nouns; the lexicon has only those of auxiliaries and cues. */
const STRONG_PAST =
  /^(began|came|went|took|gave|got|fell|rose|broke|knew|ran|spoke|chose|drew|drove|ate|flew|forgot|grew|rode|sang|sank|stole|swam|threw|woke|wore|wrote|became|saw|held|kept|led|met|lost|won|left|stood|struck|brought|built|caught|sold|slept)$/;

function hasFinite(syntax: Syntax, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED) continue;
    // "found a hymn that was lost": a relative clause's verb makes no clause of a noun.
    if (at > first && /^(that|which|who)$/.test(wordAt(syntax, at))) return false;
    if (flags & FINITE || (!(flags & CAPITAL) && at > first && STRONG_PAST.test(wordAt(syntax, at)))) return true;
    const subject = at > first + 1 || (at > first && (flagsAt(syntax, first) & PRONOUN) !== 0);
    if (subject && !(flags & CAPITAL) && /(ed|s)$/.test(wordAt(syntax, at))) return true;
  }
  return false;
}

/** Where what was said ends: before a second cue with its own subject left out ("and added"), or with the sentence. */
function clauseEnd(syntax: Syntax, cues: readonly EnglishVerb[], cue: EnglishVerb, sentence: Sentence): number {
  for (const other of cues) {
    if (other.first <= cue.at) continue;
    const before = wordAt(syntax, other.first - 1);
    const tells =
      wordAt(syntax, other.at + 1) === 'that' ||
      (flagsAt(syntax, other.at + 1) & (QUOTED | PRONOUN | DETERMINER)) !== 0;
    const coordinated = (before === 'and' || before === 'but') && (tells || wordAt(syntax, other.at + 1) === 'to');
    if (coordinated || other.gerund) return other.first - 1;
  }
  return sentence.last;
}

/** "X said that …", "X told reporters …", "X vowed to …", "X said: “…”". */
function afterCue(syntax: Syntax, cue: EnglishVerb, cues: readonly EnglishVerb[], sentence: Sentence): Finding | null {
  const speaker = cue.passive ? null : subjectOf(syntax, cue, cues, sentence);
  if (speaker === null && !cue.passive) return null;
  const addressee = addresseeAfter(syntax, cue, sentence.last);
  let at = skipTail(syntax, addressee?.last ?? cue.at + 1, sentence.last);
  const last = clauseEnd(syntax, cues, cue, sentence);
  const sign = wordAt(syntax, at);
  const marked = (flagsAt(syntax, at + 1) & QUOTED) !== 0;
  let pattern: Finding['pattern'] = 'CUE_CLAUSE';
  let confidence = 0.85;
  if (flagsAt(syntax, at) & QUOTED) pattern = 'QUOTATION_MARKS';
  else if ((sign === ',' || sign === ':') && marked) at += 1;
  else if (sign === ':') pattern = 'COLON';
  else if (sign === 'to' && cue.verb.infinitive) confidence = 0.75;
  else if (sign === 'if' || sign === 'whether' || sign === 'that') confidence = 0.85;
  else if (!cue.verb.bare || isSign(syntax, at) || !hasFinite(syntax, at, last)) return null;
  else confidence = 0.7;
  if (cue.passive && !/^(that|to)$/.test(sign)) return null;
  const quote = without(syntax.tokens, { first: at, last }, []);
  if (quote.length === 0) return null;
  return {
    ...EMPTY,
    kind: 'INDIRECT',
    medium: cue.verb.medium,
    quote,
    speaker: speaker === null ? [] : [speaker],
    cue: range(cue.first, cue.at + 1),
    frame: [{ first: frameStart(syntax, cue, speaker), last: at }],
    addressee: addressee === null ? [] : [addressee],
    pattern,
    confidence,
  };
}

/** The frame begins with the subject, or with the coordinator where the verb before has the same subject. */
function frameStart(syntax: Syntax, cue: EnglishVerb, speaker: Range | null): number {
  const before = wordAt(syntax, cue.first - 1);
  if (before === 'and' || before === 'but' || cue.gerund) return cue.first - 1;
  return Math.min(speaker?.first ?? cue.first, cue.first);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}

/** The subject before a verb, or that of the verb before it ("X said … and added …"). */
function subjectOf(syntax: Syntax, cue: EnglishVerb, cues: readonly EnglishVerb[], sentence: Sentence): Range | null {
  const own = cue.gerund ? null : englishSubjectBefore(syntax, cue.first, sentence);
  if (own !== null || !/^(and|but|,)$/.test(wordAt(syntax, cue.first - 1))) return own;
  const before = cue.gerund ? cues[0] : cues.filter((other) => other.at < cue.at).at(-1);
  if (before === cue) return null;
  return before === undefined ? null : englishSubjectBefore(syntax, before.first, sentence);
}

/** What stands before a tag: the quotation that closes there, or the sentence so far. */
function contentBefore(syntax: Syntax, end: number, sentence: Sentence): Range | null {
  const { quotations, quotationOf } = syntax.analysis;
  const quotation = quotations[quotationOf[end - 1] ?? -1];
  if (quotation !== undefined && quotation.close === end - 1) return { first: quotation.open, last: end };
  return wordAt(syntax, end - 1) === ',' && end - 1 > sentence.first ? { first: sentence.first, last: end - 1 } : null;
}

/** A tag after or inside what was said: "“…,” X said", "…, said X", "“…,” she said, “…”". */
function tag(syntax: Syntax, cue: EnglishVerb, sentence: Sentence): Finding | null {
  if (cue.passive || cue.gerund) return null;
  const before = englishSubjectBefore(syntax, cue.first, sentence);
  const parted = isSign(syntax, cue.first - 1);
  // "…,” Ann Lee, the mayor, told …": after an apposition's comma the subject stands before the verb all the same.
  const inverted = (parted && before === null) || (flagsAt(syntax, cue.first - 1) & QUOTED) !== 0;
  const speaker = inverted ? englishSubjectAfter(syntax, cue.at, sentence.last) : before;
  if (speaker === null || wordAt(syntax, speaker.first) === 'that') return null;
  const start = inverted ? cue.first : speaker.first;
  if (start <= sentence.first) return null;
  const content = contentBefore(syntax, start, sentence);
  if (content === null) return null;
  const marked = (flagsAt(syntax, content.first) & QUOTED) !== 0;
  if (!marked && !hasFinite(syntax, content.first, content.last)) return null;
  let end = Math.max(cue.at + 1, speaker.last);
  while (end < sentence.last && !isSign(syntax, end) && !(flagsAt(syntax, end) & QUOTED)) end += 1;
  if (!marked && end < sentence.last && wordAt(syntax, end) !== '.') return null;
  const after = wordAt(syntax, end) === ',' ? end + 1 : end;
  const next = syntax.analysis.quotations[syntax.analysis.quotationOf[after] ?? -1];
  const quote = [content];
  if (marked && next !== undefined && next.open === after) quote.push(rangeOf(next));
  return {
    ...EMPTY,
    kind: marked ? 'DIRECT' : 'INDIRECT',
    medium: cue.verb.medium,
    quote: quote.flatMap((part) => without(syntax.tokens, part, [])),
    speaker: [speaker],
    cue: range(cue.first, cue.at + 1),
    frame: [{ first: start, last: end }],
    pattern: marked ? 'QUOTATION_MARKS' : 'CUE_CLAUSE',
    confidence: marked ? 0.9 : 0.8,
  };
}

/** At the start of a sentence all up to the comma names the source. */
function sourceAfter(syntax: Syntax, at: number, sentence: Sentence): Range | null {
  if (at === sentence.first) {
    for (let end = at + 3; end < Math.min(sentence.last, at + 25); end += 1) {
      if (wordAt(syntax, end) === ',') return { first: at + 2, last: end };
    }
  }
  return englishSubjectAfter(syntax, at + 1, sentence.last);
}

/** "according to X", with what stands around it. */
function according(syntax: Syntax, sentence: Sentence): Finding | null {
  for (let at = sentence.first; at < sentence.last - 2; at += 1) {
    if (wordAt(syntax, at) !== 'according' || wordAt(syntax, at + 1) !== 'to' || flagsAt(syntax, at) & QUOTED) continue;
    const speaker = sourceAfter(syntax, at, sentence);
    if (speaker === null) return null;
    const first = wordAt(syntax, at - 1) === ',' ? at - 1 : at;
    const last = wordAt(syntax, speaker.last) === ',' ? speaker.last + 1 : speaker.last;
    const quote = without(syntax.tokens, { first: sentence.first, last: sentence.last }, [{ first, last }]);
    if (quote.length === 0) return null;
    const frame = { first, last };
    const cue = [at, at + 1];
    return {
      ...EMPTY,
      kind: 'INDIRECT',
      medium: 'SPEECH_WRITING',
      quote,
      speaker: [speaker],
      cue,
      frame: [frame],
      pattern: 'SOURCE_PHRASE',
      confidence: 0.85,
    };
  }
  return null;
}

function reported(syntax: Syntax, cue: EnglishVerb, cues: readonly EnglishVerb[], sentence: Sentence): Finding | null {
  if (!cue.verb.reports || cue.passive) return null;
  const speaker = subjectOf(syntax, cue, cues, sentence);
  if (
    speaker === null ||
    cue.at + 2 >= sentence.last ||
    (flagsAt(syntax, cue.at + 1) & PREPOSITION && cue.verb.lemma !== 'call')
  )
    return null;
  const quote = [{ first: speaker.first, last: sentence.last }];
  return {
    ...EMPTY,
    kind: 'REPORTED',
    medium: cue.verb.medium,
    quote,
    speaker: [speaker],
    cue: [],
    frame: [],
    pattern: 'REPORT',
    confidence: 0.5,
  };
}

/** Words in marks that no cue claims. */
function marked(
  syntax: Syntax,
  sentence: Sentence,
  found: readonly Finding[],
  cues: readonly EnglishVerb[],
  before: Finding | null,
): Finding[] {
  const findings: Finding[] = [];
  for (const quotation of quotationsIn(syntax, sentence)) {
    const whole = rangeOf(quotation);
    const outer = found.find((finding) => covers(finding, whole));
    if (outer !== undefined && (same(outer, whole) || outer.kind === 'DIRECT')) continue;
    if (outer !== undefined) {
      if (!looksLikeName(syntax, quotation)) findings.push(markedInside(quotation, outer));
    } else {
      const inClause = markedInClause(syntax, quotation, cues, sentence);
      if (inClause !== null) findings.push(inClause);
      else if (standsAlone(syntax, quotation, sentence))
        findings.push(markedAlone(quotation, before === null ? null : voiceOf(before), null));
    }
  }
  return findings;
}

/** "called the plan “a disgrace”": words in marks after a cue and its object. */
function markedInClause(
  syntax: Syntax,
  quotation: Quotation,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Finding | null {
  const cue = cues.filter((candidate) => candidate.at < quotation.open && !candidate.passive).at(-1);
  if (cue === undefined || (looksLikeName(syntax, quotation) && cue.verb.lemma !== 'call')) return null;
  const speaker = subjectOf(syntax, cue, cues, sentence);
  if (speaker === null) return null;
  for (let at = cue.at; at < quotation.open; at += 1) if (isSign(syntax, at) && wordAt(syntax, at) !== ',') return null;
  const frame = [{ first: speaker.first, last: quotation.open }];
  const quote = [rangeOf(quotation)];
  return {
    ...EMPTY,
    kind: 'DIRECT',
    medium: cue.verb.medium,
    quote,
    speaker: [speaker],
    cue: range(cue.first, cue.at + 1),
    frame,
    pattern: 'QUOTATION_MARKS',
    confidence: 0.7,
  };
}

function inSentence(syntax: Syntax, sentence: Sentence, before: Finding | null): Finding[] {
  const cues = findEnglishCues(syntax, sentence);
  const own: Finding[] = [];
  const source = according(syntax, sentence);
  if (source !== null) own.push(source);
  for (const cue of cues) {
    const finding = tag(syntax, cue, sentence) ?? afterCue(syntax, cue, cues, sentence);
    if (finding !== null) own.push(finding);
  }
  const settled = own.map((finding) => runOn(syntax, settleKind(syntax, finding)));
  settled.push(...marked(syntax, sentence, settled, cues, before));
  if (settled.length > 0) return settled;
  for (const cue of cues) {
    const report = reported(syntax, cue, cues, sentence);
    if (report !== null) return [report];
  }
  return [];
}

/** Finds the statements of an English text, by token. */
export function findEnglish(analysis: Analysis): Finding[] {
  const syntax = markTokens(analysis, englishLexicon().flags);
  const findings: Finding[] = [];
  let before: Finding | null = null;
  let quotedUntil = 0;
  for (const sentence of analysis.sentences) {
    if (sentence.last <= quotedUntil) continue;
    const own = inSentence(syntax, sentence, before);
    findings.push(...own);
    before = own[0] ?? before;
    for (const finding of own) for (const { last } of finding.quote) quotedUntil = Math.max(quotedUntil, last);
  }
  return dropDoubles(analysis.tokens, findings);
}
