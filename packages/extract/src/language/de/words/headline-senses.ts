import type { HeadlineSense } from '../../../find/events/news-words.ts';

/** Pattern for nouns for offices. It matches the end of a word. */
const OFFICE = String.raw`[\p{L}-]*(?:[Tt]rainer|[Cc]oach|[Cc]hef|[Pp]räsident|[Vv]orsitzende[rn]?|[Mm]inister|[Kk]anzler|[Dd]irektor|[Gg]eschäftsführer|[Ll]eiter|[Bb]otschafter|[Ss]precher|[Gg]esandte[rn]?|[Ss]ekretär|[Ii]ntendant|[Kk]apitän|[Bb]ürgermeister|[Bb]ischof|[Nn]achfolger|[Bb]eauftragte[rn]?|[Kk]ommissar|[Vv]orst(?:and|änd)|[Rr]ektor|[Ii]nspekteur|[Cc]hefarzt|[Cc]hefärzt)(?:in)?`;
/** Pattern for the words after the office in a headline about an appointment: "von Moosdorf", "der Winzerunion". */
const OF = String.raw`(?: (?:von|bei|beim|im|in|am|für|de[rs]|an)(?: [\p{L}\d.-]+){1,4}?)?$`;

const COURT = String.raw`(?:\p{L}*-?(?:[Gg]ericht|[Gg]erichtshof)\p{L}*|BGH|EuGH|BVerfG|Karlsruhe|[Rr]ichter(?:in)?)`;

/** Pattern for clubs: "SV", "1. FC". */
const CLUB = String.raw`(?:(?:FC|SV|SC|TSV|VfB|VfL|FSV|SpVgg|HSV|BVB|SG|TSG)(?!\p{L}))`;
/** Pattern for companies that can be sold. */
const COMPANY = String.raw`\p{L}*-?(?:[Kk]onkurrent(?:en|in)?|[Rr]ivalen|[Hh]ersteller|[Ss]pezialist(?:en)?|[Ww]ettbewerber|[Mm]itbewerber|[Ff]irma|[Uu]nternehmen|[Kk]onzern|[Ii]nvestor(?:en)?|[Vv]erlag|[Bb]rauerei|[Mm]olkerei|[Kk]äserei|[Dd]ruckerei|[Rr]eederei|[Ww]erft)`;

/** Pattern for the start of a headline that is not only about a demand for a penalty. */
const NO_DEMAND =
  '^(?!.*(?:[Ff]order|[Dd]roh|plädier|beantrag|[Aa]nklage|[Ss]taatsanwalt|[Nn]ach (?:dem )?(?:Freispr|Urteil)|[Ss]tatt )).*';
/** A pattern for elections to a political office. */
const POLITICAL_ELECTIONS =
  '(?:landtags|bundestags|kommunal|(?:ober)?bürgermeister|präsidentschafts|präsidenten|parlaments|bürgerschafts|gemeinderats|stadtrats|landrats|stich|vor|neu|europa|nationalrats|regional|abgeordnetenhaus|senats|gouverneurs|unterhaus)-?wahl(?:en)?';
/** Pattern for a vehicle or the person in it. */
const VEHICLE = String.raw`(?:\p{L}*(?:[Ff]lugzeug|[Hh]ubschrauber|[Mm]aschine|[Aa]uto|[Bb]us|[Zz]ug|[Bb]ahn|[Ll]aster|[Ll]astwagen|[Tt]ransporter|[Mm]otorrad|[Ss]chiff|[Ff]rachter|[Ff]ähre|[Jj]et|[Ff]lieger|[Ww]agen)|Lkw|LKW|Pkw|PKW|Boeing(?: [\d-]+)?|Airbus(?: A\d+)?|Jet|\p{L}*[Ff]ahrer(?:in)?)`;

/**
 * Patterns for phrases in German headlines, with the sense of the event that they report. A comment before a pattern
 * contains headlines that match.
 */
