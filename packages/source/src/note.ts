import type { SourceNoteCode } from '@wortlaut/vocabulary';

/** A note about a source: a stable code and a human-readable message. */
export interface Note {
  readonly code: SourceNoteCode;
  readonly message: string;
}
