import type { Span } from '@wortlaut/vocabulary';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, sidewaysOverflow } from './support/accessibility.ts';
import { chromiumPath } from './support/chromium.ts';
import { type Site, startSite } from './support/site.ts';

const ferry = `Die Fähre nach Möwensand fährt wieder.

„Wir legen um acht Uhr ab“, sagte Kapitänin Ada Lorch am Montag. „Das Wetter bleibt ruhig“, sagte Lotse Jöst Käfer.

„Niemand muss warten 🙂 heute“, stand auf einem Schild am Hafen von Möwensand.`;

describe.skipIf(chromiumPath === undefined)('editing statements', () => {
  let site: Site;
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    site = await startSite({ samples: false });
    ({ page, problems } = await site.open('/add', { role: 'EDITOR' }));
    await page.getByLabel('Article text', { exact: true }).fill(ferry);
    await page.getByLabel('Headline').fill('Die Fähre fährt wieder');
    await page.getByRole('button', { name: 'Add article' }).click();
    await page.getByRole('heading', { level: 1, name: 'Die Fähre fährt wieder' }).waitFor();
  });
  afterAll(() => site?.close());

  const panel = () => page.locator('aside section').first();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  it('confirms a statement, and undoes and redoes it', async () => {
    await page.getByRole('button', { name: /^Statement 1, .*Lorch/, pressed: false }).click();
    await panel().getByText('as estimated by the program').waitFor();
    await panel().getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Statement confirmed.').waitFor();
    await panel().getByText('Confirmed by an editor.').waitFor();
    expect(await panel().getByText('as estimated by the program').count()).toBe(0);
    expect(await focused()).toBe('Confirmed');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Change undone.').waitFor();
    await panel().getByText('not reviewed yet').waitFor();
    await panel().getByText('as estimated by the program').waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await panel().getByText('Confirmed by an editor.').waitFor();
  });

  it('rejects a statement: it is no longer highlighted, stays in the list, and an undo restores it', async () => {
    const before = await page.locator('mark[data-statement]').count();
    await page.getByRole('button', { name: 'Next statement' }).click();
    await page.getByRole('region', { name: 'Statement 2' }).waitFor();
    await panel().getByRole('button', { name: 'Reject' }).click();
    await page.getByText('Statement rejected').waitFor();
    await panel().getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('mark[data-statement]').count()).toBeLessThan(before);
    expect(await page.locator('aside ol li').nth(1).textContent()).toContain('Rejected');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('mark[data-statement]').count()).toBe(before);
  });

  it('changes the speaker with the keyboard, typing the name without accents', async () => {
    await page.getByRole('button', { name: /^Statement 1, .*Lorch/, pressed: false }).click();
    await panel().getByRole('button', { name: 'Edit…' }).click();
    await page.getByRole('form', { name: 'Edit statement 1' }).waitFor();
    expect(await focused()).toBe('Edit statement 1');
    await page.keyboard.press('Tab');
    const speaker = page.getByRole('combobox', { name: 'Speaker', exact: true });
    expect(await speaker.inputValue()).toBe('Ada Lorch');
    await speaker.fill('jost kaf');
    await page.getByRole('option', { name: /Jöst Käfer/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => speaker.getAttribute('aria-activedescendant')).not.toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => speaker.inputValue()).toBe('Jöst Käfer');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByText('Changes saved.').waitFor();
    await panel().getByRole('link', { name: 'Jöst Käfer' }).waitFor();
    expect(await focused()).toBe('Statement 1');
    expect(await panel().textContent()).toContain('An editor set the speaker.');
  });

  it('changes the words by selecting them with the keyboard, and removes the cue', async () => {
    await panel().getByRole('button', { name: 'Edit…' }).click();
    const quote = page.getByRole('group', { name: 'Quote' });
    const cue = page.getByRole('group', { name: 'Cue' });
    await quote.getByRole('button', { name: /Change selection/ }).press('Enter');
    const bar = page.getByRole('region', { name: 'Select: Quote' });
    await bar.getByText('Selected: “„Wir legen um acht Uhr ab“”').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight');
    await bar.getByText('Selected: “„Wir legen um acht”').waitFor();
    await page.keyboard.press('Enter');
    await quote.getByText('„Wir legen um acht').waitFor();
    expect(await focused()).toBe('Change selection');
    await cue.getByRole('button', { name: /Remove/ }).click();
    await cue.getByText('nothing selected').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('region', { name: 'Statement 1' }).waitFor();
    const marked = page.locator('mark[data-statement]').first();
    await expect.poll(() => marked.textContent()).toBe('„Wir legen um acht');
    await page.getByRole('button', { name: 'Undo' }).click();
    await panel().locator('blockquote').getByText('„Wir legen um acht Uhr ab“').waitFor();
  });

  it('sets the stance of the speaker, and shows it in words wherever the words are shown', async () => {
    await panel().getByRole('button', { name: 'Edit…' }).click();
    await page.getByLabel('Stance').selectOption({ label: 'denies' });
    await page.getByRole('button', { name: 'Save' }).click();
    await panel().getByText('denies', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Statement 1, .* denies$/ }).waitFor();
    for (const [locale, path, shown] of [
      ['en-GB', '/statements?stance=DENIES', 'denies'],
      ['de-DE', '/statements?stance=DENIES', 'bestreitet'],
    ] as const) {
      const reader = await site.open(path, { locale, width: 390 });
      const item = reader.page.locator('main article').filter({ hasText: 'Wir legen um acht Uhr ab' });
      await item.getByText(shown, { exact: true }).waitFor();
      expect(await accessibilityProblems(reader.page)).toEqual([]);
      expect(await sidewaysOverflow(reader.page)).toBe(0);
      await reader.page.close();
    }
  });

  it('filters the statements of a person by stance', async () => {
    const reader = await site.open('/people');
    await reader.page.locator('main').getByRole('link', { name: 'Jöst Käfer' }).click();
    await reader.page.getByLabel('Stance').selectOption({ label: 'denies' });
    await reader.page.getByRole('button', { name: 'Search', exact: true }).last().click();
    await reader.page.getByRole('status').filter({ hasText: '1 statement' }).waitFor();
    expect(await reader.page.locator('main article').textContent()).toMatch(/^ ?denies„Wir legen um acht Uhr ab“/);
    expect(await accessibilityProblems(reader.page)).toEqual([]);
    expect(reader.problems).toEqual([]);
    await reader.page.close();
  });

  it('adds a second speaker, who gets the statement in their own list', async () => {
    await panel().getByRole('button', { name: 'Edit…' }).click();
    await page.getByRole('combobox', { name: 'Add a speaker' }).fill('lorch');
    await page.getByRole('option', { name: /Ada Lorch/ }).click();
    await page.getByRole('button', { name: 'Remove “Ada Lorch”' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await panel().getByText('Jöst Käfer and Ada Lorch').waitFor();
    await page.getByRole('button', { name: /^Statement 1, Jöst Käfer and Ada Lorch deny$/ }).waitFor();
    const reader = await site.open('/people', { locale: 'de-DE', width: 390 });
    await reader.page.locator('main').getByRole('link', { name: 'Ada Lorch' }).click();
    const item = reader.page.locator('main article').filter({ hasText: 'Wir legen um acht Uhr ab' });
    await item.getByText('Jöst Käfer und Ada Lorch').waitFor();
    await item.getByText('bestreiten', { exact: true }).waitFor();
    expect(await sidewaysOverflow(reader.page)).toBe(0);
    expect(reader.problems).toEqual([]);
    await reader.page.close();
    const path = await panel().getByRole('link', { name: 'History' }).getAttribute('href');
    const history = await site.open(path ?? '');
    await history.page.getByText('Other speakers').waitFor();
    await history.page.locator('main').getByRole('link', { name: 'Ada Lorch' }).first().waitFor();
    await history.page.close();
  });

  it('asks before it discards unsaved changes', async () => {
    await panel().getByRole('button', { name: 'Edit…' }).click();
    await page.getByLabel('Quotation type').selectOption('REPORTED');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click();
    const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Quotation type').inputValue()).toBe('REPORTED');
    await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('region', { name: 'Statement 1' }).waitFor();
  });

  it('shows a conflicting change, and lets the editor choose between both versions', async () => {
    const other = await site.open(new URL(page.url()).pathname + new URL(page.url()).search, { role: 'ADMIN' });
    await panel().getByRole('button', { name: 'Edit…' }).click();
    await page.getByLabel('Quotation type').selectOption('INDIRECT');
    const correctByOther = async (medium: string) => {
      await other.page.getByRole('button', { name: 'Edit…' }).click();
      await other.page.getByLabel('Medium').selectOption(medium);
      await other.page.getByRole('button', { name: 'Save' }).click();
      await other.page.getByText('Changes saved.').waitFor();
    };
    await correctByOther('WRITING');
    await page.getByRole('button', { name: 'Save' }).click();
    const conflict = page
      .getByRole('alert')
      .filter({ hasText: 'Someone else has changed this record in the meantime' });
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('Changed by Ines Tide');
    expect(await conflict.textContent()).toContain('Mediumwritten');
    expect(await accessibilityProblems(page)).toEqual([]);
    await conflict.getByRole('button', { name: 'Use my changes' }).click();
    await page.getByText('Changes saved.').waitFor();
    await panel().getByText('indirect speech, written').waitFor();
    await other.page.close();
  });

  it('adds a missing statement selected with the pointer, with a new person as the speaker', async () => {
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
    await form.getByRole('combobox', { name: 'Speaker', exact: true }).fill('Hafenamt Möwensand');
    await form.getByRole('option', { name: /new person/ }).click();
    await form.getByLabel('Quotation type').selectOption('REPORTED');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Statement added.').waitFor();
    const added = page.getByRole('region', { name: /Statement \d/ });
    await added.getByRole('link', { name: 'Hafenamt Möwensand' }).waitFor();
    expect(await added.textContent()).toContain('An editor marked the words in the text.');
    expect(await focused()).toMatch(/^Statement \d$/);
    // The emoji before it counts as two UTF-16 code units.
    const { articles } = (await site.ask(
      '{ articles(first: 1) { nodes { body statements(first: 9) { nodes { quote { text spans { start end } } } } } } }',
    )) as {
      articles: {
        nodes: {
          body: string;
          statements: { nodes: { quote: { text: string; spans: Span[] } }[] };
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

  it('adds a statement with the keyboard', async () => {
    await page.getByRole('button', { name: 'Add a missing statement' }).press('Enter');
    await page.getByRole('region', { name: 'Select: Quote' }).waitFor();
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('Selected: “Die Fähre”').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Add a statement' }).waitFor();
    expect(await focused()).toBe('Add a statement');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await page.getByRole('form').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Add a missing statement');
  });

  it('shows visitors how to sign in, and no editing controls', async () => {
    const path = new URL(page.url()).pathname;
    const visitor = await site.open(path, { width: 390 });
    await visitor.page.getByRole('button', { name: /^Statement 1, /, pressed: false }).click();
    await visitor.page.getByText('Found a mistake?').click();
    await visitor.page.getByText('open the sign-in link that the server printed').waitFor();
    expect(await visitor.page.getByRole('button', { name: /Confirm|Edit|Add/ }).count()).toBe(0);
    expect(await sidewaysOverflow(visitor.page)).toBe(0);
    expect(visitor.problems).toEqual([]);
    await visitor.page.close();
  });

  it('has logged no errors so far', () => {
    expect(problems).toEqual([]);
  });
});
