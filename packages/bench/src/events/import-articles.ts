import type { Database } from '@wortlaut/database';
import { type ExtractInput, type Extraction, extract } from '@wortlaut/extract';
import { createArticleImport } from '@wortlaut/graph';

/** An article to import. */
export interface SourceText {
  readonly id: string;
  /** If null, the import derives a title. */
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly text: string;
}

/** The result of importing articles into a graph. */
export interface Imported {
  /**
   * Maps the ID of each source text to the ID of its article in the API. Sources with the same text are one article.
   */
  readonly articles: ReadonlyMap<string, string>;
  /** Maps the ID of each source that could not be imported to the reason. */
  readonly failed: ReadonlyMap<string, string>;
}

/** Returns an extraction function that extracts each article once, even if it is imported into several graphs. */
export function rememberingExtract(): (input: ExtractInput) => Extraction {
  const done = new Map<string, Extraction>();
  return (input) => {
    const key = JSON.stringify(input);
    const extraction = done.get(key) ?? extract(input);
    done.set(key, extraction);
    return extraction;
  };
}

/** Imports articles one after another. */
export async function importArticles(
  db: Database,
  sources: readonly SourceText[],
  extractOnce: (input: ExtractInput) => Extraction,
): Promise<Imported> {
  const imports = createArticleImport(db, extractOnce);
  const articles = new Map<string, string>();
  const failed = new Map<string, string>();
  for (const { id, title, published, outlet, language, text } of sources) {
    const content = JSON.stringify({
      ...{ text, language },
      ...(title !== null && { title }),
      ...(published !== null && { date: published }),
      ...(outlet !== null && { outlet }),
    });
    try {
      const { articleId } = await imports.importArticle({ content, format: 'JSON' });
      articles.set(id, Buffer.from(`Article:${articleId}`).toString('base64'));
    } catch (error) {
      failed.set(id, error instanceof Error ? error.message : String(error));
    }
  }
  return { articles, failed };
}
