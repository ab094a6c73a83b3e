import type { Analysis } from '../../../core/analysis.ts';
import { withNamesAfter } from '../../../find/statements/attribution-line.ts';
import { type Finding, without } from '../../../find/statements/finding.ts';
import { dropDoubles, runOn, settleKind } from '../../../find/statements/settle.ts';
import { type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { SUBJECT_PRONOUNS } from '../words/phrase-words.ts';
import { afterCue } from './clauses.ts';
import { carriedOn } from './continuation.ts';
import { type EnglishVerb, findEnglishCues } from './find-cues.ts';
import { judgedClaims } from './judged-claims.ts';
import { nounCues } from './noun-cues.ts';
import { isPutToSpeaker } from './put-question.ts';
import { putTag } from './put-tag.ts';
import { isEntitled } from './quoted-title.ts';
import { quotedWords } from './quoted-words.ts';
import { reported } from './reported.ts';
import { silences } from './silence.ts';
import { according, inView } from './source-phrases.ts';
import { englishSyntax } from './syntax.ts';
import { tag } from './tags.ts';
import { unsaid } from './unsaid.ts';

/** Checks if the cue of a finding is inside the quote of another finding. */
function isWithin({ cue }: Finding, { quote }: Finding): boolean {
  const at = cue[0];
  return at !== undefined && quote.some(({ first, last }) => first <= at && at < last);
}

/**
 * Checks if a finding is part of another report. In "Smith said he expects a vote", the expectation is part of what
 * Smith said.
 */
function isInner(syntax: Syntax, finding: Finding, outer: Finding): boolean {
  if (outer === finding || !isWithin(finding, outer)) return false;
  // Each finding contains the cue of the other: "Its maker expects a loss, it said". The finding with the tag is the
  // outer finding.
  if (isWithin(outer, finding) && (finding.cue[0] ?? 0) > (outer.cue[0] ?? 0)) return false;
  // A source phrase does not replace the speaker of a quotation: "“…,” she told her father, according to the paper."
  if (finding.pattern === 'QUOTATION_MARKS' && outer.pattern === 'SOURCE_PHRASE') return false;
  const speaker = finding.speaker[0];
  const pronoun = speaker === undefined || SUBJECT_PRONOUNS.has(wordAt(syntax, speaker.first));
  return pronoun || finding.medium === 'SPEECH_THOUGHT';
}

/**
 * Ends the report of a named person before the tag of an agency: "Ann Lee told the court that …, reports the agency."
 */
function endAtTag(syntax: Syntax, finding: Finding, findings: readonly Finding[]): Finding {
  const outer = findings.find((other) => other !== finding && isWithin(finding, other) && isWithin(other, finding));
  const last = outer === undefined || (finding.cue[0] ?? 0) > (outer.cue[0] ?? 0) ? 0 : (outer.quote[0]?.last ?? 0);
  const first = finding.quote[0]?.first ?? last;
  return first >= last ? finding : { ...finding, quote: without(syntax.tokens, { first, last }, []) };
}

/** Checks if a token belongs to the frame of a finding. */
const isInFrame = ({ frame }: Finding, at: number): boolean =>
  frame.some(({ first, last }) => first <= at && at < last);

function withoutInner(syntax: Syntax, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !findings.some((outer) => isInner(syntax, finding, outer)));
}

function inSentence(syntax: Syntax, sentence: Sentence, before: Finding | null): Finding[] {
  const cues = findEnglishCues(syntax, sentence);
  const own: Finding[] = [according(syntax, sentence), inView(syntax, sentence), putTag(syntax, sentence)].filter(
    (found) => found !== null,
  );
  const judged = [...judgedClaims(syntax, sentence, cues), ...unsaid(syntax, sentence, cues)];
  own.push(...judged);
  for (const cue of cues) {
    if (judged.some((finding) => isInFrame(finding, cue.at) || finding.quote[0]?.first === cue.at)) continue;
    const finding = tag(syntax, cue, cues, sentence) ?? afterCue(syntax, cue, cues, sentence);
    if (finding !== null) own.push(finding);
  }
  own.push(...nounCues(syntax, sentence, cues, own));
  const settled = withoutInner(syntax, own)
    .map((finding) => endAtTag(syntax, finding, own))
    .map((finding) => runOn(syntax, settleKind(syntax, finding)));
  const quoted = quotedWords(syntax, sentence, settled, cues, before);
  // The quoted words are the judgment: "called the claim that … “nonsense”".
  settled.push(...quoted.filter(({ quote }) => !judged.some((finding) => isInFrame(finding, quote[0]?.first ?? -1))));
  settled.push(...silences(syntax, sentence, cues, settled));
  for (const cue of cues) {
    if (settled.some((finding) => isUsed(finding, cue))) continue;
    const report = reported(syntax, cue, cues, sentence);
    if (report !== null) settled.push(report);
  }
  return settled;
}

/** Checks if a cue is the cue of a finding, or is inside its quote or its frame. */
function isUsed({ quote, frame, cue: own }: Finding, cue: EnglishVerb): boolean {
  return own.includes(cue.at) || [...quote, ...frame].some(({ first, last }) => first <= cue.at && cue.at < last);
}

/** Finds all statements in an English text. */
export function findEnglishStatements(analysis: Analysis): Finding[] {
  const syntax = englishSyntax(analysis);
  const findings: Finding[] = [];
  let before: Finding | null = null;
  let last: Finding | null = null;
  let quotedUntil = 0;
  for (const sentence of analysis.sentences) {
    if (sentence.last <= quotedUntil) continue;
    const found = inSentence(syntax, sentence, before).filter(
      (finding) => !isPutToSpeaker(syntax, finding) && !isEntitled(syntax, finding),
    );
    const carried: Finding | null = found.length === 0 && last !== null ? carriedOn(syntax, sentence, last) : null;
    const own: Finding[] = carried === null ? found : [carried];
    findings.push(...own);
    before = own.find(({ pattern }) => pattern === 'QUOTATION_MARKS') ?? own[0] ?? before;
    last = own.at(-1) ?? null;
    for (const finding of own) for (const range of finding.quote) quotedUntil = Math.max(quotedUntil, range.last);
  }
  return dropDoubles(analysis.tokens, withNamesAfter(syntax, findings));
}
