import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './support/accessibility.ts';
import { chromiumPath } from './support/chromium.ts';
import { type Site, startSite } from './support/site.ts';

const ferry = `Die Fähre nach Möwensand fährt wieder.

„Wir legen um acht Uhr ab“, sagte Kapitänin Ada Lorch am Montag. Das Wetter sei ruhig, fügte sie hinzu.

Lesen Sie auch: Warum der Leuchtturm dunkel blieb`;

describe.skipIf(chromiumPath === undefined)('an empty graph', () => {
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
    await page.getByRole('button', { name: 'Add article' }).click();
  };

  it('shows on every list that it is empty, and what to do', async () => {
    await page.getByRole('heading', { name: 'No articles yet' }).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Add an article' }).count()).toBe(1);
    await follow('People');
    await page.getByRole('heading', { name: 'No people yet' }).waitFor();
    await follow('Events');
    await page.getByRole('heading', { name: 'No events yet' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('explains to visitors and readers that their access is read-only', async () => {
    const visitor = await site.open('/add');
    await visitor.page.getByRole('heading', { name: 'You have read-only access' }).waitFor();
    await visitor.page.getByText('open the sign-in link that the server printed').waitFor();
    expect(await visitor.page.locator('form textarea').count()).toBe(0);
    const reader = await site.open('/add', { role: 'READER' });
    await reader.page.getByText('Your account is read-only.').waitFor();
    await reader.page.getByText('Signed in as Ines Tide.').waitFor();
    expect([...visitor.problems, ...reader.problems]).toEqual([]);
    await visitor.page.close();
    await reader.page.close();
  });

  it('asks for the text if it is missing, and moves the focus there', async () => {
    await add({});
    await page.getByRole('alert').getByText('The text is missing.').waitFor();
    expect(await page.getByLabel('Article text').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('shows the message of the server next to the invalid field', async () => {
    await add({ 'Article text': ferry, URL: 'ftp://moewensand.example' });
    const field = page.getByLabel('URL', { exact: true });
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const reason = page.locator('#url-error');
    expect(await reason.textContent()).toContain('This value is not valid.');
    expect(await reason.locator('[lang=en]').textContent()).toContain('ftp://moewensand.example');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('imports a pasted article and shows who says what in it', async () => {
    await add({
      'Article text': ferry,
      URL: '',
      Headline: 'Fähre fährt wieder',
      Outlet: 'Möwensander Bote',
    });
    await page.getByRole('heading', { level: 1, name: 'Fähre fährt wieder' }).waitFor();
    const report = page.getByRole('status').filter({ hasText: 'Article imported.' });
    expect(await report.textContent()).toContain('The publication date is missing');
    expect(await page.locator('mark').first().textContent()).toContain('Wir legen um acht Uhr ab');
    expect(await page.locator('[lang=de] p').first().textContent()).toBe('Die Fähre nach Möwensand fährt wieder.');
    expect(await page.locator('details').textContent()).toContain('Warum der Leuchtturm dunkel blieb');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('opens a statement with the keyboard, and restores the focus when it is closed', async () => {
    const number = page.getByRole('button', { name: /^Statement 1, .*Lorch/, pressed: false });
    await number.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Statement 1' });
    await panel.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Statement 1');
    const facts = await panel.textContent();
    expect(facts).toContain('direct quote, spoken');
    expect(facts).toContain('Cue: sagte');
    expect(facts).toContain('not reviewed yet');
    expect(new URL(page.url()).searchParams.has('statement')).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1');
  });

  it('opens a statement by a click on its words, and again after a reload', async () => {
    await page.getByText('Wir legen um acht Uhr ab').first().click();
    const panel = page.getByRole('region', { name: 'Statement 1' });
    await panel.waitFor();
    await page.reload();
    await panel.waitFor();
    await page.getByRole('button', { name: 'Next statement' }).click();
    await page.getByRole('region', { name: 'Statement 2' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it('hides highlights that the reader turns off', async () => {
    await page.getByRole('checkbox', { name: 'Statements' }).uncheck();
    expect(await page.locator('mark').count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Statements' }).check();
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
  });

  it('says if an article was already imported', async () => {
    await add({ 'Article text': ferry });
    await page.getByText('This article was already imported. Nothing has changed.').waitFor();
  });

  it('reads a file that is not UTF-8, and says which encoding it used', async () => {
    await follow('Add');
    const buffer = Buffer.from('Die Tür bleibt zu, sagte Jost Käfer.', 'latin1');
    await page
      .getByLabel('Choose one or more files')
      .setInputFiles({ name: 'tuer.txt', mimeType: 'text/plain', buffer });
    await page.getByText('Loaded tuer.txt. The file is not UTF-8').waitFor();
    expect(await page.getByLabel('Article text').inputValue()).toBe('Die Tür bleibt zu, sagte Jost Käfer.');
  });

  it('loads all statements of a long article page by page', async () => {
    const sentences = Array.from({ length: 130 }, (_, i) => `„Zug ${i + 1} fährt heute pünktlich“, sagte Ada Lorch.`);
    await add({ 'Article text': sentences.join('\n\n'), Headline: 'Der Fahrplan' });
    await page.getByRole('heading', { level: 1, name: 'Der Fahrplan' }).waitFor();
    await page
      .getByRole('button', { name: /^Statement 130, / })
      .first()
      .waitFor();
    expect(await page.locator('mark[data-statement]').count()).toBeGreaterThanOrEqual(130);
  });

  it('lists the effects of a deletion, and keeps the article if the reader cancels', async () => {
    await page.getByRole('button', { name: 'Delete article' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete this article?' });
    expect(await dialog.textContent()).toMatch(/deletes the text and its \d+ statements/);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Der Fahrplan');
  });

  it('deletes an article, and says what else was deleted', async () => {
    await page.getByRole('button', { name: 'Delete article' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText(/“Der Fahrplan” was deleted, along with \d+ statements/).waitFor();
    await page.getByRole('link', { name: 'Fähre fährt wieder' }).waitFor();
    expect(await page.getByRole('link', { name: 'Der Fahrplan' }).count()).toBe(0);
  });

  it('has logged no errors so far', () => {
    expect(problems).toEqual([]);
  });

  it('says if an article, person or event does not exist', async () => {
    for (const [path, heading] of [
      ['/articles/nothing', 'Article not found'],
      ['/people/nothing', 'Person not found'],
      ['/events/nothing', 'Event not found'],
    ] as const) {
      await page.goto(site.address + path);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    }
  });

  it('signs out', async () => {
    await page.goto(`${site.address}/add`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'You have read-only access' }).waitFor();
    expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(0);
  });

  it('says that the server is not responding, and continues when it is back', async () => {
    await page.goto(site.address);
    await page.getByRole('link', { name: 'Fähre fährt wieder' }).waitFor();
    await site.stopServer();
    await follow('People');
    await page.getByRole('heading', { name: 'The server is not responding' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await site.startServer();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Ada Lorch' }).waitFor();
  });
});
