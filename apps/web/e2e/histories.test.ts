import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, sidewaysOverflow } from './support/accessibility.ts';
import { chromiumPath } from './support/chromium.ts';
import { type Site, startSite } from './support/site.ts';

const harbour = `Die Brücke am Hafen bleibt gesperrt.

„Wir prüfen die Pfeiler“, sagte Ada Lorch.

„Das dauert bis Mai“, sagte Adda Lorch am Dienstag.

„Die Boote warten“, sagte der Lotse Jost Meier.

„Die Fähre fährt“, sagte der Lotse Jost Mayer.`;

describe.skipIf(chromiumPath === undefined)('histories, people and events', () => {
  let site: Site;
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    site = await startSite({ samples: true });
    ({ page, problems } = await site.open('/add', { role: 'EDITOR' }));
    await page.getByLabel('Text of the article', { exact: true }).fill(harbour);
    await page.getByLabel('Headline').fill('Die Brücke bleibt zu');
    await page.getByRole('button', { name: 'Read the article' }).click();
    await page.getByRole('heading', { level: 1, name: 'Die Brücke bleibt zu' }).waitFor();
  });
  afterAll(() => site?.close());

  const goTo = async (path: string, heading: string | RegExp) => {
    await page.goto(site.address + path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
  const idOf = async (name: string) => {
    const { people } = (await site.ask(
      'query ($name: String!) { people(first: 5, filter: { name: $name }) { nodes { id name } } }',
      {
        name,
      },
    )) as { people: { nodes: { id: string; name: string }[] } };
    return encodeURIComponent(people.nodes.find((person) => person.name === name)?.id ?? '');
  };

  it('corrects the name of a person, shows it at once, and gives the focus back', async () => {
    await goTo(`/people/${await idOf('Jost Meier')}`, 'Jost Meier');
    await page.getByRole('button', { name: 'Correct …' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Jost Neumeier');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jost Neumeier' }).waitFor();
    await page.getByText('The correction is saved.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Correct …');
  });

  it('says at the form what the server cannot use', async () => {
    await page.getByRole('button', { name: 'Correct …' }).click();
    await page.getByLabel('Wikidata item').fill('forty-two');
    await page.getByRole('button', { name: 'Save' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Nothing was changed' });
    await alert.getByText('Field: Wikidata.').waitFor();
    await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
  });

  it('tells in the history who changed what, before and after, and undoes it there', async () => {
    await page.getByRole('main').getByRole('link', { name: 'History' }).click();
    await page.getByRole('heading', { level: 1, name: 'History of Jost Neumeier' }).waitFor();
    const revision = page.getByRole('article').filter({ hasText: 'Person corrected' });
    await revision.getByText('by Ines Tide').waitFor();
    expect(await revision.locator('dl').first().textContent()).toContain('before Jost Meier → after Jost Neumeier');
    expect(await accessibilityFaults(page)).toEqual([]);
    await revision.getByRole('button', { name: /^Undo: Person corrected/ }).click();
    await page.getByText('The change is undone.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'History of Jost Meier' }).waitFor();
    await revision.getByText('Undone by Ines Tide').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Person corrected');
  });

  it('merges two people, and splits them again by the undo', async () => {
    await goTo(`/people/${await idOf('Ada Lorch')}`, 'Ada Lorch');
    await page.getByRole('button', { name: 'Merge …' }).click();
    const other = page.getByRole('combobox', { name: 'The other entry' });
    await other.fill('meier');
    await page.getByRole('option', { name: /Jost Meier/ }).click();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('Jost Meier is now part of Ada Lorch.').waitFor();
    const printed = page.getByRole('main').getByText('Jost Meier', { exact: true }).first();
    await printed.waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await printed.waitFor({ state: 'detached' });
  });

  it('splits a person by the spellings that mean somebody else', async () => {
    await goTo(`/people/${await idOf('Ada Lorch')}`, 'Ada Lorch');
    await page.getByRole('button', { name: 'Split …' }).click();
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await page.getByText('Tick at least one spelling, but not all.').waitFor();
    await page.getByRole('checkbox', { name: /Adda Lorch/ }).check();
    expect(await page.getByLabel('Name of the other person').inputValue()).toBe('Adda Lorch');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await page.getByText('Adda Lorch is an entry of their own now.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The change is undone.').waitFor();
  });

  it('shows what is likely the same with its reasons, and merges it when somebody says so', async () => {
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: /^Same\?/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Likely the same' }).waitFor();
    const first = page.getByRole('article').first();
    await first.getByText(/The surnames (are|sound) alike|are similar/).waitFor();
    const names = (await first.getByRole('link').allTextContents()).join('.*');
    const pair = page.getByRole('article').filter({ hasText: new RegExp(names) });
    expect(await accessibilityFaults(page)).toEqual([]);
    await pair.getByRole('button', { name: /^Same: merge/ }).click();
    await page.getByText(/is now part of/).waitFor();
    await pair.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await pair.waitFor();
    await pair.getByRole('button', { name: /^Not the same/ }).click();
    await page.getByText('They stay two.').waitFor();
    await pair.waitFor({ state: 'detached' });
  });

  it('lists all changes, by kind and by who made them', async () => {
    await page.getByRole('link', { name: 'Recent changes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Recent changes' }).waitFor();
    await page.getByRole('link', { name: 'Reviews' }).click();
    await page.getByRole('heading', { name: 'Suggestion turned down' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Person corrected' }).count()).toBe(0);
    await page.getByLabel('Who').selectOption('Ines Tide');
    expect(new URL(page.url()).search).toBe('?kind=reviews&who=Ines+Tide');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('asks before an import is taken back', async () => {
    await page.getByRole('link', { name: 'Articles', exact: true }).last().click();
    await page
      .getByRole('button', { name: /^Undo: Article taken in/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Take the import back?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('lets readers read histories, with nothing to change, on a phone too', async () => {
    const visitor = await site.open('/changes', { width: 390, locale: 'de-DE', scheme: 'dark' });
    await visitor.page.getByRole('heading', { level: 1, name: 'Letzte Änderungen' }).waitFor();
    expect(await visitor.page.getByRole('button', { name: /^Rückgängig/ }).count()).toBe(0);
    expect(await sidewaysOverflow(visitor.page)).toBe(0);
    expect(await accessibilityFaults(visitor.page)).toEqual([]);
    expect(visitor.problems).toEqual([]);
    await visitor.page.context().close();
  });

  it('has met no error so far', () => {
    expect(problems).toEqual([]);
  });
});
