import type { Analysis } from '../../../core/analysis.ts';
import type { SentenceGrammar } from '../../../find/statements/grammar.ts';
import type { StatementsLanguage } from '../../../find/statements/statements-language.ts';
import { SPOKEN_MEDIA, WRITTEN_MEDIA } from '../words/media.ts';
import { SUPPOSING } from '../words/supposing.ts';
import { TURNS } from '../words/turns.ts';
import { findEnglishStatements } from './find-statements.ts';
import { englishStance } from './stance.ts';
import { englishSyntax } from './syntax.ts';

/** An empty grammar. The English rules find cues directly and do not split sentences into clauses. */
const NO_GRAMMAR: SentenceGrammar = { segments: [], cues: [] };

/** The English rules for statements. */
export const statements: StatementsLanguage<Analysis> = {
  find: findEnglishStatements,
  flags: (analysis) => englishSyntax(analysis).flags,
  grammar: () => NO_GRAMMAR,
  stance: englishStance,
  turns: TURNS,
  supposing: SUPPOSING,
  joinsQuotations: true,
  writtenMedia: WRITTEN_MEDIA,
  spokenMedia: SPOKEN_MEDIA,
};
