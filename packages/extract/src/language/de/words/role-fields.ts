import { entries, wholeWord } from '../../../core/word-list.ts';
import type { RoleFields } from '../../../find/names/name-words.ts';

/** Patterns of German role nouns, masculine and feminine, by the field in which the person works. Lower case. */
export const roleFields: RoleFields = {
  POLITICS: wholeWord(
    entries(`
      .*minister(?:in)? .*kanzler(?:in)? .*ministerpräsident(?:in)? .*bürgermeister(?:in)? .*senator(?:in)?
      .*gouverneur(?:in)? .*abgeordneter? .*politiker(?:in)? .*parlamentarier(?:in)? .*landr(?:at|ätin) .*stadtr(?:at|ätin)
      .*staatssekretär(?:in)? .*staatspräsident(?:in)? .*bundespräsident(?:in)? us-präsident(?:in)? .*fraktions.* .*partei.*
      .*premier .*diplomat(?:in)? .*botschafter(?:in)? .*könig(?:in)? .*kreisr(?:at|ätin) .*gemeinder(?:at|ätin)
      (?:parlaments|landtags|bundestags|nationalrats)(?:vize)?präsident(?:in)?
      .*kommissionspräsident(?:in)? .*gesandte[rn]? .*(?:spd|cdu|csu|fdp|afd|bsw|grünen?|linken?|övp|spö|fpö|svp)-.* eu-.*kommissar(?:in)? regierungssprecher(?:in)? dezernent(?:in)? .*kämmer(?:er|in)
      (?:bau|finanz|kultur|schul|sicherheits|sozial|sport|umwelt|verkehrs|wirtschafts)referent(?:in)? .*konsul(?:in)?
    `),
  ),
  LAW: wholeWord(
    entries(
      '.*rechtler(?:in)? .*anw[aä]lt(?:in)? .*(?<!kampf|schieds|linien|preis|punkt)richter(?:in)? .*jurist(?:in)? .*notar(?:in)?',
    ),
  ),
  POLICE: wholeWord(
    entries(
      'polizei.* .*polizist(?:in)? .*detektiv(?:in)? (?!eu-).*kommissar(?:in)? .*fahnder(?:in)? .*wachtmeister(?:in)?',
    ),
  ),
  ARTS: wholeWord(
    entries(`
      .*schauspieler(?:in)? .*sänger(?:in)? .*musiker(?:in)? .*regisseur(?:in)? .*komponist(?:in)? .*maler(?:in)?
      .*bildhauer(?:in)? .*dichter(?:in)? .*schriftsteller(?:in)? .*tänzer(?:in)? .*pianist(?:in)? .*dirigent(?:in)?
      .*geiger(?:in)? .*choreogra[fp]h?(?:in)? .*rapper(?:in)? .*kabarettist(?:in)? .*komiker(?:in)? .*gitarrist(?:in)?
      .*schlagzeuger(?:in)? .*cellist(?:in)? .*designer(?:in)? .*künstler(?:in)? .*filmemacher(?:in)? .*liedermacher(?:in)?
      .*satiriker(?:in)? .*humorist(?:in)? .*flötist(?:in)? .*trompeter(?:in)? .*posaunist(?:in)? .*saxofonist(?:in)?
      .*harfenist(?:in)? tenor .*sopranist(?:in)? .*organist(?:in)? .*chorleiter(?:in)? .*intendant(?:in)? .*dramaturg(?:in)?
      .*bassist(?:in)? .*violinist(?:in)? .*karikaturist(?:in)? .*essayist(?:in)? .*kantor(?:in)? .*drehbuchautor(?:in)?
      .*illustrator(?:in)? .*clown .*akrobat(?:in)? .*lyriker(?:in)? .*modemacher(?:in)?
    `),
  ),
  SPORT: wholeWord(
    entries(`
      .*trainer(?:in)? .*(?<!schau|musik)spieler(?:in)? .*torw[aä]rt(?:in)? .*torhüter(?:in)? .*stürmer(?:in)?
      .*mittelfeld.* .*abwehr.* .*läufer(?:in)? .*schwimmer(?:in)? .*boxer(?:in)? .*athlet(?:in)? .*sprinter(?:in)?
      (?:motor)?radfahrer(?:in)? .*radprofi .*rennfahrer(?:in)? formel-1-.* .*biathlet(?:in)? .*turner(?:in)? .*ruder(?:er|in) .*schiedsrichter(?:in)?
      .*fußballer(?:in)? .*weltmeister(?:in)? .*olympiasieger(?:in)? .*springer(?:in)? .*kapitän(?:in)? .*bundestrainer(?:in)?
      .*handballer(?:in)? .*teamchef(?:in)? .*segler(?:in)? .*ringer(?:in)? .*profi
      .*sportler(?:in)? .*sportdirektor(?:in)? .*basketballer(?:in)? .*volleyballer(?:in)? .*(?:spring|dressur)reiter(?:in)?
      .*golfer(?:in)? .*kletterer .*kletterin .*innenverteidiger(?:in)? .*außenverteidiger(?:in)? .*profi(?:spieler)?(?:in)?
      .*rodler(?:in)? .*fechter(?:in)? .*surfer(?:in)?
    `),
  ),
  SCIENCE: wholeWord(
    entries(`
      .*professor(?:in)? .*forscher(?:in)? .*wissenschaftler(?:in)? .*loge .*login .*physiker(?:in)? .*chemiker(?:in)?
      .*historiker(?:in)? .*ökonom(?:in)? .*mathematiker(?:in)? .*astronom(?:in)? .*philosoph(?:in)?
      .*informatiker(?:in)? .*statistiker(?:in)? .*botaniker(?:in)? .*dozent(?:in)? .*linguist(?:in)? .*geogra(?:f|ph)(?:in)?
    `),
  ),
  HEALTH: wholeWord(
    entries(`
      .*arzt .*ärztin .*chirurg(?:in)? .*mediziner(?:in)? .*therapeut(?:in)? .*apotheker(?:in)? .*psychiater(?:in)? .*onkologe .*onkologin .*kardiologe .*kardiologin
      .*virologe .*virologin .*heilpraktiker(?:in)? .*logopäd(?:e|in) .*optiker(?:in)?
    `),
  ),
  CARE: wholeWord(entries('.*pfleger(?:in)? .*(?:kranken|kinder)schwester .*hebamme .*sanitäter(?:in)?')),
  SCHOOL: wholeWord(entries('.*schüler(?:in)? .*gymnasiast(?:in)? .*student(?:in)?')),
  BUSINESS: wholeWord(
    entries(`
      .*unternehmer(?:in)? .*bank(?:er|ier)(?:in)? .*vorstands.* .*investor(?:in)? .*(?<!drogen|waffen|menschen)händler(?:in)? .*finanzchef(?:in)?
      .*kauf(?:mann|frau) .*makler(?:in)? .*konzernchef(?:in)? .*firmenchef(?:in)? .*hotelier .*reeder(?:in)?
      .*industrielle[rn]? .*aufsichtsrats.* .*(?:noten|zentral)bankchef(?:in)? fed-chef(?:in)?
    `),
  ),
  RELIGION: wholeWord(
    entries(
      '.*bischof .*bischöfin .*kardinal .*pfarrer(?:in)? .*priester(?:in)? .*rabbiner(?:in)? .*imam .*pastor(?:in)? .*papst .*pater .*mönch .*nonne .*abt .*diakon(?:in)? .*geistliche[rn]? .*vikar(?:in)? .*küster(?:in)? .*mesner(?:in)? .*prediger(?:in)? .*seelsorger(?:in)? .*kaplan ordensfrau patriarch mufti',
    ),
  ),
  MILITARY: wholeWord(
    entries('.*(?<!kon)general .*oberst .*admiral .*soldat(?:in)? .*offizier(?:in)? .*feldwebel .*leutnant'),
  ),
  MEDIA: wholeWord(
    entries(
      '.*journalist(?:in)? .*reporter(?:in)? .*redakteur(?:in)? .*korrespondent(?:in)? .*moderator(?:in)? .*kolumnist(?:in)? .*blogger(?:in)? .*publizist(?:in)?',
    ),
  ),
  TRADE: wholeWord(
    entries(`
      .*lehrer(?:in)? .*bäcker(?:in)? .*bauer .*bäuerin .*(?<!volks|betriebs|forst|tier|fach)wirt(?:in)? .*pilot(?:in)? .*astronaut(?:in)?
      .*gärtner(?:in)? .*handwerker(?:in)? .*kellner(?:in)? .*koch .*köchin .*fischer(?:in)? .*kosmonaut(?:in)?
      .*architekt(?:in)? .*ingenieur(?:in)? .*mechaniker(?:in)? .*elektriker(?:in)? .*winzer(?:in)? .*imker(?:in)?
      .*(?:bus|taxi|lkw|lastwagen)fahrer(?:in)? .*friseur(?:in)? .*erzieher(?:in)? .*förster(?:in)? .*tischler(?:in)?
      .*dachdecker(?:in)? .*lokführer(?:in)? .*schornsteinfeger(?:in)? .*goldschmied(?:in)? .*bestatter(?:in)?
      .*florist(?:in)? .*konditor(?:in)? .*metzger(?:in)? .*schlosser(?:in)? .*schreiner(?:in)? .*maurer(?:in)?
      .*zimmerer .*klempner(?:in)? .*bibliothekar(?:in)? .*feuerwehr(?:mann|frau) .*bademeister(?:in)? .*hausmeister(?:in)?
      .*uhrmacher(?:in)? .*schuhmacher(?:in)? .*geigenbauer(?:in)? .*bergmann .*bergsteiger(?:in)? .*schäfer(?:in)?
      .*jäger(?:in)? .*züchter(?:in)? .*verkäufer(?:in)? .*schaffner(?:in)? .*tatortreiniger(?:in)? .*zauberer .*steward(?:ess)?
      .*buchhalter(?:in)? .*restaurator(?:in)? .*taucher(?:in)? .*matrose .*brauer(?:in)? .*drechsler(?:in)? .*keramiker(?:in)?
      .*glasbläser(?:in)? .*sattler(?:in)? .*kürschner(?:in)? .*sommelier .*barkeeper(?:in)? .*falkner(?:in)? .*bergführer(?:in)?
      .*(?:zug|flug)begleiter(?:in)? .*dolmetscher(?:in)? .*übersetzer(?:in)? .*fotograf(?:in)? .*lotse .*lotsin .*sozialarbeiter(?:in)? .*archivar(?:in)?
      .*programmierer(?:in)? .*raumfahrer(?:in)? .*silberschmied(?:in)? .*laborant(?:in)? .*platzwart(?:in)? .*retter(?:in)?
    `),
  ),
  CRIME: wholeWord(
    entries(`
      .*räuber(?:in)? .*einbrecher(?:in)? .*betrüger(?:in)? .*dieb(?:in)? .*schmuggler(?:in)? .*erpresser(?:in)? .*hochstapler(?:in)?
      (?:drogen|waffen|menschen)händler(?:in)? (?:banden|clan|drogen|kartell|mafia)-?(?:boss|chef|führer)(?:in)?
    `),
  ),
  ACCUSED: wholeWord(
    entries(`
      .*angeklagte[rn]? .*beschuldigte[rn]? .*verdächtige[rn]? .*verurteilte[rn]? .*inhaftierte[rn]? .*häftling .*(?<!sani)täter(?:in)?
      .*mörder(?:in)? .*verbrecher(?:in)? .*entführer(?:in)? .*terrorist(?:in)?
    `),
  ),
};

