import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { ConfigError, readConfig } from '../src/start/config.ts';
import { unsupportedRuntime } from '../src/start/runtime.ts';

describe('the configuration', () => {
  test('needs nothing: it serves this machine only, with a database of its own', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDir: paths.data,
      databaseUrl: undefined,
      logLevel: 'info',
      extractor: 'learned',
      allowedHosts: [],
      maxBodyBytes: 4 * 1024 * 1024,
      readAccess: 'open',
      operations: 'any',
      operationsDir: undefined,
      introspection: true,
      suggestions: true,
      limits: {
        maxDepth: 15,
        maxBreadth: 100,
        maxAliases: 50,
        maxTokens: 3000,
        maxCost: 100_000,
        querySeconds: 15,
        mutationSeconds: 120,
        requestsPerSecond: 200,
        subscriptions: 1000,
        subscriptionsPerClient: 50,
      },
    });
    expect(readConfig({ HOST: '', PORT: ' ' })).toEqual(readConfig({}));
  });

  test('refuses a folder of operations where every operation is carried out anyway', () => {
    expect(() => readConfig({ OPERATIONS_DIR: 'x' })).toThrow('set OPERATIONS to known, or leave it out');
  });

  test('refuses a data folder where no files can lie', () => {
    expect(() => readConfig({ DATA_DIR: '/proc/x' })).toThrow('DATA_DIR is "/proc/x": it must be a folder on a disk');
  });

  test('takes every setting from the environment', () => {
    const env = {
      HOST: '[::1]',
      PORT: '0',
      DATA_DIR: 'news',
      DATABASE_URL: 'postgresql://editor:p%40ss@db.example:5433/news',
      LOG_LEVEL: 'Debug',
      EXTRACTOR: 'rules',
      ALLOWED_HOSTS: 'News.example, [fd00::5]:4000',
      MAX_BODY_BYTES: '1048576',
      READ_ACCESS: 'token',
      OPERATIONS: 'known',
      OPERATIONS_DIR: '/srv/operations',
      INTROSPECTION: 'off',
      SUGGESTIONS: 'Off',
      MAX_DEPTH: '5',
      MAX_BREADTH: '20',
      MAX_ALIASES: '0',
      MAX_TOKENS: '500',
      MAX_COST: '1000',
      QUERY_SECONDS: '2',
      MUTATION_SECONDS: '60',
      REQUESTS_PER_SECOND: '10',
      MAX_SUBSCRIPTIONS: '20',
      MAX_CLIENT_SUBSCRIPTIONS: '4',
    };
    expect(readConfig(env)).toEqual({
      host: '::1',
      port: 0,
      dataDir: join(process.cwd(), 'news'),
      databaseUrl: 'postgresql://editor:p%40ss@db.example:5433/news',
      logLevel: 'debug',
      extractor: 'rules',
      allowedHosts: ['news.example', '[fd00::5]:4000'],
      maxBodyBytes: 1_048_576,
      readAccess: 'token',
      operations: 'known',
      operationsDir: '/srv/operations',
      introspection: false,
      suggestions: false,
      limits: {
        maxDepth: 5,
        maxBreadth: 20,
        maxAliases: 0,
        maxTokens: 500,
        maxCost: 1000,
        querySeconds: 2,
        mutationSeconds: 60,
        requestsPerSecond: 10,
        subscriptions: 20,
        subscriptionsPerClient: 4,
      },
    });
  });

  test.each([
    ['HOST', '999.0.0.1', 'an IP address or the name of this machine, such as 127.0.0.1, 0.0.0.0 or localhost'],
    ['HOST', 'http://localhost', 'an IP address or the name of this machine, such as 127.0.0.1, 0.0.0.0 or localhost'],
    ['PORT', '80a', 'a whole number from 0 to 65535 (a port; 0 takes any free one)'],
    ['PORT', '65536', 'a whole number from 0 to 65535 (a port; 0 takes any free one)'],
    ['PORT', '-1', 'a whole number from 0 to 65535 (a port; 0 takes any free one)'],
    ['LOG_LEVEL', 'loud', 'one of silent, fatal, error, warn, info, debug, trace'],
    ['MAX_BODY_BYTES', '4 MiB', 'a whole number from 1024 to 67108864 (in bytes)'],
    ['READ_ACCESS', 'closed', 'one of open, token'],
    ['MAX_DEPTH', '0', 'a whole number from 1 to 1000 (fields within fields)'],
    ['ALLOWED_HOSTS', '*', 'names parted by commas, each with or without a port: news.example,10.0.0.5:4000'],
  ])('refuses %s="%s" in one line that says what is allowed', (name, value, allowed) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      new ConfigError(`${name} is "${value}": it must be ${allowed}.`),
    );
  });

  test('refuses an address of a database without repeating it: it may hold a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://editor:geheim@db.example/news' })).toThrow(
      /^DATABASE_URL is not an address of PostgreSQL(?!.*geheim)/,
    );
  });

  test('names all wrong values at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT is "x".*\nLOG_LEVEL is "y".*$/);
  });
});

describe('Node.js', () => {
  test('from 20.19 on is supported, and an older one is named with what is needed', () => {
    expect(['20.19.0', '20.20.1', '22.0.0', '24.1.0'].map(unsupportedRuntime)).toEqual(Array(4).fill(undefined));
    expect(unsupportedRuntime('20.18.3')).toBe(
      'This is Node.js 20.18.3: Wortlaut needs 20.19 or newer. Install one from https://nodejs.org.',
    );
    expect(unsupportedRuntime('18.20.0')).toContain('This is Node.js 18.20.0');
  });
});
