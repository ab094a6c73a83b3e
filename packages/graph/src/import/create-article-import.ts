import type { Database } from '@wortlaut/database';
import { extract as extractByRules } from '@wortlaut/extract';
import { readArticle } from '@wortlaut/source';
import { deleteArticle } from '../edit/delete-article.ts';
import type { Edited } from '../revision/edit-request.ts';
import { nameRevision } from '../revision/name-revision.ts';
import { runEdit } from '../revision/run-edit.ts';
import { runOnce } from '../revision/run-once.ts';
import { lockGraph, runSerialized, type Transaction } from '../transaction.ts';
import type { ArticleImport, ImportOutcome, ImportRequest } from './article-import.ts';
import { articleRows } from './article-rows.ts';
import { changeKnownEvents, tellsOfKnownEvents } from './change-known-events.ts';
import { findKnownEvents } from './known-events.ts';
import { findKnownPeople } from './known-people.ts';
import { findStory } from './known-stories.ts';
import { linkArticle } from './link-article.ts';
import { wantedEvents } from './link-story.ts';
import {
  type CleanedArticle,
  cleanArticle,
  type Extract,
  type PreparedArticle,
  prepareArticle,
  storyForm,
} from './prepare-article.ts';
import { type PrintedPerson, printedPeople } from './printed-people.ts';
import { knownRepresentatives, representKnown } from './represent-known.ts';
import { writeArticle } from './write-article.ts';

const anonymous: ImportRequest = { actor: null };

/**
 * Creates the import for a database.
 *
 * @param extract - the extraction to use
 * @defaultValue the rules, without the statistical model
 */
export function createArticleImport(db: Database, extract: Extract = extractByRules): ArticleImport {
  return {
    extract,
    prepareArticle: async (input) => {
      const cleaned = cleanArticle(readArticle(input));
      return (await findImported(db, cleaned)) === null ? prepareArticle(cleaned, extract) : null;
    },
    importArticle: async (input, request = anonymous, ahead = null, within = undefined) => {
      const cleaned = ahead ?? cleanArticle(readArticle(input));
      // A fast path for articles that are already in the graph. It skips extraction and the queue. Requests with a
      // client mutation ID take the normal path, because their first result is stored. For an article that was prepared
      // ahead, this check was made during preparation.
      const imported = request.clientMutation || ahead !== null ? null : await findImported(within ?? db, cleaned);
      if (imported !== null) return imported;
      const prepared = ahead ?? (await prepareArticle(cleaned, extract));
      // This reads only the article, so it is done before the graph is locked.
      const people = printedPeople(prepared);
      const addOnce = async (tx: Transaction): Promise<Edited<Omit<ImportOutcome, 'revisionId'>>> => {
        const known = await findImported(tx, prepared);
        return known === null ? addArticle(tx, prepared, people, request) : { result: known, revisionId: null };
      };
      if (within !== undefined) {
        await lockGraph(within);
        return outcomeOf(await runOnce(within, request, () => addOnce(within)));
      }
      if (request.clientMutation)
        return outcomeOf(await runSerialized(db, (tx) => runOnce(tx, request, () => addOnce(tx))));
      try {
        return outcomeOf(await runSerialized(db, (tx) => addArticle(tx, prepared, people, request)));
      } catch (error) {
        // The same text may have been imported since the check above.
        const known = await findImported(db, prepared);
        if (known === null) throw error;
        return known;
      }
    },
    deleteArticle: async (id, request = anonymous) => {
      const { result, revisionId } = await runEdit(db, { ...request, action: 'DELETE_ARTICLE' }, async (tx) => ({
        deleted: await deleteArticle(tx, id),
      }));
      return result.deleted && { ...result.deleted, revisionId };
    },
  };
}

const outcomeOf = ({ result, revisionId }: Edited<Omit<ImportOutcome, 'revisionId'>>): ImportOutcome => ({
  ...result,
  revisionId,
});

async function findImported(tx: Transaction, { contentHash, notes }: CleanedArticle): Promise<ImportOutcome | null> {
  const article = await tx.article.findUnique({ where: { contentHash }, select: { id: true } });
  if (article === null) return null;
  const added = { statements: 0, people: 0, events: 0 };
  return { articleId: article.id, alreadyImported: true, notes, added, revisionId: null };
}

async function addArticle(
  tx: Transaction,
  prepared: PreparedArticle,
  people: readonly PrintedPerson[],
  request: ImportRequest,
): Promise<Edited<Omit<ImportOutcome, 'revisionId'>>> {
  const now = new Date();
  const linked = linkArticle(prepared, people, {
    people: await findKnownPeople(tx, { people, on: prepared.publishedAt ?? now, terms: prepared.extraction.story }),
    events: await findKnownEvents(tx, wantedEvents(prepared)),
    story: await findStory(tx, storyForm(prepared)),
  });
  const rows = articleRows(prepared, linked, now);
  const revision = await writeArticle(tx, rows, request);
  const added = { statements: rows.statements.length, people: rows.people.length, events: rows.events.length };
  const articleId = rows.article.id ?? '';
  const representatives = knownRepresentatives(prepared, linked);
  const changesEvents = tellsOfKnownEvents(linked);
  if (changesEvents || representatives.length > 0) await nameRevision(tx, revision.number);
  await representKnown(tx, representatives);
  if (changesEvents) await changeKnownEvents(tx, prepared, linked);
  return {
    result: { articleId, alreadyImported: false, notes: prepared.notes, added },
    revisionId: revision.id,
  };
}
