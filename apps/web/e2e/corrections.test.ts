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
  let troubles: string[];
  beforeAll(async () => {
    site = await startSite({ samples: false });
    ({ page, troubles } = await site.open('/add', { role: 'EDITOR' }));
    await page.getByLabel('Text of the article', { exact: true }).fill(ferry);
    await page.getByLabel('Headline').fill('Die Fähre fährt wieder');
    await page.getByRole('button', { name: 'Read the article' }).click();
    await page.getByRole('heading', { level: 1, name: 'Die Fähre fährt wieder' }).waitFor();
  });
  afterAll(() => site?.close());

  const panel = () => page.locator('aside section').first();
  const told = () => page.getByRole('status').filter({ hasText: /\./ }).first();
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
});
