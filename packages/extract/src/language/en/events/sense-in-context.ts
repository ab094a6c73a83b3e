import { ADVERB, AUXILIARY, COORDINATOR, DETERMINER, MODAL, PREPOSITION } from '../../../core/word-flags.ts';
import { lowerAt } from '../../../find/dates/date-tokens.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import type { Token } from '../../../text/tokens.ts';
import { BEFORE_DEAD, COUNTS } from '../words/event-phrases.ts';
import {
  BATTLED,
  CABLES,
  CALL_KINDS,
  DEMAND_LINKS,
  FIGURATIVE_BATTLES,
  HITTING,
  MESSAGES,
  NOT_CUT,
  NOT_FIXED,
  NOT_HIT,
  NOT_SHAKEN,
  PAUSED,
  REMAINING,
  SHOTS,
  SIDES,
  STRIKE_KINDS,
  WEEKDAYS,
} from '../words/event-senses.ts';
import { STRUCTURES } from '../words/figurative-words.ts';
import { CONTEST_NOUNS, CONTEST_VERBS } from './contest-senses.ts';
import { courtSense } from './court-senses.ts';
import { figurativeSense } from './figurative.ts';
import { flagsOf, isCapitalized } from './flags.ts';
import { isAfter, isBefore } from './near.ts';
import { isPassive, NOUNS_BY_WORDS, type SenseRule, VERBS_BY_OBJECT } from './object-senses.ts';
import { hasObject } from './word-at.ts';

type Tokens = readonly Token[];
/** Classes of words that cannot start an object. */
const NOT_OBJECT = ADVERB | AUXILIARY | COORDINATOR | MODAL | PREPOSITION;
/** Whether a token is a lower-case content word, such as a noun. */
const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'WORD' && token.text === token.lower && flagsOf(token) === 0;

/** Whether one of the next words is in a list, even if it is in the next clause. */
const precedes = (tokens: Tokens, at: number, list: ReadonlySet<string>, reach = 3): boolean =>
  tokens.slice(at + 1, at + 1 + reach).some(({ lower }) => list.has(lower));

/** Whether a token can start a time expression: "on Thursday", "on 6 May", "on May 6", "at 5pm", "at noon". */
const isTimeWord = (token: Token | undefined): boolean =>
  token?.kind === 'NUMBER' || WEEKDAYS.has(token?.lower ?? '') || TIMES.test(token?.text ?? '');
const TIMES = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|noon|midnight|once|\d)/u;

/**
 * Rules for the sense of verbs with several meanings, by lemma. A rule returns null if the verb does not name an event
 * in its context, and undefined if its listed sense applies.
 */
