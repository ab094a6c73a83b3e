export type { ArticleImport, DeletedArticle, ImportNote, ImportOutcome } from './article-import.ts';
export { foldName } from './fold-name.ts';
