import { AUXILIARY } from '../../../core/word-flags.ts';
import { lowerAt } from '../../../find/dates/date-tokens.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  ARRESTING,
  AUSTERITY,
  BEFORE_STRIKE,
  BLADES,
  CHARGING,
  CLEARED_OF,
  CLEARED_OVER,
  DISASTERS,
  DISMISSED_CASES,
  DISMISSED_CLAIMS,
  DOORS,
  FREED,
  GAINED,
  GAME_NAMES,
  HEISTS,
  HOSPITALS,
  IDEAS,
  ILL_OR_NEAR,
  ILLNESSES,
  JUDGMENTS,
  LAWS,
  LOOT,
  MONEY_LOSSES,
  NEARBY,
  NOT_OFFERED,
  NOT_OPPONENTS,
  OF_DEATH,
  OFFICES,
  PERFORMED,
  PICTURED,
  PLANS,
  PLAYED_BALLS,
  POSTS,
  PRISON_TRANSFERS,
  PRISONS,
  PUNCHES,
  QUIET_REVOLUTIONS,
  REVIEWING,
  RIVAL_COMPANIES,
  ROBBERS,
  SENT_OUT,
  SERVED,
  SHOT_KINDS,
  SHOTS,
  SHOWN,
  WEEKDAYS,
  WORK_DONE,
} from '../words/event-senses.ts';
import { flagsOf } from './flags.ts';
import { isAfter, isBefore, isNear, sentenceWords } from './near.ts';

type Tokens = readonly Token[];
/** Returns the sense of a word in its context: null if it names no event, undefined if its listed sense applies. */
export type SenseRule = (tokens: Tokens, at: number) => string | null | undefined;

/** The same for a disaster: "a quake with a magnitude of at least 5.9 on the Richter scale hit the island". */
const DISASTER_REACH = 14;

/** The same for "guilty": "found the former worker of a paper mill guilty". */
const VERDICT_REACH = 14;

/** What is sent out: a statement is no event, a video or a report is published. */
function publishedSense(tokens: Tokens, at: number): string | null | undefined {
  if (isAfter(tokens, at, SENT_OUT, 4)) return null;
  // "in a statement released on Friday"
  if (isBefore(tokens, at, SENT_OUT, 2)) return null;
  return isAfter(tokens, at, SHOWN, 4) || isBefore(tokens, at, SHOWN, 3) ? 'PUBLICATION' : undefined;
}

/** Whether a person is the subject of a passive: "she was released", "the hostages were released". */
function isPersonBefore(tokens: Tokens, at: number): boolean {
  const first = Math.max(0, at - 3);
  const verb = tokens.slice(first, at).findIndex((token) => (flagsOf(token) & AUXILIARY) !== 0) + first;
  const subject = lowerAt(tokens, verb - 1);
  if (verb < first) return false;
  if (/^(?:he|she|they|who|whom|it)$/u.test(subject)) return subject !== 'it' && subject !== 'they';
  if (FREED.has(subject)) return true;
  const [before, last] = [tokens[verb - 2]?.text ?? '', tokens[verb - 1]?.text ?? ''];
  return /^\p{Lu}\p{Ll}/u.test(last) && (isFirstName(before) || /^(?:Mr|Mrs|Ms)\.?$/u.test(before));
}

/** Somebody who is released is free or leaves a hospital. What is released is published or launched. */
function releasedSense(tokens: Tokens, at: number): string | null | undefined {
  if (isAfter(tokens, at, HOSPITALS, 7)) return 'TREATMENT';
  if (isAfter(tokens, at, PRISONS, 9)) return 'FREEING';
  if (isPassive(tokens, at) && isPersonBefore(tokens, at)) return 'FREEING';
  return isAfter(tokens, at, FREED, 3) ? 'FREEING' : publishedSense(tokens, at);
}

/** Who is nabbed is arrested, what is nabbed is stolen, and a player is hired. */
const nabbedSense: SenseRule = (tokens, at) => {
  if (isAfter(tokens, at, LOOT)) return 'THEFT';
  return isPassive(tokens, at) || isNear(tokens, at, FREED) || isBefore(tokens, at, ARRESTING) ? undefined : null;
};

