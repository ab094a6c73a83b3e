import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { DatabaseError, describe } from '@wortlaut/database';
import type { Limits } from '../limits/limits.ts';
import { paths } from '../paths.ts';

/** The values of LOG_LEVEL, from the least to the most verbose. */
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** The minimum level of log lines. */
export type LogLevel = (typeof logLevels)[number];

/** The extractor for new articles: only the rules, or the rules and the learned layer. */
export type Extractor = 'rules' | 'learned';

/** The validated server settings. */
export interface Config {
  /** The address to listen on. @defaultValue `127.0.0.1` */
  readonly host: string;
  /** The port to listen on, 0 to 65535. 0 selects any free port. @defaultValue 4000 */
  readonly port: number;
  /** The absolute path of the data folder. @defaultValue `.data` in the checkout */
  readonly dataDir: string;
  /** The URL of a PostgreSQL database. Undefined for the built-in database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** @defaultValue `info` */
  readonly logLevel: LogLevel;
  /** @defaultValue `rules` */
  readonly extractor: Extractor;
  /** Additional allowed host names in lower case. A name without a port matches any port. */
  readonly allowedHosts: readonly string[];
  /** The maximum size of a request body in bytes, 1 KiB to 64 MiB. @defaultValue 4 MiB */
  readonly maxBodyBytes: number;
  /** Whether anyone can read, or only clients with a token or a session. @defaultValue `open` */
  readonly readAccess: 'open' | 'token';
  /** Whether any operation is allowed, or only those of the web client and the command line. @defaultValue `any` */
  readonly operations: 'any' | 'known';
  /** The absolute path of a folder with additional allowed operations. Used only if `operations` is `known`. */
  readonly operationsDir: string | undefined;
  /** Whether clients can query the schema. @defaultValue true */
  readonly introspection: boolean;
  /** Whether errors about a misspelled field suggest similar names. @defaultValue true */
  readonly suggestions: boolean;
  /** Limits for requests. */
  readonly limits: Limits;
}

/** Thrown if settings are not valid. The message has one line for each invalid setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and validates the settings.
 *
 * @param env - the environment variables. An empty variable counts as not set.
 * @returns all settings, including defaults
 * @throws {@link ConfigError} with one line for each invalid setting: its name, its value, and the allowed values
 */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (text: string, name: string) => T): T => {
    const text = env[name]?.trim() ?? '';
    if (text === '') return fallback;
    try {
      return parse(text, name);
    } catch (error) {
      // A DatabaseError does not repeat the URL of the database, which may contain a password.
      if (!(error instanceof ConfigError || error instanceof DatabaseError)) throw error;
      problems.push(error.message);
      return fallback;
    }
  };
  const config: Config = {
    host: read('HOST', '127.0.0.1', parseHost),
    port: read('PORT', 4000, integer(0, 65_535, '0 selects any free port')),
    dataDir: read('DATA_DIR', paths.data, parseDataDir),
    databaseUrl: read<string | undefined>('DATABASE_URL', undefined, parseDatabaseUrl),
    logLevel: read<LogLevel>('LOG_LEVEL', 'info', parseLogLevel),
    extractor: read<Extractor>('EXTRACTOR', 'rules', parseExtractor),
    allowedHosts: read<readonly string[]>('ALLOWED_HOSTS', [], parseHostList),
    maxBodyBytes: read('MAX_BODY_BYTES', 4 * MEBIBYTE, integer(1024, 64 * MEBIBYTE, 'in bytes')),
    readAccess: read('READ_ACCESS', 'open', oneOf(['open', 'token'])),
    operations: read('OPERATIONS', 'any', oneOf(['any', 'known'])),
    operationsDir: read<string | undefined>('OPERATIONS_DIR', undefined, (text) => resolve(text)),
    introspection: read('INTROSPECTION', 'on', oneOf(['on', 'off'])) === 'on',
    suggestions: read('SUGGESTIONS', 'on', oneOf(['on', 'off'])) === 'on',
    limits: readLimits((name, fallback, least, most, meaning) => read(name, fallback, integer(least, most, meaning))),
  };
  if (config.operationsDir !== undefined && config.operations === 'any') {
    problems.push(
      'OPERATIONS_DIR is set, but OPERATIONS is "any", which allows every operation. Set OPERATIONS to known, or remove OPERATIONS_DIR.',
    );
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return config;
}

