export type { ArticleImport, DeletedArticle, ImportNote, ImportOutcome } from './article-import.ts';
export { createArticleImport } from './create-article-import.ts';
export { foldName } from './fold-name.ts';
export { type EventLink, type KnownEvent, linkEvent } from './link-events.ts';
export { type KnownPerson, type LikelyPerson, linkPerson, type PersonLink } from './link-people.ts';
export { type PreparedArticle, prepareArticle } from './prepare-article.ts';
