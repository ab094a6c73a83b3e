import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

const nothing: engine.SchemaFilter = { externalTables: [], externalEnums: [] };

/** The WebAssembly types that this file uses. TypeScript only has them in its browser library. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};

let loaded: Promise<void> | undefined;

/** A running schema engine. */
export interface Prisma {
  readonly engine: engine.SchemaEngine;
  /** Closes the connections, which releases the advisory lock. */
  close(): Promise<void>;
}

/**
 * Opens Prisma's schema engine, the engine of `prisma migrate`, with a driver adapter. This needs no download.
 *
 * @param shadow - the URL of an empty database in which the engine tries the migrations
 */
export async function openEngine(url: string, schema: string, shadow = url): Promise<Prisma> {
  loaded ??= load();
  await loaded;
  const connections: SqlDriverAdapter[] = [];
  const connect = async () => {
    const connection = await connectWhole(url);
    connections.push(connection);
    return connection;
  };
  const adapter = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'whole-scripts',
    connect,
    // The engine closes this connection.
    connectToShadowDb: () => connectWhole(shadow),
  });
  return {
    engine: await engine.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, adapter),
    close: async () => void (await Promise.all(connections.map((connection) => connection.dispose()))),
  };
}

/**
 * Connects an adapter that sends each migration as one script.
 *
 * @remarks Prisma's adapter splits a script at each semicolon, even in the body of a function (`prisma migrate` does
 * not use the adapter). It also rejects the type "char" of PostgreSQL's catalog, which the engine reads to distinguish
 * constraints and their actions.
 */
async function connectWhole(connectionString: string): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg({ connectionString }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    executeScript: async (script: string) => void (await adapter.underlyingDriver().query(script)),
    queryRaw: async (query: SqlQuery) => {
      const sql = query.sql
        .replace('constr.contype AS', 'constr.contype::text AS')
        .replaceAll(/\bcon\.(confdeltype|confupdtype),/g, 'con.$1::text AS $1,');
      const result = await queryRaw({ ...query, sql });
      const columnTypes = result.columnTypes.map((type, index) =>
        characters.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    },
  });
}

const characters = new Set(['constraint_type', 'confdeltype', 'confupdtype']);

async function load(): Promise<void> {
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(join(dirname(glue), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** Runs `prisma migrate deploy`. @returns the names of the applied migrations */
export async function deploy({ engine: prisma }: Prisma, folder: string): Promise<string[]> {
  const result = await prisma.applyMigrations({ migrationsList: await list(folder), filters: nothing });
  return result.appliedMigrationNames;
}

/** Runs `prisma migrate status`, which checks the table and its checksums. */
export async function diagnose({ engine: prisma }: Prisma, folder: string) {
  const migrationsList = await list(folder);
  return prisma.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: nothing });
}

/**
 * Runs `prisma migrate diff` from the migrations to the schema.
 *
 * @returns the SQL that is missing from the migrations
 */
export async function missing({ engine: prisma }: Prisma, folder: string, schema: string): Promise<string[]> {
  const result = await prisma.diff({
    from: { tag: 'migrations', ...(await list(folder)) },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
    script: true,
    exitCode: null,
    filters: nothing,
  });
  const statements = (result.stdout ?? '').replaceAll(/^--.*$/gm, '').split(';');
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}

async function list(folder: string): Promise<engine.MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => {
      const value = await readFile(join(folder, path, 'migration.sql'), 'utf8');
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } };
    }),
  );
  const content = await readFile(join(folder, 'migration_lock.toml'), 'utf8').catch(() => null);
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}