/**
 * Patterns of German positions that exist in many fields. They are rare for athletes, artists or tradespeople. Lower
 * case.
 */
export const positions = entries(String.raw`
  [\p{L}-]*leiter(?:in)? [\p{L}-]*(?<!team|küchen)chef(?:in)? [\p{L}-]*referent(?:in)?
  [\p{L}-]*geschäftsführer(?:in)? [\p{L}-]*vorsitzende[rn]? [\p{L}-]*beauftragte[rn]? [\p{L}-]*sekretär(?:in)?
`);

/**
 * Patterns of German offices that exist in many places. The place distinguishes the people who hold the office. Lower
 * case.
 */
export const localOffices = entries(`
  (?:ober|alt|stadt|orts|bezirks)?bürgermeister(?:in)? landr(?:at|ätin) stadtr(?:at|ätin) gemeinder(?:at|ätin)
  kreisr(?:at|ätin) baustadtr(?:at|ätin) stadtbaur(?:at|ätin) ortsvorsteher(?:in)? gemeindevorsteher(?:in)?
  feuerwehrchef(?:in)? wehrführer(?:in)? .*brandmeister(?:in)? einsatzleiter(?:in)? polizeichef(?:in)?
  polizeipräsident(?:in)? polizeisprecher(?:in)? schulleiter(?:in)? schuldirektor(?:in)? .*pfarrer(?:in)? .*pastor(?:in)?
  .*dekan(?:in)? kämmerer kämmerin dezernent(?:in)? amtsleiter(?:in)? oberstaatsanw(?:alt|ältin) staatsanw(?:alt|ältin)
  amtsrichter(?:in)? stadtsprecher(?:in)? bademeister(?:in)? chefarzt chefärztin betriebsrats(?:chef(?:in)?|vorsitzende[rn]?)
`);

