import type { Analysis } from '../../../core/analysis.ts';
import { markTokens, type Syntax } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { type Cue, findCues } from './find-cues.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { germanWords } from './word-rules.ts';

/** A sentence's segments, and the cues in them. */
export interface SentenceGrammar {
  readonly segments: readonly Segment[];
  readonly cues: readonly Cue[];
}

/** What the German grammar says of a text; each sentence is looked at once, when it is first asked for. */
export interface Grammar {
  readonly syntax: Syntax;
  readonly of: (sentence: Sentence) => SentenceGrammar;
}

function grammarOf(analysis: Analysis): Grammar {
  const syntax = markTokens(analysis, germanWords());
  const known = new Map<Sentence, SentenceGrammar>();
  const of = (sentence: Sentence) => {
    const found = known.get(sentence);
    if (found !== undefined) return found;
    const segments = segmentsOf(syntax, sentence);
    const made = { segments, cues: findCues(syntax, segments) };
    known.set(sentence, made);
    return made;
  };
  return { syntax, of };
}

/** The rules and the learned layer read the same: what was computed lives as long as the analysis does. */
const grammars = new WeakMap<Analysis, Grammar>();

/** The German grammar of a text, computed once for an analysis. */
export function germanGrammar(analysis: Analysis): Grammar {
  let grammar = grammars.get(analysis);
  if (grammar === undefined) {
    grammar = grammarOf(analysis);
    grammars.set(analysis, grammar);
  }
  return grammar;
}
