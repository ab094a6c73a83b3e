import { articles, number } from './count.ts';

/** Texts for the pages about bulk imports. */
export const imports = {
  title: 'Bulk imports',
  lead: 'Articles are imported one after another in the background. If the server restarts, the import continues.',
  none: 'No bulk imports yet',
  noneHint: 'Choose several files under “Add”, or run: npx wortlaut import folder/',
  progress: (done: number, refused: number, total: number) => `${number(done + refused)} of ${number(total)} processed`,
  refused: (n: number) => `${articles(n)} refused`,
  by: (actor: string, when: string) => `${actor}, ${when}`,
  bar: 'Import progress',
  why: 'Refused articles',
  position: (n: number) => `No. ${number(n)}`,
  notFound: 'Import not found',
  cancel: 'Cancel import',
  cancelHint: 'Articles that are already imported are kept.',
  cancelFailed: 'The import could not be cancelled.',
  retry: (n: number) => `Import ${articles(n)} again`,
  retryFailed: 'The articles could not be imported again.',
  all: 'All bulk imports',
};