/** Patterns: German names of a job with another name of the same job, for comparing roles. Lower case. */
export const sameJobs = entries(`
  landwirt=bauer bäuer=bauer premierminister=premier ministerpräsident=premier regierungschef=premier staatschef=präsident
  fußballer=fußballspieler fed-chef=notenbankchef zentralbankchef=notenbankchef
`);

/**
 * Patterns: German words for the head of an organization. The name of the organization comes before or after them:
 * "Verdi-Chef", "Direktor des Zoos". Lower case.
 */
export const leaders = entries(`
  chef(?:in)? präsident(?:in)? vorsitzende[rn]? vorstandschef(?:in)? vorstandsvorsitzende[rn]? (?:general)?direktor(?:in)?
  leiter(?:in)? intendant(?:in)?
`);

/** Patterns: German words that end a role. The name of the organization or the place follows: "Leiter des Amtes". */
export const roleTails = entries('von vom der des in im für aus bei beim an am zu zur zum auf');

/**
 * German prepositions before the place or institution that a person or an institution belongs to: "Peter Lang aus
 * Talheim".
 */
export const originPrepositions = entries('von aus in');

/** Lower-case patterns for German nouns for institutions of which one place can have several. */
export const severalBodies = entries(`
  universität hochschule (?:[a-zäöüß]+)?klinikum (?:[a-zäöüß]+)?krankenhaus flughafen [a-zäöüß]+kammer [a-zäöüß]+verband
`);

