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

/** Which articles are in a graph. */
export interface Imported {
  /** For each ID of a source text, the ID of the article in the API. Two sources with the same text are one article. */
  readonly articles: ReadonlyMap<string, string>;
  /** The IDs of sources that could not be imported, with the reason. */
  readonly failed: ReadonlyMap<string, string>;
}

/** Extracts each article once, also if it is imported into several graphs. */
export function rememberingExtract(): (input: ExtractInput) => Extraction {
  const done = new Map<string, Extraction>();
  return (input) => {
    const key = JSON.stringify(input);
    const extraction = done.get(key) ?? extract(input);
    done.set(key, extraction);
    return extraction;
  };
}

/** Imports articles one by one. */
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
