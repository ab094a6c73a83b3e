import { words } from '../../../core/word-list.ts';

/** Words that turn a weak verb into a cue: "zeigte sich überzeugt", "machte deutlich". Lower case. */
export const CUE_PREDICATES = words(`
  beschluss botschaft überzeugt besorgt zuversichtlich enttäuscht erfreut bestürzt erleichtert entsetzt schockiert
  empört optimistisch skeptisch verärgert zufrieden betroffen überrascht verwundert erstaunt gewiss sicher bewusst
  deutlich klar bekannt öffentlich aufmerksam geltend ansicht meinung auffassung überzeugung glauben wissen schluss
  ergebnis standpunkt these hoffnung befürchtung sorge bedauern ausdruck kenntnis vorwurf einschätzung annahme fazit
  verdacht these theorie forderung vermutung eindruck prognose behauptung vorschlag wunsch willen absicht bereit
  unwahrscheinlich wahrscheinlich möglich denkbar ausgeschlossen notwendig erforderlich gerüchte erkenntnis
  entschluss entscheidung erklärung zusage versprechen warnung drohung mahnung kritik bedenken zweifel frage antwort
  rede worten worte begründung offen rat tipp`);

/**
 * Words that turn "sein" into a cue: "ist überzeugt". "bekannt" and "klar" are not listed because they do not express
 * an opinion. Lower case.
 */
export const COPULA_PREDICATES = words(`
  überzeugt besorgt zuversichtlich enttäuscht erfreut bestürzt erleichtert entsetzt schockiert empört optimistisch
  skeptisch verärgert zufrieden überrascht verwundert erstaunt ansicht meinung auffassung überzeugung bewusst
  hoffnung`);
