import type { Analysis } from '../../../core/analysis.ts';
import type { Stance } from '../../../core/types.ts';
import { CAPITAL, FINITE } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Telling } from '../../../find/statements/telling.ts';
import { germanLexicon } from '../words/lexicon.ts';
import {
  ANSWER_NOUNS,
  ATTRIBUTE_ENDING,
  FACT_CONJUNCTIONS,
  LEFT_OPEN,
  NEGATIVE,
  NO_FORMS,
  NO_SPEAKER,
  NOT_NEGATIVE,
  OPEN_QUESTIONS,
  OPINION_VERBS,
  STANCE_NOUNS,
  STANCE_VERBS,
  WARNED_AGAINST,
} from '../words/stance-words.ts';
import { germanGrammar } from './grammar.ts';

/** Returns the words of the clause around the cue: from comma to comma. */
function clauseOf(syntax: Syntax, { words, cue }: Telling): number[] {
  const anchors = cue.length > 0 ? cue : words.slice(0, 1);
  const first = Math.min(...anchors);
  const last = Math.max(...anchors);
  const isEdge = (at: number) => syntax.tokens[at]?.kind === 'SIGN' && !/^[()"„“”»«‚‘'-]$/u.test(wordAt(syntax, at));
  let from = first;
  let to = last;
  const known = new Set(words);
  while (known.has(from - 1) && !isEdge(from - 1)) from -= 1;
  while (known.has(to + 1) && !isEdge(to + 1)) to += 1;
  return words.filter((at) => at >= from && at <= to);
}

/** Lists the verbs that a word can be a form of. A separable prefix must follow in the clause. */
function lemmasAt(syntax: Syntax, at: number, clause: readonly number[]): string[] {
  if (flagsAt(syntax, at) & CAPITAL && !(flagsAt(syntax, at) & FINITE)) return [];
  const forms = germanLexicon().cues.get(wordAt(syntax, at)) ?? [];
  return forms
    .filter(
      ({ separated }) => separated === '' || clause.some((other) => other > at && wordAt(syntax, other) === separated),
    )
    .sort((a, b) => b.separated.length - a.separated.length)
    .map(({ verb }) => verb.lemma);
}

/** Returns the stance that a verb in these words expresses. Null if there is no such verb. */
function stanceOfVerbs(syntax: Syntax, at: readonly number[], clause: readonly number[]): Stance | null {
  for (const index of at) {
    const lemmas = lemmasAt(syntax, index, clause);
    // "sagte zu": with its prefix, the form belongs to another verb than "sagen".
    const [lemma = ''] = lemmas;
    const stance = STANCE_VERBS.get(lemma);
    if (stance !== undefined) return stance;
  }
  return null;
}

function stanceOfNoun(syntax: Syntax, at: readonly number[]): Stance | null {
  for (const index of at) {
    if (!(flagsAt(syntax, index) & CAPITAL)) continue;
    for (const [stance, ending] of STANCE_NOUNS) if (ending.test(wordAt(syntax, index))) return stance;
  }
  return null;
}

/** Checks if a negation belongs to the noun after it and not to the verb: "nicht genannte Beamte". */
function isOfNoun(syntax: Syntax, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    if (flagsAt(syntax, next) & CAPITAL) return next > at + 1 && ATTRIBUTE_ENDING.test(wordAt(syntax, next - 1));
  }
  return false;
}

/** Checks if the verb of a clause is negated. */
function isNegated(syntax: Syntax, clause: readonly number[], { speaker, quote }: Telling): boolean {
  return clause.some((at) => {
    const word = wordAt(syntax, at);
    if (NEGATIVE.has(word)) return !NOT_NEGATIVE.has(wordAt(syntax, at + 1)) && !isOfNoun(syntax, at);
    if (NO_SPEAKER.has(word) && speaker[0] === at) return true;
    if (!NO_FORMS.has(word)) return false;
    return quote === null || ANSWER_NOUNS.test(wordAt(syntax, at + 1));
  });
}

/** Applies a negation to a stance: "bestritt nicht" leaves it open, "glaubt nicht" doubts it. */
function negated(stance: Stance, opinion: boolean): Stance {
  if (stance === 'DOUBTS') return 'ASSERTS';
  return opinion && stance === 'ASSERTS' ? 'DOUBTS' : 'NOT_SAID';
}

/** Checks if the statement is a question that the speaker left open: "…, ob die Steuer steigt". */
function isOpen(syntax: Syntax, { quote }: Telling): boolean {
  if (quote === null) return false;
  return OPEN_QUESTIONS.has(wordAt(syntax, quote.first)) || OPEN_QUESTIONS.has(wordAt(syntax, quote.first - 1));
}

function isWarning(syntax: Syntax, { words, quote }: Telling): boolean {
  if (quote === null || !words.some((at) => WARNED_AGAINST.has(wordAt(syntax, at)))) return false;
  return ![quote.first, quote.first - 1].some((at) => FACT_CONJUNCTIONS.has(wordAt(syntax, at)));
}

/** Determines the stance of a German statement from its frame. */
export function germanStance(analysis: Analysis, telling: Telling): Stance {
  const { syntax } = germanGrammar(analysis);
  const { words, cue, quote } = telling;
  if (words.length === 0) return 'ASSERTS';
  const clause = clauseOf(syntax, telling);
  const ofCue = stanceOfVerbs(syntax, cue, clause);
  const isVerb = cue.some((at) => lemmasAt(syntax, at, clause).length > 0);
  const around = ofCue === null && (!isVerb || quote === null) ? stanceOfVerbs(syntax, clause, clause) : null;
  const refused = ofCue === null && isVerb && stanceOfVerbs(syntax, clause, clause) === 'REJECTS';
  if (refused || clause.some((at) => LEFT_OPEN.has(wordAt(syntax, at)))) return 'NOT_SAID';
  const stance = ofCue ?? around ?? stanceOfNoun(syntax, cue) ?? 'ASSERTS';
  if (isNegated(syntax, clause, telling)) {
    const opinion = cue.some((at) => lemmasAt(syntax, at, clause).some((lemma) => OPINION_VERBS.has(lemma)));
    return negated(stance, opinion && !isOpen(syntax, telling));
  }
  if (stance === 'ASSERTS' && isWarning(syntax, telling)) return 'REJECTS';
  return stance === 'ASSERTS' && isOpen(syntax, telling) ? 'NOT_SAID' : stance;
}
