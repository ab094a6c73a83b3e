import { AUXILIARY, CUE, DETERMINER, FINITE, MODAL, PARTICIPLE, PREPOSITION } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { VOICING_FORMS } from '../words/claim-words.ts';
import { OPEN_PREDICATES } from '../words/clause-words.ts';
import { CUE_NOUNS } from '../words/cue-nouns.ts';
import { AGENT_PREPOSITIONS } from '../words/phrase-words.ts';
import { NO_FORMS } from '../words/stance-words.ts';
import { JUDGING_VERBS, LETTING_FORMS, OBJECT_VERBS } from '../words/verb-classes.ts';
import { isContent, isRestOfClause, nounAtEnd } from './claim-noun.ts';
import type { Cue } from './cue.ts';
import { subjectAfter } from './find-subject.ts';
import { hasPurpose, holderOf, isCriticized, isPassive } from './noun-holder.ts';
import { parsePhrase } from './noun-phrase.ts';
import { prepositionOf } from './noun-preposition.ts';
import { contains, type Segment } from './segments.ts';
import { firstSubject } from './speaker-of.ts';

/** Finds the speaker after a noun, in the genitive or after "von". */
function speakerAfter(syntax: Syntax, noun: number, last: number): Range | null {
  const word = wordAt(syntax, noun + 1);
  if (noun + 1 >= last) return null;
  const start = AGENT_PREPOSITIONS.has(word) ? noun + 2 : noun + 1;
  const phrase = parsePhrase(syntax, start, last, true);
  return phrase === null ? null : { first: phrase.first, last: phrase.last };
}

/**
 * Returns the start of the frame. It is the start of the noun's segment. If that segment continues an earlier clause,
 * it is the start of the sentence.
 */
function frameStart(segments: readonly Segment[], index: number, sentence: Sentence): number {
  const segment = segments[index];
  if (segment === undefined) return sentence.first;
  const goesOn = segment.opening === 'VERB' || segments[index - 1]?.opening === 'RELATIVE';
  return goesOn ? sentence.first : segment.first;
}

/** Checks for a question that nobody asks: "Offen ist die Frage, ob …", "Es bleibt die Frage, ob …". */
function isOpenMatter(syntax: Syntax, { first }: Segment, noun: number): boolean {
  if (wordAt(syntax, noun) !== 'frage') return false;
  for (let at = first; at < noun; at += 1) if (OPEN_PREDICATES.has(wordAt(syntax, at))) return true;
  return false;
}

/** Checks for a claim for which nothing was found: "keine Hinweise für die Behauptung, dass …". */
function isUnfounded(syntax: Syntax, { first }: Segment, noun: number): boolean {
  for (let at = Math.max(first, noun - LONGEST_LACK); at < noun - 1; at += 1)
    if (NO_FORMS.has(wordAt(syntax, at)) && flagsAt(syntax, noun - 1) & DETERMINER) return true;
  return false;
}

/** Maximum distance between "keine Hinweise" and the claim, in tokens. */
const LONGEST_LACK = 7;

const isJudging = ({ verb }: Cue): boolean => JUDGING_VERBS.has(verb.lemma) || OBJECT_VERBS.has(verb.lemma);

/**
 * Finds the subject of the clause around a claim. The main verb can follow the claim: "Mit der Zusage, er komme,
 * beruhigte X …".
 */
function subjectOf(syntax: Syntax, segment: Segment, after: Segment | undefined): Range | null {
  const subject = firstSubject(syntax, segment.first, segment);
  if (subject !== null || after?.opening !== 'VERB' || !(flagsAt(syntax, segment.first) & PREPOSITION)) return subject;
  // In "Mit der Begründung, …, wurden die Räume geräumt", the subject is not the speaker.
  if (isPassive(syntax, after)) return null;
  return subjectAfter(syntax, after.first, after.last);
}

/** Checks for "als" before a noun and its modifiers: "als eine zentrale Aussage". */
function followsAls(syntax: Syntax, noun: number): boolean {
  let at = noun - 1;
  while (at > noun - 3 && wordAt(syntax, at) !== 'als') at -= 1;
  return wordAt(syntax, at) === 'als';
}

