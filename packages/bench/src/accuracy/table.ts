import { ROLES, TYPES } from './corpus.ts';
import type { Accuracy, Score } from './score.ts';

/** One way of extracting, and how it scored. */
export interface Column {
  /** What the column's head says, e.g. `rules`. */
  readonly name: string;
  readonly accuracy: Accuracy;
}

const LABEL_WIDTH = 22;

const figure = (value: number): string => value.toFixed(3).padStart(6);

function line(label: string, columns: readonly Column[], pick: (accuracy: Accuracy) => Score | undefined): string {
  const cells = columns.map(({ accuracy }) => {
    const score = pick(accuracy);
    return score ? `${figure(score.precision)} ${figure(score.recall)} ${figure(score.f1)}` : '     –      –      –';
  });
  return [label.padEnd(LABEL_WIDTH), ...cells].join('  | ');
}

/**
 * Prints scores side by side: a line for each role, for the pooled roles, and for each type, with precision, recall
 * and F1 of each column.
 *
 * @returns lines of text, parted by line breaks, without one at the end.
 */
export function accuracyTable(columns: readonly Column[]): string {
  const heads = columns.map(({ name }) => name.padEnd(20));
  const figures = columns.map(() => '     P      R     F1');
  const first = columns[0]?.accuracy;
  const predicted = columns.map(({ name, accuracy }) => `${accuracy.predicted} by ${name}`).join(', ');
  return [
    `${first?.articles ?? 0} articles, ${first?.gold ?? 0} quotations, predicted: ${predicted}`,
    '',
    [''.padEnd(LABEL_WIDTH), ...heads].join('  | '),
    ['role'.padEnd(LABEL_WIDTH), ...figures].join('  | '),
    ...ROLES.map((role) => line(role, columns, (accuracy) => accuracy.role[role])),
    line('roles (the last four)', columns, (accuracy) => accuracy.roles),
    line('joint (all five)', columns, (accuracy) => accuracy.joint),
    line('type', columns, (accuracy) => accuracy.type),
    line('medium', columns, (accuracy) => accuracy.medium),
    '',
    'quote, by type (number in the corpus)',
    ...TYPES.map((type) =>
      line(`${type} (${first?.byType[type]?.gold ?? 0})`, columns, (accuracy) => accuracy.byType[type]),
    ),
  ].join('\n');
}
