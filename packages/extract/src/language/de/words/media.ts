import { words } from '../../../core/word-list.ts';

/**
 * Nouns that show that something was said in writing, in lower case. They also match at the end of a compound and with
 * up to three more letters ("Polizeiberichten").
 */
export const WRITTEN_MEDIA = words(`
  artikel bericht blog brief buch gutachten homepage internetportal internetseite magazin online presseerklärung
  pressemitteilung resolution schreiben statistik studie twitter umfrage webseite website zeitung`);

/**
 * Nouns that show that something was said aloud, in lower case. They also match at the end of a compound and with up to
 * two more letters ("Fernsehinterviews").
 */
export const SPOKEN_MEDIA = words(`
  fernsehen gespräch interview journalisten pressekonferenz radio rede rundfunk sprecher sprecherin telefon`);
