import {
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  FINITE,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
} from '../../../core/word-flags.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { GIVEN_FORMS, TAKEN_FORMS } from '../words/noun-cues.ts';
import { OPINION_NOUNS, POSSESSIVES } from '../words/phrase-words.ts';
import { EMPTY } from './clauses.ts';
import { englishSubjectAfter } from './find-subject.ts';
import { isSign } from './signs.ts';
import { hasFinite, hasMainVerb, isPast } from './verbs.ts';

/** Maximum distance between "according to" and the author of a text, in tokens. */
const LONGEST_TEXT = 6;

/**
 * Returns the preposition before the author of a text: "by" in "according to figures released by the ministry". In
 * "documents obtained by the paper", the paper is not the author. Returns -1 if no author is named.
 */
function giverAfter(syntax: Syntax, to: number, limit: number): number {
  for (let at = to + 2; at < Math.min(limit, to + LONGEST_TEXT); at += 1) {
    if (isSign(syntax, at) || flagsAt(syntax, at) & QUOTED) return -1;
    const next = wordAt(syntax, at + 1);
    if (next === 'by' && GIVEN_FORMS.has(wordAt(syntax, at))) return at + 1;
    if (next === 'from' && TAKEN_FORMS.has(wordAt(syntax, at))) return at + 1;
  }
  return -1;
}

/** Finds the source after "according to". At the start of a sentence, the source ends at the comma. */
function sourceAfter(syntax: Syntax, at: number, sentence: Sentence): Range | null {
  const giver = giverAfter(syntax, at + 1, sentence.last);
  if (giver > 0 && at > sentence.first) return englishSubjectAfter(syntax, giver, sentence.last);
  if (at === sentence.first) {
    for (let end = at + 3; end < Math.min(sentence.last, at + 25); end += 1) {
      if (wordAt(syntax, end) === ',') return { first: giver > 0 && giver < end ? giver + 1 : at + 2, last: end };
    }
  }
  return englishSubjectAfter(
    syntax,
    at + 1,
    at === sentence.first ? nextPhrase(syntax, at + 3, sentence) : sentence.last,
  );
}

/** Returns the start of the next noun phrase: "the outage" in "According to the harbour office the outage was …". */
function nextPhrase(syntax: Syntax, from: number, sentence: Sentence): number {
  for (let at = from; at < sentence.last; at += 1) {
    const before = flagsAt(syntax, at - 1);
    if (flagsAt(syntax, at) & (DETERMINER | PRONOUN) && !(before & (PREPOSITION | COORDINATOR | DETERMINER))) return at;
  }
  return sentence.last;
}

/** Checks for a finite verb before the next relative clause. */
function hasVerb(syntax: Syntax, first: number, last: number): boolean {
  for (let at = first; at < last && !(flagsAt(syntax, at) & RELATIVE); at += 1)
    if (flagsAt(syntax, at) & FINITE && !(flagsAt(syntax, at) & (CAPITAL | QUOTED))) return true;
  return false;
}

/**
 * Returns the end of the frame after a source. The frame ends with the sentence if a relative clause follows. In other
 * cases, it ends after the comma.
 */
function sourceEnd(syntax: Syntax, speaker: Range, sentence: Sentence): number {
  const comma = wordAt(syntax, speaker.last) === ',';
  // The participle belongs to the source: "according to documents obtained by the paper".
  for (const at of [speaker.last, speaker.last + 1])
    if (/^(?:by|from)$/.test(wordAt(syntax, at)) && isPast(syntax, at - 1)) return sentence.last;
  const next = flagsAt(syntax, speaker.last + 1);
  // An apposition ends the sentence: "according to Ann Lee, a nurse at the clinic."
  const apposition =
    speaker.first > sentence.first + 3 && next & DETERMINER && !hasVerb(syntax, speaker.last + 2, sentence.last);
  const aside = comma && (next & (RELATIVE | FINITE) || apposition);
  return aside ? sentence.last : comma ? speaker.last + 1 : speaker.last;
}

