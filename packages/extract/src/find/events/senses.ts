import type { EventKind } from '@wortlaut/vocabulary';
import { memoize } from '../../core/memo.ts';
import { words } from '../../core/word-list.ts';

/** Maps each kind of event to the senses of its event words. Word lists assign one of these senses to each word. */
export const SENSES = {
  MEETING: words('CALL TALKS MEETING SUMMIT CONFERENCE VISIT DEBATE'),
  SIGNING: words('AGREEMENT CEASEFIRE ENACTMENT'),
  ELECTION: words('ELECTION VOTE'),
  ATTACK: words('ATTACK SHOOTING STABBING BOMBING ARSON INVASION WAR ANNEXATION COUP'),
  ACCIDENT: words('CRASH FIRE EXPLOSION GROUNDING OUTAGE COLLAPSE INJURY STAMPEDE IMPACT INCIDENT'),
  DISASTER: words(`
    EARTHQUAKE AFTERSHOCK TSUNAMI STORM FLOOD HEATWAVE LANDSLIDE AVALANCHE ERUPTION EPIDEMIC SPILL DISASTER OUTBREAK`),
  CRIME: words('THEFT KIDNAPPING HIJACKING HACKING CRIME'),
  ARREST: words('ARREST SEIZURE FREEING PURSUIT'),
  TRIAL: words('CHARGE TRIAL HEARING PLEA VERDICT EXECUTION LAWSUIT APPEAL'),
  APPOINTMENT: words('APPOINTMENT RESIGNATION DISMISSAL SUSPENSION HANDOVER INAUGURATION'),
  DEATH: words('DEATH KILLING FUNERAL'),
  PROTEST: words('PROTEST RIOT REVOLUTION VIGIL BOYCOTT BLOCKADE'),
  DEAL: words('OFFER DEAL MERGER PURCHASE CONTRACT BANKRUPTCY AUCTION'),
  SPORT: words('MATCH VICTORY DEFEAT SCORE TRANSFER PROMOTION'),
  STRIKE: words('STRIKE'),
  LAUNCH: words('LAUNCH OPENING CONSTRUCTION FESTIVAL CONCERT'),
  END: words('CLOSURE DEMOLITION WITHDRAWAL CUTS CUT ENDING'),
  ANNOUNCEMENT: words('PUBLICATION DECISION REJECTION SPEECH BAN SANCTION'),
  OTHER: words(`
    CEREMONY HOSTING MEMORIAL WEDDING BIRTH LANDING RESCUE EVACUATION ADMISSION TREATMENT REPAIR DAMAGE DEPARTURE ARRIVAL RETURN
    OPERATION DISCOVERY SENDING RAID INVESTIGATION ESCAPE EVENT OTHER`),
} as const satisfies Record<EventKind, ReadonlySet<string>>;

const KINDS = new Map<string, EventKind>();
for (const [kind, senses] of Object.entries(SENSES)) for (const sense of senses) KINDS.set(sense, kind as EventKind);

/** Minor senses of words that need an object to say what happens: "gave", "made", "decided". */
const GENERAL = words(`
  CHANGE CHOICE GETTING GIVING GOING HELP LEADING MAKING PLAYING PUTTING RUSH SEARCH SHOWING STAY TAKING
  TURNING`);

/** Whether words of a minor sense need an object to say what happens. */
export const isGeneral = (sense: string): boolean => GENERAL.has(sense);

/**
 * Returns the sense of a word with a general sense, combined with its object: "GIVING prize" for "gave the prize".
 *
 * @param object - the head of the object. Null if the clause has no object
 */
export const withObject = (sense: string, object: string | null): string =>
  object === null ? sense : `${sense} ${object}`;

/**
 * Kinds of events that are about another event. A headline often names the place of the other event: "Gericht
 * verurteilt Mann nach Brand in Kiel".
 */
export const ABOUT_OTHERS: ReadonlySet<string> = new Set([
  'TRIAL',
  'ANNOUNCEMENT',
  'APPOINTMENT',
] satisfies EventKind[]);

/** Kinds of events that can kill people. */
export const DEADLY: ReadonlySet<string> = new Set(['ATTACK', 'ACCIDENT', 'DISASTER'] satisfies EventKind[]);

/** Kinds of events that happen within a day and that nobody announces. */
export const SUDDEN: ReadonlySet<string> = new Set([...DEADLY, ...(['CRIME', 'DEATH'] satisfies EventKind[])]);

/** Kinds of events that happen to a person. Events that happen to different people are different events. */
const PERSONAL_KINDS = new Set<EventKind>(['ARREST', 'DEATH', 'TRIAL', 'APPOINTMENT']);
/** Senses of other kinds that happen to a person, such as the points that a player scores. */
const PERSONAL_SENSES = words('SCORE TRANSFER INJURY ADMISSION TREATMENT BIRTH WEDDING');

/** Whether events of a sense happen to a person, so that another person means another event. */
export const isPersonal = (sense: string): boolean => PERSONAL_KINDS.has(kindOf(sense)) || PERSONAL_SENSES.has(sense);

/**
 * Whether a sense is minor: its events are hardly ever the news of an article, such as making, causing or placing
 * something. Several articles about one story often mention the same minor event. Minor events have no date or place
 * and do not appear in lists.
 *
 * @param sense - as in `ExtractedEvent.sense`
 */
export function isMinor(sense: string): boolean {
  return !KINDS.has(sense);
}

/**
 * Returns the kind of event for a sense.
 *
 * @param sense - as in `ExtractedEvent.sense`
 * @returns `OTHER` for an unknown sense
 */
export function kindOf(sense: string): EventKind {
  return KINDS.get(sense) ?? 'OTHER';
}

/** Senses that include the other senses of their kind: a shooting is an attack. */
const COVERING = words('ATTACK CRIME DEAL DEATH DISASTER MEETING PROTEST STRIKE');
/** Exceptions to {@link COVERING}: senses that follow from another event of their kind or are its opposite. */
const NOT_COVERED = words('AUCTION BANKRUPTCY FUNERAL');

/** Whether a sense includes another sense of its kind: a shooting is an attack. */
export const covers = (sense: string, other: string): boolean =>
  sense === kindOf(other) && COVERING.has(sense) && !NOT_COVERED.has(other);

/** Senses that do not tell whether it was an attack, an accident or a disaster: "Missiles hit the port". */
const UNCLEAR = words('IMPACT EXPLOSION');

/** Whether articles can name one event by two different senses: an attack and a shooting, or an attack and a hit. */
export const canNameOne = (a: string, b: string): boolean =>
  a !== b &&
  [
    [a, b],
    [b, a],
  ].some(([one = '', other = '']) => covers(one, other) || (UNCLEAR.has(one) && DEADLY.has(kindOf(other))));

/** Returns the other senses by which articles can name an event of a sense. */
export const otherSensesOf = memoize((sense): readonly string[] =>
  [...KINDS.keys()].filter((other) => canNameOne(sense, other)),
);
