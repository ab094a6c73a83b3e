import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A half-open span `[begin, end)` of an article's text, in UTF-16 code units. */
export type Offsets = readonly [number, number];

/** The five roles of a quotation, in the order of the result tables. */
export const ROLES = ['quote', 'speaker', 'cue', 'frame', 'addressee'] as const;

/** One of the five roles of a quotation. */
export type Role = (typeof ROLES)[number];

/** The types of a quotation, as spelled in the data set. */
export const TYPES = ['Direct', 'Indirect', 'FreeIndirect', 'IndirectFreeIndirect', 'Reported'] as const;

/** A quotation with the spans of each role. The list is empty for a role that the quotation does not have. */
export interface CorpusQuote extends Readonly<Record<Role, readonly Offsets[]>> {
  readonly type: string;
  readonly medium: string;
}

/** The quotations in an article. A predictions file contains one such object per line. */
export interface QuotedArticle {
  readonly id: string;
  readonly quotes: readonly CorpusQuote[];
}

/** One annotated article of the corpus. */
export interface CorpusArticle extends QuotedArticle {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
  readonly sentences: readonly Offsets[];
  readonly tokens: readonly Offsets[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function offsets(value: unknown, limit: number, where: string): Offsets[] {
  if (!Array.isArray(value)) throw new Error(`${where} must be a list of [begin, end] pairs.`);
  return value.map((pair: unknown, index): Offsets => {
    const [begin, end]: unknown[] = Array.isArray(pair) ? pair : [];
    if (!Number.isInteger(begin) || !Number.isInteger(end))
      throw new Error(`${where}[${index}] must be a pair of integers.`);
    const [from, to] = [Number(begin), Number(end)];
    if (from < 0 || to < from || to > limit)
      throw new Error(`${where}[${index}] is [${from}, ${to}), which is not a span of the text.`);
    return [from, to];
  });
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new Error(`${where} must be a string.`);
  return value;
}

function quotes(value: unknown, limit: number, where: string): CorpusQuote[] {
  if (!Array.isArray(value)) throw new Error(`${where} must be a list of quotations.`);
  return value.map((item: unknown, index) => {
    const at = `${where}[${index}]`;
    if (!isRecord(item)) throw new Error(`${at} must be an object.`);
    const role = (name: Role) => offsets(item[name], limit, `${at}.${name}`);
    return {
      type: text(item.type, `${at}.type`),
      medium: text(item.medium ?? 'none', `${at}.medium`),
      quote: role('quote'),
      speaker: role('speaker'),
      cue: role('cue'),
      frame: role('frame'),
      addressee: role('addressee'),
    };
  });
}

function parseLine(line: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`${where} is not valid JSON. The file must contain one JSON object per line.`, { cause });
  }
  if (!isRecord(value)) throw new Error(`${where} must be a JSON object.`);
  return value;
}

/**
 * Resolves a path from the command line. Relative paths refer to the folder in which the user entered the command. npm
 * runs scripts in the package's folder and passes the user's folder in `INIT_CWD`.
 */
export function givenPath(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

function readLines<T>(file: string, parse: (line: string, where: string) => T): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, `${file}:${index + 1}`)]));
}

/**
 * Parses one line of a corpus file.
 *
 * @param line - one JSON object
 * @param where - the file and line for error messages, for example `train.ndjson:12`
 * @throws {Error} if a field is missing or a span is outside the text; the message contains the file and line
 */
export function parseArticle(line: string, where: string): CorpusArticle {
  const value = parseLine(line, where);
  const body = text(value.text, `${where} text`);
  return {
    id: text(value.id, `${where} id`),
    title: text(value.title ?? '', `${where} title`),
    date: text(value.date ?? '', `${where} date`),
    text: body,
    sentences: offsets(value.sentences ?? [], body.length, `${where} sentences`),
    tokens: offsets(value.tokens, body.length, `${where} tokens`),
    quotes: quotes(value.quotes, body.length, `${where} quotes`),
  };
}

/**
 * Reads a corpus with one annotated article per line.
 *
 * @throws {Error} if the file cannot be read or a line is not an article; the message contains the file and the line
 */
export function readCorpus(file: string): CorpusArticle[] {
  return readLines(file, parseArticle);
}

/**
 * Reads a predictions file with one `{id, quotes}` object per line.
 *
 * @throws {Error} in the same cases as {@link readCorpus}
 */
export function readPredictions(file: string): QuotedArticle[] {
  return readLines(file, (line, where) => {
    const value = parseLine(line, where);
    const limit = Number.MAX_SAFE_INTEGER;
    return { id: text(value.id, `${where} id`), quotes: quotes(value.quotes, limit, `${where} quotes`) };
  });
}
