import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type BlockText, blockText } from './block-text.ts';
import type { Page } from './scan-page.ts';

/**
 * Finds the article's own text in a page, leaving out menus, teasers, forms and the like.
 *
 * @param page - a page within the limits of `scanPage`
 * @returns the text, or `null` when nothing in the page looks like one
 */
export function mainText(page: Page): BlockText | null {
  const lean = /<body[\s>]/.test(page.lean) ? page.lean : `<html><body>${page.lean}</body></html>`;
  const { document } = parseHTML(lean);
  const content = new Readability(document, { disableJSONLD: true }).parse()?.content;
  return typeof content === 'string' ? blockText(content) : null;
}
