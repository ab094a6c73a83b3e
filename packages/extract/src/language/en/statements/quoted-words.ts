import {
  ADVERB,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import type { Finding, Range } from '../../../find/statements/finding.ts';
import {
  looksLikeName,
  quotedAlone,
  quotedInside,
  rangeOf,
  standsAlone,
} from '../../../find/statements/quoted-words.ts';
import { covers, quotationsIn, same } from '../../../find/statements/settle.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { type Voice, voiceOf } from '../../../find/statements/voice.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Sentence } from '../../../text/sentences.ts';

import { POSSESSIVE } from '../../shared/words/spellings.ts';
import { BEFORE_QUOTED_NAME, COPULAS, EXPRESSING_VERBS, NOT_SPEAKERS, SCARE_WORDS } from '../words/phrase-words.ts';
import { NAMING_VERBS, REQUESTING_GERUNDS, SAYING_FORMS } from '../words/verb-forms.ts';
import { infinitiveAt } from './clause-start.ts';
import { EMPTY } from './clauses.ts';
import type { EnglishVerb } from './find-cues.ts';
import { englishSubjectBefore } from './find-subject.ts';
import { quotedInClause } from './quoted-in-clause.ts';
import { isTitle } from './quoted-title.ts';
import { mainSubject } from './shared-subject.ts';
import { isSign } from './signs.ts';
import { isVerb } from './verbs.ts';

/** Maximum length of quoted words that are only a part of the statement around them, in tokens. */
const LONGEST_FRAGMENT = 7;

/** Finds quoted words in a sentence that are not yet the quote of a finding. */
export function quotedWords(
  syntax: Syntax,
  sentence: Sentence,
  found: readonly Finding[],
  cues: readonly EnglishVerb[],
  before: Finding | null,
): Finding[] {
  const findings: Finding[] = [];
  for (const quotation of quotationsIn(syntax, sentence)) {
    const whole = rangeOf(quotation);
    const outer = innermost([...found, ...findings].filter((finding) => covers(finding, whole)));
    if (outer !== undefined && (same(outer, whole) || outer.kind === 'DIRECT')) continue;
    if (outer !== undefined) {
      if (quotation.close - quotation.open > LONGEST_FRAGMENT) findings.push(quotedInside(quotation, outer));
    } else {
      const inClause =
        quotedInClause(syntax, quotation, cues, sentence) ?? quotedAfterVerb(syntax, quotation, cues, sentence);
      if (inClause !== null) findings.push(inClause);
      else if (standsAlone(syntax, quotation, sentence) && !isListedTitle(syntax, quotation))
        findings.push(
          quotedAlone(
            quotation,
            voiceFor(syntax, quotation, before),
            leadBefore(syntax, quotation, sentence) ?? actionBefore(syntax, quotation, sentence),
          ),
        );
    }
  }
  return findings;
}

/** Returns the finding whose quote begins last. It is inside the others: "Lee said Hart had said it was “wrong”". */
const innermost = (findings: readonly Finding[]): Finding | undefined =>
  findings.reduce<Finding | undefined>(
    (best, finding) => ((finding.quote[0]?.first ?? 0) > (best?.quote[0]?.first ?? -1) ? finding : best),
    undefined,
  );

/**
 * Returns the voice of the finding before a quotation, which the quotation may continue. Null if the sentence
 * introduces the quotation with "saying".
 */
function voiceFor(syntax: Syntax, quotation: Quotation, before: Finding | null): Voice | null {
  return before === null || isAfterSaying(syntax, quotation) ? null : voiceOf(before);
}

/** Checks for "saying," before a quotation. */
const isAfterSaying = (syntax: Syntax, { open }: Quotation): boolean =>
  wordAt(syntax, open - 1) === ',' && SAYING_FORMS.has(wordAt(syntax, open - 2));

/**
 * Finds the name or the clause that introduces a quotation: "Joan Marsh, WNN: “…”", "The statement offers help, saying,
 * “…”".
 */
