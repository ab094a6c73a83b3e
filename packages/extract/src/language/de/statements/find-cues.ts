import {
  AUXILIARY,
  CAPITAL,
  CUE,
  DETERMINER,
  FINITE,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  POINTER,
  PREPOSITION,
  QUOTED,
} from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { PERFECT_INFINITIVES } from '../words/clause-words.ts';
import { COPULA_PREDICATES, CUE_PREDICATES } from '../words/cue-predicates.ts';
import type { CueVerb } from '../words/cue-verbs.ts';
import { type CueForm, germanLexicon } from '../words/lexicon.ts';
import {
  ACCUSATIVE_VERBS,
  LIGHT_VERBS,
  LYING_FORMS,
  PASSIVE_FORMS,
  RELAYED_INFINITIVES,
  STATE_FORMS,
  SUSPECTED_VERBS,
} from '../words/verb-classes.ts';
import { isContent, isRestOfClause, nounAtEnd } from './claim-noun.ts';
import type { Cue } from './cue.ts';
import { parsePhrase, quotedName } from './noun-phrase.ts';
import { isSuspicion } from './noun-preposition.ts';
import type { Segment } from './segments.ts';
import { findPrefix } from './separable-prefix.ts';
import { infinitiveCue, isInverted, mannerCue } from './verb-by-place.ts';

/**
 * Finds the auxiliary of a participle, earlier in the segment or directly after the participle. Returns the index of
 * the auxiliary, or -1.
 */
function findAuxiliary(syntax: Syntax, at: number, segments: readonly Segment[], index: number): number {
  const segment = segments[index];
  if (segment === undefined) return -1;
  for (let after = at + 1; after <= at + 2; after += 1) {
    if (after < segment.last && flagsAt(syntax, after) & AUXILIARY && !(flagsAt(syntax, after) & QUOTED)) return after;
  }
  for (let before = at - 1; before >= segment.first; before -= 1) {
    const flags = flagsAt(syntax, before);
    if (flags & AUXILIARY && !(flags & QUOTED)) return before;
    if (wordAt(syntax, before) === 'folgt' && wordAt(syntax, before - 1) === 'wie') continue;
    if (flags & FINITE && !(flags & (QUOTED | PARTICIPLE | CAPITAL))) return -1;
  }
  // In "…, wie die Zeitung berichtet", "berichtet" is a finite verb with a subject, not a participle.
  const own = wordAt(syntax, segment.first) === 'wie' && hasSubject(syntax, segment.first + 1);
  return (at === segment.last - 1 || at === segment.first) && !own ? auxiliaryBefore(syntax, segments, index) : -1;
}

/**
 * Checks if a phrase that can be a subject begins at a token. In "wie die Zeitung berichtet", a subject follows "wie".
 * In "wie von der Polizei berichtet", no subject follows.
 */
function hasSubject(syntax: Syntax, at: number): boolean {
  const phrase = parsePhrase(syntax, at, at + 12, true) ?? quotedName(syntax, at);
  return phrase !== null && !('oblique' in phrase && phrase.oblique === true);
}

/**
 * Checks if a segment is the claim of the noun before it: "er habe gelogen" in "hat den Vorwurf, er habe gelogen, …".
 */
const isClaimOf = (syntax: Syntax, before: Segment | undefined, segment: Segment): boolean =>
  before !== undefined && isContent(syntax, segment) && nounAtEnd(syntax, before, true) >= 0;

/**
 * Finds an auxiliary before an apposition or a relative clause: "hatte ein Sprecher, Hans Meier, erklärt". Returns its
 * index, or -1.
 */
