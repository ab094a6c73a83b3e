import { Prisma } from '@wortlaut/database';
import { UNSURE_BELOW } from '@wortlaut/extract';
import { wordsQuery } from '../words-query.ts';
import type { ColumnType, Condition, ExtractedBy, Link, TextCondition } from './condition.ts';

/** A search for people by name. */
export type NamedCondition = Extract<TextCondition, { readonly is: 'nameMatches' }>;

/** Joins conditions on the table with the alias `t`. All of them must be met. */
export function allOf(conditions: readonly (Condition | TextCondition)[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions.map(toSql), ' AND ');
}

/** Returns the LIKE pattern that matches any value containing the text. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

function toSql(condition: Condition | TextCondition): Prisma.Sql {
  const column =
    'column' in condition && typeof condition.column === 'string'
      ? Prisma.raw(`t."${condition.column}"`)
      : Prisma.empty;
  switch (condition.is) {
    case 'oneOf':
      // With a single value, PostgreSQL can read an index in its sort order. With a list of values, it cannot do so.
      if (condition.values.length === 1) {
        return Prisma.sql`${column} = ${condition.values[0]}::${typeName(condition.type)}`;
      }
      return Prisma.sql`${column} = ANY(${[...condition.values]}::${typeName(condition.type, '[]')})`;
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
    case 'unsure': {
      const unsure = Prisma.sql`t."reviewState" = 'EXTRACTED' AND t."confidence" < ${UNSURE_BELOW}`;
      return condition.value ? unsure : Prisma.sql`NOT (${unsure})`;
    }
    case 'nameMatches':
      if (condition.byRow) return namedByRow(condition);
      return named(condition);
    case 'linkedToAny':
      return linkedToAny(condition.link, Prisma.sql`= ANY(${[...condition.to]}::uuid[])`);
    case 'extractedBy':
      return extractedBy(condition.versions);
    case 'matches':
      return Prisma.sql`t."search" @@ ${wordsQuery(condition.query)}`;
  }
}

/** Returns the name of a type in SQL. The names of enums are quoted because they contain upper-case letters. */
function typeName(type: ColumnType, suffix = ''): Prisma.Sql {
  return Prisma.raw((/^[A-Z]/.test(type) ? `"${type}"` : type) + suffix);
}

/** Matches the rows that a table links to records. */
function linkedToAny({ table, own, other }: Link, matching: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`t."id" IN (
    SELECT ${Prisma.raw(`l."${own}" FROM "${table}" AS l WHERE l."${other}"`)} ${matching})`;
}

/**
 * Matches articles by version of the extractor. If there is only one version, PostgreSQL can read an index in list
 * order.
 */
function extractedBy(versions: readonly ExtractedBy[]): Prisma.Sql {
  if (versions.length === 0) return Prisma.sql`false`;
  const each = versions.map(
    ({ extractorVersion, language }) =>
      Prisma.sql`(t."extractorVersion" = ${extractorVersion} AND t."language" = ${language})`,
  );
  return Prisma.sql`(${Prisma.join(each, ' OR ')})`;
}

function named({ column, folded, keys }: NamedCondition): Prisma.Sql {
  const matching = Prisma.sql`IN (
    SELECT "personId" FROM "NameVariant" WHERE "folded" LIKE ${containing(folded)}
    UNION SELECT "personId" FROM "NameKey" WHERE "key" = ANY(${[...keys]}::text[]))`;
  return column === 'id' ? Prisma.sql`t."id" ${matching}` : linkedToAny(column, matching);
}

/**
 * Checks the names for each row. LIMIT makes PostgreSQL run the subquery for each row. With EXISTS, PostgreSQL would
 * use a join that reads all matches first.
 */
function namedByRow({ column, folded, keys }: NamedCondition): Prisma.Sql {
  const person = column === 'id' ? Prisma.raw('t."id"') : Prisma.raw(`l."${column.other}"`);
  const matching = Prisma.sql`(
    (SELECT true FROM "NameVariant" AS v WHERE v."personId" = ${person} AND v."folded" LIKE ${containing(folded)} LIMIT 1)
    OR (SELECT true FROM "NameKey" AS k WHERE k."personId" = ${person} AND k."key" = ANY(${[...keys]}::text[]) LIMIT 1))`;
  if (column === 'id') return matching;
  return Prisma.sql`(
    SELECT true FROM ${Prisma.raw(`"${column.table}" AS l WHERE l."${column.own}" = t."id"`)} AND ${matching} LIMIT 1)`;
}
