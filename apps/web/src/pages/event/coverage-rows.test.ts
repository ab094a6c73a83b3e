import { expect, it } from 'vitest';
import { coverageRows } from './coverage-rows.ts';

const outlet = (statementCount: number, speakers: Record<string, number>) => ({
  statementCount,
  speakers: { nodes: Object.entries(speakers).map(([id, count]) => ({ statementCount: count, person: { id } })) },
});
const rowsOf = (...outlets: ReturnType<typeof outlet>[]) =>
  coverageRows(outlets).map(({ person, counts }) => [person?.id ?? null, ...counts]);

it('gives each person a row with what every outlet prints', () => {
  expect(rowsOf(outlet(3, { ada: 2, jost: 1 }), outlet(1, { ada: 1 }))).toEqual([
    ['ada', 2, 1],
    ['jost', 1, 0],
  ]);
});

it('puts first whom most outlets report, then whom they report most', () => {
  expect(rowsOf(outlet(9, { one: 7, both: 1, two: 1 }), outlet(1, { both: 1 })).map(([id]) => id)).toEqual([
    'both',
    'one',
    'two',
  ]);
});

it('counts what nobody known said in a row of its own', () => {
  expect(rowsOf(outlet(4, { ada: 1 }), outlet(0, {}))).toEqual([
    ['ada', 1, 0],
    [null, 3, 0],
  ]);
});
