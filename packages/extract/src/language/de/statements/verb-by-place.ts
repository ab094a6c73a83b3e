import { AUXILIARY, CAPITAL, DETERMINER, FINITE, MODAL, PRONOUN, QUOTED } from '../../../core/word-flags.ts';
import { looksLikeName } from '../../../find/statements/quoted-words.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { CueVerb } from '../words/cue-verbs.ts';
import type { CueForm } from '../words/lexicon.ts';
import { TELLING_VERBS } from '../words/verb-classes.ts';
import type { Segment } from './segments.ts';

/** A cue verb that is recognized by its position. The fields are the same as in `Cue`. */
interface PlacedCue {
  readonly verb: CueVerb;
  readonly segment: number;
  readonly finite: number;
  readonly tokens: readonly number[];
  readonly passive: boolean;
  readonly strength: number;
}

/**
 * Checks if a form that could be a participle is a finite verb. It is a finite verb between a comma and a subject: "…,
 * versichert Landrätin Krall".
 */
export function isInverted(syntax: Syntax, at: number, segment: Segment): boolean {
  if (at !== segment.first || segment.before !== 'COMMA' || !(flagsAt(syntax, at) & FINITE)) return false;
  return (flagsAt(syntax, at + 1) & (CAPITAL | DETERMINER | PRONOUN)) !== 0;
}

/**
 * Reads a verb between a quotation and its subject. Any verb is a cue in this position, even if it is not in the list:
 * "„…“, trompetete der Trainer".
 */
export function mannerCue(syntax: Syntax, at: number, segment: Segment, index: number): PlacedCue | null {
  const { quotations, quotationOf } = syntax.analysis;
  if (at !== segment.first || wordAt(syntax, at - 1) !== ',' || !isInverted(syntax, at, segment)) return null;
  const quotation = quotations[quotationOf[at - 2] ?? -1];
  if (quotation?.close !== at - 2 || looksLikeName(syntax, quotation) || flagsAt(syntax, at) & (AUXILIARY | MODAL))
    return null;
  const verb: CueVerb = { lemma: wordAt(syntax, at), prefix: '', medium: 'SPEECH', strength: 3, reports: false };
  return { verb, segment: index, finite: at, tokens: [at], passive: false, strength: 3 };
}

/** Reads an infinitive at the end of a clause with a modal verb: "wollte nicht sagen, ob …", "musste einräumen, dass …". */
export function infinitiveCue(
  syntax: Syntax,
  at: number,
  { verb }: CueForm,
  segment: Segment,
  index: number,
): PlacedCue | null {
  const tells = verb.medium === 'SPEECH' || TELLING_VERBS.has(verb.lemma);
  if (at !== segment.last - 1 || verb.strength < 3 || !tells || wordAt(syntax, at - 1) === 'zu') return null;
  for (let finite = segment.first; finite < at; finite += 1) {
    const flags = flagsAt(syntax, finite);
    if (!(flags & MODAL) || flags & QUOTED) continue;
    return {
      verb: { ...verb, reports: false },
      segment: index,
      finite,
      tokens: [finite, at],
      passive: false,
      strength: 2,
    };
  }
  return null;
}
