/**
 * Something about a source that does not stop its import but that a reader should know.
 *
 * - `DECODED`: the bytes were not UTF-8
 * - `CHARACTERS_REPLACED`: characters that no text holds were taken out or replaced
 * - `TITLE_DERIVED`: the source has no title; one was made from its first sentence
 * - `NO_PUBLICATION_DATE`: dates in the text stay relative
 * - `DATE_UNSURE`: the date is the page's first `<time>`, which may belong to something else on it
 * - `TIME_WITHOUT_ZONE`: a time of day without a time zone was left away, its date kept
 * - `METADATA_IGNORED`: a field held a value that is none, or a placeholder
 * - `BODY_FROM_METADATA`: the text is the page's JSON-LD `articleBody`, not its visible paragraphs
 */
export type NoteCode =
  | 'DECODED'
  | 'CHARACTERS_REPLACED'
  | 'TITLE_DERIVED'
  | 'NO_PUBLICATION_DATE'
  | 'DATE_UNSURE'
  | 'TIME_WITHOUT_ZONE'
  | 'METADATA_IGNORED'
  | 'BODY_FROM_METADATA';

/** A note on a source: a stable code and a sentence for people. */
export interface Note {
  readonly code: NoteCode;
  readonly message: string;
}
