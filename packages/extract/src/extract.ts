import { analyse } from './analysis.ts';
import { findStatements } from './statements/find-statements.ts';
import type { ExtractInput, Extraction } from './types.ts';

/** Name and version of the rules; raised whenever their results change. */
export const EXTRACTOR_VERSION = 'rules-1.0.0';

/**
 * Extracts people, statements and events from an article's text.
 *
 * @param input - the article's clean text and what is known of it
 * @returns what was found; `supported` is false, and the lists are empty, for a language without rules
 * @remarks Never throws for any text; time and memory grow linearly with it.
 */
export function extract(input: ExtractInput): Extraction {
  const analysis = analyse(input);
  const base = { extractorVersion: EXTRACTOR_VERSION, language: analysis.language };
  if (analysis.rules === null) return { ...base, supported: false, people: [], statements: [], events: [] };
  const drafts = findStatements(analysis);
  const statements = drafts.map(({ carriedFrom: _, ...draft }) => ({
    ...draft,
    speaker: null,
    attribution: 'NONE' as const,
    said: null,
    events: [],
  }));
  return { ...base, supported: true, people: [], statements, events: [] };
}
