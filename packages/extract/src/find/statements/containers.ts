import type { Span } from '../../core/types.ts';
import type { StatementDraft } from './draft.ts';

function contains(outer: readonly Span[], inner: readonly Span[]): boolean {
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (size(inner) >= size(outer)) return false;
  // Only some statements include the full stop at the end of a sentence.
  return inner.every((span) => outer.some(({ start, end }) => start <= span.start && span.end <= end + 1));
}

/** The number of preceding statements to check. The container is never further back. */
const NEAREST = 12;

/**
 * Finds the innermost statement that contains each statement, for example the report around a quotation.
 *
 * @param drafts - statements in the order of their quotes
 * @returns one index into `drafts` per statement; null if no other statement contains it
 */
function findContainers(drafts: readonly Pick<StatementDraft, 'quote'>[]): (number | null)[] {
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

/** Sets the container of each statement. */
export function withContainers(drafts: readonly StatementDraft[]): StatementDraft[] {
  const containers = findContainers(drafts);
  return drafts.map((draft, index) => ({ ...draft, container: containers[index] ?? null }));
}
