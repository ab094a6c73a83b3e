import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, sidewaysOverflow } from './support/accessibility.ts';
import { chromiumPath } from './support/chromium.ts';
import { type Site, startSite } from './support/site.ts';

const ferry = `Die Fähre nach Möwensand fährt wieder.

„Wir legen um acht Uhr ab“, sagte Kapitänin Ada Lorch am Montag. „Das Wetter bleibt ruhig“, sagte Lotse Jöst Käfer.

„Niemand muss warten 🙂 heute“, stand auf einem Schild am Hafen von Möwensand.`;

describe.skipIf(chromiumPath === undefined)('correcting statements', () => {
  let site: Site;
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    site = await startSite({ samples: false });
    ({ page, problems } = await site.open('/add', { role: 'EDITOR' }));
    await page.getByLabel('Text of the article', { exact: true }).fill(ferry);
    await page.getByLabel('Headline').fill('Die Fähre fährt wieder');
    await page.getByRole('button', { name: 'Read the article' }).click();
    await page.getByRole('heading', { level: 1, name: 'Die Fähre fährt wieder' }).waitFor();
  });
  afterAll(() => site?.close());

  const panel = () => page.locator('aside section').first();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  it('confirms a statement, says so, and takes it back at once', async () => {
    await page.getByRole('button', { name: /^Statement 1, .*Lorch/, pressed: false }).click();
    await panel().getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('The statement is confirmed.').waitFor();
    await panel().getByText('Confirmed by a person.').waitFor();
    expect(await focused()).toBe('Confirmed');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The change is undone.').waitFor();
    await panel().getByText('nobody has checked it yet').waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await panel().getByText('Confirmed by a person.').waitFor();
  });

  it('rejects a statement: it leaves the text, stays in the list, and comes back by the undo', async () => {
    const before = await page.locator('mark[data-statement]').count();
    await page.getByRole('button', { name: 'Next statement' }).click();
    await page.getByRole('region', { name: 'Statement 2' }).waitFor();
    await panel().getByRole('button', { name: 'Reject' }).click();
    await page.getByText('The statement is rejected').waitFor();
    await panel().getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('mark[data-statement]').count()).toBeLessThan(before);
    expect(await page.locator('aside ol li').nth(1).textContent()).toContain('Rejected');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('mark[data-statement]').count()).toBe(before);
  });

  it('corrects who said it from the keyboard alone, with accents forgiven', async () => {
    await page.getByRole('button', { name: /^Statement 1, .*Lorch/, pressed: false }).click();
    await panel().getByRole('button', { name: 'Correct …' }).click();
    await page.getByRole('form', { name: 'Correct statement 1' }).waitFor();
    expect(await focused()).toBe('Correct statement 1');
    await page.keyboard.press('Tab');
    const speaker = page.getByRole('combobox', { name: 'Who says it' });
    expect(await speaker.inputValue()).toBe('Ada Lorch');
    await speaker.fill('jost kaf');
    await page.getByRole('option', { name: /Jöst Käfer/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => speaker.getAttribute('aria-activedescendant')).not.toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => speaker.inputValue()).toBe('Jöst Käfer');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByText('The correction is saved.').waitFor();
    await panel().getByRole('link', { name: 'Jöst Käfer' }).waitFor();
    expect(await focused()).toBe('Statement 1');
    expect(await panel().textContent()).toContain('A person named the speaker.');
  });

  it('corrects the words: marked in the text from the keyboard, and taken away', async () => {
    await panel().getByRole('button', { name: 'Correct …' }).click();
    const quote = page.getByRole('group', { name: 'What is said' });
    const cue = page.getByRole('group', { name: 'What tells of it' });
    await quote.getByRole('button', { name: /Mark again/ }).press('Enter');
    const bar = page.getByRole('region', { name: 'Marking: What is said' });
    await bar.getByText('Marked: “„Wir legen um acht Uhr ab“”').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight');
    await bar.getByText('Marked: “„Wir legen um acht”').waitFor();
    await page.keyboard.press('Enter');
    await quote.getByText('„Wir legen um acht').waitFor();
    expect(await focused()).toBe('Mark again');
    await cue.getByRole('button', { name: /Take away/ }).click();
    await cue.getByText('not marked').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('region', { name: 'Statement 1' }).waitFor();
    const marked = page.locator('mark[data-statement]').first();
    await expect.poll(() => marked.textContent()).toBe('„Wir legen um acht');
    await page.getByRole('button', { name: 'Undo' }).click();
    await panel().locator('blockquote').getByText('„Wir legen um acht Uhr ab“').waitFor();
  });

  it('asks before it throws away what was not saved', async () => {
    await panel().getByRole('button', { name: 'Correct …' }).click();
    await page.getByLabel('How it is given').selectOption('REPORTED');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click();
    const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByLabel('How it is given').inputValue()).toBe('REPORTED');
    await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('region', { name: 'Statement 1' }).waitFor();
  });

  it('shows what somebody else changed meanwhile, and lets the editor take that or their own', async () => {
    const other = await site.open(new URL(page.url()).pathname + new URL(page.url()).search, { role: 'ADMIN' });
    await panel().getByRole('button', { name: 'Correct …' }).click();
    await page.getByLabel('How it is given').selectOption('INDIRECT');
    const correctByOther = async (medium: string) => {
      await other.page.getByRole('button', { name: 'Correct …' }).click();
      await other.page.getByLabel('Medium').selectOption(medium);
      await other.page.getByRole('button', { name: 'Save' }).click();
      await other.page.getByText('The correction is saved.').waitFor();
    };
    await correctByOther('WRITING');
    await page.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else has changed this meanwhile' });
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('Changed by Ines Tide');
    expect(await conflict.textContent()).toContain('Mediumwritten');
    expect(await accessibilityFaults(page)).toEqual([]);
    await conflict.getByRole('button', { name: 'Use mine' }).click();
    await page.getByText('The correction is saved.').waitFor();
    await panel().getByText('indirect speech, written').waitFor();
    await other.page.context().close();
  });

  it('adds a statement that was missed: marked with the pointer, by somebody new', async () => {
    const sign = page.getByText('stand auf einem Schild');
    await sign.evaluate((paragraph) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('auf einem Schild') ?? -1;
        if (at < 0) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 'auf einem Schild '.length);
      }
      window.getSelection()?.removeAllRanges();
      window.getSelection()?.addRange(range);
    });
    await page.getByRole('button', { name: 'Add as statement' }).click();
    const form = page.getByRole('form', { name: 'Add a statement' });
    await form.getByText('auf einem Schild', { exact: true }).waitFor();
    await form.getByRole('combobox', { name: 'Who says it' }).fill('Hafenamt Möwensand');
    await form.getByRole('option', { name: /new person/ }).click();
    await form.getByLabel('How it is given').selectOption('REPORTED');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The statement is added.').waitFor();
    const added = page.getByRole('region', { name: /Statement \d/ });
    await added.getByRole('link', { name: 'Hafenamt Möwensand' }).waitFor();
    expect(await added.textContent()).toContain('A person marked it in the text.');
    expect(await focused()).toMatch(/^Statement \d$/);
    // The smiley before it counts as two.
    const { articles } = (await site.ask(
      '{ articles(first: 1) { nodes { body statements(first: 9) { nodes { quote { text spans { start end } } } } } } }',
    )) as {
      articles: {
        nodes: {
          body: string;
          statements: { nodes: { quote: { text: string; spans: { start: number; end: number }[] } }[] };
        }[];
      };
    };
    const [article] = articles.nodes;
    const quote = article?.statements.nodes.map((node) => node.quote).find(({ text }) => text === 'auf einem Schild');
    const [span] = quote?.spans ?? [];
    expect(article?.body.slice(span?.start, span?.end)).toBe('auf einem Schild');
    await page.getByRole('button', { name: 'Undo' }).click();
    await added.waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'Hafenamt Möwensand' }).count()).toBe(0);
  });

  it('adds a statement from the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Add a missed statement' }).press('Enter');
    await page.getByRole('region', { name: 'Marking: What is said' }).waitFor();
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('Marked: “Die Fähre”').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Add a statement' }).waitFor();
    expect(await focused()).toBe('Add a statement');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await page.getByRole('form').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Add a missed statement');
  });

  it('shows readers how to sign in, and nothing to change', async () => {
    const path = new URL(page.url()).pathname;
    const visitor = await site.open(path, { width: 390 });
    await visitor.page.getByRole('button', { name: /^Statement 1, /, pressed: false }).click();
    await visitor.page.getByText('Is something wrong here?').click();
    await visitor.page.getByText('open the link that the server printed').waitFor();
    expect(await visitor.page.getByRole('button', { name: /Confirm|Correct|Add/ }).count()).toBe(0);
    expect(await sidewaysOverflow(visitor.page)).toBe(0);
    expect(visitor.problems).toEqual([]);
    await visitor.page.context().close();
  });

  it('has met no error so far', () => {
    expect(problems).toEqual([]);
  });
});
