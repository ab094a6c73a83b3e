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
  GUESTS,
  HEISTS,
  HITTING,
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
  PLAYERS,
  POLICIES,
  POSTS,
  PRISON_TRANSFERS,
  PRISONS,
  PROTESTERS,
  PUNCHES,
  QUIET_REVOLUTIONS,
  REPORTED_BEFORE,
  REVIEWING,
  RIVAL_COMPANIES,
  ROADS,
  ROBBERS,
  SENT_OUT,
  SERVED,
  SHOT_KINDS,
  SHOTS,
  SHOWN,
  STRIKE_KINDS,
  WARRANTS,
  WATERWAYS,
  WEEKDAYS,
  WORK_DONE,
} from '../words/event-senses.ts';
import { STRUCTURES } from '../words/figurative-words.ts';
import { flagsOf } from './flags.ts';
import { isAfter, isBefore, isNear, sentenceWords } from './near.ts';

type Tokens = readonly Token[];
/**
 * Returns the sense of a word in its context. Null if the word does not name an event, undefined if its listed sense
 * applies.
 */
export type SenseRule = (tokens: Tokens, at: number) => string | null | undefined;

/**
 * Maximum distance between a disaster and a verb after it, in tokens: "a quake with a magnitude of at least 5.9 on the
 * Richter scale hit the island".
 */
const DISASTER_REACH = 14;

/** Maximum distance between "found" and "guilty", in tokens: "found the former worker of a paper mill guilty". */
const VERDICT_REACH = 14;

/**
 * Returns the sense of "issue" and "release" for things. Releasing a statement is not an event. Releasing a video or a
 * report is a publication.
 */
