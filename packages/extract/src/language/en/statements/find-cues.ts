import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CUE,
  DETERMINER,
  MODAL,
  PREPOSITION,
  PRONOUN,
  QUOTED,
} from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { type EnglishCue, type EnglishForm, englishLexicon } from '../words/lexicon.ts';

/** A finite English cue verb, with its auxiliary. */
export interface EnglishVerb {
  readonly verb: EnglishCue;
  /** Index of the first token of the verb group ("has" in "has said"). */
  readonly first: number;
  /** Index of the verb itself. */
  readonly at: number;
  /** Index after the verb and its particle ("pointed out"). */
  readonly last: number;
  readonly passive: boolean;
  /** True for "adding that …" after a comma. */
  readonly gerund: boolean;
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be']);
const HAVE = /^(has|have|had|hasn['’]t|haven['’]t|hadn['’]t)$/;
/** Determiners that stand for somebody alone: "Another said". */
const ALONE = /^(another|some|many|several|both|each|few|two|three|four|five|six|this|that)$/;
/** Verbs that say something together with a particle only, and the particle. */
const PARTICLES: ReadonlyMap<string, RegExp> = new Map([['point', /^out$/]]);

/** Index of the auxiliary before a verb, over adverbs; -1 for none. */
function auxiliaryBefore(syntax: Syntax, at: number, floor: number): number {
  let before = at - 1;
  while (
    before > floor &&
    (flagsAt(syntax, before) & ADVERB || /ly$/.test(wordAt(syntax, before))) &&
    !(flagsAt(syntax, before) & AUXILIARY)
  )
    before -= 1;
  return before >= floor && flagsAt(syntax, before) & (AUXILIARY | MODAL) ? before : -1;
}

/** Verbs whose base form is no noun. */
const NO_NOUN =
  /^(say|tell|add|explain|declare|announce|argue|insist|deny|admit|think|believe|know|expect|consider|understand|wonder|assume|conclude|acknowledge|criticise|criticize|condemn|accuse|describe|maintain|contend|assert|agree|predict|suggest|recommend|propose|warn|urge|want)$/;

/** Whether words before a form that could be a noun speak for one: "on reports that", "a conference call". */
function isNoun(syntax: Syntax, at: number, form: EnglishForm): boolean {
  const flags = flagsAt(syntax, at - 1);
  const before = wordAt(syntax, at - 1);
  if (flags & PREPOSITION && !/^(before|after|since)$/.test(before)) return true;
  if (/^(earlier|later|previous|initial)$/.test(before) && flagsAt(syntax, at - 2) & DETERMINER) return true;
  if (form.past || form.participle || flags & (PRONOUN | ADVERB) || before === 'and') return false;
  if (form.base && NO_NOUN.test(form.verb.lemma)) return false;
  const plural = /s$|^(people|police|men|women|both|many|some|several|few|others|children)$/.test(before);
  return form.base ? !plural : /^(media|news|police|press|recent|local|unconfirmed|earlier)$/.test(before);
}

function readVerb(syntax: Syntax, at: number, sentence: Sentence): EnglishVerb | null {
  const form = englishLexicon().cues.get(wordAt(syntax, at));
  const before = wordAt(syntax, at - 1);
  if (form === undefined || before === 'to') return null;
  if (flagsAt(syntax, at - 1) & DETERMINER && !(ALONE.test(before) && !form.base)) return null;
  const particle = PARTICLES.get(form.verb.lemma);
  if (particle !== undefined && !particle.test(wordAt(syntax, at + 1))) return null;
  const last = particle === undefined ? at + 1 : at + 2;
  if (form.gerund)
    return before === ',' ? { verb: form.verb, first: at, at, last, passive: false, gerund: true } : null;
  const auxiliary = auxiliaryBefore(syntax, at, sentence.first);
  const plain = { verb: form.verb, first: auxiliary < 0 ? at : auxiliary, at, last, passive: false, gerund: false };
  if (auxiliary < 0) return (form.participle && !isPast(syntax, at)) || isNoun(syntax, at, form) ? null : plain;
  const word = wordAt(syntax, auxiliary);
  if (HAVE.test(word)) return { ...plain, passive: before === 'been' };
  if (BE.has(word)) return form.participle ? { ...plain, passive: true } : null;
  return flagsAt(syntax, auxiliary) & (MODAL | AUXILIARY) && form.base ? plain : null;
}

/** A form that is a participle alone ("written", "spoken") is no finite verb. */
function isPast(syntax: Syntax, at: number): boolean {
  return !/(spoken|written|sworn|known)$/.test(wordAt(syntax, at));
}

/** The finite cue verbs of an English sentence outside quotation marks, in order. */
export function findEnglishCues(syntax: Syntax, sentence: Sentence): EnglishVerb[] {
  const verbs: EnglishVerb[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (!(flags & CUE) || flags & (QUOTED | CAPITAL)) continue;
    const verb = readVerb(syntax, at, sentence);
    if (verb !== null) verbs.push(verb);
  }
  return verbs;
}