/** An illness or criticism is no attack. */
const figurativeSense: SenseRule = (tokens, at) =>
  ILLNESSES.has(lowerAt(tokens, at - 1)) ||
  (/^(?:on|against)$/u.test(lowerAt(tokens, at + 1)) && isAfter(tokens, at + 1, IDEAS, 3))
    ? null
    : undefined;

/** "serving three life sentences" */
const servedSense: SenseRule = (tokens, at) => (isBefore(tokens, at, SERVED, 5) ? null : undefined);

/** A quake that "hit", "struck" or "shook" a place is the quake itself. The noun names it. */
const struckSense: SenseRule = (tokens, at) => {
  if (isNear(tokens, at, HEISTS) || isBefore(tokens, at, ROBBERS, 4)) return 'THEFT';
  // "hit him with a left hook", "hit the canvas", "hits closer to home"
  if (isNear(tokens, at, PUNCHES) || (lowerAt(tokens, at).startsWith('hit') && isAfter(tokens, at, NEARBY, 2)))
    return null;
  if (/^(?:latest|first|last|next|worst|biggest)$/u.test(lowerAt(tokens, at - 2)) && lowerAt(tokens, at - 1) === 'to')
    return null;
  return isBefore(tokens, at, DISASTERS, DISASTER_REACH) ||
    (lowerAt(tokens, at + 1) === 'by' && isAfter(tokens, at, DISASTERS))
    ? 'STRIKING'
    : undefined;
};

/** Somebody who wounds others with a knife stabs them: "wounded seven passengers with a knife". */
const armedSense: SenseRule = (tokens, at) =>
  sentenceWords(tokens, at).some(({ lower }) => BLADES.has(lower)) ? 'STABBING' : undefined;

/** Whether a participle is in the passive: "was struck". */
export const isPassive = (tokens: Tokens, at: number): boolean =>
  (flagsOf(tokens[at - 1]) & AUXILIARY) !== 0 && !/^(?:has|have|had)$/u.test(lowerAt(tokens, at - 1));

