import type { Analysis } from '../../../core/analysis.ts';
import { markTokens, type Syntax } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { germanWords } from './word-rules.ts';

/** The segments of a sentence and the cues in them. */
export interface SentenceGrammar {
  readonly segments: readonly Segment[];
  readonly cues: readonly Cue[];
}

/** The grammar of a German text. Each sentence is analyzed on first access. */
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

// The rules and the learned layer share this cache. An entry is freed together with its analysis.
const grammars = new WeakMap<Analysis, Grammar>();

/** Returns the grammar of a German text. It is computed once per analysis. */
export function germanGrammar(analysis: Analysis): Grammar {
  let grammar = grammars.get(analysis);
  if (grammar === undefined) {
    grammar = grammarOf(analysis);
    grammars.set(analysis, grammar);
  }
  return grammar;
}
