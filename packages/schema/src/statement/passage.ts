import type { Span } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';

/** Words as printed, and their position. */
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
    'A range in the body of an article, from `start` up to but not including `end`. Offsets count UTF-16 code units, as JavaScript strings do.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'The offset of the first code unit, from 0.' }),
    end: t.exposeInt('end', { description: 'The offset after the last code unit.' }),
  }),
});

/** The GraphQL type of {@link Passage}. */
export const PassageType = builder.objectRef<Passage>('Passage').implement({
  description: 'Words exactly as printed in an article, and their position.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words. Separate parts are joined by " … ".' }),
    spans: t.field({
      type: [SpanType],
      description: 'The position of the words, in order. There are several spans if other words interrupt them.',
      resolve: (passage) => [...passage.spans],
    }),
  }),
});