export const HEADLINE_SENSES: readonly HeadlineSense[] = [
  // Matches "SPD siegt in Talheim" if the first sentences name an election.
  {
    sense: 'ELECTION',
    pattern:
      /(?<!\p{L})(?:siegt|siegen|siegte|gewinnt|gewinnen|gewann|verliert|verlieren|triumphiert|schlägt|besiegt|bezwingt)(?!\p{L})(?!.*(?:Prozess|Klage|Rechtsstreit|Wette|Preis|Pokal|Titel))/u,
    lead: new RegExp(String.raw`(?<!\p{L})(?:${POLITICAL_ELECTIONS})(?!\p{L})`, 'iu'),
    whole: true,
  },
  // Matches "Nordland startet Bodenoffensive".
  {
    sense: 'ATTACK',
    pattern:
      /(?<!\p{L})(?:startet|starten|beginnt|beginnen|eröffnet|leitet) .*(?<!\p{L})(?:[Bb]oden|[Ll]uft|[Mm]ilitär|[Gg]egen|[Gg]roß|[Ss]ommer|[Ww]inter|[Rr]aketen)-?[Oo]ffensive(?!\p{L})/u,
    whole: true,
  },
  // Matches "Landgericht verhandelt über Streik".
  {
    sense: 'TRIAL',
    pattern: new RegExp(String.raw`(?<!\p{L})${COURT} (?:\p{L}+ )*(?:verhandelt|verhandeln)(?!\p{L})`, 'u'),
    whole: true,
  },
  // Matches "Gericht kippt Bürgerentscheid", "Richter erklären Wahl in Celle für ungültig".
  {
    sense: 'VERDICT',
    pattern: new RegExp(
      String.raw`(?<!\p{L})${COURT} (?:\p{L}+ )*(?:kipp(?:t|te|en)|stopp(?:t|te|en)|annullier(?:t|te|en)|untersag(?:t|te|en)|bestätig(?:t|te|en)|erklär(?:t|te|en)) (?:[\p{L}-]+ )*\p{L}*(?:[Bb]ürgerentscheid|[Vv]olksentscheid|[Bb]ürgerbegehren|[Vv]olksbegehren|[Ww]ahl(?:ergebnis)?|[Aa]bstimmung|[Rr]eferendum|[Aa]briss|[Bb]au|[Rr]äumung|[Ss]chließung|[Ss]treik|[Aa]bschiebung|[Rr]odung|[Ü]bernahme|[Kk]undgebung)(?!\p{L})`,
      'u',
    ),
    whole: true,
  },
  // Matches "Landgericht Celle verhängt neun Jahre".
  {
    sense: 'VERDICT',
    pattern: new RegExp(
      String.raw`(?<!\p{L})${COURT} (?:\p{Lu}[\p{L}-]+ ){0,2}(?:verhängt|verhängte|verhängen|verhängten) (?:[\p{L}\d]+ ){1,3}(?:Jahre|Monate)(?!\p{L})`,
      'u',
    ),
    whole: true,
  },
  // Matches "Richter verhängen Baustopp".
  {
    sense: 'VERDICT',
    pattern: new RegExp(
      String.raw`(?<!\p{L})${COURT} (?:\p{L}+ )*(?:verhäng(?:t|te|en)) (?:\p{L}+ )*(?:Baustopp|Fahrverbot|Verbot)(?!\p{L})`,
      'u',
    ),
    whole: true,
  },
  // Matches "Stadtrat Moosdorf beschließt Schließung des Bads".
  {
    sense: 'DECISION',
    pattern:
      /^(?:\p{L}*-?(?:[Rr]at|[Tt]ag|[Kk]abinett|[Pp]arlament|[Ss]enat|[Vv]ersammlung)|Stadtverordnete) (?:(?:von )?\p{Lu}[\p{L}-]+ )?(?:beschließt|beschließen) (?!.*(?:[Gg]esetz|Sanktionen))/u,
    whole: true,
  },
  // Matches "Prozess gegen Anwalt Krall in München".
  {
    sense: 'TRIAL',
    pattern: /^\p{L}*-?[Pp]rozess (?:gegen|um|wegen) [^:–]+$/u,
    lead: /(?<!\p{L})(?:(?:muss|müssen) sich (?:seit|am) .*verantworten|(?:steht|stehen) seit .*vor (?:\p{L}+ )*(?:\p{L}*[Gg]ericht|\p{L}+kammer)|(?:steht|stehen) .*seit .*vor (?:\p{L}+ )*\p{L}*[Gg]ericht)/u,
  },
  // Matches "Krall legt Berufung gegen Urteil ein".
  {
    sense: 'APPEAL',
    pattern:
      /(?<!\p{L})(?:legt|legen|legte|legten) (?:\p{L}+ )*(?:Berufung|Revision|Verfassungsbeschwerde)(?!\p{L}).* ein$|(?<!\p{L})(?:geht|gehen|ging|zieht|ziehen) (?:\p{L}+ )*in (?:Berufung|Revision)(?!\p{L})/u,
    whole: true,
  },
  // Matches "Bahnchef entschuldigt sich im Untersuchungsausschuss für Zugunglück".
  {
    sense: 'HEARING',
    pattern:
      /(?<!\p{L})(?:sagt|bittet|entschuldigt|räumt|verteidigt|steht|schweigt|muss) (?:\p{L}+ )*(?:im|vor(?: dem)?) \p{L}*[Aa]usschuss(?!\p{L})|(?:[Aa]usschuss|Bundestag|[Ll]andtag|Parlament|Senat) (?:befragt|hört) (?!auf)/u,
    whole: true,
  },
  // Matches "Moosdorf empfängt am Samstag den SV Talheim", "Moosdorf empfängt Talheim zum Derby".
  {
    sense: 'MATCH',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:empfängt|empfing|gastiert|spielt) .*(?:(?<!\p{L})${CLUB}|zu[mr] (?:\p{L}+ )?\p{L}*(?:[Dd]erby|[Dd]uell|[Ss]piel|[Aa]uftakt)(?!\p{L}))|(?<!\p{L})${CLUB} .*(?:empfängt|empfing) `,
      'u',
    ),
    vague: true,
    whole: true,
  },
  // Matches "Drama aus Moosdorf gewinnt Filmpreis", "Ina Krall erhält Friedenspreis".
  {
    sense: 'CEREMONY',
    pattern:
      /(?<!\p{L})(?:gewinnt|gewinnen|gewann|erhält|erhalten|erhielt|bekommt|bekommen) (?:[\p{L}-]+ )*(?:\p{L}+-?(?:preis|Preis|orden)|\p{L}*[Ww]ettbewerb|Oscar|Bundesverdienstkreuz|Verdienstkreuz)(?!\p{L})|^(?:[\p{L}-]+ )?\p{L}*-?[Pp]reis (?:\d{4} )?(?:für|geht an|ging an) |(?<!\p{L})(?:geht|gehen|ging) an (?:\p{Ll}+ )*(?:Regisseur|Autor|Schriftsteller|Filmemacher|Künstler|Forscher|Schauspieler|Dichter|Fotograf)(?:in|innen)?(?!\p{L})|(?<!\p{L})(?:gewinnt|gewann) (?:\p{Ll}+ )*(?:\p{Lu}[\p{L}-]+ )?\p{L}*[Ff]ilm(?:fest(?:ival)?|festspiele)(?!\p{L})|mit (?:\p{L}+ )?\p{L}*preis (?:ausgezeichnet|geehrt)/u,
    whole: true,
  },
  // Matches "Verdi ruft zu Warnstreik auf".
  {
    sense: 'STRIKE',
    pattern: /(?<!\p{L})(?:ruft|rufen) (?:[\p{L}\d-]+ )*zu[mr]? (?:\p{L}+ )*\p{L}*[Ss]treiks? (?:[\p{L}\d-]+ )*auf$/u,
    planned: true,
  },
  // Matches "Klimagipfel in Porto für November geplant".
  {
    sense: 'SUMMIT',
    pattern: /(?<!\p{L})\p{L}*[Gg]ipfel(?:treffen)? (?:[\p{L}\d.-]+ )*(?:geplant|angekündigt|angesetzt)$/u,
    planned: true,
  },
  // Matches "Bürgermeisterin Krall entgeht Abwahl".
  {
    sense: 'VOTE',
    pattern:
      /(?<!\p{L})(?:entgeht|übersteht|entging|überstand) (?:\p{L}+ )*(?:Abwahl|Misstrauensvotum|Vertrauensabstimmung)(?!\p{L})/u,
  },
  // Matches "Radprofi Brandt stürzt bei Etappe".
  {
    sense: 'CRASH',
    pattern:
      /^(?:Radprofi|\p{L}*[Rr]ennfahrer(?:in)?|Radsportler(?:in)?|\p{L}*[Ss]kirennläufer(?:in)?|Skispringer(?:in)?) (?:\p{L}+ ){1,3}stürzt(?: schwer| bei| beim| in|$)/u,
  },
  // Matches "Haftbefehl gegen 27-Jährigen".
  {
    sense: 'ARREST',
    pattern:
      /^(?!.*(?:aufgehoben|außer Vollzug|beantragt|[Ff]order|abgelehnt|[Kk]ein)).*(?<!\p{L})Haftbefehle? (?:gegen|wegen|erlassen)(?!\p{L})/u,
  },
  // Matches "Nordwerk baut 200 Stellen in Emden ab", "Nordwerk streicht jede vierte Stelle".
  {
    sense: 'CUT',
    pattern:
      /(?<!\p{L})(?:(?:baut|bauen|baute) .*(?:Stellen?|Jobs?|Arbeitsplätze|Arbeitsplatz)(?!\p{L}).* ab$|(?:streicht|streichen|strich) .*(?:Stellen?|Jobs?|Arbeitsplätze|Arbeitsplatz)(?!\p{L})|(?:kündigt|kündigen|kündigte) .*Abbau von .*(?:Stellen|Jobs|Arbeitsplätzen).* an$|(?:entlässt|entlassen) \d.*(?:Mitarbeiter(?:innen)?|Beschäftigte)(?!\p{L}))/u,
    planned: true,
  },
  // Matches "Nordwerk schließt Werk in Emden".
  {
    sense: 'CLOSURE',
    pattern:
      /(?<!\p{L})(?:schließt|schließen) (?:sein |ihr |seine |ihre |das |die |den )?(?:\d+ |zwei |drei |alle |letzte[sn]? )?(?:\p{L}*(?:[Ww]erke?|[Ff]abrik|[Ff]ilialen?|[Ss]tandorte?|[Kk]aufhaus|[Kk]aufhäuser|[Gg]eburtsstation|[Gg]eburtshilfe|[Kk]linik|[Rr]edaktion))(?!\p{L})(?!.*(?:zum Jahr|nicht))/u,
    planned: true,
  },
  // Matches "Brücke bei Moosdorf wieder offen".
  {
    sense: 'OPENING',
    pattern:
      /(?:[Bb]rücke|[Ss]traße|[Tt]unnel|[Ss]trecke|[Aa]utobahn|[Pp]ass|[Kk]anal|[Bb]ahnhof|[Ff]lughafen|[Gg]renze|(?<!\p{L})[AB] ?\d+)(?!\p{L})(?: [\p{L}-]+)* wieder (?:offen|geöffnet|frei|freigegeben|befahrbar)(?:$|[,:;]| [–-])/u,
    whole: true,
  },
  // Matches "Neue Brücke über die Lahn freigegeben", "Umgehungsstraße bei Talheim eingeweiht".
  {
    sense: 'OPENING',
    pattern:
      /(?:[Bb]rücke|[Ss]traße|[Tt]unnel|[Uu]mgehung|[Ss]trecke|[Aa]utobahn|[Rr]adweg|[Bb]ahnhof|[Ss]chleuse|[Ss]chule|[Mm]useum|[Ss]chwimmbad|[Hh]allenbad|[Kk]linik|[Hh]alle|[Bb]ibliothek|[Kk]ita)(?!\p{L})(?: [\p{L}-]+)* (?:für den Verkehr )?(?:freigegeben|eröffnet|eingeweiht)$/u,
    whole: true,
  },
  // Matches "Getreideabkommen läuft aus".
  {
    sense: 'ENDING',
    pattern:
      /(?:[Aa]bkommen|[Vv]ertrag|[Vv]ereinbarung|[Ww]affenruhe|[Pp]akt)(?!\p{L}).* (?:läuft aus|lief aus|ausgelaufen)(?!\p{L})|(?<!\p{L})lässt (?:[\p{L}-]+ )*\p{L}*(?:[Aa]bkommen|[Vv]ertrag|[Pp]akt) auslaufen/u,
    whole: true,
  },
  // Matches "Frachter „Linde“ freigeschleppt".
  { sense: 'RESCUE', pattern: /(?<!\p{L})(?:freigeschleppt|wieder flott|wieder frei geschleppt)(?!\p{L})/u },
  // Matches "Elbbrücke bei Moosdorf gesperrt".
  {
    sense: 'CLOSURE',
    pattern:
      /^(?!.*(?:[Kk]onto|[Kk]onten)).*(?:[Bb]rücken?|[Ss]traßen?|[Tt]unnel|[Ss]trecken?|[Aa]utobahn|[Pp]ass|[Bb]ahnhof|[Ff]lughafen|[Ss]chleuse|(?<!\p{L})[AB] ?\d+)(?!\p{L}).* gesperrt$/u,
    whole: true,
  },
  // Matches "Krall tritt nicht zurück", "Minister Brandt: Kein Rücktritt", "Rat lehnt Haushalt ab".
  {
    sense: 'REJECTION',
    pattern:
      /(?:tritt|treten|will|wollen) (?:\p{L}+ )?nicht (?:zurück|ab|zurücktreten|abtreten)$|(?<!\p{L})[Kk]ein(?:en)? (?:Rücktritt|Rückzug)|(?<!\p{L})(?:lehnt|lehnen|lehnte|lehnten) .+ ab$|(?<!\p{L})(?:schließt|schließen) .*(?:Rücktritt|Kandidatur|Koalition|[Ee]rhöhung(?:en)?|Verkauf|Neuwahlen|Rückkehr|Bündnis) aus$|(?<!\p{L})(?:weist|weisen) .+ zurück$/u,
  },
  // Matches "Grüne Krall wird Bürgermeisterin von Moosdorf", "Brandt neuer Landrat". Both are elected.
  {
    sense: 'ELECTION',
    pattern:
      /^(?!.*(?:im Amt|vereidigt|kommissarisch|vorläufig|Kandidat|gestorben|tot(?!\p{L}))).*(?<!\p{L})(?:wird|neue[rs]?) (?:neue[rs]? |erste[rs]? )?(?:\p{L}*[Bb]ürgermeister(?:in)?|Landrat|Landrätin)(?: (?:von|in|im) [\p{L} -]+)?$/u,
  },
  // Matches "Krall wird Trainerin in Moosdorf", "Krall neuer Vorsitzender der Winzerunion", "Neuer Präsident im Amt".
  {
    sense: 'APPOINTMENT',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:wird|werden) (?:\p{L}+e[rs]? )?|(?:ist |wird |hat eine?n? |bekommt eine?n? |erhält eine?n? )?[Nn]eue[rns]? (?:\p{Ll}+e[rns]? )?)${OFFICE}${OF}`,
      'u',
    ),
  },
  // Matches "Vera Krall übernimmt Oper Kiel".
  {
    sense: 'APPOINTMENT',
    pattern:
      /^(?:[\p{L}-]+ )?(?:\p{Lu}[\p{L}-]+ ){1,2}(?:übernimmt|übernahm) (?!.*(?:Verantwortung|Kosten|Schirm|Patenschaft|Haftung|Kontrolle|Dienst))(?:den |die |das )?(?:\p{Ll}+e[ns]? )?\p{Lu}/u,
    lead: new RegExp(
      String.raw`(?<!\p{L})(?:wird|als|zu[mr]) (?:[\p{L}]+ )?(?:neue[rn]? )?${OFFICE}(?!\p{L})|^(?:\p{L}+\. )?(?:Der |Die )?(?:\p{Ll}+e )?\p{L}*[Tt]rainer(?:in)? (?:\p{Lu}[\p{L}-]+ ){1,2}(?:übernimmt|wird|tritt)(?!\p{L})`,
      'u',
    ),
  },
  // Matches "BGH hebt Urteil auf", "Gericht kippt Maut", "18 Monate Haft".
  {
    sense: 'VERDICT',
    pattern: new RegExp(
      String.raw`${COURT}.* (?:kippt|stoppt|urteilt|entscheidet|bestätigt|verurteilt|untersagt|erlaubt|(?:hebt|heben) .+ auf|(?:gibt|geben) .+ (?:statt|[Rr]echt)|(?:weist|weisen) .+ ab)(?!\p{L})|${NO_DEMAND}(?:Monate|Jahre) (?:Haft|Gefängnis)(?!strafe)|${NO_DEMAND}(?:Haft|Freiheits|Gefängnis|Bewährungs|Geld)strafen? (?:für|gegen) |${COURT} (?:verhängt|verhängte|verhängen|verhängten) (?:\p{L}+ )*(?:[Hh]öchst|[Hh]aft|[Ff]reiheits|[Gg]efängnis|[Bb]ewährungs)strafen?(?!\p{L})|${NO_DEMAND}Höchststrafe für (?:\p{L}+-)?(?:[Tt]äter|[Aa]ngreifer|[Mm]örder|\p{L}*[Ff]ahrer|[Pp]fleger|\p{L}*[Aa]ttentäter|Angeklagte\p{L}*|Mann|Frau|Vater|Mutter|\d+-[Jj]ährige\p{L}*)(?!\p{L})|(?:nicht )?schuldig[“”"«»]? gesprochen|(?:spricht|sprechen) .*schuldig$|${NO_DEMAND}(?:(?:[Ll]ange|[Hh]ohe|[Mm]ehrjährige|[Ll]ebenslange|[Mm]ilde|[Hh]arte) (?:Haft|Freiheits|Gefängnis|Bewährungs)strafen?|(?:Haft|Freiheits|Gefängnis|Bewährungs)strafen?$|[Ll]ebenslang(?:e Haft)?(?: für |$)|Freispr(?:uch|üche)(?: für | im | in |$))`,
      'u',
    ),
  },
  // Matches "Räuber gefasst", "Ex-Vorstand in Haft".
  {
    sense: 'ARREST',
    pattern:
      /^(?!.*(?:[Bb]eschluss|[Ee]ntschluss|[Vv]orsätze|[Bb]leib|gegen )).*(?<!\p{L})(?:gefasst|(?:sitzt )?in (?:\p{L}+-?)?[Hh]aft)$/u,
  },
  {
    sense: 'FREEING',
    pattern:
      /^(?!.*(?:[Ss]trecke|[Ss]traße|[Bb]ahn|[Ww]eg|[Pp]ass|[Tt]unnel|[Bb]rücke|[Zz]ufahrt|[Vv]erkehr|[Gg]leise?|A ?\d)).*(?<!\p{L})(?:wieder|kommt|kommen|ist|sind) (?:wieder )?frei$|auf freie[mn] Fuß|aus (?:der )?\p{L}*-?[Hh]aft entlassen/u,
  },
  { sense: 'TRIAL', pattern: /(?<!\p{L})Prozess (?:[\p{L}-]+ )*(?:begonnen|beginnt|gestartet|eröffnet)$/u },
  { sense: 'TRIAL', pattern: /(?<!\p{L})(?:steht |stehen )?vor Gericht$/u },
  // Matches "Angeklagte schweigen zum Prozessauftakt".
  {
    sense: 'TRIAL',
    pattern:
      /(?<!\p{L})(?:zum|beim) (?:Prozess(?:auftakt|beginn)|Auftakt|Prozess)(?!\p{L})|(?<!\p{L})Angeklagte[rn]? (?:\p{L}+ )*(?:schweig(?:t|en)|gesteh(?:t|en)|bestreite[nt]|(?:räum|streit)(?:t|en) )|(?<!\p{L})(?:gesteht|gestehen|schweigt|schweigen) (?:im Prozess|vor Gericht)/u,
  },
  { sense: 'LAWSUIT', pattern: /(?<!\p{L})(?:klagt|klagen) gegen |(?<!\p{L})reich(?:t|en) (?:\p{L}+ )?Klage /u },
  // Matches "Brandis empfängt Papst in Kiel", "Brandis trifft Präsident Krall".
  {
    sense: 'MEETING',
    pattern: new RegExp(
      String.raw`^(?:\p{Lu}[\p{L}-]+ ){1,3}(?:empfängt|empfing|trifft|traf) (?:den |die )?(?:\p{L}+e[nr]? )?(?:${OFFICE}|Papst|König(?:in)?)(?!\p{L})`,
      'u',
    ),
  },
  // Matches "Nordwerk will Konkurrenten Seebau kaufen".
  {
    sense: 'OFFER',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:will|wollen) (?:\p{Ll}+ )*${COMPANY} (?:\p{Lu}\S* )*(?:kaufen|übernehmen)$`,
      'u',
    ),
    planned: true,
  },
  // Matches "Nordwerk übernimmt italienischen Konkurrenten", "Nordwerk kauft Käserei in Talheim".
  {
    sense: 'MERGER',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:übernimmt|übernahm|kauft|kaufte) (?:\p{Ll}+e[nr]? )*${COMPANY}(?:$| (?:in|aus|von) )|(?<!\p{L})(?:geht|gehen|ging) an (?:\p{Ll}+e[nr]? )*${COMPANY}(?:$| (?:in|aus|von) )`,
      'u',
    ),
  },
  // Matches "Seebau wird verkauft: Nordwerk zahlt Millionen".
  {
    sense: 'PURCHASE',
    pattern:
      /^\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)? (?:wird|werden) (?:\p{Ll}+ )?verkauft(?!\p{L})|(?<!\p{L})zahlt (?:\d\S* |\p{L}+ )?(?:Milliarden|Millionen)(?: Euro)?$/u,
    lead: /(?<!\p{L})(?:übernimmt|übernehmen|kauft|erwirbt|Übernahme|Kaufpreis|geht an (?:den|die)|(?:auf|über) (?:den|die) (?:Kauf|Verkauf))(?!\p{L})/u,
  },
  // Matches "Nordwerk ist zahlungsunfähig", "Nordwerk meldet Insolvenz an".
  {
    sense: 'BANKRUPTCY',
    pattern:
      /(?<!\p{L})(?:zahlungsunfähig|pleite)$|(?<!\p{L})(?:meldet|melden|meldete|beantragt|beantragen) (?:\p{L}+ )?(?:Insolvenz|Konkurs)|(?<!\p{L})(?:stellt|stellen) (?:\p{L}+ )?Insolvenzantrag/u,
  },
  // Matches "Trainer Krall muss gehen", "Auch Moosdorf wechselt den Trainer".
  {
    sense: 'DISMISSAL',
    pattern: new RegExp(
      String.raw`^(?:${OFFICE} )?(?:\p{Lu}[\p{L}-]+ ){1,2}muss gehen$|(?<!\p{L})(?:wechselt|wechseln) (?:\p{L}+ )*Trainer(?:in)?(?: aus)?$`,
      'u',
    ),
  },
  // Matches "Amtsinhaber Krall abgewählt", "Volksbund wählt Ole Brandt zum Vorsitzenden".
  {
    sense: 'ELECTION',
    pattern: new RegExp(
      String.raw`(?<!\p{L})abgewählt$|(?<!\p{L})(?:wählt|wählen|wählte|wählten) (?:[\p{L}-]+ )+zu(?:m|r) (?:neuen )?${OFFICE}$`,
      'u',
    ),
  },
  // Matches "Molkereien einigen sich auf Zusammenschluss".
  {
    sense: 'MERGER',
    pattern:
      /(?<!\p{L})(?:einigen|einigten|verständigen|verständigten) sich (?:[\p{L}-]+ )*auf (?:\p{L}+ )?(?:Fusion|Zusammenschluss|Übernahme)(?!\p{L})/u,
    whole: true,
  },
  // Matches "Krall und Brandt einig über Brücke".
  {
    sense: 'AGREEMENT',
    pattern:
      /(?<!\p{L})(?:(?:sind sich )?einig über|(?:einigen|einigten|verständigen|verständigten|(?<=^\p{L}*(?:[Kk]oalition|[Rr]egierung|EU) )einigt) sich (?:[\p{L}-]+ )*(?:auf|über))(?!\p{L})|(?<!\p{L})(?:einigen|verständigen) sich$/u,
  },
  // Matches "Sohn des Winzers nach Entführung frei".
  { sense: 'FREEING', pattern: /(?<!\p{L})nach \p{L}*(?:[Ee]ntführung|[Hh]aft|[Gg]eiselnahme) (?:wieder )?frei$/u },
  // Matches "200 Gefangene aus Gefängnis ausgebrochen".
  {
    sense: 'CRIME',
    pattern:
      /(?<!\p{L})aus (?:\p{L}+ )*\p{L}*-?(?:[Gg]efängnis|[Hh]aft|[Hh]aftanstalt|JVA) (?:ausgebrochen|geflohen|entkommen|geflüchtet)$/u,
  },
  // Matches "Einbrecher in Grundschule".
  { sense: 'THEFT', pattern: /^(?:Einbrecher|Diebe) (?:in|im|bei|stehlen|erbeuten|plündern) / },
  // Matches "Pflegekräfte ziehen durch Moosdorf", "Traktorkorso in Moosdorf".
  {
    sense: 'PROTEST',
    pattern:
      /^(?:[\d.]+ |\p{L}+ )?(?:\p{L}*[Kk]räfte|Bauern|Landwirte|Beschäftigte|Schüler|Studierende|Studenten|Lehrer|Ärzte|Arbeiter|Apotheker|Eltern|Erzieher|Erzieherinnen|Gegner|\p{L}+[Gg]egner|\p{L}*aktivisten|Demonstranten|Tausende|Hunderte|Zehntausende|Menschen) (?:ziehen|zogen|marschieren|marschierten|gehen|gingen) (?:durch |(?:\p{L}+ )*auf die Straße)|[Tt]raktor(?:korso|demo)|Protestkorso|Traktoren (?:rollen|fahren|ziehen|blockieren) (?:durch|in|nach)?/u,
  },
  // Matches "Bauern blockieren Zufahrt zum Hafen".
  {
    sense: 'PROTEST',
    pattern:
      /(?<!\p{L})(?:Bauern|Landwirte|Fischer|Aktivisten|Aktivistinnen|Klimaaktivisten|Demonstranten|Lkw-Fahrer|Spediteure|Taxifahrer|Winzer) (?:blockieren|blockierten|besetzen|besetzten) /u,
  },
  // Matches "Gericht schickt Pfleger ins Gefängnis".
  {
    sense: 'VERDICT',
    pattern: new RegExp(`${COURT} (?:schickt|schickte) .*(?:ins Gefängnis|in Haft|hinter Gitter)`, 'u'),
  },
  // Matches "Nordwerk baut Werk in Dresden".
  {
    sense: 'CONSTRUCTION',
    pattern:
      /(?<!\p{L})(?:baut|bauen|errichtet|errichten) (?:\p{Ll}+ )*\p{L}*-?(?:[Ww]erk|[Ff]abrik|[Zz]entrum|[Rr]echenzentrum|[Kk]raftwerk|[Ss]tandort) (?:in|bei|im) \p{Lu}/u,
    planned: true,
  },
  // Matches "Betrüger bringen Rentnerin um 40.000 Euro".
  { sense: 'CRIME', pattern: /^(?:\p{L}+: )?\p{L}*[Bb]etrüger(?:innen)? (?!vor Gericht|in Haft)\p{Ll}/u },
  // Matches "Bande stiehlt Bilder aus Museum".
  {
    sense: 'THEFT',
    pattern: /(?<!\p{L})(?:stiehlt|stehlen|raubt|rauben|erbeutet|erbeuten) (?!.*(?:Schau|Sieg|Punkt|Show))/u,
  },
  // Matches "Stadtrat stimmt für Abriss".
  {
    sense: 'DECISION',
    pattern:
      /(?<!\p{L})\p{L}*-?(?:[Tt]ag|[Rr]at|[Pp]arlament|[Ss]enat)s? (?:[\p{L}-]+ )?(?:stimmt|stimmte) (?:für|gegen) /u,
  },
  // Matches "Moosdorf steigt in die Oberliga auf", "Krall schießt Moosdorf zum Sieg".
  {
    sense: 'PROMOTION',
    pattern: /(?<!\p{L})(?:steigt|steigen) (?:\p{L}+ )*in die \p{L}*(?:[Ll]iga|[Kk]lasse|Bundesliga) (?:auf|ab)$/u,
  },
  {
    sense: 'VICTORY',
    pattern:
      /(?<!\p{L})(?:schießt|führt|schießen|führen|stürmt|sprintet|läuft|fährt|springt|rast|spurtet|schwimmt) .*(?<!\p{L})zum (?:\p{L}+ )?\p{L}*(?:[Ss]ieg|[Tt]itel)(?: in | beim | im |$)|(?<!\p{L})(?:schießt|führt) .*(?<!\p{L})an die (?:Tabellens|S)pitze$|(?<!\p{L})\p{L}*(?:[Ss]pielerin|[Ss]pieler|[Ll]äufer(?:in)?|[Ff]ahrer(?:in)?) triumphiert (?:in|beim) /u,
  },
  {
    sense: 'DEFEAT',
    pattern: /(?<!\p{L})(?:verliert|verlieren) (?:das )?\p{L}*(?:[Ss]piel|[Ff]inale|[Dd]erby|[Ee]ndspiel)(?!\p{L})/u,
  },
  // Matches "Fähre läuft vor Föhr auf Grund".
  { sense: 'GROUNDING', pattern: /(?<!\p{L})(?:läuft|laufen|lief) (?:.* )?auf Grund$/u },
  // Matches "Mann niedergestochen", "Mann angeschossen".
  { sense: 'STABBING', pattern: /(?<!\p{L})niedergestochen$/u },
  { sense: 'SHOOTING', pattern: /(?<!\p{L})(?:niedergeschossen|angeschossen)$/u },
  // Matches "19-Jähriger gesteht", "Verdächtiger stellt sich".
  {
    sense: 'ARREST',
    pattern: /^(?:[\p{L}\d-]+ ){1,4}(?:gesteht|gestehen|legt Geständnis ab|stellt sich(?: der Polizei)?)$/u,
  },
  // Matches "Bundestag beschließt Klimagesetz".
  {
    sense: 'ENACTMENT',
    pattern:
      /(?<!\p{L})\p{L}*-?(?:[Tt]ag|[Rr]at|[Pp]arlament|[Ss]enat|[Kk]ongress)s? (?:beschließt|beschloss|billigt|billigte|verabschiedet) (?:\p{Ll}+ )*\p{L}*-?[Gg]esetz(?!\p{L})/u,
  },
  // Matches "Landtag beschließt Haushalt", "Kabinett stimmt Reform zu".
  {
    sense: 'DECISION',
    pattern:
      /(?<!\p{L})\p{L}*-?(?:[Tt]ag|[Rr]at|[Pp]arlament|[Kk]abinett|[Ss]enat|[Kk]ommission|[Kk]ongress)s? .*(?<!\p{L})(?:beschließt|beschloss|genehmigt|genehmigte|billigt|billigte|verabschiedet|(?:stimmt|stimmte) .+ zu$)/u,
  },
  // Matches "Wahlleiter legt Ergebnis vor".
  { sense: 'PUBLICATION', pattern: /(?<!\p{L})(?:legt|legen|legte|stellt|stellen|stellte) .+ vor$/u },
  { sense: 'CONSTRUCTION', pattern: /(?<!\p{L})\p{L}*(?:[Nn]eubau|[Uu]mbau|[Bb]auarbeiten) (?:[\p{L}-]+ )*begonnen$/u },
  {
    sense: 'LAUNCH',
    pattern: /(?:rakete|fähre|kapsel|satellit|sonde|frachter|raumschiff)[\p{L} „“"]*(?:ge)?startet$/u,
  },
  // Matches "Start der Rakete Aurora verschoben".
  {
    sense: 'LAUNCH',
    pattern:
      /(?<!\p{L})\p{L}*[Ss]tart (?:der|des|von) .*(?:[Rr]akete|[Ss]onde|[Kk]apsel|[Ss]atellit(?:en)?|[Ss]huttle|[Rr]aumschiffs?|[Rr]aumfähre).* (?:verschoben|vertagt|abgesagt|abgebrochen)$/u,
    planned: true,
    whole: true,
  },
  // Matches "Moosdorf schlägt Talheim 3:1", "Krall gewinnt Rennen".
  {
    sense: 'VICTORY',
    pattern:
      /(?<!\p{L})(?:schlägt|schlagen|siegt|siegen|gewinnt|gewinnen|bezwingt|bezwingen) .*\d{1,3}:\d{1,3}|(?<!\p{L})(?:gewinnt|gewinnen|holt|holen|sichert sich|sichern sich|verteidigt|verteidigen) (?:\p{L}+ )*(?:\p{L}*-?(?:[Pp]okal|[Tt]itel|[Tt]urnier|[Rr]ennen|[Mm]arathon|[Mm]eisterschaft|[Ee]tappe|[Gg]old|[Dd]erby|[Ff]inale)|(?:\p{Lu}[\p{L}-]+ )?Open)(?!\p{L})|(?<!\p{L})(?:wird|werden|ist|sind|vorzeitig|erneut) (?:\p{L}+ )*\p{L}*-?(?:[Ww]eltmeister|[Oo]lympiasieger|[Ee]uropameister|(?<!bürger|haus|hand|werk|dach|bau)(?<!\p{L})Meister|-Meister)(?:in)?(?!\p{L})/u,
  },
  // Matches "Moosdorf schmeißt Titelverteidiger aus dem Pokal".
  {
    sense: 'VICTORY',
    pattern:
      /(?<!\p{L})(?:wirft|werfen|schmeißt|schmeißen|kegelt|kegeln|kickt|kicken|schießt|schießen|befördert) .*aus (?:dem|der) (?:[\p{L}-]*(?:[Pp]okal|[Tt]urnier|[Cc]up|[Ll]eague|[Ww]ettbewerb)|WM|EM|CL)(?!\p{L})/u,
  },
  { sense: 'DEFEAT', pattern: /(?<!\p{L})(?:verliert|verlieren|unterliegt|unterliegen) .*(?:\d{1,3}:\d{1,3}|gegen )/u },
  {
    sense: 'MATCH',
    pattern:
      /(?<!\p{L})Spieltag de[rs] |(?<!\p{L})(?:Remis|Unentschieden) (?:gegen|in|im|bei|zwischen) |trennen sich (?:\p{L}+ )?(?:\d:\d|remis|unentschieden)|(?<!\p{L})(?:rettet|retten|sichert|sichern|holt|holen|ergattert|entführt|erkämpft) (?:[\p{L}-]+ )*(?:einen|drei|den|wichtigen) (?:\p{Ll}+ )?Punkte?(?!\p{L})|(?<!\p{L})kommt nicht über (?:\p{L}+ )*\d:\d/u,
    whole: true,
  },
  // Matches "Fahrgäste nach Schiffsunglück in Sicherheit gebracht".
  {
    sense: 'CRASH',
    pattern:
      /(?<!\p{L})nach (?:\p{L}*[Uu]nglück|\p{L}*[Uu]nfall) (?:[\p{L}-]+ )*(?:in Sicherheit gebracht|von Bord geholt)$/u,
    whole: true,
  },
  // Matches "Bus stürzt in Schlucht".
  {
    sense: 'CRASH',
    pattern: new RegExp(
      String.raw`(?<!\p{L})${VEHICLE}(?!\p{L}).* (?:(?:stürzt|stürzte|rast|raste|prallt|prallte|prallen|kracht|krachte) (?:\p{L}+ )*(?:ab(?:$| [-–])|in (?!Rekord|Richtung)|auf |gegen )|(?:kippt|kippte) (?:[\p{L}\d]+ )*um$|(?:kommt|kam) (?:[\p{L}\d]+ )*von (?:der )?(?:Fahrbahn|Straße) ab$|umgekippt$|(?:überschlägt|überschlagen) sich|(?:\p{L}+ )?(?:abgestürzt|gestürzt|kollidiert|entgleist|verunglückt)$)|(?<!\p{L})(?:von|vom) (?:\p{Ll}+ )?${VEHICLE} (?:erfasst|überrollt|überfahren|angefahren)(?!\p{L})|(?<!\p{L})(?:Auto|Wagen|Lkw|Transporter|Bus|Fahrer(?:in)?) (?:fährt|rast|fuhr|raste) (?:\p{L}+ )*in (?:\p{L}+ )?(?:Menschen(?:menge|gruppe)|(?:Fußgänger|Personen|Kinder|Reise)?[Gg]ruppe|Menge|Passanten|Fußgänger)`,
      'u',
    ),
  },
  // Matches "Kind fällt in Moosdorf aus Fenster".
  {
    sense: 'CRASH',
    pattern:
      /(?<!\p{L})(?:fällt|fiel|stürzt|stürzte) (?:.* )?(?:aus|von|vom) (?:\p{Ll}+ )*\p{L}*(?:[Ff]enster|[Bb]alkon|[Dd]ach|[Ll]eiter|[Gg]erüst|[Bb]aum|[Bb]rücke|[Kk]lippe|[Hh]ochsitz)(?!\p{L})/u,
  },
  // Matches "Bauernhof gerät in Brand".
  {
    sense: 'FIRE',
    pattern:
      /(?<!\p{L})(?:gerät|geraten|geriet|steht|stehen|stand|standen) in (?:Brand|Flammen)|(?<!\p{L})\p{L}*(?:[Ff]euer|[Bb]rand) (?:brennt|zerstört|wütet|vernichtet|ausgebrochen)|(?<!\p{L})\p{L}* in (?:Brand|Flammen)$/u,
  },
  // Matches "Altstadt von Moosdorf überflutet", "Wassermassen reißen Brücke fort".
  {
    sense: 'FLOOD',
    pattern:
      /(?<!\p{L})(?:Wassermassen|Schlammlawinen?|Fluten) (?:reißen|spülen|zerstören|überfluten|überschwemmen) |(?<!\p{L})(?:überflutet|überschwemmt)$|(?:von|durch) (?:\p{Ll}+ )?(?:Überflutungen|Überschwemmungen|Hochwasser) (?:heimgesucht|verwüstet|getroffen|zerstört)/u,
  },
  // Matches "Schießerei in Moosdorf".
  {
    sense: 'SHOOTING',
    pattern: /(?<!\p{L})(?:Schießerei|Schusswechsel) (?:in|im|an|am|vor|auf|bei|mit|zwischen)(?!\p{L})/u,
  },
  // Matches "Tote bei Kämpfen in Moosdorf".
  { sense: 'WAR', pattern: /(?<!\p{L})[Kk]ämpfen? (?:in|zwischen|um|bei|an)(?!\p{L})/u },
  // Matches "Wirt erschlagen".
  {
    sense: 'KILLING',
    pattern: /(?<!\p{L})(?:totgeprügelt|totgeschlagen|erschlagen|erwürgt|ermordet|umgebracht)(?!\p{L})/u,
  },
  // Matches "Trauer um Ina Krall", "Trauer um Schauspielerin Ina Krall".
  {
    sense: 'DEATH',
    pattern:
      /^(?:\p{Lu}\p{L}+: )?(?:Trauer um|\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?trauer(?:t|n) um) (?:den |die )?(?!\p{L}*(?:[Oo]pfer|[Tt]ote|[Kk]inder))(?:\p{Lu}[\p{L}-]+ ){1,3}\p{Lu}[\p{L}-]+$/u,
    vague: true,
  },
  // Matches "Ole Brandt in Moosdorf beigesetzt".
  { sense: 'FUNERAL', pattern: /(?<!\p{L})(?:beerdigt|beigesetzt|bestattet|zu Grabe getragen)$/u },
  // Matches "Mann in Gewahrsam genommen".
  { sense: 'ARREST', pattern: /(?<!\p{L})(?:in Gewahrsam(?: genommen)?|(?:nimmt|nehmen|nahm|nahmen) .+ fest)$/u },
  // Matches "Ermittler heben Drogenlabor aus".
  {
    sense: 'SEIZURE',
    pattern:
      /(?<!\p{L})(?:hebt|heben|hob|hoben) .*(?:[Ll]abor|[Pp]lantage|[Bb]ande|[Ww]erkstatt|[Ll]ager)(?!\p{L}).* aus$/u,
  },
  // Matches "Krall kommt gegen Kaution frei".
  { sense: 'FREEING', pattern: /(?<!\p{L})gegen .*Kaution (?:wieder )?(?:frei|freigelassen|auf freiem Fuß)$/u },
  // Matches "Nordwerk kauft Seebau".
  {
    sense: 'PURCHASE',
    pattern:
      /^\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)* (?:kauft|kaufte) (?:den |die |das )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?: (?:aus|von) \p{Lu}[\p{L}-]+)?$|^\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)* (?:übernimmt|übernahm) (?!.*(?:Verantwortung|Vorsitz|Amt|Leitung|Aufgabe|Rolle|Kosten|Führung|Schirm|Spitze|Dienst|Kontrolle|Macht|Ruder|Haftung|Patenschaft))(?:den |die |das )?\p{Lu}/u,
  },
  // Matches "Uhr von Krall versteigert".
  { sense: 'AUCTION', pattern: /(?<!\p{L})versteigert$|unter dem Hammer/u },
  // Matches "Moosdorf verpflichtet Ole Brandt".
  {
    sense: 'TRANSFER',
    pattern:
      /(?<!\p{L})(?:verpflichtet|verpflichten) (?!sich)(?:\p{L}*(?:stürmer|torwart|spieler|verteidiger) )?\p{Lu}\p{Ll}+ \p{Lu}/u,
  },
  // Matches "Krall besucht Talheim".
  {
    sense: 'VISIT',
    pattern:
      /^(?!.*(?:jährlich|jedes Jahr|regelmäßig|täglich|Besucher)).*\p{Lu}\p{L}+ (?:besucht|besuchte|besuchen|besuchten) (?:\p{Ll}+ )*\p{Lu}/u,
  },
  // Matches "Außenminister Krall reist nach Oslo", "Kanzlerin zu Besuch in Oslo".
  {
    sense: 'VISIT',
    pattern:
      /(?:[Mm]inister|[Kk]anzler|[Pp]räsident|[Kk]önig|[Pp]remier|[Kk]ommissar)(?:in)?(?!\p{L})(?: \p{Lu}[\p{L}-]+)* (?:(?:reist|reiste|fliegt|flog) (?:(?:zu|am|im) \p{L}+ )?(?:nach|in die|in den) \p{Lu}|(?:ist |trifft )?(?:zu|zum) (?:\p{L}+)?[Bb]esuch in \p{Lu})/u,
  },
  // Matches "Nordwerk bringt Roller auf den Markt".
  {
    sense: 'LAUNCH',
    pattern:
      /(?<!\p{L})(?:bringt|bringen|kommt|kommen) .*(?:auf den Markt|in den Handel)(?!\p{L})|(?<!\p{L})(?:geht|gehen|ging|ist|sind) (?:\p{L}+ )?(?:online|ans Netz|am Netz)$|ins All gestartet$/u,
  },
  // Matches "Tagebuch von Krall veröffentlicht".
  { sense: 'PUBLICATION', pattern: /(?<!\p{L})(?:erschienen|veröffentlicht)$/u },
  // Matches "Moosdorf gewinnt gegen Talheim".
  {
    sense: 'VICTORY',
    pattern:
      /(?<!\p{L})(?:gewinnt|gewinnen|siegt|siegen) gegen |(?<!\p{L})[\p{L}-]*(?:[Ww]eltmeister|[Ee]uropameister|[Oo]lympiasieger)(?:in)? im |(?<!\p{L})(?:Sieger|Siegerin|Siegerinnen) (?:beim|des|der|bei) |(?<!\p{L})[\p{L}-]*(?:[Dd]oppel|[Hh]eim|[Aa]uswärts)sieg (?:in|bei|für|gegen|über) |(?<!\p{L})Sieg (?:gegen|über) /u,
  },
  // Matches "Moosdorf im Pokalfinale".
  {
    sense: 'VICTORY',
    pattern:
      /^(?!.*(?:heute|morgen|[Tt]ag)).*(?<!\p{L})(?:steht |zieht )?(?:im|ins) (?!.*gegen)\p{L}*-?(?:[Ff]inale|[Ee]ndspiel)(?: ein)?$/u,
    whole: true,
  },
  // Matches "Moosdorf unterliegt Talheim".
  { sense: 'DEFEAT', pattern: /(?<!\p{L})(?:unterliegt|unterliegen) (?:den |der |dem )?\p{Lu}/u },
  // Matches "Krall kündigt Rücktritt an".
  {
    sense: 'RESIGNATION',
    pattern:
      /(?<!\p{L})(?:kündigt|kündigte|kündigen) (?:\p{L}+ )*(?:Rücktritt|Rückzug|Abschied als \p{L}\S*|Abschied aus \p{L}+ \p{L}+) an$|(?<!\p{L})(?:verzichtet|verzichten) auf (?:das |sein |ihr |\p{L}*)[Aa]mt$|(?<!\p{L})wirft das Handtuch$|(?<!\p{L})(?:gibt|geben) (?:\p{Ll}+ )*\p{L}*(?:[Aa]mt|[Pp]osten|[Ll]eitung|[Vv]orsitz) (?:\p{L}+ )*(?:auf|ab)$/u,
  },
  // Matches "Intendantin Ina Krall verlässt Theater Moosdorf".
  {
    sense: 'RESIGNATION',
    pattern: new RegExp(
      String.raw`^(?!.*(?:Sitzung|Saal|Krankenhaus|Klinik(?!um)|Land ))(?:${OFFICE}|\p{L}*[Aa]rzt|\p{L}*[Ää]rztin) (?:\p{L}+ )*(?:verlässt|verlassen) (?:das |die |den )?(?:\p{L}*-?(?:[Tt]heater|[Mm]useum|[Oo]per|[Kk]linikum|[Vv]erein|[Kk]lub|[Cc]lub|[Vv]erband|[Uu]nternehmen|[Kk]onzern|[Ss]ender|[Uu]niversität|[Hh]ochschule|[Bb]ank|[Rr]athaus|[Zz]oo)|[\p{L}\d]+ AG|(?:FC|SV|TSV|VfB|VfL) )`,
      'u',
    ),
  },
  // Matches "Kartellamt untersagt Übernahme".
  {
    sense: 'BAN',
    pattern:
      /(?<!\p{L})\p{L}*-?(?:[Aa]mt|[Aa]ufsicht|[Bb]ehörde|[Kk]ommission|[Mm]inisterium|[Rr]egierung|[Ss]tadt|[Ll]andkreis|[Pp]olizei) (?:\p{L}+ )?(?:untersagt|verbietet|untersagte|verbot)(?!\p{L})/u,
  },
  // Matches "Mann bedroht Fahrgäste mit Messer".
  {
    sense: 'CRIME',
    pattern:
      /(?<!\p{L})(?:bedroht|bedrohte|bedrohen) (?!sich).*mit (?:\p{Ll}+ )?\p{L}*(?:[Mm]esser|[Ww]affe|[Pp]istole|[Aa]xt|[Mm]achete|[Gg]ewehr|[Bb]eil)/u,
  },
  // Matches "Geldautomat in Moosdorf gesprengt".
  {
    sense: 'THEFT',
    pattern:
      /(?<!\p{L})(?:Geldautomat(?:en)?|Zigarettenautomat(?:en)?|Fahrkartenautomat(?:en)?) .*(?:gesprengt|sprengen|aufgebrochen)(?!\p{L})|Geldautomatensprengung/u,
    whole: true,
  },
  // Matches "Drei Kilo Kokain bei Razzia sichergestellt", "Zoll findet 200 Kilo Heroin".
  {
    sense: 'SEIZURE',
    pattern:
      /(?:[Kk]ilo(?:gramm)?|Tonnen?|Gramm) (?:Kokain|Heroin|Marihuana|Haschisch|Cannabis|Drogen|Rauschgift|Crystal|Amphetamin)(?!\p{L})/u,
    lead: /(?<!\p{L})(?:sichergestellt|beschlagnahmt|entdeckt|gefunden|stellten? .* sicher|beschlagnahmten?|fanden?)(?!\p{L})/u,
    whole: true,
  },
  // Matches "Fliegerbombe in Moosdorf entschärft".
  {
    sense: 'OPERATION',
    pattern: /(?<!\p{L})(?:\p{L}*[Bb]omben?|Blindgänger|\p{L}*[Gg]ranaten?) .*(?:entschärft|gesprengt)(?!\p{L})/u,
  },
  // Matches "Bewohner müssen Häuser verlassen".
  {
    sense: 'EVACUATION',
    pattern:
      /(?<!\p{L})(?:(?:müssen|mussten) .*(?:Häuser|Wohnungen) verlassen|(?:Einwohner|Anwohner|Bewohner|Menschen|Hunderte|Tausende|Dutzende) verlassen (?:ihre )?(?:Häuser|Wohnungen))(?!\p{L})/u,
  },
  // Matches "Maut verfassungswidrig".
  { sense: 'VERDICT', pattern: /(?<!\p{L})(?:verfassungs|rechts|europarechts|grundgesetz)widrig$/u },
  // Matches "Anklage gegen Krall erhoben".
  { sense: 'CHARGE', pattern: /(?<!\p{L})(?:erhebt|erheben|erhob|erhoben) Anklage|Anklage (?:gegen .+ )?erhoben$/u },
  // Matches "EU verhängt Sanktionen gegen Karalien".
  {
    sense: 'SANCTION',
    pattern: /(?<!\p{L})(?:verhäng(?:t|en|te)|beschließt|beschließen) (?:\p{L}+ )*Sanktionen(?!\p{L})/u,
  },
  // Matches "Notenbank senkt Leitzins".
  {
    sense: 'DECISION',
    pattern:
      /(?<!\p{L})(?:EZB|Fed|SNB|BoE|Bank of \p{L}+|\p{L}*[Nn]otenbank|\p{L}*[Zz]entralbank) (?:\p{L}+ )?(?:senkt|erhöht|hebt|lässt|belässt|kürzt|senkte|erhöhte) .*[Zz]ins/u,
    whole: true,
  },
  // Matches "Kartellamt erlaubt Übernahme", "Regierung verlängert Grenzkontrollen".
  {
    sense: 'DECISION',
    pattern:
      /^(?:\p{L}+ )?\p{L}*-?(?:[Aa]mt|[Bb]ehörde|[Kk]ommission|[Mm]inisterium|[Rr]egierung|[Kk]abinett|[Rr]at|[Tt]ag) (?:\p{L}+ )?(?:(?:erlaubt|genehmigt|verlängert)(?!\p{L})|(?:macht|machen) (?:den )?Weg frei)/u,
  },
  // Matches "Nordwerk präsentiert neuen Elektrobus".
  {
    sense: 'PUBLICATION',
    pattern:
      /(?<!\p{L})(?:präsentiert|präsentieren) (?!sich)(?:\p{Ll}+ )*\p{L}*-?(?:[Pp]lan|[Pp]läne|[Kk]onzept|[Bb]ericht|[Bb]ilanz|[Hh]aushalt|[Ee]ntwurf|[Ss]tudie|[Pp]rogramm|[Ee]rgebnisse?|[Ss]trategie)(?!\p{L})/u,
  },
  // Matches "Krall bleibt Bürgermeisterin von Celle".
  {
    sense: 'ELECTION',
    pattern:
      /(?<!\p{L})bleibt (?:\p{L}*[Bb]ürgermeister|\p{L}*[Pp]räsident|\p{L}*[Ll]andrat|\p{L}*[Ll]andrät)(?:in)?(?!\p{L})|(?<!\p{L})(?:gewinnt|gewinnen) (?:\p{L}+ )*\p{L}*(?:[Ss]tichwahl|[Ww]ahl)(?!\p{L})/u,
    vague: true,
  },
  // Matches "Brandt schlägt Amtsinhaberin Krall".
  { sense: 'ELECTION', pattern: /(?<!\p{L})(?:schlägt|besiegt|bezwingt) Amtsinhaber(?:in)?(?!\p{L})/u },
  // Matches "Bürger stimmen gegen Windpark".
  {
    sense: 'VOTE',
    pattern:
      /(?<!\p{L})(?:Bürger|Wähler|Einwohner)(?:innen)? (?:\p{L}+ )?(?:stimmen|stimmten|votieren) (?:für|gegen) /u,
  },
  // Matches "Kanzlerin Krall gibt auf", "Krall wirft hin".
  {
    sense: 'RESIGNATION',
    pattern:
      /(?<!\p{L})(?:gibt|geben) (?:\p{Ll}+ )?auf$|(?<!\p{L})(?:wirft|werfen|schmeißt) (?:\p{Ll}+ )?hin$|(?<!\p{L})(?:legt|legen) (?:\p{Ll}+ )*\p{L}*(?:[Aa]mt|[Ää]mter|[Mm]andat|[Vv]orsitz) nieder$/u,
    vague: true,
  },
  // Matches "Staatschefs treffen sich in Genf", "Minister beraten in Genf über Waffenruhe".
  {
    sense: 'MEETING',
    pattern:
      /(?<!\p{L})(?:treffen|trafen) sich (?:[\p{L}\d.]+ )*in |(?<!\p{L})(?:[Mm]inister|chefs|[Pp]räsidenten|spitzen) (?:beraten|tagen|verhandeln) (?:\p{L}+ )*in /u,
    vague: true,
  },
  // Matches "Minister wollen in Moosdorf über Fähren reden".
  {
    sense: 'TALKS',
    pattern: /(?<!\p{L})(?:will|wollen) (?:.* )?(?:über|mit) .*(?:reden|sprechen|verhandeln|beraten)$/u,
    planned: true,
  },
  // Matches "Krall und Brandt sprechen in Moosdorf über Fähren".
  {
    sense: 'MEETING',
    pattern:
      /^(?:\p{Lu}[\p{L}-]+ )+und (?:\p{Lu}[\p{L}-]+ )+(?:sprechen|sprachen|beraten|berieten|reden|redeten|verhandeln) (?:\p{L}+ )*(?:in \p{Lu}|über )/u,
  },
  // Matches "Gestohlenes Gemälde wieder aufgetaucht".
  {
    sense: 'DISCOVERY',
    pattern:
      /(?:[Gg]estohlene[rns]?|[Vv]ermisste[rns]?|[Vv]erschollene[rns]?|[Vv]erschwundene[rns]?|[Gg]eraubte[rns]?) .*(?:aufgetaucht|gefunden|wiedergefunden|entdeckt|sichergestellt)$/u,
  },
  // Matches "Torwart Brandt wechselt nach Bremen".
  {
    sense: 'TRANSFER',
    pattern:
      /(?<!\p{L})(?:Torwart|Torhüter|Stürmer|Torjäger|Verteidiger|Kapitän|\p{L}*(?:spieler|profi|stürmer|torwart))(?:in)? (?:\p{L}+ )*(?:wechselt|verlässt) (?!.*(?:Partei|Fraktion))/u,
  },
  // Matches "Moosdorf gewinnt Hinspiel", "Brandt zieht ins Finale ein".
  {
    sense: 'VICTORY',
    pattern:
      /(?<!\p{L})(?:gewinnt|gewinnen) (?:\p{L}+ )*(?:[Hh]in|[Rr]ück|[Ss]pitzen|[Aa]uftakt|[Hh]eim|[Aa]uswärts|[Tt]est|[Ee]röffnungs|[Pp]okal)spiel(?!\p{L})|(?<!\p{L})(?:zieht|ziehen) (?:\p{L}+ )*ins? \p{L}*[Ff]inale (?:\p{L}+ )*ein$/u,
  },
  // Matches "Moosdorf scheidet im Pokal aus", "FC Moosdorf scheitert in Talheim".
  {
    sense: 'DEFEAT',
    pattern:
      /(?<!\p{L})(?:scheidet|scheiden) .*(?:[Pp]okal|[Tt]urnier|WM|EM|[Ff]inale|[Rr]unde|[Ll]iga|League|[Cc]up|Open)(?!\p{L}).* aus$|^(?:1\. )?(?:FC|SV|SC|TSV|VfB|VfL|FSV|SpVgg|Eintracht|Borussia) \p{L}+ scheitert (?:in|an|bei|gegen) /u,
  },
  // Matches "Fähre sinkt vor Föhr".
  {
    sense: 'CRASH',
    pattern:
      /(?<!\p{L})\p{L}*(?:[Ff]ähre|[Ss]chiff|[Bb]oot|[Ff]rachter|[Kk]utter|[Jj]acht|[Yy]acht|[Ss]egler|[Tt]anker) (?:\p{L}+ )*(?:sinkt|sank|gesunken|kentert|kenterte|gekentert)(?!\p{L})/u,
  },
  // Matches "Nordwerk will Seebau übernehmen".
  {
    sense: 'OFFER',
    pattern:
      /^\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)* (?:will|wollen) (?:\p{L}*konkurrenten )?\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)? (?:übernehmen|kaufen)$(?<!(?:Verantwortung|Vorsitz|Amt|Leitung|Kosten|Führung|Rolle|Macht|Patenschaft|Aufgaben?|Kontrolle|Spitze|Ruder|Mandat) übernehmen)(?<!(?:Waffen|Gas|Öl|Häuser|Autos|Strom|Aktien|Impfstoff|Munition) kaufen)/u,
    vague: true,
  },
  // Matches "Lina Krall begeistert 8000 Fans in Celle".
  { sense: 'CONCERT', pattern: /(?<!\p{L})(?:begeistert|verzaubert|rockt) /u, vague: true },
  // Matches "Krall folgt auf Brandt als Trainerin".
  {
    sense: 'APPOINTMENT',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:folgt|folgte) auf \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:als (?:neue[rn]? )?${OFFICE}|an der Spitze)(?!\p{L})`,
      'u',
    ),
  },
  // Matches "Fahrer richtet Blutbad an".
  // Matches "Raketen auf Odessa kurz nach dem Abkommen".
  {
    sense: 'ATTACK',
    pattern:
      /^(?:[\p{L}-]+ ){0,2}(?:\p{L}*[Rr]aketen|[Dd]rohnen|[Bb]omben|[Gg]ranaten|[Ss]chüsse) (?:auf|treffen|trafen) /u,
  },
  { sense: 'ATTACK', pattern: /(?<!\p{L})(?:richtet|richtete|richten) (?:\p{L}+ )*Blutbad an(?!\p{L})/u },
  // Matches "Kasseler Fahrer im Ausstand", "Müllabfuhr in Krefeld bestreikt", "Kitas wegen Streik geschlossen".
  {
    sense: 'STRIKE',
    pattern:
      /(?<!\p{L})im (?:\p{L}+)?[Aa]usstand$|(?<!\p{L})bestreikt$|(?<!\p{L})wegen (?:\p{L}*[Ww]arn)?[Ss]treiks? (?:[\p{L}-]+ )*geschlossen$/u,
  },
  // Matches "Uni Talheim wählt erstmals eine Frau an die Spitze".
  { sense: 'ELECTION', pattern: /(?<!\p{L})(?:wählt|wählen) .*an die Spitze$/u },
  // Matches "FC Moosdorf steigt in die Dritte Liga auf".
  {
    sense: 'PROMOTION',
    pattern: /(?<!\p{L})(?:steigt|steigen) (?:[\p{L}\d.-]+ )*(?:[Ll]iga|Bundesliga) (?:\p{L}+ )?auf$/u,
  },
  // Matches "Moosdorf im Rausch: 3:1 gegen Talheim".
  { sense: 'MATCH', pattern: /(?<![\d:])\d{1,2}:\d{1,2} (?:gegen|bei|in) \p{Lu}/u },
  // Matches "Institut senkt Prognose".
  {
    sense: 'PUBLICATION',
    pattern:
      /(?<!\p{L})(?:senkt|senken|hebt|heben|erhöht|erhöhen|korrigiert|korrigieren) (?:\p{Ll}+ )*\p{L}*[Pp]rognosen?(?!\p{L})/u,
  },
  // Matches "Ministerium bestellt Drohnen", "Bahn bestellt 60 Züge".
  {
    sense: 'CONTRACT',
    pattern:
      /(?<!\p{L})(?:bestellt|bestellen|ordert|ordern) (?:\p{Ll}+ |\d[\d.]* )*\p{L}*(?:[Dd]rohnen|[Ff]lugzeuge|[Zz]üge|[Bb]usse|[Pp]anzer|[Hh]ubschrauber|[Ss]chiffe|[Ff]regatten|[Ll]oks)(?!\p{L})|(?<!\p{L})Großauftrag für /u,
  },
  // Matches "Handballer Brandt verlässt Emden".
  {
    sense: 'TRANSFER',
    pattern:
      /^(?:Handballer|Fußballer|Basketballer|Volleyballer|Eishockeyspieler)(?:in)? (?:\p{Lu}[\p{L}-]+ ){1,2}(?:verlässt|wechselt) /u,
  },
  // Matches "Bewährung für falschen Arzt".
  { sense: 'VERDICT', pattern: /^Bewährung(?:sstrafen?)? für /u },
  // Matches "Starkregen setzt Keller unter Wasser".
  { sense: 'FLOOD', pattern: /(?<!\p{L})(?:setzt|setzen|steht|stehen) (?:[\p{L}-]+ )*unter Wasser$/u },
  // Matches "Hochwasser zerstört Häuser", "Orkan reißt Dächer ab".
  {
    sense: 'FLOOD',
    pattern:
      /(?<!\p{L})(?:\p{L}*[Hh]ochwasser|Überschwemmung(?:en)?|\p{L}*[Ff]lut(?:en|welle)?|Wassermassen) (?:\p{Ll}+ )*(?:zerstör|verwüst|beschädig|reiß|töte|forder|richte)\p{L}*(?!\p{L})/u,
  },
  // Matches "14 Tote nach Cholera-Ausbruch in Norland", "Norland ruft wegen Dengue-Fieber den Notstand aus".
  {
    sense: 'EPIDEMIC',
    pattern:
      /(?<!\p{L})(?:Cholera|Dengue|Ebola|Masern|Typhus|Malaria|Pest|Vogelgrippe|Schweinegrippe|Schweinepest|Mpox)(?!\p{L}).*(?<!\p{L})(?:grassiert|breite\p{L}* sich|Notstand|Tote|Todesopfer|Ausbruch)|(?<!\p{L})(?:Tote|Todesfälle|Todesopfer|Erkrankte|Infizierte|grassiert|breitet sich) .*(?<!\p{L})(?:Cholera|Dengue|Ebola|Masern|Typhus|Malaria|Pest|Vogelgrippe|Mpox)(?!\p{L})/u,
  },
  // Matches "Hubschrauber über der Nordsee vermisst", "Segelboot seit Montag verschollen".
  {
    sense: 'INCIDENT',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${VEHICLE}|\p{L}*(?:[Bb]oot|[Kk]utter|[Ff]ähre|[Jj]acht|[Yy]acht|[Jj]et)) (?:[\p{L}\d-]+ )*(?:vermisst|verschollen|verschwunden)$|(?<!\p{L})(?:über|von) (?:die|der) (?:Landebahn|Startbahn|Piste) (?:\p{L}+ )?(?:hinaus|geschossen|geraten|abgekommen|gerutscht)`,
      'u',
    ),
  },
  // Matches "Staatsanwältin fordert sechs Jahre Haft", "Verteidiger beantragen Freispruch".
  {
    sense: 'TRIAL',
    pattern:
      /(?<!\p{L})(?:\p{L}*[Aa]nw(?:alt|ält)\p{L}*|Anklage|Verteidig\p{L}+|Ankläger\p{L}*) (?:\p{L}+ )*(?:forder(?:t|n|te|ten)|verlang(?:t|en)|beantrag(?:t|en)|plädier(?:t|en)) (?:[\p{L}\d-]+ )*(?:Jahre|Monate|Haft\p{L}*|lebenslang\p{L}*|Freispr\p{L}+|\p{L}*[Ss]trafe|Bewährung|Todesstrafe)(?!\p{L})/u,
  },
  // Matches "Verfahren gegen Bankier eingestellt".
  { sense: 'TRIAL', pattern: /(?<!\p{L})(?:Verfahren|Prozess|Strafverfahren) (?:[\p{L}-]+ )*eingestellt$/u },
  // Matches "Polizei durchkämmt Wald", "Polizei stürmt Armenviertel".
  {
    sense: 'RAID',
    pattern:
      /(?<!\p{L})(?:\p{L}*[Pp]olizei|Ermittler|Fahnder|Beamte|Zoll|Armee|Militär|SEK) (?:[\p{L}-]+ )*(?:durchkämm(?:t|en)|stürm(?:t|en|ten?)|durchsuch(?:t|en|ten?))(?!\p{L})/u,
  },
  // Matches "Forscher fälschte Messdaten", "Abgaswerte manipuliert".
  {
    sense: 'CRIME',
    pattern:
      /(?<!\p{L})(?:\p{L}*[Dd]aten|\p{L}*[Ww]erte|Unterschriften|Papiere|Urkunden|Rechnungen|Zeugnisse|Rezepte|Impfpässe|Banknoten|Geldscheine)(?!\p{L})(?: [\p{L}-]+)* (?:gefälscht|manipuliert)(?!\p{L})|(?<!\p{L})(?:fälscht|fälschte|fälschten|manipuliert|manipulierte) (?:\p{Ll}+ )*(?:\p{L}*[Dd]aten|\p{L}*[Ww]erte|Unterschriften|Papiere|Urkunden|Rechnungen|Rezepte|Impfpässe)(?!\p{L})/u,
  },
  // Matches "Erste Beta von Falke erschienen", "Projekt veröffentlicht Testversion".
  {
    sense: 'LAUNCH',
    pattern:
      /(?<!\p{L})(?:veröffentlicht|veröffentlichen) (?:[\p{L}\d.-]+ )*(?:\p{L}*-?(?:[Vv]ersion|[Bb]eta|[Ss]oftware|[Uu]pdate)|Browser|Betriebssystem)(?!\p{L})|(?<!\p{L})(?:\p{L}*[Vv]ersion|Beta(?:-?version)?|Release) .*(?:freigegeben|verfügbar)$/u,
  },
  // Matches "Inselbewohner stimmen für mehr Rechte", "Mehrheit spricht sich für Autonomie aus".
  {
    sense: 'VOTE',
    pattern:
      /(?<!\p{L})(?:stimmen|stimmten|votieren) (?:\p{L}+ )?(?:für|gegen)(?!\p{L})|(?<!\p{L})(?:spricht|sprechen) sich (?:\p{L}+ )*(?:für|gegen) .*aus$/u,
    lead: /(?<!\p{L})(?:\p{L}*[Rr]eferend(?:um|en)|Volksabstimmung(?:en)?|Volksentscheid|Bürgerentscheid|Volksbefragung)(?!\p{L})/u,
  },
  // Matches "Populist zieht in den Stadtrat ein".
  {
    sense: 'ELECTION',
    pattern:
      /(?<!\p{L})(?:zieht|ziehen) (?:\p{L}+ )*in (?:den|die|das) \p{L}*(?:rat|tag|[Pp]arlament|[Ss]enat)(?!\p{L}).* ein$/u,
    lead: /(?<!\p{L})\p{L}*[Ww]ahl(?:en)?(?!\p{L})/u,
  },
  // Matches "Sturm legt Bahnverkehr lahm", "Orkan deckt Dächer ab".
  {
    sense: 'STORM',
    pattern:
      /^(?:\p{Lu}[\p{L}-]+: )?(?:\p{Ll}+er )?(?:Sturm|Orkan|Unwetter|Gewitter|Hurrikan|Taifun|Wirbelsturm|Tornado) (?:legt .*lahm$|deckt .*ab$|(?:zerstört|verwüstet|beschädigt|wütet|tobt|fegt)(?!\p{L}))/u,
  },
  // Matches "Reisebus bei Moosdorf von Fahrbahn abgekommen".
  {
    sense: 'CRASH',
    pattern: /(?<!\p{L})von (?:der )?(?:Fahrbahn|Straße|Autobahn) (?:ab(?:gekommen)?|geschleudert|gerutscht)$/u,
  },
];
