import { cleanText, extract, UNSURE_BELOW } from '@wortlaut/extract';
import { type KnownFields, readArticle, SourceError } from '@wortlaut/source';
import { type ArticleItem, type Item, type RefusedItem, readItems } from './files/read-items.ts';
import type { Io } from './io.ts';
import { type KnownOptions, knownFields } from './known-options.ts';
import { placeText } from './place-text.ts';

/**
 * Extracts the articles in a file and prints the results as JSON. For an NDJSON file, prints one line per article.
 *
 * @param path - the file, or `-` for standard input
 * @param options - metadata for articles that do not contain it themselves
 * @returns the exit code: 1 if an article was refused
 */
export async function extractFile(path: string, options: KnownOptions, io: Io): Promise<number> {
  const known = knownFields(options);
  let exitCode = 0;
  for await (const item of readItems(path, io.stdin)) {
    const result = findIn(item, known);
    if ('refused' in result) {
      io.stderr.write(`${placeText(item)}: ${result.refused.message}\n`);
      exitCode = 1;
    } else {
      // Indent the output for readability, except for NDJSON, where each article must be one line.
      io.stdout.write(`${JSON.stringify(result, null, item.line === null ? 2 : 0)}\n`);
    }
  }
  return exitCode;
}

function findIn(item: Item, known: KnownFields) {
  if (item.kind === 'REFUSED') return { refused: item };
  try {
    return findAll(item, known);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const refused: Pick<RefusedItem, 'message'> = error;
    return { refused };
  }
}

/** Extracts an article exactly as an import does, and returns the result as plain data. */
function findAll(item: ArticleItem, known: KnownFields) {
  const { content, format } = item;
  const { text, source: _, notes, ...article } = readArticle({ content, format, known });
  const { body, relatedHeadlines, boilerplate, author } = cleanText(text);
  const { language, supported, extractorVersion, ...found } = extract({
    body,
    title: article.title,
    language: article.language ?? undefined,
    published: article.publishedAt?.slice(0, 10),
  });
  return {
    ...article,
    author: article.author ?? author,
    language,
    supported,
    extractorVersion,
    notes: [...item.notes, ...notes],
    body,
    relatedHeadlines,
    boilerplate,
    ...found,
    statements: found.statements.map((statement) => ({
      ...statement,
      unsure: statement.confidence < UNSURE_BELOW,
    })),
  };
}