/** Finds a statement with an opinion phrase: "In her view the trust had failed.", "In Smith's words, …". */
export function inView(syntax: Syntax, sentence: Sentence): Finding | null {
  const { first } = sentence;
  if (wordAt(syntax, first) !== 'in' || flagsAt(syntax, first) & QUOTED) return null;
  for (let at = first + 2; at < Math.min(sentence.last - 2, first + 6); at += 1) {
    if (!OPINION_NOUNS.has(wordAt(syntax, at))) continue;
    const owner = wordAt(syntax, at - 1);
    if (!POSSESSIVES.has(owner) && !/[’']s$/.test(owner)) return null;
    const last = wordAt(syntax, at + 1) === ',' ? at + 2 : at + 1;
    const quote = without(syntax.tokens, { first: last, last: sentence.last }, []);
    if (quote.length === 0) return null;
    return {
      ...EMPTY,
      kind: 'INDIRECT',
      medium: 'SPEECH_THOUGHT',
      quote,
      speaker: [{ first: first + 1, last: at }],
      cue: [first, at],
      frame: [{ first, last }],
      pattern: 'SOURCE_PHRASE',
      confidence: 0.7,
    };
  }
  return null;
}

function afterComma(syntax: Syntax, at: number): number {
  return wordAt(syntax, at) === ',' ? at + 1 : at;
}

/** Skips the outlet that passes the words on: "According to Ann Lee, quoted by the paper, the dam is safe". */
function afterQuoter(syntax: Syntax, at: number): number {
  if (wordAt(syntax, at + 1) !== 'by' || !isPast(syntax, at)) return at;
  for (let end = at + 2; end < at + 8; end += 1) if (wordAt(syntax, end) === ',') return end + 1;
  return at;
}

/** Maximum length of an apposition or relative clause after a source, in tokens. */
const LONGEST_ASIDE = 20;

/**
 * Skips an apposition or a relative clause after a name: "According to Ann Lee, a nurse at the clinic, it was over".
 */
function afterAside(syntax: Syntax, at: number, limit: number): number {
  if (!(flagsAt(syntax, at - 2) & CAPITAL)) return at;
  const relative = wordAt(syntax, at) === 'who';
  let role = false;
  for (let end = at; end < Math.min(limit, at + LONGEST_ASIDE); end += 1) {
    if (wordAt(syntax, end) === ',')
      return (relative || role) && syntax.tokens[end + 1]?.kind !== 'NUMBER' ? end + 1 : at;
    if (!relative && flagsAt(syntax, end) & FINITE && !(flagsAt(syntax, end) & CAPITAL)) return at;
    role ||= roleWord(syntax.tokens[end] ?? '') !== null;
  }
  return at;
}

/**
 * Checks if a source only applies to the words after it: "The road is closed and, according to the council, will stay
 * so". The words before it must be a clause of their own.
 */
function coordinatedAt(syntax: Syntax, from: number, first: number, last: number, limit: number): boolean {
  const coordinator = wordAt(syntax, first - 1);
  if (coordinator !== 'and' && coordinator !== 'but') return false;
  return hasMainVerb(syntax, from - 1, first - 1) && hasFinite(syntax, last, limit);
}

/**
 * Returns the relative clause that a source applies to: ", who(,) according to X(,) was drunk(,)". Null if the source
 * does not follow a relative pronoun after a comma.
 *
 * @param first - index of the first token of the frame
 * @param last - index after the frame
 */
function relativeAround(syntax: Syntax, first: number, last: number, sentence: Sentence): Range | null {
  if (!/^(?:who|which)$/.test(wordAt(syntax, first - 1)) || wordAt(syntax, first - 2) !== ',') return null;
  let end = last;
  while (end < sentence.last && (wordAt(syntax, end) !== ',' || flagsAt(syntax, end) & QUOTED)) end += 1;
  return hasFinite(syntax, last, end) ? { first: first - 1, last: end } : null;
}

/** Finds the statement around "according to X". */
export function according(syntax: Syntax, sentence: Sentence): Finding | null {
  for (let at = sentence.first; at < sentence.last - 2; at += 1) {
    if (wordAt(syntax, at) !== 'according' || wordAt(syntax, at + 1) !== 'to' || flagsAt(syntax, at) & QUOTED) continue;
    const speaker = sourceAfter(syntax, at, sentence);
    if (speaker === null) return null;
    const end = afterComma(syntax, speaker.last);
    const first = wordAt(syntax, at - 1) === ',' ? at - 1 : at;
    const limited = coordinatedAt(syntax, sentence.first, first, end, sentence.last);
    const last =
      at === sentence.first
        ? afterAside(syntax, afterQuoter(syntax, end), sentence.last)
        : limited
          ? end
          : sourceEnd(syntax, speaker, sentence);
    const part = relativeAround(syntax, first, end, sentence);
    const frame = { first, last: part === null ? last : end };
    const whole = part ?? { first: limited ? last : sentence.first, last: sentence.last };
    const quote = without(syntax.tokens, whole, [frame]);
    if (quote.length === 0) return null;
    return {
      ...EMPTY,
      kind: 'INDIRECT',
      medium: 'SPEECH_WRITING',
      quote,
      speaker: [speaker],
      cue: [at, at + 1],
      frame: [frame],
      pattern: 'SOURCE_PHRASE',
      confidence: 0.85,
    };
  }
  return null;
}