function auxiliaryBefore(syntax: Syntax, segments: readonly Segment[], index: number): number {
  for (let s = index - 1; s >= Math.max(0, index - 2); s -= 1) {
    const segment = segments[s];
    if (segment === undefined || segments[s + 1]?.before !== 'COMMA') return -1;
    if (segment.opening === 'RELATIVE') continue;
    let verb = -1;
    for (let at = segment.first; at < segment.last; at += 1) {
      const flags = flagsAt(syntax, at);
      if (!(flags & FINITE) || flags & (QUOTED | CAPITAL)) continue;
      if (!(flags & AUXILIARY) || verb >= 0) return -1;
      verb = at;
    }
    if (verb >= 0) return segment.opening === 'SUBORDINATE' ? -1 : verb;
  }
  return -1;
}

/** Checks if a verb form is an attributive adjective before a noun: "erklärte Ziele". */
function isAttribute(syntax: Syntax, at: number): boolean {
  const before = flagsAt(syntax, at - 1);
  const word = wordAt(syntax, at - 1);
  // In "Des Weiteren sagte Kern", the capitalized word after the determiner is a noun, so "sagte" is not an attribute.
  if (before & CAPITAL && flagsAt(syntax, at - 2) & DETERMINER) return false;
  if (!(flagsAt(syntax, at + 1) & CAPITAL)) return false;
  if (before & DETERMINER && word !== 'das' && word !== 'die') return true;
  // In "einen auf Video dokumentierten Angriff", the determiner precedes the words that belong to the participle.
  if (!(before & CAPITAL) || !wordAt(syntax, at).endsWith('ten')) return false;
  let first = at - 1;
  while (first > at - 6 && flagsAt(syntax, first) & (CAPITAL | PREPOSITION)) first -= 1;
  return first < at - 2 && /^(?:ein|kein|d)e[mnrs]$/.test(wordAt(syntax, first));
}

/** Adds "sich", "es" and pronominal adverbs such as "darauf" to a cue if they are next to its parts. */
function widen(syntax: Syntax, parts: number[], verb: CueVerb, last: number): number[] {
  const tokens = new Set(parts);
  // In "begründete die Forderung damit, dass …", the pronominal adverb is at the end of the clause.
  if (flagsAt(syntax, last - 1) & POINTER && last - 1 > (parts[0] ?? last)) tokens.add(last - 1);
  for (const part of parts) {
    for (let at = part + 1; at <= part + 2; at += 1) {
      const word = wordAt(syntax, at);
      const es = word === 'es' && (verb.lemma === 'heißen' || verb.lemma === 'halten');
      if (word === 'sich' || flagsAt(syntax, at) & POINTER || es) tokens.add(at);
      else break;
    }
    const before = flagsAt(syntax, part - 1);
    if (before & POINTER && !(before & CAPITAL)) tokens.add(part - 1);
    if (wordAt(syntax, part + 1) === 'worden') tokens.add(part + 1);
    if (wordAt(syntax, part - 1) === 'es' && PASSIVE_FORMS.has(wordAt(syntax, part))) tokens.add(part - 1);
    if (wordAt(syntax, part - 1) === 'es' && verb.lemma === 'heißen') tokens.add(part - 1);
  }
  return [...tokens].sort((a, b) => a - b);
}

/**
 * Finds the predicate that makes a weak verb a cue, such as "zu dem Schluss". Returns its token indices, or an empty
 * list if there is no such predicate.
 */
function findPredicate(syntax: Syntax, verb: CueVerb, from: number, segment: Segment): number[] {
  const predicates = verb.lemma === 'sein' ? COPULA_PREDICATES : CUE_PREDICATES;
  // In "wie gestern bekannt wurde", the verb is at the end of the clause, and the predicate is before the verb.
  if (from >= segment.last - 2 && predicates.has(wordAt(syntax, from - 1))) return [from - 1];
  // "wird bereit sein" is the future tense of the copula, not an utterance.
  if (verb.lemma === 'werden' && wordAt(syntax, segment.last - 1) === 'sein') return [];
  const relayed = verb.lemma === 'lassen' && RELAYED_INFINITIVES.has(wordAt(syntax, segment.last - 1));
  if (relayed && segment.last - 1 > from) return [segment.last - 1];
  for (let at = segment.last - 1; at > from; at -= 1) {
    if (!predicates.has(wordAt(syntax, at)) || flagsAt(syntax, at) & QUOTED) continue;
    let first = at;
    while (first - 1 > from && flagsAt(syntax, first - 1) & (DETERMINER | PREPOSITION)) first -= 1;
    // In "wurden keine Beweise für die Behauptung gefunden", the noun belongs to the evidence.
    if (verb.lemma === 'werden' && wordAt(syntax, first) === 'für') continue;
    return Array.from({ length: at - first + 1 }, (_, index) => first + index);
  }
  return [];
}