function leadBefore(
  syntax: Syntax,
  quotation: Quotation,
  sentence: Sentence,
): { speaker: Range | null; frame: Range } | null {
  const colon = quotation.open - 1;
  const saying = isAfterSaying(syntax, quotation);
  if (!(saying || wordAt(syntax, colon) === ':') || colon <= sentence.first) return null;
  const frame = { first: sentence.first, last: colon + 1 };
  let comma = sentence.first;
  let verb = false;
  for (let at = sentence.first; at < colon; at += 1) {
    if (comma === sentence.first && wordAt(syntax, at) === ',') comma = at;
    verb ||= isVerb(syntax, at);
  }
  if (verb || saying) {
    const subject = mainSubject(syntax, sentence, colon);
    const somebody = subject !== null && !NOT_SPEAKERS.has(wordAt(syntax, subject.first));
    return { speaker: somebody ? subject : null, frame };
  }
  const last = comma === sentence.first ? colon : comma;
  const named = last - sentence.first >= 2 && flagsAt(syntax, last - 1) & CAPITAL;
  return named ? { speaker: { first: sentence.first, last }, frame } : null;
}

/** The maximum length of a sentence that describes what the speaker does, in tokens. */
const LONGEST_ACTION = 12;

/**
 * Finds the person who acts in the sentence before a quotation: "Maya Lund laughs. “He is right.”" That sentence must
 * begin the paragraph, because a new speaker begins a new paragraph.
 */
function actionBefore(
  syntax: Syntax,
  quotation: Quotation,
  sentence: Sentence,
): { speaker: Range; frame: Range } | null {
  const { sentences, sentenceOf } = syntax.analysis;
  const action = sentences[(sentenceOf[sentence.first] ?? 0) - 1];
  if (quotation.open !== sentence.first || sentence.paragraph || action?.paragraph !== true) return null;
  if (action.last - action.first > LONGEST_ACTION || wordAt(syntax, action.last - 1) !== '.') return null;
  for (let at = action.first; at < action.last; at += 1) if (flagsAt(syntax, at) & QUOTED) return null;
  const last = nameEnd(syntax, action);
  const acts = isVerb(syntax, last) || /^\p{Ll}+[^su]s$/u.test(syntax.tokens[last]?.text ?? '');
  if (last === action.first || !acts) return null;
  const speaker = { first: action.first, last };
  return { speaker, frame: { first: action.first, last: action.last } };
}

/** Returns the index after the name, or after "he" or "she", at the start of a sentence. */
function nameEnd(syntax: Syntax, { first, last }: Range): number {
  if (/^s?he$/.test(wordAt(syntax, first))) return first + 1;
  let end = first;
  while (end < last && flagsAt(syntax, end) & CAPITAL && !(flagsAt(syntax, end) & NOT_NAME)) end += 1;
  return end;
}

const NOT_NAME = ADVERB | COORDINATOR | DETERMINER | PREPOSITION | PRONOUN | SUBORDINATOR;

/** Maximum length of a term in scare quotes, in words. */
const LONGEST_TERM = 3;

/** Checks if short quoted words are a term that the author doubts: "their so-called “firewall”", "“smart” bins". */
function isScare(syntax: Syntax, { open, close }: Quotation): boolean {
  if (close - open - 1 > LONGEST_TERM) return false;
  for (let at = open - 1; at > open - 5; at -= 1) if (EXPRESSING_VERBS.has(wordAt(syntax, at))) return false;
  if (flagsAt(syntax, open - 1) & DETERMINER || SCARE_WORDS.has(wordAt(syntax, open - 1))) return true;
  // One word is rarely a statement: "slower connections due to “downtime”". Nor is a part of a noun phrase: "the agency's “squad”".
  if (close - open - 1 === 1 || POSSESSIVE.test(syntax.tokens[open - 1]?.text ?? '')) return true;
  const next = syntax.tokens[close + 1];
  const flags = flagsAt(syntax, close + 1);
  return next?.kind === 'WORD' && !(flags & (PREPOSITION | COORDINATOR | ADVERB | SUBORDINATOR | CAPITAL));
}

