import type { ArticleInput } from '@wortlaut/source';

/** Something that an import came across and that a reader should know. */
export interface ImportNote {
  /** Stable, for programs. */
  readonly code: string;
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
}

/** What went with a deleted article. */
export interface DeletedArticle {
  readonly statements: number;
  readonly people: number;
  readonly events: number;
}

/** Takes articles into the graph and out of it; each is one transaction. */
export interface ArticleImport {
  /**
   * Takes an article in.
   *
   * @throws SourceError where the source cannot be read as an article; nothing is changed then.
   */
  importArticle(input: ArticleInput): Promise<ImportOutcome>;
  /**
   * Takes an article out, with all that only it brought.
   *
   * @returns null where there is no such article.
   */
  deleteArticle(id: string): Promise<DeletedArticle | null>;
}
