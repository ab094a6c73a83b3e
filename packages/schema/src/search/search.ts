import { countHits, MAX_RANKED, type SearchHit, type SnippetPart, searchGraph } from '@wortlaut/graph';
import { searchType, valuesOf } from '@wortlaut/vocabulary';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { callerError } from '../errors/errors.ts';
import { Event } from '../event/event.ts';
import { connect } from '../lists/connection.ts';
import { listField } from '../lists/list-field.ts';
import type { Order } from '../lists/order.ts';
import { readPage } from '../lists/page.ts';
import { Person } from '../person/person.ts';
import { Statement } from '../statement/statement.ts';

const SearchType = enumOf(searchType);

const SearchTarget = builder.unionType('SearchTarget', {
  description: 'A type of record that a search can return.',
  types: [Article, Person, Event, Statement],
});

const SnippetPartType = builder.objectRef<SnippetPart>('SnippetPart').implement({
  description: 'A part of an excerpt.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    match: t.exposeBoolean('match', { description: 'Whether the words match the query.' }),
  }),
});

const SearchResult = builder.objectRef<SearchHit>('SearchResult').implement({
  description: 'A search result.',
  fields: (t) => ({
    target: t.field({
      type: SearchTarget,
      description: 'The record found.',
      resolve: (hit) => targetOf(hit),
    }),
    snippet: t.field({
      type: [SnippetPartType],
      description: 'An excerpt with the matches marked.',
      resolve: (hit) => [...hit.snippet],
    }),
    truncatedStart: t.exposeBoolean('truncatedStart', {
      description: 'Whether there is more text before the excerpt. If true, show "…" before the excerpt.',
    }),
    truncatedEnd: t.exposeBoolean('truncatedEnd', {
      description: 'Whether there is more text after the excerpt. If true, show "…" after the excerpt.',
    }),
  }),
});

const SearchResultConnection = builder.connectionObject(
  { type: SearchResult, name: 'SearchResultConnection', description: 'A list of search results.' },
  { name: 'SearchResultEdge', description: 'A search result in a list, with its cursor.' },
);

/** Returns only the ID. The fields of the type then load the requested data for all records of the type at once. */
function targetOf({ type, id }: SearchHit) {
  switch (type) {
    case 'ARTICLE':
      return Article.addBrand({ id });
    case 'PERSON':
      return Person.addBrand({ id });
    case 'EVENT':
      return Event.addBrand({ id });
    case 'STATEMENT':
      return Statement.addBrand({ id });
  }
}

const bestFirst: Order<'rank', 'id'> = { name: 'best', sort: 'rank', sortKind: 'number', id: 'id', direction: 'desc' };

builder.queryField('search', (t) => {
  const args = {
    query: t.arg.string({
      required: true,
      description:
        'The words to find. Inflected forms of German and English words match too. Put phrases in quotation marks, and a hyphen before words to exclude.',
    }),
    types: t.arg({
      type: [SearchType],
      required: true,
      defaultValue: [...valuesOf(searchType)],
      description: 'The types of records to search. Defaults to all types.',
    }),
  };
  return listField<unknown, typeof SearchResult, typeof args>(
    t,
    {
      type: SearchResult,
      connection: SearchResultConnection,
      description: `Searches all types of records, best match first. Only the newest ${MAX_RANKED} matches of each type are ranked and counted. To find older records, use more words or the \`text\` filter of a list. Supports forward pagination only.`,
      args,
    },
    {
      resolve: async (_root, { query, types, ...page }, ctx) => {
        const { take, after, backward, before } = readPage(bestFirst, page);
        if (backward || before) {
          throw callerError('BAD_PAGE', 'A search supports forward pagination only. Use "first" and "after".');
        }
        const [rank, id] = after ?? [];
        const position = typeof rank === 'number' && id !== undefined ? { rank, id } : null;
        const empty = query.trim() === '' || types.length === 0;
        const hits = empty ? [] : await searchGraph(ctx.db, query, types, take, position);
        return {
          ...connect(hits, page, bestFirst, (hit) => hit),
          totalCount: () => (empty ? 0 : countHits(ctx.db, query, types)),
        };
      },
    },
  );
});
