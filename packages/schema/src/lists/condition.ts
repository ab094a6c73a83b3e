import { Prisma } from '@wortlaut/database';
import { nameKeys } from '@wortlaut/extract';
import { foldName } from '@wortlaut/graph';

/** The type of a column in SQL, where PostgreSQL does not cast a parameter by itself. */
type ColumnType =
  | 'text'
  | 'uuid'
  | '"StatementKind"'
  | '"Medium"'
  | '"ReviewState"'
  | '"PersonKind"'
  | '"EventStatus"'
  | '"ImportItemState"';

/**
 * What a row of a list must fulfil: plain data, read in two ways. Prisma joins it into nested lists; what searches
 * texts is SQL's alone.
 */
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
  | { readonly is: 'linked'; readonly link: Link; readonly to: string };

/** What only SQL finds through an index: words by full-text search, and people by any spelling of a name. */
export type TextCondition =
  | { readonly is: 'matches'; readonly query: string }
  | {
      readonly is: 'called';
      /** The column that names the person. */
      readonly column: 'id' | 'speakerId';
      readonly folded: string;
      readonly keys: readonly string[];
      /** That so many are called so that each row is looked at by itself, along the order of the list. */
      readonly byRow?: boolean;
    };

/** A table that ties rows of a list to something else. */
export interface Link {
  /** The relation's name in Prisma. */
  readonly relation: string;
  readonly table: string;
  /** The column that names the row of the list. */
  readonly own: string;
  /** The column that names what it is tied to. */
  readonly other: string;
}

/** The condition as Prisma takes it. */
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
  }
}

/** The pattern of LIKE for whatever contains a text. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

/** The condition as SQL on a table that goes by the alias `t`. */
export function toSql(condition: Condition | TextCondition): Prisma.Sql {
  const column = 'column' in condition ? Prisma.raw(`t."${condition.column}"`) : Prisma.empty;
  switch (condition.is) {
    case 'oneOf':
      // By itself it can be a bound of an index that is read in its order; a list cannot.
      if (condition.values.length === 1) {
        return Prisma.sql`${column} = ${condition.values[0]}::${Prisma.raw(condition.type)}`;
      }
      return Prisma.sql`${column} = ANY(${[...condition.values]}::${Prisma.raw(`${condition.type}[]`)})`;
    case 'flag':
      return Prisma.sql`${column} = ${condition.value}`;
    case 'from':
      return Prisma.sql`${column} >= ${condition.date}`;
    case 'before':
      return Prisma.sql`${column} < ${condition.date}`;
    case 'contains':
      return Prisma.sql`${column} ILIKE ${containing(condition.text)}`;
    case 'linked': {
      const { table, own, other } = condition.link;
      return Prisma.sql`EXISTS (SELECT 1 FROM ${Prisma.raw(`"${table}"`)} AS l
        WHERE ${Prisma.raw(`l."${own}" = t."id" AND l."${other}"`)} = ${condition.to}::uuid)`;
    }
    case 'called':
      if (condition.byRow) return calledByRow(condition);
      return Prisma.sql`${column} IN (
        SELECT "personId" FROM "NameVariant" WHERE "folded" LIKE ${containing(condition.folded)}
        UNION SELECT "personId" FROM "NameKey" WHERE "key" = ANY(${[...condition.keys]}::text[]))`;
    case 'matches':
      return Prisma.sql`t."search" @@ (
        websearch_to_tsquery('german', ${condition.query}) || websearch_to_tsquery('english', ${condition.query}))`;
  }
}

type CalledCondition = Extract<TextCondition, { readonly is: 'called' }>;

/** Limits make them subqueries of a row: of EXISTS PostgreSQL would read all that is called so before the first row. */
function calledByRow({ column, folded, keys }: CalledCondition): Prisma.Sql {
  const person = Prisma.raw(`t."${column}"`);
  return Prisma.sql`(
    (SELECT true FROM "NameVariant" AS v WHERE v."personId" = ${person} AND v."folded" LIKE ${containing(folded)} LIMIT 1)
    OR (SELECT true FROM "NameKey" AS k WHERE k."personId" = ${person} AND k."key" = ANY(${[...keys]}::text[]) LIMIT 1))`;
}

/** All of several conditions as SQL. */
export function allOf(conditions: readonly (Condition | TextCondition)[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions.map(toSql), ' AND ');
}

/** That a column has one of some values; nothing where none are given. */
export function oneOf(column: string, type: ColumnType, values: readonly string[] | null | undefined): Condition[] {
  return values ? [{ is: 'oneOf', column, type, values }] : [];
}

/** That a column lies between two instants: the first included, the second not. */
export function dateRange(column: string, from: Date | null | undefined, before: Date | null | undefined): Condition[] {
  const conditions: Condition[] = [];
  if (from) conditions.push({ is: 'from', column, date: from });
  if (before) conditions.push({ is: 'before', column, date: before });
  return conditions;
}

/** That a row is tied to something else; nothing where no id is given. */
export function linkedTo(link: Link, id: { readonly id: string } | null | undefined): Condition[] {
  return id ? [{ is: 'linked', link, to: id.id }] : [];
}

/** That the full-text search finds some words; nothing where there are none. */
export function matching(query: string | null | undefined): TextCondition[] {
  return query ? [{ is: 'matches', query }] : [];
}

/** That somebody is called so, or similarly, in any spelling; nothing where no name is given. */
export function called(column: 'id' | 'speakerId', name: string | null | undefined): (Condition | TextCondition)[] {
  if (!name?.trim()) return [];
  const folded = foldName(name);
  // Signs alone are part of no name.
  return folded === '' ? oneOf(column, 'uuid', []) : [{ is: 'called', column, folded, keys: nameKeys(name) }];
}
