import { searchType } from '@wortlaut/vocabulary';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { callerError } from '../errors/errors.ts';
import { Event } from '../event/event.ts';
import { connect, type Order, pageSize, readCursor } from '../lists/keyset.ts';
import { Person } from '../person/person.ts';
import { Statement } from '../statement/statement.ts';
import {
  countHits,
  MARK_END,
  MARK_START,
  MOST_RANKED,
  type SearchHit,
  searchableTypes,
  searchGraph,
} from './search-query.ts';

const SearchType = enumOf(searchType);

const SearchTarget = builder.unionType('SearchTarget', {
  description: 'What a search can find.',
  types: [Article, Person, Event, Statement],
});

interface SnippetPart {
  readonly text: string;
  readonly match: boolean;
}

const SnippetPartType = builder.objectRef<SnippetPart>('SnippetPart').implement({
  description: 'A piece of an excerpt.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    match: t.exposeBoolean('match', { description: 'Whether the words are what was searched for.' }),
  }),
});

const SearchResult = builder.objectRef<SearchHit>('SearchResult').implement({
  description: 'One thing that a search found.',
  fields: (t) => ({
    target: t.field({
      type: SearchTarget,
      description: 'What was found.',
      resolve: (hit) => targetOf(hit),
    }),
    snippet: t.field({
      type: [SnippetPartType],
      description: 'An excerpt, with what fits marked.',
      resolve: (hit) => partsOf(hit.snippet),
    }),
    truncatedStart: t.exposeBoolean('truncatedStart', {
      description: 'Whether the excerpt leaves out what comes before it: where it is shown, "…" belongs there.',
    }),
    truncatedEnd: t.exposeBoolean('truncatedEnd', {
      description: 'Whether the excerpt leaves out what comes after it.',
    }),
  }),
});

/** A page of them. */
export const SearchResultConnection = builder.connectionObject(
  { type: SearchResult, name: 'SearchResultConnection', description: 'A page of what a search found.' },
  { name: 'SearchResultEdge', description: 'An entry of a page: something found and its cursor.' },
);

/** Only the id: the types read what else is asked for, all of one type in one statement. */
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

function partsOf(snippet: string): SnippetPart[] {
  return snippet.split(MARK_START).flatMap((piece, index) => {
    const [inside = '', outside] = index === 0 ? ['', piece] : piece.split(MARK_END);
    return [
      { text: inside, match: true },
      { text: outside ?? '', match: false },
    ].filter((part) => part.text !== '');
  });
}

const bestFirst: Order<'rank', 'id'> = { name: 'best', sort: 'rank', sortKind: 'number', id: 'id', direction: 'desc' };

builder.queryFields((t) => ({
  search: t.connection(
    {
      type: SearchResult,
      description: `Searches all four types at once, best first. Of each type the newest ${MOST_RANKED} matches are ranked and counted: more words or the \`text\` filters of the lists reach further back. Goes forward only.`,
      args: {
        query: t.arg.string({
          required: true,
          description:
            'What to look for: words, "phrases in quotation marks", -excluded words. German and English endings do not matter.',
        }),
        types: t.arg({
          type: [SearchType],
          required: true,
          defaultValue: [...searchableTypes],
          description: 'Where to look; everywhere by default.',
        }),
      },
      resolve: async (_root, args, ctx) => {
        const { size, backward } = pageSize(args);
        if (backward || args.before != null) {
          throw callerError('BAD_PAGE', 'A search goes forward only: give "first", and "after" to page on.');
        }
        const [rank, id] = args.after == null ? [] : readCursor(bestFirst, args.after);
        const after = typeof rank === 'number' && id !== undefined ? { rank, id } : null;
        const empty = args.query.trim() === '' || args.types.length === 0;
        const hits = empty ? [] : await searchGraph(ctx.db, args.query, args.types, size + 1, after);
        return {
          ...connect(hits, args, bestFirst, (hit) => hit),
          totalCount: () => (empty ? 0 : countHits(ctx.db, args.query, args.types)),
        };
      },
    },
    SearchResultConnection,
  ),
}));
