import type { statements as english } from '../en/statements.ts';
import { statements as countOf } from './count.ts';

/** The German version of {@link english}. */
export const statements: typeof english = {
  title: 'Aussagen',
  lead: 'Alle Aussagen aus allen Artikeln, die neuesten Artikel zuerst.',
  empty: 'Noch keine Aussagen',
  withWords: 'Alle Aussagen mit diesen Wörtern filtern und exportieren',
  found: countOf,
};
