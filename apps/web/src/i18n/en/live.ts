import { count } from './count.ts';

/** Texts for the notice about changes on an open page. */
export const live = {
  created: (n: number) => count(n, 'new statement', 'new statements'),
  changed: (n: number) => count(n, 'changed statement', 'changed statements'),
  deleted: (n: number) => count(n, 'deleted statement', 'deleted statements'),
  maybe: 'This page may be out of date',
  show: 'Refresh',
  disconnected: 'Connection lost. Reconnecting… This page may be out of date.',
};
