import type { ArticleInput } from '@wortlaut/source';
import type { EditRequest } from '../revision/edit-request.ts';
import type { Transaction } from '../transaction.ts';
import type { Extract, ImportNote, PreparedArticle } from './prepare-article.ts';

/** The person who requests an import or a deletion, with the client mutation ID of the request. */
export type ImportRequest = Omit<EditRequest, 'action'>;

/** The result of an import. */
export interface ImportOutcome {
  readonly articleId: string;
  /** Whether the graph already contained an article with the same text. If true, nothing was changed. */
  readonly alreadyImported: boolean;
  readonly notes: readonly ImportNote[];
  /** The numbers of new statements, people and events. */
  readonly added: { readonly statements: number; readonly people: number; readonly events: number };
  /** The ID of the new revision. Null if nothing changed. */
  readonly revisionId: string | null;
}

/** The numbers of statements, people and events deleted with an article. */
export interface DeletedArticle {
  readonly statements: number;
  readonly people: number;
  readonly events: number;
}

/** The result of a deletion. */
export interface ArticleDeletion extends DeletedArticle {
  /** The ID of the new revision. Null if nothing changed. */
  readonly revisionId: string | null;
}

/** Imports articles into the graph and deletes them. Each import or deletion is one transaction. */
export interface ArticleImport {
  /** The extraction function. */
  readonly extract: Extract;
  /**
   * Reads, cleans and extracts an article without changing the graph. This makes it possible to prepare the next
   * article while another one is written.
   *
   * @returns null if the graph already contains an article with the same text
   * @throws SourceError if the source cannot be read as an article
   */
  prepareArticle(input: ArticleInput): Promise<PreparedArticle | null>;
  /**
   * Imports an article.
   *
   * @param prepared - the article from `prepareArticle`, if it was called before
   * @param within - a running transaction in which to import the article, so that other changes commit together with it.
   * By default, the import has its own transaction.
   * @throws SourceError if the source cannot be read as an article. Nothing was changed.
   */
  importArticle(
    input: ArticleInput,
    request?: ImportRequest,
    prepared?: PreparedArticle | null,
    within?: Transaction,
  ): Promise<ImportOutcome>;
  /**
   * Deletes an article, and the people and events that no other article mentions.
   *
   * @returns null if the article does not exist
   */
  deleteArticle(id: string, request?: ImportRequest): Promise<ArticleDeletion | null>;
}
