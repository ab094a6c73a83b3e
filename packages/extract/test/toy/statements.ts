import type { Analysis } from '../../src/core/analysis.ts';
import type { Finding } from '../../src/find/statements/finding.ts';
import type { StatementsLanguage } from '../../src/find/statements/statements-language.ts';
import { CUE_VERBS } from './words/cue-verbs.ts';

/** The only construction of the toy language: speaker, cue verb, colon, quotation. */
function find({ tokens, sentences, sentenceOf, quotations }: Analysis): Finding[] {
  return quotations.flatMap(({ open, close }): Finding[] => {
    const cue = open - 2;
    if (tokens[open - 1]?.text !== ':' || !CUE_VERBS.has(tokens[cue]?.lower ?? '')) return [];
    const first = sentences[sentenceOf[cue] ?? -1]?.first ?? cue;
    return [
      {
        kind: 'DIRECT',
        medium: 'SPEECH',
        quote: [{ first: open, last: close + 1 }],
        speaker: [{ first, last: cue }],
        cue: [cue],
        frame: [{ first, last: cue + 1 }],
        addressee: [],
        pattern: 'QUOTATION_MARKS',
        confidence: 0.9,
        carriedFrom: null,
      },
    ];
  });
}

/** The toy rules for statements. */
export const statements: StatementsLanguage<Analysis> = {
  find,
  flags: ({ tokens }) => new Uint32Array(tokens.length),
  grammar: () => ({ segments: [], cues: [] }),
  stance: () => 'ASSERTS',
  turns: { questions: new Set(), answers: new Set(), titles: new Set(), pronouns: new Set() },
  supposing: {
    askingStarts: new Set(),
    unrealStarts: new Set(),
    conditions: new Set(),
    concessions: new Set(),
    subordinators: new Set(),
    untrue: /(?!)/,
  },
  joinsQuotations: true,
  writtenMedia: new Set(),
  spokenMedia: new Set(),
};
