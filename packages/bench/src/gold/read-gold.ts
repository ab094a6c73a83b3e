import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatePrecision, EventStatus, PersonKind, Stance, StatementKind } from '@wortlaut/extract';

/** A person, group or organization in an article, with all mentions as printed, in text order. */
export interface GoldPerson {
  readonly name: string;
  readonly kind: PersonKind;
  readonly named: boolean;
  readonly mentions: readonly string[];
}

/** A statement. If a frame interrupts the statement, it has several quotes. */
export interface GoldStatement {
  readonly quote: string | readonly string[];
  readonly kind: StatementKind;
  /** The name of a person in the article. Null if the article names no speaker. */
  readonly speaker: string | null;
  /**
   * The names of all people who made the statement together, starting with the speaker. Undefined for a single speaker.
   */
  readonly speakers?: readonly string[];
  /** The names of the people who passed the statement on, outermost first. Undefined if there are no such people. */
  readonly reportedBy?: readonly string[];
  /** The name of the person whom an unnamed speaker represents. */
  readonly represents?: string;
  /** The date on which it was said, `YYYY-MM-DD`. Undefined if the article does not contain the date. */
  readonly said?: string;
  /** Undefined if the stance is not annotated. */
  readonly stance?: Stance;
}

/** An event, identified by words in the text. */
export interface GoldEvent {
  readonly title: string;
  readonly words: string;
  readonly start: { readonly date: string; readonly precision: DatePrecision } | null;
  readonly status: EventStatus;
}

/** An article with its annotations, as stored in its file. */
export interface GoldArticle {
  readonly id: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The publication date, `YYYY-MM-DD`. */
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly GoldPerson[];
  readonly statements: readonly GoldStatement[];
  readonly events: readonly GoldEvent[];
}

/**
 * Reads the articles in a folder, without its subfolders.
 *
 * @param folder - the path of a folder with one JSON file per article
 * @returns the articles, sorted by file name
 * @throws {Error} if the folder or one of its files cannot be read
 */
export function readGold(folder: string): GoldArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file): GoldArticle => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}
