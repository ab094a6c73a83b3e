import type { Analysis } from '../../../core/analysis.ts';
import { FINITE, SUBJUNCTIVE_1 } from '../../../core/word-flags.ts';
import { withNamesAfter } from '../../../find/statements/attribution-line.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import { type Finding, without } from '../../../find/statements/finding.ts';
import {
  looksLikeName,
  quotedAlone,
  quotedInside,
  rangeOf,
  standsAlone,
} from '../../../find/statements/quoted-words.ts';
import { covers, dropDoubles, quotationsIn, runOn, same, settleKind } from '../../../find/statements/settle.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { type Voice, voiceOf } from '../../../find/statements/voice.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { SOURCE_NOUN } from '../words/source-nouns.ts';
import { CLAUSE_LINKS } from '../words/stance-words.ts';
import { NAMING_VERBS, REPEATING_VERBS } from '../words/verb-classes.ts';
import { anaphora } from './anaphora.ts';
import { asClause } from './as-clause.ts';
import { clauseAfter } from './clause-after.ts';
import { clauseBefore } from './clause-before.ts';
import { colonReport } from './colon-report.ts';
import { withoutRemark } from './content-end.ts';
import { carryOf, carryOn, closesInReport, continues, type OpenFinding } from './continuation.ts';
import type { Cue } from './cue.ts';
import { germanGrammar } from './grammar.ts';
import { nounCues } from './noun-cues.ts';
import { isFuture } from './open-question.ts';
import { isPutToSpeaker } from './put-question.ts';
import { isPredicate, judgingCue, quotedInClause } from './quoted-in-clause.ts';
import { relativeSource } from './relative-source.ts';
import { joinRelays, joinSources } from './relayed.ts';
import { reported } from './reported.ts';
import { contains, type Segment } from './segments.ts';
import { silence } from './silence.ts';
import { findSourcePhrases, sourceFinding } from './source-phrases.ts';
import { goesOn, isPartOfReport, leadBefore, voiceIn, withFramesBefore, withSourceBefore } from './voice.ts';
import { isNaming, isTitle } from './work-title.ts';

/** Checks if the quote of a finding contains the start of another finding's quote. */
function overlaps({ quote }: Finding, other: Finding): boolean {
  const at = other.quote[0]?.first ?? -1;
  return quote.some(({ first, last }) => first <= at && at < last);
}

/** Checks if a finding has a cue noun and no speaker: "der Vorwurf, …". */
function isOpenNoun({ speaker, confidence }: Finding): boolean {
  return speaker.length === 0 && confidence === CONFIDENCE.noun;
}

/**
 * Checks if a sentence only tells who said the words in the previous sentence, which already names its speaker: "„…“,
 * sagte Kern. Dies sagte die Chefin vor Reportern."
 */
function saysAgain(open: OpenFinding | null, [cue]: readonly Cue[]): boolean {
  if (open === null || cue === undefined || !REPEATING_VERBS.has(cue.verb.lemma)) return false;
  const { pattern, speaker, confidence } = open.finding;
  const whole = pattern === 'QUOTATION_MARKS' && confidence !== CONFIDENCE.fragment;
  return speaker.length > 0 && (pattern === 'CUE_CLAUSE' || whole);
}

/** Sets the speaker of a second cue after "und": "Ohlsen sagte, er sei krank und kündigte an, …". */
function withSpeakerBefore(syntax: Syntax, cue: Cue, finding: Finding, earlier: readonly Finding[]): Finding {
  const led = earlier.find(({ quote }) => {
    const end = quote.at(-1)?.last ?? -1;
    return end === cue.finite - 1 && wordAt(syntax, end) === 'und';
  });
  if (led === undefined || led.speaker.length === 0) return finding;
  const frame = finding.frame.map(({ last }) => ({ first: cue.finite - 1, last }));
  return { ...finding, speaker: led.speaker, frame };
}

/**
 * Removes the frame of the main speaker from the words of a source that this speaker cites: "Wie X mitteilte, ist der
 * Plan nach Ansicht von Y gut", "Der Plan sei nach Ansicht von Y gut, teilte X mit". If the source has no author ("nach
 * ersten Angaben"), the words belong to the main speaker.
 */
