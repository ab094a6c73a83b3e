import type { live as english } from '../en/live.ts';
import { count } from './count.ts';

/** The German version of {@link english}. */
export const live: typeof english = {
  created: (n) => count(n, 'neue Aussage', 'neue Aussagen'),
  changed: (n) => count(n, 'geänderte Aussage', 'geänderte Aussagen'),
  deleted: (n) => count(n, 'gelöschte Aussage', 'gelöschte Aussagen'),
  maybe: 'Diese Seite ist möglicherweise nicht mehr aktuell',
  show: 'Aktualisieren',
  disconnected:
    'Verbindung unterbrochen. Sie wird wiederhergestellt … Diese Seite ist möglicherweise nicht mehr aktuell.',
};
