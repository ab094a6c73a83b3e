export { createDatabase, type Database, type DatabaseOptions } from './client.ts';
export { getDatamodel } from './generated/pothos.ts';
export type { default as PrismaTypes } from './generated/pothos.ts';
export * from './generated/prisma/enums.ts';
export { Prisma } from './generated/prisma/client.ts';