/**
 * Finds the verb that closes the clause around a claim: "hat den Vorwurf, er habe gelogen, zurückgewiesen". Returns its
 * index, or -1.
 */
function closingVerb(syntax: Syntax, segment: Segment, after: Segment | undefined): number {
  if (!isRestOfClause(syntax, after)) return -1;
  const isParticiple = (flagsAt(syntax, after.last - 1) & PARTICIPLE) !== 0;
  // "ließ den Vorwurf, …, nicht gelten"
  let letting = false;
  for (let at = segment.first; at < segment.last && !isParticiple; at += 1)
    if (LETTING_FORMS.has(wordAt(syntax, at))) letting = true;
  return letting || contains(syntax, segment, isParticiple ? AUXILIARY : MODAL | AUXILIARY) ? after.last - 1 : -1;
}

/** Finds statements that follow a cue noun ("die Forderung, … zu …") but do not belong to a cue verb. */
export function nounCues(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  found: readonly Finding[],
  cues: readonly Cue[],
): Finding[] {
  const findings: Finding[] = [];
  for (const [index, segment] of segments.entries()) {
    const content = segments[index + 1];
    if (content === undefined || !isContent(syntax, content)) continue;
    if (
      found.some((finding) => finding.quote.some(({ first, last }) => first <= content.first && content.first < last))
    )
      continue;
    // In "trat dem Vorwurf, er habe gelogen, mit den Worten entgegen, …", the claim is in the frame of the answer.
    if (found.some(({ frame }) => frame.some(({ first, last }) => first <= segment.first && content.last <= last)))
      continue;
    const noun = nounAtEnd(syntax, segment);
    if (noun < 0 || isOpenMatter(syntax, segment, noun) || isUnfounded(syntax, segment, noun)) continue;
    const after = segments[index + 2];
    const closing = closingVerb(syntax, segment, after);
    const closed = closing >= 0 && after !== undefined ? { first: after.first - 1, last: after.last } : null;
    const last = closed?.first ?? (after !== undefined && after.opening === 'VERB' ? after.first : sentence.last);
    const judging = cues.some((cue) => cue.finite === after?.first && isJudging(cue));
    // "hat den Vorwurf, …, geprüft": the subject only deals with the claim.
    const dealt = closing >= 0 && !(flagsAt(syntax, closing) & CUE) && !VOICING_FORMS.test(wordAt(syntax, closing));
    const holder = dealt ? 'OTHERS' : holderOf(syntax, segment, noun, cues);
    // In "kritisierte die Entscheidung, den Hafen zu schließen", a decision is mentioned but nobody's words are
    // reported.
    const mention = !contains(syntax, content, FINITE);
    if (mention && hasPurpose(syntax, noun + 1, segment.last)) continue;
    if ((holder === 'JUDGED' && mention) || (judging && prepositionOf(syntax, noun) === '')) continue;
    const own = holder !== 'OTHERS' && (holder !== 'JUDGED' || isCriticized(syntax, segment, noun));
    const subject = own ? subjectOf(syntax, segment, after) : null;
    // In "Es besteht der Verdacht, …", the pronoun does not refer to anybody.
    const nobody = subject !== null && wordAt(syntax, subject.first) === 'es';
    const other = subject === null || nobody || (subject.first <= noun && noun < subject.last) ? null : subject;
    // In "X sieht als zentrale Aussage der Studie, dass …", the subject is the speaker.
    const judged = other !== null && followsAls(syntax, noun);
    const speaker = (judged ? other : speakerAfter(syntax, noun, segment.last)) ?? other;
    findings.push({
      kind: 'INDIRECT',
      medium: CUE_NOUNS.get(wordAt(syntax, noun)) ?? 'SPEECH_WRITING',
      quote: without(syntax.tokens, { first: content.first, last }, []),
      speaker: speaker === null ? [] : [speaker],
      cue: [...(flagsAt(syntax, noun - 1) & DETERMINER ? [noun - 1] : []), noun, ...(closing < 0 ? [] : [closing])],
      frame: [
        { first: frameStart(segments, index, sentence), last: content.first },
        ...(closed === null ? [] : [closed]),
      ],
      addressee: [],
      pattern: 'CUE_CLAUSE',
      confidence: CONFIDENCE.noun,
      carriedFrom: null,
    });
  }
  return findings;
}
