import type { articles as english } from '../en/articles.ts';
import { count } from './count.ts';

/** The German version of {@link english}. */
export const articles: typeof english = {
  title: 'Artikel',
  lead: 'Hier steht, wer was zu einem Ereignis gesagt hat und in welchem Artikel.',
  none: 'Noch keine Artikel',
  noneHint: 'Artikel hinzufügen, um zu sehen, wer was gesagt hat.',
  mostQuoted: 'Am häufigsten zitiert',
  allPeople: 'Alle Personen',
  widelyReported: 'Ereignisse in mehreren Medien',
  outlets: (n) => count(n, 'Medium', 'Medien'),
};
