import type { Span } from '@wortlaut/vocabulary';
import { groupBy } from '../../data/group-by.ts';
import { cutSegments } from '../../text/segments.ts';

/** A mention of an event with its sentence, like the schema's `EventMention`. */
interface Mention extends Span {
  readonly sentence: { readonly text: string; readonly spans: readonly Span[] };
  readonly article: { readonly id: string };
}

/** A sentence that mentions an event at least once. */
export interface EventPassage<Article> {
  /** Identifies the passage among all passages of the event. */
  readonly key: string;
  readonly article: Article;
  /** The position of the first mention in the article. */
  readonly place: Span;
  /** The text of the sentence in order. Words that name the event are marked. */
  readonly pieces: readonly { readonly start: number; readonly text: string; readonly marked: boolean }[];
}

/**
 * Combines the mentions in the same sentence into one passage.
 *
 * @param mentions - the mentions of an event
 * @returns the passages, in the order of their first mentions
 */
export function passagesOf<One extends Mention>(mentions: readonly One[]): EventPassage<One['article']>[] {
  const sentences = groupBy(mentions, ({ article, sentence }) => `${article.id} ${sentence.spans[0]?.start}`);
  return [...sentences].flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return [];
    const { article, sentence, start, end } = first;
    const range = sentence.spans[0] ?? { start, end };
    const marks = [first, ...others].map((mention) => ({ ...mention, value: null, layer: 0 }));
    const pieces = cutSegments(range, marks).map((segment) => ({
      start: segment.start,
      text: sentence.text.slice(segment.start - range.start, segment.end - range.start),
      marked: segment.marks.length > 0,
    }));
    return [{ key, article, place: { start, end }, pieces }];
  });
}
