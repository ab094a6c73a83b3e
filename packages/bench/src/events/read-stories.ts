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

/** A happening that the articles of a group mention. */
export interface Happening {
  readonly id: string;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string | null;
  /** The ID of the happening that it is a part of. */
  readonly partOf: string | null;
  /** For each article ID, the printed words. `Wahl#2` is the second `Wahl`. */
  readonly mentions: Readonly<Record<string, readonly string[]>>;
}

/** A statement, by its first words, and the happening that it is about. */
export interface StoryStatement {
  readonly article: string;
  readonly words: string;
  readonly about: string;
}

/** Articles of several outlets about one story, and perhaps about a similar one. */
export interface StoryGroup {
  readonly id: string;
  readonly split: 'dev' | 'blind';
  readonly articles: readonly StoryArticle[];
  readonly happenings: readonly Happening[];
  /** For each article ID, the ID of the main happening. */
  readonly main: Readonly<Record<string, string>>;
  readonly statements: readonly StoryStatement[];
}

/** The number of sentences at the start of each text that are annotated completely. */
const ANNOTATED_SENTENCES = 6;

/**
 * Reads the groups in a folder. Its README describes the format.
 *
 * @returns the groups, sorted by file name
 */
export function readStories(folder: string): StoryGroup[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file): StoryGroup => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** The part of a text in which every happening is annotated. */
export function annotatedPart({ text }: StoryArticle): Offsets {
  const sentences = splitSentences(text, tokenize(text)).slice(0, ANNOTATED_SENTENCES);
  return [0, sentences.at(-1)?.end ?? 0];
}

/**
 * Finds printed words in an article. The API has no offsets for mentions in the title.
 *
 * @param words - as in `Happening.mentions`
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
