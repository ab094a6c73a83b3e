import { CAPITAL, FINITE, POINTER, QUOTED } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import type { Finding, Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import {
  DENIABLE_PRONOUNS,
  NEGATIONS,
  SEIN_FORMS,
  SENTENCING_PREPOSITIONS,
  SPEECH_TOPICS,
} from '../words/clause-words.ts';
import { AGENT_PREPOSITIONS, NOBODY } from '../words/phrase-words.ts';
import { CASUALTIES, DENIABLE_NOUN, STAND_NOUN } from '../words/source-nouns.ts';
import { ANSWERING_VERBS, EXPECTING_VERBS, JUDGING_VERBS, OTHER_PREFIXES, STAND_VERBS } from '../words/verb-classes.ts';
import { isAbstract } from './agreement.ts';
import type { Cue } from './cue.ts';
import { clauseStart } from './find-subject.ts';
import { isImpersonal } from './impersonal.ts';
import type { Segment } from './segments.ts';
import { agentOf, speakerOf } from './speaker-of.ts';

/** Checks if a prefix at the end of the clause makes the cue a different verb: "werteten Daten aus". */
function isOtherVerb(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  const last = segment.last - 1;
  if (cue.verb.prefix !== '' || cue.tokens.includes(last) || !OTHER_PREFIXES.has(wordAt(syntax, last))) return false;
  for (let at = cue.finite + 1; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & FINITE && !(flags & (CAPITAL | QUOTED))) return false;
  }
  return true;
}

/** Checks if a clause says that something was not said: "wurde nicht genannt", "hat noch nicht berichtet". */
function isDenied(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  if (cue.tokens.length < 2 && !cue.passive) return false;
  for (let at = segment.first; at < segment.last; at += 1)
    if (NEGATIONS.has(wordAt(syntax, at)) && !(flagsAt(syntax, at) & QUOTED)) return true;
  return false;
}

/** Checks if a word names something that can be denied or admitted: "bestreitet das", "weist die Vorwürfe zurück". */
function isDeniable(syntax: Syntax, at: number): boolean {
  const pronoun = DENIABLE_PRONOUNS.has(wordAt(syntax, at)) && !(flagsAt(syntax, at + 1) & CAPITAL);
  return pronoun || (flagsAt(syntax, at) & CAPITAL ? DENIABLE_NOUN.test(wordAt(syntax, at)) : false);
}

/** Checks if a word names a plan or an opinion that can be rejected or defended: "lehnte den Plan ab". */
function isStand(syntax: Syntax, at: number): boolean {
  const word = wordAt(syntax, at);
  return (flagsAt(syntax, at) & CAPITAL) !== 0 && (STAND_NOUN.test(word) || DENIABLE_NOUN.test(word));
}

/**
 * Checks for a judgment in the passive with "von" and its author. A "von" that belongs to the object does not count:
 * "Diskriminierung von Frauen".
 */
function isJudgedBy(syntax: Syntax, { first, last }: Segment, { verb }: Cue): boolean {
  if (!JUDGING_VERBS.has(verb.lemma) || verb.lemma === 'verurteilen') return false;
  for (let at = first; at < last; at += 1)
    if (AGENT_PREPOSITIONS.has(wordAt(syntax, at))) return at === first || !(flagsAt(syntax, at - 1) & CAPITAL);
  return false;
}

/**
 * Checks if a cue reports an utterance. Some cues do so on their own, others only with an object that can be judged or
 * denied.
 */
function isReport(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  if (cue.verb.reports) return true;
  // The passive names the author of the judgment: "wurde von der Opposition als unangemessen kritisiert".
  if (cue.passive && segment.opening === 'MAIN' && isJudgedBy(syntax, segment, cue)) return true;
  if (cue.passive || segment.opening === 'RELATIVE' || segment.opening === 'SUBORDINATE') return false;
  if (cue.verb.lemma === 'widersprechen') return true;
  const words = Array.from({ length: segment.last - segment.first }, (_, index) => segment.first + index).filter(
    (at) => !cue.tokens.includes(at) && !(flagsAt(syntax, at) & QUOTED),
  );
  if (ANSWERING_VERBS.has(cue.verb.lemma)) return words.some((at) => isDeniable(syntax, at));
  // The reflexive verb means "spoke out": "sprach sich für einen Umbau aus".
  if (cue.verb.lemma === 'aus|sprechen') return words.some((at) => wordAt(syntax, at) === 'sich');
  if (STAND_VERBS.has(cue.verb.lemma)) return words.some((at) => isStand(syntax, at));
  // In "verurteilte ihn zu …" and "verurteilte ihn wegen …", a court sentenced somebody. That is not an utterance.
  if (cue.verb.lemma === 'verurteilen' && words.some((at) => SENTENCING_PREPOSITIONS.has(wordAt(syntax, at))))
    return false;
  return JUDGING_VERBS.has(cue.verb.lemma);
}