/** Patterns: German names of parties that exist in several countries, in all cases. Lower case. */
export const partyNames = entries(`
  (?:(?:christlich|christdemokratisch|demokratisch|grün|kommunistisch|konservativ|liberal|national|neu|patriotisch|progressiv|republikanisch|sozial|sozialdemokratisch|sozialistisch|vereinigt)e[rsnm]?_)+(?:allianz|bewegung|front|partei|union)
  (?:[a-zäöüß]+e[rsnm]?_)?(?:arbeiter|bauern|freiheits|fortschritts|kongress|reform|volks)partei volksallianz volksbewegung volksfront
  partei_de[rs]_(?:arbeit|arbeiter|freiheit|volkes)
`);

/** Names in the nominative. "A" stands for the ending of an adjective: "oberstA gerichtshof". */
const GENERIC_BODIES = entries(String.raw`
  (?!bundes|landes|reichs|us-)[\p{L}-]*ministerium außenamt innenressort präsidialamt präsidialverwaltung
  polizei polizeipräsidium polizeidirektion kriminalpolizei bereitschaftspolizei verkehrspolizei wasserschutzpolizei
  grenzpolizei landespolizei stadtpolizei polizeiinspektion feuerwehr berufsfeuerwehr freiwilligA_feuerwehr zoll zollbehörde küstenwache
  grenzschutz marine armee militär streitkräfte luftwaffe heer generalstab regierung parlament senat unterhaus oberhaus
  abgeordnetenhaus abgeordnetenkammer nationalversammlung volkskongress nationalrat staatsrat ministerrat stadtrat
  gemeinderat kreistag landtag stadtverwaltung kreisverwaltung
  landesregierung staatsanwaltschaft oberstaatsanwaltschaft generalstaatsanwaltschaft
  (?:amts|land|oberland|verwaltungs|oberverwaltungs|sozial|arbeits|finanz|kreis|bezirks|stadt|straf|militär|berufungs)gericht
  (?:appellations|kassations|handels|jugend|landes|regional|sonder|schwur|revisions|verfassungs)gericht
  (?:verfassungs|kassations|appellations|rechnungs|verwaltungs)gerichtshof rechnungshof kassationshof
  (?:oberst|höchst)A_(?:verwaltungs|verfassungs|straf)?(?:gerichtshof|gericht) (?:oberst|höchst)A_rat
  sicherheitsrat nationalA_sicherheitsrat zentralbank nationalbank notenbank staatsbank
  (?:zentralA_)?(?:wahlkommission|wahlbehörde|wahlleitung) statistikamt statistikbehörde statistischA_amt
  universität hochschule technischA_universität klinikum universitätsklinikum krankenhaus stadtkrankenhaus
  (?:gesundheits|umwelt|ordnungs|jugend|bau|finanz|veterinär|sozial|schul|verkehrs|einwohnermelde)amt
  (?:gesundheits|umwelt|sozial|schul|innen|justiz|verkehrs|einwanderungs|luftfahrt|katastrophenschutz|zivilschutz)behörde
  (?:kommunistisch|sozialistisch|sozialdemokratisch|christdemokratisch|demokratisch|liberal|konservativ|republikanisch|grün)A_partei
  arbeiterpartei volkspartei rotA_kreuz rotA_halbmond wetterdienst wetteramt stadtwerke handelskammer ärztekammer
  anwaltskammer rechtsanwaltskammer handwerkskammer industrie-_und_handelskammer bauernverband lehrerverband
  lehrergewerkschaft journalistenverband bischofskonferenz handballverband fußballverband leichtathletikverband
  landeskriminalamt verfassungsschutz geheimdienst nachrichtendienst flughafen rathaus stadtarchiv stadtmuseum
`);

