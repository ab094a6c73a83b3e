import { UNSURE_BELOW } from '@wortlaut/extract';
import type { JudgedStatement } from './score-gold.ts';

/** The lower bounds of the bins, from 0 to 1. */
const BINS = [0, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(6);

function binLine(judged: readonly JudgedStatement[], from: number, to: number): string {
  const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
  const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
  const right = inside.filter((one) => one.right).length;
  return `${from.toFixed(2)} – ${Math.min(to, 1).toFixed(2)}   | ${String(inside.length).padStart(6)} | ${share(sum, inside.length)} | ${share(right, inside.length)}`;
}

/** Possible limits for the confidence below which statements are marked as unsure. */
const LIMITS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9];

/**
 * Formats the effect of each possible limit: the share of unsure statements, and the share of right statements among
 * the others.
 *
 * @returns the lines of the table, without a trailing line break
 */
export function limitTable(judged: readonly JudgedStatement[]): string {
  const line = (limit: number): string => {
    const sure = judged.filter(({ confidence }) => confidence >= limit);
    const right = sure.filter((one) => one.right).length;
    return `${limit.toFixed(2)}          | ${share(judged.length - sure.length, judged.length)} | ${share(right, sure.length)}`;
  };
  return ['unsure below  | unsure | others right', ...LIMITS.map(line)].join('\n');
}

/**
 * Formats how often statements with a given confidence are right, as a table with one line per bin. If the confidence
 * is calibrated, each line shows the same value for the mean confidence and the share of right statements.
 *
 * @param name - the name of the statements, for the heading
 * @param judged - the statements
 * @returns the lines of the table, without a trailing line break
 */
export function reliabilityTable(name: string, judged: readonly JudgedStatement[]): string {
  const sure = judged.filter(({ confidence }) => confidence >= UNSURE_BELOW);
  const right = sure.filter((one) => one.right).length;
  return [
    `Reliability, ${name}: ${judged.length} statements`,
    'confidence    | number |   mean |  right',
    ...BINS.map((from, at) => binLine(judged, from, BINS[at + 1] ?? 1.01)),
    `unsure (below ${UNSURE_BELOW}): ${share(judged.length - sure.length, judged.length).trim()} of all; right among the others: ${share(right, sure.length).trim()}`,
  ].join('\n');
}
