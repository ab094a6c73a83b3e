import { builder } from './builder.ts';
import './activity.ts';
import './co-speakers.ts';
import './similar.ts';
import './article.ts';
import './event.ts';
import './import.ts';
import './person.ts';
import './search.ts';
import './statement.ts';

export { type Context, createContext, type Services } from './context.ts';

/** The executable schema. */
export const schema = builder.toSchema();
