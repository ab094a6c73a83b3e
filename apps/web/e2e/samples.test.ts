import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, sidewaysOverflow } from './support/accessibility.ts';
import { chromiumPath } from './support/chromium.ts';
import { type Site, startSite, type Visit } from './support/site.ts';

interface Ids {
  articles: { nodes: { id: string; body: string; statementCount: number; statements: { nodes: { id: string }[] } }[] };
  people: { nodes: { id: string; name: string; statementCount: number }[]; totalCount: number };
  events: { nodes: { id: string }[] };
}

const idsQuery = `{
  articles(first: 30) { nodes { id body statementCount statements(first: 1) { nodes { id } } } }
  people(first: 5) { nodes { id name statementCount } totalCount }
  events(first: 1) { nodes { id } }
}`;

const readers = [
  { width: 1280, scheme: 'light', locale: 'en-GB', role: 'ADMIN' },
  { width: 390, scheme: 'dark', locale: 'de-DE', role: 'ADMIN' },
] as const;

describe.skipIf(chromiumPath === undefined)('the sample articles', () => {
  let site: Site;
  let ids: Ids;
  beforeAll(async () => {
    site = await startSite({ samples: true });
    ids = (await site.ask(idsQuery)) as Ids;
  });
  afterAll(() => site?.close());

  const richest = () => ids.articles.nodes.toSorted((a, b) => b.statementCount - a.statementCount)[0];
  const articlePath = () => `/articles/${encodeURIComponent(richest()?.id ?? '')}`;
  const statementPath = () =>
    `${articlePath()}?statement=${encodeURIComponent(richest()?.statements.nodes[0]?.id ?? '')}`;
  const person = () => ids.people.nodes[0];

  const places = {
    'the list of articles': () => '/',
    'an article': articlePath,
    'an article with a statement open': statementPath,
    'the list of people': () => '/people',
    'a person': () => `/people/${encodeURIComponent(person()?.id ?? '')}`,
    'the list of events': () => '/events',
    'an event': () => `/events/${encodeURIComponent(ids.events.nodes[0]?.id ?? '')}`,
    'search results': () => '/search?q=Suez',
    'a search without results': () => '/search?q=xyzzy',
    'the form to add an article': () => '/add',
    'the help page': () => '/help',
    'a page that does not exist': () => '/nowhere/at/all',
  };

  describe.each(readers)('at $width pixels, $scheme, $locale', (reader) => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await site.visit(reader);
    });
    afterAll(() => visit?.close());

    it.each(Object.entries(places))(
      '%s is accessible, fits, and sends no requests to other sites',
      async (_name, path) => {
        const { page, problems } = await visit.open(path());
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('html').getAttribute('lang')).toBe(reader.locale.slice(0, 2));
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(await sidewaysOverflow(page)).toBe(0);
        expect(problems).toEqual([]);
      },
    );
  });

  it('shows every word of an article, regardless of highlights', async () => {
    const { page } = await site.open(articlePath());
    const shown = await page.locator('main p').evaluateAll((paragraphs) =>
      paragraphs
        .map((paragraph) => {
          const copy = paragraph.cloneNode(true);
          if (copy instanceof Element) for (const number of copy.querySelectorAll('button')) number.remove();
          return copy.textContent ?? '';
        })
        .filter((text) => text !== ''),
    );
    const printed = (richest()?.body ?? '').split('\n').map((line) => line.trim());
    for (const paragraph of printed.filter((line) => line !== '')) expect(shown).toContain(paragraph);
    await page.close();
  });

  it('searches from the header, keeps the query in the URL, and limits it to a type', async () => {
    const { page } = await site.open('/');
    await page.getByRole('searchbox', { name: /^Search articles/ }).fill('Suez');
    await page.keyboard.press('Enter');
    await page.getByText(/results? for “Suez”/).waitFor();
    expect(new URL(page.url()).search).toBe('?q=Suez');
    expect(await page.locator('main mark').first().textContent()).toMatch(/suez/i);
    await page.getByRole('navigation', { name: 'Search in' }).getByRole('link', { name: 'Articles' }).click();
    await page.waitForURL('**/search?q=Suez&type=ARTICLE');
    await page.goBack();
    await page.waitForURL('**/search?q=Suez');
    await page.close();
  });

  it('links from a person to their statements, and from there to the passage in the text', async () => {
    const { page } = await site.open('/people');
    await page.getByRole('link', { name: person()?.name ?? '', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: person()?.name ?? '' }).waitFor();
    const words = page.locator('blockquote a').first();
    const quote = await words.textContent();
    await words.click();
    const panel = page.getByRole('region', { name: /Statement \d+/ });
    expect(await panel.locator('blockquote').textContent()).toBe(quote);
    expect(await panel.getByRole('link', { name: person()?.name ?? '' }).count()).toBe(1);
    await page.close();
  });

  it('shows the sentences that mention an event without statements, with a link to the place in the article', async () => {
    const { events } = (await site.ask(
      '{ events(first: 1, filter: { text: "News conference in Imabari" }) { nodes { id } } }',
    )) as { events: { nodes: { id: string }[] } };
    const { page } = await site.open(`/events/${encodeURIComponent(events.nodes[0]?.id ?? '')}`);
    const mentions = page.locator('section', { has: page.getByRole('heading', { name: 'Mentions in the articles' }) });
    expect(await mentions.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/Yukito Higaki told a news conference in Imabari.*Tidewrack Wire, 26 March 2021/s),
    ]);
    await mentions.locator('blockquote a').click();
    await page.waitForURL('**/articles/*?at=*');
    expect(await page.locator('#place').textContent()).toBe('conference');
    await page.close();
  });

  it('says how each statement is linked to the event of a page, and how certain that is', async () => {
    const { events } = (await site.ask(
      '{ events(first: 1, filter: { text: "Getreideabkommen unterzeichnet" }) { nodes { id } } }',
    )) as { events: { nodes: { id: string }[] } };
    const { page } = await site.open(`/events/${encodeURIComponent(events.nodes[0]?.id ?? '')}`);
    const said = page.locator('section', { has: page.getByRole('heading', { name: 'Statements about this event' }) });
    const links = said.getByText(/^(main event of the article|mentions the event) \(\d+% certain\)$/);
    expect(await links.count()).toBe(await said.getByRole('article').count());
    expect(await links.count()).toBeGreaterThan(0);
  });

  it('loads more of a long list, and restores its length after navigating back', async () => {
    const { page } = await site.open('/people');
    expect(ids.people.totalCount).toBeGreaterThan(30);
    await page.getByRole('button', { name: 'Show more' }).click();
    const rows = page.locator('main ol > li');
    await expect.poll(() => rows.count()).toBeGreaterThan(30);
    const loaded = await rows.count();
    await rows.last().getByRole('link').first().click();
    await page.waitForURL('**/people/*');
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(loaded);
    await page.close();
  });

  it('remembers the selected language', async () => {
    const visit = await site.visit();
    const { page } = await visit.open('/');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { level: 1, name: 'Artikel' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Artikel' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await visit.close();
  });
});
