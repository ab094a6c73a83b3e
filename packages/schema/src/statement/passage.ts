import { builder } from '../builder.ts';

/** A stretch of an article's body. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words as printed, and where they stand. */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Makes a passage of the flat spans of a database row.
 *
 * @returns null where the role is empty.
 */
export function passage(text: string | null, flat: readonly number[]): Passage | null {
  return text === null ? null : { text, spans: spansOf(flat) };
}

/** Pairs up [start, end, start, end …]. */
export function spansOf(flat: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) spans.push({ start: flat[i] ?? 0, end: flat[i + 1] ?? 0 });
  return spans;
}

export const SpanType = builder.objectRef<Span>('Span').implement({
  description:
    'A stretch of the body of an article, from `start` up to but not including `end`, counted in UTF-16 code units as JavaScript counts a string.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'The first code unit, from 0.' }),
    end: t.exposeInt('end', { description: 'The code unit after the last.' }),
  }),
});

export const PassageType = builder.objectRef<Passage>('Passage').implement({
  description: 'Words exactly as an article prints them, and where they stand.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words; where something stands between them, joined by " … ".' }),
    spans: t.field({
      type: [SpanType],
      description: 'Where the words stand, in order: several where something interrupts them.',
      resolve: (passage) => [...passage.spans],
    }),
  }),
});