/**
 * Patterns: German names of institutions that exist in many places, in all cases: "des Obersten Gerichtshofs". Lower
 * case.
 */
export const genericBodies = GENERIC_BODIES.map((name) => `${name.replaceAll('A ', 'e[rnsm]? ')}(?:e?s|n)?`);

/**
 * Patterns: German words before the name of a news agency or organization that are not part of the name. Lower case.
 */
export const beforeBodies = entries(
  'der die das den dem nachrichtenagentur die_nachrichtenagentur presseagentur agentur',
);

/**
 * Patterns: German words for a type of place. They are not part of the place's name: "Landkreis Talheim". Lower case.
 */
export const placeKinds = entries(
  '(?:land)?kreis(?:es)? stadt gemeinde (?:bundes)?land(?:es)? bundesstaat(?:es)? provinz bezirks? (?:bundes)?republik freistaats? kantons?',
);

/**
 * Patterns in German names of organizations with their replacements. They normalize names before a comparison. Lower
 * case.
 */
export const bodySpellings = entries(String.raw`
  ministeriums?_(?:für|der|des)_(?:die_)?(\p{L}+)=$1ministerium ^(\p{L}+?)sministerium=$1ministerium
  ^(auswärtiges_amt)_der_bundesrepublik(?:_deutschland)?=$1 ^arbeitskreis(?=_)=ak ^arbeitsgemeinschaft(?=_)=ag
  ^([\p{L}-]{3,})\.(?:de|at|ch)=$1 _(?:ag|se|gmbh|kg|kgaa)$=
`);

