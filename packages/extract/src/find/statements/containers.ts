import type { Span } from '../../core/types.ts';
import type { StatementDraft } from './draft.ts';

function contains(outer: readonly Span[], inner: readonly Span[]): boolean {
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (size(inner) >= size(outer)) return false;
  return inner.every((span) => outer.some(({ start, end }) => start <= span.start && span.end <= end));
}

/** How many statements before one are looked at: more never hold it. */
const NEAREST = 12;

/**
 * For each statement the one whose words hold its words (a quote within a report); null for none.
 *
 * @param drafts - statements in the order of their quotes
 * @returns indices into the drafts: the innermost container of each
 */
export function findContainers(drafts: readonly Pick<StatementDraft, 'quote'>[]): (number | null)[] {
  return drafts.map(({ quote }, index) => {
    let best: number | null = null;
    for (let other = Math.max(0, index - NEAREST); other < Math.min(drafts.length, index + 4); other += 1) {
      const outer = drafts[other]?.quote ?? [];
      if (other === index || !contains(outer, quote)) continue;
      if (best === null || contains(drafts[best]?.quote ?? [], outer)) best = other;
    }
    return best;
  });
}

/** The statements, each with the one that contains it. */
export function withContainers(drafts: readonly StatementDraft[]): StatementDraft[] {
  const containers = findContainers(drafts);
  return drafts.map((draft, index) => ({ ...draft, container: containers[index] ?? null }));
}