/** Checks if a form is an infinitive ("zu geben", "kann bestätigen"). A finite plural can have the same form. */
function isInfinitive(syntax: Syntax, at: number, segment: Segment): boolean {
  const flags = flagsAt(syntax, at);
  if (!(flags & INFINITIVE)) return false;
  if (wordAt(syntax, at - 1) === 'zu') return true;
  for (let before = segment.first; before < segment.last; before += 1) {
    if (before !== at && flagsAt(syntax, before) & MODAL && !(flagsAt(syntax, before) & QUOTED)) return true;
  }
  return false;
}

/** Matches the participle of a verb that is not a known cue: "geprüft", "entkräftet", "wiederholt". Lower case. */
const UNKNOWN_PARTICIPLE =
  /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|(?:be|ent|er|miss|über|unter|ver|wider|wieder|zer)\p{L}{2,}(?:t|en)|\p{L}{2,}iert)$/u;

/**
 * Checks if a light verb is only the auxiliary or modal verb of the verb at the end of its clause: "hat den Vorwurf
 * zurückgewiesen", "ließ den Vorwurf nicht gelten". A noun before that verb is then not a predicate of the light verb.
 */
function servesOtherVerb(
  syntax: Syntax,
  verb: CueVerb,
  at: number,
  segments: readonly Segment[],
  index: number,
): boolean {
  const { lemma } = verb;
  const segment = segments[index];
  const [claim, rest] = segments.slice(index + 1, index + 3);
  if (segment === undefined) return false;
  // The verb can follow the claim: "hat den Vorwurf, er habe gelogen, zurückgewiesen".
  const isAround = claim !== undefined && isClaimOf(syntax, segment, claim) && isRestOfClause(syntax, rest);
  const end = (isAround && rest !== undefined ? rest : segment).last - 1;
  if (end <= at + 1 || flagsAt(syntax, end) & (CAPITAL | QUOTED) || syntax.tokens[end]?.kind !== 'WORD') return false;
  const word = wordAt(syntax, end);
  if (flagsAt(syntax, at) & MODAL || lemma === 'lassen')
    return (flagsAt(syntax, end) & INFINITIVE) !== 0 || /^\p{L}{2,}(?:en|ern|eln)$/u.test(word);
  // The participle after "werden" is read as a passive: "wurde mit den Worten zitiert".
  return flagsAt(syntax, at) & AUXILIARY && lemma !== 'werden'
    ? (flagsAt(syntax, end) & PARTICIPLE) !== 0 || UNKNOWN_PARTICIPLE.test(word)
    : false;
}

function finiteCue(syntax: Syntax, at: number, form: CueForm, segments: readonly Segment[], index: number): Cue | null {
  const segment = segments[index];
  if (segment === undefined) return null;
  if (isInfinitive(syntax, at, segment)) return null;
  const { verb } = form;
  const base = { verb, segment: index, finite: at, passive: false };
  if (form.separated !== '') {
    const prefix = findPrefix(syntax, form.separated, at, segments, index);
    return prefix < 0
      ? null
      : {
          ...base,
          strength: verb.strength,
          tokens: widen(syntax, [Math.min(at, prefix), Math.max(at, prefix)], verb, segment.last),
        };
  }
  if (verb.strength > 1 && verb.lemma !== 'zeigen')
    return { ...base, strength: verb.strength, tokens: widen(syntax, [at], verb, segment.last) };
  const predicate = findPredicate(syntax, verb, at, segment);
  // Only a predicate with a noun can belong to the other verb: "wurde bekannt gegeben".
  const isNoun = predicate.some((index) => flagsAt(syntax, index) & CAPITAL);
  if (isNoun && servesOtherVerb(syntax, verb, at, segments, index)) return null;
  if (predicate.length > 0)
    return {
      ...base,
      strength: 3,
      tokens: widen(
        syntax,
        [at, ...predicate].sort((a, b) => a - b),
        verb,
        segment.last,
      ),
    };
  return LIGHT_VERBS.has(verb.lemma)
    ? null
    : { ...base, strength: verb.strength, tokens: widen(syntax, [at], verb, segment.last) };
}

