import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportFile } from './vitest.ts';

/** The number of tests by result. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The relevant part of vitest's JSON report, which has Jest's format. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Sums the test reports of packages.
 *
 * @param folders - the folders of the packages
 * @returns the sum, and the folders without a report, whose tests did not finish. A missing report counts as one failed
 * test, and so does a test file that could not be loaded.
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
