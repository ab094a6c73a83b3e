import {
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  FINITE,
  MODAL,
  PARTICIPLE,
  POINTER,
  QUOTED,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  SURE_SUBJUNCTIVE,
} from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import { type Finding, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { REASONS } from '../words/claim-words.ts';
import {
  ABLE,
  AUTHOR_PRONOUNS,
  COMMENT_QUESTION_WORDS,
  CONSISTING,
  DECLARING,
  NOT_QUOTE_STARTS,
  OPPOSITION_STARTS,
  THAT_WORDS,
} from '../words/clause-words.ts';
import { NO_FORMS } from '../words/stance-words.ts';
import { OBJECT_VERBS, PUBLISHING_VERBS, SPEAKING_VERBS, STATING_VERBS } from '../words/verb-classes.ts';
import { answerAfter, judgmentAfter } from './claim-noun.ts';
import { beforeNextCue, clauseLast, contentEnd, subjunctiveLast } from './content-end.ts';
import type { Cue } from './cue.ts';
import { findAddressee } from './find-addressee.ts';
import { clauseStart, coordinatedStart, skipLead } from './find-subject.ts';
import { isImpersonal } from './impersonal.ts';
import { hasInfinitive } from './infinitives.ts';
import { isOthersClaim, isPurpose } from './noun-holder.ts';
import { parsePhrase } from './noun-phrase.ts';
import { contains, type Segment } from './segments.ts';
import { spansInfinitive, spansSubjunctive } from './spanning-clause.ts';
import { agentOf, goesOnAfterComma, isQuotedBy, speakerOf } from './speaker-of.ts';
import { isNamed } from './work-title.ts';

/** The form of the clause that contains the quote. */
type Content = 'THAT' | 'SUBJUNCTIVE' | 'INFINITIVE' | 'COLON';

const CONFIDENCE_OF: Readonly<Record<Content, number>> = {
  THAT: CONFIDENCE.that,
  SUBJUNCTIVE: CONFIDENCE.subjunctive,
  INFINITIVE: CONFIDENCE.infinitive,
  COLON: CONFIDENCE.colon,
};

/**
 * Checks if the words after a colon are a quote. They must be in quotation marks, or be a clause after a strong cue. A
 * list is not a quote.
 */
function saysAfterColon(syntax: Syntax, segments: readonly Segment[], segment: Segment, cue: Cue): boolean {
  if (flagsAt(syntax, segment.first) & QUOTED) return !isNamed(syntax, segments[cue.segment], segment);
  if (cue.strength < 3) return false;
  return contains(syntax, segment, cue.verb.strength === 3 ? FINITE : SURE_SUBJUNCTIVE);
}

function contentOf(syntax: Syntax, segments: readonly Segment[], segment: Segment, cue: Cue): Content | null {
  const start = skipLead(syntax, segment.first, segment.last);
  const word = wordAt(syntax, start);
  if (THAT_WORDS.has(word)) return 'THAT';
  // In "erwarteten ein Signal, und dieses Signal käme nie", "und" starts a new main clause.
  if (wordAt(syntax, segment.first) === 'und' && segment.opening === 'MAIN') return null;
  if (segment.before === 'COLON') return saysAfterColon(syntax, segments, segment, cue) ? 'COLON' : null;
  if (segment.opening === 'RELATIVE') return null;
  if (segment.opening === 'QUESTION' || word === 'wie') return isAsked(segment, word, cue) ? 'THAT' : null;
  if (segment.opening === 'SUBORDINATE') return null;
  if (contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2))
    return segment.opening === 'VERB' && !isFrontedParticiple(syntax, start) ? null : 'SUBJUNCTIVE';
  if (segment.opening === 'VERB' || NOT_QUOTE_STARTS.has(word)) return null;
  if (segment.opening === 'MAIN' && (quotesClause(syntax, segment) || statesClause(syntax, segment, cue)))
    return 'SUBJUNCTIVE';
  if (hasInfinitive(syntax, segment)) return 'INFINITIVE';
  return null;
}

/** Checks for a participle before its auxiliary: "verletzt sei niemand". */
function isFrontedParticiple(syntax: Syntax, at: number): boolean {
  const next = flagsAt(syntax, at + 1);
  return (flagsAt(syntax, at) & PARTICIPLE) !== 0 && (next & AUXILIARY) !== 0 && (next & SUBJUNCTIVE_1) !== 0;
}

