import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { DatabaseError, describe } from '@wortlaut/database';
import type { Limits } from '../limits/limits.ts';
import { paths } from '../paths.ts';

/** The levels of LOG_LEVEL, from the fewest lines to the most. */
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** How much is logged. */
export type LogLevel = (typeof logLevels)[number];

/** How articles are extracted: by the rules alone, or by the rules and the learned layer on top of them. */
export type Extractor = 'rules' | 'learned';

/** All that can be set from outside, checked. */
export interface Config {
  /** The address to listen on. @defaultValue `127.0.0.1` */
  readonly host: string;
  /** 0 to 65535; 0 takes any free one. @defaultValue 4000 */
  readonly port: number;
  /** An absolute path. @defaultValue `.data` in the checkout */
  readonly dataDir: string;
  /** A PostgreSQL address; undefined for a database of our own in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** @defaultValue `info` */
  readonly logLevel: LogLevel;
  /** @defaultValue `learned` */
  readonly extractor: Extractor;
  /** Names, in lower case, that requests may bear in Host besides our own; without a port any port will do. */
  readonly allowedHosts: readonly string[];
  /** The largest body of a request, in bytes: 1 KiB to 64 MiB. @defaultValue 4 MiB */
  readonly maxBodyBytes: number;
  /** Who may read: everyone, or whoever has a token or a session. @defaultValue `open` */
  readonly readAccess: 'open' | 'token';
  /** Which operations are carried out: every one, or those of our own clients alone. @defaultValue `any` */
  readonly operations: 'any' | 'known';
  /** A folder with further operations to carry out, as an absolute path; only where `operations` is `known`. */
  readonly operationsDir: string | undefined;
  /** Whether the schema may be asked for. @defaultValue true */
  readonly introspection: boolean;
  /** Whether a misspelt field is answered with names that are like it. @defaultValue true */
  readonly suggestions: boolean;
  /** How much a request may ask for. */
  readonly limits: Limits;
}

/** One or more variables that hold what they cannot; each line of the message names one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the configuration.
 *
 * @param env - the environment; an empty variable counts as one that is not set
 * @returns all settings, defaults filled in
 * @throws {@link ConfigError} with one line for each wrong value: variable, value, what is allowed
 */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (text: string, name: string) => T): T => {
    const text = env[name]?.trim() ?? '';
    if (text === '') return fallback;
    try {
      return parse(text, name);
    } catch (error) {
      // The message about an address of a database does not repeat it: it may hold a password.
      if (!(error instanceof ConfigError || error instanceof DatabaseError)) throw error;
      problems.push(error.message);
      return fallback;
    }
  };
  const config: Config = {
    host: read('HOST', '127.0.0.1', parseHost),
    port: read('PORT', 4000, integer(0, 65_535, 'a port; 0 takes any free one')),
    dataDir: read('DATA_DIR', paths.data, parseDataDir),
    databaseUrl: read<string | undefined>('DATABASE_URL', undefined, parseDatabaseUrl),
    logLevel: read<LogLevel>('LOG_LEVEL', 'info', parseLogLevel),
    extractor: read<Extractor>('EXTRACTOR', 'learned', parseExtractor),
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
      'OPERATIONS_DIR is set, but every operation is carried out: set OPERATIONS to known, or leave it out.',
    );
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return config;
}

const MEBIBYTE = 1024 * 1024;

type ReadNumber = (name: string, fallback: number, least: number, most: number, meaning: string) => number;

function readLimits(read: ReadNumber): Limits {
  return {
    maxDepth: read('MAX_DEPTH', 15, 1, 1000, 'fields within fields'),
    maxBreadth: read('MAX_BREADTH', 100, 1, 100_000, 'fields in one selection'),
    maxAliases: read('MAX_ALIASES', 50, 0, 100_000, 'aliases in an operation'),
    maxTokens: read('MAX_TOKENS', 3000, 10, 1_000_000, 'words and signs in a document'),
    maxCost: read('MAX_COST', 100_000, 1, 1_000_000_000, 'objects in an answer, by page sizes'),
    querySeconds: read('QUERY_SECONDS', 15, 1, 3600, 'for a query'),
    mutationSeconds: read('MUTATION_SECONDS', 120, 1, 3600, 'for a mutation'),
    requestsPerSecond: read('REQUESTS_PER_SECOND', 200, 1, 1_000_000, 'requests of one client'),
    subscriptions: read('MAX_SUBSCRIPTIONS', 1000, 0, 1_000_000, 'open at the same time'),
    subscriptionsPerClient: read('MAX_CLIENT_SUBSCRIPTIONS', 50, 0, 1_000_000, 'open for one client at the same time'),
  };
}

function wrong(name: string, text: string, allowed: string): ConfigError {
  return new ConfigError(`${name} is "${text}": it must be ${allowed}.`);
}

function parseHost(text: string, name: string): string {
  const host = text.replace(/^\[(.*)\]$/, '$1');
  const isName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host) && !/^[\d.]+$/.test(host);
  if (isIP(host) !== 0 || isName) return host;
  throw wrong(name, text, 'an IP address or the name of this machine, such as 127.0.0.1, 0.0.0.0 or localhost');
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
  // These hold no files of anybody's, and Node never comes back from making a folder in /proc.
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
  throw wrong(name, text, 'rules or learned (the rules and the learned layer over them)');
}

function parseHostList(text: string, name: string): string[] {
  const hosts = text.split(',').map((host) => host.trim().toLowerCase());
  if (hosts.every((host) => /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/.test(host))) return hosts;
  throw wrong(name, text, 'names parted by commas, each with or without a port: news.example,10.0.0.5:4000');
}
