import { analyse } from '../../core/analyse.ts';
import type { Span } from '../../core/types.ts';
import { findStatements } from './find-statements.ts';

/** A statement with words instead of offsets. Several spans are joined by " … ". */
export interface ReadStatement {
  readonly kind: string;
  readonly quote: string;
  readonly speaker: string;
  readonly cue: string;
}

/** Finds the statements in a text and returns their words. For tests and manual inspection. */
export function readStatements(body: string, language: string): ReadStatement[] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => body.slice(start, end)).join(' … ');
  return findStatements(analyse({ body, language })).map((draft) => ({
    kind: draft.kind,
    quote: words(draft.quote),
    speaker: words(draft.speakerSpans),
    cue: words(draft.cue),
  }));
}