/**
 * Checks if a clause is an indirect question ("erklärte, wie …"). A clause that comments on the previous words is not a
 * question ("…, was sich zeigt").
 */
function isAsked(segment: Segment, word: string, cue: Cue): boolean {
  if (!COMMENT_QUESTION_WORDS.has(word)) return true;
  return !cue.passive && (cue.tokens.at(-1) ?? 0) >= segment.first - 4;
}

/**
 * Checks if a main clause in the indicative directly follows a verb of saying: "Er sagte, die Pumpen hielten noch ein
 * Jahr".
 */
function statesClause(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  if (!STATING_VERBS.has(cue.verb.lemma) || segment.before !== 'COMMA') return false;
  if (flagsAt(syntax, segment.first) & COORDINATOR) return false;
  const subject = parsePhrase(syntax, segment.first, segment.last, true);
  if (subject === null || subject.oblique) return false;
  const flags = flagsAt(syntax, subject.last);
  return subject.last < segment.last && (flags & FINITE) !== 0 && !(flags & (CAPITAL | QUOTED));
}

/** Checks if the verb of a clause is in quotation marks: "…, Ohlsen „steht bereit“". */
function quotesClause(syntax: Syntax, segment: Segment): boolean {
  if (OPPOSITION_STARTS.has(wordAt(syntax, segment.first))) return false;
  let quoted = false;
  for (let at = segment.first; at < segment.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (wordAt(syntax, at) === 'zu' && at === segment.last - 3) return false;
    if (flags & FINITE && !(flags & CAPITAL)) {
      if (!(flags & QUOTED)) return false;
      quoted = true;
    }
  }
  return quoted && !(flagsAt(syntax, segment.first) & QUOTED);
}

/** Checks for a clause that governs the infinitive after it: "weil das Amt es versäumt habe", "die fähig sind". */
function belongsToClause(syntax: Syntax, before: Segment | undefined, cue: number): boolean {
  if (before === undefined || before.first <= cue) return false;
  if (before.opening === 'RELATIVE' && ABLE.has(wordAt(syntax, before.last - 2))) return true;
  if (before.opening !== 'SUBORDINATE') return false;
  for (let at = before.first + 1; at < before.last; at += 1)
    if (wordAt(syntax, at) === 'es' && !(flagsAt(syntax, at) & QUOTED)) return true;
  return false;
}

/** Finds the segment after a cue in which the quote begins. Relative clauses and appositions are skipped. */
function findContent(syntax: Syntax, segments: readonly Segment[], cue: Cue): { at: number; content: Content } | null {
  // In "wies den Vorwurf, er habe gelogen, zurück", the prefix follows the claim.
  const judgment = judgmentAfter(syntax, segments, cue, cue.segment + 1);
  const lastToken = judgment >= 0 ? cue.finite : (cue.tokens.at(-1) ?? cue.finite);
  const from = Math.max(cue.segment + 1, judgment < 0 ? -1 : answerAfter(syntax, segments, judgment));
  for (let at = from; at < Math.min(segments.length, from + 4); at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.first <= lastToken) continue;
    // In "äußerte sich zu dem Vorwurf, er habe gelogen", the clause belongs to the noun.
    const noun = at === cue.segment + 1 && segment.before === 'COMMA' ? segments[cue.segment] : undefined;
    if (isOthersClaim(syntax, noun, cue) || isPurpose(syntax, noun, segment)) continue;
    // In "sagte zur Begründung, warum er gehe: …", the question belongs to the noun.
    if (noun !== undefined && segment.opening === 'QUESTION' && REASONS.has(wordAt(syntax, noun.last - 1))) continue;
    const content = contentOf(syntax, segments, segment, cue);
    // In "erklärte das für ungültig, weil das Amt es versäumt habe, … zu …", the infinitive belongs to the previous
    // clause.
    if (
      content === 'INFINITIVE' &&
      (belongsToClause(syntax, segments[at - 1], lastToken) || hasOwnClause(syntax, segments, cue, at))
    )
      return null;
    if (content !== null) return { at: content === 'INFINITIVE' ? listStart(syntax, segments, cue, at) : at, content };
    if (spansSubjunctive(syntax, segments, at)) return { at, content: 'SUBJUNCTIVE' };
    if (segment.opening === 'MAIN' && spansInfinitive(syntax, segments, at)) return { at, content: 'INFINITIVE' };
    if (segment.opening === 'VERB' || segment.before === 'SEMICOLON') return null;
  }
  return null;
}

