import { fileURLToPath } from 'node:url';

const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The folder with Prisma's migrations. */
export const migrations = file('prisma/migrations');

/** The built server. */
export const serverProgram = file('apps/server/dist/main.js');

/** The hand-written server with which the API is compared. */
export const bareProgram = file('packages/bench/src/queries/bare-server.ts');

/** The source of the server. tsx runs it without a build. */
export const serverSource = file('apps/server/src/main.ts');

/** The folder with our own stories. */
export const storiesFolder = file('packages/bench/gold/stories');
