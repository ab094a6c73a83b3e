export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
export { type Connection, largestPage } from './connection.ts';
export { type ClientOptions, createClient } from './create-client.ts';
export {
  ArticleLink,
  EventLink,
  EventMentionInText,
  ForwardPage,
  PersonLink,
  PersonMention,
  SpeakerLink,
  StatementInText,
  StatementLine,
} from './fragments.ts';
export { graphql } from './graphql.ts';
export { ArticleEventMentions, ArticleMentions, ArticlePage, ArticleStatements } from './operations/article.ts';
export { SetMainEvent } from './operations/article-edits.ts';
export { ArticleLine, ArticleList, Counts } from './operations/articles.ts';
export { DifferingSide, EventCoverage, EventsByOutlets } from './operations/coverage.ts';
export { DeleteArticle } from './operations/delete-article.ts';
export {
  EventArticles,
  EventPage,
  EventParticipants,
  EventPassages,
  EventStatements,
  EventTimeline,
} from './operations/event.ts';
export { FindEvents, MergeEvents, SplitEvent, UpdateEvent } from './operations/event-edits.ts';
export { EventList } from './operations/events.ts';
export { ExportArticles, ExportEvents, ExportPeople, ExportStatements } from './operations/export.ts';
export { ChangeList, History, RecordNames, RevisionDetails, UndoRevision, VersionNow } from './operations/history.ts';
export { ImportArticle, SendArticle } from './operations/import-article.ts';
export { CancelImport, ImportJobList, ImportJobProgress, RetryImport, StartImport } from './operations/import-job.ts';
export { ImportJobChanged, LatestRevision, StatementChanged } from './operations/live.ts';
export { PeopleList } from './operations/people.ts';
export {
  NameAsPrinted,
  PersonArticles,
  PersonEvents,
  PersonNameVariants,
  PersonPage,
  PersonReportedStatements,
  PersonRepresentativeStatements,
  PersonRepresentatives,
  PersonRoles,
  PersonStatements,
  RoleLine,
} from './operations/person.ts';
export { CreatePerson, FindPeople, MergePeople, SplitPerson, UpdatePerson } from './operations/person-edits.ts';
export { PersonActivity, PersonCoSpeakers } from './operations/person-picture.ts';
export { Problem, RevisionLine } from './operations/problem.ts';
export {
  ArticlesToRepair,
  ArticleVersion,
  DoubtfulEventMerges,
  DoubtfulMerges,
  ReextractArticle,
} from './operations/repair.ts';
export { Search } from './operations/search.ts';
export { SimilarCounts, SimilarStatements, SimilarWording, StatementPage } from './operations/statement.ts';
export {
  ConfirmStatement,
  CreateStatement,
  LinkStatementToEvent,
  RejectStatement,
  UnlinkStatementFromEvent,
  UpdateStatement,
} from './operations/statement-edits.ts';
export { StatementList, StatementListSubject } from './operations/statements.ts';
export {
  AcceptSuggestion,
  DismissSuggestion,
  EventSuggestionLine,
  EventSuggestionList,
  SuggestedPerson,
  SuggestionCount,
  SuggestionList,
} from './operations/suggestions.ts';
export { CreateSignInLink, CreateToken, RevokeToken, TokenList } from './operations/tokens.ts';
export { Viewer } from './operations/viewer.ts';
