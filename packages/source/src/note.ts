import type { SourceNoteCode } from '@wortlaut/vocabulary';

/** A note on a source: a stable code and a sentence for people. */
export interface Note {
  readonly code: SourceNoteCode;
  readonly message: string;
}