/**
 * Checks for another main clause between a cue and an infinitive, which then belongs to that clause: "rechnen mit
 * Streit, sie trauen ihm nicht zu, … zu …".
 */
function hasOwnClause(syntax: Syntax, segments: readonly Segment[], cue: Cue, at: number): boolean {
  return segments.slice(cue.segment + 1, at).some((segment) => {
    if (segment.opening !== 'MAIN' || segment.before !== 'COMMA' || cue.tokens.some((token) => token >= segment.first))
      return false;
    return (
      contains(syntax, segment, FINITE) &&
      !contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2) &&
      parsePhrase(syntax, segment.first, segment.last, true) !== null
    );
  });
}

/** Finds the first segment of an infinitive clause with a list: "die Werke in Kiel, Husum und Bremen zu verkaufen". */
function listStart(syntax: Syntax, segments: readonly Segment[], cue: Cue, at: number): number {
  let start = at;
  for (let index = at - 1; index > cue.segment; index -= 1) {
    const segment = segments[index];
    if (segment === undefined || segment.opening !== 'MAIN' || segment.before !== 'COMMA') break;
    if (contains(syntax, segment, FINITE) || cue.tokens.some((token) => token >= segment.first && token < segment.last))
      break;
    start = index;
  }
  return start;
}

/** Quotes that can follow a verb of judgment and its object: "kritisierte den Plan: …". */
const OPEN_CONTENT: ReadonlySet<Content> = new Set(['THAT', 'COLON']);

/**
 * Checks for a verb that describes a document and not its words: "schrieb in einer Erklärung, die gestern
 * veröffentlicht wurde, …".
 */
function isOfDocument(segments: readonly Segment[], { passive, segment, verb }: Cue): boolean {
  return passive && segments[segment]?.opening === 'RELATIVE' && PUBLISHING_VERBS.has(verb.lemma);
}

/**
 * Checks if another main cue is between a cue and a clause. The clause then belongs to the other cue. Words after a
 * colon never belong to a cue in an indirect question: "schrieb, warum sie sich entschieden habe: …".
 */
function nearerCue(
  segments: readonly Segment[],
  cue: Cue,
  cues: readonly Cue[],
  { first: content, before }: Segment,
): boolean {
  return cues.some((other) => {
    const opening = segments[other.segment]?.opening;
    if (before === 'COLON' && opening === 'QUESTION') return false;
    if (isOfDocument(segments, other)) return false;
    const between = other.finite > cue.finite && other.finite < content && other.strength >= 2;
    const beside = segments[other.segment + 1]?.first === content;
    return between && (beside || (opening !== 'RELATIVE' && opening !== 'SUBORDINATE'));
  });
}

/** Checks if the main clause of a cue is part of indirect speech. This is only called for a cue in the Konjunktiv. */
function isInReport(syntax: Syntax, segments: readonly Segment[], cue: Cue): boolean {
  if (segments[cue.segment]?.opening === 'MAIN') return true;
  const [first] = segments;
  return cue.segment > 0 && first?.opening === 'MAIN' && contains(syntax, first, SURE_SUBJUNCTIVE);
}

/** Checks for what something is declared to be: "erklärte die Region zum Notstandsgebiet". */
function declares(syntax: Syntax, { first, last }: Segment, cue: readonly number[]): boolean {
  if (cue.some((at) => wordAt(syntax, at) === 'sich')) return false;
  for (let at = first; at < last - 1; at += 1)
    if (DECLARING.has(wordAt(syntax, at)) && flagsAt(syntax, at + 1) & CAPITAL) return true;
  return false;
}

/**
 * Checks for a verb that does not mean an utterance in its clause: "zeigte keine Scheu, … zu …", "nannte Gründe dafür,
 * dass …".
 */
