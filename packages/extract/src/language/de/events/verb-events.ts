import { EVENT_VERBS } from '../words/event-verbs.ts';

/**
 * The words after the noun in the title of an event: the subject, the object, the object after "auf", both parties, or
 * nothing.
 */
export type Argument = 'SUBJECT' | 'OBJECT' | 'ON_OBJECT' | 'SIDES' | 'NONE';

/** A German verb that names an event. */
export interface VerbEvent {
  readonly sense: string;
  /** The infinitive in lower case. */
  readonly lemma: string;
  /** The noun that starts the title of the event: "Vergabe". */
  readonly noun: string;
  readonly argument: Argument;
  /**
   * The separable prefix, or the words that the verb needs in its clause ("kraft" in "in Kraft treten"). Empty if the
   * form is complete.
   */
  readonly needs: string;
  /** Whether the verb has a general meaning. In that case, an event noun nearby gets the date. */
  readonly weak: boolean;
}

const ARGUMENTS: ReadonlyMap<string, Argument> = new Map([
  ['S', 'SUBJECT'],
  ['O', 'OBJECT'],
  ['A', 'ON_OBJECT'],
  ['R', 'SIDES'],
  ['N', 'NONE'],
]);

/** The infinitives of multi-word verbs. */
const PHRASE_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['ums leben', 'sterben'],
  ['in flammen', 'brennen'],
  ['kraft', 'inkrafttreten'],
  ['betrieb ein', 'betrieb einstellen'],
  ['betrieb', 'betrieb einstellen'],
  ['betrieb auf', 'betrieb aufnehmen'],
  ['auf grund', 'auf grund laufen'],
  ['die tür', 'entlassen'],
  ['von trainer', 'trennen von'],
  ['von cheftrainer', 'trennen von'],
  ['von coach', 'trennen von'],
  ['von manager', 'trennen von'],
  ['von sportdirektor', 'trennen von'],
  ['von geschäftsführer', 'trennen von'],
]);

const pluralOf = (past: string): string => (past.endsWith('e') ? `${past}n` : `${past}en`);

/** Reads a group of {@link EVENT_VERBS}. */
function formsOf([
  sense = '',
  noun = '',
  argument = '',
  infinitive = '',
  past = '',
  participle = '',
  present = '',
]: readonly string[]): [form: string, verb: VerbEvent][] {
  const [first = '', second] = infinitive.split('|');
  const [needs, base] = second === undefined ? ['', first] : [first, second];
  const isPhrase = PHRASE_LEMMAS.has(needs);
  const verb: VerbEvent = {
    sense: sense.replace('~', ''),
    lemma: PHRASE_LEMMAS.get(needs) ?? needs + base,
    noun,
    argument: ARGUMENTS.get(argument) ?? 'NONE',
    needs,
    weak: sense.endsWith('~'),
  };
  const separated = [past, pluralOf(past), present, base];
  const complete = isPhrase || needs === '' ? [participle, base] : [participle, needs + base, `${needs}zu${base}`];
  return [
    ...separated.map((form): [string, VerbEvent] => [form, verb]),
    ...complete.map((form): [string, VerbEvent] => [form, { ...verb, needs: isPhrase ? needs : '' }]),
  ];
}

function readVerbs(): ReadonlyMap<string, readonly VerbEvent[]> {
  const verbs = new Map<string, VerbEvent[]>();
  for (const [form, verb] of EVENT_VERBS.flatMap(formsOf)) {
    if (form.startsWith('-')) continue;
    const known = verbs.get(form);
    if (known === undefined) verbs.set(form, [verb]);
    else if (!known.some(({ lemma, needs }) => lemma === verb.lemma && needs === verb.needs)) known.push(verb);
  }
  return verbs;
}

/** German verbs for events by their forms in lower case. Several verbs share a form if their prefixes differ. */
export const VERB_EVENTS: ReadonlyMap<string, readonly VerbEvent[]> = readVerbs();
