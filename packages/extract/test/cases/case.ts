import { readdirSync, readFileSync } from 'node:fs';
import type { DatePrecision, EventStatus, Gender, PersonKind, Stance, StatementKind } from '../../src/index.ts';

/**
 * A pattern for a name or word. `A|B` means A or B. `*A*` means any text that contains A. Anything else must be equal.
 */
type Pattern = string;

/** A statement that must be found. Fields that are not given may have any value. */
export interface ExpectedStatement {
  /** All words of the quote; parts are joined by " … ". Quotation marks and punctuation at the ends do not count. */
  readonly quote?: string;
  /** Words that the quote must contain. */
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
  /** The name of the speaker; null if nobody is named or described. */
  readonly speaker?: Pattern | null;
  /** A part of the speaker's name. */
  readonly speakerHas?: string;
  readonly speakerNot?: Pattern;
  /** The names of everyone who said it together. */
  readonly speakers?: readonly string[];
  /** The names of those who passed it on, outermost first. */
  readonly reportedBy?: readonly string[];
  /** The name of the person that the speaker represents. */
  readonly represents?: string;
  /** True if the speaker must not have a name. */
  readonly unnamed?: true;
  readonly kind?: StatementKind;
  /** Without it, the stance must not be one against the content: DENIES, REJECTS, DOUBTS or NOT_SAID. */
  readonly stance?: Stance;
  /** The date on which it was said, `YYYY-MM-DD`, or null. */
  readonly said?: string | null;
  readonly saidPrecision?: DatePrecision;
}

/** A person that must be found exactly once. */
export interface ExpectedPerson {
  readonly name: Pattern;
  readonly kind?: PersonKind;
  readonly gender?: Gender;
  /** Number of mentions. */
  readonly mentions?: number;
  readonly roles?: readonly Pattern[];
  readonly rolesNot?: readonly Pattern[];
}

/** An event that must be found. */
export interface ExpectedEvent {
  /** Parts of the title. `A|B` means A or B. */
  readonly titleHas: readonly string[];
  readonly date?: string;
  readonly precision?: DatePrecision;
  readonly place?: string;
  readonly status?: EventStatus;
}

/** A short text and what a careful reader finds in it. All texts and names are invented. */
export interface Case {
  readonly id: string;
  readonly language: 'de' | 'en';
  /** The publication date, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly text: string;
  readonly statements?: readonly ExpectedStatement[];
  /** No statement may contain these words. An empty string means that there are no statements. */
  readonly noStatement?: readonly string[];
  /** No statement with these words may be an assertion or announcement. */
  readonly notAsserted?: readonly string[];
  /** No statement with exactly these words may have this speaker. */
  readonly notSaid?: readonly { readonly quote: string; readonly speaker: Pattern }[];
  /** Number of statements, without those inside others. */
  readonly statementCount?: number;
  readonly people?: readonly ExpectedPerson[];
  /** Names that no person may have. */
  readonly noPerson?: readonly Pattern[];
  /** Names that no individual may have. */
  readonly noIndividual?: readonly Pattern[];
  readonly peopleCount?: number;
  readonly events?: readonly ExpectedEvent[];
}

const FOLDER = new URL('.', import.meta.url);

/** Reads all cases, by kind: the name of the file without its extension. */
export function readCases(): ReadonlyMap<string, readonly Case[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ndjson'));
  const read = (file: string): Case[] => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter(Boolean);
    return lines.map((line): Case => JSON.parse(line));
  };
  return new Map(files.sort().map((file) => [file.replace('.ndjson', ''), read(file)]));
}
