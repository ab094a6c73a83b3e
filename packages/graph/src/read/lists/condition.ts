import { searchKeys, UNSURE_BELOW } from '@wortlaut/extract';
import { UNDATED, UNDATED_LAST } from '../../columns.ts';
import { foldName } from '../../names/fold-name.ts';

/** The SQL type of a column. PostgreSQL does not cast parameters to these types automatically. */
export type ColumnType =
  | 'text'
  | 'uuid'
  | 'StatementKind'
  | 'Medium'
  | 'Stance'
  | 'ReviewState'
  | 'PersonKind'
  | 'EventKind'
  | 'EventStatus'
  | 'ImportItemState';

/** A condition on the rows of a list. Both Prisma and SQL can express it. */
export type Condition =
  | {
      readonly is: 'oneOf';
      readonly column: string;
      readonly type: ColumnType;
      readonly values: readonly string[];
    }
  | { readonly is: 'flag'; readonly column: string; readonly value: boolean }
  | { readonly is: 'from' | 'before'; readonly column: string; readonly date: Date }
  | { readonly is: 'contains'; readonly column: string; readonly text: string }
  | { readonly is: 'linked'; readonly link: Link; readonly to: string }
  /** Whether a statement is unsure. */
  | { readonly is: 'unsure'; readonly value: boolean };

/** A text search. Only SQL can express it in a way that uses an index. */
export type TextCondition =
  | { readonly is: 'matches'; readonly query: string }
  | {
      readonly is: 'nameMatches';
      /** The column with the person's ID, or the table that links the rows to people. */
      readonly column: 'id' | Link;
      readonly folded: string;
      readonly keys: readonly string[];
      /**
       * Whether to check each row in list order instead of first finding all matching people. Set for frequent names.
       */
      readonly byRow?: boolean;
    }
  | { readonly is: 'linkedToAny'; readonly link: Link; readonly to: readonly string[] }
  /** Whether one of these versions of the extractor processed an article in this language. */
  | { readonly is: 'extractedBy'; readonly versions: readonly ExtractedBy[] };

/** A version of the extractor and the language of an article that it processed. */
export interface ExtractedBy {
  readonly extractorVersion: string;
  readonly language: string;
}

/** The tables that link rows of a list to other records. */
const links = {
  statementEvents: { relation: 'events', table: 'StatementEvent', own: 'statementId', other: 'eventId' },
  statementSpeakers: { relation: 'speakers', table: 'StatementSpeaker', own: 'statementId', other: 'personId' },
  statementReporters: { relation: 'reporters', table: 'StatementReporter', own: 'statementId', other: 'personId' },
  statementPrincipals: { relation: 'principals', table: 'StatementPrincipal', own: 'statementId', other: 'personId' },
  eventParticipants: { relation: 'participants', table: 'EventParticipant', own: 'eventId', other: 'personId' },
} as const satisfies Record<string, Link>;

/** A table that links rows of a list to other records. */
export interface Link {
  /** The name of the relation in Prisma. */
  readonly relation: string;
  readonly table: string;
  /** The column with the ID of the list's row. */
  readonly own: string;
  /** The column with the ID of the linked record. */
  readonly other: string;
}

/** Converts a condition to a Prisma `where`. */
export function toWhere(condition: Condition): Record<string, unknown> {
  switch (condition.is) {
    case 'oneOf':
      return { [condition.column]: { in: [...condition.values] } };
    case 'flag':
      return { [condition.column]: condition.value };
    case 'from':
      return { [condition.column]: { gte: condition.date } };
    case 'before':
      return { [condition.column]: { lt: condition.date } };
    case 'contains':
      return { [condition.column]: { contains: condition.text, mode: 'insensitive' } };
    case 'linked':
      return { [condition.link.relation]: { some: { [condition.link.other]: condition.to } } };
    case 'unsure':
      return condition.value
        ? { reviewState: 'EXTRACTED', confidence: { lt: UNSURE_BELOW } }
        : { OR: [{ reviewState: { not: 'EXTRACTED' } }, { confidence: { gte: UNSURE_BELOW } }] };
  }
}

/** Matches rows whose column has one of the values. Returns no condition if the list is omitted. */
export function hasOneOf(column: string, type: ColumnType, values: readonly string[] | null | undefined): Condition[] {
  return values ? [{ is: 'oneOf', column, type, values }] : [];
}

/** Matches rows by a boolean column. Returns no condition if the value is omitted. */
export function hasFlag(column: string, value: boolean | null | undefined): Condition[] {
  return value == null ? [] : [{ is: 'flag', column, value }];
}

/**
 * Matches statements that are unsure, or statements that are not unsure. Returns no condition if the value is omitted.
 */
export function hasSureness(unsure: boolean | null | undefined): Condition[] {
  return unsure == null ? [] : [{ is: 'unsure', value: unsure }];
}

function between(column: string, from: Date | null | undefined, before: Date | null | undefined): Condition[] {
  const conditions: Condition[] = [];
  if (from) conditions.push({ is: 'from', column, date: from });
  if (before) conditions.push({ is: 'before', column, date: before });
  return conditions;
}

/**
 * Matches rows by date: `from` is inclusive, and `before` is exclusive. Both are optional. Undated rows match no period.
 *
 * @param order - the order of the list, which decides which index contains the period
 */
export function inPeriod(
  order: 'NEWEST' | 'OLDEST',
  from: Date | null | undefined,
  before: Date | null | undefined,
): Condition[] {
  if (!from && !before) return [];
  if (order === 'OLDEST') return between('oldestAt', from, before ?? UNDATED_LAST);
  return [...between('datedAt', from, before), ...(from && from > UNDATED ? [] : [AFTER_UNDATED])];
}

const AFTER_UNDATED: Condition = { is: 'from', column: 'datedAt', date: new Date(UNDATED.getTime() + 1) };

/** Matches rows whose column contains the text, ignoring case. Returns no condition if the text is empty. */
export function containsText(column: string, text: string | null | undefined): Condition[] {
  return text ? [{ is: 'contains', column, text }] : [];
}

/** Matches rows that are linked to a record. Returns no condition if the record is omitted. */
export function linkedTo(link: keyof typeof links, record: { readonly id: string } | null | undefined): Condition[] {
  return record ? [{ is: 'linked', link: links[link], to: record.id }] : [];
}

/** Matches rows by full-text search. Returns no condition if the query is empty. */
export function matchesWords(query: string | null | undefined): TextCondition[] {
  return query ? [{ is: 'matches', query }] : [];
}

/**
 * Matches people by name, in any spelling. Returns no condition if the name is omitted.
 *
 * @param of - the people to match: the rows of the list, or the people linked to them
 */
export function hasName(
  of: 'self' | keyof typeof links,
  name: string | null | undefined,
): (Condition | TextCondition)[] {
  if (!name?.trim()) return [];
  const folded = foldName(name);
  const column = of === 'self' ? 'id' : links[of];
  // A search for punctuation alone matches no person.
  return folded === '' ? hasOneOf('id', 'uuid', []) : [{ is: 'nameMatches', column, folded, keys: searchKeys(name) }];
}
