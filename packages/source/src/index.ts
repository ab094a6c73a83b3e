export type { KnownFields, SourceArticle, SourceFormat } from './article-source.ts';
export { type Decoded, decode } from './decode.ts';
export { type DetectedFormat, detectFormat, formatHint } from './detect-format.ts';
export { type PublicationPlace, toLocalTime } from './local-time.ts';
export type { Note } from './note.ts';
export { type ArticleInput, checkKnownFields, readArticle } from './read-article.ts';
export { checkSize, MAX_SOURCE_BYTES, SourceError } from './source-error.ts';
export type { ByteChunks } from './split-lines.ts';
export { type NdjsonLine, splitNdjson } from './split-ndjson.ts';
