import { expect, it } from 'vitest';
import { coverageRows } from './coverage-rows.ts';

const outlet = (unattributedCount: number, speakers: Record<string, number>) => ({
  unattributedCount,
  speakers: { nodes: Object.entries(speakers).map(([id, count]) => ({ statementCount: count, person: { id } })) },
});
const rowsOf = (...outlets: ReturnType<typeof outlet>[]) =>
  coverageRows(outlets).map(({ person, counts }) => [person?.id ?? null, ...counts]);

it('creates a row for each person with a count for each outlet', () => {
  expect(rowsOf(outlet(0, { ada: 2, jost: 1 }), outlet(0, { ada: 1 }))).toEqual([
    ['ada', 2, 1],
    ['jost', 1, 0],
  ]);
});

it('sorts by the number of outlets, then by the number of statements', () => {
  expect(rowsOf(outlet(0, { one: 7, both: 1, two: 1 }), outlet(0, { both: 1 })).map(([id]) => id)).toEqual([
    'both',
    'one',
    'two',
  ]);
});

it('counts statements by unknown speakers in a separate row', () => {
  expect(rowsOf(outlet(3, { ada: 1 }), outlet(0, {}))).toEqual([
    ['ada', 1, 0],
    [null, 3, 0],
  ]);
});
