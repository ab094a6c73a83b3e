import { entries, wholeWord, wordEnding, words } from '../../../core/word-list.ts';

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

/** Matches the end of nouns for a newspaper, a station or an agency. Entries with `^` match the whole word. */
export const OUTLET_NOUN = wordEnding(
  words(`
  zeitung zeitungen agentur magazin blatt sender rundfunk fernsehen funk portal anzeiger kurier mediengruppe
  redaktionsnetzwerk presse post nachrichten
  ^dpa ^afp ^ap ^reuters ^epd ^kna ^bild ^welt ^bbc ^cnn ^ard ^zdf ^nbc ^abc ^cbs`),
);

/** Names of news agencies in lower case: "die Nachrichtenagentur dpa". */
export const AGENCIES = words('dpa afp apa epd kna sda ddp dapd rtr dts');

/** Matches the end of nouns for the staff of an outlet. An outlet after such a noun is a genitive, not an addressee. */
export const OUTLET_STAFF = wordEnding(
  words(`
  redakteur redakteurin korrespondent korrespondentin reporter reporterin journalist journalistin herausgeber
  herausgeberin verleger verlegerin intendant intendantin moderator moderatorin chef chefin`),
);

/** Matches nouns for an audience: "vor Journalisten", "vor Medienvertretern". */
export const AUDIENCE_NOUN = wholeWord(
  words(String.raw`
  journalisten reportern medien\w* presse\w* abgeordneten anhängern parlament kongress studenten delegierten`),
);

/** Nouns for a conversation with an outlet: "im Interview mit dem Morgenblatt". */
export const MEDIA_TALKS = words(`interview gespräch telefoninterview telefongespräch`);

/** Names of newspapers that are also common nouns. Case-sensitive. */
export const PAPERS = words('Welt Zeit Bild Stern Standard Kurier Freitag Falter');

/** Matches verbs for what outlets do: "Die Welt berichtet". Lower case. */
export const OUTLET_VERBS = wholeWord(
  entries('berichtete? schreibt schrieb meldete? zitierte? titelte? kommentierte? veröffentlichte? enthüllte?'),
);
