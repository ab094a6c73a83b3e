import {
  CAPITAL,
  FINITE,
  INFINITIVE,
  PARTICIPLE,
  PREPOSITION,
  QUOTED,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
} from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { JUDGMENT_STARTS, NOT_AFTER_CUE_NOUN, RELATIVE_SOURCES, THAT_WORDS } from '../words/clause-words.ts';
import { CUE_NOUNS } from '../words/cue-nouns.ts';
import { ANSWER_INTROS, CLAIM_NOUNS } from '../words/stance-words.ts';
import { OBJECT_VERBS } from '../words/verb-classes.ts';
import type { Cue } from './cue.ts';
import { hasInfinitive } from './infinitives.ts';
import { parsePhrase } from './noun-phrase.ts';
import { contains, type Segment } from './segments.ts';
import { hasVerb } from './separable-prefix.ts';

/** Checks if a word is a noun that introduces a claim, such as "Forderung" or "Vorwürfen". */
function isNoun(syntax: Syntax, at: number): boolean {
  const word = wordAt(syntax, at);
  return CUE_NOUNS.has(word) || CLAIM_NOUNS.test(word);
}

/**
 * Finds the cue noun at the end of a segment. The modifiers of the noun can follow. Returns the index of the noun, or
 * -1.
 */
export function nounAtEnd(syntax: Syntax, segment: Segment, all = false): number {
  for (let at = segment.last - 1; at >= Math.max(segment.first, segment.last - 6); at -= 1) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED) return -1;
    if (!(flags & CAPITAL) || !(all ? isNoun(syntax, at) : CUE_NOUNS.has(wordAt(syntax, at)))) continue;
    const rest = parsePhrase(syntax, at, segment.last, true);
    return at === segment.last - 1 || rest?.last === segment.last ? at : -1;
  }
  return -1;
}

/** Checks if a segment is the clause that belongs to a cue noun before it. */
export function isContent(syntax: Syntax, segment: Segment): boolean {
  if (segment.before !== 'COMMA' || segment.opening === 'RELATIVE') return false;
  if (THAT_WORDS.has(wordAt(syntax, segment.first))) return true;
  if (segment.opening !== 'MAIN' || NOT_AFTER_CUE_NOUN.has(wordAt(syntax, segment.first))) return false;
  if (contains(syntax, segment, SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) return true;
  return hasInfinitive(syntax, segment) && !contains(syntax, segment, FINITE);
}

/**
 * Checks for the rest of a main clause after a claim, which ends with a participle or infinitive: "am Montag
 * zurückgewiesen" in "hat den Vorwurf, er habe gelogen, am Montag zurückgewiesen".
 */
export function isRestOfClause(syntax: Syntax, segment: Segment | undefined): segment is Segment {
  if (segment?.before !== 'COMMA' || segment.opening === 'RELATIVE' || segment.opening === 'SUBORDINATE') return false;
  const last = flagsAt(syntax, segment.last - 1);
  if (!(last & (PARTICIPLE | INFINITIVE)) || last & (CAPITAL | QUOTED)) return false;
  if (wordAt(syntax, segment.last - 2) === 'zu') return false;
  for (let at = segment.first; at < segment.last; at += 1) {
    const flags = flagsAt(syntax, at);
    // The forms of a participle and of a finite verb can be the same: "bestritten", "wiederholt".
    if (flags & FINITE && !(flags & (PARTICIPLE | INFINITIVE | CAPITAL))) return false;
  }
  return true;
}

/** A claim that is the object of the following verb. */
export interface FrontedClaim {
  /** Index of the first word of the claim, after the noun. */
  readonly first: number;
  /** Whether the claim is an infinitive: "Die Forderung, den Hafen zu schließen, wies …". */
  readonly infinitive: boolean;
}

/**
 * Finds a claim at the start of a sentence that follows a noun and is the object of a cue: "Den Vorwurf, er habe
 * gelogen, wies X zurück". Returns null if there is no such noun, or if another main verb is before the cue.
 */
export function frontedClaim(syntax: Syntax, segments: readonly Segment[], cue: Cue): FrontedClaim | null {
  const [lead, content] = segments;
  if (lead === undefined || content === undefined || cue.segment < 2 || flagsAt(syntax, lead.first) & PREPOSITION)
    return null;
  if (contains(syntax, lead, FINITE) || nounAtEnd(syntax, lead, true) < 0) return null;
  const source = content.before === 'COMMA' && RELATIVE_SOURCES.has(wordAt(syntax, content.first));
  if (!source && !isContent(syntax, content)) return null;
  // The limit on the number of clauses keeps the running time linear.
  if (cue.segment > 8 || segments.slice(1, cue.segment).some(({ opening }) => opening === 'VERB')) return null;
  return { first: source ? content.first + 1 : content.first, infinitive: !contains(syntax, content, FINITE) };
}

/**
 * Finds the rest of the main clause after a claim, which can be a judgment. Examples: "als haltlos zurück" in "wies den
 * Vorwurf, er habe gelogen, als haltlos zurück", or "eine Lüge" in "nannte die Behauptung, er sei geflohen, eine Lüge".
 *
 * @param from - index of the segment after the noun
 * @returns index of the segment that continues the main clause, or -1
 */
export function judgmentAfter(syntax: Syntax, segments: readonly Segment[], cue: Cue, from: number): number {
  const own = segments[cue.segment];
  if (own === undefined || from !== cue.segment + 1 || nounAtEnd(syntax, own, true) < 0) return -1;
  for (let index = from + 1; index < Math.min(segments.length, from + 6); index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.before !== 'COMMA') continue;
    // In "wies den Vorwurf, er habe gelogen, zurück und sagte, …", a second verb follows the prefix.
    const prefix = cue.tokens.find((at) => at >= segment.first && at < segment.last);
    if (hasVerb(syntax, { first: segment.first, last: prefix ?? segment.last })) continue;
    if (prefix !== undefined) return index;
    const judges = OBJECT_VERBS.has(cue.verb.lemma) || cue.verb.lemma === 'halten';
    if (!judges) continue;
    if (JUDGMENT_STARTS.has(wordAt(syntax, segment.first))) return index;
    const short = segment.last - segment.first <= 6 && !hasInfinitive(syntax, segment);
    if (cue.verb.lemma === 'nennen' && index === segments.length - 1 && short) return index;
  }
  return -1;
}

/**
 * Checks for words that announce the speaker's answer to a claim: "mit den Worten", "mit dem Hinweis", "mit der
 * Begründung".
 */
export function announcesAnswer(syntax: Syntax, at: number): boolean {
  return ANSWER_INTROS.has(wordAt(syntax, at)) && [at - 1, at - 2].some((before) => wordAt(syntax, before) === 'mit');
}

/**
 * Finds the speaker's answer to a claim: "trat dem Vorwurf, er habe gelogen, mit den Worten entgegen, …". Returns the
 * index of its segment, or -1.
 *
 * @param judgment - index of the segment after the claim
 */
export function answerAfter(syntax: Syntax, segments: readonly Segment[], judgment: number): number {
  const [segment, answer] = [segments[judgment], segments[judgment + 1]];
  if (segment === undefined || answer === undefined || !isContent(syntax, answer)) return -1;
  for (let at = segment.first; at < segment.last; at += 1) if (announcesAnswer(syntax, at)) return judgment + 1;
  return -1;
}