function publishedSense(tokens: Tokens, at: number): string | null | undefined {
  if (isAfter(tokens, at, SENT_OUT, 4)) return null;
  // The object can precede the verb: "in a statement released on Friday".
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

/** Returns the sense of "release". People are freed or leave a hospital. Things are published or launched. */
function releasedSense(tokens: Tokens, at: number): string | null | undefined {
  if (isAfter(tokens, at, HOSPITALS, 7)) return 'TREATMENT';
  if (isAfter(tokens, at, PRISONS, 9)) return 'FREEING';
  if (isPassive(tokens, at) && isPersonBefore(tokens, at)) return 'FREEING';
  return isAfter(tokens, at, FREED, 3) ? 'FREEING' : publishedSense(tokens, at);
}

/** The sense of "nab". A suspect is arrested, and jewels are stolen. Hiring a player is not an event. */
const nabbedSense: SenseRule = (tokens, at) => {
  if (isAfter(tokens, at, LOOT)) return 'THEFT';
  return isPassive(tokens, at) || isNear(tokens, at, FREED) || isBefore(tokens, at, ARRESTING) ? undefined : null;
};

/** The rule for "attack" and "assault". An illness or criticism is not an attack. */
const figurativeSense: SenseRule = (tokens, at) =>
  ILLNESSES.has(lowerAt(tokens, at - 1)) ||
  (/^(?:on|against)$/u.test(lowerAt(tokens, at + 1)) && isAfter(tokens, at + 1, IDEAS, 3))
    ? null
    : undefined;

/** Serving a sentence is not a verdict: "serving three life sentences". */
const servedSense: SenseRule = (tokens, at) => (isBefore(tokens, at, SERVED, 5) ? null : undefined);

/**
 * The sense of "hit", "strike", "shake" and similar verbs. If the subject is a disaster, its noun already names the
 * event.
 */
const struckSense: SenseRule = (tokens, at) => {
  if (isNear(tokens, at, HEISTS) || isBefore(tokens, at, ROBBERS, 4)) return 'THEFT';
  // These uses do not name an event: "hit him with a left hook", "hit the canvas", "hits closer to home".
  if (isNear(tokens, at, PUNCHES) || (lowerAt(tokens, at).startsWith('hit') && isAfter(tokens, at, NEARBY, 2)))
    return null;
  if (/^(?:latest|first|last|next|worst|biggest)$/u.test(lowerAt(tokens, at - 2)) && lowerAt(tokens, at - 1) === 'to')
    return null;
  return isBefore(tokens, at, DISASTERS, DISASTER_REACH) ||
    (lowerAt(tokens, at + 1) === 'by' && isAfter(tokens, at, DISASTERS))
    ? 'STRIKING'
    : undefined;
};

/**
 * The sense of "wound", "injure" and "hurt". With a knife, the event is a stabbing: "wounded seven passengers with a
 * knife".
 */
const armedSense: SenseRule = (tokens, at) =>
  sentenceWords(tokens, at).some(({ lower }) => BLADES.has(lower)) ? 'STABBING' : undefined;

/** Whether a participle is in the passive: "was struck". */
export const isPassive = (tokens: Tokens, at: number): boolean =>
  (flagsOf(tokens[at - 1]) & AUXILIARY) !== 0 && !/^(?:has|have|had)$/u.test(lowerAt(tokens, at - 1));

/** Rules for the sense of verbs, by lemma. The sense depends on the object or, in the passive, on the subject. */
export const VERBS_BY_OBJECT: ReadonlyMap<string, SenseRule> = new Map<string, SenseRule>([
  // "overturned a rule" is a decision, "the truck overturned" is not.
  [
    'overturn',
    (tokens, at) => (isNear(tokens, at, JUDGMENTS) ? 'VERDICT' : isNear(tokens, at, LAWS) ? 'DECISION' : undefined),
  ],
  // Not a capture: "captures the moment".
  ['capture', (tokens, at) => (isNear(tokens, at, PICTURED) ? null : undefined)],
  // "a statement issued on Friday" is not an event. "released a video" is a publication.
  ['issue', (tokens, at) => (isNear(tokens, at, WARRANTS) ? 'ARREST' : publishedSense(tokens, at))],
  // "farmers block a motorway" is a protest, "a fallen tree blocks the road" is not an event. A blocked canal is closed.
  [
    'block',
    (tokens, at) => {
      const isOf = (list: ReadonlySet<string>) =>
        isAfter(tokens, at, list, 5) || (isPassive(tokens, at) && isBefore(tokens, at, list, 4));
      if (isOf(WATERWAYS)) return isBefore(tokens, at, PROTESTERS, 4) ? 'BLOCKADE' : 'CLOSURE';
      if (!isAfter(tokens, at, ROADS, 4)) return undefined;
      return isBefore(tokens, at, PROTESTERS, 4) ? 'BLOCKADE' : null;
    },
  ],
  // "hosted her counterpart" is a meeting, "hosted the games" is not.
  ['host', (tokens, at) => (isAfter(tokens, at, GUESTS, 6) ? 'MEETING' : undefined)],
  // Not a resignation: "quits smoking".
  ['quit', (tokens, at) => (/ing$/u.test(lowerAt(tokens, at + 1)) ? null : undefined)],
  // "unveiled his budget" is a publication, "unveiled a new bus" is a launch.
  ['unveil', (tokens, at) => (isAfter(tokens, at, POLICIES, 6) ? 'PUBLICATION' : undefined)],
  // "signed striker Ina Quill" is a transfer, "signed a treaty" is not.
  ['sign', (tokens, at) => (isAfter(tokens, at, PLAYERS, 3) ? 'TRANSFER' : undefined)],
  ['release', releasedSense],
  ['release from', releasedSense],
  // "faces a murder charge" is about a court case, "will face the champion" is about a match.
  ['face', (tokens, at) => (isAfter(tokens, at, NOT_OPPONENTS, 9) ? 'FACING' : undefined)],
  // "played Marlow" is a match, "played the villain" is not.
  ['play', (tokens, at) => (isAfter(tokens, at, PERFORMED) ? null : undefined)],
  // "dismissed calls" is not an event, "dismissed the lawsuit" is a verdict, "dismissed the coach" is a dismissal.
  [
    'dismiss',
    (tokens, at) => {
      const isOf = (list: ReadonlySet<string>) =>
        isAfter(tokens, at, list, 3) || (isPassive(tokens, at) && isBefore(tokens, at, list, 4));
      // A headline omits the auxiliary: "Rumours of coup in Norland dismissed by army".
      if (lowerAt(tokens, at + 1) === 'by' && isBefore(tokens, at, DISMISSED_CLAIMS, 6)) return null;
      return isOf(DISMISSED_CLAIMS) ? null : isOf(DISMISSED_CASES) ? 'VERDICT' : undefined;
    },
  ],
  // "cleared of murder" names an event, "cleared of snow" does not.
  ['clear of', (tokens, at) => (isAfter(tokens, at, CLEARED_OF, 11) ? undefined : null)],
  // "cleared over the crash" names an event, "the fog cleared over the lake" does not.
  ['clear over', (tokens, at) => (isAfter(tokens, at, CLEARED_OVER, 5) ? undefined : null)],
  // Not a ruling: "ruled out".
  ['rule', (tokens, at) => (lowerAt(tokens, at + 1) === 'out' ? null : undefined)],
  // "nabbed a suspect" is an arrest, "nabbed jewels" is a theft, "nabbed a new striker" is not an event.
  ['nab', nabbedSense],
  // "offered the post" is an appointment, "offered a contract" is an offer, "offered an apology" is not an event.
  [
    'offer',
    (tokens, at) => {
      if (isAfter(tokens, at, POSTS, 9)) return 'APPOINTMENT';
      return isAfter(tokens, at, NOT_OFFERED, 4) ? null : undefined;
    },
  ],
  // "the rocket took off" names an event, "taken off the job" does not.
  ['take off', (tokens, at) => (isPassive(tokens, at) || lowerAt(tokens, at) === 'taking' ? null : undefined)],
  // Not a medical treatment: "treated the fire as suspicious".
  ['treat', (tokens, at) => (isAfter(tokens, at, new Set(['as', 'like'])) ? null : undefined)],
  // Nobody has died yet: "is dying of cancer", "will die in prison".
  [
    'die',
    (tokens, at) => {
      if (lowerAt(tokens, at) === 'dying') return null;
      return lowerAt(tokens, at) === 'die' && isBefore(tokens, at, new Set(['will', 'would', 'likely', 'to']), 2)
        ? null
        : undefined;
    },
  ],
  // "found the former worker guilty" is a verdict, "found itself without work" is not an event.
  [
    'find',
    (tokens, at) => {
      if (isAfter(tokens, at, new Set(['guilty']), VERDICT_REACH)) return 'VERDICT';
      return /sel(?:f|ves)$/u.test(lowerAt(tokens, at + 1)) ? null : undefined;
    },
  ],
  // "sprayed bullets" names an event, "sprayed water" does not.
  ['spray', (tokens, at) => (isAfter(tokens, at, SHOTS, 4) ? undefined : null)],
  // Not a return: "returned a kick", "returned a verdict".
  ['return', (tokens, at) => (isAfter(tokens, at, PLAYED_BALLS, 4) ? null : 'RETURN')],
  // "joined Marlow on loan" is a transfer, "joined the council in 1990" is not.
  ['join', (tokens, at) => (isAfter(tokens, at, GAINED) ? 'TRANSFER' : 'JOINING')],
  ['transfer', (tokens, at) => (isAfter(tokens, at, GAINED) ? 'TRANSFER' : 'DELIVERY')],
  // "knocked down in the sixth round" is a knockout, "knocked on the door" is not an event.
  [
    'knock',
    (tokens, at) =>
      /^(?:out|down)$/u.test(lowerAt(tokens, at + 1)) ? 'KNOCKOUT' : isAfter(tokens, at, DOORS, 4) ? null : undefined,
  ],
  ['handcuff', () => 'CUSTODY'],
  // An appointment: "was named fisheries minister".
  ['name', (tokens, at) => (isAfter(tokens, at, OFFICES, 8) ? 'APPOINTMENT' : undefined)],
  // A verdict: "was sent to prison".
  [
    'send',
    (tokens, at) => (lowerAt(tokens, at + 1) === 'to' && isAfter(tokens, at, PRISONS, 2) ? 'VERDICT' : undefined),
  ],
  // "takes over its rival" is a merger, "takes over as coach" is not.
  [
    'take over',
    (tokens, at) => {
      const next = tokens[at + 2];
      return isAfter(tokens, at + 1, RIVAL_COMPANIES, 4) && next?.lower !== 'as' && next?.lower !== 'from'
        ? 'MERGER'
        : undefined;
    },
  ],
  // Not a shooting: "a jump shot", "a flu shot".
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
  // "The storm toppled trees" describes the effect of a disaster, "a crane toppled onto a house" does not.
  ['topple', (tokens, at) => (isBefore(tokens, at, DISASTERS, DISASTER_REACH) ? 'STRIKING' : undefined)],
  ['wound', armedSense],
  ['injure', armedSense],
  ['hurt', armedSense],
]);

/** The sense of a crime that somebody is charged with, if no victim is named: "charged with two counts of murder". */
const offenceSense: SenseRule = (tokens, at) => {
  if (!/^(?:with|of|or|attempted|\p{L}+-degree)$/u.test(lowerAt(tokens, at - 1)) || lowerAt(tokens, at + 1) === 'of')
    return undefined;
  return isBefore(tokens, at, CHARGING) ? 'OFFENCE' : undefined;
};

/** Rules for the sense of nouns, by lemma. The sense depends on the words around the noun. */
export const NOUNS_BY_WORDS: ReadonlyMap<string, SenseRule> = new Map<string, SenseRule>([
  // Not a killing: "remote code execution", "the execution of the plan", "efficient execution".
  [
    'execution',
    (tokens, at) =>
      WORK_DONE.has(lowerAt(tokens, at - 1)) || (lowerAt(tokens, at + 1) === 'of' && isAfter(tokens, at, PLANS, 4))
        ? null
        : undefined,
  ],
  // "a bridge collapse" and "the collapse of a bridge" name an event, "the collapse of the talks" does not.
  [
    'collapse',
    (tokens, at) => {
      const isOf = lowerAt(tokens, at + 1) === 'of' && isAfter(tokens, at, STRUCTURES, 4);
      return STRUCTURES.has(lowerAt(tokens, at - 1)) || isOf ? undefined : null;
    },
  ],
  // Not a bid: "an offer of help".
  ['offer', (tokens, at) => (isAfter(tokens, at, NOT_OFFERED, 3) ? null : undefined)],
  // Not a death: "death penalty", "sentenced to death", "near death".
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
  // Not an attack: "a heart attack", "an assault on the law".
  ['attack', figurativeSense],
  ['assault', figurativeSense],
  // A strike by workers rather than an attack: "a strike against the cuts", "a strike on Monday".
  [
    'strike',
    (tokens, at) => {
      const before = lowerAt(tokens, at - 1);
      if (STRIKE_KINDS.has(before) || HITTING.has(before) || before === 'hunger') return undefined;
      if (!/^(?:on|against)$/u.test(lowerAt(tokens, at + 1))) return undefined;
      const isWorkers = BEFORE_STRIKE.has(before) || isAfter(tokens, at, AUSTERITY);
      return isWorkers || WEEKDAYS.has(lowerAt(tokens, at + 2)) || tokens[at + 2]?.kind === 'NUMBER'
        ? 'STRIKE'
        : undefined;
    },
  ],
  // Not an uprising: "the sexual revolution".
  ['revolution', (tokens, at) => (QUIET_REVOLUTIONS.has(lowerAt(tokens, at - 1)) ? null : undefined)],
  // "a seventh-round stoppage" is a victory, "stoppage time" is not an event.
  [
    'stoppage',
    (tokens, at) => {
      if (lowerAt(tokens, at + 1) === 'time') return null;
      return /round$/u.test(lowerAt(tokens, at - 1)) ? 'VICTORY' : undefined;
    },
  ],
  // "the Olympic Games" is an event, "The Hunger Games" is not.
  [
    'game',
    (tokens, at) => {
      const isName = tokens[at]?.text === 'Games' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
      return isName && !GAME_NAMES.has(lowerAt(tokens, at - 1)) ? null : undefined;
    },
  ],
  // Not a defeat: "a total loss", "a loss of two million", "reporting the biggest loss".
  [
    'loss',
    (tokens, at) => {
      const isReported = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => REPORTED_BEFORE.has(lower));
      return isReported || MONEY_LOSSES.has(lowerAt(tokens, at - 1)) || lowerAt(tokens, at + 1) === 'of'
        ? null
        : undefined;
    },
  ],
  // A statistic rather than an event: "404 yards and two touchdowns".
  ['touchdown', (tokens, at) => (lowerAt(tokens, at) === 'touchdowns' ? null : undefined)],
  // "announced his departure" is a resignation.
  ['departure', (tokens, at) => (/^announc/u.test(lowerAt(tokens, at - 2)) ? 'RESIGNATION' : undefined)],
  ['transfer', (tokens, at) => (PRISON_TRANSFERS.has(lowerAt(tokens, at - 1)) ? null : undefined)],
  ['sentence', servedSense],
  // "upheld a ban" is not a new ban.
  ['ban', (tokens, at) => (isBefore(tokens, at, REVIEWING, 3) ? null : undefined)],
  // Not a return: "punt returns".
  ['return', (tokens, at) => (PLAYED_BALLS.has(lowerAt(tokens, at - 1)) ? null : 'RETURN')],
]);
