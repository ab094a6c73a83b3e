import { createDatabase } from '@wortlaut/database';
import { openSession } from '@wortlaut/graph';
import { createTestDatabase } from '@wortlaut/testing';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startProcess } from '../../../server/test/support/process.ts';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { watchNetwork } from './network.ts';

/** How a reader looks at the site. */
export interface Reader {
  /** The width of the window in CSS pixels. @defaultValue 1280 */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** The language of the browser. @defaultValue `en-GB` */
  readonly locale?: string;
  /** What they may do who have signed in. @defaultValue nobody has signed in */
  readonly role?: 'READER' | 'EDITOR' | 'ADMIN';
}

/** A page with everything that went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests that left the site. */
  readonly problems: string[];
}

/** The real server with the built client over a database of its own, and a browser. */
export interface Site {
  readonly address: string;
  /** Asks the API; the test fails where it answers with errors. */
  ask(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** Opens an address of the site, and waits until it has loaded everything. */
  open(path: string, reader?: Reader): Promise<OpenPage>;
  /** Ends the server as the end of the machine would. */
  stopServer(): Promise<void>;
  /** Starts it again at the same address. */
  startServer(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a site.
 *
 * @param samples - whether the sample articles are in it; otherwise it is empty
 */
export async function startSite({ samples }: { samples: boolean }): Promise<Site> {
  const database = await createTestDatabase();
  if (!samples) await forgoSamples(database.url);
  const start = (port: string) => startProcess({ DATABASE_URL: database.url, PORT: port, LOG_LEVEL: 'error' });
  let server = start('0');
  const address = await server.address;
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumArguments });
  const stopServer = async () => {
    server.kill('SIGTERM');
    await server.ended;
  };
  return {
    address,
    ask: (query, variables) => ask(address, query, variables),
    open: (path, reader = {}) => open(browser, { address, database: database.url }, path, reader),
    stopServer,
    async startServer() {
      server = start(new URL(address).port);
      await server.address;
    },
    async close() {
      await browser.close();
      await stopServer();
      await database.drop();
    },
  };
}

/** The server imports its samples once; a database that says that it did stays empty. */
async function forgoSamples(url: string): Promise<void> {
  const db = createDatabase(url);
  await db.setting.create({ data: { name: 'samplesLoaded', value: 'none' } });
  await db.$disconnect();
}

async function ask(address: string, query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** The cookie that a browser gets from the link that the server prints. */
async function sessionCookie(database: string, address: string, role: 'READER' | 'EDITOR' | 'ADMIN') {
  const db = createDatabase(database);
  const value = await openSession(db, { name: 'Ines Tide', role });
  await db.$disconnect();
  return {
    name: `wortlaut_${new URL(address).port}`,
    value,
    url: address,
    httpOnly: true,
    sameSite: 'Strict',
  } as const;
}

async function open(
  browser: Browser,
  { address, database }: { address: string; database: string },
  path: string,
  reader: Reader,
): Promise<OpenPage> {
  const { width = 1280, scheme = 'light', locale = 'en-GB' } = reader;
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: scheme,
    locale,
    timezoneId: 'Europe/Berlin',
  });
  if (reader.role !== undefined) await context.addCookies([await sessionCookie(database, address, reader.role)]);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    // A blob is the page's own.
    if (
      !request
        .url()
        .replace(/^blob:/, '')
        .startsWith(address)
    )
      problems.push(`left the site: ${request.url()}`);
  });
  const atRest = watchNetwork(page);
  await page.goto(address + path, { waitUntil: 'load' });
  // On a busy machine the network rests before the page has drawn what came.
  await page.locator('h1').first().waitFor();
  await atRest();
  return { page, problems };
}