/** Finds the modal verb of a perfect infinitive: "soll … gesagt haben". Returns the index of the modal verb, or -1. */
function modalOf(syntax: Syntax, { first, last }: Segment, auxiliary: number): number {
  const isModal = (at: number) => (flagsAt(syntax, at) & MODAL) !== 0 && !(flagsAt(syntax, at) & (CAPITAL | QUOTED));
  if (auxiliary + 1 < last && isModal(auxiliary + 1)) return auxiliary + 1;
  for (let at = first; at < auxiliary; at += 1) if (isModal(at)) return at;
  return -1;
}

/** Checks if the subject is the addressee, and nobody says anything: "wäre verpflichtet, …", "ist aufgefordert, …". */
function isAddressedState(syntax: Syntax, verb: CueVerb, auxiliary: number, participle: number): boolean {
  // "war in eine Krise geraten" is not a form of "raten".
  return (
    (ACCUSATIVE_VERBS.has(verb.lemma) || verb.lemma === 'raten') &&
    STATE_FORMS.has(wordAt(syntax, auxiliary)) &&
    wordAt(syntax, participle + 1) !== 'worden'
  );
}

function participleCue(
  syntax: Syntax,
  at: number,
  form: CueForm,
  segments: readonly Segment[],
  index: number,
): Cue | null {
  const segment = segments[index];
  if (segment === undefined) return null;
  const auxiliary = findAuxiliary(syntax, at, segments, index);
  const next = flagsAt(syntax, at + 1);
  // In "entschieden abgewählt", the first participle is an adverb.
  const adverb = next & PARTICIPLE && !(next & (AUXILIARY | FINITE)) && wordAt(syntax, at + 1) !== 'worden';
  if (auxiliary < 0 || adverb) return null;
  const { verb } = form;
  if (isAddressedState(syntax, verb, auxiliary, at)) return null;
  const modal = PERFECT_INFINITIVES.has(wordAt(syntax, auxiliary)) ? modalOf(syntax, segment, auxiliary) : -1;
  const finite = modal < 0 ? auxiliary : modal;
  const passive = PASSIVE_FORMS.has(wordAt(syntax, auxiliary)) || wordAt(syntax, at + 1) === 'worden';
  const predicate = verb.strength === 1 ? findPredicate(syntax, verb, Math.min(at, auxiliary), segment) : [];
  const tokens = widen(
    syntax,
    [...new Set([finite, auxiliary, at, ...predicate])].sort((a, b) => a - b),
    verb,
    segment.last,
  );
  if (predicate.length === 0 && LIGHT_VERBS.has(verb.lemma)) return null;
  const strength = predicate.length > 0 ? 3 : verb.strength;
  return { verb, segment: index, finite, tokens, passive, strength };
}

/**
 * Reads a word as part of a cue. If the word is a form of several verbs, verbs with a prefix are tried first, then
 * stronger verbs.
 */
