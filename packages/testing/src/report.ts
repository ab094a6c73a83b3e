import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportFile } from './vitest.ts';

/** The number of tests with each result. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The relevant fields of vitest's JSON report, which uses Jest's format. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Adds up the test results of several packages.
 *
 * @param folders - the folders of the packages
 * @returns the total, and the folders without a report because their tests did not finish. A missing report and a
 * test file that could not be loaded each count as one failed test.
 */
export async function sumReports(folders: readonly string[]): Promise<Counts & { missing: string[] }> {
  const missing: string[] = [];
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const folder of folders) {
    const report = await readReport(join(folder, reportFile));
    if (!report) {
      missing.push(folder);
      sum.failed += 1;
      continue;
    }
    const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests + broken.length;
    sum.skipped += report.numPendingTests + report.numTodoTests;
  }
  return { ...sum, missing };
}

async function readReport(file: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Formats the last line of `npm test`. */
export function countLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
