import { ROLES, TYPES } from '@wortlaut/weights-wikinews/corpus';
import type { Accuracy, Score } from './score.ts';

/** The scores of one extraction method. */
export interface Column {
  /** The heading of the column, such as `rules only`. */
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
 * Formats scores side by side as a table of precision, recall and F1. The table has a line for each role, a line for
 * all roles together, and a line for each type.
 *
 * @returns the lines of the table, without a trailing line break
 */
export function accuracyTable(columns: readonly Column[]): string {
  const heads = columns.map(({ name }) => name.padEnd(20));
  const figures = columns.map(() => '     P      R     F1');
  const first = columns[0]?.accuracy;
  const predicted = columns.map(({ name, accuracy }) => `${accuracy.predicted} (${name})`).join(', ');
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
    'quote by type (number in the corpus)',
    ...TYPES.map((type) =>
      line(`${type} (${first?.byType[type]?.gold ?? 0})`, columns, (accuracy) => accuracy.byType[type]),
    ),
  ].join('\n');
}
