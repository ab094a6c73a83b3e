import { words } from '../../../core/word-list.ts';

/**
 * Nouns for an utterance or a source, for the learned layer. Lower case. The published weights depend on this list. The
 * rules use `cue-nouns.ts` and `source-nouns.ts` instead.
 */
export const UTTERANCE_NOUNS = words(`
  angabe angaben aussage aussagen bericht berichte berichten berichts berichterstattung medienbericht medienberichte
  medienberichten presseberichten meldung meldungen mitteilung mitteilungen pressemitteilung pressemitteilungen erklärung
  erklärungen stellungnahme stellungnahmen äußerung äußerungen worte worten wort auskunft auskünfte informationen
  information einschätzung einschätzungen ansicht ansichten meinung meinungen auffassung überzeugung schätzung
  schätzungen studie studien umfrage umfragen untersuchung untersuchungen ankündigung ankündigungen forderung
  forderungen vorwurf vorwürfe vorwürfen behauptung behauptungen vermutung vermutungen begründung kritik warnung
  warnungen hinweis hinweise hinweisen interview interviews gespräch rede brief bitte aufforderung aufruf appell
  hoffnung hoffnungen befürchtung befürchtungen prognose prognosen these zitat statement kommentar pressekonferenz
  sprecher sprechers sprecherin pressesprecher pressesprecherin regierungssprecher polizeisprecher nachrichtenagentur
  nachrichtenagenturen agentur agenturen zeitung zeitungen magazin magazins nachrichtenmagazin nachrichtenmagazins
  fernsehsender sender senders zeugen augenzeugen quellen experten beobachter beobachtern vorschlag plan entscheidung
  beschluss urteil frage antwort gerüchte gerüchten spekulationen verdacht erkenntnisse erkenntnissen analyse analysen
  medien presse dpa afp reuters ap bbc cnn`);
