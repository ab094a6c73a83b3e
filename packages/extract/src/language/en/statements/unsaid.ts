import { memoize } from '../../../core/memo.ts';
import { CAPITAL, CUE, DETERMINER, PRONOUN, QUOTED } from '../../../core/word-flags.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { CLAUSE_NOUNS, WITHHELD_STARTS } from '../words/noun-cues.ts';
import {
  DRAWN_INTO,
  JUDGING_GERUNDS,
  MISSING_ANSWERS,
  UNANSWERED,
  UNDONE_FORMS,
  UNDONE_PHRASES,
  UNDONE_WORDS,
  UNSAID_VERBS,
} from '../words/unsaid-words.ts';
import { clauseEnd } from './clause-end.ts';
import { EMPTY, indices } from './clauses.ts';
import { subjectOf } from './cue-subject.ts';
import type { EnglishVerb } from './find-cues.ts';
import { englishSubjectAfter } from './find-subject.ts';
import { PLAIN_VERB } from './manner-cues.ts';
import { mainSubject } from './shared-subject.ts';
import { isSign } from './signs.ts';
import { hasFinite } from './verbs.ts';

/** Matches words before a phrase about something that was not said: "has yet to say", "was unable to say". */
const AUXILIARY = /^(not|has|have|had|is|are|was|were|did|does|do|would|will|could|can|also|still|repeatedly)$/;

/** The first words of the phrases that {@link unsaidVerb} reads. All other words can be skipped quickly. */
const STARTS: ReadonlySet<string> = new Set(
  [...UNDONE_FORMS, ...UNDONE_PHRASES, ...UNDONE_WORDS].map((words) => words.split(' ', 1)[0] ?? words),
);

const phrase = (syntax: Syntax, at: number, length: number): string =>
  Array.from({ length }, (_, index) => wordAt(syntax, at + index)).join(' ');

/**
 * Returns the index of a verb of saying after words that negate it: "failed to", "stopped short of", "without". Returns
 * -1 for any other words.
 */
