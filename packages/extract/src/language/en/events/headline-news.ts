import type { Analysis } from '../../../core/analysis.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { kindOf } from '../../../find/events/senses.ts';
import { JUDGED, RELATIVES, UNSURE_REPORTS } from '../words/aside-words.ts';
import { BACKGROUND_WORDS, MOURNING } from '../words/event-phrases.ts';
import { isAttribute, isDeed } from './aside.ts';

/** Maximum distance between a word that marks the background and the event after it, in tokens. */
const REACH = 2;
/** Maximum distance between a word of mourning and the event, in tokens: "mourns the victims of the mall shooting". */
const MOURNING_REACH = 6;

/**
 * Whether a verb is near the start of a relative clause. A question word at the start of the headline does not count.
 */
const isInRelativeClause = (tokens: Analysis['tokens'], at: number): boolean =>
  tokens.slice(Math.max(1, at - REACH), at).some(({ lower }) => RELATIVES.has(lower));

/** Maximum distance between a judgment and the deed that it is about, in tokens: "not guilty in Redfield mill fire". */
const JUDGMENT_REACH = 6;

/** Whether a court has judged somebody for an event: "not guilty in the mill fire", "jailed over stabbing". */
const isJudged = (tokens: Analysis['tokens'], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - JUDGMENT_REACH), at)
    .some(({ lower }, index, before) => JUDGED.has(lower) && /^(?:in|over|for)$/u.test(before[index + 1]?.lower ?? ''));

/** Whether a headline names only a report of an event as its background: "appears on video after reports of death". */
const isOnlyReported = (tokens: Analysis['tokens'], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  UNSURE_REPORTS.has(tokens[at - 2]?.lower ?? '') &&
  BACKGROUND_WORDS.has(tokens[at - 3]?.lower ?? '');

/**
 * Whether a headline mentions an event only as the background of its news: "Minister quits over raid", "Convicted
 * killer dies", "Man cleared of stabbing", "Boss who stole donations jailed". The first words of a headline are news,
 * even after a preposition.
 *
 * @param at - index of the event word
 */
export function isBackground({ tokens }: Analysis, at: number, { verb, sense }: EventWord): boolean {
  const first = Math.max(0, at - REACH);
  // "Suspect in mall shooting charged": the verb after the deed is the news.
  const isAnswer = verb && /^(?:ARREST|TRIAL)$/u.test(kindOf(sense));
  if (isAttribute(tokens, at) || isDeed(tokens, at) || (!isAnswer && isJudged(tokens, at))) return true;
  if (verb && isInRelativeClause(tokens, at)) return true;
  if (tokens.slice(Math.max(0, at - MOURNING_REACH), at).some(({ lower }) => MOURNING.has(lower))) return true;
  if (isOnlyReported(tokens, at)) return true;
  return tokens.slice(first, at).some(({ lower }, index) => BACKGROUND_WORDS.has(lower) && first + index > 0);
}
