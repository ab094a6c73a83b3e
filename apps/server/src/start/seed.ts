import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@wortlaut/database';
import type { ArticleImport } from '@wortlaut/graph';
import { type ArticleInput, decode, detectFormat, type KnownFields, SourceError, splitNdjson } from '@wortlaut/source';

/** The options of {@link seedOnce}. */
export interface SeedOptions {
  readonly db: Database;
  readonly imports: ArticleImport;
  /** The folder that contains the sample articles and their `index.json`. */
  readonly folder: string;
  /** Receives one line for the operator. */
  readonly log: (line: string) => void;
  /** Stops after the current article when aborted. The next start continues. */
  readonly stopping: AbortSignal;
}

/**
 * Imports the sample articles into a new database.
 *
 * @remarks The database records that all samples have been imported. An interrupted import continues at the next start,
 * and deleted samples are not imported again.
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
      log(`Skipped the sample article ${name}: ${error.message}`);
    }
  }
  await markSeeded(db);
  const counts = `${sum.articles} articles, ${sum.statements} statements, ${sum.people} people, ${sum.events} events`;
  log(`Sample articles imported in ${((performance.now() - started) / 1000).toFixed(1)} s: ${counts}.`);
}

/** An entry of the index: a file, and metadata that the file itself does not contain. */
interface IndexEntry extends KnownFields {
  readonly file: string;
}

/**
 * Reads the sample articles in the order of the index.
 *
 * @param folder - a folder that contains `index.json`. Each file contains one article, or one per line (`.ndjson`).
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
