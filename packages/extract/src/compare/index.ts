export type { ComparedPassage } from './clauses.ts';
export { type Difference, type DifferenceSide, findDifferences } from './differences.ts';
