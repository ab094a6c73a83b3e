import type { StoryScore } from './score-stories.ts';

const percent = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);

/** Prints the scores of several corpora as a table. */
export function storiesTable(scores: ReadonlyMap<string, StoryScore>): string {
  const rows = [...scores].map(([name, score]) => [
    name,
    String(score.articles),
    percent(score.precision),
    percent(score.recall),
    String(score.wrong.length),
    `${percent(score.suggestions.precision)} of ${score.suggestions.count}`,
    String(score.notLookedUp),
    percent(score.agreement),
  ]);
  const head = [
    'corpus',
    'articles',
    'pairs right',
    'pairs found',
    'wrong stories',
    'suggestions right',
    'not looked up',
    'orders agree',
  ];
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
