import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { ConfigError, readConfig } from '../src/start/config.ts';
import { unsupportedRuntime } from '../src/start/runtime.ts';

describe('the configuration', () => {
  test('has a default for every setting: the server accepts only local connections and uses the built-in database', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDir: paths.data,
      databaseUrl: undefined,
      logLevel: 'info',
      extractor: 'rules',
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
        maxQueryBytes: 100_000,
        maxTokens: 3000,
        maxCost: 100_000,
        querySeconds: 15,
        mutationSeconds: 120,
        requestsPerSecond: 200,
        costPerSecond: 1_000_000,
        maxResponseBytes: 32 * 1024 * 1024,
        connections: 2000,
        subscriptions: 1000,
        subscriptionsPerClient: 50,
      },
    });
    expect(readConfig({ HOST: '', PORT: ' ' })).toEqual(readConfig({}));
  });

  test('rejects a folder of operations if every operation is allowed anyway', () => {
    expect(() => readConfig({ OPERATIONS_DIR: 'x' })).toThrow('Set OPERATIONS to known, or remove OPERATIONS_DIR.');
  });

  test('rejects a data folder that is not on a disk', () => {
    expect(() => readConfig({ DATA_DIR: '/proc/x' })).toThrow('DATA_DIR is "/proc/x". It must be a folder on a disk');
  });

  test('reads every setting from the environment', () => {
    const env = {
      HOST: '[::1]',
      PORT: '0',
      DATA_DIR: 'news',
      DATABASE_URL: 'postgresql://editor:p%40ss@db.example:5433/news',
      LOG_LEVEL: 'Debug',
      EXTRACTOR: 'learned',
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
      MAX_QUERY_BYTES: '2000',
      MAX_TOKENS: '500',
      MAX_COST: '1000',
      QUERY_SECONDS: '2',
      MUTATION_SECONDS: '60',
      REQUESTS_PER_SECOND: '10',
      COST_PER_SECOND: '500',
      MAX_RESPONSE_BYTES: '2048',
      MAX_CONNECTIONS: '7',
      MAX_SUBSCRIPTIONS: '20',
      MAX_CLIENT_SUBSCRIPTIONS: '4',
    };
    expect(readConfig(env)).toEqual({
      host: '::1',
      port: 0,
      dataDir: join(process.cwd(), 'news'),
      databaseUrl: 'postgresql://editor:p%40ss@db.example:5433/news',
      logLevel: 'debug',
      extractor: 'learned',
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
        maxQueryBytes: 2000,
        maxTokens: 500,
        maxCost: 1000,
        querySeconds: 2,
        mutationSeconds: 60,
        requestsPerSecond: 10,
        costPerSecond: 500,
        maxResponseBytes: 2048,
        connections: 7,
        subscriptions: 20,
        subscriptionsPerClient: 4,
      },
    });
  });

  test.each([
    ['HOST', '999.0.0.1', 'an IP address or host name of this machine, such as 127.0.0.1, 0.0.0.0 or localhost'],
    ['HOST', 'http://localhost', 'an IP address or host name of this machine, such as 127.0.0.1, 0.0.0.0 or localhost'],
    ['PORT', '80a', 'a whole number from 0 to 65535 (0 selects any free port)'],
    ['PORT', '65536', 'a whole number from 0 to 65535 (0 selects any free port)'],
    ['PORT', '-1', 'a whole number from 0 to 65535 (0 selects any free port)'],
    ['LOG_LEVEL', 'loud', 'one of silent, fatal, error, warn, info, debug, trace'],
    ['MAX_BODY_BYTES', '4 MiB', 'a whole number from 1024 to 67108864 (in bytes)'],
    ['READ_ACCESS', 'closed', 'one of open, token'],
    ['MAX_DEPTH', '0', 'a whole number from 1 to 1000 (levels of nested fields)'],
    [
      'ALLOWED_HOSTS',
      '*',
      'comma-separated host names, each with or without a port, such as news.example,10.0.0.5:4000',
    ],
  ])('rejects %s="%s" in one line with the allowed values', (name, value, allowed) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      new ConfigError(`${name} is "${value}". It must be ${allowed}.`),
    );
  });

  test('rejects a database URL without repeating it, because it may contain a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://editor:geheim@db.example/news' })).toThrow(
      /^DATABASE_URL is not (?!.*geheim)/,
    );
  });

  test('reports all invalid settings at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT is "x".*\nLOG_LEVEL is "y".*$/);
  });
});

describe('Node.js', () => {
  test('is supported from version 20.19, and the error for an older version names the required one', () => {
    expect(['20.19.0', '20.20.1', '22.0.0', '24.1.0'].map(unsupportedRuntime)).toEqual(Array(4).fill(undefined));
    expect(unsupportedRuntime('20.18.3')).toBe(
      'Node.js 20.18.3 is too old for Wortlaut. Install version 20.19 or newer from https://nodejs.org.',
    );
    expect(unsupportedRuntime('18.20.0')).toContain('Node.js 18.20.0 is too old');
  });
});