/** The sense of verbs by their object, or by their subject if they are in the passive. */
export const VERBS_BY_OBJECT: ReadonlyMap<string, SenseRule> = new Map<string, SenseRule>([
  // "overturned a rule", but "the truck overturned".
  [
    'overturn',
    (tokens, at) => (isNear(tokens, at, JUDGMENTS) ? 'VERDICT' : isNear(tokens, at, LAWS) ? 'DECISION' : undefined),
  ],
  // "captures the moment"
  ['capture', (tokens, at) => (isNear(tokens, at, PICTURED) ? null : undefined)],
  // "a statement issued on Friday", "released a video".
  ['issue', publishedSense],
  ['release', releasedSense],
  ['release from', releasedSense],
  // "faces a murder charge", but "will face the champion".
  ['face', (tokens, at) => (isAfter(tokens, at, NOT_OPPONENTS, 9) ? 'FACING' : undefined)],
  // "played the villain", but "played Marlow".
  ['play', (tokens, at) => (isAfter(tokens, at, PERFORMED) ? null : undefined)],
  // "dismissed calls", "dismissed the lawsuit", but "dismissed the coach"
  [
    'dismiss',
    (tokens, at) => {
      const isOf = (list: ReadonlySet<string>) =>
        isAfter(tokens, at, list, 3) || (isPassive(tokens, at) && isBefore(tokens, at, list, 4));
      return isOf(DISMISSED_CLAIMS) ? null : isOf(DISMISSED_CASES) ? 'VERDICT' : undefined;
    },
  ],
  // "cleared of murder", but "cleared of snow".
  ['clear of', (tokens, at) => (isAfter(tokens, at, CLEARED_OF, 11) ? undefined : null)],
  // "cleared over the crash", but "the fog cleared over the lake".
  ['clear over', (tokens, at) => (isAfter(tokens, at, CLEARED_OVER, 5) ? undefined : null)],
  // "ruled out"
  ['rule', (tokens, at) => (lowerAt(tokens, at + 1) === 'out' ? null : undefined)],
  // "nabbed a suspect", but "nabbed jewels" and "nabbed a new striker".
  ['nab', nabbedSense],
  // "offered the post", but "offered a contract", "offered an apology".
  [
    'offer',
    (tokens, at) => {
      if (isAfter(tokens, at, POSTS, 9)) return 'APPOINTMENT';
      return isAfter(tokens, at, NOT_OFFERED, 4) ? null : undefined;
    },
  ],
  // "taken off the job", but "the rocket took off".
  ['take off', (tokens, at) => (isPassive(tokens, at) || lowerAt(tokens, at) === 'taking' ? null : undefined)],
  // "treated the fire as suspicious"
  ['treat', (tokens, at) => (isAfter(tokens, at, new Set(['as', 'like'])) ? null : undefined)],
  // "is dying of cancer", "will die in prison".
  [
    'die',
    (tokens, at) => {
      if (lowerAt(tokens, at) === 'dying') return null;
      return lowerAt(tokens, at) === 'die' && isBefore(tokens, at, new Set(['will', 'would', 'likely', 'to']), 2)
        ? null
        : undefined;
    },
  ],
  // "found the former worker guilty", but "found itself without work".
  [
    'find',
    (tokens, at) => {
      if (isAfter(tokens, at, new Set(['guilty']), VERDICT_REACH)) return 'VERDICT';
      return /sel(?:f|ves)$/u.test(lowerAt(tokens, at + 1)) ? null : undefined;
    },
  ],
  // "sprayed bullets", but "sprayed water".
  ['spray', (tokens, at) => (isAfter(tokens, at, SHOTS, 4) ? undefined : null)],
  // "returned a kick", "returned a verdict".
  ['return', (tokens, at) => (isAfter(tokens, at, PLAYED_BALLS, 4) ? null : 'RETURN')],
  // "joined Marlow on loan", but "joined the council in 1990".
  ['join', (tokens, at) => (isAfter(tokens, at, GAINED) ? 'TRANSFER' : 'JOINING')],
  ['transfer', (tokens, at) => (isAfter(tokens, at, GAINED) ? 'TRANSFER' : 'DELIVERY')],
  // "knocked down in the sixth round", but "knocked on the door".
  [
    'knock',
    (tokens, at) =>
      /^(?:out|down)$/u.test(lowerAt(tokens, at + 1)) ? 'KNOCKOUT' : isAfter(tokens, at, DOORS, 4) ? null : undefined,
  ],
  ['handcuff', () => 'CUSTODY'],
  // "was named fisheries minister"
  ['name', (tokens, at) => (isAfter(tokens, at, OFFICES, 8) ? 'APPOINTMENT' : undefined)],
  // "was sent to prison"
  [
    'send',
    (tokens, at) => (lowerAt(tokens, at + 1) === 'to' && isAfter(tokens, at, PRISONS, 2) ? 'VERDICT' : undefined),
  ],
  // "takes over its rival", but "takes over as coach".
  [
    'take over',
    (tokens, at) => {
      const next = tokens[at + 2];
      return isAfter(tokens, at + 1, RIVAL_COMPANIES, 4) && next?.lower !== 'as' && next?.lower !== 'from'
        ? 'MERGER'
        : undefined;
    },
  ],
  // "a jump shot", "a flu shot".
  [
    'shoot',
    (tokens, at) => (lowerAt(tokens, at) === 'shot' && SHOT_KINDS.has(lowerAt(tokens, at - 1)) ? null : undefined),
  ],
  ['sentence', servedSense],
  ['hit', struckSense],
  ['strike', struckSense],
  ['shake', struckSense],
  ['jolt', struckSense],
  ['rattle', struckSense],
  ['rock', struckSense],
  ['batter', struckSense],
  // "The storm toppled trees", but "a crane toppled onto a house".
  ['topple', (tokens, at) => (isBefore(tokens, at, DISASTERS, DISASTER_REACH) ? 'STRIKING' : undefined)],
  ['wound', armedSense],
  ['injure', armedSense],
  ['hurt', armedSense],
]);

