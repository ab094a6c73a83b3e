import type { Count } from './score-gold.ts';
import type { GoldGroup } from './score-own-gold.ts';

const LABEL_WIDTH = 16;
const figure = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(6);

function three({ right, predicted, found, gold }: Count): string {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  return `${figure(right, predicted)} ${figure(found, gold)} ${figure(2 * precision * recall, precision + recall)}`;
}

/**
 * Formats the scores for the gold articles as a table, with one line per group.
 *
 * @param layer - the name of the extraction layers, for the heading
 * @returns the lines of the table, without a trailing line break
 */
export function goldTable(layer: string, groups: readonly GoldGroup[]): string {
  const heads = ['names', 'people (B³)', 'statements', 'events'].map((head) => head.padEnd(20));
  return [
    `Gold articles, ${layer}`,
    [''.padEnd(LABEL_WIDTH), 'articles', ...heads, 'speaker', 'stance', 'date'].join('  | '),
    [
      ''.padEnd(LABEL_WIDTH),
      ''.padEnd(8),
      ...heads.map(() => '     P      R     F1'),
      '  right',
      ' right',
      ' exact',
    ].join('  | '),
    ...groups.map(({ name, articles, score }) =>
      [
        name.padEnd(LABEL_WIDTH),
        String(articles).padStart(8),
        three(score.mentions),
        three(score.people),
        three(score.statements),
        three(score.events),
        ` ${figure(score.speakers.right, score.speakers.predicted)}`,
        figure(score.stances.right, score.stances.predicted),
        figure(score.dates.right, score.dates.predicted),
      ].join('  | '),
    ),
  ].join('\n');
}