const VERB_RULES: ReadonlyMap<string, SenseRule> = new Map<string, SenseRule>([
  // "was found dead" and "three dead" name a death, "a dead end" does not.
  [
    'die',
    (tokens, at) => {
      if (lowerAt(tokens, at) !== 'dead') return undefined;
      const before = lowerAt(tokens, at - 1);
      const isNewsOfDeath =
        /^(?:at|after|in)$/u.test(lowerAt(tokens, at + 1)) && !(flagsOf(tokens[at - 1]) & DETERMINER);
      const isFound = tokens
        .slice(Math.max(0, at - 5), at)
        .some(({ lower }) => /^(?:found|left|leaves|leaving)$/u.test(lower));
      if (isNewsOfDeath || isFound) return undefined;
      return BEFORE_DEAD.has(before) || COUNTS.has(before) || tokens[at - 1]?.kind === 'NUMBER' ? undefined : null;
    },
  ],
  // "fired shots at" and "fired on the crowd" are shootings. "fired the coach" and "was fired on Thursday" are not.
  [
    'fire',
    (tokens, at) => {
      const isAimed = /^(?:at|on|upon|into)$/u.test(lowerAt(tokens, at + 1)) && !isTimeWord(tokens[at + 2]);
      return precedes(tokens, at, SHOTS) || isAimed ? 'SHOOTING' : undefined;
    },
  ],
  // "struck a bridge" and "was struck by a car" are impacts, "struck a deal" is not an event, "nurses strike" is a
  // strike by workers.
  [
    'strike',
    (tokens, at) => {
      if (precedes(tokens, at, NOT_HIT)) return null;
      return hasObject(tokens, at) || isPassive(tokens, at) || lowerAt(tokens, at) === 'struck' ? 'IMPACT' : undefined;
    },
  ],
  // Not a departure: "5 minutes left", "a sprained left knee".
  [
    'leave',
    (tokens, at) => {
      if (lowerAt(tokens, at) !== 'left') return undefined;
      // Not a departure: "A request for comment was left", "a message left".
      if (tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => MESSAGES.has(lower))) return null;
      // "left 200 people stuck" describes an effect.
      if (tokens[at + 1]?.kind === 'NUMBER' || COUNTS.has(lowerAt(tokens, at + 1))) return null;
      const isTime = tokens[at - 1]?.kind === 'NUMBER' || REMAINING.has(lowerAt(tokens, at - 1));
      return isTime || /(?:ed|en|er)$/u.test(lowerAt(tokens, at - 1)) || SIDES.has(lowerAt(tokens, at + 1))
        ? null
        : undefined;
    },
  ],
  // Not a flood: "to discuss flood protection".
  ['flood', (tokens, at) => (AGAINST_FLOODS.test(lowerAt(tokens, at + 1)) ? null : undefined)],
  // Not an arrival: "came under fire".
  ['come', (tokens, at) => (lowerAt(tokens, at + 1) === 'under' ? null : undefined)],
  // These forms do not name an event: "running back", "an all-time scoring leader".
  ['run', (tokens, at) => (/^(?:back|backs|mate)$/u.test(lowerAt(tokens, at + 1)) ? null : undefined)],
  ['score', (tokens, at) => (lowerAt(tokens, at) === 'scoring' && isPlainWord(tokens[at + 1]) ? null : undefined)],
  // A defeat, not a shipwreck: "sink Saints".
  ['sink', (tokens, at) => (lowerAt(tokens, at - 1) === 'to' && isCapitalized(tokens[at + 1]) ? null : undefined)],
  ['hit', (tokens, at) => (precedes(tokens, at, NOT_HIT) ? null : undefined)],
  ['shake', (tokens, at) => (precedes(tokens, at, NOT_SHAKEN, 2) ? null : undefined)],
  [
    'cut',
    (tokens, at) => {
      if (precedes(tokens, at, NOT_CUT, 1)) return null;
      if (/^(?:power|electricity)$/u.test(lowerAt(tokens, at + 1))) return 'OUTAGE';
      // "cables were cut" is damage, "jobs were cut" is not.
      return tokens.slice(Math.max(0, at - 6), at + 4).some(({ lower }) => CABLES.has(lower)) ? 'DAMAGE' : undefined;
    },
  ],
  ['fix', (tokens, at) => (precedes(tokens, at, NOT_FIXED, 2) ? null : undefined)],
  // "charged with murder" names an event, "charged 5 euros for" does not.
  [
    'charge',
    (tokens, at) =>
      /^(?:for|\p{Sc})$/u.test(lowerAt(tokens, at + 1)) || tokens[at + 1]?.kind === 'NUMBER' ? null : undefined,
  ],
  // A noun rather than a verb: "Texas convict escapes".
  [
    'convict',
    (tokens, at) =>
      lowerAt(tokens, at) === 'convict' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') ? null : undefined,
  ],
  // "suspended the minister" is about a post, "suspended a strike" is not.
  [
    'suspend',
    (tokens, at) => {
      const isOfThing = isPassive(tokens, at) ? isBefore(tokens, at, PAUSED, 3) : isAfter(tokens, at, PAUSED, 3);
      return isOfThing ? null : undefined;
    },
  ],
  // Not a fight between people: "battled the blaze", "battled an illness".
  ['battle', (tokens, at) => (precedes(tokens, at, BATTLED, 4) ? null : undefined)],
  ['escape', (tokens, at) => (precedes(tokens, at, NOT_FIXED, 2) ? null : undefined)],
]);

/** Matches words after "flood" for measures against future floods. */
const AGAINST_FLOODS = /^(?:protection|defen[cs]es?|insurance|risks?|maps?|prevention|warnings?)$/u;

/** Words before a "lightning strike" of workers. */
const WALKOUTS = new Set([
  'stage',
  'staged',
  'staging',
  'hold',
  'held',
  'call',
  'called',
  'went',
  'going',
  'began',
  'union',
]);

/** Matches words before the summit of a mountain: "from the summit of Helvellyn". */
const ON_MOUNTAIN = /^(?:from|on|near|reach|reached|reaching|below|off|towards?)$/u;

