export { cleanText } from './clean/clean-text.ts';
export { compareEvents } from './events/compare-events.ts';
export { EXTRACTOR_VERSION, extract } from './extract.ts';
export { compareNames } from './names/compare-names.ts';
export { foldLetters } from './names/fold.ts';
export { nameKeys } from './names/name-keys.ts';
export { parseName } from './names/parse-name.ts';
export type { NameComparison, NameForm, NameReason, NameVerdict, ParsedName } from './names/types.ts';
export type * from './types.ts';
