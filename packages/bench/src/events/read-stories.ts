import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences, tokenize } from '@wortlaut/extract';
import type { Offsets } from './read-events.ts';

/** An article of a group. */
export interface StoryArticle {
  readonly id: string;
  /** `a`, or `b` for the similar but different story. */
  readonly story: string;
  readonly language: string;
  readonly outlet: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

/** An annotated event. It is called a happening to distinguish it from the events that the extraction finds. */
export interface Happening {
  readonly id: string;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string | null;
  /** The ID of the happening that contains this happening. */
  readonly partOf: string | null;
  /** The printed words by article ID. `Wahl#2` is the second `Wahl`. */
  readonly mentions: Readonly<Record<string, readonly string[]>>;
}

/** An annotated statement, identified by its first words, with the happening that it is about. */
export interface StoryStatement {
  readonly article: string;
  readonly words: string;
  readonly about: string;
}

/** Articles from several outlets about the same story. Some groups also have articles about a second, similar story. */
export interface StoryGroup {
  readonly id: string;
  readonly split: 'dev' | 'blind';
  readonly articles: readonly StoryArticle[];
  readonly happenings: readonly Happening[];
  /** The ID of the main happening, by article ID. */
  readonly main: Readonly<Record<string, string>>;
  readonly statements: readonly StoryStatement[];
}

/** The number of completely annotated sentences at the start of each text. */
const ANNOTATED_SENTENCES = 6;

/**
 * Reads the groups in a folder. The README in the folder describes the format.
 *
 * @returns the groups, sorted by file name
 */
export function readStories(folder: string): StoryGroup[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file): StoryGroup => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** Returns the part of a text in which all happenings are annotated. */
export function annotatedPart({ text }: StoryArticle): Offsets {
  const sentences = splitSentences(text, tokenize(text)).slice(0, ANNOTATED_SENTENCES);
  return [0, sentences.at(-1)?.end ?? 0];
}

/**
 * Finds printed words in an article. For words in the title, returns null because the API has no offsets for them.
 *
 * @param words - the words in the format of `Happening.mentions`
 * @returns the span in the text, or null for words in the title
 * @throws {Error} if the article does not contain the words
 */
export function findWords({ id, title, text }: StoryArticle, words: string): Offsets | null {
  const [, printed = words, number = '1'] = /^(.*)#(\d+)$/s.exec(words) ?? [];
  const whole = `${title}\n\n${text}`;
  const isPart = (character: string) => /[\p{L}\p{N}]/u.test(character);
  const found: number[] = [];
  for (let at = whole.indexOf(printed); at >= 0; at = whole.indexOf(printed, at + 1)) {
    if (!isPart(whole.charAt(at - 1)) && !isPart(whole.charAt(at + printed.length))) found.push(at);
  }
  const start = found[Number(number) - 1];
  if (start === undefined) throw new Error(`"${words}" does not occur in article ${id}.`);
  const offset = title.length + 2;
  return start < offset ? null : [start - offset, start - offset + printed.length];
}
