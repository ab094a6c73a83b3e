import type { Coreference, Rates } from './coreference.ts';
import type { Agreement } from './import-orders.ts';
import { percent } from './percent.ts';
import type { EventScore } from './score-events.ts';
import type { OrderAgreement, StoryPairs } from './score-pairs.ts';

const LABEL_WIDTH = 34;
const line = (label: string, ...cells: readonly string[]): string => `${label.padEnd(LABEL_WIDTH)}${cells.join(' ')}`;
const rateLine = (label: string, { precision, recall, f1 }: Rates, note = ''): string =>
  line(label, percent(precision), percent(recall), percent(f1), note).trimEnd();

function coreferenceLines(label: string, { muc, bCubed, ceafE, conll }: Coreference): string[] {
  return [
    rateLine(`${label}: MUC`, muc),
    rateLine(`${label}: B³`, bCubed),
    rateLine(`${label}: CEAF_e`, ceafE),
    line(`${label}: CoNLL`, ''.padEnd(13), percent(conll)),
  ];
}

/** Formats the scores for ECB+ as a table. Numbers are percentages. */
export function eventTable(score: EventScore, storyPairs: StoryPairs): string {
  const { detection, pairs, merges, stories, shared } = score;
  return [
    line(`${score.articles} articles of ECB+`, '     P', '     R', '    F1'),
    rateLine('mentions', detection, `${detection.gold} gold, ${detection.predicted} predicted`),
    ...coreferenceLines('matched mentions', score.matched),
    ...coreferenceLines('all mentions', score.all),
    ...coreferenceLines('without singletons', score.noSingletons),
    rateLine(
      'pairs of articles with an event',
      pairs,
      `${pairs.right} right, ${pairs.wrong} wrong, ${pairs.open} not judged, ${pairs.found} of ${pairs.gold} found`,
    ),
    rateLine(
      'pairs of articles in a story',
      storyPairs,
      `${storyPairs.right} right, ${storyPairs.wrongInGroup} of two stories of a topic, ${storyPairs.wrongAcross} of two topics`,
    ),
    line(
      'wrong merges',
      String(merges.wrong).padStart(6),
      `of ${merges.severalStories} events in several stories, ${merges.severalArticles} in several articles`,
    ),
    line(
      'stories found',
      percent(stories.found, stories.gold),
      `${stories.found} of ${stories.gold} happenings told in three articles or more; ${shared.found} of ${shared.gold} in two or more`,
    ),
  ].join('\n');
}

/** Formats how well several import orders agree. */
export function agreementLines({ stories, events }: Agreement): string {
  const row = (label: string, { pairs, same, joined, joinedInAll }: OrderAgreement, what: string) =>
    line(
      label,
      percent(same, pairs),
      `of ${pairs} pairs of articles; ${joinedInAll} of ${joined} pairs that ${what} in any order`,
    );
  return [
    row('same stories in all orders', stories, 'are one story'),
    row('same events in all orders', events, 'have an event in common'),
  ].join('\n');
}