function withoutTeller(syntax: Syntax, findings: readonly Finding[]): Finding[] {
  const isSourcePhrase = ({ pattern, cue }: Finding) => pattern === 'SOURCE_PHRASE' && cue.length === 1;
  const told = findings.filter((finding) => !isSourcePhrase(finding));
  return findings.flatMap((finding) => {
    const source = finding.speaker[0];
    if (!isSourcePhrase(finding) || source === undefined) return [finding];
    const outer = told.filter((other) => covers(other, source));
    if (outer.length === 0) return [finding];
    if (SOURCE_NOUN.test(wordAt(syntax, source.last - 1))) return [];
    const frames = outer.flatMap(({ frame }) => frame);
    return [{ ...finding, quote: finding.quote.flatMap((range) => without(syntax.tokens, range, frames)) }];
  });
}

/** Checks if the words after a colon already belong to a source: "Der Ablauf stellt sich laut X so dar: …". */
function isAnnounced({ pattern, quote }: Finding, earlier: readonly Finding[]): boolean {
  const [only, more] = quote;
  if (pattern !== 'COLON' || only === undefined || more !== undefined) return false;
  return earlier.some((other) => other.pattern === 'SOURCE_PHRASE' && other.quote.length === 1 && same(other, only));
}

/** Finds the statements with a cue or a source phrase in a sentence. */
function framed(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  cues: readonly Cue[],
  used: Set<Cue>,
): Finding[] {
  const findings: Finding[] = [];
  const phrases = findSourcePhrases(syntax, segments, sentence);
  for (const phrase of phrases) {
    const finding = sourceFinding(syntax, phrase, phrases, segments, sentence);
    if (finding !== null) findings.push(finding);
  }
  for (const cue of cues) {
    const finding =
      asClause(syntax, segments, cue, sentence) ??
      clauseBefore(syntax, segments, cue, cues, sentence) ??
      clauseAfter(syntax, segments, cue, cues, sentence);
    // In "Wer plane, der brauche eine Zahl", "wer" refers to anyone who plans, not to a speaker.
    if (finding === null || wordAt(syntax, finding.speaker[0]?.first ?? -1) === 'wer') continue;
    if (isNaming(syntax, segments[cue.segment], cue, finding.quote)) continue;
    used.add(cue);
    if (isAnnounced(finding, findings)) continue;
    const future = isFuture(syntax, segments[cue.segment], cue);
    const certain = future ? { ...finding, confidence: CONFIDENCE.future } : finding;
    findings.push(withSpeakerBefore(syntax, cue, certain, findings));
  }
  for (let index = 1; index < segments.length; index += 1) {
    const finding = relativeSource(syntax, segments, sentence, cues, index);
    if (finding !== null && !findings.some((other) => overlaps(other, finding))) findings.push(finding);
  }
  findings.push(...nounCues(syntax, segments, sentence, findings, cues));
  if (findings.length === 0) {
    const report = colonReport(syntax, segments, sentence);
    if (report !== null) findings.push(report);
  }
  return withoutTeller(syntax, joinSources(syntax, segments, joinRelays(syntax, findings)));
}

/** Checks if a short quotation is the name of a source: "wie „heise online“ berichtet". */
function isSource(found: readonly Finding[], { open, close }: Quotation): boolean {
  if (close - open > 6) return false;
  return found.some(({ speaker }) => speaker.some(({ first, last }) => first <= open && close < last));
}

/**
 * Checks if the speaker describes something with a quoted noun: "nannte das einen „Skandal“", "kritisierte es als
 * „Irrweg“".
 */
function callsSo(syntax: Syntax, quotation: Quotation, { verb, finite }: Cue): boolean {
  const before = wordAt(syntax, quotation.open - 1);
  if (before === 'als') return true;
  return quotation.open > finite && NAMING_VERBS.has(verb.lemma) && /^eine?[nrm]?$/.test(before);
}

/**
 * Finds the cue of quoted words in an earlier segment. The quoted words can follow a relative clause ("kritisierte den
 * Plan, der …, als „…“") or be part of an adverbial clause ("bekräftigte, um „…“ zu …").
 */