const MEBIBYTE = 1024 * 1024;

type ReadNumber = (name: string, fallback: number, least: number, most: number, meaning: string) => number;

function readLimits(read: ReadNumber): Limits {
  return {
    maxDepth: read('MAX_DEPTH', 15, 1, 1000, 'levels of nested fields'),
    maxBreadth: read('MAX_BREADTH', 100, 1, 100_000, 'fields in one selection set'),
    maxAliases: read('MAX_ALIASES', 50, 0, 100_000, 'aliases in an operation'),
    maxQueryBytes: read('MAX_QUERY_BYTES', 100_000, 1_000, 4_000_000, 'bytes in the text of a query'),
    maxTokens: read('MAX_TOKENS', 3000, 10, 1_000_000, 'tokens in a document'),
    maxCost: read('MAX_COST', 100_000, 1, 1_000_000_000, 'objects in a response'),
    querySeconds: read('QUERY_SECONDS', 15, 1, 3600, 'seconds for a query'),
    mutationSeconds: read('MUTATION_SECONDS', 120, 1, 3600, 'seconds for a mutation'),
    requestsPerSecond: read('REQUESTS_PER_SECOND', 200, 1, 1_000_000, 'requests per second per client'),
    costPerSecond: read('COST_PER_SECOND', 1_000_000, 1, 1_000_000_000, 'objects per second per client'),
    maxResponseBytes: read('MAX_RESPONSE_BYTES', 32 * MEBIBYTE, 1024, 512 * MEBIBYTE, 'bytes in a response'),
    connections: read('MAX_CONNECTIONS', 2000, 1, 1_000_000, 'open connections'),
    subscriptions: read('MAX_SUBSCRIPTIONS', 1000, 0, 1_000_000, 'open subscriptions'),
    subscriptionsPerClient: read('MAX_CLIENT_SUBSCRIPTIONS', 50, 0, 1_000_000, 'open subscriptions per client'),
  };
}

function wrong(name: string, text: string, allowed: string): ConfigError {
  return new ConfigError(`${name} is "${text}". It must be ${allowed}.`);
}

function parseHost(text: string, name: string): string {
  const host = text.replace(/^\[(.*)\]$/, '$1');
  const isName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host) && !/^[\d.]+$/.test(host);
  if (isIP(host) !== 0 || isName) return host;
  throw wrong(name, text, 'an IP address or host name of this machine, such as 127.0.0.1, 0.0.0.0 or localhost');
}

function integer(least: number, most: number, meaning: string) {
  return (text: string, name: string): number => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw wrong(name, text, `a whole number from ${least} to ${most} (${meaning})`);
  };
}

function oneOf<const Value extends string>(values: readonly Value[]) {
  return (text: string, name: string): Value => {
    const value = values.find((known) => known === text.toLowerCase());
    if (value !== undefined) return value;
    throw wrong(name, text, `one of ${values.join(', ')}`);
  };
}

function parseDataDir(text: string, name: string): string {
  const folder = resolve(text);
  // These are not real disks, and Node.js hangs when it creates a folder in /proc.
  if (/^\/(proc|sys|dev)(\/|$)/.test(folder)) throw wrong(name, text, 'a folder on a disk, not in /proc, /sys or /dev');
  return folder;
}

function parseDatabaseUrl(text: string): string {
  describe(text);
  return text;
}

function parseLogLevel(text: string, name: string): LogLevel {
  const level = logLevels.find((known) => known === text.toLowerCase());
  if (level !== undefined) return level;
  throw wrong(name, text, `one of ${logLevels.join(', ')}`);
}

function parseExtractor(text: string, name: string): Extractor {
  if (text === 'rules' || text === 'learned') return text;
  throw wrong(name, text, 'rules or learned (the rules plus the learned layer)');
}

function parseHostList(text: string, name: string): string[] {
  const hosts = text.split(',').map((host) => host.trim().toLowerCase());
  if (hosts.every((host) => /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/.test(host))) return hosts;
  throw wrong(
    name,
    text,
    'comma-separated host names, each with or without a port, such as news.example,10.0.0.5:4000',
  );
}
