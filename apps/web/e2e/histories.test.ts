import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, sidewaysOverflow } from './support/accessibility.ts';
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
    await page.getByLabel('Article text', { exact: true }).fill(harbour);
    await page.getByLabel('Headline').fill('Die Brücke bleibt zu');
    await page.getByRole('button', { name: 'Add article' }).click();
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

  it('changes the name of a person, shows it immediately, and restores the focus', async () => {
    await goTo(`/people/${await idOf('Jost Meier')}`, 'Jost Meier');
    await page.getByRole('button', { name: 'Edit…' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Jost Neumeier');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jost Neumeier' }).waitFor();
    await page.getByText('Changes saved.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Edit…');
  });

  it('shows in the form why a value is invalid', async () => {
    await page.getByRole('button', { name: 'Edit…' }).click();
    await page.getByLabel('Wikidata item').fill('forty-two');
    await page.getByRole('button', { name: 'Save' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'The change was not saved' });
    await alert.getByText('Field: Wikidata.').waitFor();
    await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
  });

  it('shows in the history who changed what, and undoes the change', async () => {
    await page.getByRole('main').getByRole('link', { name: 'History' }).click();
    await page.getByRole('heading', { level: 1, name: 'History of Jost Neumeier' }).waitFor();
    const revision = page.getByRole('article').filter({ hasText: 'Person edited' });
    await revision.getByText('by Ines Tide').waitFor();
    expect(await revision.locator('dl').first().textContent()).toContain('before Jost Meier → after Jost Neumeier');
    expect(await accessibilityProblems(page)).toEqual([]);
    await revision.getByRole('button', { name: /^Undo: Person edited/ }).click();
    await page.getByText('Change undone.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'History of Jost Meier' }).waitFor();
    await revision.getByText('Undone by Ines Tide').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Person edited');
  });

  it('merges two people, and separates them again with an undo', async () => {
    await goTo(`/people/${await idOf('Ada Lorch')}`, 'Ada Lorch');
    await page.getByRole('button', { name: 'Merge…' }).click();
    const other = page.getByRole('combobox', { name: 'Other person' });
    await other.fill('meier');
    await page.getByRole('option', { name: /Jost Meier/ }).click();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('Jost Meier was merged into Ada Lorch.').waitFor();
    // After the undo, "Quoted alongside" also lists this person, so only the section "Spellings" shows whether they are
    // merged.
    const spellings = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Spellings' }) });
    const printed = spellings.getByText('Jost Meier', { exact: true }).first();
    await printed.waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await printed.waitFor({ state: 'detached' });
  });

  it('splits a person by the spellings that refer to someone else', async () => {
    await goTo(`/people/${await idOf('Ada Lorch')}`, 'Ada Lorch');
    await page.getByRole('button', { name: 'Split…' }).click();
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await page.getByText('Select at least one spelling, but not all.').waitFor();
    await page.getByRole('checkbox', { name: /Adda Lorch/ }).check();
    expect(await page.getByLabel('Name of the other person').inputValue()).toBe('Adda Lorch');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await page.getByText('Adda Lorch is now a separate person.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Change undone.').waitFor();
  });

  it('lists possible duplicates with reasons, and merges them or keeps them separate', async () => {
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: /^Duplicates/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Possible duplicates' }).waitFor();
    const first = page
      .getByRole('article')
      .filter({ hasText: /The surnames (are identical|sound alike|are similar)/ })
      .first();
    await first.waitFor();
    const names = (await first.getByRole('link').allTextContents()).join('.*');
    const pair = page.getByRole('article').filter({ hasText: new RegExp(names) });
    expect(await accessibilityProblems(page)).toEqual([]);
    await pair.getByRole('button', { name: /^Merge/ }).click();
    await page.getByText(/was merged into/).waitFor();
    await pair.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await pair.waitFor();
    await pair.getByRole('button', { name: /^Keep separate/ }).click();
    await page.getByText('Kept separate.').waitFor();
    await pair.waitFor({ state: 'detached' });
  });

  it('lists all changes, filtered by kind and by user', async () => {
    await page.getByRole('link', { name: 'Recent changes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Recent changes' }).waitFor();
    await page.getByRole('link', { name: 'Reviews' }).click();
    await page.getByRole('heading', { name: 'Suggestion dismissed' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Person edited' }).count()).toBe(0);
    await page.getByLabel('Changed by').selectOption('Ines Tide');
    expect(new URL(page.url()).search).toBe('?kind=reviews&who=Ines+Tide');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('asks before it undoes an import', async () => {
    await page.getByRole('link', { name: 'Articles', exact: true }).last().click();
    await page
      .getByRole('button', { name: /^Undo: Article imported/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Undo the import?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('shows visitors the changes without editing controls, also on a phone', async () => {
    const visitor = await site.open('/changes', { width: 390, locale: 'de-DE', scheme: 'dark' });
    await visitor.page.getByRole('heading', { level: 1, name: 'Letzte Änderungen' }).waitFor();
    expect(await visitor.page.getByRole('button', { name: /^Rückgängig/ }).count()).toBe(0);
    expect(await sidewaysOverflow(visitor.page)).toBe(0);
    expect(await accessibilityProblems(visitor.page)).toEqual([]);
    expect(visitor.problems).toEqual([]);
    await visitor.page.close();
  });

  it('has logged no errors so far', () => {
    expect(problems).toEqual([]);
  });
});
