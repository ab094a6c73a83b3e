import { words } from '../../../core/word-list.ts';

/** German words in headlines of all kinds of news. See `StoryLanguage.plainWords`. */
export const PLAIN_WORDS = words(`
  ab abgelehnt acht an angefahren angeklagt anklage antrag auf aus ausschuss beginnt behörde bekommen bekommt beraten
  berät beschließen beschließt beschlossen beschluss bestraft bleibt bricht bringt bund bundespräsident
  bundespräsidentin bundesrat bundesregierung drei ehemalige ehemaliger entscheidet entschied erfasst erhält erlassen
  erlaubt erlässt eröffnet fordern fordert frühere früherer fällt fünf geht gekippt geschlossen gesetz gestoppt
  gestürzt gibt haushalt kabinett kanzler kanzlerin kippt kommission kommt kreis lahm land legen legt lehnen lehnt
  leicht macht mehr minister ministerin ministerpräsident ministerpräsidentin muss mutmaßlich mutmaßliche
  mutmaßlicher mädchen müssen nach neu neue neuen neuer neues neun nieder niederlegen nimmt oberbürgermeister plan
  pläne präsident präsidentin rat rentner rentnerin ruft schafft schließt schwer sechs senat senator senatorin sich
  sieben startet steigt stellt stimmen stimmt stirbt stoppt sturz stößt stürzt sucht tot tote toten toter trennt
  tritt um unbekannte unbekannter verabschiedet verbietet vergibt verwaltungsgericht verhängt verletzt verletzte verliert verurteilt
  vier vor weg will wird wirft zehn zieht zu zurück zusammen zwei`);
