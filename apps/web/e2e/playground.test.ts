import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from './support/chromium.ts';
import { type Site, startSite } from './support/site.ts';

describe.skipIf(chromiumPath === undefined)('the playground', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({ samples: true });
  });
  afterAll(() => site?.close());

  it('opens with runnable examples whose variables come from the graph', async () => {
    const { page, problems } = await site.open('/help', { role: 'EDITOR' });
    await page.goto(`${site.address}/graphql`);
    const answer = page.locator('section[aria-label="Result Window"]');
    const run = page.getByRole('button', { name: 'Execute query' });
    await run.click();
    await answer.getByText('"publishedAt"').first().waitFor();
    await page.getByRole('button', { name: 'CorrectWhoSaidIt' }).click();
    await page.getByText('mutation CorrectWhoSaidIt').first().waitFor();
    await run.click();
    await page.getByRole('menuitem', { name: 'CorrectWhoSaidIt' }).click();
    await answer.getByText('"CORRECTED"').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });
});
