import { builder } from './builder.ts';
import './activity.ts';
import './co-speakers.ts';
import './coverage.ts';
import './name-places.ts';
import './similar.ts';
import './article.ts';
import './article-mutations.ts';
import './event.ts';
import './event-mutations.ts';
import './history.ts';
import './import.ts';
import './import-job.ts';
import './live.ts';
import './merge-suggestion.ts';
import './person.ts';
import './person-mutations.ts';
import './revision.ts';
import './search.ts';
import './suggestion-mutations.ts';
import './sign-in-link.ts';
import './statement.ts';
import './statement-mutations.ts';
import './token.ts';
import './undo.ts';
import './viewer.ts';

export { type Context, closeContext, createContext, type Services } from './context.ts';
export { ForbiddenError } from './errors.ts';

/** The executable schema. */
export const schema = builder.toSchema();
