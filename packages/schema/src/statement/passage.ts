import type { Span } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';

/** Words as printed, with their position. */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Builds a passage from the columns of a database row.
 *
 * @param flat - the spans as [start, end, start, end …], in UTF-16 code units.
 * @returns null if there is no text.
 */
export function passage(text: string | null, flat: readonly number[]): Passage | null {
  return text === null ? null : { text, spans: spansOf(flat) };
}

/** Converts [start, end, start, end …] to spans. */
export function spansOf(flat: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) spans.push({ start: flat[i] ?? 0, end: flat[i + 1] ?? 0 });
  return spans;
}

const SpanType = builder.objectRef<Span>('Span').implement({
  description:
    "A range in the article's body, from `start` up to but not including `end`. Offsets count UTF-16 code units, as JavaScript strings do.",
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: 'The start of the range, as a zero-based offset in UTF-16 code units.',
    }),
    end: t.exposeInt('end', { description: 'The end of the range (exclusive), as an offset in UTF-16 code units.' }),
  }),
});

/** The GraphQL type of {@link Passage}. */
export const PassageType = builder.objectRef<Passage>('Passage').implement({
  description: 'Words exactly as printed in an article, with their position.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words. Parts that are not adjacent are joined by " … ".' }),
    spans: t.field({
      type: [SpanType],
      description:
        'The positions of the words, in text order. If other words interrupt the passage, there is one span for each part.',
      resolve: (passage) => [...passage.spans],
    }),
  }),
});
