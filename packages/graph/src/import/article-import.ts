import type { ExtractInput, Extraction } from '@wortlaut/extract';
import type { ArticleInput } from '@wortlaut/source';
import type { ImportNoteCode } from '@wortlaut/vocabulary';
import type { EditRequest } from '../revision/edit-request.ts';

/** The function that extracts from an article: `extract`, with or without the learned layer. */
export type Extract = (input: ExtractInput) => Extraction;

/** The person who requests an import or a deletion, and the client's ID for the request. */
export type ImportRequest = Omit<EditRequest, 'action'>;

/** A remark on an import that does not stop it. */
export interface ImportNote {
  /** A stable code for programs. */
  readonly code: ImportNoteCode;
  readonly message: string;
}

/** The result of an import. */
export interface ImportOutcome {
  readonly articleId: string;
  /** True if the graph already had an article with the same text. Nothing was changed then. */
  readonly alreadyImported: boolean;
  readonly notes: readonly ImportNote[];
  /** The numbers of new statements, people and events. */
  readonly added: { readonly statements: number; readonly people: number; readonly events: number };
  /** ID of the new revision. Null if nothing changed. */
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
  /** ID of the new revision. Null if nothing changed. */
  readonly revisionId: string | null;
}

/** Imports articles into the graph and deletes them. Each import or deletion is one transaction. */
export interface ArticleImport {
  /** The extraction that this import uses. */
  readonly extract: Extract;
  /**
   * Imports an article.
   *
   * @throws SourceError if the source cannot be read as an article; nothing was changed then
   */
  importArticle(input: ArticleInput, request?: ImportRequest): Promise<ImportOutcome>;
  /**
   * Deletes an article and everything that no other article mentions.
   *
   * @returns null if the article does not exist
   */
  deleteArticle(id: string, request?: ImportRequest): Promise<ArticleDeletion | null>;
}
