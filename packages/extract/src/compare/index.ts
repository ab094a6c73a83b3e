export type { ComparedPassage } from './clauses.ts';
export { type Difference, type DifferenceKind, type DifferenceSide, findDifferences } from './differences.ts';
