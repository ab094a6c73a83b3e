import type { OrderResult } from './import-orders.ts';
import { goldMentions, matchGroup, titleOf } from './match-stories.ts';
import type { StoryGroup } from './read-stories.ts';
import { forEachPair } from './score-pairs.ts';
import { scoreStories } from './score-stories.ts';

interface Verdict {
  readonly verdict: string;
  readonly where: string;
  readonly gold: string;
  readonly found: string;
}

/** Lists the errors in groups of stories, one line per error. */
export function storyErrors(groups: readonly StoryGroup[], result: OrderResult): string[] {
  const { main, dates, statements } = scoreStories(groups, result);
  const list = (kind: string, verdicts: readonly Verdict[]) =>
    verdicts
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ verdict, where, gold, found }) => `${kind} ${verdict}: ${where}: ${gold}; found: ${found}`);
  return [
    ...groups.flatMap((group) => mentionErrors(group, result)),
    ...pairErrors(groups, result),
    ...list('main event', main),
    ...list('date', dates),
    ...list('statement', statements.links),
  ];
}

function mentionErrors(group: StoryGroup, result: OrderResult): string[] {
  const { matched } = matchGroup(group, result);
  return group.articles.flatMap((article) => {
    const { id, text } = article;
    const predicted = matched.get(id)?.predicted ?? [];
    const found = new Set(predicted.map(({ gold }) => gold));
    return [
      ...goldMentions(group, article)
        .filter((_mention, at) => !found.has(at))
        .map(({ span, happening }) => `mention missing: ${id}: "${text.slice(...span)}" of ${happening}`),
      ...predicted
        .filter(({ gold, leftOut }) => gold === null && !leftOut)
        .map(({ span, row }) => `mention wrong: ${id}: "${text.slice(...span)}" of ${titleOf(result, row)}`),
    ];
  });
}

function pairErrors(groups: readonly StoryGroup[], { articles }: OrderResult): string[] {
  const errors: string[] = [];
  const all = groups.flatMap((group) => group.articles.map(({ id, story }) => ({ id, story: `${group.id} ${story}` })));
  forEachPair(all, (one, other) => {
    const found = articles.get(one.id)?.story ?? null;
    const isFound = found !== null && found === articles.get(other.id)?.story;
    if (isFound && one.story !== other.story) errors.push(`stories joined: ${one.id}, ${other.id}`);
    if (!isFound && one.story === other.story) errors.push(`stories parted: ${one.id}, ${other.id}`);
  });
  return errors;
}
