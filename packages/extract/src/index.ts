export { cleanText } from './clean/clean-text.ts';
export {
  compareEvents,
  type EventComparison,
  type EventForm,
  type EventLookup,
  type EventReason,
  eventLookups,
} from './events/compare-events.ts';
export type { DateShape, ReadDate } from './events/date-expression.ts';
export { EVENT_REASON_TEXT } from './events/event-reasons.ts';
export { readDates } from './events/read-dates.ts';
export { EXTRACTOR_VERSION, type ExtractOptions, extract } from './extract.ts';
export type { Model } from './learned/model.ts';
export { compareNames } from './names/compare-names.ts';
export { foldLetters } from './names/fold.ts';
export { nameKeys } from './names/name-keys.ts';
export { NAME_REASON_TEXT } from './names/name-reasons.ts';
export { parseName } from './names/parse-name.ts';
export type { NameComparison, NameForm, NameReason, NameVerdict, ParsedName } from './names/types.ts';
export { type Sentence, splitSentences } from './text/sentences.ts';
export { type Token, tokenize } from './text/tokens.ts';
export type * from './types.ts';