function unsaidVerb(syntax: Syntax, at: number): number {
  if (!STARTS.has(wordAt(syntax, at))) return -1;
  const denied = /^(not|never)$|n[’']t$/.test(wordAt(syntax, at - 1));
  // "able" must be negated ("were not able to say"). The other words must not be negated.
  if (denied !== (wordAt(syntax, at) === 'able')) return -1;
  const said = (verb: number, gerund: boolean) => {
    const word = wordAt(syntax, verb);
    const fits = UNSAID_VERBS.has(word) || (gerund && JUDGING_GERUNDS.has(word));
    return fits && word.endsWith('ing') === gerund ? verb : -1;
  };
  if (UNDONE_FORMS.has(wordAt(syntax, at)) && wordAt(syntax, at + 1) === 'to') return said(at + 2, false);
  if (UNDONE_PHRASES.has(phrase(syntax, at, 3))) return said(at + 3, true);
  if (UNDONE_WORDS.has(phrase(syntax, at, 2))) return said(at + 2, true);
  return UNDONE_WORDS.has(wordAt(syntax, at)) ? said(at + 1, true) : -1;
}

/**
 * Finds the content that was not said, after a verb of saying: "whether …", "that …", "he had left". Returns -1 if
 * there is no content.
 */
function contentAfter(syntax: Syntax, verb: number, limit: number): number {
  const word = wordAt(syntax, verb);
  if (JUDGING_GERUNDS.has(word)) return verb;
  const next = verb + 1;
  if (WITHHELD_STARTS.has(wordAt(syntax, next))) return next;
  const addressed = /^tell/.test(word) || wordAt(syntax, next) === 'to';
  for (let at = next; at < Math.min(limit, next + 6); at += 1) {
    if (CLAUSE_NOUNS.has(wordAt(syntax, at)) && wordAt(syntax, at + 1) === 'that') return at + 1;
    if (isSign(syntax, at) || flagsAt(syntax, at) & QUOTED) break;
    // The addressee precedes the content: "explain to reporters why", "tell residents why".
    if (at > next && addressed && WITHHELD_STARTS.has(wordAt(syntax, at))) return at;
  }
  const plain = /^(say|admit|conced|acknowledg|claim|suggest|promis)/.test(word);
  const subject = (flagsAt(syntax, next) & (PRONOUN | DETERMINER | CAPITAL)) !== 0;
  return plain && subject && hasFinite(syntax, next, limit) ? next : -1;
}

/** A phrase about something that was not said. */
interface Unsaid {
  /** Index of the first word of the phrase. */
  readonly at: number;
  /** Index after the phrase. */
  readonly last: number;
  /** Index of the content; -1 if the text does not mention the content. */
  readonly content: number;
  /** The speaker, if the phrase names one: "no word from the company". */
  readonly speaker: Range | null;
}

/** Returns the phrase with the content after it. Null if no content follows. */
const openAfter = (syntax: Syntax, at: number, last: number): Unsaid | null =>
  WITHHELD_STARTS.has(wordAt(syntax, last)) ? { at, last, content: last, speaker: null } : null;

/** Checks for the first word of the phrases that {@link readPhrase} reads. */
const beginsPhrase = memoize((word): boolean =>
  /^(?:not|left|leaves|leave|leaving|made|makes|make|making|neither)$|n[’']t$/.test(word.toLowerCase()),
);

/**
 * Reads other phrases about something that was not said: "would not be drawn on whether", "left open whether", "made no
 * mention of".
 */
function readPhrase(syntax: Syntax, at: number): Unsaid | null {
  if (!beginsPhrase(syntax.tokens[at] ?? '')) return null;
  const word = wordAt(syntax, at);
  if (/^not$|n[’']t$/.test(word) && phrase(syntax, at + 1, 2) === 'be drawn' && DRAWN_INTO.has(wordAt(syntax, at + 3)))
    return openAfter(syntax, at, at + 4);
  if (/^(left|leaves|leave|leaving)$/.test(word) && wordAt(syntax, at + 1) === 'open')
    return openAfter(syntax, at, phrase(syntax, at + 2, 3) === 'the question of' ? at + 5 : at + 2);
  if (/^(made|makes|make|making)$/.test(word) && phrase(syntax, at + 1, 3) === 'no mention of')
    return openAfter(syntax, at, at + 4);
  // "neither confirmed nor denied" is read with the other denials.
  const pair = word === 'neither' && wordAt(syntax, at + 2) === 'nor' && !/^(con|den)/.test(wordAt(syntax, at + 1));
  if (pair && flagsAt(syntax, at + 1) & CUE) return openAfter(syntax, at, at + 4);
  return null;
}

/** Reads "no word from the company on whether …": the speaker follows the noun. */
function readMissing(syntax: Syntax, at: number, sentence: Sentence): Unsaid | null {
  if (wordAt(syntax, at) !== 'no') return null;
  const noun = wordAt(syntax, at + 1) === 'immediate' || wordAt(syntax, at + 1) === 'official' ? at + 2 : at + 1;
  if (!MISSING_ANSWERS.has(wordAt(syntax, noun)) || wordAt(syntax, noun + 1) !== 'from') return null;
  let limit = noun + 3;
  while (limit < sentence.last && !WITHHELD_STARTS.has(wordAt(syntax, limit))) limit += 1;
  const speaker = englishSubjectAfter(syntax, noun + 1, limit);
  if (speaker === null) return null;
  const next = /^(on|about|as)$/.test(wordAt(syntax, speaker.last)) ? speaker.last + 1 : speaker.last;
  const content = WITHHELD_STARTS.has(wordAt(syntax, next)) ? next : -1;
  return { at, last: content < 0 ? speaker.last : content, content, speaker };
}

function readUnsaid(syntax: Syntax, at: number, sentence: Sentence): Unsaid | null {
  const verb = unsaidVerb(syntax, at);
  if (verb < 0) return readPhrase(syntax, at) ?? readMissing(syntax, at, sentence);
  const content = contentAfter(syntax, verb, sentence.last);
  if (content < 0 && !UNANSWERED.has(wordAt(syntax, verb))) return null;
  return { at, last: content < 0 ? verb + 1 : content, content, speaker: null };
}

/** Checks if words say that something was not said: "failed to explain", "stopped short of saying". */
export function isUnsaid(syntax: Syntax, at: number): boolean {
  const missing =
    wordAt(syntax, at) === 'no' && [at + 1, at + 2].some((noun) => MISSING_ANSWERS.has(wordAt(syntax, noun)));
  return unsaidVerb(syntax, at) >= 0 || readPhrase(syntax, at) !== null || missing;
}

function speakerOf(syntax: Syntax, { at, last }: Unsaid, sentence: Sentence): { speaker: Range | null; first: number } {
  let first = at;
  while (first > sentence.first + 1 && AUXILIARY.test(wordAt(syntax, first - 1))) first -= 1;
  if (wordAt(syntax, at) === 'without') return { speaker: mainSubject(syntax, sentence, at), first };
  const gerund = /ing$/.test(wordAt(syntax, at));
  const verb: EnglishVerb = { verb: { ...PLAIN_VERB, lemma: '' }, first, at, last, passive: false, gerund };
  return { speaker: subjectOf(syntax, verb, [], sentence), first };
}

/**
 * Finds what somebody did not say: "failed to explain why …", "stopped short of saying that …", "has yet to say when
 * …".
 */
export function unsaid(syntax: Syntax, sentence: Sentence, cues: readonly EnglishVerb[]): Finding[] {
  const findings: Finding[] = [];
  for (let at = sentence.first + 1; at < sentence.last - 1; at += 1) {
    if (flagsAt(syntax, at) & QUOTED || isSign(syntax, at)) continue;
    const words = readUnsaid(syntax, at, sentence);
    if (words === null) continue;
    const own = speakerOf(syntax, words, sentence);
    const speaker = words.speaker ?? own.speaker;
    if (speaker === null) continue;
    const first = words.speaker === null ? own.first : at;
    findings.push(toFinding(syntax, words, speaker, first, cues, sentence));
    at = words.last;
  }
  return findings;
}

function toFinding(
  syntax: Syntax,
  { at, last, content }: Unsaid,
  speaker: Range,
  first: number,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Finding {
  const shared = { ...EMPTY, medium: 'SPEECH', speaker: [speaker] } as const;
  const silent = content < 0;
  const end = clauseEnd(syntax, cues, null, silent ? last : content + 1, sentence, silent);
  if (silent) {
    const quote = without(syntax.tokens, { first, last: end }, []);
    return { ...shared, kind: 'REPORTED', quote, cue: [], frame: [], pattern: 'REPORT', confidence: 0.65 };
  }
  return {
    ...shared,
    kind: 'INDIRECT',
    quote: without(syntax.tokens, { first: content, last: end }, []),
    cue: indices(at, last),
    frame: [{ first: Math.min(speaker.first, first), last: content }],
    pattern: 'CUE_CLAUSE',
    confidence: 0.75,
  };
}
