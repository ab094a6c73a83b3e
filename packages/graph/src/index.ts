// Imports: single articles, and jobs with many articles.

export type {
  ArticleDeletion,
  ArticleImport,
  DeletedArticle,
  ImportOutcome,
  ImportRequest,
} from './import/article-import.ts';
export type { ArticleCircle } from './import/circle.ts';
export { createArticleImport } from './import/create-article-import.ts';
export type { KnownArticle, KnownPerson } from './import/known-person.ts';
export { type LikelyPerson, linkPeople, type PersonLink } from './import/link-people.ts';
export type { Extract, ImportNote, PreparedArticle } from './import/prepare-article.ts';
export type { PrintedPerson } from './import/printed-people.ts';
export { cancelImportJob } from './jobs/cancel-import-job.ts';
export { followImportJob } from './jobs/follow-import-job.ts';
export { retryImportJob } from './jobs/retry-import-job.ts';
export { type ImportJobRunner, runImportJobs } from './jobs/run-import-jobs.ts';
export { type JobArticle, MAX_JOB_ARTICLES, MAX_JOB_BYTES, startImportJob } from './jobs/start-import-job.ts';

// Edits. They are called within runEdit, which records each edit as a revision.

export { MAX_REPORTERS, MAX_SPEAKERS } from './columns.ts';
export { type ArticleFields, updateArticle } from './edit/articles.ts';
export { createEvent, deleteEvent, type EventFields, type NewEvent, updateEvent } from './edit/events.ts';
export { mergeEvents } from './edit/merge-events.ts';
export { mergePeople, type SeenPair } from './edit/merge-people.ts';
export { createPerson, deletePerson, type NewPerson, type PersonFields, updatePerson } from './edit/people.ts';
export type { EditedRecord, SeenRecord } from './edit/records.ts';
export { type Reextraction, reextractArticle } from './edit/reextract-article.ts';
export { type EventSplit, splitEvent } from './edit/split-event.ts';
export { type PersonSplit, type SplitRecord, splitPerson } from './edit/split-person.ts';
export type { StatementFields } from './edit/statement-fields.ts';
export {
  createStatement,
  deleteStatement,
  linkStatementToEvent,
  type NewStatement,
  reviewStatement,
  type StatementAndEvent,
  unlinkStatementFromEvent,
  updateStatement,
} from './edit/statements.ts';
export {
  acceptSuggestion,
  dismissSuggestion,
  type SeenSuggestion,
  type SuggestedRecord,
  type Suggestion,
  type SuggestionOf,
} from './edit/suggestions.ts';
export { ConflictError, type ConflictingField, InvalidInputError, NotFoundError } from './errors.ts';

// Revisions: recording changes, history and undo.

export type { ClientMutation, Edited, EditRequest, RunningRevision } from './revision/edit-request.ts';
export { runEdit } from './revision/run-edit.ts';
export { REPEAT_DAYS } from './revision/run-once.ts';
export { isDerivedColumn } from './revision/tables.ts';
export { undoRevision } from './revision/undo.ts';
export type { Transaction } from './transaction.ts';

// Access: tokens, sessions and sign-in links.

export { type Actor, actorName } from './access/actor.ts';
export { hashSecret, newSecret } from './access/secret.ts';
export { closeSession, findSessionActor, openSession, SESSION_DAYS } from './access/sessions.ts';
export {
  createSignInLink,
  type NewSignInLink,
  redeemSignInLink,
  SIGN_IN_LINK_MINUTES,
} from './access/sign-in-links.ts';
export { createToken, findTokenActor, type NewToken, revokeToken } from './access/tokens.ts';

// Live changes, for subscriptions.

export { createLiveFeed, LIVE_CHANNELS, type LiveFeed } from './live/live-feed.ts';
export { followStatements, type StatementChange, type StatementWatch } from './live/statement-changes.ts';

// Reading: queries that span several records.

export { foldName } from './names/fold-name.ts';
export { type ActivityCount, countActivity } from './read/activity.ts';
export { type CoSpeaker, findCoSpeakers } from './read/co-speakers.ts';
export { findArticleDifferences, findEventDifferences, type KnownDifference } from './read/differences.ts';
export { type DoubtfulEventMerge, findDoubtfulEvents } from './read/doubtful-events.ts';
export { type DoubtfulMerge, findDoubtfulMerges } from './read/doubtful-merges.ts';
export { type EventTitle, findEventTitles, isSameLanguage } from './read/event-titles.ts';
export { type FirstReport, findFirstReports } from './read/first-reports.ts';
export { findHistory, type HistoryEntry } from './read/history.ts';
export {
  type Condition,
  containsText,
  hasFlag,
  hasName,
  hasOneOf,
  hasSureness,
  inPeriod,
  linkedTo,
  matchesWords,
  type TextCondition,
  toWhere,
} from './read/lists/condition.ts';
export { type CountedList, countRelated } from './read/lists/count-related.ts';
export { countFiltered, findFilteredPage } from './read/lists/filtered-page.ts';
export {
  type ListOrder,
  type Page,
  type PageQuery,
  type Position,
  pageQuery,
  type SortValue,
} from './read/lists/page.ts';
export { findMentionSentences, type MentionSentence } from './read/mention-sentences.ts';
export { countNamePlaces, findNamePlaces, type NamePlace, type PlacesPage } from './read/name-places.ts';
export { isOutdated } from './read/outdated.ts';
export { findCoverage, type OutletCoverage, type OutletSpeaker } from './read/outlet-coverage.ts';
export { findRevisedArticles } from './read/revised-articles.ts';
export { findRoleDates, type RoleDates } from './read/role-dates.ts';
export { findSameStories } from './read/same-story.ts';
export {
  countHits,
  MAX_RANKED,
  type SearchHit,
  type SearchPosition,
  type SnippetPart,
  searchGraph,
} from './read/search.ts';
export { findSimilarStatements, type SimilarStatement } from './read/similar-statements.ts';
export { isUnsure } from './read/unsure.ts';
export { differenceOf, type WordingPart } from './read/wording.ts';
