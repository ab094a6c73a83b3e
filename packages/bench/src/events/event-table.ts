import type { Coreference, Rates } from './coreference.ts';
import type { EventScore } from './score-events.ts';

const LABEL_WIDTH = 34;
const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);
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
export function eventTable(score: EventScore): string {
  const { detection, pairs, merges, stories } = score;
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
    line(
      'wrong merges',
      String(merges.wrong).padStart(6),
      `of ${merges.severalStories} events in several stories, ${merges.severalArticles} in several articles`,
    ),
    line(
      'stories found',
      percent(stories.gold === 0 ? 0 : stories.found / stories.gold),
      `${stories.found} of ${stories.gold} happenings told in three articles or more`,
    ),
  ].join('\n');
}
