import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countLine, sumReports } from './report.ts';
import { reportFile } from './vitest.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wortlaut-report-'));
});
afterAll(() => rm(root, { recursive: true }));

async function leaveReport(name: string, text: string): Promise<string> {
  const file = join(root, name, reportFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return join(root, name);
}

const clean = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

test('sums the reports of all packages', async () => {
  const first = await leaveReport('first', JSON.stringify(clean));
  const second = await leaveReport('second', JSON.stringify({ ...clean, numFailedTests: 2, numPendingTests: 0 }));
  const { missing, ...counts } = await sumReports([first, second]);
  expect(missing).toEqual([]);
  expect(countLine(counts)).toBe('6 passed, 2 failed, 1 skipped');
});

test('counts a missing or incomplete report as a failed test', async () => {
  const half = await leaveReport('half', JSON.stringify(clean).slice(0, 20));
  const none = join(root, 'none');
  expect(await sumReports([half, none])).toEqual({ passed: 0, failed: 2, skipped: 0, missing: [half, none] });
});

test('counts a test file that could not be loaded as a failed test', async () => {
  const broken = { ...clean, numPendingTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] };
  const { missing: _, ...counts } = await sumReports([await leaveReport('broken', JSON.stringify(broken))]);
  expect(countLine(counts)).toBe('3 passed, 1 failed');
});
