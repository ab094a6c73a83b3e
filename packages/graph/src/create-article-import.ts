import type { Database } from '@wortlaut/database';
import { type ArticleInput, readArticle } from '@wortlaut/source';
import type { ArticleImport, ImportOutcome } from './article-import.ts';
import { articleRows } from './article-rows.ts';
import { deleteArticle } from './delete-article.ts';
import { findKnownEvents } from './known-events.ts';
import { findKnownPeople, type Transaction } from './known-people.ts';
import { keysOf, linkArticle } from './link-article.ts';
import { type PreparedArticle, prepareArticle } from './prepare-article.ts';
import { writeArticle } from './write-article.ts';

/**
 * The advisory lock that whoever changes the graph holds until the end of the transaction. Two imports at once would
 * else both find that a person is new.
 */
const GRAPH_LOCK = 7_766_520_001n;

/** Longest time in milliseconds that one article waits for others and is written in. */
const TRANSACTION_TIMEOUT = 60_000;

/** Makes the import into a database. */
export function createArticleImport(db: Database): ArticleImport {
  const inTurn = <T>(change: (tx: Transaction) => Promise<T>) =>
    db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${GRAPH_LOCK})`;
        return change(tx);
      },
      { maxWait: TRANSACTION_TIMEOUT, timeout: TRANSACTION_TIMEOUT },
    );
  return {
    importArticle: async (input: ArticleInput) => {
      const prepared = prepareArticle(readArticle(input));
      // Most often a rerun: no turn is waited for then.
      return (await findImported(db, prepared)) ?? inTurn((tx) => addArticle(tx, prepared));
    },
    deleteArticle: (id) => inTurn((tx) => deleteArticle(tx, id)),
  };
}

async function findImported(tx: Transaction, { contentHash, notes }: PreparedArticle): Promise<ImportOutcome | null> {
  const article = await tx.article.findUnique({ where: { contentHash }, select: { id: true } });
  if (article === null) return null;
  return { articleId: article.id, alreadyImported: true, notes, added: { statements: 0, people: 0, events: 0 } };
}

async function addArticle(tx: Transaction, prepared: PreparedArticle): Promise<ImportOutcome> {
  const imported = await findImported(tx, prepared);
  if (imported !== null) return imported;
  const { people, events } = prepared.extraction;
  const known = {
    people: await findKnownPeople(tx, [...new Set(people.flatMap(keysOf))]),
    events: await findKnownEvents(tx, events),
  };
  const rows = articleRows(prepared, linkArticle(prepared, known), new Date());
  await writeArticle(tx, rows);
  return {
    articleId: rows.article.id,
    alreadyImported: false,
    notes: prepared.notes,
    added: { statements: rows.statements.length, people: rows.people.length, events: rows.events.length },
  };
}