/** Patterns: words at the end of the names of German companies that can be omitted. Lower case. */
export const companyEndings = entries('gruppe konzern holding');

/** Patterns: German offices that only one person in a country or organization holds at a time. Lower case. */
export const highOffices = entries(String.raw`
  [\p{L}-]*kanzler(?:in)? (?:bundes|staats|us-|vize|ex-|minister|kommissions|rats|parlaments|bundestags)*präsident(?:in)? eu-[\p{L}-]*kommissar(?:in)? [\p{L}-]*minister(?:in)? premier regierungschef(?:in)? staatschef(?:in)?
  parlamentarische[rn]?_geschäftsführer(?:in)? papst könig(?:in)? machthaber(?:in)? diktator(?:in)? [\p{L}-]*generalsekretär(?:in)? (?:spd|cdu|csu|fdp|grünen|linken|afd)-(?:chef(?:in)?|vorsitzender?)
`);

/** Patterns: German words with an age before a name: "der 24-jährige Fahrer Jan Kolb". As printed. */
export const agesBefore = entries(String.raw`\d{1,3}[-_]?jährige[nrsm]?(?:_(?!von_|der_|des_)\p{L}+){0,2}`);

/** Patterns: German words with an age after a name: "Jan Kolb, 61, sagte", "Jan Kolb (61)". As printed. */
export const agesAfter = entries(String.raw`
  ,_\d{1,3}, _\(\d{1,3}\)(?![^.]*\(\d) ,?_(?:ist|war|wurde)_\d{1,3}_Jahre_alt ,_eine?_\d{1,3}-[Jj]ährige[nrsm]?
  _im_Alter_von_\d{1,3}_Jahren [^.,;:!?“”]{0,30}\._(?:Der|Die)_\d{1,3}-[Jj]ährige
`);

/** Patterns: German words before the name of a dead person: "der verstorbene Maler Jan Kolb". As printed. */
export const deathsBefore = entries(String.raw`verstorbene[nrsm]?(?:_(?!von_|der_|des_)\p{L}+){0,2}`);

/** Patterns: German words after the name of a dead person: "Jan Kolb ist am Montag gestorben". As printed. */
export const deathsAfter = entries(String.raw`
  (?:_\(\d{1,3}\))?_ist_tot (?:_\(\d{1,3}\))?_ist_[^.,;:„“"]{0,36}(?:ge|ver)storben (?:_\(\d{1,3}\))?_(?:ver)?starb
`);

/** Names of parties in German-speaking countries. Case-sensitive. */
export const parties = entries('CDU CSU SPD FDP AfD BSW ÖVP SPÖ FPÖ SVP Grüne Grünen Grüner Linke Linken Linker');

/** Patterns: German offices whose holders do not sit on a council or head a company. Lower case. */
export const impartialOffices = entries(
  String.raw`[\p{L}-]*staatsanw(?:alt|ältin) [\p{L}-]*(?<!schieds|kampf|linien|preis|punkt)richter(?:in)? (?:stadt)?kämmer(?:er|in)`,
);

/** Lower-case patterns for German party offices, coaches, entrepreneurs, owners and heads of organizations. */
export const partialOffices = entries(String.raw`
  (?:cdu|csu|spd|fdp|afd|bsw|övp|spö|fpö|svp|grünen|linken)-[\p{L}-]+ [\p{L}-]*(?:trainer|unternehmer|betreiber|inhaber)(?:in)?
  [\p{L}-]{3,}(?<!amts|behörden|ermittlungs|finanz|gerichts|justiz|kammer|polizei|regierungs|senats|stadt|verwaltungs)chef(?:in)?
`);
