export { EVENT_WORDS } from './event-words.ts';
export { IRREGULAR_VERBS } from './irregular-verbs.ts';
