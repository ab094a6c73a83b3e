import type { CleanWords } from '../../../clean/clean-words.ts';
import { entries } from '../../../core/word-list.ts';

/** German words that are typical of lines that are not part of the article text, such as photo credits. */
export const clean: CleanWords = {
  byLineStarts: entries(`
    von autor(?:in)?: text: ein_bericht_von von_unserem_korrespondenten von_unserer_korrespondentin`),
  byLineCapitals: entries('Von VON Autor Autorin Text Ein_Bericht'),
  authorJoiners: entries('und'),
  sentenceWords: entries(`
    ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen will wollen
    sagte sagt geht gibt kommt bleibt nicht wir ich sie er es`),
  bioLabels: entries('über_de[nr]_autor(?:in)? über_die_autorin zum_autor zur_autorin zur_person'),
  bioStarts: entries(String.raw`
    der_autor die_autorin über_de[nr]_autor\p{L}* über_die_autorin(?:nen)? zum_autor zur_autorin`),
  authorVerbs: entries('ist arbeitet schreibt berichtet lebt studierte'),
  relatedLabels: entries(`
    lesen_sie_(?:auch|hier|dazu|mehr|außerdem)(?:_(?:auch|dazu|mehr))? mehr_(?:zum_thema|dazu|lesen) auch_interessant
    das_könnte_sie_(?:auch_)?interessieren (?:passend_)?zum_thema siehe_auch weitere_artikel
    verwandte_(?:artikel|beiträge|themen)`),
  copyrightClaims: entries('alle_rechte_vorbehalten'),
  copyrightLabels: entries('copyright'),
  cookieWords: entries('cookie'),
  cookieActions: entries('zustimm akzept einwillig einverstanden datenschutz einstellungen'),
  siteWords: entries(String.raw`wir unsere\p{L}* diese_(?:web)?(?:seite|site)`),
  newsletterStarts: entries(String.raw`
    jetzt hier abonnieren melden_sie bestellen erhalten_sie verpassen_sie newsletter unser\p{L}*`),
  newsletterActions: entries('abonnier anmeld melden_sie bestell kostenlos posteingang'),
  newsletterWords: entries('newsletter push-nachricht e-mail'),
  calls: entries(String.raw`
    folgen_sie_uns\b teilen_sie_diesen\b diesen_artikel_teilen kommentare?_?\(\d+\)$ jetzt_(?:die_)?app_herunterladen
    zur_startseite$ zurück_zur_startseite artikel_drucken`),
  advertisementLabels: entries('anzeige werbung'),
  captionLabels: entries('fotos? bild(?:er|unterschrift|quelle|nachweis)? archiv(?:bild|foto) symbol(?:bild|foto)'),
  creditLabels: entries('fotos? bild archiv(?:bild|foto) symbol(?:bild|foto)'),
  creditLinks: [],
  creditSentences: entries('fotos? bild'),
  imprintLabels: entries(`
    stand aktualisiert(?:_am)? zuletzt_aktualisiert veröffentlicht(?:_am)? lesezeit quellen? update(?:_vom)?`),
  imprintStarts: entries(String.raw`mit_(?:material|agenturmaterial|informationen)_(?:von|der|des)?\s*`),
  townPrefixes: entries('Bad Kreis Landkreis Sankt'),
  townLinks: entries('am an_der ob_der im in_der'),
  notTowns: entries(`
    Endlich Schluss Skandal Feierabend Drama Alarm Achtung Geschafft Stille Vorbei Danke Nein Jetzt Niemals Gewonnen
    Verloren`),
  notTownEndings: entries('lich weise ung heit keit'),
};
