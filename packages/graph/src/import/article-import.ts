import type { ExtractInput, Extraction } from '@wortlaut/extract';
import type { ArticleInput } from '@wortlaut/source';
import type { ImportNoteCode } from '@wortlaut/vocabulary';
import type { EditRequest } from '../revision/edit-request.ts';

/** The function that extracts from articles: `extract`, with or without the learned layer. */
export type Extract = (input: ExtractInput) => Extraction;

/** Who asks for an import or a deletion, and under which name of the client. */
export type ImportRequest = Omit<EditRequest, 'action'>;

/** Something that an import came across and that a reader should know. */
export interface ImportNote {
  /** Stable, for programs. */
  readonly code: ImportNoteCode;
  readonly message: string;
}

/** What came of an import. */
export interface ImportOutcome {
  readonly articleId: string;
  /** Whether the same text was in the graph before: then nothing was changed. */
  readonly alreadyImported: boolean;
  readonly notes: readonly ImportNote[];
  /** What was not there before. */
  readonly added: { readonly statements: number; readonly people: number; readonly events: number };
  /** Null where nothing was changed. */
  readonly revisionId: string | null;
}

/** What went with a deleted article. */
export interface DeletedArticle {
  readonly statements: number;
  readonly people: number;
  readonly events: number;
}

/** A deletion that was carried out, with its revision. */
export interface ArticleDeletion extends DeletedArticle {
  readonly revisionId: string | null;
}

/** Takes articles into the graph and out of it; each is one transaction. */
export interface ArticleImport {
  /** How articles are extracted from. */
  readonly extract: Extract;
  /**
   * Takes an article in.
   *
   * @throws SourceError where the source cannot be read as an article; nothing is changed then.
   */
  importArticle(input: ArticleInput, request?: ImportRequest): Promise<ImportOutcome>;
  /**
   * Takes an article out, with all that only it brought.
   *
   * @returns null where there is no such article.
   */
  deleteArticle(id: string, request?: ImportRequest): Promise<ArticleDeletion | null>;
}