function saysNothing(syntax: Syntax, segment: Segment | undefined, { verb, tokens }: Cue, content: Content): boolean {
  if (verb.lemma === 'nennen') return tokens.some((at) => flagsAt(syntax, at) & POINTER);
  // Not an utterance: "Das Problem besteht darin, dass …".
  if (verb.lemma === 'bestehen') return tokens.some((at) => CONSISTING.has(wordAt(syntax, at)));
  // Not an utterance: "Mandarin, wie es die Nachbarn sprechen, …".
  if (SPEAKING_VERBS.has(verb.lemma) && content === 'SUBJUNCTIVE')
    return !tokens.some((at) => flagsAt(syntax, at) & POINTER);
  // "Als sie bemerkte, dass …" is a perception, not an utterance.
  if (verb.lemma === 'bemerken' && segment?.opening === 'SUBORDINATE') return true;
  if (content !== 'INFINITIVE' || segment === undefined) return false;
  // Not an utterance: "die zum Notstandsgebiet erklärt wurde, … zu …".
  if (verb.lemma === 'erklären') return declares(syntax, segment, tokens);
  if (verb.lemma !== 'zeigen') return false;
  for (let at = segment.first; at < segment.last; at += 1) if (NO_FORMS.has(wordAt(syntax, at))) return true;
  return false;
}

/** Finds a statement in the clause after a cue: "X sagte, dass …", "X forderte, … zu …", "X sagte: …". */
export function clauseAfter(
  syntax: Syntax,
  segments: readonly Segment[],
  cue: Cue,
  cues: readonly Cue[],
  sentence: Sentence,
): Finding | null {
  if (isOfDocument(segments, cue)) return null;
  // A cue in the Konjunktiv is part of indirect speech: "er hoffe, dass …". The sentence continues an earlier report.
  if (flagsAt(syntax, cue.finite) & SUBJUNCTIVE_1 && isInReport(syntax, segments, cue)) return null;
  const found = findContent(syntax, segments, cue);
  const segment = found === null ? undefined : segments[found.at];
  if (found === null || segment === undefined || saysNothing(syntax, segments[cue.segment], cue, found.content))
    return null;
  const judgment = segments[judgmentAfter(syntax, segments, cue, found.at)];
  if (cue.strength < 2 && found.content !== 'SUBJUNCTIVE') return null;
  if (
    nearerCue(segments, cue, cues, segment) ||
    (found.content === 'COLON' && segments[cue.segment]?.opening === 'QUESTION') ||
    (judgment === undefined && OBJECT_VERBS.has(cue.verb.lemma) && !OPEN_CONTENT.has(found.content))
  )
    return null;
  const start = clauseStart(syntax, segments, cue, sentence.first);
  const whole = contentEnd(syntax, segments, cue, found.at, cues, sentence);
  const last = found.content === 'THAT' ? clauseLast(syntax, segment.first, whole) : whole;
  const end =
    found.content === 'SUBJUNCTIVE'
      ? beforeNextCue(syntax, cue, cues, segment.first, subjunctiveLast(syntax, segment.first, last))
      : last;
  const until = judgment === undefined ? end : Math.min(end, judgment.first - 1);
  const quote = without(syntax.tokens, { first: segment.first, last: until }, []);
  if (quote.length === 0) return null;
  const own = segments[cue.segment];
  const coordinated = own === undefined ? -1 : coordinatedStart(syntax, own, cue);
  const goesOn = own !== undefined && goesOnAfterComma(syntax, own, cue) ? own.first : coordinated;
  const frame = { first: goesOn >= 0 ? goesOn : start, last: segment.first };
  const speaker = speakerOf(syntax, segments, cue, start);
  if (speaker !== null && AUTHOR_PRONOUNS.has(wordAt(syntax, speaker.first))) return null;
  // "Man kann sagen, dass …" is a statement by the author.
  const anyone = speaker !== null && wordAt(syntax, speaker.first) === 'man';
  if (anyone && flagsAt(syntax, cue.finite) & MODAL) return null;
  if (own !== undefined && isImpersonal(syntax, own, cue, speaker)) return null;
  const addressee = findAddressee(syntax, frame, cue, speaker);
  const relay = own !== undefined && isQuotedBy(syntax, own, cue) ? agentOf(syntax, own, cue) : null;
  return {
    kind: 'INDIRECT',
    medium: cue.verb.medium,
    quote,
    speaker: speaker === null ? [] : [speaker],
    cue: cue.tokens,
    frame: judgment === undefined ? [frame] : [frame, { first: judgment.first - 1, last: judgment.last }],
    addressee: addressee === null ? [] : [addressee],
    ...(relay === null ? {} : { relay: [relay] }),
    pattern: found.content === 'COLON' ? 'COLON' : 'CUE_CLAUSE',
    confidence: CONFIDENCE_OF[found.content],
    carriedFrom: null,
  };
}
