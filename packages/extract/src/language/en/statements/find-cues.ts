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
import type { EnglishCue } from '../words/cue-verbs.ts';
import { type EnglishForm, englishLexicon } from '../words/lexicon.ts';
import {
  BEFORE_NOUN,
  CLAUSE_PREPOSITIONS,
  DETERMINER_SUBJECTS,
  NOUN_ATTRIBUTES,
  PLURAL_SUBJECTS,
} from '../words/phrase-words.ts';
import { BE_FORMS, CUE_PARTICLES, HAVE_FORM, PARTICIPLE_ONLY, VERB_ONLY } from '../words/verb-forms.ts';

/** A finite cue verb with its auxiliary, or a gerund. */
export interface EnglishVerb {
  readonly verb: EnglishCue;
  /** Index of the first token of the verb group: "has" in "has said". */
  readonly first: number;
  /** Index of the verb itself. */
  readonly at: number;
  /** Index after the verb and its particle: "pointed out". */
  readonly last: number;
  readonly passive: boolean;
  /** Whether it is a gerund after a comma: ", adding that …". */
  readonly gerund: boolean;
}

/** Finds the auxiliary before a verb. Adverbs can stand between the two. Returns the auxiliary's index, or -1. */
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

/** Checks if the words before a form show that it is a noun: "on reports that", "a conference call". */
function isNoun(syntax: Syntax, at: number, form: EnglishForm): boolean {
  const flags = flagsAt(syntax, at - 1);
  const before = wordAt(syntax, at - 1);
  if (flags & PREPOSITION && !CLAUSE_PREPOSITIONS.has(before)) return true;
  if (BEFORE_NOUN.has(before) && flagsAt(syntax, at - 2) & DETERMINER) return true;
  if (form.past || form.participle || flags & (PRONOUN | ADVERB) || before === 'and') return false;
  if (form.base && VERB_ONLY.has(form.verb.lemma)) return false;
  return form.base ? !(before.endsWith('s') || PLURAL_SUBJECTS.has(before)) : NOUN_ATTRIBUTES.has(before);
}

function readVerb(syntax: Syntax, at: number, sentence: Sentence): EnglishVerb | null {
  const form = englishLexicon().cues.get(wordAt(syntax, at));
  const before = wordAt(syntax, at - 1);
  if (form === undefined || before === 'to') return null;
  if (flagsAt(syntax, at - 1) & DETERMINER && !(DETERMINER_SUBJECTS.has(before) && !form.base)) return null;
  const particle = CUE_PARTICLES.get(form.verb.lemma);
  if (particle !== undefined && wordAt(syntax, at + 1) !== particle) return null;
  const last = particle === undefined ? at + 1 : at + 2;
  if (form.gerund)
    return before === ',' ? { verb: form.verb, first: at, at, last, passive: false, gerund: true } : null;
  const auxiliary = auxiliaryBefore(syntax, at, sentence.first);
  const plain = { verb: form.verb, first: auxiliary < 0 ? at : auxiliary, at, last, passive: false, gerund: false };
  if (auxiliary < 0) return (form.participle && !isPast(syntax, at)) || isNoun(syntax, at, form) ? null : plain;
  const word = wordAt(syntax, auxiliary);
  if (HAVE_FORM.test(word)) return { ...plain, passive: before === 'been' };
  if (BE_FORMS.has(word)) return form.participle ? { ...plain, passive: true } : null;
  return flagsAt(syntax, auxiliary) & (MODAL | AUXILIARY) && form.base ? plain : null;
}

/** Checks that a form can be a simple past. Forms like "written" or "spoken" can only be participles. */
function isPast(syntax: Syntax, at: number): boolean {
  return !PARTICIPLE_ONLY.test(wordAt(syntax, at));
}

/** Finds the cue verbs in a sentence, in text order. Quoted and capitalized words are not searched. */
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
