import { AUXILIARY } from '../../../core/word-flags.ts';
import { lowerAt } from '../../../find/dates/date-tokens.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import type { Token } from '../../../text/tokens.ts';
import { BATONS } from '../words/contest-words.ts';
import {
  CHANCES,
  COMPANIES,
  COMPUTERS,
  CRITICISED,
  CRITICS,
  FAILING,
  FEELINGS,
  FIGHTERS,
  FIGURATIVE_BLOWS,
  FIGURATIVE_CAUSES,
  FIGURATIVE_DISASTERS,
  FILMED,
  FLOODING,
  LAUNCH_BOATS,
  LAUNCHED_WORDS,
  MARKETS,
  MASSES,
  NOT_ALIVE,
  NOT_BREAKING_OUT,
  NOT_DYING,
  NOT_LOOT,
  OFFICE_RACES,
  OUTBURSTS,
  PRICED,
  QUARRELS,
  STATES,
  TEARS,
  TEST_KINDS,
  TESTED,
  VERBAL,
} from '../words/figurative-words.ts';
import { flagsOf } from './flags.ts';
import { isAfter, isBefore } from './near.ts';
import { hasObject } from './word-at.ts';

type Tokens = readonly Token[];
type List = ReadonlySet<string>;
/**
 * Returns the sense of a figurative use. Null if the word does not name an event, undefined if the use is not
 * figurative.
 */
type Rule = (tokens: Tokens, at: number) => string | null | undefined;

/** Maximum distance between a figurative verb and its subject or object, in tokens. */
const REACH = 4;

const isPassive = (tokens: Tokens, at: number): boolean =>
  (flagsOf(tokens[at - 1]) & AUXILIARY) !== 0 && !/^(?:has|have|had)$/u.test(lowerAt(tokens, at - 1));

/** Whether the subject of a verb is in a list. In the passive, the subject follows "by". */
const isSubject = (tokens: Tokens, at: number, list: List): boolean =>
  (!isPassive(tokens, at) && isBefore(tokens, at, list, REACH)) ||
  (lowerAt(tokens, at + 1) === 'by' && isAfter(tokens, at, list, REACH));

const isObject = (tokens: Tokens, at: number, list: List): boolean =>
  isAfter(tokens, at, list, REACH) || (isPassive(tokens, at) && isBefore(tokens, at, list, REACH));

const ofSubject =
  (list: List, sense: string | null): Rule =>
  (tokens, at) =>
    isSubject(tokens, at, list) ? sense : undefined;

const ofObject =
  (list: List, sense: string | null): Rule =>
  (tokens, at) =>
    isObject(tokens, at, list) ? sense : undefined;

/** Creates a rule for words that do not name an event if the next word matches a pattern: "stormed to victory". */
const before =
  (pattern: RegExp): Rule =>
  (tokens, at) =>
    pattern.test(lowerAt(tokens, at + 1)) ? null : undefined;

/** The rule for verbs such as "hit": "Sanctions hit exporters", "was hit with a fine". */
const struck: Rule = (tokens, at) =>
  isSubject(tokens, at, FIGURATIVE_CAUSES) || isAfter(tokens, at, FIGURATIVE_BLOWS, REACH) ? null : undefined;

/**
 * The rule for "attack" as a verb of criticism: "attacked the government", "The opposition attacked the mayor over her
 * plans".
 */
const attacked: Rule = (tokens, at) => {
  if (isAfter(tokens, at, BATONS) || isAfter(tokens, at, new Set(['knife', 'gun']))) return undefined;
  const isOfWords = isSubject(tokens, at, CRITICS) || isAfter(tokens, at, CRITICISED, REACH);
  return isOfWords || isAfter(tokens, at, new Set(['over'])) ? null : undefined;
};

/** The rule for "break out" with a feeling: "broke out in tears". */
const inFeelings: Rule = (tokens, at) =>
  [1, 2].some((next) => /^in(?:to)?$/u.test(lowerAt(tokens, at + next)) && isAfter(tokens, at + next, FEELINGS, 3))
    ? null
    : undefined;