function cueBefore(syntax: Syntax, segments: readonly Segment[], at: number, cues: readonly Cue[]): Cue | undefined {
  const own = segments[at];
  if (own === undefined || own.before !== 'COMMA' || !/^(MAIN|NONE)$/.test(own.opening)) return undefined;
  if (contains(syntax, own, FINITE)) return undefined;
  for (let index = at - 1; index >= 0; index -= 1) {
    const cue = cues.findLast(
      ({ segment, strength, verb }) => segment === index && (strength > 1 || verb.lemma === 'sprechen'),
    );
    const opening = segments[index]?.opening;
    if (cue !== undefined && (opening === 'MAIN' || opening === 'VERB')) return cue;
    if (opening !== 'RELATIVE') return undefined;
  }
  return undefined;
}

/**
 * Checks if quoted words belong to a cue that is itself inside a quote: "So bekräftigte X, der Chef, „…“, sagte sein
 * Sprecher".
 */
function isInner(
  syntax: Syntax,
  cue: Cue,
  outer: Finding,
  quotation: Quotation,
  segments: readonly Segment[],
  at: number,
): boolean {
  // In "X schreibt, Y habe gesagt: „…“", the cue in the Konjunktiv belongs to the quotation after the colon.
  const led = wordAt(syntax, quotation.open - 1) === ':' && segments[cue.segment]?.last === quotation.open - 1;
  if (
    outer.pattern !== 'CUE_CLAUSE' ||
    cue.strength < 3 ||
    cue.finite > quotation.open ||
    (flagsAt(syntax, cue.finite) & SUBJUNCTIVE_1 && !led)
  )
    return false;
  if (!outer.quote.some(({ first, last }) => first <= cue.finite && cue.finite < last)) return false;
  const between = segments.slice(cue.segment + 1, at + 1);
  return between.every((segment) => segment.opening === 'MAIN' && !contains(syntax, segment, FINITE));
}

/**
 * Finds the statement whose speaker is described by a relative clause: "Die Staaten, die „zutiefst besorgt“ sind,
 * sagen, …".
 */
function hostOf(found: readonly Finding[], relative: Segment | undefined): Finding | undefined {
  return found.find(({ speaker }) => speaker.some(({ last }) => last + 1 === relative?.first));
}

/**
 * Sets the speaker of a quotation that belongs to the same cue as an earlier statement: "Sie sei froh, sagte die
 * Chefin, und ihre „Freude ist groß“".
 */
function withKnownSpeaker(finding: Finding, found: readonly Finding[]): Finding {
  const [first] = finding.cue;
  const before = found.find(({ cue, speaker }) => first !== undefined && cue.includes(first) && speaker.length > 0);
  return before === undefined ? finding : { ...finding, speaker: before.speaker };
}

/** Finds the statements in the quotations that open in a sentence. */
function quotedWords(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  cues: readonly Cue[],
  used: Set<Cue>,
  found: readonly Finding[],
  voice: Voice | null,
): Finding[] {
  const findings: Finding[] = [];
  for (const quotation of quotationsIn(syntax, sentence)) {
    const range = rangeOf(quotation);
    const outer = found.find((finding) => covers(finding, range));
    if (outer !== undefined && same(outer, range)) continue;
    if (isSource(found, quotation)) continue;
    if (isTitle(syntax, quotation) || isPutToSpeaker(syntax, quotation)) continue;
    const name = looksLikeName(syntax, quotation) && !(outer !== undefined && isPredicate(syntax, quotation));
    const segment = segments.findIndex(({ first, last }) => first <= quotation.open && quotation.open < last);
    if (outer !== undefined) {
      const inner = cues.find((cue) => !used.has(cue) && isInner(syntax, cue, outer, quotation, segments, segment));
      const own = inner === undefined ? null : quotedInClause(syntax, quotation, inner, segments, sentence);
      if (!name) findings.push(own !== null && own.speaker.length > 0 ? own : quotedInside(quotation, outer));
      continue;
    }
    const led = found.find(
      ({ quote }) => wordAt(syntax, quotation.open - 1) === ':' && quote.at(-1)?.last === quotation.open - 1,
    );
    if (led !== undefined && !name) {
      findings.push(quotedInside(quotation, led));
      continue;
    }
    const host = segments[segment]?.opening === 'RELATIVE' ? hostOf(found, segments[segment]) : undefined;
    if (host !== undefined && !name) {
      findings.push(quotedInside(quotation, host));
      continue;
    }
    const beside = cues.filter(
      (candidate) =>
        candidate.segment === segment && (candidate.strength > 1 || !name || callsSo(syntax, quotation, candidate)),
    );
    // In "bestätigte das nicht und nannte es „…“", the quoted words belong to the second verb.
    const cue =
      beside.findLast(({ finite }) => finite < quotation.open && CLAUSE_LINKS.has(wordAt(syntax, finite - 1))) ??
      beside[0] ??
      cueBefore(syntax, segments, segment, cues) ??
      judgingCue(syntax, quotation, found, cues);
    if (cue !== undefined && (!name || callsSo(syntax, quotation, cue))) {
      const finding = quotedInClause(syntax, quotation, cue, segments, sentence);
      if (finding !== null) {
        used.add(cue);
        findings.push(withKnownSpeaker(finding, found));
      }
    } else if (standsAlone(syntax, quotation, sentence)) {
      findings.push(quotedAlone(quotation, voice, leadBefore(syntax, segments, sentence, quotation)));
    }
  }
  return findings;
}

