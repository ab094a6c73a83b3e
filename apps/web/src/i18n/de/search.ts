import type { search as english } from '../en/search.ts';
import { count } from './count.ts';

/** The German version of {@link english}. */
export const search: typeof english = {
  title: 'Suche',
  titleFor: (query) => `Suche nach „${query}“`,
  hint: 'Anführungszeichen suchen eine genaue Wortfolge, ein Minuszeichen schließt Wörter aus. Andere Wortformen werden mitgesucht.',
  go: 'Suchen',
  in: 'Suchen in',
  all: 'Alles',
  results: (n, query) => `${count(n, 'Treffer', 'Treffer')} für „${query}“`,
  none: (query) => `Keine Treffer für „${query}“`,
  noneHint: 'Weniger Wörter oder eine andere Schreibweise versuchen oder alles durchsuchen.',
  empty: 'Einen Namen oder Wörter aus einer Aussage eingeben.',
};