const VERBS: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ['crash', [ofSubject(COMPUTERS, 'OUTAGE'), ofSubject(MARKETS, 'DECLINE'), before(/^out$/u)]],
  ['collapse', [ofSubject(MARKETS, 'DECLINE'), ofSubject(FAILING, 'FAILURE'), ofSubject(COMPANIES, 'BANKRUPTCY')]],
  ['break down', [ofSubject(FAILING, 'FAILURE'), ofObject(TEARS, null)]],
  ['break out', [inFeelings, ofSubject(NOT_BREAKING_OUT, null)]],
  ['plunge', [ofSubject(MARKETS, 'DECLINE'), ofObject(STATES, null)]],
  ['sink', [ofSubject(MARKETS, 'DECLINE')]],
  ['explode', [ofSubject(MARKETS, 'GROWTH'), ofSubject(OUTBURSTS, null)]],
  ['erupt', [ofSubject(OUTBURSTS, null)]],
  ...['begin', 'start', 'end'].map((lemma) => [lemma, [ofSubject(QUARRELS, null)]] as const),
  ['launch', [ofObject(LAUNCHED_WORDS, null)]],
  ['flood', [ofObject(MASSES, null)]],
  ['rally', [ofSubject(MARKETS, 'GROWTH')]],
  ['bomb', [(tokens, at) => (isPassive(tokens, at) || hasObject(tokens, at) ? undefined : null)]],
  ['storm', [before(/^(?:to|off|out|back|ahead|past)$/u), ofObject(NOT_LOOT, null)]],
  ['invade', [ofObject(NOT_LOOT, null)]],
  ['steal', [ofObject(NOT_LOOT, null)]],
  ['seize', [ofObject(CHANCES, null)]],
  ['attack', [attacked]],
  ['assault', [attacked]],
  ['shoot', [ofObject(FILMED, null), before(/^to$/u)]],
  ['kill', [ofObject(NOT_ALIVE, null)]],
  ['die', [ofSubject(NOT_DYING, null)]],
  ['charge', [ofObject(PRICED, null)]],
  [
    'demonstrate',
    [
      (tokens, at) =>
        hasObject(tokens, at) || /^(?:that|how|why)$/u.test(lowerAt(tokens, at + 1)) ? 'SHOWING' : undefined,
    ],
  ],
  ['elect', [(tokens, at) => (!isPassive(tokens, at) && lowerAt(tokens, at + 1) === 'to' ? null : undefined)]],
  ['battle', [(tokens, at) => (isBefore(tokens, at, FIGHTERS) || isAfter(tokens, at, FIGHTERS) ? undefined : null)]],
  ...['hit', 'strike', 'rock', 'shake', 'rattle', 'jolt', 'batter'].map((lemma) => [lemma, [struck]] as const),
]);

/** The rule for "attack" as a noun of criticism: "a scathing attack on the minister". */
const criticism: Rule = (tokens, at) => {
  if (VERBAL.has(lowerAt(tokens, at - 1))) return null;
  const isOn = /^(?:on|against)$/u.test(lowerAt(tokens, at + 1));
  return isOn && isAfter(tokens, at + 1, CRITICISED, 3) ? null : undefined;
};

/** The rule for disasters that only describe an effect: "a political earthquake", "a tsunami of criticism". */
const figurativeDisaster: Rule = (tokens, at) => {
  const isOf = lowerAt(tokens, at + 1) === 'of' && isAfter(tokens, at + 1, FLOODING, 2);
  return isOf || FIGURATIVE_DISASTERS.has(lowerAt(tokens, at - 1)) ? null : undefined;
};

const WINS = new Set(['won', 'win', 'wins', 'winning', 'elected', 're-elected', 'lost', 'victory', 'defeated', 'beat']);

/** The rule for "landslide" as a result of an election: "won by a landslide", "a landslide victory". */
const landslideVictory: Rule = (tokens, at) => {
  const isVictory = /^(?:victory|victories|win|wins|defeat|majority|election|re-election)$/u.test(
    lowerAt(tokens, at + 1),
  );
  return isVictory ||
    (/^(?:by|in) an?$/u.test(`${lowerAt(tokens, at - 2)} ${lowerAt(tokens, at - 1)}`) && isBefore(tokens, at, WINS))
    ? null
    : undefined;
};

/** The rule for "launch" as a boat: "a sightseeing launch", "aboard the launch". */
const boat: Rule = (tokens, at) =>
  LAUNCH_BOATS.has(lowerAt(tokens, at - 1)) || /^(?:aboard|onboard)$/u.test(lowerAt(tokens, at - 2)) ? null : undefined;

const NOUNS: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ['launch', [boat]],
  ['attack', [criticism]],
  ['assault', [criticism]],
  [
    'trial',
    [
      (tokens, at) =>
        TEST_KINDS.has(lowerAt(tokens, at - 1)) || (lowerAt(tokens, at + 1) === 'of' && isAfter(tokens, at, TESTED))
          ? null
          : undefined,
    ],
  ],
  [
    'race',
    [
      (tokens, at) =>
        OFFICE_RACES.has(lowerAt(tokens, at - 1)) || lowerAt(tokens, at + 1) === 'for' ? null : undefined,
    ],
  ],
  ...['earthquake', 'quake', 'tremor', 'tsunami', 'storm', 'tornado', 'hurricane', 'flood', 'avalanche'].map(
    (lemma) => [lemma, [figurativeDisaster]] as const,
  ),
  ['landslide', [figurativeDisaster, landslideVictory]],
  ['battle', [before(/^(?:over|for|with)$/u)]],
  [
    'rally',
    [
      (tokens, at) =>
        MARKETS.has(lowerAt(tokens, at - 1)) || (lowerAt(tokens, at + 1) === 'in' && isAfter(tokens, at, MARKETS, 3))
          ? 'GROWTH'
          : undefined,
    ],
  ],
]);

/**
 * Returns the sense of a word in a figurative use: "The server crashed", "attacked the government".
 *
 * @returns null if the word does not name an event; undefined if the use is not figurative
 */
export function figurativeSense(tokens: Tokens, at: number, { lemma, verb }: EventWord): string | null | undefined {
  for (const rule of (verb ? VERBS : NOUNS).get(lemma) ?? []) {
    const sense = rule(tokens, at);
    if (sense !== undefined) return sense;
  }
  return undefined;
}
