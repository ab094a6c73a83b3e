import { fileURLToPath } from 'node:url';

const file = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Prisma's folder of migrations. */
export const migrations = file('prisma/migrations');

/** The built server. */
export const serverProgram = file('apps/server/dist/main.js');

/** The hand-written server that the built one is measured against. */
export const bareProgram = file('packages/bench/src/queries/bare.ts');
