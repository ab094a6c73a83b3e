import type { articles as english } from '../en/articles.ts';
import { count } from './count.ts';

/** The German version of {@link english}. */
export const articles: typeof english = {
  title: 'Artikel',
  lead: 'Wer hat was zu welchem Ereignis gesagt, und in welchem Artikel steht es?',
  none: 'Noch keine Artikel',
  noneHint: 'Einen Artikel hinzufügen und sehen, wer darin was sagt.',
  mostQuoted: 'Am häufigsten zitiert',
  allPeople: 'Alle Personen',
  widelyReported: 'Ereignisse in mehreren Medien',
  outlets: (n) => count(n, 'Medium', 'Medien'),
};
