import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '@wortlaut/database';
import { openSession } from '@wortlaut/graph';
import { startServer } from '@wortlaut/server';
import { createTestDatabase } from '@wortlaut/testing';
import type { Role } from '@wortlaut/vocabulary';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { watchNetwork } from './network.ts';

/** The settings of a reader's browser. */
export interface Reader {
  /** The width of the window in CSS pixels. @defaultValue 1280 */
  readonly width?: number;
  /** @defaultValue `light` */
  readonly scheme?: 'light' | 'dark';
  /** The language of the browser. @defaultValue `en-GB` */
  readonly locale?: string;
  /** The role of the signed-in user. @defaultValue not signed in */
  readonly role?: Role;
}

/** An open page and the errors on it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests to other sites. */
  readonly problems: string[];
}

/** A browser window with the settings of a reader. Pages that are opened in it one after the other share its cache. */
export interface Visit {
  /** Opens a path of the site and waits until the page has loaded everything. */
  open(path: string): Promise<OpenPage>;
  close(): Promise<void>;
}

/** A server with the built client and a separate database, and a browser. */
export interface Site {
  /** The base URL without a trailing slash. */
  readonly address: string;
  /** Sends a query to the API and returns its data. Throws if the response contains errors. */
  ask(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** Opens a separate browser window, which shares no cache and no storage with others. */
  visit(reader?: Reader): Promise<Visit>;
  /**
   * Opens a path of the site in a new tab and waits until the page has loaded everything. Tabs of readers with the same
   * settings share their cache and storage.
   */
  open(path: string, reader?: Reader): Promise<OpenPage>;
  /** Stops the server. The browser stays open. */
  stopServer(): Promise<void>;
  /** Starts the server again at the same address. */
  startServer(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a site.
 *
 * @param samples - whether the database contains the sample articles. If not, it is empty.
 */
export async function startSite({ samples }: { samples: boolean }): Promise<Site> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'wortlaut-web-'));
  const start = (port: string) =>
    startServer({ DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: port }, { samples });
  let server = await start('0');
  const { address } = server;
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumArguments });
  const contexts = new Map<string, Promise<BrowserContext>>();
  const create = (reader: Reader) => createContext(browser, { address, database: database.url }, reader);
  return {
    address,
    ask: (query, variables) => ask(address, query, variables),
    async visit(reader = {}) {
      const context = await create(reader);
      const tab = await openTab(context, address);
      return { open: tab.open, close: () => context.close() };
    },
    async open(path, reader = {}) {
      const key = JSON.stringify(reader);
      const context = contexts.get(key) ?? create(reader);
      contexts.set(key, context);
      const tab = await openTab(await context, address);
      return tab.open(path);
    },
    stopServer: () => server.stop(),
    async startServer() {
      server = await start(new URL(address).port);
    },
    async close() {
      await browser.close();
      await server.stop();
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
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

/** Creates the cookie that a browser gets from the sign-in link. */
async function sessionCookie(database: string, address: string, role: Role) {
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

async function createContext(
  browser: Browser,
  { address, database }: { address: string; database: string },
  { width = 1280, scheme = 'light', locale = 'en-GB', role }: Reader,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: scheme,
    locale,
    timezoneId: 'Europe/Berlin',
  });
  if (role !== undefined) await context.addCookies([await sessionCookie(database, address, role)]);
  return context;
}

/** Opens a tab that visits one path after the other. */
async function openTab(context: BrowserContext, address: string): Promise<Pick<Visit, 'open'>> {
  const page = await context.newPage();
  // The timeout is long because the tests of other packages may keep all cores busy.
  page.setDefaultTimeout(60_000);
  let problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    // The URL of a blob starts with "blob:", followed by the address of the site that created it.
    const url = request.url().replace(/^blob:/, '');
    if (!url.startsWith(address)) problems.push(`request to another site: ${request.url()}`);
  });
  const networkIdle = watchNetwork(page);
  return {
    async open(path) {
      problems = [];
      await page.goto(address + path, { waitUntil: 'load' });
      // On a busy machine, the page may still be rendering the result when the network is idle.
      await page.locator('h1').first().waitFor();
      await networkIdle();
      return { page, problems };
    },
  };
}
