import type { HeadlineSense } from '../../../find/events/news-words.ts';

const COUNCIL = String.raw`(?:\p{L}*-?(?:[Rr]at|[Rr]ats|[Tt]ag|[Vv]ersammlung|[Pp]arlament|[Kk]abinett|[Rr]egierung|[Ss]enat|[Aa]usschuss|[Kk]ommission|[Mm]inisterium)|\p{L}*(?:verordneten|abgeordneten)|Abgeordnete[n]?|Räte)`;
const COURT = String.raw`(?:\p{L}*-?(?:[Gg]ericht|[Gg]erichtshof|[Kk]ammer)(?:s|es)?|BGH|EuGH|Karlsruhe|Richter(?:in)?)`;

/**
 * Patterns for clauses in the first sentences of German articles, with the sense of the event that they report. They
 * are tried if the headline shows no sense. A comment before a pattern contains clauses that match.
 */
export const LEAD_SENSES: readonly HeadlineSense[] = [
  // Matches "Das Landgericht sprach ihn am Dienstag schuldig", "Das Gericht gab dem Eilantrag statt".
  {
    sense: 'VERDICT',
    pattern: new RegExp(
      String.raw`(?<!\p{L})${COURT} .*(?:schuldig|(?:gab|geben) .* statt|wies .* (?:ab|zurück)|hob .* auf|verurteilte|untersagte|stoppte|kippte|entschied(?:en)?(?! über))(?!\p{L})|(?<!\p{L})(?:zu (?:\p{L}+ ){0,4}(?:Haft|Gefängnis|Jahren|Monaten|\p{L}*[Ss]trafe) .*verurteilt|(?:von|vor) (?:\p{L}+ )?${COURT} .*(?:verurteilt|freigesprochen))(?!\p{L})`,
      'u',
    ),
  },
  // Matches "Das entschied das Landgericht".
  { sense: 'VERDICT', pattern: new RegExp(`^Das (?:entschied|urteilte) .*${COURT}`, 'u') },
  // Matches "hat am Montag Anklage gegen den früheren Kämmerer erhoben".
  { sense: 'CHARGE', pattern: /(?<!\p{L})Anklage .*erhoben(?!\p{L})|(?<!\p{L})erhob .*Anklage(?!\p{L})/u },
  // Matches "haben am Dienstag die Arbeit niedergelegt", "sind in den Ausstand getreten".
  {
    sense: 'STRIKE',
    pattern:
      /(?<!\p{L})(?:Arbeit nieder(?:gelegt)?|in den (?:\p{L}+)?[Aa]usstand (?:getreten)?|gestreikt|streikten|bestreikt(?:en)?)(?!\p{L})/u,
  },
  // Matches "ist von einem Traktor überrollt worden", "ist mit einem Baum kollidiert".
  {
    sense: 'CRASH',
    pattern:
      /(?<!\p{L})(?:überrollt|überfahren|angefahren|(?:Zug|Bahn|Auto|Wagen|Bus|Lastwagen|Lkw|Transporter|Traktor|Motorrad)(?:e?s)? erfasst|umgekippt|kippte .*um|überschlagen|überschlug|kollidiert(?:en?)?|zusammengestoßen|zusammengeprallt|entgleist(?:e|en)?|gekentert|kenterte|verunglückt|von der (?:Fahrbahn|Straße) (?:ab)?(?:gekommen|kam)|(?:\p{L}*[Kk]ran|[Bb]aum|[Gg]erüst|[Mm]auer|\p{L}*[Ff]lugzeug|\p{L}*[Hh]ubschrauber|[Bb]allon) .*(?:gefallen|gestürzt|umgestürzt|abgestürzt|stürzte|fiel|eingestürzt))(?!\p{L})/u,
  },
  // Matches "hat sich am Sonntag eine Fähre vor Amrum festgefahren", "ist der Frachter auf Grund gelaufen".
  {
    sense: 'GROUNDING',
    pattern:
      /(?<!\p{L})\p{L}*(?:[Ff]ähre|[Ss]chiff|[Ff]rachter|[Tt]anker|[Bb]oot|[Kk]utter|[Dd]ampfer|[Yy]acht|[Ss]egler)s?(?!\p{L}).*(?:festgefahren|auf (?:Grund|eine Sandbank|eine Untiefe) gelaufen|fuhr .*fest$|lief .*auf (?:Grund|eine Sandbank|eine Untiefe))(?!\p{L})/u,
  },
  // Matches "hat am Montagabend ein Feuer gewütet", "Ein Wohnhaus ist ausgebrannt".
  {
    sense: 'FIRE',
    pattern:
      /(?<!\p{L})(?:(?:\p{L}*[Ff]euer|\p{L}*[Bb]rand|Flammen) .*(?:gewütet|wütete|zerstört|zerstörten?|vernichtet|vernichteten?|ausgebrochen)|ausgebrannt|abgebrannt|niedergebrannt|brannte .*(?:ab|aus|nieder))(?!\p{L})/u,
  },
  // Matches "ist ein 23-Jähriger niedergestochen worden".
  {
    sense: 'STABBING',
    pattern: /(?<!\p{L})(?:niedergestochen|erstochen|mit (?:einem )?Messer\p{L}* .*verletzt)(?!\p{L})/u,
  },
  {
    sense: 'ATTACK',
    pattern: /(?<!\p{L})(?:niedergeschlagen|zusammengeschlagen|verprügelt|krankenhausreif geschlagen)(?!\p{L})/u,
  },
  // Matches "sind mehrere Flüsse über die Ufer getreten".
  { sense: 'FLOOD', pattern: /(?<!\p{L})über die Ufer(?! (?:treten|zu))(?!\p{L})/u },
  // Matches "Ein Gewitter hat Straßen und Keller überflutet".
  {
    sense: 'FLOOD',
    pattern:
      /(?<!\p{L})(?:\p{L}*[Gg]ewitter|\p{L}*[Uu]nwetter|\p{L}*[Rr]egen|\p{L}*[Hh]ochwasser|\p{L}*[Ss]turm) .*(?:überflutet|überschwemmt|verwüstet|unter Wasser gesetzt)(?!\p{L})/u,
  },
  // Matches "sind in ein Juweliergeschäft eingestiegen", "haben eine 84-Jährige bestohlen".
  {
    sense: 'THEFT',
    pattern:
      /(?<!\p{L})(?:eingestiegen|eingebrochen(?= (?:und|worden)|$)|gestohlen|bestohlen|ausgeraubt|erbeutet(?:en)?|entwendet(?:en)?|ausgeräumt|geplündert|aufgebrochen|stahlen|bestahlen)(?!\p{L})/u,
  },
  // Matches "ist auf falsche Polizisten hereingefallen", "übergab einem Boten Gold".
  {
    sense: 'CRIME',
    pattern:
      /(?<!\p{L})(?:(?:falsche[nr]?|[Bb]etrügern?|\p{L}*[Bb]etrug|Trick) .*(?:hereingefallen|reingefallen)|(?:[Bb]etrüger|Trickbetrüger)(?:innen)? .*(?:gebracht|betrogen|erleichtert|ergaunert)|um (?:\p{L}+ )?(?:\S+ Euro|Erspartes|Ersparnisse) betrogen)(?!\p{L})/u,
  },
  // Matches "Unbekannte haben die Computer der Stadtverwaltung verschlüsselt".
  {
    sense: 'HACKING',
    pattern:
      /(?<!\p{L})(?:(?:[Cc]omputer|[Ss]erver|[Rr]echner|IT|[Nn]etzwerke?|[Dd]aten|[Ss]ysteme)(?!\p{L}).*(?:verschlüsselt|gehackt|lahmgelegt)|Hacker(?:n)? .*(?:lahmgelegt|angegriffen|verschlüsselt|gestohlen))(?!\p{L})/u,
  },
  // Matches "Die Polizei hat den 35-Jährigen festgenommen".
  {
    sense: 'ARREST',
    pattern: /(?<!\p{L})(?:festgenommen|verhaftet|gefasst|nahm(?:en)? .* fest)(?!\p{L})/u,
  },
  // Matches "Zollbeamte haben einen Transporter mit 400 Stangen Zigaretten gestoppt".
  {
    sense: 'SEIZURE',
    pattern:
      /(?<!\p{L})(?:beschlagnahmt(?:en)?|sichergestellt|stellten? .*sicher|(?:Kilo(?:gramm)?|Stangen|Tonnen|Gramm|Tabletten) .*(?:gestoppt|entdeckt|gefunden|aus dem Verkehr gezogen))(?!\p{L})/u,
  },
  // Matches "sind am Samstag auf die Straße gegangen", "haben sich am Tor angekettet".
  {
    sense: 'PROTEST',
    pattern:
      /(?<!\p{L})(?:auf die Straßen? (?:gegangen|gingen)|demonstriert(?:en)?|protestiert(?:en)?(?! worden)|angekettet|ketteten sich|festgeklebt|klebten sich|(?:Bauern|Landwirte|Aktivisten|Klimaschützer|Demonstranten) .*(?:blockiert(?:en)?|lahmgelegt|besetzt(?:en)?))(?!\p{L})/u,
  },
  // Matches "bekam bei der Stichwahl am Sonntag 53 Prozent der Stimmen", "haben die meisten Stimmen geholt".
  {
    sense: 'ELECTION',
    pattern:
      /(?<!\p{L})(?:\p{L}*[Ww]ahl(?:en)?(?!\p{L}).*(?:Prozent|Stimmen|gewonnen|gewann|durchgesetzt|setzte sich .*durch|gesiegt|siegte)|zu[rm] (?:neuen |ersten )?(?:\p{L}*präsident|\p{L}*bürgermeister|\p{L}*[Rr]ektor|\p{L}*vorsitzenden?|\p{L}*chef|\p{L}*kanzler|Landrat|Landrätin|\p{L}*sprecher)(?:in)? (?:wieder)?gewählt|wählte[nt]? .*zu[rm] (?:neuen |ersten )?(?:\p{L}*präsident|\p{L}*bürgermeister|\p{L}*[Rr]ektor|\p{L}*vorsitzenden?|\p{L}*chef|\p{L}*kanzler)(?:in)?)(?!\p{L})/u,
  },
  // Matches "Der Gemeinderat berief am Montag die Regisseurin Lioba Krall".
  {
    sense: 'APPOINTMENT',
    pattern:
      /(?<!\p{L})(?:berief(?:en)?|berufen|ernannten?|ernannt|wird neue[rn]? \p{L}+|hat (?:eine neue|einen neuen) (?:\p{L}*[Tt]rainer|\p{L}*[Cc]hef|\p{L}*[Pp]räsident|\p{L}*[Ii]ntendant|\p{L}*[Dd]irektor|\p{L}*[Ll]eiter|\p{L}*[Bb]ürgermeister|\p{L}*[Vv]orsitzende)(?:in|en|n)?)(?!\p{L})(?!$ auf)/u,
  },
  // Matches "hat seinen Posten am Montag geräumt", "ist am Dienstag zurückgetreten".
  {
    sense: 'RESIGNATION',
    pattern:
      /(?<!\p{L})(?:zurückgetreten|trat .*zurück|(?:legt|legte) (?:ihr|sein) (?:Amt|Mandat) nieder|(?:Amt|Ämter|Posten|Vorsitz|Mandat) .*(?:niedergelegt|geräumt|abgegeben|zur Verfügung gestellt)|(?:ihren|seinen) Rücktritt (?:\p{L}+ )*(?:erklärt|eingereicht|angekündigt|bekannt gegeben))(?!\p{L})/u,
  },
  // Matches "hat Trainer Krall von seinen Aufgaben entbunden".
  {
    sense: 'DISMISSAL',
    pattern:
      /(?<!\p{L})(?:von (?:seinen|ihren) Aufgaben entbunden|(?:Trainer|Trainerin|Coach|Geschäftsführer(?:in)?|Vorstand) .*(?:entlassen|freigestellt|beurlaubt))(?!\p{L})/u,
  },
  // Matches "Der SC Moosdorf hat den Stürmer Ole Brandt verpflichtet".
  {
    sense: 'TRANSFER',
    pattern:
      /(?<!\p{L})(?:\p{L}*(?:[Ss]türmer|[Tt]orwart|[Tt]orhüter|[Vv]erteidiger|[Ss]pieler|[Tt]orjäger)(?:in|s)?(?!\p{L}) .*(?:verpflichtet|unter Vertrag genommen)|unterschrieb .*bis \d{4})(?!\p{L})/u,
  },
  // Matches "Der FC Moosdorf hat das Derby mit 2:0 gewonnen".
  {
    sense: 'MATCH',
    pattern:
      /(?<!\p{L})(?:\d{1,3}:\d{1,3}(?!\p{L}).*(?:gewonnen|gewann(?:en)?|besiegt(?:en)?|bezwungen|geschlagen|verloren|verlor(?:en)?|unterlegen|unterlag(?:en)?|gesiegt|siegten?|durchgesetzt|getrennt|gespielt|unentschieden)|(?:gewann(?:en)?|verlor(?:en)?|besiegten?|bezwang(?:en)?|schlug(?:en)?|siegten?|unterlag(?:en)?|trennten?) .*\d{1,3}:\d{1,3}|in die \p{L}+ (?:[Ll]iga|Bundesliga) aufgestiegen|steigt .*in die \p{L}+ Liga auf)(?!\p{L})/u,
  },
  // Matches "hat am Montag in Hamburg vier Preise gewonnen".
  {
    sense: 'CEREMONY',
    pattern:
      /(?<!\p{L})(?:\p{L}*(?:[Pp]reise?|[Oo]scar|[Oo]rden|[Mm]edaille)(?:s|n)? .*(?:verliehen|erhalten|gewonnen|ausgezeichnet|überreicht|entgegengenommen)|mit (?:dem|der) \p{L}*(?:[Pp]reis|[Oo]rden|[Mm]edaille) .*(?:ausgezeichnet|geehrt))(?!\p{L})/u,
  },
  // Matches "Beide Unternehmen unterschrieben am Montag den Vertrag", "kauft die Käserei Alpina für 90 Millionen Euro".
  {
    sense: 'PURCHASE',
    pattern:
      /(?<!\p{L})(?:(?:kauft|kaufte|übernimmt|übernahm|erwirbt|erwarb|schluckt|schluckte) .*für (?:\p{L}+ )*\S+ (?:Millionen|Milliarden)|(?:Käserei|Molkerei|Brauerei|Firma|Unternehmen|Hersteller|Konkurrent(?:en|in)) .*(?:übernommen|gekauft|erworben))(?!\p{L})/u,
  },
  {
    sense: 'CONTRACT',
    pattern:
      /(?<!\p{L})(?:\p{L}*[Vv]ertrag .*(?:unterschrieben|unterzeichnet)|(?:unterschrieb|unterzeichnete)n? .*\p{L}*(?:[Kk]auf|[Ll]iefer)?[Vv]ertrag)(?!\p{L})/u,
  },
  {
    sense: 'BANKRUPTCY',
    pattern:
      /(?<!\p{L})(?:Insolvenz (?:\p{L}+ )*(?:angemeldet|beantragt)|Insolvenzantrag (?:\p{L}+ )*gestellt)(?!\p{L})/u,
  },
  // Matches "Die Nationalbank hat den Leitzins am Dienstag gesenkt".
  {
    sense: 'DECISION',
    pattern: /(?<!\p{L})\p{L}*[Zz]ins(?:en|satz)?(?!\p{L}).*(?:gesenkt|angehoben|erhöht)(?!\p{L})/u,
  },
  // Matches "An den Schulen sind Handys verboten", "Das Ministerium hat die Jagd untersagt".
  {
    sense: 'BAN',
    pattern: new RegExp(
      String.raw`(?<!\p{L})${COUNCIL} .*(?:verboten|untersagt|verbot(?!e?ne)|untersagte)(?!\p{L})`,
      'u',
    ),
  },
  {
    sense: 'REJECTION',
    pattern: new RegExp(String.raw`(?<!\p{L})${COUNCIL} .*(?:abgelehnt|lehnten? .*ab)(?!\p{L})`, 'u'),
  },
  // Matches "Die Stadtverordneten haben am Montag für den Bau gestimmt".
  {
    sense: 'DECISION',
    pattern: new RegExp(
      String.raw`(?<!\p{L})${COUNCIL} .*(?:beschlossen|beschloss(?:en)?|gebilligt|billigten?|genehmigt|genehmigten?|für .*gestimmt|stimmten? .*(?:für|zu)|zugestimmt|votierten?|sprach(?:en)? sich .*aus|entschied(?:en)? sich)(?!\p{L})`,
      'u',
    ),
  },
  // Matches "der neue Park ist am Samstag eröffnet worden", "gab die Strecke am Morgen frei".
  {
    sense: 'OPENING',
    pattern:
      /(?<!\p{L})(?:(?:eröffnet|eingeweiht)(?: worden)?$|(?:[Ss]trecke|[Bb]rücke|[Ss]traße|[Tt]unnel|[Ww]eg|[Bb]ahn|Verkehr) (?:[\p{L}-]+ )*freigegeben(?: worden)?$|weihten? .*ein$|gab(?:en)? .*(?:Strecke|Brücke|Straße|Tunnel).* frei$|in Betrieb (?:genommen|gegangen)$|^Seit \p{L}+ (?:fährt|fahren|rollt|rollen|verkehrt|verkehren)(?!\p{L}))/u,
  },
  {
    sense: 'LAUNCH',
    pattern:
      /(?<!\p{L})(?:\p{L}*[Ss]atelliten|\p{L}*[Rr]akete|\p{L}*[Ss]onde) .*(?:gestartet|ins All (?:gebracht|geschossen))(?!\p{L})/u,
  },
  // Matches "macht zum Jahresende dicht", "hat zum letzten Mal geöffnet".
  {
    sense: 'CLOSURE',
    pattern:
      /(?<!\p{L})(?:zum letzten Mal (?:geöffnet|aufgesperrt)|(?:für immer|endgültig) (?:geschlossen|dichtgemacht|zugemacht))(?!\p{L})/u,
  },
  // Matches "Die Werft macht zum Jahresende dicht".
  {
    sense: 'CLOSURE',
    pattern:
      /(?<!\p{L})(?:(?:macht|machen) .*dicht|(?:schließt|schließen) (?:\p{L}+ )*\p{L}*(?:[Ff]iliale|[Ww]erk|[Ss]tandort|[Kk]linik|[Kk]aufhaus|[Ll]aden|[Ff]abrik))(?:n|s|e)?(?!\p{L})/u,
    planned: true,
  },
  // Matches "hat die Staatsanwaltschaft acht Jahre Haft verlangt".
  {
    sense: 'TRIAL',
    pattern:
      /(?<!\p{L})(?:\p{L}*[Aa]nw(?:alt|ält)\p{L}*|Verteidig\p{L}+|Anklage)(?!\p{L}).*(?:Haft|Jahre|Freispruch|lebenslang)\p{L}* .*(?:gefordert|verlangt|beantragt)(?!\p{L})/u,
  },
  // Matches "hat die erste Beta seines Browsers zum Herunterladen freigegeben".
  {
    sense: 'LAUNCH',
    pattern:
      /(?<!\p{L})(?:\p{L}*[Vv]ersion|Beta\p{L}*|Software|App) .*(?:freigegeben|veröffentlicht|erschienen)(?!\p{L})/u,
  },
  // Matches "Ein Hubschrauber wird vermisst", "verschwand von den Radarschirmen".
  {
    sense: 'INCIDENT',
    pattern:
      /(?<!\p{L})(?:Hubschrauber|\p{L}*[Ff]lugzeug|Jet|Boot|Kutter|Jacht|Fähre)(?!\p{L}).*(?:vermisst|verschollen)|(?<!\p{L})(?:verschwand|verschwunden) .*Radar|(?<!\p{L})vom Radar verschwunden(?!\p{L})/u,
  },
  {
    sense: 'RAID',
    pattern: /(?<!\p{L})(?:Wohnungen|Räume|Häuser|Büros|Objekte|Geschäfte) .*durchsucht(?:en)?(?!\p{L})/u,
  },
  // Matches "Elf Kinder konnten gerettet werden", "Wanderer vom Berg geholt".
  {
    sense: 'RESCUE',
    pattern:
      /(?<!\p{L})(?:gerettet|in Sicherheit gebracht|(?:Berg|[Ff]euerwehr|Retter)\p{L}* .*(?:befreit|geholt|geborgen))(?!\p{L})/u,
  },
  {
    sense: 'EVACUATION',
    pattern: /(?<!\p{L})(?:evakuiert|(?:Häuser|Wohnungen|Gymnasium|Schule) verlassen müssen)(?!\p{L})/u,
  },
  // Matches "hat am Dienstag seinen Bericht vorgelegt".
  {
    sense: 'PUBLICATION',
    pattern:
      /(?<!\p{L})(?:\p{L}*(?:[Bb]ericht|[Ss]tudie|[Gg]utachten|[Pp]rognose|[Bb]ilanz|[Ee]ntwurf|[Kk]onzept|[Ss]tatistik|[Uu]mfrage)(?!\p{L}).*(?:vorgelegt|vorgestellt|veröffentlicht)|(?:legte|stellte)n? .*\p{L}*(?:[Bb]ericht|[Ss]tudie|[Gg]utachten|[Pp]rognose|[Bb]ilanz|[Ee]ntwurf|[Kk]onzept)(?!\p{L}).* vor|veröffentlichten? .*\p{L}*(?:[Bb]ericht|[Ss]tudie|[Gg]utachten|[Pp]rognose|[Bb]ilanz))(?!\p{L})/u,
  },
  // Matches "haben in Prag über Grenzkontrollen beraten".
  {
    sense: 'MEETING',
    pattern:
      /(?<!\p{L})(?:zusammengekommen|kamen .*zusammen|trafen sich|haben sich .*getroffen|(?:[Mm]inister|[Kk]anzler|[Pp]räsident|[Cc]hef)\p{L}* .*(?:beraten|berieten))(?!\p{L})/u,
  },
  // Matches "Die Malerin Ina Krall ist gestorben".
  {
    sense: 'DEATH',
    pattern:
      /(?<!\p{L})(?:ist|sind) .*(?:gestorben|verstorben)$|^(?:Er|Sie) (?:ver)?starb(?!\p{L})(?!.*(?:Unfall|Verletzungen|Messer))/u,
  },
];
