export { EXTRACTOR_VERSION, extract } from './extract.ts';
export { foldLetters } from './names/fold.ts';
export type * from './types.ts';
