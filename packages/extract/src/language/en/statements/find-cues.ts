import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  DETERMINER,
  FINITE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  QUOTED,
} from '../../../core/word-flags.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { EnglishCue } from '../words/cue-verbs.ts';
import { type EnglishForm, englishLexicon } from '../words/lexicon.ts';
import { CLAUSE_NOUNS } from '../words/noun-cues.ts';
import {
  ATTRIBUTES,
  BEFORE_NOUN,
  CLAUSE_PREPOSITIONS,
  COUNT_WORDS,
  DETERMINER_SUBJECTS,
  NOUN_ATTRIBUTES,
  PLURAL_SUBJECTS,
} from '../words/phrase-words.ts';
import {
  BE_FORMS,
  BEFORE_GERUND,
  BRIEFED,
  HAVE_FORM,
  PARTICIPLE_ONLY,
  QUOTING_VERBS,
  SAYING_FORMS,
  TELLING_VERBS,
  VERB_ONLY,
} from '../words/verb-forms.ts';
import { mannerCue } from './manner-cues.ts';
import { opinionCue } from './opinion-cues.ts';
import { isPast } from './verbs.ts';
import { withheldLast } from './withheld.ts';

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
  /** Whether the verb is a gerund, for example after a comma: ", adding that …". */
  readonly gerund: boolean;
}

/** Finds the auxiliary before a verb. Adverbs can stand between the two. Returns the auxiliary's index, or -1. */
function auxiliaryBefore(syntax: Syntax, at: number, floor: number): number {
  let before = at - 1;
  while (
    before > floor &&
    (flagsAt(syntax, before) & ADVERB || /ly$|^(since|also|now)$/.test(wordAt(syntax, before))) &&
    !(flagsAt(syntax, before) & AUXILIARY)
  )
    before -= 1;
  return before >= floor && flagsAt(syntax, before) & (AUXILIARY | MODAL) ? before : -1;
}

/** Checks for a participle between a number and its noun: "two accused robbers", "one of 99 alleged members". */
function isAttribute(syntax: Syntax, at: number): boolean {
  if (!ATTRIBUTES.has(wordAt(syntax, at)) || wordAt(syntax, at + 1) === 'that') return false;
  const counted = syntax.tokens[at - 1]?.kind === 'NUMBER' || COUNT_WORDS.has(wordAt(syntax, at - 1));
  const next = syntax.tokens[at + 1];
  return counted && next?.kind === 'WORD' && !(flagsAt(syntax, at + 1) & (DETERMINER | PRONOUN | PREPOSITION));
}

