import { AUXILIARY, COORDINATOR, PREPOSITION, SUBJUNCTIVE_1, SUBJUNCTIVE_2 } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import type { Finding, Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Voice } from '../../../find/statements/voice.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { ASIDE_SUBJECTS, ESTIMATES, REFERRING_WORDS } from '../words/clause-words.ts';
import { NOBODY } from '../words/phrase-words.ts';
import { isThing } from './agreement.ts';
import type { Cue } from './cue.ts';
import { clauseStart } from './find-subject.ts';
import type { Grammar } from './grammar.ts';
import { parsePhrase } from './noun-phrase.ts';
import { hasFinite, type Segment } from './segments.ts';
import { firstSubject, speakerOf } from './speaker-of.ts';

function isSomebody(syntax: Syntax, range: Range | null): range is Range {
  return range !== null && !NOBODY.has(wordAt(syntax, range.first));
}

/** Checks if the verb of a cue has an auxiliary in the Konjunktiv. */
function isTold(syntax: Syntax, segment: Segment | undefined, { finite, tokens }: Cue): boolean {
  const last = Math.max(finite, ...tokens);
  for (let at = segment?.first ?? finite; at <= last; at += 1)
    if (flagsAt(syntax, at) & AUXILIARY && flagsAt(syntax, at) & (SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) return true;
  return false;
}

/**
 * Finds the speaker of a sentence that has a cue but no quote: "Die Polizei bittet um Hilfe." The next sentences can
 * continue the report of this speaker.
 */
export function voiceIn(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  cues: readonly Cue[],
): Voice | null {
  for (const cue of cues) {
    const opening = segments[cue.segment]?.opening;
    if (opening === 'RELATIVE' || opening === 'SUBORDINATE') continue;
    // In "Die Ämter würden den Schaden leugnen", somebody accuses the authorities. The authorities are not the speaker.
    if (isTold(syntax, segments[cue.segment], cue)) continue;
    const speaker = speakerOf(syntax, segments, cue, clauseStart(syntax, segments, cue, sentence.first));
    if (isSomebody(syntax, speaker) && !isThing(syntax, speaker))
      return { speaker: [speaker], medium: cue.verb.medium, finding: null };
  }
  return null;
}

/**
 * Checks if a sentence in the Konjunktiv can continue the report of the last speaker.
 *
 * @param distance - the number of sentences since the last sentence of that speaker, at least 1
 */
export function goesOn(
  { syntax, of }: Grammar,
  voice: Voice | null,
  distance: number,
  between: Sentence | null,
  next: Sentence,
): boolean {
  if (distance < 2) return true;
  return distance === 2 && between !== null && isAside(syntax, of(between).segments, between, next, voice);
}

/**
 * Checks if a report can continue after a sentence by the author. Both sentences must be in the same paragraph, and the
 * subject of the author's sentence must be a thing or the speaker. If the subject is somebody else, the Konjunktiv can
 * have another source.
 *
 * @param between - the sentence between the report and the sentence that could continue it
 */
function isAside(
  syntax: Syntax,
  segments: readonly Segment[],
  between: Sentence,
  next: Sentence,
  voice: Voice | null,
): boolean {
  if (between.paragraph || next.paragraph || voice === null) return false;
  const main = segments.find((segment) => segment.opening !== 'SUBORDINATE' && hasFinite(syntax, segment));
  if (main === undefined) return false;
  const subject = firstSubject(syntax, main.first, main);
  if (subject === null || ASIDE_SUBJECTS.has(wordAt(syntax, subject.first)) || isThing(syntax, subject)) return true;
  const name = wordAt(syntax, subject.last - 1);
  return voice.speaker.some(({ first, last }) => syntax.tokens.slice(first, last).some(({ lower }) => lower === name));
}

/**
 * Adds a cue and a frame to a quotation that directly follows "„…“, sagte X." They are copied from the previous
 * quotation.
 */
function afterFrame(syntax: Syntax, alone: Finding): Finding {
  const before = alone.carriedFrom;
  const frame = before?.frame.at(-1);
  const first = alone.quote[0]?.first ?? -1;
  if (alone.kind !== 'DIRECT' || alone.cue.length > 0 || alone.frame.length > 0) return alone;
  if (before?.kind !== 'DIRECT' || before.cue.length === 0 || frame === undefined) return alone;
  const sentence = syntax.analysis.sentences[syntax.analysis.sentenceOf[first] ?? -1];
  const follows = sentence?.first === first && !sentence.paragraph;
  const ends = frame.last === first || (frame.last === first - 1 && wordAt(syntax, frame.last) === '.');
  return follows && ends ? { ...alone, cue: before.cue, frame: before.frame } : alone;
}

/** Applies {@link afterFrame} to all findings of a text. */
export function withFramesBefore(syntax: Syntax, findings: readonly Finding[]): Finding[] {
  const changed = new Map<Finding, Finding>();
  return findings.map((finding) => {
    const framed = afterFrame(syntax, finding);
    const from = finding.carriedFrom === null ? null : (changed.get(finding.carriedFrom) ?? finding.carriedFrom);
    const result = framed === finding && from === finding.carriedFrom ? finding : { ...framed, carriedFrom: from };
    if (result !== finding) changed.set(finding, result);
    return result;
  });
}

/** Finds the clause before a colon that introduces a quotation, and its speaker: "Die Firma sieht das anders: „…“". */
export function leadBefore(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  quotation: Quotation,
): { speaker: Range | null; frame: Range } | null {
  const colon = quotation.open - 1;
  if (wordAt(syntax, colon) !== ':' || colon <= sentence.first) return null;
  const segment = segments.find(({ last }) => last === colon);
  if (segment === undefined) return null;
  const main = afterApposition(syntax, segments, segment);
  const frame = {
    first: main?.first ?? (segment.opening === 'MAIN' ? segment.first : sentence.first),
    last: colon + 1,
  };
  const speaker = hasFinite(syntax, segment)
    ? firstSubject(syntax, frame.first, segment)
    : main !== undefined
      ? firstSubject(syntax, main.first, { ...main, last: colon })
      : flagsAt(syntax, segment.first) & COORDINATOR
        ? null
        : parsePhrase(syntax, segment.first, segment.last, false);
  return { speaker: isSomebody(syntax, speaker) ? { first: speaker.first, last: speaker.last } : null, frame };
}

/**
 * Finds the clause that continues in a segment without a verb after an apposition: "brachte die Chefin, Uta Krall, zum
 * Ausdruck: „…“". Returns undefined if the segment is a clause of its own.
 */
function afterApposition(syntax: Syntax, segments: readonly Segment[], segment: Segment): Segment | undefined {
  const at = segments.indexOf(segment);
  const [main, name] = [segments[at - 2], segments[at - 1]];
  if (main?.opening !== 'MAIN' || name === undefined || !(flagsAt(syntax, segment.first) & PREPOSITION)) return;
  const apart = segment.before === 'COMMA' && name.before === 'COMMA';
  return apart && hasFinite(syntax, main) && !hasFinite(syntax, name) && !hasFinite(syntax, segment) ? main : undefined;
}

/**
 * Checks if the source of a statement is the speaker of the continued report: "Die Arbeiten seien demnach teuer",
 * "Schätzungen zufolge seien …".
 */
export function isPartOfReport(syntax: Syntax, { pattern, speaker }: Finding, sentence: Sentence): boolean {
  const [source] = speaker;
  if (pattern !== 'SOURCE_PHRASE' || source === undefined || source.last !== source.first + 1) return false;
  const word = wordAt(syntax, source.first);
  return REFERRING_WORDS.has(word) ? source.first > sentence.first : ESTIMATES.has(word);
}

/**
 * Sets the source of a statement with "demnach" to the report in the previous sentence: "…, teilte X mit. Demnach …".
 * Without such a report, the statement is less certain.
 */
export function withSourceBefore(syntax: Syntax, finding: Finding, voice: Voice | null): Finding {
  const [word] = finding.speaker;
  const refers = word !== undefined && word.last === word.first + 1 && REFERRING_WORDS.has(wordAt(syntax, word.first));
  const known = voice?.finding?.speaker.length ?? 0;
  if (!refers) return finding;
  if (voice === null || known === 0 || voice.speaker.length === 0)
    return { ...finding, confidence: CONFIDENCE.sourceBefore };
  return { ...finding, carriedFrom: voice.finding };
}
