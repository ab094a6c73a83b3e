import { entries, words } from '../../../core/word-list.ts';

/** Nouns that often follow a name in the genitive: "Ilse Quandtmoors Plan". Case-sensitive. */
export const OWNED_NOUNS = entries(`
  Plan Pläne Vorhaben Vorschlag Anwalt Anwältin Rede Tod Rücktritt Buch Partei Sieg Kritik Amtszeit Besuch Auftritt Worte
  Ansicht Meinung Urteil Haus Familie Sohn Tochter Vater Mutter Bruder Schwester Frau Mann Team Büro Lager Antrag Kurs
  Politik Leben Werk Werke Arbeit
`);

/** Legal forms and numerals after the surname in the name of a company or ship: "Hellmann GmbH". Case-sensitive. */
export const AFTER_COMPANY_NAME = entries('AG SE GmbH KG KGaA II III IV');

/** Prepositions before the name of a company that contains a common noun: "von Hellmann Antriebe". Lower case. */
export const BEFORE_COMPANY = entries('von bei beim vom');

/**
 * Endings of nouns for the people, shares and plants of a company. They precede {@link BEFORE_COMPANY}: "der
 * Betriebsrat von Horna". Entries are patterns.
 */
export const COMPANY_PEOPLE = entries('betriebsrat belegschaft beschäftigten aktien? aktionäre aufsichtsrat werke?n?');

/** Endings of nouns before the surname in the name of a company or building: "Kaufhaus Hellmann". */
export const BEFORE_COMPANY_NAME = entries(`
  haus firma hotel stiftung konzern reederei werft bank brauerei bäckerei museum klinik verlag gruppe familie schule
  stadion
`);

/**
 * Endings of nouns for a company before a name that looks like a person's name: "das Modehaus Peter Kolb". Entries are
 * patterns.
 */
export const COMPANY_KINDS = entries(`
  firma konzern reederei werft brauerei bäckerei verlag unternehmen handelskette modekette kaufhauskette optikerkette drogeriekette
  supermarktkette label marke manufaktur rösterei spedition druckerei metzgerei molkerei kellerei konditorei buchhandlung kanzlei apotheke
  klinikums? krankenhaus klinik sparkasse discounters? supermarkts? baumarkts? start-up startup fluggesellschaft gymnasiums? seniorenheims?
  galerie (?:kauf|mode|möbel|auto|waren|sport|leder|schuh|pelz|bestattungs|auktions)haus gärtnerei schreinerei tischlerei
`);

/** Endings of feminine nouns for professions: "Landeskonservatorin". Entries are patterns. */
export const WOMAN_ENDINGS = entries('orin entin istin ogin antin eurin lerin terin nerin');

/** Legal forms in the names of organizations. Entries are case-sensitive patterns. */
export const LEGAL_FORMS = entries(
  String.raw`AG SE GmbH KG KGaA mbH Inc Inc\. Corp Corp\. Ltd Ltd\. Plc Holding Group Gruppe`,
);

/** Nouns that can refer to any previously mentioned company: "das Unternehmen". */
export const COMPANY_NOUNS = entries(`
  unternehmen konzern firma gesellschaft hersteller betreiber anbieter traditionsunternehmen familienunternehmen
`);

/** Nouns at the end of an outlet's name that later mentions can use for the outlet: "die Zeitung". */
export const NOUNS_IN_NAMES = entries('zeitung blatt magazin sender agentur rundschau zeitschrift nachrichtenagentur');

/** Endings of nouns for a company. */
export const COMPANY_ENDINGS = entries(`
  reederei werft konzern unternehmen firma hersteller bank brauerei verlag versicherung kette
`);

/** Endings of nouns before a name that can contain lower-case words: "Organisation Hilfe ohne Grenzen". */
export const TITLED_ENDINGS = entries(`
  organisation verein verband initiative stiftung bündnis gesellschaft institut zentrum gewerkschaft
`);

/** Lower-case words inside the names of organizations. */
export const NAME_LINKS = entries('ohne für der des und in im von gegen');

/** Endings of feminine nouns for organizations, and feminine acronyms. */
export const FEMININE_BODIES = entries(`
  ung ei schaft tion heit keit behörde agentur firma bank gruppe gewerkschaft kirche zeitung union liga armee
  bundeswehr feuerwehr universität klinik nato uno eu spd cdu csu fdp
`);

