import type { ArticleList, EventList, PeopleList, StatementList, VariablesOf } from '@wortlaut/client';

/** Which statements a list gives, as the API takes it. */
export type StatementFilter = NonNullable<VariablesOf<typeof StatementList>['filter']>;
/** Which articles a list gives. */
export type ArticleFilter = NonNullable<VariablesOf<typeof ArticleList>['filter']>;
/** Which people a list gives. */
export type PersonFilter = NonNullable<VariablesOf<typeof PeopleList>['filter']>;
/** Which events a list gives. */
export type EventFilter = NonNullable<VariablesOf<typeof EventList>['filter']>;

/** The parameters in the address that narrow each list, named as those of the exports. */
export const filterNames = {
  statements: ['text', 'speaker', 'event', 'outlet', 'language', 'kind', 'from', 'before'],
  articles: ['text', 'outlet', 'language', 'from', 'before'],
  people: ['name', 'kind'],
  events: ['text', 'status', 'from', 'before'],
} as const;

/** The ways of rendering that are chosen from. */
export const statementKinds = ['DIRECT', 'INDIRECT', 'FREE_INDIRECT', 'INDIRECT_FREE_INDIRECT', 'REPORTED'] as const;
/** The kinds of people that are chosen from. */
export const personKinds = ['INDIVIDUAL', 'GROUP', 'ORGANIZATION'] as const;
/** What an event can be that is chosen from. */
export const eventStatuses = ['PAST', 'PLANNED'] as const;

/** Of the parameters of an address those that narrow a list and can be read; the others are left out. */
export function filterOf(list: keyof typeof filterNames, parameters: URLSearchParams): URLSearchParams {
  const known = new URLSearchParams();
  for (const name of filterNames[list]) {
    const value = parameters.get(name)?.trim() ?? '';
    if (value !== '' && isReadable(list, name, value)) known.set(name, value);
  }
  return known;
}

function isReadable(list: string, name: string, value: string): boolean {
  switch (name) {
    case 'from':
    case 'before':
      return isDay(value);
    case 'kind':
      return oneOf(list === 'people' ? personKinds : statementKinds, value) !== null;
    case 'status':
      return oneOf(eventStatuses, value) !== null;
    default:
      return true;
  }
}

/** The API compares whole tags: the regions in which newspapers say which English or German they print. */
const regions: Readonly<Record<string, readonly string[]>> = {
  de: ['de', 'de-DE', 'de-AT', 'de-CH', 'de-LI', 'de-LU'],
  en: ['en', 'en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA'],
};

function regionsOf(language: string): string[] {
  return [...(regions[language] ?? [language])];
}

/** A filter as the parameters of an export: where a language has regions, each of them. */
export function exportFilter(filter: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams(filter);
  parameters.delete('language');
  for (const tag of filter.getAll('language').flatMap(regionsOf)) parameters.append('language', tag);
  return parameters;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function oneOf<Value extends string>(values: readonly Value[], value: string | null): Value | null {
  return values.find((known) => known === value) ?? null;
}

function some<Value>(value: Value | null): Value[] | null {
  return value === null ? null : [value];
}

/** Midnight UTC, as an export with the same day takes it. */
function instant(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00Z`;
}

function printedIn(filter: URLSearchParams) {
  return {
    text: filter.get('text'),
    outlet: some(filter.get('outlet')),
    language: filter.has('language') ? regionsOf(filter.get('language') ?? '') : null,
    from: instant(filter.get('from')),
    before: instant(filter.get('before')),
  };
}

/** The filter of a list of statements; `filter` is what {@link filterOf} gives. */
export function statementFilter(filter: URLSearchParams): StatementFilter {
  return {
    ...printedIn(filter),
    speaker: filter.get('speaker'),
    event: filter.get('event'),
    kind: some(oneOf(statementKinds, filter.get('kind'))),
  };
}

/** The filter of a list of articles. */
export function articleFilter(filter: URLSearchParams): ArticleFilter {
  return printedIn(filter);
}

/** The filter of a list of people. */
export function personFilter(filter: URLSearchParams): PersonFilter {
  return { name: filter.get('name'), kind: some(oneOf(personKinds, filter.get('kind'))) };
}

/** The filter of a list of events. */
export function eventFilter(filter: URLSearchParams): EventFilter {
  return {
    text: filter.get('text'),
    status: some(oneOf(eventStatuses, filter.get('status'))),
    from: filter.get('from'),
    before: filter.get('before'),
  };
}