/**
 * Checks if a quotation is a title that follows another title: "starred in “Summer Rain,” “Take Me Home to the Hills”
 * and …".
 */
const isListedTitle = (syntax: Syntax, quotation: Quotation): boolean =>
  (flagsAt(syntax, quotation.open - 1) & QUOTED) !== 0 && isTitle(syntax, quotation);

/**
 * Finds the speaker of a tag after the clause of the quoted words: "Kern was “thrilled” at the offer, Ann Lee said".
 */
function tellerAfter(
  syntax: Syntax,
  { close }: Quotation,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Range | null {
  const cue = cues.find(({ first }) => first > close);
  if (cue === undefined || cue.gerund || cue.passive || !cue.verb.bare) return null;
  const subject = englishSubjectBefore(syntax, cue.first, sentence);
  return subject !== null && subject.first > close && wordAt(syntax, subject.first - 1) === ',' ? subject : null;
}

/** Finds quoted words of the subject after a verb that is not a cue: "accepted her resignation “with regret”". */
function quotedAfterVerb(
  syntax: Syntax,
  quotation: Quotation,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Finding | null {
  if (quotation.open === sentence.first || looksLikeName(syntax, quotation)) return null;
  if (isTitle(syntax, quotation)) return null;
  if (isScare(syntax, quotation)) return null;
  if (isSign(syntax, quotation.open - 1) || standsAlone(syntax, quotation, sentence)) return null;
  const told = tellerAfter(syntax, quotation, cues, sentence);
  const speaker = told ?? mainSubject(syntax, sentence, quotation.open);
  if (told === null && isDescribed(syntax, cues, quotation.open)) return null;
  // After an article, "of", "called" or "as" the quoted words are a name.
  if (speaker === null || BEFORE_QUOTED_NAME.has(wordAt(syntax, quotation.open - 1))) return null;
  if (told === null && isPredicate(syntax, speaker, quotation)) return null;
  const words = {
    ...EMPTY,
    kind: 'DIRECT',
    medium: 'SPEECH_WRITING',
    quote: [rangeOf(quotation)],
    speaker: [speaker],
    cue: [],
    frame: [told ?? { first: speaker.first, last: quotation.open }],
    pattern: 'QUOTATION_MARKS',
    confidence: 0.45,
  } as const;
  const request = requestBefore(syntax, speaker.last, quotation.open);
  if (request === null) return words;
  const first = request.last;
  return {
    ...words,
    kind: 'INDIRECT',
    quote: [{ first, last: quotation.close + 1 }],
    cue: [request.first],
    frame: [{ first: speaker.first, last: first }],
    pattern: 'CUE_CLAUSE',
  };
}

/**
 * Checks if the words are about the subject and not by the subject: "was described in a profile as a “tireless” man".
 */
const isDescribed = (syntax: Syntax, cues: readonly EnglishVerb[], open: number): boolean =>
  cues.some(({ verb, passive, last }) => {
    if (!passive || last > open || !NAMING_VERBS.has(verb.lemma)) return false;
    for (let at = last; at < open; at += 1) if (isSign(syntax, at) && wordAt(syntax, at) !== ',') return false;
    return true;
  });

/**
 * Checks if the quoted words describe the subject and are not its own words: "Reid was the star of “aquatic musicals”",
 * "he was found “hiding in a bathtub”".
 */
function isPredicate(syntax: Syntax, subject: Range, { open }: Quotation): boolean {
  let at = subject.last;
  while (at < open && flagsAt(syntax, at) & ADVERB) at += 1;
  return at < open && COPULAS.has(wordAt(syntax, at));
}

/**
 * Finds a request in a text that the subject presents: "will present a resolution asking the council to use “all
 * means”". Returns the range from the gerund to the token before "to".
 */
function requestBefore(syntax: Syntax, from: number, limit: number): Range | null {
  let gerund = -1;
  for (let at = from; at < limit; at += 1) {
    if (REQUESTING_GERUNDS.has(wordAt(syntax, at))) gerund = at;
    if (gerund >= 0 && infinitiveAt(syntax, at)) return { first: gerund, last: at };
  }
  return null;
}