/** First parts of compounds that name an utterance and its source: "polizei" in "Polizeiangaben". */
export const SOURCE_OWNERS = entries(`
  polizei medien behörden regierungs augenzeugen zeugen experten firmen unternehmens presse ministeriums gewerkschafts
  partei armee militär feuerwehr bundeswehr bahn justiz gerichts veranstalter hersteller krankenhaus verbands
`);

/** Second parts of the compounds in {@link SOURCE_OWNERS}: "angaben" in "Polizeiangaben". Entries are patterns. */
export const OWNED_SOURCES = entries(`
  angaben berichte?n? (?<!presse-?)mitteilung (?<!presse-?)meldung(?:en)? aussagen? meinung (?<!presse-?)informationen
`);

/** Patterns for the start of words for a deputy: "Vizepräsident", "stellvertretende Leiterin". */
export const DEPUTIES = entries('vize co- stellvertretend stellv\\. assistenz hilfs');

/** Patterns for the start of words for somebody who no longer holds an office: "ehemaliger Trainer", "Ex-Trainer". */
export const FORMER_HOLDERS = entries('ehemalig früher einstig vormalig ex- alt(?:kanzler|bürgermeister|präsident)');

/** Last parts of compound roles: "chef" in "Staatschef". */
export const ROLE_HEADS = entries(`
  minister kanzler präsident sprecher chef sekretär senator bürgermeister botschafter general kommissar richter leiter
  direktor experte expertin professor forscher wissenschaftler anwalt anwält arzt ärzt trainer führer politiker
  vorsitzende beauftragte rat meister
`);

/** Endings of neuter nouns for organizations. */
export const NEUTER_ENDINGS = entries(`
  amt ministerium gericht institut unternehmen haus parlament werk blatt magazin portal team büro komitee zentrum kreuz
  kabinett präsidium netzwerk bündnis militär krankenhaus land kommando
`);

/** Endings of feminine nouns for organizations and people. */
export const FEMININE_ENDINGS = entries(`
  ung ei schaft tion heit keit in behörde agentur firma bank gruppe kirche union liga armee bundeswehr wehr universität
  klinik botschaft partei zentrale kammer presse börse quelle initiative allianz stadt regierung
`);

/** Adjectives at the start of the names of organizations, without their ending -e or -en. Entries are patterns. */
export const NAME_ADJECTIVES = entries(`
  isch lich ig ateral munal ^Verein(?:ig)?t [Dd]eutsch ional [Ww]eiß [Rr]ot [Gg]rün [Nn]eu [Gg]roß ^[Ff]rei ^Regierend ^[Oo]berst ^[Hh]öchst ell iv tet nt
`);

/** The next five lists contain articles, possessives and contracted prepositions, grouped by case. */
export const GENITIVE_ARTICLES = entries('des eines dieses seines ihres');
export const OBLIQUE_ARTICLES = entries('dem einem diesem seinem ihrem den einen diesen vom beim im zum');
/** The {@link OBLIQUE_ARTICLES} that are always singular. */
export const SINGULAR_OBLIQUE_ARTICLES = entries('dem einem diesem seinem ihrem einen vom beim im zum');
export const NOMINATIVE_ARTICLES = entries('der die das diese dieser einer eine seine ihre');
export const FEMININE_ARTICLES = entries('die eine einer diese seine ihre zur');

/** Endings of nouns for people that can be followed by a name in apposition: "der Fischer Enno Dykhus". */
export const APPOSED_ENDINGS = entries('er in ist mann frau');

/** Verb forms whose subject "sie" is more likely to be an organization: "teilte sie mit". Case-sensitive. */
export const BODY_VERBS = words('teilte teilt gab gibt');

/** Articles in the dative. */
export const DATIVE_ARTICLES = words('dem der den einem einer seinem ihrem seiner ihrer');

/** Prepositions with the dative. */
export const DATIVE_PREPOSITIONS = words(
  'mit von bei zu nach aus seit vor in an auf neben unter über hinter gegenüber laut',
);

/**
 * Forms of verbs that take a person in the dative and a thing in the accusative: "jemandem etwas vorwerfen". Entries
 * are patterns.
 */
export const DATIVE_VERBS = entries(String.raw`
  (?:vor)?(?:warf|warfen|wirft|werfen|werfe|gehalten|geworfen) vorgeworfen vorzuwerfen vorgehalten vorzuhalten vorhielt
  bescheinig\p{L}+ attestier\p{L}+ unterstell\p{L}+ zusicher\p{L}+ zugesichert versprach versprachen verspricht versprochen
  drohte drohten angedroht androh\p{L}+ wünsch\p{L}+ gewünscht verweiger\p{L}+ garantier\p{L}+ zollte zollten gezollt
  anlaste\p{L}+ angelastet lastete lasteten nachsagt\p{L}+ nachgesagt zugestanden zugebilligt
`);

