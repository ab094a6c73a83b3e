import {
  type EnumDefinition,
  eventKind,
  eventStatus,
  isValueOf,
  medium,
  personKind,
  reviewState,
  stance,
  statementKind,
  type ValueOf,
  valuesOf,
} from '@wortlaut/vocabulary';
import type { VariablesOf } from 'gql.tada';
import type { ExportArticles, ExportEvents, ExportPeople, ExportStatements } from '../operations/export.ts';
import type { ExportKind } from './rows.ts';

/** The filters for each kind of export, as input types of the API. */
export interface ExportFilters {
  readonly statements: NonNullable<VariablesOf<typeof ExportStatements>['filter']>;
  readonly articles: NonNullable<VariablesOf<typeof ExportArticles>['filter']>;
  readonly people: NonNullable<VariablesOf<typeof ExportPeople>['filter']>;
  readonly events: NonNullable<VariablesOf<typeof ExportEvents>['filter']>;
}

/** A kind of export and its filter. */
export type ExportTarget = {
  readonly [Kind in ExportKind]: { readonly kind: Kind; readonly filter: ExportFilters[Kind] };
}[ExportKind];

/** A filter is unknown or has an invalid value. The message names it and the allowed values. */
export class ExportFilterError extends Error {
  override readonly name = 'ExportFilterError';
}

const REPEATABLE = '(repeatable)';

/** Describes a filter that accepts the values of an enum. */
function anyOf(description: string, definition: EnumDefinition): string {
  return `${description}: ${valuesOf(definition).join(', ')} ${REPEATABLE}`;
}

/** The filters of each kind of export, with their descriptions. */
export const EXPORT_PARAMETERS: { readonly [Kind in ExportKind]: Readonly<Record<string, string>> } = {
  statements: {
    speaker: 'ID of the speaker',
    reportedBy: 'ID of a person who passed the statement on, such as an agency',
    speakerRepresents: 'ID of the person whom the speaker represents',
    event: 'ID of an event that the statement is about',
    article: 'ID of the article',
    outlet: `Outlet of the article ${REPEATABLE}`,
    language: `Language of the article: de, en, … ${REPEATABLE}`,
    kind: anyOf('Quotation type', statementKind),
    medium: anyOf('Medium', medium),
    stance: anyOf('Stance of the speaker', stance),
    reviewState: anyOf('Review state', reviewState),
    unsure: 'true for statements with a low confidence, false for all others',
    from: 'Published on or after this date or time',
    before: 'Published before this date or time',
    text: 'Words in the statement, in any inflection',
  },
  articles: {
    outlet: `Outlet ${REPEATABLE}`,
    language: `Language: de, en, … ${REPEATABLE}`,
    from: 'Published on or after this date or time',
    before: 'Published before this date or time',
    text: 'Words in the article, in any inflection',
  },
  people: {
    name: 'Name, in any spelling. Also finds similar names',
    kind: anyOf('Kind', personKind),
    represents: 'ID of the person whom they speak for',
    named: 'true for people with a name, false for people without one',
  },
  events: {
    from: 'On or after this date',
    before: 'Before this date',
    place: 'Part of the place name',
    participant: 'ID of a participant',
    kind: anyOf('Kind', eventKind),
    status: anyOf('Status', eventStatus),
    text: 'Words in the title or place, in any inflection',
  },
};

/** The values of each filter, by name. */
export type ExportParameters = Readonly<Record<string, readonly string[]>>;

/**
 * Parses the filters of an export.
 *
 * @throws ExportFilterError if a filter is unknown or has an invalid value
 */
export function readExportFilter(kind: ExportKind, parameters: ExportParameters): ExportTarget {
  const known = Object.keys(EXPORT_PARAMETERS[kind]);
  for (const name of Object.keys(parameters)) {
    if (known.includes(name)) continue;
    throw new ExportFilterError(`"${name}" is not a filter for ${kind}. Available filters: ${known.join(', ')}.`);
  }
  const read = reader(parameters);
  switch (kind) {
    case 'statements':
      return { kind, filter: statementFilter(read) };
    case 'articles':
      return { kind, filter: { ...printed(read), text: read.one('text') } };
    case 'people':
      return {
        kind,
        filter: {
          name: read.one('name'),
          kind: read.some('kind', personKind),
          represents: read.one('represents'),
          named: read.flag('named'),
        },
      };
    case 'events':
      return {
        kind,
        filter: {
          from: read.day('from'),
          before: read.day('before'),
          place: read.one('place'),
          participant: read.one('participant'),
          kind: read.some('kind', eventKind),
          status: read.some('status', eventStatus),
          text: read.one('text'),
        },
      };
  }
}

type Reader = ReturnType<typeof reader>;

function statementFilter(read: Reader): ExportFilters['statements'] {
  return {
    speaker: read.one('speaker'),
    reportedBy: read.one('reportedBy'),
    speakerRepresents: read.one('speakerRepresents'),
    event: read.one('event'),
    article: read.one('article'),
    kind: read.some('kind', statementKind),
    medium: read.some('medium', medium),
    stance: read.some('stance', stance),
    reviewState: read.some('reviewState', reviewState),
    unsure: read.flag('unsure'),
    ...printed(read),
    text: read.one('text'),
  };
}

function printed(read: Reader) {
  return {
    outlet: read.all('outlet'),
    language: read.all('language'),
    from: read.instant('from'),
    before: read.instant('before'),
  };
}

function reader(parameters: ExportParameters) {
  const all = (name: string): string[] | null => {
    const values = parameters[name]?.filter((value) => value !== '') ?? [];
    return values.length === 0 ? null : values;
  };
  const one = (name: string): string | null => {
    const [value = null, ...more] = all(name) ?? [];
    if (more.length > 0) throw wrong(name, [value, ...more].join(', '), 'a single value');
    return value;
  };
  const dated = (name: string, pattern: RegExp, allowed: string): string | null => {
    const value = one(name);
    if (value === null || (pattern.test(value) && !Number.isNaN(Date.parse(value)))) return value;
    throw wrong(name, value, allowed);
  };
  return {
    all,
    one,
    some<Definition extends EnumDefinition>(name: string, definition: Definition): ValueOf<Definition>[] | null {
      return (
        all(name)?.map((value) => {
          const upper = value.toUpperCase();
          if (isValueOf(definition, upper)) return upper;
          throw wrong(name, value, `one of ${valuesOf(definition).join(', ')}`);
        }) ?? null
      );
    },
    flag(name: string): boolean | null {
      const value = one(name);
      if (value === null || value === 'true' || value === 'false') return value === null ? null : value === 'true';
      throw wrong(name, value, 'true or false');
    },
    day: (name: string) => dated(name, /^\d{4}-\d\d-\d\d$/u, 'a date such as 2021-12-30'),
    instant(name: string): string | null {
      const value = dated(name, INSTANT, 'a date or time such as 2021-12-30 or 2021-12-30T08:15:00Z');
      return value === null || value.includes('T') ? value : `${value}T00:00:00Z`;
    },
  };
}

const INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/u;

function wrong(name: string, value: string, allowed: string): ExportFilterError {
  return new ExportFilterError(`"${name}" is "${value.slice(0, 80)}". It must be ${allowed}.`);
}
