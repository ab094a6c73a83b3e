import { lowerAt } from '../../../find/dates/date-tokens.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  COURT_PLACES,
  COURT_VERBS,
  COURTS,
  NOT_OF_COURT,
  OF_COURT,
  ONLY_OF_COURTS,
  SENTENCES,
} from '../words/court-words.ts';

type Tokens = readonly Token[];

/** Maximum distance between a court and its verb, in tokens. */
const REACH = 9;

/** Whether a court is only a place: "in court", "outside the Supreme Court". */
function isPlaceOnly(tokens: Tokens, court: number): boolean {
  let at = court - 1;
  while (at > court - 4 && /^(?:the|a|an|this|\p{Lu}.*)$/u.test(tokens[at]?.text ?? '')) at -= 1;
  return COURT_PLACES.has(lowerAt(tokens, at));
}

/** Whether a court is the subject of a verb: "The Supreme Court on Monday struck down the act". */
function isOfCourt(tokens: Tokens, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const lower = lowerAt(tokens, index);
    if (COURTS.has(lower)) return !OF_COURT.has(lowerAt(tokens, index + 1)) && !isPlaceOnly(tokens, index);
    if (NOT_OF_COURT.has(lower) || /^[.;:!?]$/u.test(lower)) return false;
  }
  return false;
}

/** Whether a court is the agent of a verb in the passive: "was struck down by the Supreme Court". */
function isByCourt(tokens: Tokens, at: number): boolean {
  const by = tokens.slice(at + 1, at + 4).findIndex(({ lower }) => lower === 'by');
  return by >= 0 && tokens.slice(at + 2 + by, at + 7 + by).some(({ lower }) => COURTS.has(lower));
}

/**
 * Returns the sense of a verb whose subject is a court: "struck down the act" is a verdict. "a suspended sentence" is a
 * verdict, too. Null if the verb names an event only with a court, and there is no court. Undefined if its listed sense
 * applies.
 */
export function courtSense(tokens: Tokens, at: number, { lemma, verb }: EventWord): string | null | undefined {
  if (!verb || !COURT_VERBS.has(lemma)) return undefined;
  if (lowerAt(tokens, at) === 'suspended' && SENTENCES.has(lowerAt(tokens, at + 1))) return 'VERDICT';
  if (isOfCourt(tokens, at) || isByCourt(tokens, at)) return 'VERDICT';
  return ONLY_OF_COURTS.has(lemma) ? null : undefined;
}
