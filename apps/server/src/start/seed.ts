import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@wortlaut/database';
import type { ArticleImport } from '@wortlaut/graph';
import { type ArticleInput, decode, detectFormat, type KnownFields, SourceError, splitNdjson } from '@wortlaut/source';

/** What the seeding works with. */
export interface SeedOptions {
  readonly db: Database;
  readonly imports: ArticleImport;
  /** The folder with the sample articles and their `index.json`. */
  readonly folder: string;
  /** Takes one line for the operator. */
  readonly log: (line: string) => void;
  /** Ends it after the article under way; the next start goes on. */
  readonly stopping: AbortSignal;
}

/**
 * Imports the sample articles into a database that has never had them.
 *
 * @remarks The database remembers it when all of them are in: one that was interrupted is continued, and samples that
 * were deleted do not come back.
 */
export async function seedOnce({ db, imports, folder, log, stopping }: SeedOptions): Promise<void> {
  if (await isSeeded(db)) return;
  const started = performance.now();
  const sum = { articles: 0, statements: 0, people: 0, events: 0 };
  for await (const { name, input } of readSamples(folder)) {
    if (stopping.aborted) return;
    try {
      const { added } = await imports.importArticle(input);
      sum.articles += 1;
      sum.statements += added.statements;
      sum.people += added.people;
      sum.events += added.events;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      log(`the sample article ${name} was left out: ${error.message}`);
    }
  }
  await markSeeded(db);
  const counts = Object.entries(sum).map(([name, count]) => `${count} ${name}`);
  log(`imported the sample articles in ${((performance.now() - started) / 1000).toFixed(1)} s: ${counts.join(', ')}`);
}

/** What the index says of a file, besides what the file itself says. */
interface IndexEntry extends KnownFields {
  readonly file: string;
}

/**
 * Reads the sample articles in the order of their index.
 *
 * @param folder - with `index.json`; a file there holds one article, or one a line (`.ndjson`)
 */
export async function* readSamples(folder: string): AsyncGenerator<{ name: string; input: ArticleInput }> {
  const index: { files: IndexEntry[] } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  for (const { file, ...known } of index.files) {
    const { text } = decode(await readFile(join(folder, file)));
    const format = detectFormat(file, text);
    if (format !== 'NDJSON') {
      yield { name: file, input: { content: text, format, known } };
      continue;
    }
    for await (const { line, json, error } of splitNdjson(text)) {
      if (error) throw error;
      yield { name: `${file}:${line}`, input: { content: json, format: 'JSON', known } };
    }
  }
}

const name = 'samplesLoaded';

async function isSeeded(db: Database): Promise<boolean> {
  return (await db.setting.findUnique({ where: { name } })) !== null;
}

async function markSeeded(db: Database): Promise<void> {
  const value = new Date().toISOString();
  await db.setting.upsert({ where: { name }, create: { name, value }, update: { value } });
}