function cueAt(syntax: Syntax, at: number, segments: readonly Segment[], index: number): Cue | null {
  const segment = segments[index];
  const forms = germanLexicon().cues.get(wordAt(syntax, at)) ?? [];
  if (segment === undefined || isAttribute(syntax, at)) return null;
  const hasAuxiliary =
    (flagsAt(syntax, at) & PARTICIPLE) !== 0 &&
    !isInverted(syntax, at, segment) &&
    findAuxiliary(syntax, at, segments, index) >= 0;
  let best: Cue | null = null;
  if (forms.length === 0) return mannerCue(syntax, at, segment, index);
  for (const form of forms) {
    let cue: Cue | null = null;
    if (form.kind === 'PARTICIPLE' && hasAuxiliary) cue = participleCue(syntax, at, form, segments, index);
    if (form.kind === 'FINITE' && !hasAuxiliary) cue = finiteCue(syntax, at, form, segments, index);
    if (form.kind === 'INFINITIVE') cue = infinitiveCue(syntax, at, form, segment, index);
    if (cue === null) continue;
    const priority = form.separated !== '' ? 3 : 0;
    const bestPriority = best !== null && best.verb.prefix !== '' ? 3 : 0;
    if (best === null || priority + cue.strength > bestPriority + best.strength) best = cue;
  }
  return best;
}

/** Checks for "liegt … begründet", which states a cause: "Die Gefahr liegt im Wetter begründet". */
function statesCause(syntax: Syntax, { first, last }: Segment): boolean {
  if (wordAt(syntax, last - 1) !== 'begründet') return false;
  for (let at = first; at < last - 1; at += 1)
    if (LYING_FORMS.has(wordAt(syntax, at)) && !(flagsAt(syntax, at) & QUOTED)) return true;
  return false;
}

/**
 * Checks if a cue alone does not show that something was said: "ist geplant", "bestand die Möglichkeit", "ist bekannt",
 * "bekannte sich zu ihm", "liegt darin begründet".
 *
 * @param segment - the segment of the cue
 */
function needsMore(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  // Others suspect the subject: "steht unter dem Verdacht", "wurde mit dem Vorwurf konfrontiert".
  if (SUSPECTED_VERBS.has(cue.verb.lemma) && cue.tokens.some((at) => isSuspicion(syntax, at))) return true;
  if (cue.verb.lemma === 'begründen') return statesCause(syntax, segment);
  if (cue.verb.lemma === 'bekennen') return cue.tokens.length > 1;
  if (cue.verb.lemma === 'planen') return cue.passive || cue.tokens.length > 1;
  return cue.verb.lemma === 'bestehen' && cue.tokens.length === 1;
}

const isBecoming = (cue: Cue | undefined): boolean => cue?.verb.lemma === 'werden';

/**
 * Finds the cue verbs in a sentence. Quoted words are ignored.
 *
 * @param segments - the sentence's segments
 * @returns the cues in text order
 */
export function findCues(syntax: Syntax, segments: readonly Segment[]): Cue[] {
  const cues: Cue[] = [];
  for (const [index, segment] of segments.entries()) {
    let brackets = 0;
    for (let at = segment.first; at < segment.last; at += 1) {
      const flags = flagsAt(syntax, at);
      if (wordAt(syntax, at) === '(') brackets += 1;
      if (wordAt(syntax, at) === ')') brackets = 0;
      const first = at === segment.first && flags & FINITE;
      if (!(flags & CUE || first) || flags & QUOTED || brackets > 0) continue;
      if (flags & CAPITAL && at !== segment.first) continue;
      const cue = cueAt(syntax, at, segments, index);
      if (cue === null || needsMore(syntax, segment, cue)) continue;
      const other = cues.findIndex(({ tokens }) => tokens.some((token) => cue.tokens.includes(token)));
      if (other < 0) cues.push(cue);
      // In "wollte nicht sagen", the infinitive is a better cue than the modal verb. In "Als Begründung wurde angegeben",
      // the participle is a better cue than the noun and the auxiliary.
      else if (
        ((cues[other]?.strength ?? 3) < 2 && cue.tokens.length > 1) ||
        (cue.passive && cue.verb.lemma !== 'zitieren' && isBecoming(cues[other]))
      )
        cues[other] = cue;
    }
  }
  return cues;
}
