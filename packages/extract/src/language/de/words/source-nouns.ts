import { anyOf, wordEnding, words } from '../../../core/word-list.ts';

/** Matches the end of nouns that introduce a source after "nach": "nach Angaben der Polizei". */
export const SOURCE_NOUN = wordEnding(
  words(`
  angaben? aussagen? auskunft auskünften ansicht ansichten meinung meinungen auffassung auffassungen
  (?:ein)?schätzung(?:en)? darstellung darstellungen informationen informationsstand kenntnisstand erkenntnisstand
  ermittlungsstand berichte?n? worten erkenntnissen überzeugung mitteilung mitteilungen meldung meldungen medien lesart
  vermutung vermutungen zeugen ermittlungen bekunden vernehmen prognosen? vorhersagen? plan plänen planungen
  erfahrungen statistik (?:gesetz)?entwurf analysen? gutachten umfragen? behauptung behauptungen vorstellung
  vorstellungen interpretation agenturmeldungen untersuchungen sicht augenzeugen verlautbarung verlautbarungen
  befürchtungen berechnungen bewertung bewertungen recherchen statistiken hochrechnung hochrechnungen studien?
  dokument dokumenten`),
);

/** Matches the end of nouns for authorities that are a source without an article: "laut Polizei". */
export const AUTHORITY = wordEnding(words(`polizei feuerwehr staatsanwaltschaft gericht`));

/** Matches the end of nouns for a source that is not named by a quotation after it: "laut Zeugen „Freiheit“". */
export const NAMELESS_BEFORE_QUOTATION = wordEnding(
  words(`zeugen zeugenaussagen? zeugenangaben zeugenberichten studie umfrage gutachten statistik entwurf`),
);

/** Matches the end of nouns for a source that has no author: "Quellen zufolge", "nach ersten Angaben". */
export const NAMELESS_SOURCE = wordEnding(words(`quellen angaben berichten informationen schätzungen kreisen`));

/** Matches nouns of opinion anywhere in a word. */
export const OPINION_NOUN = new RegExp(
  anyOf(
    words(
      `ansicht meinung auffassung einschätzung schätzung überzeugung vernehmen (?<!vor|ab|hin|rück|voraus|um|über)sicht erkenntnis vermutung`,
    ),
  ),
);

/** Matches nouns for a spoken source anywhere in a word: "nach den Worten von X". */
export const SPOKEN_SOURCE = new RegExp(anyOf(words('worten aussage auskunft')));

/** Matches nouns for a written source anywhere in a word: "nach Berichten von X". */
export const WRITTEN_SOURCE = new RegExp(anyOf(words('bericht meldung studie umfrage')));

/** Matches the end of nouns for documents that can be a speaker: "In dem Bericht wird gefordert". */
export const DOCUMENT_NOUN = wordEnding(
  words(`
  bericht berichte berichten erklärung entwurf mitteilung schreiben brief studie anweisung gutachten papier urteil
  beschluss aufruf artikel anklageschrift resolution meldung kommentar begründung rede botschaft`),
);

/** Matches the end of nouns for things that can be denied, rejected or admitted: "weist die Vorwürfe zurück". */
export const DENIABLE_NOUN = wordEnding(
  words(`
  vorw[uü]rfe?n? kritik darstellung behauptung behauptungen anschuldigung anschuldigungen beschuldigung
  beschuldigungen angaben berichte? fehler schuld verantwortung taten? tat gerüchte? aussagen? version forderung
  forderungen verdacht einschätzung these meldung meldungen versäumnisse? mängel probleme beteiligung zusammenhang
  unterstellung unterstellungen`),
);

/**
 * Matches the end of nouns for things that somebody can reject or defend: "lehnte den Plan ab", "verteidigte das
 * Gesetz".
 */
export const STAND_NOUN = wordEnding(
  words(`
  plans? pläne gesetze?s? vorhabens? vorschlags? vorschläge entscheidung(?:en)? beschlusse?s? beschluss kurs politik
  reform(?:en)? regelung(?:en)? vorgehen verhalten haltung einsatz verkauf ausbau umbau abbau antrag anträge angebot
  kompromiss erhöhung(?:en)? kürzung(?:en)? maßnahmen? strategie position konzept zusammenarbeit beteiligung
  verhandlungen gespräche rücktritt einführung abschaffung verbots? urteils?`),
);

/** Objects that give "fordern" the meaning "to claim lives" instead of "to demand": "Das Beben forderte Tote". */
export const CASUALTIES = words(`tote toten todesopfer menschenleben opfer verletzte leben`);

/** Matches the end of nouns that can be directly followed by the name of a place: "die Staatsanwaltschaft Kiel". */
export const NOUN_WITH_PLACE = wordEnding(
  words(`
  schaft polizei gericht amt universität stadt kreis verband messe klinik hafen senat republik raum land staat`),
);

/** Matches the end of nouns for things that show something but do not speak: "die Erfahrung zeigt". */
export const ABSTRACT_SOURCE = wordEnding(
  words(`
  erfahrung erfahrungen geschichte vergangenheit praxis alltag beispiel beispiele blick vergleich entwicklung
  entwicklungen wirklichkeit realität logik lage vorfall vorfälle ereignis ereignisse umstand tatsache`),
);

/**
 * Matches the end of nouns for observations. Without an author, they are not a speaker: "Simulationen zeigen, dass …".
 */
export const OBSERVATION = wordEnding(
  words(`simulation simulationen messung messungen beobachtung beobachtungen experiment experimente modelle spuren`),
);

/** Matches the end of nouns for works that depict something without speaking: "Der Film zeigt, wie …". */
export const DEPICTION = wordEnding(
  words(`
  filme?s? bilder bild gemälde fotos? foto fotografien? aufnahmen? videos? denkmal denkmäler mahnmal skulptur skulpturen
  statue statuen roman romane ausstellung ausstellungen zeichnung zeichnungen karte karten grafik grafiken diagramm
  tafel tafeln gedenktafel stück oper serie szene szenen comic märchen`),
);

/** Nouns that say nothing in a clause with "wie": "wie der Name sagt". */
export const NAMED_BY = words('name titel überschrift untertitel bezeichnung begriff wort sprichwort');

/** Pronouns that can be a subject but never a speaker: "vieles weist darauf hin". */
export const IMPERSONAL_SUBJECTS = words('alles vieles einiges manches nichts etwas wenig dies dieses das');
