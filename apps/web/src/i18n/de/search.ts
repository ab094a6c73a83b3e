import type { search as english } from '../en/search.ts';
import { count } from './count.ts';

/** The German version of {@link english}. */
export const search: typeof english = {
  title: 'Suche',
  titleFor: (query) => `Suche nach „${query}“`,
  hint: 'Wörter in Anführungszeichen werden als genaue Wortfolge gesucht, ein Minuszeichen schließt Wörter aus. Auch andere Wortformen werden gefunden.',
  go: 'Suchen',
  in: 'Suchen in',
  all: 'Alles',
  results: (n, query) => `${count(n, 'Treffer', 'Treffer')} für „${query}“`,
  none: (query) => `Keine Treffer für „${query}“`,
  noneHint: 'Weniger Wörter oder eine andere Schreibweise probieren, oder unter „Alles“ suchen.',
  empty: 'Einen Namen oder Wörter aus einer Aussage eingeben.',
};
