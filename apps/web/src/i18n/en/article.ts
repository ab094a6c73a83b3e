import { count, events, people, statements } from './count.ts';

/** Texts for the article page, and for articles in lists. */
export const article = {
  noOutlet: 'unknown outlet',
  imported: (day: string) => `imported on ${day}`,
  noDate: 'Publication date unknown',
  by: (author: string) => `By ${author}`,
  mainEvent: 'Main event:',
  noMainEvent: 'none yet',
  changeMainEvent: 'Change…',
  mainEventTitle: 'Change the main event',
  mainEventField: 'Main event',
  mainEventHint: 'The statements in this article that name no other event are linked to its main event.',
  source: 'Original article',
  notFound: 'Article not found',
  unsupported: (language: string) => `Wortlaut does not support this language (${language}). Only the text was saved.`,
  noStatements: 'No statements were found in this article.',
  extractor: (version: string) => `Processed with extractor version ${version}`,
  marks: 'Highlight in the text',
  markStatements: 'Statements',
  markPeople: 'People',
  markEvents: 'Events',
  legendDirect: 'direct quote',
  legendIndirect: 'indirect',
  legendUnsure: 'low confidence',
  statements: 'Statements in this article',
  related: (n: number) => `Removed from the text: ${count(n, 'headline', 'headlines')} of other articles`,
  boilerplate: (n: number) =>
    `Removed from the text: ${count(n, 'passage', 'passages')} (agency lines, captions, notices)`,
  incomplete: 'Some highlights are missing because they could not be loaded.',
  loadingMarks: 'Loading more highlights…',
  delete: 'Delete article',
  deleteTitle: 'Delete this article?',
  deleteWhat: (n: number) =>
    `This deletes the text and ${n === 1 ? 'its only statement' : `its ${statements(n)}`}, along with people, spellings and events that no other article mentions. You can undo this.`,
  deleteNow: 'Delete',
  deleting: 'Deleting…',
  deleted: (title: string, s: number, p: number, e: number) =>
    `“${title}” was deleted, along with ${statements(s)}, ${people(p)} and ${events(e)}.`,
  deleteGone: 'This article has already been deleted.',
  deleteFailed: 'The article could not be deleted.',
};
