import { builder } from './builder.ts';
import './activity.ts';
import './co-speakers.ts';
import './coverage.ts';
import './name-places.ts';
import './similar.ts';
import './article.ts';
import './event.ts';
import './history.ts';
import './import.ts';
import './person.ts';
import './revision.ts';
import './search.ts';
import './statement.ts';
import './statement-mutations.ts';
import './undo.ts';

export { type Context, createContext, type Services } from './context.ts';
export { ForbiddenError } from './mutation-errors.ts';

/** The executable schema. */
export const schema = builder.toSchema();
