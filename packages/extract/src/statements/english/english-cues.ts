import { type EnglishCue, englishLexicon } from '../../lexicon/english-lexicon.ts';
import { ADVERB, AUXILIARY, CAPITAL, CUE, DETERMINER, MODAL, QUOTED } from '../../lexicon/word-flags.ts';
import type { Sentence } from '../../text/sentences.ts';
import { flagsAt, type Syntax, wordAt } from '../syntax.ts';

/** A finite English cue verb, with its auxiliary. */
export interface EnglishVerb {
  readonly verb: EnglishCue;
  /** Index of the first token of the verb group ("has" in "has said"). */
  readonly first: number;
  /** Index of the verb itself. */
  readonly at: number;
  readonly passive: boolean;
  /** True for "adding that …" after a comma. */
  readonly gerund: boolean;
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be']);
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Index of the auxiliary before a verb, over adverbs; -1 for none. */
function auxiliaryBefore(syntax: Syntax, at: number, floor: number): number {
  let before = at - 1;
  while (before > floor && flagsAt(syntax, before) & ADVERB && !(flagsAt(syntax, before) & AUXILIARY)) before -= 1;
  return before >= floor && flagsAt(syntax, before) & (AUXILIARY | MODAL) ? before : -1;
}

function readVerb(syntax: Syntax, at: number, sentence: Sentence): EnglishVerb | null {
  const form = englishLexicon().cues.get(wordAt(syntax, at));
  const before = wordAt(syntax, at - 1);
  if (form === undefined || before === 'to' || flagsAt(syntax, at - 1) & DETERMINER) return null;
  if (form.gerund) return before === ',' ? { verb: form.verb, first: at, at, passive: false, gerund: true } : null;
  const auxiliary = auxiliaryBefore(syntax, at, sentence.first);
  if (auxiliary < 0)
    return form.participle && !isPast(syntax, at)
      ? null
      : { verb: form.verb, first: at, at, passive: false, gerund: false };
  const word = wordAt(syntax, auxiliary);
  if (HAVE.has(word))
    return { verb: form.verb, first: auxiliary, at, passive: wordAt(syntax, at - 1) === 'been', gerund: false };
  if (BE.has(word))
    return form.participle ? { verb: form.verb, first: auxiliary, at, passive: true, gerund: false } : null;
  return flagsAt(syntax, auxiliary) & MODAL && form.base
    ? { verb: form.verb, first: auxiliary, at, passive: false, gerund: false }
    : null;
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
