import './article/article-lists.ts';
import './article/article-mutations.ts';
import './article/article-queries.ts';
import './event/coverage.ts';
import './event/doubtful-merges.ts';
import './event/event-lists.ts';
import './event/event-mutations.ts';
import './event/event-queries.ts';
import './import/import-article.ts';
import './import/import-job-mutations.ts';
import './import/import-job-queries.ts';
import './live/live.ts';
import './person/co-speakers.ts';
import './person/doubtful-merges.ts';
import './person/person-lists.ts';
import './person/person-mutations.ts';
import './person/person-queries.ts';
import './revision/revision-lists.ts';
import './revision/revision-queries.ts';
import './revision/revision-mutations.ts';
import './search/search.ts';
import './statement/similar.ts';
import './statement/statement-lists.ts';
import './statement/statement-mutations.ts';
import './statement/statement-queries.ts';
import './suggestion/suggestion-mutations.ts';
import './suggestion/suggestion-queries.ts';
import './token/sign-in-link-mutations.ts';
import './token/token-mutations.ts';
import './token/viewer.ts';
import { builder } from './builder.ts';

export { type Context, closeContext, createContext, type Services } from './context.ts';
export { ForbiddenError } from './errors/errors.ts';

/** The executable schema. */
export const schema = builder.toSchema();
