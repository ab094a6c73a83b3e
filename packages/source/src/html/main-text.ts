import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type BlockText, blockText } from './block-text.ts';
import type { Page } from './scan-page.ts';

/**
 * Finds the text of the article in a page, without menus, teasers, forms and other page elements.
 *
 * @param page - a page within the limits of `scanPage`
 * @returns the text, or `null` if nothing on the page looks like an article
 */
export function mainText(page: Page): BlockText | null {
  const lean = /<body[\s>]/.test(page.lean) ? page.lean : `<html><body>${page.lean}</body></html>`;
  const { document } = parseHTML(lean);
  const content = new Readability(document, { disableJSONLD: true }).parse()?.content;
  return typeof content === 'string' ? blockText(content) : null;
}
