import type { ArticleList, EventList, PeopleList, StatementList, VariablesOf } from '@wortlaut/client';
import {
  type EnumDefinition,
  eventKind,
  eventStatus,
  isValueOf,
  personKind,
  stance,
  statementKind,
  type ValueOf,
} from '@wortlaut/vocabulary';

/** The filter of a list of statements, as the API expects it. */
export type StatementFilter = NonNullable<VariablesOf<typeof StatementList>['filter']>;
/** The filter of a list of articles, as the API expects it. */
export type ArticleFilter = NonNullable<VariablesOf<typeof ArticleList>['filter']>;
/** The filter of a list of people, as the API expects it. */
export type PersonFilter = NonNullable<VariablesOf<typeof PeopleList>['filter']>;
/** The filter of a list of events, as the API expects it. */
export type EventFilter = NonNullable<VariablesOf<typeof EventList>['filter']>;

/** The URL parameters that filter each list. The exports use the same names. */
const filterNames = {
  statements: [
    ...([
      'text',
      'speaker',
      'reportedBy',
      'speakerRepresents',
      'event',
      'outlet',
      'language',
      'kind',
      'stance',
    ] as const),
    ...(['unsure', 'from', 'before'] as const),
  ],
  articles: ['text', 'outlet', 'language', 'from', 'before'],
  people: ['name', 'kind'],
  events: ['text', 'kind', 'status', 'from', 'before'],
} as const;

/** Returns the parameters of a URL that filter a list and have a valid value. */
export function filterOf(list: keyof typeof filterNames, parameters: URLSearchParams): URLSearchParams {
  const known = new URLSearchParams();
  for (const name of filterNames[list]) {
    const value = parameters.get(name)?.trim() ?? '';
    if (value !== '' && isValid(list, name, value)) known.set(name, value);
  }
  return known;
}

/** The kinds of the records in each list. */
const kindsOf: Readonly<Record<string, EnumDefinition>> = { people: personKind, events: eventKind };

function isValid(list: string, name: string, value: string): boolean {
  switch (name) {
    case 'from':
    case 'before':
      return isDay(value);
    case 'kind':
      return isValueOf(kindsOf[list] ?? statementKind, value);
    case 'stance':
      return isValueOf(stance, value);
    case 'unsure':
      return value === 'true' || value === 'false';
    case 'status':
      return isValueOf(eventStatus, value);
    default:
      return true;
  }
}

/** The tags that newspapers use for each language. The API compares complete tags, so a filter lists all of them. */
const regions: Readonly<Record<string, readonly string[]>> = {
  de: ['de', 'de-DE', 'de-AT', 'de-CH', 'de-LI', 'de-LU'],
  en: ['en', 'en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA'],
};

function regionsOf(language: string): string[] {
  return [...(regions[language] ?? [language])];
}

/** Converts a filter to the parameters of an export. A language becomes one parameter for each of its tags. */
export function exportFilter(filter: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams(filter);
  parameters.delete('language');
  for (const tag of filter.getAll('language').flatMap(regionsOf)) parameters.append('language', tag);
  return parameters;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function listOf(value: string | null): string[] | null {
  return value === null ? null : [value];
}

/** Returns a list with one enum value. Null if the text is not a value of the enum. */
function enumListOf<Definition extends EnumDefinition>(
  definition: Definition,
  value: string | null,
): ValueOf<Definition>[] | null {
  return value !== null && isValueOf(definition, value) ? [value] : null;
}

/** Returns a boolean. Null if there is no value. */
function flagOf(value: string | null): boolean | null {
  return value === null ? null : value === 'true';
}

/** Returns midnight UTC at the start of a day, as the exports do. */
function instant(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00Z`;
}

function sourceFilter(filter: URLSearchParams) {
  return {
    text: filter.get('text'),
    outlet: listOf(filter.get('outlet')),
    language: filter.has('language') ? regionsOf(filter.get('language') ?? '') : null,
    from: instant(filter.get('from')),
    before: instant(filter.get('before')),
  };
}

/**
 * Converts URL parameters to the filter of a list of statements.
 *
 * @param filter - the result of {@link filterOf}
 */
export function statementFilter(filter: URLSearchParams): StatementFilter {
  return {
    ...sourceFilter(filter),
    speaker: filter.get('speaker'),
    reportedBy: filter.get('reportedBy'),
    speakerRepresents: filter.get('speakerRepresents'),
    event: filter.get('event'),
    kind: enumListOf(statementKind, filter.get('kind')),
    stance: enumListOf(stance, filter.get('stance')),
    unsure: flagOf(filter.get('unsure')),
  };
}

/** Converts URL parameters to the filter of a list of articles. */
export function articleFilter(filter: URLSearchParams): ArticleFilter {
  return sourceFilter(filter);
}

/** Converts URL parameters to the filter of a list of people. */
export function personFilter(filter: URLSearchParams): PersonFilter {
  return { name: filter.get('name'), kind: enumListOf(personKind, filter.get('kind')) };
}

/** Converts URL parameters to the filter of a list of events. */
export function eventFilter(filter: URLSearchParams): EventFilter {
  return {
    text: filter.get('text'),
    kind: enumListOf(eventKind, filter.get('kind')),
    status: enumListOf(eventStatus, filter.get('status')),
    from: filter.get('from'),
    before: filter.get('before'),
  };
}