/** A crime that somebody is charged with, without a victim: "charged with two counts of murder". */
const offenceSense: SenseRule = (tokens, at) => {
  if (!/^(?:with|of|or|attempted|\p{L}+-degree)$/u.test(lowerAt(tokens, at - 1)) || lowerAt(tokens, at + 1) === 'of')
    return undefined;
  return isBefore(tokens, at, CHARGING) ? 'OFFENCE' : undefined;
};

/** The sense of nouns by the words around them. */
export const NOUNS_BY_WORDS: ReadonlyMap<string, SenseRule> = new Map<string, SenseRule>([
  // Not a killing: "remote code execution", "the execution of the plan", "efficient execution".
  [
    'execution',
    (tokens, at) =>
      WORK_DONE.has(lowerAt(tokens, at - 1)) || (lowerAt(tokens, at + 1) === 'of' && isAfter(tokens, at, PLANS, 4))
        ? null
        : undefined,
  ],
  // "an offer of help"
  ['offer', (tokens, at) => (isAfter(tokens, at, NOT_OFFERED, 3) ? null : undefined)],
  // "death penalty", "sentenced to death", "near death".
  [
    'death',
    (tokens, at) => {
      if (OF_DEATH.has(lowerAt(tokens, at + 1))) return null;
      const isTo = lowerAt(tokens, at - 1) === 'to' && isBefore(tokens, at - 1, ILL_OR_NEAR, 5);
      return isTo || /^(?:near|nears|brain|cot|sudden)$/u.test(lowerAt(tokens, at - 1)) ? null : undefined;
    },
  ],
  ['murder', offenceSense],
  ['homicide', offenceSense],
  ['manslaughter', offenceSense],
  // "a heart attack", "an assault on the law".
  ['attack', figurativeSense],
  ['assault', figurativeSense],
  // "a strike against the cuts", "a strike on Monday" is no attack.
  [
    'strike',
    (tokens, at) => {
      if (!/^(?:on|against)$/u.test(lowerAt(tokens, at + 1))) return undefined;
      const isWorkers = BEFORE_STRIKE.has(lowerAt(tokens, at - 1)) || isAfter(tokens, at, AUSTERITY);
      return isWorkers || WEEKDAYS.has(lowerAt(tokens, at + 2)) || tokens[at + 2]?.kind === 'NUMBER'
        ? 'STRIKE'
        : undefined;
    },
  ],
  // "the sexual revolution"
  ['revolution', (tokens, at) => (QUIET_REVOLUTIONS.has(lowerAt(tokens, at - 1)) ? null : undefined)],
  // "a seventh-round stoppage", "stoppage time".
  [
    'stoppage',
    (tokens, at) => {
      if (lowerAt(tokens, at + 1) === 'time') return null;
      return /round$/u.test(lowerAt(tokens, at - 1)) ? 'VICTORY' : undefined;
    },
  ],
  // "The Hunger Games", but "the Olympic Games".
  [
    'game',
    (tokens, at) => {
      const isName = tokens[at]?.text === 'Games' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
      return isName && !GAME_NAMES.has(lowerAt(tokens, at - 1)) ? null : undefined;
    },
  ],
  // "a total loss", "a loss of two million".
  [
    'loss',
    (tokens, at) => (MONEY_LOSSES.has(lowerAt(tokens, at - 1)) || lowerAt(tokens, at + 1) === 'of' ? null : undefined),
  ],
  // "404 yards and two touchdowns"
  ['touchdown', (tokens, at) => (lowerAt(tokens, at) === 'touchdowns' ? null : undefined)],
  // "announced his departure" is a resignation.
  ['departure', (tokens, at) => (/^announc/u.test(lowerAt(tokens, at - 2)) ? 'RESIGNATION' : undefined)],
  ['transfer', (tokens, at) => (PRISON_TRANSFERS.has(lowerAt(tokens, at - 1)) ? null : undefined)],
  ['sentence', servedSense],
  // "upheld a ban" is no new ban.
  ['ban', (tokens, at) => (isBefore(tokens, at, REVIEWING, 3) ? null : undefined)],
  // "punt returns"
  ['return', (tokens, at) => (PLAYED_BALLS.has(lowerAt(tokens, at - 1)) ? null : 'RETURN')],
]);
