import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, sidewaysOverflow } from './support/accessibility.ts';
import { chromiumPath } from './support/chromium.ts';
import { type Site, startSite, type Visit } from './support/site.ts';

interface Ids {
  events: { nodes: { id: string; title: string }[] };
  people: { nodes: { id: string }[] };
  statements: { nodes: { id: string; article: { outlet: string } }[] };
  alone: { nodes: { id: string }[] };
}

const idsQuery = `{
  events(first: 20, filter: { text: "Konferenz Lindhafen" }) { nodes { id title } }
  people(first: 1, filter: { name: "Jette Harmsund" }) { nodes { id } }
  statements(first: 5, filter: { text: "überfällig" }) { nodes { id article { outlet } } }
  alone: statements(first: 1, filter: { text: "Leuchtfeuer" }) { nodes { id } }
}`;

const readers = [
  { width: 1280, scheme: 'light', locale: 'en-GB' },
  { width: 390, scheme: 'dark', locale: 'de-DE' },
] as const;

describe.skipIf(chromiumPath === undefined)('comparison of outlets', () => {
  let site: Site;
  let ids: Ids;
  beforeAll(async () => {
    site = await startSite({ samples: true });
    ids = (await site.ask(idsQuery)) as Ids;
  });
  afterAll(() => site?.close());

  const at = (folder: string, nodes: { id: string }[] | undefined) =>
    `/${folder}/${encodeURIComponent(nodes?.[0]?.id ?? '')}`;
  const eventPath = () =>
    at(
      'events',
      ids.events.nodes.filter(({ title }) => title === 'Konferenz in Lindhafen'),
    );
  const personPath = () => at('people', ids.people.nodes);
  const statementPath = () =>
    at(
      'statements',
      ids.statements.nodes.filter(({ article }) => article.outlet === 'Tampen & Tide'),
    );
  const visit = async (path: string, look: (page: Page) => Promise<void>) => {
    const { page, problems } = await site.open(path);
    await look(page);
    expect(problems).toEqual([]);
    await page.close();
  };

  const places = {
    'a statement with two versions': statementPath,
    'a statement without other versions': () => at('statements', ids.alone.nodes),
    'an event that several outlets cover': eventPath,
    'a person quoted by several outlets': personPath,
    'a search in the statements of a person': () => `${personPath()}?said=Hafen`,
    'the list of statements': () => '/statements',
    'a filter without matches': () => '/statements?text=xyzzy&kind=DIRECT',
    'the articles of one outlet': () => '/?outlet=Tampen+%26+Tide',
    'the events of one year': () => '/events?from=2021-01-01&before=2022-01-01',
    'people with similar names': () => '/people?name=Guterrez',
    'the empty list of bulk imports': () => '/imports',
  };
  describe.each(readers)('at $width pixels, $scheme, $locale', (reader) => {
    let window: Visit;
    beforeAll(async () => {
      window = await site.visit(reader);
    });
    afterAll(() => window?.close());

    it.each(Object.entries(places))('%s is accessible and fits', async (_name, path) => {
      const { page, problems } = await window.open(path());
      expect(await page.locator('h1').count()).toBe(1);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(problems).toEqual([]);
    });
  });

  it('shows the versions of a statement side by side and highlights the differences', async () => {
    await visit(statementPath(), async (page) => {
      await page.getByRole('heading', { name: 'Statements by Jette Harmsund in other articles' }).waitFor();
      const versions = page.getByRole('figure');
      expect(await versions.locator('strong').allTextContents()).toEqual(['Tampen & Tide', 'Lindhafener Morgenbote']);
      expect(await versions.nth(0).locator('mark').allTextContents()).toEqual(['längst', 'gar']);
      expect(await versions.nth(1).locator('mark').allTextContents()).toEqual(['denn']);
      expect(await versions.nth(0).textContent()).toContain('Only in this version: längst · gar');
      const words = await versions.nth(1).locator('blockquote').textContent();
      await versions.nth(1).getByRole('link', { name: 'View in article' }).click();
      await page.getByRole('heading', { level: 1, name: /Hafenkonferenz/ }).waitFor();
      expect(
        await page
          .getByRole('region', { name: /Statement \d+/ })
          .locator('blockquote')
          .textContent(),
      ).toBe(words);
    });
  });

  it('links to the comparison from the article and from lists', async () => {
    await visit(statementPath(), async (page) => {
      await page.getByRole('link', { name: 'View in article' }).first().click();
      await page
        .getByRole('region', { name: /Statement \d+/ })
        .getByRole('link', { name: 'Compare with 1 other article' })
        .click();
      await page.getByRole('heading', { level: 1, name: 'Compare versions' }).waitFor();
      await page.goto(`${site.address}${personPath()}`);
      await page.getByRole('link', { name: 'Compare with 1 other article' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Compare versions' }).waitFor();
    });
  });

  it('says if no other article contains a statement, and if a statement does not exist', async () => {
    await visit(at('statements', ids.alone.nodes), async (page) => {
      await page.getByRole('heading', { name: 'No other article contains this statement' }).waitFor();
    });
    const { page } = await site.open('/statements/nothing');
    await page.getByRole('heading', { level: 1, name: 'Statement not found' }).waitFor();
    await page.close();
  });

  it('counts statements by person and outlet, and links each number to the statements', async () => {
    await visit(eventPath(), async (page) => {
      const table = page.getByRole('table');
      const outlets = ['Lindhafener Morgenbote', 'Tampen & Tide', 'The Brackwater Gazette'];
      const heads = await table.getByRole('columnheader').allTextContents();
      for (const outlet of outlets) expect(heads.join()).toContain(outlet);
      const jette = table.getByRole('row', { name: 'Jette Harmsund' });
      const numbers = (await jette.getByRole('link').allTextContents()).slice(1).map(Number);
      expect(numbers).toHaveLength(outlets.length);
      const cell = jette.getByRole('link', { name: /statements? by Jette Harmsund in Lindhafener Morgenbote/ });
      const count = Number(await cell.textContent());
      await cell.click();
      const found = page.getByText(/^\d+ statements?$/);
      await expect.poll(async () => Number.parseInt((await found.textContent()) ?? '', 10)).toBe(count);
      const chips = page.getByRole('list', { name: 'Active filters' });
      expect(await chips.textContent()).toContain('Event: Konferenz in Lindhafen');
      await chips.getByRole('link', { name: 'Remove filter “Outlet: Lindhafener Morgenbote”' }).click();
      const all = numbers.reduce((sum, number) => sum + number, 0);
      await expect.poll(async () => Number.parseInt((await found.textContent()) ?? '', 10)).toBe(all);
    });
  });

  it('shows both passages where articles differ, and links to them in the text', async () => {
    await visit(eventPath(), async (page) => {
      const differences = page.getByRole('listitem').filter({ has: page.getByRole('figure') });
      await differences.first().waitFor();
      const kinds = await differences.getByRole('heading').allTextContents();
      expect(new Set(kinds)).toEqual(new Set(['Different dates', 'Different numbers', 'Statement and denial']));
      const days = differences.filter({ hasText: 'Different dates' });
      expect(await days.locator('mark').allTextContents()).toEqual(['6. April', '9. April']);
      await days.getByRole('link', { name: 'View in article' }).nth(1).click();
      const place = page.locator('#place');
      await place.waitFor();
      expect(await place.textContent()).toBe('Die Seefahrtschule hatte ihre Einladungen am 9. April verschickt.');
      await expect.poll(() => place.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    });
  });

  it('links each spelling of a name to its mentions, and shows who is quoted alongside', async () => {
    await visit(personPath(), async (page) => {
      await page.getByText('Show articles: Harmsund', { exact: true }).click();
      await page.getByRole('link', { name: 'Hafenkonferenz: „Jeder Hafen braucht einen Plan“' }).first().click();
      expect(await page.locator('#place').textContent()).toBe('Harmsund');
      await page.goBack();
      await page.getByRole('link', { name: 'Orla Fennimarsh' }).click();
      await page.getByRole('heading', { level: 1, name: 'Orla Fennimarsh' }).waitFor();
    });
  });

  it('groups statements by day, week or month, with a table that links to the statements', async () => {
    await visit(personPath(), async (page) => {
      await page.getByRole('navigation', { name: 'Group by' }).getByRole('link', { name: 'Month' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Show as table').click();
      const table = page.getByRole('table', { name: 'Statements per month' });
      expect(await table.getByRole('rowheader').allTextContents()).toEqual(['March 2021', 'April 2021']);
      const april = table.getByRole('row', { name: 'April 2021' });
      const count = await april.getByRole('cell').textContent();
      await april.getByRole('link').click();
      await page.getByText(`${count} statements`, { exact: true }).waitFor();
    });
  });

  it('searches the statements of a person, and keeps the query in the URL', async () => {
    await visit(personPath(), async (page) => {
      await page.getByRole('searchbox', { name: 'Search statements by Jette Harmsund' }).fill('Plan');
      await page.keyboard.press('Enter');
      await page.getByText(/statements? with “Plan”/).waitFor();
      expect(new URL(page.url()).searchParams.get('said')).toBe('Plan');
      for (const words of await page.locator('main blockquote').allTextContents()) expect(words).toMatch(/plan/i);
      await page.getByRole('searchbox', { name: /statements by Jette/ }).fill('Elefant');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'No statements with “Elefant”' }).waitFor();
      await page.getByRole('link', { name: 'Show all statements' }).click();
      await page.locator('figcaption', { hasText: 'Statements per day' }).waitFor();
    });
  });

  it('filters articles by outlet and words, and exports the same articles', async () => {
    await visit('/', async (page) => {
      await page.getByRole('main').getByRole('link', { name: 'Tampen & Tide' }).first().click();
      await page.getByRole('link', { name: 'Remove filter “Outlet: Tampen & Tide”' }).waitFor();
      await page.getByLabel('Contains words').fill('Schlepper');
      await page.getByRole('button', { name: 'Apply' }).click();
      // The address changes before the page shows the filtered list.
      const link = page.locator('a[href*="Schlepper"]', { hasText: 'NDJSON' });
      const address = await link.getAttribute('href');
      const lines = (await (await fetch(site.address + address)).text()).trim().split('\n');
      for (const line of lines) expect(JSON.parse(line)).toMatchObject({ outlet: 'Tampen & Tide' });
      await expect.poll(() => page.locator('main ol > li').count()).toBe(lines.length);
      await page.getByRole('heading', { level: 2, name: 'Viel Rat, wenig Schlepper' }).waitFor();
    });
  });

  it('filters statements by language including regional variants, and exports the same number', async () => {
    await visit('/statements?language=en', async (page) => {
      const found = await page.getByText(/^\d+ statements$/).textContent();
      const address = await page.getByRole('link', { name: 'NDJSON' }).getAttribute('href');
      const lines = (await (await fetch(site.address + address)).text()).trim().split('\n');
      expect(found).toBe(`${lines.length} statements`);
      expect(new Set(lines.map((line) => JSON.parse(line).article.language))).toEqual(new Set(['en-GB', 'en-US']));
    });
  });
});