/** Endings of roles that are defined by another person: "der Arzt Lamms". Entries are patterns. */
export const RELATIONAL_ROLES = entries(`
  arzt(?:es)? ärztin anwalt(?:e?s)? anwältin verteidiger(?:in|s)? (?<!regierungs)sprecher(?:in|s)? berater(?:in|s)? vertreter(?:in|s)?
  manager(?:in|s)? vater mutter bruder schwester sohn tochter frau mann freund(?:in)? nachfolger(?:in)? vorgänger(?:in)?
  kollegen? kollegin assistent(?:in|en)? biograf(?:en)? witwe therapeut(?:in|en)? vertraute[rn]? mitarbeiter(?:in|s)? stellvertreter(?:in|s)?
  weggefährt(?:e|en|in) lebensgefährt(?:e|en|in)
`);

/** Endings of roles that companies, clubs and countries can also have: "der Händler Alibaba". Entries are patterns. */
export const BODY_ROLES = entries(`
  konkurrent(?:en)? (?:mit|wett)bewerber[ns]? rivalen? gegners? (?<!gemüse|wein|kunst|vieh|vogel|möbel|antiquitäten|buch)händlers? (?:projekt|software|spiele)entwicklers?
  betreibers? anbieters? (?:mit|wett)bewerber[ns]? marktführers? weltmarktführers? ^meisters? rekordmeisters? landesmeisters? pokalsiegers? nachbarn?
  verbrauchers? herstellers? tabellenführers? investors? großaktionärs? eigentümers? herausgebers?
`);

/** Endings of roles that only clubs have: "Tabellenführer Eintracht Lauenau". Entries are patterns. */
export const CLUB_ROLES = entries(`
  tabellenführers? tabellenletzter spitzenreiters? (?<=\\p{L})aufsteigers? (?<=\\p{L})absteigers? schlusslichts? ligist(?:en)? titelfavorit(?:en)?
`);

/** Endings of the roles in {@link BODY_ROLES} that people rarely have. Entries are patterns. */
export const COMPANY_ROLES = entries(`
  betreibers? anbieters? (?<!klavier|geigen|instrumenten|orgel|möbel)herstellers? marktführers? dienstleisters? versorgers? zulieferers?
  (?:projekt|software|spiele)entwicklers? wettbewerbers? konzerns? veranstalters?
`);

/** Endings of common nouns that are rare in surnames. Entries are patterns. */
export const THING_ENDINGS = entries(
  'en bäume befehle? bescheide? steine urteile? (?:schaden|schmerzens)\\p{L}+ (?<=\\p{L})geld (?<=\\p{L})gelder medikamente',
);

/** Endings of surnames in -en, without the -en. Entries are patterns. */
export const NAME_ENDINGS_IN_EN = entries('s hov hag hus haus wald berg kirch lind fel stad brück');

/** Nouns for people that are not roles but can be followed by a name in apposition. In the nominative. */
export const APPOSED_NOUNS = entries(`
  brite franzose pole schwede däne finne grieche türke russe ire schotte tscheche slowake kroate serbe bulgare rumäne
  portugiese chinese katalane baske kurde deutsche este lette slowene vietnamese senegalese star conquistador idol
  legende ikone talent profi as veteran neuzugang rückkehrer debütant urgestein promi model genie mime barde
`);

/** Last parts of compounds for a board. They can also refer to a member of the board. Entries are patterns. */
export const BOARDS = entries(
  '(?:Finanz|Technik|Vertriebs|Personal|Produktions|Entwicklungs|Einkaufs|Digital)vorstand -[Vv]orstand -[Aa]ufsichtsrat -[Bb]etriebsrat',
);

/** Last parts of double first names that are roles in other contexts: "Kevin-Prince". Entries are patterns. */
export const NAME_TAILS = entries('-Prince -King -Duke');

/** Endings of words that are not a surname when they stand alone. Entries are patterns. */
export const NOT_LONE_SURNAME_ENDINGS = entries('en ern e ions? ics ments');

/** Acronyms before a noun for an utterance that do not name an organization: "eine DNA-Analyse". Case-sensitive. */
export const THING_ACRONYMS = words('DNA DNS RNA TV PISA GPS HIV AIDS EKG MRT CT PCR SMS CD DVD PR IT KI PDF');