/** Finds all statements in a German text. */
export function findGermanStatements(analysis: Analysis): Finding[] {
  const grammar = germanGrammar(analysis);
  const { syntax } = grammar;
  const findings: Finding[] = [];
  let voice: Voice | null = null;
  let open: OpenFinding | null = null;
  let quotedUntil = 0;
  let told = Number.NEGATIVE_INFINITY;
  let heard = Number.NEGATIVE_INFINITY;
  for (const [index, sentence] of analysis.sentences.entries()) {
    const previous = analysis.sentences[index - 1] ?? null;
    if (sentence.first < quotedUntil && sentence.last <= quotedUntil) continue;
    const { segments, cues } = grammar.of(sentence);
    const used = new Set<Cue>();
    const own = framed(syntax, segments, sentence, cues, used).map((finding) =>
      withSourceBefore(
        syntax,
        withoutRemark(syntax, runOn(syntax, settleKind(syntax, finding))),
        open === null ? null : voice,
      ),
    );
    // In "Dies gab nach langer Prüfung X bekannt", the words are in the previous sentence.
    if (previous !== null && own.every(({ pattern }) => pattern === 'SOURCE_PHRASE') && !saysAgain(open, cues)) {
      const before = anaphora(syntax, segments, sentence, previous, cues, findings);
      if (before.length > 0) own.splice(0, own.length, ...before);
    }
    // In "Der Vorwurf, das Amt habe gezögert, sei absurd", the noun and its clause are part of the continued report.
    if (own.length > 0 && own.every(isOpenNoun) && closesInReport(syntax, segments)) own.length = 0;
    const [only] = own;
    const cites = open !== null && own.length === 1 && only !== undefined && isPartOfReport(syntax, only, sentence);
    const carried = own.length === 0 || cites ? carryOf(syntax, segments) : null;
    const carry = cites && carried === 'HEARSAY' ? null : carried;
    if (carry !== null && continues(syntax, sentence, carry, open === null ? index - told : 0)) {
      if (open === null && !goesOn(grammar, voice, index - heard, previous, sentence)) voice = null;
      told = index;
      heard = index;
      open = carryOn(syntax, sentence, segments, carry, findings, open, voice);
      continue;
    }
    own.push(...quotedWords(syntax, segments, sentence, cues, used, own, voice));
    if (own.length === 0) {
      for (const cue of cues) {
        const report = used.has(cue) ? null : reported(syntax, segments, sentence, cue);
        if (report === null) continue;
        own.push(report);
        break;
      }
      const unanswered = own.length === 0 ? silence(syntax, segments, sentence) : null;
      if (unanswered !== null) own.push(unanswered);
    }
    findings.push(...own);
    const latest = own.find(({ speaker }) => speaker.length > 0) ?? own.at(0);
    if (latest !== undefined) {
      told = index;
      heard = index;
      voice = voiceOf(latest);
      open = { finding: latest, index: findings.length - 1 };
    } else {
      open = null;
      const named = voiceIn(syntax, segments, sentence, cues);
      if (named !== null) heard = index;
      voice = named ?? voice;
    }
    for (const finding of own) for (const range of finding.quote) quotedUntil = Math.max(quotedUntil, range.last);
  }
  return withFramesBefore(syntax, dropDoubles(analysis.tokens, withNamesAfter(syntax, findings)));
}