/** Checks if "sprechen" has a topic. "sprach ein Gebet" and "sprach ein Grußwort" do not. */
function hasTopic(syntax: Syntax, { first, last }: Segment): boolean {
  for (let at = first; at < last; at += 1) if (SPEECH_TOPICS.has(wordAt(syntax, at))) return true;
  return false;
}

/** Checks if a sentence only refers to the previous sentence: "Davon geht X aus." */
function isOnlyFrame(syntax: Syntax, sentence: Sentence, speaker: Range, { tokens, finite }: Cue): boolean {
  if (!(flagsAt(syntax, sentence.first) & POINTER) || finite !== sentence.first + 1) return false;
  for (let at = finite + 1; at < sentence.last; at += 1) {
    const inside = (speaker.first <= at && at < speaker.last) || tokens.includes(at);
    if (!inside && syntax.tokens[at]?.kind !== 'SIGN') return false;
  }
  return true;
}

/** Checks if a cue verb does not mean an utterance in its clause: "Das Beben forderte Tote", "war vorausgegangen". */
function saysNothing(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  // With "sein", the participle describes a state: "war vorausgegangen", "ist ausgeschlossen".
  if (SEIN_FORMS.has(wordAt(syntax, cue.finite)) && cue.strength === cue.verb.strength) return true;
  if (EXPECTING_VERBS.has(cue.verb.lemma) && cue.tokens.some((at) => wordAt(syntax, at) === 'sich')) return true;
  if (cue.verb.lemma === 'sprechen' && !hasTopic(syntax, segment)) return true;
  if (cue.verb.lemma !== 'fordern') return false;
  for (let at = segment.first; at < segment.last; at += 1) {
    if (CASUALTIES.has(wordAt(syntax, at)) && !(flagsAt(syntax, at) & QUOTED)) return true;
  }
  return false;
}

/** Checks for "Sie" inside a sentence. It addresses a person in an interview: "Befürchten Sie Einschnitte?". */
function isAddressed(syntax: Syntax, { first, last }: Range): boolean {
  const starts = syntax.analysis.sentences[syntax.analysis.sentenceOf[first] ?? -1]?.first === first;
  return last === first + 1 && !starts && syntax.tokens[first]?.text === 'Sie';
}

function speakerIn(
  syntax: Syntax,
  segments: readonly Segment[],
  segment: Segment,
  cue: Cue,
  start: number,
): Range | null {
  const speaker = cue.passive ? agentOf(syntax, segment, cue) : speakerOf(syntax, segments, cue, start);
  if (speaker === null) return null;
  const alone = speaker.last === speaker.first + 1;
  const word = wordAt(syntax, speaker.first);
  if (isAddressed(syntax, speaker) || (!cue.passive && isAbstract(syntax, speaker))) return null;
  return (alone ? NOBODY.has(word) : word === 'man') ? null : speaker;
}

/**
 * Finds a statement that is mentioned without its words: "X forderte mehr Geld.", "… wurde von X als Fehler
 * bezeichnet."
 */
export function reported(syntax: Syntax, segments: readonly Segment[], sentence: Sentence, cue: Cue): Finding | null {
  const segment = segments[cue.segment];
  if (segment === undefined || !isReport(syntax, segment, cue) || saysNothing(syntax, segment, cue)) return null;
  if (isOtherVerb(syntax, segment, cue) || isDenied(syntax, segment, cue)) return null;
  if (segment.opening === 'RELATIVE' || (segment.opening === 'SUBORDINATE' && cue.segment > 0)) return null;
  const start = clauseStart(syntax, segments, cue, sentence.first);
  const speaker = speakerIn(syntax, segments, segment, cue, start);
  if (speaker === null || isImpersonal(syntax, segment, cue, speaker)) return null;
  if (isOnlyFrame(syntax, sentence, speaker, cue)) return null;

  return {
    kind: 'REPORTED',
    medium: cue.verb.medium,
    quote: [{ first: start, last: sentence.last }],
    speaker: [speaker],
    cue: [],
    frame: [],
    addressee: [],
    pattern: 'REPORT',
    confidence: cue.verb.reports ? CONFIDENCE.report : CONFIDENCE.stand,
    carriedFrom: null,
  };
}
