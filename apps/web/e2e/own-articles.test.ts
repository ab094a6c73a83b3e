import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { chromiumPath } from './support/chromium.ts';
import { type Site, startSite } from './support/site.ts';

const ferry = `Die Fähre nach Möwensand fährt wieder.

„Wir legen um acht Uhr ab“, sagte Kapitänin Ada Lorch am Montag. Das Wetter sei ruhig, fügte sie hinzu.

Lesen Sie auch: Warum der Leuchtturm dunkel blieb`;

describe.skipIf(chromiumPath === undefined)('from an empty graph', () => {
  let site: Site;
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    site = await startSite({ samples: false });
    ({ page, problems } = await site.open('/', { role: 'ADMIN' }));
  });
  afterAll(() => site?.close());

  const follow = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
  const add = async (fields: Record<string, string>) => {
    await follow('Add');
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByRole('button', { name: 'Read the article' }).click();
  };

  it('says on every list that there is nothing yet, and what to do', async () => {
    await page.getByRole('heading', { name: 'There are no articles yet' }).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Add an article' }).count()).toBe(1);
    await follow('People');
    await page.getByRole('heading', { name: 'Nobody is in the graph yet' }).waitFor();
    await follow('Events');
    await page.getByRole('heading', { name: 'No events are in the graph yet' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('offers nothing to change to those who may only read, and says how to sign in', async () => {
    const visitor = await site.open('/add');
    await visitor.page.getByRole('heading', { name: 'Here you can only read' }).waitFor();
    await visitor.page.getByText('open the link that the server printed').waitFor();
    expect(await visitor.page.locator('form textarea').count()).toBe(0);
    const reader = await site.open('/add', { role: 'READER' });
    await reader.page.getByText('Your access is for reading.').waitFor();
    await reader.page.getByText('Signed in: Ines Tide.').waitFor();
    expect([...visitor.problems, ...reader.problems]).toEqual([]);
    await visitor.page.context().close();
    await reader.page.context().close();
  });

  it('asks for the text where there is none, and puts the cursor there', async () => {
    await add({});
    await page.getByRole('alert').getByText('There is no text yet').waitFor();
    expect(await page.getByLabel('Text of the article').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('shows what the server refuses at the field that is wrong', async () => {
    await add({ 'Text of the article': ferry, 'Web address': 'ftp://moewensand.example' });
    const field = page.getByLabel('Web address', { exact: true });
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const reason = page.locator('#url-error');
    expect(await reason.textContent()).toContain('This value cannot be used.');
    expect(await reason.locator('[lang=en]').textContent()).toContain('ftp://moewensand.example');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('takes a pasted article in and shows who says what in it', async () => {
    await add({
      'Text of the article': ferry,
      'Web address': '',
      Headline: 'Fähre fährt wieder',
      Outlet: 'Möwensander Bote',
    });
    await page.getByRole('heading', { level: 1, name: 'Fähre fährt wieder' }).waitFor();
    const report = page.getByRole('status').filter({ hasText: 'The article is in the graph now.' });
    expect(await report.textContent()).toContain('There is no date of publication');
    expect(await page.locator('mark').first().textContent()).toContain('Wir legen um acht Uhr ab');
    expect(await page.locator('[lang=de] p').first().textContent()).toBe('Die Fähre nach Möwensand fährt wieder.');
    expect(await page.locator('details').textContent()).toContain('Warum der Leuchtturm dunkel blieb');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('opens a statement from the keyboard, and gives the focus back when it is closed', async () => {
    const number = page.getByRole('button', { name: /^Statement 1, .*Lorch/, pressed: false });
    await number.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Statement 1' });
    await panel.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Statement 1');
    const facts = await panel.textContent();
    expect(facts).toContain('word for word, spoken');
    expect(facts).toContain('What tells of it: sagte');
    expect(facts).toContain('nobody has checked it yet');
    expect(new URL(page.url()).searchParams.has('statement')).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1');
  });

  it('opens a statement by a click on its words, and the same one again after a reload', async () => {
    await page.getByText('Wir legen um acht Uhr ab').first().click();
    const panel = page.getByRole('region', { name: 'Statement 1' });
    await panel.waitFor();
    await page.reload();
    await panel.waitFor();
    await page.getByRole('button', { name: 'Next statement' }).click();
    await page.getByRole('region', { name: 'Statement 2' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it('marks nothing that the reader does not want to see', async () => {
    await page.getByRole('checkbox', { name: 'Statements' }).uncheck();
    expect(await page.locator('mark').count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Statements' }).check();
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
  });

  it('says that the same text was there already', async () => {
    await add({ 'Text of the article': ferry });
    await page.getByText('The same text was here already; nothing was changed.').waitFor();
  });

  it('reads a file that is not UTF-8 and says how it was taken', async () => {
    await follow('Add');
    const buffer = Buffer.from('Die Tür bleibt zu, sagte Jost Käfer.', 'latin1');
    await page
      .getByLabel('Choose a file, or several')
      .setInputFiles({ name: 'tuer.txt', mimeType: 'text/plain', buffer });
    await page.getByText('tuer.txt was read into the text field; it is not UTF-8').waitFor();
    expect(await page.getByLabel('Text of the article').inputValue()).toBe('Die Tür bleibt zu, sagte Jost Käfer.');
  });

  it('loads all statements of a long article, page by page', async () => {
    const sentences = Array.from({ length: 130 }, (_, i) => `„Zug ${i + 1} fährt heute pünktlich“, sagte Ada Lorch.`);
    await add({ 'Text of the article': sentences.join('\n\n'), Headline: 'Der Fahrplan' });
    await page.getByRole('heading', { level: 1, name: 'Der Fahrplan' }).waitFor();
    await page
      .getByRole('button', { name: /^Statement 130, / })
      .first()
      .waitFor();
    expect(await page.locator('mark[data-statement]').count()).toBeGreaterThanOrEqual(130);
  });

  it('tells what goes before it deletes, and deletes nothing when the reader thinks better of it', async () => {
    await page.getByRole('button', { name: 'Delete this article' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete this article?' });
    expect(await dialog.textContent()).toMatch(/its \d+ statements will be gone/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Der Fahrplan');
  });

  it('deletes an article and says what went with it', async () => {
    await page.getByRole('button', { name: 'Delete this article' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText(/“Der Fahrplan” was deleted, and with it \d+ statements/).waitFor();
    await page.getByRole('link', { name: 'Fähre fährt wieder' }).waitFor();
    expect(await page.getByRole('link', { name: 'Der Fahrplan' }).count()).toBe(0);
  });

  it('has met no error so far', () => {
    expect(problems).toEqual([]);
  });

  it('says so where there is no such article, person or event', async () => {
    for (const [path, heading] of [
      ['/articles/nothing', 'There is no such article'],
      ['/people/nothing', 'There is no such person'],
      ['/events/nothing', 'There is no such event'],
    ] as const) {
      await page.goto(site.address + path);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    }
  });

  it('signs out', async () => {
    await page.goto(`${site.address}/add`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Here you can only read' }).waitFor();
    expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(0);
  });

  it('says that the server is away, and goes on when it is back', async () => {
    await page.goto(site.address);
    await page.getByRole('link', { name: 'Fähre fährt wieder' }).waitFor();
    await site.stopServer();
    await follow('People');
    await page.getByRole('heading', { name: 'The server does not answer' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await site.startServer();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Ada Lorch' }).waitFor();
  });
});
