import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, sidewaysOverflow } from './support/accessibility.ts';
import { chromiumPath } from './support/chromium.ts';
import { type Site, startSite } from './support/site.ts';

const harbour = `The harbour minister will resign.

AFP reports that Ole Kranz said the minister would resign.

A spokeswoman for Governor Amy Tolland said the road was safe.

Ed Marrow wept in court. “He will appeal,” his lawyer said.

Residents denied that the ferry was late.`;

describe.skipIf(chromiumPath === undefined)('statements that were passed on, and people who speak for others', () => {
  let site: Site;
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    site = await startSite({ samples: false });
    ({ page, problems } = await site.open('/add', { role: 'EDITOR' }));
    await page.getByLabel('Article text', { exact: true }).fill(harbour);
    await page.getByLabel('Headline').fill('Minister to resign');
    await page.getByRole('button', { name: 'Add article' }).click();
    await page.getByRole('heading', { level: 1, name: 'Minister to resign' }).waitFor();
  });
  afterAll(() => site?.close());

  const list = () => page.locator('aside ol');
  const panel = () => page.locator('aside section').first();

  it('shows who passed a statement on, and whom a speaker represents, wherever it shows the speaker', async () => {
    await list().getByText('Ole Kranz says, as reported by AFP').waitFor();
    await list().getByText('spokeswoman for Governor Amy Tolland', { exact: true }).waitFor();
    await list().getByText('lawyer (for Ed Marrow)').waitFor();
    await page
      .getByRole('button', { name: /^Statement \d, Ole Kranz says, as reported by AFP$/ })
      .first()
      .click();
    await panel().getByText('Ole Kranz says, as reported by AFP').waitFor();
    await panel().getByRole('link', { name: 'AFP' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const reader = await site.open('/statements', { locale: 'de-DE', width: 390 });
    const main = reader.page.locator('main');
    await main.getByText('Ole Kranz sagt, laut AFP').waitFor();
    await main.getByText('lawyer (für Ed Marrow)').waitFor();
    await main.getByRole('link', { name: 'spokeswoman for Governor Amy Tolland' }).waitFor();
    await main.getByRole('link', { name: 'Amy Tolland', exact: true }).waitFor();
    await main.getByText('Residents bestreiten').waitFor();
    expect(await accessibilityProblems(reader.page)).toEqual([]);
    expect(await sidewaysOverflow(reader.page)).toBe(0);
    await reader.page.close();
  });

  it('lists statements on behalf of a person separately from the statements of the person', async () => {
    const { page: reader, problems: wrong } = await site.open('/people', { width: 390 });
    await reader.locator('main').getByRole('link', { name: 'Amy Tolland', exact: true }).first().click();
    await reader.getByRole('heading', { name: 'Statements (0)' }).waitFor();
    const others = reader
      .locator('section')
      .filter({ hasText: 'Statements by others on behalf of Amy Tolland (1)' })
      .last();
    await others.getByText('the road was safe').waitFor();
    const spokespeople = reader.locator('section').filter({ hasText: 'Represented by' }).last();
    await spokespeople.getByRole('link', { name: 'spokeswoman for Governor Amy Tolland' }).waitFor();
    expect(await accessibilityProblems(reader)).toEqual([]);
    expect(await sidewaysOverflow(reader)).toBe(0);
    await others.getByRole('link', { name: 'Filter and export these statements' }).click();
    await reader.getByRole('link', { name: 'Remove filter “On behalf of: Amy Tolland”' }).waitFor();
    await reader.getByText('1 statement', { exact: true }).first().waitFor();
    expect(wrong).toEqual([]);
    await reader.close();
  });

  it('lists the statements that an agency passed on separately from its own statements', async () => {
    const { page: reader } = await site.open('/people', { locale: 'de-DE' });
    await reader.locator('main').getByRole('link', { name: 'AFP' }).click();
    const reported = reader.locator('section').filter({ hasText: 'Aussagen anderer, laut AFP (1)' }).last();
    await reported.getByText('Ole Kranz sagt, laut AFP').waitFor();
    await reported.getByRole('link', { name: 'Diese Aussagen filtern und exportieren' }).click();
    await reader.getByRole('link', { name: 'Filter „Weitergegeben von: AFP“ entfernen' }).waitFor();
    await reader.close();
  });

  it('corrects who passed a statement on, and shows it in the history', async () => {
    await panel().getByRole('button', { name: 'Edit…' }).click();
    await page.getByRole('button', { name: 'Remove “AFP”' }).click();
    await page.getByRole('combobox', { name: 'Add a source' }).fill('tolland');
    await page.getByRole('option', { name: /^Amy Tolland/ }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await panel().getByText('Ole Kranz says, as reported by Amy Tolland').waitFor();
    const path = await panel().getByRole('link', { name: 'History' }).getAttribute('href');
    const history = await site.open(path ?? '');
    await history.page.getByText('Reported by').waitFor();
    await history.page.locator('main').getByRole('link', { name: 'AFP' }).first().waitFor();
    await history.page.close();
    await page.getByRole('button', { name: 'Undo' }).click();
    await panel().getByText('Ole Kranz says, as reported by AFP').waitFor();
  });

  it('corrects whom a person speaks for, with the keyboard', async () => {
    const { people } = (await site.ask('{ people(first: 9, filter: { named: false }) { nodes { id name } } }')) as {
      people: { nodes: { id: string; name: string }[] };
    };
    const lawyer = people.nodes.find(({ name }) => name === 'lawyer')?.id ?? '';
    await page.goto(`${site.address}/people/${encodeURIComponent(lawyer)}`);
    await page.getByText('speaks for Ed Marrow').waitFor();
    await page.getByRole('button', { name: 'Edit…' }).click();
    const field = page.getByRole('combobox', { name: 'Speaks for' });
    await field.fill('kranz');
    await page.getByRole('option', { name: /Ole Kranz/ }).waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('speaks for Ole Kranz').waitFor();
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(problems).toEqual([]);
  });
});
