import { builder } from './builder.ts';
import './person/activity.ts';
import './person/co-speakers.ts';
import './event/coverage.ts';
import './person/name-places.ts';
import './statement/similar.ts';
import './article/article.ts';
import './article/article-mutations.ts';
import './event/event.ts';
import './event/event-mutations.ts';
import './revision/history.ts';
import './import/import.ts';
import './import/import-job.ts';
import './live/live.ts';
import './suggestion/merge-suggestion.ts';
import './person/person.ts';
import './person/person-mutations.ts';
import './revision/revision.ts';
import './search/search.ts';
import './suggestion/suggestion-mutations.ts';
import './token/sign-in-link.ts';
import './statement/statement.ts';
import './statement/statement-mutations.ts';
import './token/token.ts';
import './revision/undo.ts';
import './token/viewer.ts';

export { type Context, closeContext, createContext, type Services } from './context.ts';
export { ForbiddenError } from './errors/errors.ts';

/** The executable schema. */
export const schema = builder.toSchema();
