import type { ExtractInput, Extraction } from '@wortlaut/extract';
import type { ArticleInput } from '@wortlaut/source';
import type { ImportNoteCode } from '@wortlaut/vocabulary';
import type { EditRequest } from '../revision/edit-request.ts';

/** The extraction function: `extract`, with or without the statistical model. */
export type Extract = (input: ExtractInput) => Extraction;

/** The person who requests an import or a deletion, with the client mutation ID of the request. */
export type ImportRequest = Omit<EditRequest, 'action'>;

/** A note about an import. Notes do not stop the import. */
export interface ImportNote {
  /** A stable, machine-readable code. */
  readonly code: ImportNoteCode;
  readonly message: string;
}

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
   * Imports an article.
   *
   * @throws SourceError if the source cannot be read as an article. Nothing was changed.
   */
  importArticle(input: ArticleInput, request?: ImportRequest): Promise<ImportOutcome>;
  /**
   * Deletes an article, and the people and events that no other article mentions.
   *
   * @returns null if the article does not exist
   */
  deleteArticle(id: string, request?: ImportRequest): Promise<ArticleDeletion | null>;
}
