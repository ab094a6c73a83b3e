import type { Analysis } from '../../../core/analysis.ts';
import type { StatementsLanguage } from '../../../find/statements/statements-language.ts';
import { SPOKEN_MEDIA, WRITTEN_MEDIA } from '../words/media.ts';
import { SUPPOSING } from '../words/supposing.ts';
import { TURNS } from '../words/turns.ts';
import { findGermanStatements } from './find-statements.ts';
import { germanGrammar } from './grammar.ts';
import { germanStance } from './stance.ts';

/** The German rules for statements. */
export const statements: StatementsLanguage<Analysis> = {
  find: findGermanStatements,
  flags: (analysis) => germanGrammar(analysis).syntax.flags,
  grammar: (analysis, sentence) => germanGrammar(analysis).of(sentence),
  stance: germanStance,
  turns: TURNS,
  supposing: SUPPOSING,
  joinsQuotations: false,
  writtenMedia: WRITTEN_MEDIA,
  spokenMedia: SPOKEN_MEDIA,
};
