import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './support/accessibility.ts';
import { chromiumPath } from './support/chromium.ts';
import { isSubscription } from './support/network.ts';
import { type Site, startSite } from './support/site.ts';

const article = (number: number, speaker = 'Ada Lorch') =>
  `Bericht ${number} aus Möwensand.\n\n„Die Fähre ${number} fährt wieder“, sagte ${speaker} am Montag.`;

describe.skipIf(chromiumPath === undefined)('an open page', () => {
  let site: Site;
  let editor: Page;
  beforeAll(async () => {
    site = await startSite({ samples: false });
    ({ page: editor } = await site.open('/help', { role: 'ADMIN' }));
    await importArticle(1);
  });
  afterAll(() => site?.close());

  /** Sends a mutation from another browser window. */
  const mutate = (query: string, input: object): Promise<Record<string, { id?: string; article?: { id: string } }>> =>
    editor.evaluate(
      async (body) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch('/graphql', { method: 'POST', headers, body });
        const { data, errors } = await response.json();
        if (errors !== undefined) throw new Error(JSON.stringify(errors));
        return data;
      },
      JSON.stringify({ query, variables: { input } }),
    );
  const importArticle = async (number: number, speaker?: string) => {
    const query =
      'mutation($input: ImportArticleInput!) { importArticle(input: $input) { ... on ImportArticlePayload { article { id } } } }';
    const done = await mutate(query, { content: article(number, speaker), format: 'TEXT', language: 'de' });
    return done.importArticle?.article?.id ?? '';
  };
  const deleteArticle = (id: string) =>
    mutate('mutation($input: DeleteArticleInput!) { deleteArticle(input: $input) { __typename } }', { id });
  const pathOf = async (name: string) => {
    const found = await site.ask(
      'query($name: String!) { people(first: 1, filter: { name: $name }) { nodes { id } } }',
      {
        name,
      },
    );
    const { people } = found as { people: { nodes: { id: string }[] } };
    return `/people/${encodeURIComponent(people.nodes[0]?.id ?? '')}`;
  };
  const news = (page: Page) => page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Refresh' }) });

  it('announces new statements of the person, and shows them only on request', async () => {
    const { page, problems } = await site.open(await pathOf('Ada Lorch'));
    const words = page.locator('main blockquote');
    expect(await words.count()).toBe(1);
    await importArticle(2);
    await importArticle(3, 'Jost Käfer');
    await news(page).getByText('1 new statement').waitFor();
    expect(await words.count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await news(page).getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(() => words.count()).toBe(2);
    await news(page).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await page.close();
  });

  it('announces that one of its statements was deleted', async () => {
    const id = await importArticle(4);
    const { page } = await site.open('/statements');
    await page.getByText('„Die Fähre 4 fährt wieder“').waitFor();
    await deleteArticle(id);
    await news(page).getByText('1 deleted statement').waitFor();
    await news(page).getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('„Die Fähre 4 fährt wieder“').waitFor({ state: 'detached' });
    await page.close();
  });

  it('updates a changed statement immediately', async () => {
    const { page } = await site.open('/statements');
    const first = page.locator('main article').first();
    await first.waitFor();
    const asked = await site.ask(
      '{ statements(first: 1) { nodes { id version } } people(first: 9) { nodes { id name } } }',
    );
    const { statements, people } = asked as {
      statements: { nodes: { id: string; version: number }[] };
      people: { nodes: { id: string; name: string }[] };
    };
    const [statement] = statements.nodes;
    const speaker = people.nodes.find(({ name }) => name === 'Ada Lorch');
    await mutate('mutation($input: UpdateStatementInput!) { updateStatement(input: $input) { __typename } }', {
      id: statement?.id,
      expectedVersion: statement?.version,
      speaker: speaker?.id,
    });
    await first.getByRole('link', { name: 'Ada Lorch' }).waitFor();
    expect(await news(page).count()).toBe(0);
    await page.close();
  });

  it('says that the connection is lost, and announces missed changes when the server is back', async () => {
    const { page } = await site.open('/statements');
    await site.stopServer();
    await page.getByText('Connection lost.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await site.startServer();
    await importArticle(5);
    await news(page)
      .getByText(/new statement|may be out of date/)
      .waitFor({ timeout: 40_000 });
    await page.getByText('Connection lost.').waitFor({ state: 'detached' });
    await page.close();
  });

  it('disconnects while its window is hidden, and announces missed changes when it is visible again', async () => {
    const { page } = await site.open('/help');
    await page.clock.install();
    let open = 0;
    page.on('request', (request) => {
      if (isSubscription(request)) open += 1;
    });
    const over = (request: Parameters<typeof isSubscription>[0]) => {
      if (isSubscription(request)) open -= 1;
    };
    page.on('requestfailed', over);
    page.on('requestfinished', over);
    const turn = (state: string) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Statements' }).click();
    await expect.poll(() => open).toBe(1);
    await turn('hidden');
    await page.clock.runFor(11_000);
    await expect.poll(() => open).toBe(0);
    await importArticle(6);
    expect(await news(page).count()).toBe(0);
    await turn('visible');
    await news(page).getByText('This page may be out of date').waitFor();
    expect(open).toBe(1);
    await page.close();
  });

  it('imports several files in bulk, and shows the progress to the end', async () => {
    const { page } = await site.open('/imports', { role: 'ADMIN' });
    await page.getByRole('heading', { name: 'No bulk imports yet' }).waitFor();
    await page.goto(`${site.address}/add`);
    const files = Array.from({ length: 250 }, (_, at) => ({
      name: `${at}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(article(100 + at)),
    }));
    const picture = { name: 'bild.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]) };
    const empty = { name: 'leer.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') };
    await page.getByLabel('Choose one or more files').setInputFiles([...files, empty, picture]);
    await page.getByText('251 files selected').waitFor();
    await page.getByText('Skipped: bild.png. Only text files up to 2 MiB can be imported.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import 251 articles' }).click();
    await page.getByText(/^(?:Waiting|In progress)/).waitFor();
    await page.getByText('Done, 251 of 251 processed, 1 article refused').waitFor({ timeout: 100_000 });
    await page.getByRole('heading', { name: 'Refused articles' }).waitFor();
    expect(await page.locator('main ol > li').textContent()).toContain('No. 251 The text is empty.');
    expect(await accessibilityProblems(page)).toEqual([]);
    // The text is still empty, so it is refused again.
    const retried = page.waitForResponse((response) => response.request().postData()?.includes('RetryImport') === true);
    await page.getByRole('button', { name: 'Import 1 article again' }).click();
    expect((await (await retried).json()).data.retryImport.__typename).toBe('ImportJobPayload');
    await page.getByText('Done, 251 of 251 processed, 1 article refused').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('link', { name: 'All bulk imports' }).click();
    const job = page.locator('main ol > li');
    expect(await job.getByRole('progressbar').getAttribute('value')).toBe('251');
    await page.close();
  });

  it('cancels an import, and keeps the articles imported so far', async () => {
    const { page } = await site.open('/add', { role: 'ADMIN' });
    const files = Array.from({ length: 900 }, (_, at) => ({
      name: `${at}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(article(1_000 + at)),
    }));
    await page.getByLabel('Choose one or more files').setInputFiles(files);
    await page.getByRole('button', { name: 'Import 900 articles' }).click();
    await page.getByRole('button', { name: 'Cancel import' }).click();
    await page.getByText(/^Cancelled/).waitFor();
    expect(await page.getByRole('button', { name: 'Cancel import' }).count()).toBe(0);
    await page.close();
  });

  it('announces new statements of the article, but not of other articles', async () => {
    const id = await importArticle(7);
    const { page } = await site.open(`/articles/${encodeURIComponent(id)}`);
    await importArticle(8);
    const [start, end] = [0, 'Bericht 7 aus Möwensand.'.length];
    const input = { article: id, kind: 'REPORTED', medium: 'SPEECH', quote: [{ start, end }] };
    await mutate('mutation($input: CreateStatementInput!) { createStatement(input: $input) { __typename } }', input);
    await news(page).getByText('1 new statement', { exact: true }).waitFor();
    await news(page).getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(() => page.locator('mark', { hasText: 'Bericht 7 aus Möwensand' }).count()).toBeGreaterThan(0);
    await page.close();
  });
});
