import { searchSql } from './search-sql.ts';
import { datePage, globalId, instant, list, object } from './sql.ts';

/** A kind of query: a GraphQL document for the API, and hand-written SQL with the same result. */
export interface QueryClass {
  readonly name: string;
  readonly document: string;
  /** One SQL statement. Its only column is the complete response. */
  readonly sql: string;
  /** Whether PostgreSQL plans the statement each time, because the best plan depends on the parameters. */
  readonly plannedEachTime?: boolean;
}

const events = list(
  object({ id: globalId('Event', 'e."id"'), title: 'e."title"' }),
  `FROM "StatementEvent" l JOIN "Event" e ON e."id" = l."eventId" WHERE l."statementId" = s."id"
   ORDER BY l."datedAt" DESC, l."eventId" DESC LIMIT 3`,
);

/** The speaker of the statement `s`, as a subquery. */
const speaker = `(SELECT ${object({ id: globalId('Person', 'p."id"'), name: 'p."name"' })} FROM "Person" p WHERE p."id" = s."speakerId")`;

const statement = {
  id: globalId('Statement', 's."id"'),
  kind: 's."kind"',
  quote: object({ text: 's."quoteText"' }),
};

const article = {
  id: globalId('Article', 'a."id"'),
  title: 'a."title"',
  outlet: 'a."outlet"',
  publishedAt: instant('a."publishedAt"'),
};

const inText = (count: number) =>
  `FROM "Statement" s WHERE s."articleId" = a."id" ORDER BY s."start", s."id" LIMIT ${count}`;

const answer = (fields: Record<string, string>) => `SELECT ${object({ data: object(fields) })} AS "answer"`;

/** The confidence of a statement. Null once an editor has reviewed the statement. */
const estimate = `CASE s."reviewState" WHEN 'EXTRACTED' THEN s."confidence" END`;

/** The five kinds of queries. Each document has one variable, `value`. */
export const queryClasses: readonly QueryClass[] = [
  {
    name: 'article with statements, speakers and events',
    document: `query ($value: ID!) {
      article(id: $value) {
        id title outlet publishedAt
        statements(first: 10) {
          nodes { id kind quote { text } confidence speaker { id name } events(first: 3) { nodes { id title } } }
        }
      }
    }`,
    sql: answer({
      article: `(SELECT ${object({
        ...article,
        statements: object({
          nodes: list(
            object({ ...statement, confidence: estimate, speaker, events: object({ nodes: events }) }),
            inText(10),
          ),
        }),
      })} FROM "Article" a WHERE a."id" = $1::uuid)`,
    }),
  },
  {
    name: 'newest articles with statements',
    document: `query ($value: Int!) {
      articles(first: $value) {
        nodes {
          id title outlet publishedAt statementCount
          statements(first: 5) { nodes { id kind quote { text } speaker { id name } } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    sql: answer({
      articles: datePage(
        20,
        'a',
        object({
          ...article,
          statementCount: 'a."statementCount"',
          statements: object({ nodes: list(object({ ...statement, speaker }), inText(5)) }),
        }),
        'FROM "Article" WHERE $1::int = 20',
      ),
    }),
  },
  {
    name: 'person with latest statements',
    document: `query ($value: ID!) {
      person(id: $value) {
        id name statementCount
        statements(first: 20) {
          nodes { id kind quote { text } article { id title outlet publishedAt } events(first: 3) { nodes { id title } } }
        }
      }
    }`,
    sql: answer({
      person: `(SELECT ${object({
        id: globalId('Person', 'p."id"'),
        name: 'p."name"',
        statementCount: 'p."statementCount"',
        statements: object({
          nodes: list(
            object({ ...statement, article: object(article), events: object({ nodes: events }) }),
            `FROM "Statement" s JOIN "Article" a ON a."id" = s."articleId" WHERE s."speakerId" = p."id"
             ORDER BY s."datedAt" DESC, s."id" DESC LIMIT 20`,
          ),
        }),
      })} FROM "Person" p WHERE p."id" = $1::uuid)`,
    }),
  },
  {
    name: 'a page deep in a list by date',
    document: `query ($value: String!) {
      statements(first: 50, after: $value) {
        nodes { id kind quote { text } speaker { id name } article { id title } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    sql: answer({
      statements: datePage(
        50,
        's',
        object({
          ...statement,
          speaker,
          article: `(SELECT ${object({ id: article.id, title: article.title })} FROM "Article" a WHERE a."id" = s."articleId")`,
        }),
        `FROM "Statement" WHERE ("datedAt", "id") < (to_timestamp(($1::json ->> 1)::float8 / 1000), ($1::json ->> 2)::uuid)`,
      ),
    }),
  },
  {
    name: 'search',
    document: `query ($value: String!) {
      search(query: $value, first: 10) {
        nodes {
          snippet { text match }
          target {
            __typename
            ... on Article { id title outlet }
            ... on Person { id name }
            ... on Event { id eventTitle: title }
            ... on Statement { id quote { text } }
          }
        }
      }
    }`,
    sql: searchSql(10, statement),
    plannedEachTime: true,
  },
];