const NOUN_RULES: ReadonlyMap<string, SenseRule> = new Map<string, SenseRule>([
  // The top of a mountain: "rescued from the summit of Helvellyn".
  [
    'summit',
    (tokens, at) =>
      ON_MOUNTAIN.test(lowerAt(tokens, at - 2)) && lowerAt(tokens, at + 1) === 'of' && isCapitalized(tokens[at + 2])
        ? null
        : undefined,
  ],
  ['flood', (tokens, at) => (AGAINST_FLOODS.test(lowerAt(tokens, at + 1)) ? null : undefined)],
  // An attack: "an air strike", "a strike on a village". An impact: "a bird strike".
  [
    'strike',
    (tokens, at) => {
      const before = lowerAt(tokens, at - 1);
      if (before === 'hunger') return 'PROTEST';
      // Workers can stage a "lightning strike".
      if (before === 'lightning' && isBefore(tokens, at, WALKOUTS)) return 'STRIKE';
      if (HITTING.has(before)) return 'IMPACT';
      const isAttack = STRIKE_KINDS.has(before) || /^(?:on|against)$/u.test(lowerAt(tokens, at + 1));
      return isAttack ? 'ATTACK' : undefined;
    },
  ],
  // Not a blaze: "opened fire", "came under fire".
  [
    'fire',
    (tokens, at) =>
      /^(?:open|opened|opening|opens|under|return|returned)$/u.test(lowerAt(tokens, at - 1)) ? null : undefined,
  ],
  [
    'charge',
    (tokens, at) =>
      /^(?:of|in)$/u.test(lowerAt(tokens, at - 1)) || /^(?:of|for)$/u.test(lowerAt(tokens, at + 1)) ? null : undefined,
  ],
  // In "after hearing screams", "hearing" is a verb. In "after the hearing", it is a noun.
  [
    'hearing',
    (tokens, at) => {
      const isVerb =
        (flagsOf(tokens[at - 1]) & PREPOSITION) !== 0 ||
        /^(?:after|before|report|recall|remember)/u.test(lowerAt(tokens, at - 1));
      const next = tokens[at + 1];
      const isObject = next?.kind === 'WORD' && next.text === next.lower && (flagsOf(next) & NOT_OBJECT) === 0;
      return isVerb && isObject ? null : undefined;
    },
  ],
  // These phrases do not name an event: "took place", "in place".
  ['place', (tokens, at) => (/^(?:t[ao]\p{L}+|in|of)$/u.test(lowerAt(tokens, at - 1)) ? null : undefined)],
  // An adjective rather than a noun: "the final two games".
  [
    'final',
    (tokens, at) => {
      const isAttribute = isPlainWord(tokens[at + 1]) || tokens[at + 1]?.kind === 'NUMBER';
      // An adjective before a participle: "final proposed changes".
      const isOfParticiple = lowerAt(tokens, at + 1).endsWith('ed') && isPlainWord(tokens[at + 2]);
      return isAttribute || isOfParticiple ? null : undefined;
    },
  ],
  // Not a fight: "the battle with the lawmakers", "a legal battle".
  [
    'battle',
    (tokens, at) =>
      /^(?:with|for)$/u.test(lowerAt(tokens, at + 1)) || FIGURATIVE_BATTLES.has(lowerAt(tokens, at - 1))
        ? null
        : undefined,
  ],
  ['deal', (tokens, at) => ((flagsOf(tokens[at - 1]) & PREPOSITION) !== 0 ? null : undefined)],
]);

/** Whether a word belongs to the name of a race: "the Tour of Wearside", but "a tour of the museum". */
const isRace = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === 'Tour' &&
  /^(?:of|de|d[’']\p{L}+)$/u.test(lowerAt(tokens, at + 1)) &&
  isCapitalized(tokens[at + 2]);

/** Rules for the senses of verbs and nouns. The first rule that applies is used. */
const RULES = {
  verb: [CONTEST_VERBS, VERBS_BY_OBJECT, VERB_RULES],
  noun: [CONTEST_NOUNS, NOUNS_BY_WORDS, NOUN_RULES],
} as const;

function senseOf(tokens: Tokens, at: number, word: EventWord): string | null | undefined {
  if (isRace(tokens, at)) return 'MATCH';
  const figurative = figurativeSense(tokens, at, word);
  if (figurative !== undefined) return figurative;
  for (const rules of word.verb ? RULES.verb : RULES.noun) {
    const sense = rules.get(word.lemma)?.(tokens, at);
    if (sense !== undefined) return sense;
  }
  return undefined;
}

/**
 * Whether a named storm is the subject of a clause: "Storm Edda tore roofs off houses", but not "repairs after Storm
 * Edda".
 */
const isNamedStorm = (tokens: Tokens, at: number, { sense, verb }: EventWord): boolean =>
  sense === 'STORM' &&
  !verb &&
  isCapitalized(tokens[at]) &&
  isCapitalized(tokens[at + 1]) &&
  (flagsOf(tokens[at - 1]) & PREPOSITION) === 0;

/** Whether a noun is a demand: "calls grow for a ban". */
const isDemand = (tokens: Tokens, at: number, { sense, verb }: EventWord): boolean =>
  sense === 'CALL' &&
  !verb &&
  !CALL_KINDS.has(lowerAt(tokens, at - 1)) &&
  (lowerAt(tokens, at + 1) === 'to' || isAfter(tokens, at, DEMAND_LINKS, 3));

/**
 * Chooses the sense of an event word in its context.
 *
 * @returns the word with its sense; null if it does not name an event here
 */
export function inContext(tokens: Tokens, at: number, word: EventWord): EventWord | null {
  if (isDemand(tokens, at, word)) return null;
  const court = courtSense(tokens, at, word);
  if (court === 'VERDICT') return { ...word, sense: court, weak: false, undated: true, undatedSense: undefined };
  const sense = court === undefined ? senseOf(tokens, at, word) : court;
  // "a phone call" names an event even without a date, but "a call for help" does not.
  if (sense === undefined && word.sense === 'CALL' && !word.verb && CALL_KINDS.has(lowerAt(tokens, at - 1)))
    return { ...word, weak: false, undated: true };
  // "when a bridge collapsed" names an event even without a date.
  const isFall = word.lemma === 'collapse' && word.verb && isBefore(tokens, at, STRUCTURES, 5);
  if (sense === undefined)
    return isFall || isNamedStorm(tokens, at, word) ? { ...word, weak: false, undated: true } : word;
  return sense === null ? null : { ...word, sense, undatedSense: undefined };
}
