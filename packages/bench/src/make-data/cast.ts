import { nameKeys } from '@wortlaut/extract';
import { foldName } from '@wortlaut/graph';
import { createUuid, type Random } from './random.ts';
import type { Words } from './words.ts';

/** A generated person or organization. */
export interface MadePerson {
  readonly id: string;
  readonly name: string;
  readonly surname: string;
  readonly kind: 'INDIVIDUAL' | 'ORGANIZATION';
}

/** A generated event. */
export interface MadeEvent {
  readonly id: string;
  readonly title: string;
  /** The date, in milliseconds since 1970. */
  readonly day: number;
}

/** The first and last day of the generated data, in milliseconds since 1970. */
export const PERIOD = [Date.UTC(2016, 0, 4), Date.UTC(2023, 11, 20)] as const;

/** One day in milliseconds. */
export const DAY = 86_400_000;

/** Generates people. Nine out of ten are individuals, and the others are organizations. */
export function makePeople(random: Random, words: Words, count: number): MadePerson[] {
  return Array.from({ length: count }, () => {
    const name = words.name();
    const kind = random.chance(0.9) ? ('INDIVIDUAL' as const) : ('ORGANIZATION' as const);
    return { id: createUuid(random, PERIOD[0]), name, surname: name.split(' ').at(-1) ?? name, kind };
  });
}

/** Generates events, sorted by date. */
export function makeEvents(random: Random, words: Words, count: number): MadeEvent[] {
  const step = (PERIOD[1] - PERIOD[0]) / count;
  return Array.from({ length: count }, (_, index) => {
    const day = Math.floor((PERIOD[0] + index * step) / DAY) * DAY;
    return { id: createUuid(random, day), title: words.clause(2, 4), day };
  });
}

/** Returns the database rows for the people, by table name. */
export function peopleRows(random: Random, people: readonly MadePerson[]) {
  return {
    Person: people.map(({ id, name, surname, kind }) => ({
      id,
      name,
      sortName: foldName(kind === 'INDIVIDUAL' ? `${surname} ${name.split(' ')[0]}` : name),
      kind,
      named: true,
      statementCount: 0,
    })),
    NameKey: people.flatMap(({ id, name, kind }) =>
      [...new Set(nameKeys({ text: name, kind, named: true }))].map((key) => ({ key, personId: id })),
    ),
    NameVariant: people.flatMap(({ id, name, surname }) =>
      [name, surname].map((variant, index) => ({
        id: createUuid(random, PERIOD[0]),
        personId: id,
        name: variant,
        folded: foldName(variant),
        count: index + 1,
      })),
    ),
  };
}

/** Returns the database rows for the events, by table name. */
export function eventRows(random: Random, words: Words, events: readonly MadeEvent[]) {
  return events.map(({ id, title, day }) => {
    const dated = random.chance(0.8);
    return {
      id,
      title,
      sense: 'MADE',
      startsOn: dated ? new Date(day).toISOString().slice(0, 10) : null,
      startPrecision: dated ? 'DAY' : null,
      place: random.chance(0.5) ? words.clause(1, 1) : null,
      status: random.chance(0.9) ? 'PAST' : 'PLANNED',
      datedAt: new Date(day).toISOString(),
    };
  });
}
