import type { JudgedLink } from './judge-statements.ts';
import { percent } from './percent.ts';
import type { StoryScore } from './score-stories.ts';

/** The scores of some groups. */
export interface StoryColumn {
  /** The heading, such as `dev`. */
  readonly name: string;
  readonly score: StoryScore;
}

const LABEL_WIDTH = 46;
const COLUMN_WIDTH = 24;

const share = (part: number, whole: number): string => `${percent(part, whole)} ${part}/${whole}`;
const count = (verdicts: readonly { readonly verdict: string }[], verdict: string): number =>
  verdicts.filter((each) => each.verdict === verdict).length;

function linkRows(link: JudgedLink['link']): [label: string, cell: (score: StoryScore) => string][] {
  const of = ({ statements }: StoryScore) => statements.links.filter((each) => each.link === link);
  return [
    [`statements, ${link}: right`, (score) => share(count(of(score), 'right'), of(score).length)],
    ['  right, or the whole of it', (score) => share(of(score).length - count(of(score), 'wrong'), of(score).length)],
  ];
}

const ROWS: readonly [label: string, cell: (score: StoryScore) => string][] = [
  ['articles', ({ events }) => String(events.articles).padStart(6)],
  ['mentions: precision', ({ events }) => percent(events.detection.precision)],
  ['mentions: recall', ({ events }) => percent(events.detection.recall)],
  ['all mentions: CoNLL', ({ events }) => percent(events.all.conll)],
  [
    'pairs of articles in a story: precision',
    ({ storyPairs: { right, wrongInGroup, wrongAcross } }) => share(right, right + wrongInGroup + wrongAcross),
  ],
  ['pairs of articles in a story: recall', ({ storyPairs: { right, gold } }) => share(right, gold)],
  ['  wrong pairs of two similar stories', ({ storyPairs }) => String(storyPairs.wrongInGroup).padStart(6)],
  ['  wrong pairs of two groups', ({ storyPairs }) => String(storyPairs.wrongAcross).padStart(6)],
  ['events of two stories (wrong merges)', ({ events }) => String(events.merges.wrong).padStart(6)],
  ['pairs of articles with an event: precision', ({ events }) => percent(events.pairs.precision)],
  ['happenings of two articles with one event', ({ events: { shared } }) => share(shared.found, shared.gold)],
  ['main events: right', ({ main }) => share(count(main, 'right'), main.length)],
  ['  wrong', ({ main }) => share(count(main, 'wrong'), main.length)],
  ['  not mentioned in the text, only a title', ({ main }) => share(count(main, 'unmentioned'), main.length)],
  ['dates of events: right', ({ dates }) => share(count(dates, 'right'), dates.length)],
  ['  wrong', ({ dates }) => share(count(dates, 'wrong'), dates.length)],
  ['  missing', ({ dates }) => share(count(dates, 'missing'), dates.length)],
  ['statements found', ({ statements: { found, gold } }) => share(found, gold)],
  ['statements linked to an event', ({ statements: { linked, found } }) => share(linked, found)],
  ...linkRows('MAIN'),
  ...linkRows('MENTIONED'),
];

/** Formats the scores of our own stories as a table. Each set of scores has a column. */
export function storyTable(columns: readonly StoryColumn[]): string {
  const line = (label: string, cells: readonly string[]) =>
    [label.padEnd(LABEL_WIDTH), ...cells.map((cell) => cell.padEnd(COLUMN_WIDTH))].join('').trimEnd();
  return [
    line(
      'Gold stories',
      columns.map(({ name }) => name.padStart(6)),
    ),
    ...ROWS.map(([label, cell]) =>
      line(
        label,
        columns.map(({ score }) => cell(score)),
      ),
    ),
  ].join('\n');
}

/** Returns the scores as plain numbers. The details are omitted, so that the content of blind stories is not shown. */
export function storyTotals({ main, dates, statements, ...rest }: StoryScore) {
  const verdicts = (judged: readonly { readonly verdict: string }[]) =>
    Object.fromEntries(
      [...new Set(judged.map(({ verdict }) => verdict))].sort().map((each) => [each, count(judged, each)]),
    );
  const { links, ...found } = statements;
  const of = (link: JudgedLink['link']) => verdicts(links.filter((each) => each.link === link));
  return {
    ...rest,
    main: verdicts(main),
    dates: verdicts(dates),
    statements: { ...found, MAIN: of('MAIN'), MENTIONED: of('MENTIONED') },
  };
}
