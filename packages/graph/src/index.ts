export type { DifferenceKind, DifferenceSide } from '@wortlaut/extract/compare';
export { hashSecret, newSecret } from './access/secret.ts';
export { closeSession, findSessionActor, openSession, SESSION_DAYS } from './access/sessions.ts';
export {
  createSignInLink,
  type NewSignInLink,
  redeemSignInLink,
  SIGN_IN_LINK_MINUTES,
} from './access/sign-in-links.ts';
export { createToken, findTokenActor, type NewToken, revokeToken } from './access/tokens.ts';
export { type Actor, actorName, type Role } from './edit/actor.ts';
export { type ArticleFields, updateArticle } from './edit/articles.ts';
export { ConflictError, type ConflictingField, InvalidInputError, NotFoundError } from './edit/errors.ts';
export { createEvent, deleteEvent, type EventFields, type NewEvent, updateEvent } from './edit/events.ts';
export { type EventSplit, mergeEvents, splitEvent } from './edit/merge-events.ts';
export { mergePeople, type SeenPair } from './edit/merge-people.ts';
export { type ClientMutation, REPEAT_DAYS } from './edit/once.ts';
export { createPerson, deletePerson, type NewPerson, type PersonFields, updatePerson } from './edit/people.ts';
export { type Reextraction, reextractArticle } from './edit/reextract-article.ts';
export { type Edited, type EditRequest, type RunningRevision, runEdit } from './edit/run-edit.ts';
export { type PersonSplit, type SplitRecord, splitPerson } from './edit/split-person.ts';
export type { StatementFields } from './edit/statement-fields.ts';
export {
  createStatement,
  deleteStatement,
  type EditedRecord,
  linkStatementToEvent,
  type NewStatement,
  reviewStatement,
  type SeenRecord,
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
export { isDerivedColumn } from './edit/tables.ts';
export { undoRevision } from './edit/undo.ts';
export { foldName } from './fold-name.ts';
export type {
  ArticleDeletion,
  ArticleImport,
  DeletedArticle,
  ImportNote,
  ImportOutcome,
  ImportRequest,
} from './import/article-import.ts';
export { createArticleImport } from './import/create-article-import.ts';
export { type EventLink, type KnownEvent, type LikelyEvent, linkEvent } from './import/link-events.ts';
export { type KnownPerson, type LikelyPerson, linkPerson, type PersonLink } from './import/link-people.ts';
export {
  type CleanedArticle,
  cleanArticle,
  type Extract,
  type PreparedArticle,
  prepareArticle,
} from './import/prepare-article.ts';
export { inTurn, type Transaction } from './in-turn.ts';
export { cancelImportJob } from './jobs/cancel-import-job.ts';
export { followImportJob } from './jobs/follow-import-job.ts';
export { type ImportJobRunner, runImportJobs } from './jobs/run-import-jobs.ts';
export { type JobArticle, MAX_JOB_ARTICLES, MAX_JOB_BYTES, startImportJob } from './jobs/start-import-job.ts';
export { createLiveFeed, LIVE_CHANNELS, type LiveFeed } from './live/live-feed.ts';
export { followStatements, type StatementChange, type StatementWatch } from './live/statement-changes.ts';
export { type ActivityCount, type ActivityUnit, countActivity } from './read/activity.ts';
export { type CoSpeaker, findCoSpeakers } from './read/co-speakers.ts';
export {
  findArticleDifferences,
  findEventDifferences,
  type KnownDifference,
} from './read/differences.ts';
export { countNamePlaces, findNamePlaces, type NamePlace, type PlacesPage } from './read/name-places.ts';
export { findCoverage, type OutletCoverage, type OutletSpeaker } from './read/outlet-coverage.ts';
export { findSimilarStatements, type SimilarStatement } from './read/similar-statements.ts';
export { differenceOf, type WordingPart } from './read/wording.ts';
