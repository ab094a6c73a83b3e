import { words } from '../../../core/word-list.ts';
import type { NewsTelling } from '../../../find/events/news-words.ts';

/** Matches announcements: "Das teilte der Verein am Montag mit", "wie beide Firmen am Montag bekannt gaben". */
const ANNOUNCED =
  /^(?:Das|Dies) (?:teilten?|gab(?:en)?|kündigten?|bestätigten?|verkündeten?) .*(?:mit|bekannt|an)?|^(?:wie|teilten?|gab(?:en)?) .*(?:mitteilten?|mit|bekannt(?: ?gab(?:en)?)?)\.?$/u;

/** Patterns for sentences that repeat the news of a headline in other words, with the senses of that headline. */
export const NEWS_TELLINGS: readonly NewsTelling[] = [
  // Matches "Der Rat wählte die 46-Jährige am Dienstag".
  {
    senses: words('APPOINTMENT'),
    pattern:
      /(?<!\p{L})(?:wählten?|gewählt|ernannten?|ernannt|berief(?:en)?|berufen|bestimmten?|beschloss(?:en)?|nominierten?|nominiert|bestellten?|vorgestellt)(?!\p{L})/u,
    announced: ANNOUNCED,
  },
  {
    senses: words('PURCHASE MERGER CONTRACT OFFER'),
    pattern:
      /(?<!\p{L})(?:unterzeichne(?:te[nt]?|t)|unterschrieb(?:en)?|unterschrieben|vereinbarten?|(?:auf|über) (?:den|die) (?:Kauf|Verkauf|Übernahme|Fusion) .*geeinigt)(?!\p{L})/u,
    announced: ANNOUNCED,
  },
  {
    senses: words('BAN'),
    pattern: /(?<!\p{L})(?:untersag(?:ten?|t)|verb(?:ot|oten)|beschlossen|beschloss(?:en)?)(?!\p{L})/u,
    announced: /^Die Behörde teilte .* mit$|^(?:Das|Dies) (?:teilte|gab) /u,
  },
  // Matches "Das Gericht sprach sie am Mittwoch schuldig".
  {
    senses: words('VERDICT'),
    pattern:
      /(?<!\p{L})(?:spr(?:ach|achen|ichen|icht) .*(?:schuldig|frei)|freigesprochen|verurteilten?|verurteilt|urteilten?|^Das entschied|sah(?:en)? .*erwiesen|verhängten?|verhängt|verkündeten?|verkündet|gab(?:en)? .* statt|wies(?:en)? .* ab|hob(?:en)? .* auf|Urteil (?:fiel|erging|sprach)|für (?:ungültig|nichtig|unzulässig|unwirksam|rechtswidrig|verfassungswidrig) erklärt(?:en?)?|gekippt|kippten?|gestoppt|stoppten?|annulliert(?:en?)?)(?!\p{L})/u,
  },
  // Matches "Zum Auftakt des Prozesses äußerten sie sich am Dienstag nicht".
  {
    senses: words('TRIAL'),
    pattern:
      /^(?:Zum|Beim) (?:Prozess)?(?:[Aa]uftakt|[Bb]eginn)(?!\p{L})|(?<!\p{L})(?:Prozess|Verfahren|Verhandlung) .*(?:begonnen|begann|eröffnet)(?!\p{L})|(?<!\p{L})(?:muss|müssen) sich .*(?:verantworten|$)|(?<!\p{L})(?:steht|stehen) .*vor (?:\p{L}+ )*\p{L}*[Gg]ericht(?!\p{L})|(?<!\p{L})begann(?:en)? (?:der|das|die) (?:\p{L}*[Pp]rozess|\p{L}*[Vv]erfahren|\p{L}*[Vv]erhandlung)(?!\p{L})/u,
  },
  // Matches "Das Unglück ereignete sich am Montag", "Ein Feuer wütete am Montag".
  {
    senses: words('EARTHQUAKE CRASH COLLAPSE EXPLOSION FIRE STAMPEDE LANDSLIDE AVALANCHE ERUPTION SHOOTING STABBING'),
    pattern:
      /(?<!\p{L})(?:ereignete sich|passierte|geschah|gewütet|wütete|ausgebrochen|brach .*aus|verschüttet(?:e|en)?|begraben|begrub(?:en)?)(?!\p{L})/u,
  },
  // Matches "Sie starb am Dienstag in Oslo", "Das Tier wurde am Montag eingeschläfert".
  {
    senses: words('DEATH'),
    pattern:
      /^(?:Er|Sie|Das Tier|Der \p{L}+|Die \p{L}+|\p{Lu}\p{L}+) (?:ver)?starb(?!\p{L})|(?<!\p{L})(?:gestorben|verstorben|eingeschläfert)(?!\p{L})/u,
  },
  // Matches "Beide Seiten verständigten sich am Montag in Weimar".
  {
    senses: words('AGREEMENT CEASEFIRE'),
    pattern:
      /(?<!\p{L})(?:einigten sich|(?:sich|haben) .*(?:geeinigt|verständigt)|verständigten sich|vereinbarten|unterzeichne(?:ten?|t)|trafen sich|(?:traten?|trat) .*vor die Presse)(?!\p{L})/u,
  },
  // Matches "In Emden mussten in der Nacht zum Dienstag 300 Menschen ihre Häuser verlassen".
  {
    senses: words('FLOOD STORM LANDSLIDE'),
    pattern:
      /(?<!\p{L})(?:überschwemmt|fortgerissen|mitgerissen|Häuser .*(?:verlassen|evakuiert)|über die Ufer|unter Wasser|überflutet|überflutete|überschwemmt|überschwemmte|deckte[n]?|abgedeckt|entwurzelten?|entwurzelt|fegte|tobte|wütete)(?!\p{L})/u,
  },
  {
    senses: words('STRIKE'),
    pattern:
      /(?<!\p{L})(?:(?:legten|haben) .*Arbeit nieder(?:gelegt)?|im Depot (?:ge)?blieben|in den Depots (?:ge)?blieben|streikten|gestreikt)(?!\p{L})/u,
  },
  {
    senses: words('CRIME ATTACK STABBING SHOOTING CRASH FIRE EXPLOSION'),
    pattern: /^(?:Verletzt wurde .*niemand|Niemand wurde .*verletzt|Es wurde .*niemand verletzt)/u,
  },
  {
    senses: words('CONCERT'),
    pattern: /(?<!\p{L})(?:feierten|bejubelten|spielten?|gespielt|nachgeholt|nachholte|sang)(?!\p{L})/u,
  },
  {
    senses: words('FUNERAL'),
    pattern:
      /(?<!\p{L})(?:Gäste|Trauernde|Menschen) (?:kamen|nahmen)(?!\p{L})|(?<!\p{L})Abschied (?:von [^,;]+ )?(?:genommen|nahmen)(?!\p{L})/u,
  },
  {
    senses: words('MATCH VICTORY DEFEAT'),
    pattern:
      /(?<!\p{L})(?:(?:besiegten?|bezwang(?:en)?|schlug(?:en)?|gewann(?:en)?|siegten?|verlor(?:en)?|unterlag(?:en)?) .*(?:\d{1,3}:\d{1,3}|gegen )|(?:[Bb]eim|zum) \d{1,3}:\d{1,3} |bester (?:Werfer|Torschütze|Schütze)|(?:gewonnen|verloren|geschlagen|besiegt)\.?$|aus dem .* (?:geworfen|gekegelt)|Tore? erzielten?|(?:erzielten?|schoss(?:en)?|köpften?) .*(?:[Tt]or|[Tt]reffer|[Ff]ührung)|trafen? |setzte sich .* durch|k\. ?o\.|trennten? sich|(?:erreichten?|erreicht|kam(?:en)? .*hinaus) .*\d:\d|\d:\d-Sieg .*beschert|\d:\d(?:[- ]\p{L}+)? (?:erreicht|getrennt|gespielt|hinausgekommen))/u,
  },
  {
    senses: words('RESIGNATION DISMISSAL'),
    pattern:
      /(?<!\p{L})(?:zurückgetreten|niedergelegt|Rücktritt erklärt|entlassen|entließ|abberufen|getrennt)(?!\p{L})/u,
    announced: /^(?:Das|Dies) (?:teilten?|gab(?:en)?|bestätigten?) /u,
  },
  {
    senses: words('TRANSFER'),
    pattern: /(?<!\p{L})(?:unterschrieb(?:en)?|verpflichtete[n]?|verpflichtet)(?!\p{L})/u,
    announced: ANNOUNCED,
  },
  {
    senses: words('APPEAL'),
    pattern: /(?<!\p{L})(?:(?:Berufung|Revision|Verfassungsbeschwerde) .*(?:eingelegt|legten? .*ein))(?!\p{L})/u,
    announced: /^(?:Das|Dies) teilten? /u,
  },
  {
    senses: words('BANKRUPTCY'),
    pattern:
      /(?<!\p{L})(?:Insolvenz|Konkurs|Insolvenzantrag) (?:angemeldet|beantragt|gestellt|anmelden)|(?:meldeten?|beantragten?|stellten?) .*(?:Insolvenz|Konkurs)/u,
    announced: ANNOUNCED,
  },
  {
    senses: words('PROTEST'),
    pattern:
      /(?<!\p{L})(?:auf die Straße (?:gegangen|gingen)|lahmgelegt|legten .*lahm|gefahren|fuhren|gezogen|zogen|marschierten?|demonstrierten?|blockierten?)(?!\p{L})/u,
  },
  { senses: words('CLOSURE'), pattern: /(?<!\p{L})(?:gesperrt|geschlossen|dicht)(?!\p{L})/u },
  {
    senses: words('CEREMONY'),
    pattern:
      /(?<!\p{L})(?:ausgezeichnet|geehrt|verliehen|(?:gewonnen|erhalten|bekommen|entgegengenommen)\.?$|setzten? sich .*(?:gegen|durch)|[Jj]ury .*(?:würdigte|bekannt|wählte)|gewann|erhielt|bekam|nahm .*entgegen)(?!\p{L})/u,
  },
  {
    senses: words('CRIME THEFT'),
    pattern:
      /(?<!\p{L})(?:erbeuteten?|erbeutet|verschwunden|gestohlen|gebracht|brachten?|betrogen|ergaunerten?|gesprengt|sprengten?|aufgebrochen)(?!\p{L})/u,
  },
  { senses: words('RAID'), pattern: /(?<!\p{L})(?:durchsucht(?:en)?|durchkämmt(?:en)?|gestürmt|stürmten?)(?!\p{L})/u },
  { senses: words('INCIDENT'), pattern: /(?<!\p{L})(?:vermisst|verschollen|verschwand|verschwunden)(?!\p{L})/u },
  {
    senses: words('SEIZURE'),
    pattern: /(?<!\p{L})(?:ausgehoben|beschlagnahmt|sichergestellt|stellten? .*sicher)(?!\p{L})/u,
  },
  {
    senses: words('CRASH'),
    pattern:
      /(?<!\p{L})(?:gestürzt|stürzten?|gefallen|fiel|prallten?|geprallt|gerast|raste|kollidierten?|kollidiert|umgekippt|kippten? .*um|überschlug|überschlagen|zusammengestoßen|von der (?:Fahrbahn|Straße) (?:ab|geschleudert)|festgefahren|auf Grund gelaufen)(?!\p{L})/u,
  },
  // Matches "Der Bundesrat hat das Gesetz am Mittwoch gebilligt".
  {
    senses: words('ENACTMENT DECISION'),
    pattern:
      /(?<!\p{L})(?:Entscheidung fiel|gebilligt|billigten?|passiert|passierte|beschlossen|beschloss(?:en)?|verabschiedet|verabschiedeten?|zugestimmt|stimmten? .*(?:zu|für)|verlängert|erlaubt|genehmigt|freigegeben|votierten?|gesenkt|senkten?|angehoben|erhöht|erhöhten?|belassen|beließ(?:en)?)(?!\p{L})/u,
  },
  {
    senses: words('REJECTION'),
    pattern: /(?<!\p{L})(?:abgelehnt|lehnten? .*ab|verworfen)(?!\p{L})/u,
    announced: /^(?:Das|Dies) (?:teilten?|gab(?:en)?|erklärten?) /u,
  },
  {
    senses: words('SANCTION'),
    pattern: /(?<!\p{L})(?:verhängten?|verhängt|beschlossen|beschloss(?:en)?|geeinigt)(?!\p{L})/u,
  },
  // Matches "Der Landtag wählte die 46-Jährige am Mittwoch".
  {
    senses: words('ELECTION VOTE'),
    pattern:
      /(?<!\p{L})(?:wählten?|gewählt|wiedergewählt|sich .*ausgesprochen|sprach(?:en)? sich .*aus|stärkste Kraft|votierten?|gestimmt|stimmten|(?:erhielt|bekam|holte|kam) .*(?:Prozent|Stimmen)|im Amt bestätigt|setzte sich .* durch|gewann|gewonnen)(?!\p{L})/u,
  },
  // Matches "Die Präsidenten sind am Montag in Genf zusammengekommen".
  {
    senses: words('MEETING TALKS SUMMIT'),
    pattern:
      /(?<!\p{L})(?:zusammengekommen|kamen .*zusammen|trafen sich|haben sich .*getroffen|berieten|beraten|über .*gesprochen|sprachen .*über|empfangen|empfing)(?!\p{L})/u,
  },
  {
    senses: words('ARREST'),
    pattern:
      /^(?!.*(?<!\p{L})(?:[Nn]ach|[Ww]egen|[Ww]eitere[rn]?) )(?:.*(?<!\p{L}))?(?:festgenommen|verhaftet|gefasst|überwältigt|gestellt|in Gewahrsam genommen|nahm(?:en)? .*fest)(?!\p{L})|(?<!\p{L})Haftbefehle? .*(?:erlassen|erging)|(?<!\p{L})erließ(?:en)? .*Haftbefehl/u,
  },
  {
    senses: words('PUBLICATION'),
    pattern:
      /(?<!\p{L})(?:vorgestellt|vorgelegt|präsentiert|präsentierten?|veröffentlicht|veröffentlichten?|stellten? .*vor|legten? .*vor)(?!\p{L})/u,
    announced: /^(?:Das|Dies) teilten? /u,
  },
  {
    senses: words('OPENING LAUNCH'),
    pattern:
      /(?<!\p{L})(?:eröffnet|eröffneten?|freigegeben|eingeweiht|weihten? .*ein|gestartet|starteten?|abgehoben|hob(?:en)? .* ab|präsentierten?|transportiert)(?!\p{L})/u,
  },
  {
    senses: words('VISIT'),
    pattern:
      /(?<!\p{L})(?:eingetroffen|angekommen|gelandet|traf(?:en)? .*ein|landeten?|besuchten?|empfangen|empfing|gereist|reisten?)(?!\p{L})/u,
  },
  {
    senses: words('KILLING EXECUTION'),
    pattern:
      /(?<!\p{L})(?:starb(?:en)?|getötet|töteten?|erschoss(?:en)?|erstach(?:en)?|erstochen|ums Leben|ermordet|hingerichtet|enthauptet|gehängt|vollstreckt)(?!\p{L})/u,
  },
  {
    senses: words('RESCUE'),
    pattern:
      /(?<!\p{L})(?:gerettet|retteten?|geholt|holten?|in Sicherheit gebracht|befreit|befreiten?|geborgen|freigeschleppt)(?!\p{L})/u,
  },
  {
    senses: words('DISCOVERY'),
    pattern: /(?<!\p{L})(?:gefunden|entdeckt|entdeckten?|sichergestellt|stellten? .*sicher|fanden?)(?!\p{L})/u,
  },
];
