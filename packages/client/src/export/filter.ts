import type { VariablesOf } from 'gql.tada';
import type { ExportArticles, ExportEvents, ExportPeople, ExportStatements } from '../operations/export.ts';
import type { ExportKind } from './rows.ts';

/** The filters of the lists that are exported, as the API takes them. */
export interface ExportFilters {
  readonly statements: NonNullable<VariablesOf<typeof ExportStatements>['filter']>;
  readonly articles: NonNullable<VariablesOf<typeof ExportArticles>['filter']>;
  readonly people: NonNullable<VariablesOf<typeof ExportPeople>['filter']>;
  readonly events: NonNullable<VariablesOf<typeof ExportEvents>['filter']>;
}

/** A filter together with what it is for. */
export type ExportTarget = {
  readonly [Kind in ExportKind]: { readonly kind: Kind; readonly filter: ExportFilters[Kind] };
}[ExportKind];

/** A parameter is unknown, or holds what it cannot; the message says which and what is allowed. */
export class ExportFilterError extends Error {
  override readonly name = 'ExportFilterError';
}

const KINDS = ['DIRECT', 'INDIRECT', 'FREE_INDIRECT', 'INDIRECT_FREE_INDIRECT', 'REPORTED'] as const;
const MEDIA = ['SPEECH', 'WRITING', 'THOUGHT', 'SPEECH_WRITING', 'SPEECH_THOUGHT', 'THOUGHT_WRITING'] as const;
const STATES = ['EXTRACTED', 'CONFIRMED', 'CORRECTED', 'REJECTED'] as const;
const PERSON_KINDS = ['INDIVIDUAL', 'GROUP', 'ORGANIZATION'] as const;
const STATUSES = ['PAST', 'PLANNED'] as const;

/** The parameters of each export, with what each selects. */
export const EXPORT_PARAMETERS: { readonly [Kind in ExportKind]: Readonly<Record<string, string>> } = {
  statements: {
    speaker: 'said by this person: an id',
    event: 'about this event: an id',
    article: 'printed in this article: an id',
    outlet: 'printed by this outlet; several are allowed',
    language: 'in this language, as the article has it (de, en …); several are allowed',
    kind: `rendered so: ${KINDS.join(', ')}; several are allowed`,
    medium: `made so: ${MEDIA.join(', ')}; several are allowed`,
    reviewState: `in this state: ${STATES.join(', ')}; several are allowed`,
    from: 'in articles printed on this day or at this instant, or later',
    before: 'in articles printed before this day or instant',
    text: 'with these words, in any ending',
  },
  articles: {
    outlet: 'printed by this outlet; several are allowed',
    language: 'in this language, as the article has it (de, en …); several are allowed',
    from: 'printed on this day or at this instant, or later',
    before: 'printed before this day or instant',
    text: 'with these words, in any ending',
  },
  people: {
    name: 'called so in any spelling, or similarly',
    kind: `of this kind: ${PERSON_KINDS.join(', ')}; several are allowed`,
    named: 'true for named ones only, false for unnamed ones only',
  },
  events: {
    from: 'on this day or later',
    before: 'before this day',
    place: 'at a place whose name contains this',
    participant: 'with this person: an id',
    status: `${STATUSES.join(' or ')}; several are allowed`,
    text: 'with these words in title or place, in any ending',
  },
};

/** The values of each parameter that was given, in their order. */
export type ExportParameters = Readonly<Record<string, readonly string[]>>;

/**
 * Reads the parameters of an export as the filter of its list.
 *
 * @throws ExportFilterError naming the parameter that is wrong
 */
export function readExportFilter(kind: ExportKind, parameters: ExportParameters): ExportTarget {
  const known = Object.keys(EXPORT_PARAMETERS[kind]);
  for (const name of Object.keys(parameters)) {
    if (known.includes(name)) continue;
    throw new ExportFilterError(`"${name}" is no filter of ${kind}: there are ${known.join(', ')}.`);
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
        filter: { name: read.one('name'), kind: read.some('kind', PERSON_KINDS), named: read.flag('named') },
      };
    case 'events':
      return {
        kind,
        filter: {
          from: read.day('from'),
          before: read.day('before'),
          place: read.one('place'),
          participant: read.one('participant'),
          status: read.some('status', STATUSES),
          text: read.one('text'),
        },
      };
  }
}

type Reader = ReturnType<typeof reader>;

function statementFilter(read: Reader): ExportFilters['statements'] {
  return {
    speaker: read.one('speaker'),
    event: read.one('event'),
    article: read.one('article'),
    kind: read.some('kind', KINDS),
    medium: read.some('medium', MEDIA),
    reviewState: read.some('reviewState', STATES),
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
    if (more.length > 0) throw wrong(name, [value, ...more].join(', '), 'given once');
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
    some<const Values extends readonly string[]>(name: string, values: Values): Values[number][] | null {
      return (
        all(name)?.map((value) => {
          const found = values.find((each) => each === value.toUpperCase());
          if (found === undefined) throw wrong(name, value, `one of ${values.join(', ')}`);
          return found;
        }) ?? null
      );
    },
    flag(name: string): boolean | null {
      const value = one(name);
      if (value === null || value === 'true' || value === 'false') return value === null ? null : value === 'true';
      throw wrong(name, value, 'true or false');
    },
    day: (name: string) => dated(name, /^\d{4}-\d\d-\d\d$/u, 'a day: 2021-12-30'),
    instant(name: string): string | null {
      const value = dated(name, INSTANT, 'a day or an instant: 2021-12-30, or 2021-12-30T08:15:00Z');
      return value === null || value.includes('T') ? value : `${value}T00:00:00Z`;
    },
  };
}

const INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/u;

function wrong(name: string, value: string, allowed: string): ExportFilterError {
  return new ExportFilterError(`"${name}" is "${value.slice(0, 80)}": it must be ${allowed}.`);
}