/** Checks if the words before a form show that it is a noun: "on reports that", "a conference call". */
function isNoun(syntax: Syntax, at: number, form: EnglishForm): boolean {
  const flags = flagsAt(syntax, at - 1);
  const before = wordAt(syntax, at - 1);
  if (flags & PREPOSITION && !CLAUSE_PREPOSITIONS.has(before)) return true;
  if (BEFORE_NOUN.has(before) && flagsAt(syntax, at - 2) & DETERMINER) return true;
  if (syntax.tokens[at - 1]?.kind === 'NUMBER' && !form.past) return true;
  if (isAttribute(syntax, at)) return true;
  if (form.past || form.participle) return false;
  // A noun follows a possessive: "the editor’s note", "the company’s claims".
  if (/[’']s$/.test(before)) return true;
  if (flags & (PRONOUN | ADVERB) || before === 'and') return false;
  // A role before a name is a noun: "White Helmets volunteer Ali Omar".
  const named = flagsAt(syntax, at + 1) & flagsAt(syntax, at + 2) & CAPITAL;
  if (form.base && named && roleWord(wordAt(syntax, at)) !== null) return true;
  if (form.base && VERB_ONLY.has(form.verb.lemma)) return false;
  // The noun is the object of the verb before it: "rejected claims that", "denied reports that".
  if (CLAUSE_NOUNS.has(wordAt(syntax, at)) && isPast(syntax, at - 1)) return true;
  return form.base ? !(before.endsWith('s') || PLURAL_SUBJECTS.has(before)) : NOUN_ATTRIBUTES.has(before);
}

/**
 * Reads a form in -ing. It can be a gerund after a comma, a preposition or a noun (", adding that …", "after telling
 * them that …"), or a progressive form ("is now saying").
 */
function readGerund(
  syntax: Syntax,
  at: number,
  { verb }: EnglishForm,
  last: number,
  sentence: Sentence,
): EnglishVerb | null {
  const auxiliary = auxiliaryBefore(syntax, at, sentence.first);
  if (auxiliary >= 0)
    return BE_FORMS.has(wordAt(syntax, auxiliary)) &&
      verb.bare &&
      (verb.medium !== 'SPEECH_THOUGHT' || verb.lemma === 'hope')
      ? { verb, first: auxiliary, at, last, passive: false, gerund: false }
      : null;
  const gerund = { verb, first: at, at, last, passive: false, gerund: true };
  if (wordAt(syntax, at - 1) === ',') return gerund;
  // A gerund can follow "as": "Ann Lee was quoted as saying".
  if (wordAt(syntax, at - 1) === 'as' && SAYING_FORMS.has(wordAt(syntax, at))) return gerund;
  if (flagsAt(syntax, at - 1) & PREPOSITION && !BEFORE_GERUND.has(wordAt(syntax, at - 1))) return null;
  const leads = BEFORE_GERUND.has(wordAt(syntax, at - 1)) || SAYING_FORMS.has(wordAt(syntax, at));
  return leads && at > sentence.first && tellsClause(syntax, last) ? gerund : null;
}

/**
 * Checks if "that", a pronoun, a verb or a quotation is among the next tokens: "telling reporters that …", "saying he
 * …".
 */
function tellsClause(syntax: Syntax, from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    if (wordAt(syntax, at) === 'that' || flagsAt(syntax, at) & (PRONOUN | QUOTED | FINITE)) return true;
    if (syntax.tokens[at]?.kind === 'SIGN')
      return wordAt(syntax, at) === ':' || (flagsAt(syntax, at + 1) & QUOTED) !== 0;
  }
  return false;
}

function readVerb(syntax: Syntax, at: number, sentence: Sentence): EnglishVerb | null {
  const { cues, phrasal } = englishLexicon();
  const particle = phrasal.get(wordAt(syntax, at))?.get(wordAt(syntax, at + 1));
  const form = particle ?? cues.get(wordAt(syntax, at));
  const before = wordAt(syntax, at - 1);
  if (form === undefined || before === 'to') return null;
  if (flagsAt(syntax, at - 1) & DETERMINER && !(DETERMINER_SUBJECTS.has(before) && !form.base)) return null;
  // The participle describes the noun before it: "diplomats briefed on the talks".
  const after = form.participle && BRIEFED.has(form.verb.lemma) && flagsAt(syntax, at + 1) & PREPOSITION;
  if (after && !(BE_FORMS.has(before) && QUOTING_VERBS.has(form.verb.lemma))) return null;
  const end = particle === undefined ? at + 1 : at + 2;
  if (form.gerund) return readGerund(syntax, at, form, end, sentence);
  const last = withheldLast(syntax, form.verb, end);
  const auxiliary = auxiliaryBefore(syntax, at, sentence.first);
  const plain = { verb: form.verb, first: auxiliary < 0 ? at : auxiliary, at, last, passive: false, gerund: false };
  // In "was contacted and told that …", "told" has no object, so it is a participle.
  if (
    auxiliary < 0 &&
    form.participle &&
    TELLING_VERBS.has(form.verb.lemma) &&
    /^(that|to|not)$/.test(wordAt(syntax, last))
  )
    return { ...plain, passive: true };
  if (auxiliary < 0) return (form.participle && !canBePast(syntax, at)) || isNoun(syntax, at, form) ? null : plain;
  const word = wordAt(syntax, auxiliary);
  if (HAVE_FORM.test(word)) return { ...plain, passive: before === 'been' };
  if (BE_FORMS.has(word)) return form.participle ? { ...plain, passive: true } : null;
  return flagsAt(syntax, auxiliary) & (MODAL | AUXILIARY) && form.base ? plain : null;
}

/** Checks that a form can be a simple past. Forms like "written" or "spoken" can only be participles. */
function canBePast(syntax: Syntax, at: number): boolean {
  return !PARTICIPLE_ONLY.test(wordAt(syntax, at));
}

/**
 * Reads a word that is only a cue because of its position or its clause: a verb next to a quotation, or "was confident
 * that …".
 */
function readOther(syntax: Syntax, at: number, sentence: Sentence): EnglishVerb | null {
  const opinion = opinionCue(syntax, at, sentence);
  if (opinion !== null) return { ...opinion, at, last: at + 1, passive: false, gerund: false };
  const verb = mannerCue(syntax, at, sentence);
  return verb === null ? null : { verb, first: at, at, last: at + 1, passive: false, gerund: false };
}

/** Finds the cue verbs in a sentence, in text order. Quoted and capitalized words are not searched. */
export function findEnglishCues(syntax: Syntax, sentence: Sentence): EnglishVerb[] {
  const verbs: EnglishVerb[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & (QUOTED | CAPITAL) || syntax.tokens[at]?.kind !== 'WORD') continue;
    const verb = readVerb(syntax, at, sentence) ?? readOther(syntax, at, sentence);
    if (verb !== null) verbs.push(verb);
  }
  return verbs;
}
