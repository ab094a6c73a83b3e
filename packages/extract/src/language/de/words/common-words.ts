import { words } from '../../../core/word-list.ts';

/** Base forms of German words that are common in all kinds of news. They do not show which news an article reports. */
export const COMMON_WORDS = words(`
  ab abend aber absicht ähnlich aktion aktuell alle allein allerdings allgemein alt amt anbieten änderung anfang anfangs angabe
  angeben angebot angesichts anlass ansicht antwort anzahl anzeigen april arbeit arbeiten art artikel aufgabe aufgrund auffassung
  aufmerksam augenblick ausgabe ausland aussage aussehen außer außerdem außerhalb autor basis bedeuten bedeutung bedingung befinden
  befindet befragung begründen begründung behörde beide beispiel beitrag bekannt bekanntgabe bekommen bemerkung bereich bereit
  bericht berichten beruf beschließen beschloss besonder besonders besser besten bestehen besteht bestimmt beteiligt betonen
  betrag betreffen betrifft bevor bezeichnen bezeichnet beziehung bild bilden bislang bitte bitten blick bleiben bleibt blieb
  bringen brachte bürger chance chef dabei dadurch dafür daher damals damit danach daneben dank dauer davor dazu debatte dennoch
  deshalb deswegen deutlich dezember dienstag ding direkt donnerstag drei dritt dritte druck dürfen durchführen eben ebenfalls
  ebenso eher eigen eigentlich einfach einführen einführung einig einmal einsatz einschätzung einsetzen einzeln einzig
  element endgültig endlich entscheiden entscheidung entsprechen entsprechend entwickeln entwicklung ereignis erfahren
  erfolg erfolgen erfolgreich erfolgt ergab ergeben ergebnis erhalten erhielt erinnern erklären erklärung erneut erreichen
  erscheinen ersten erwarten erwartet erwähnen etwas fall falsch februar feststellen finden findet folge folgen folgend fordern
  form frage fragen frei freitag freund früh früher führen führt fünf funktion ganz geben gebiet geben gefahr gefunden gegen
  gegenüber gehen geht gehören gehört gelten gilt gemeinsam gemeinde genau genommen genug gerade gern gesagt gesamt geschehen
  gesehen gesellschaft gesetzt gespräch gestern gestellt geworden ging gleich gleichzeitig glauben groß größe grund gründen
  gruppe gut halb halten hält hand handeln hatte haupt heraus herr heute heutig hier hilfe hinaus hingegen hinter hintergrund hinweis
  hoch hoffen hoffnung höhe hundert idee immer information inhalt innen innerhalb insbesondere interesse international interview
  jahr jahrhundert januar jemals jemand jetzt jeweils journalist jung juli juni kamen kaum kennen klar klein kommen kommentar
  können konnte kontakt kontrolle kraft kritik kritisieren kurz kürzlich lage land landes lang lange lassen lässt laufen läuft
  leben lediglich leicht leider leiten leiter leitung lesen letzt letzte liegen liegt lösung machen macht mal mann mark
  maßnahme mehrheit meinen meinung meist melden meldung mensch menschen minister ministerium mittag mittel mittlerweile mittwoch
  mitglied möchte möglich möglicherweise möglichkeit moment monat montag morgen müssen mussten mutter nachdem nachmittag nachricht
  nachrichtenagentur nacht name namen nämlich national natürlich neben nehmen nein nennen nannte neu nennung niemand nord
  nötig november nummer nutzen oben obwohl offen offenbar öffentlich öffentlichkeit offiziell oft ohnehin oktober ort ost paar partei
  person plan planen platz plötzlich politik politisch position problem programm projekt prozent punkt quelle rahmen raum
  reagieren reaktion rechnen recht reden regel regelung region regierung reich reihe richtig richtung rolle ruf rund sache sagen
  samstag sache schaffen schließlich schluss schon schreiben schritt schwer sechs sehen seite selber selbst sehr september
  sicher sicherheit sieben sieht situation sofort sogar solch sonntag sonst sorgen sowohl später spielen spielt sprechen sprecher
  staat staatlich stadt stand stark stehen steht stelle stellen stellte stellung stellungnahme stunde suchen süd system tag
  tatsache tatsächlich tausend teil teilen teilnehmen teilnehmer teilweise thema tief titel tragen treffen trotz trotzdem tun
  überhaupt übernehmen überprüfen überraschend uhr umgehen umsetzen umstand unbekannt ungefähr unmittelbar unterstützen
  unterstützung ursache vater verantwortlich verantwortung verbindung verein verfahren verfügung vergangen vergangenheit vergleich
  verhalten verhältnis verhindern verlangen verlassen verletzt verlieren veröffentlichen veröffentlicht veröffentlichung verschieden
  versprechen verstehen versuch versuchen vertreter verwenden viel viele vielleicht vier voll völlig vollständig voraus
  vorgehen vorher vorhanden vorlegen vormittag vorschlag vorsitzend vorsitzende vorstellen vorwerfen vorwurf wachsen wahr während
  wahrscheinlich warten warum wegen weg weise weisen weit weiterhin welt weltweit wenig weniger werden wert west wichtig wiederum
  will wirklich wirtschaft wissen woche wohl wollen wort wunsch würde zahl zahlen zahlreich zehn zeigen zeigt zeit zeitpunkt
  zeitraum zeitung ziehen ziel ziemlich zitieren zudem zufolge zukunft zumindest zurück zurzeit zusammen zusammenhang zusätzlich
  zustand zustimmen zustimmung zwar zweck zwei zweifel zweit zweite dpa afp reuters apa wikinews wikipedia siehe foto archiv
  polizei polizeisprecher polizeisprecherin frau kind familie präsident das nichts mitte sprecherin sprecher ministerin chefin kollege kollegin vortag
  uns ums mit mitteilen mitteilung teilten bereits fest hielt lag fiel hieß kein keinerlei herbst frühjahr sommer winter
  meter kilometer liter million milliarde tausend hunderttausend euro dollar prozent
`);

/** Prepositions before a name without an article: "in Kaltenbrunn". */
export const BEFORE_NAMES = words('in bei aus nach bis ab gegen');

/** Words that precede a noun that is not a name. In lower case, even for the first word of a sentence. */
export const BEFORE_NOUNS = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines im am zum zur vom beim ins ans
  seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres sein ihr unser unsere mein dieser diese dieses diesen diesem
  jeder jede jedes jeden jedem mehr viele einige alle beide zwei drei vier fünf sechs sieben acht neun zehn millionen
  milliarden tausend prozent euro liter tonnen jahre tage meter kilometer mit von zu für auf an um vor über
  unter seit laut wie als dass wenn wegen trotz`);
