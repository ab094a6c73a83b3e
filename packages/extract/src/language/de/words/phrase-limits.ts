import { entries, words } from '../../../core/word-list.ts';

/** Function words that can precede the noun of a phrase: "rund 20 Anwohner", "nicht genannte Quellen". */
export const WORDS_BEFORE_HEAD = entries(`
  nicht rund etwa knapp fast mehr weniger als alle allen aller beide beiden viele vielen einige mehrere manche andere
  anderen anderer weitere weiteren sehr ganz besonders zwei drei vier fünf sechs sieben acht neun zehn jeder jede jedes
  jener jene kein keine keiner solche so damals heute auch selbst bereits noch nur sogar insgesamt mindestens ehemals
  zumindest oder wir immer lediglich ebenfalls viel wenig einziger weder noch unser unsere mein meine einer sowohl
  anderem anderes weiterer weiterem weiteres mancher manches solcher solchen solches letzteren jedem jeden jenem jenen
  keinem keinen keines dortige hiesige letztere ersterer letzterer erstere einzig
`);

/** Prepositions that start a phrase of the clause. The phrase does not belong to the noun before it. */
export const CLAUSE_PREPOSITIONS = words(`
  nach unter während laut wegen trotz dank durch seit gegenüber bis zufolge gemäß hinter zwischen neben außerhalb binnen selber
`);

/** Prepositions that start a phrase of the clause if they are followed by a time. */
export const TIME_PREPOSITIONS = words('am vom im in beim bei aus zum von');

/** Endings of nouns for a time. Lower case. */
export const TIMES_AFTER_HEAD = entries(`
  (?:mon|diens|donners|frei|sams|sonn)tag mittwoch sonnabend abend morgen mittag nacht ^jahr ^jahres ^monat ^monats
  ^woche ^januar ^februar ^märz ^april ^mai ^juni ^juli ^august ^september ^oktober ^november ^dezember vorjahr ^tag
  wochenende ^anschluss ^vorfeld ^nachhinein ^rahmen ^zuge ^zusammenhang ^hinblick ^gespräch ^interview
`);

/** Nouns that can be people or organizations, but are things after a number: "330 Seiten". */
export const COUNTED_THINGS = entries('seiten lager länder staaten');

/** Endings of nouns for a thing with a name: "der Name Fenra", "die Software Fenra". Lower case. */
export const NAMED_THINGS = entries(`
  ^name ^namens ^namen ^begriffs? ^wort ^wortes ^titels? ^ausdrucks? bezeichnung ^marke software betriebssystems? distribution ^spiels? ^films?
  spielfilms? dokumentarfilms? ^buch ^buche?s roman romans ^albums? ^lied ^liede?s ^songs? ^schiff ^schiffe?s frachter tanker fähre dampfer
  gesetz gesetze?s festivals? hurrikans? taifuns? wirbelsturms? ^sturms? orkans? zyklons? virus krankheit impfstoffs? medikaments?
  ^sterns? ^dekrets? ^erlass ^erlasses ^paragra(?:ph|f) verordnung richtlinie wirkstoffs? planet planeten komet kometen asteroid asteroiden satellit satelliten raumsonde rakete fluss ^berge?s? vulkans?
`);

/** Nouns that can be the object of a verb after an organization: "vor dem Gericht Klage einreichen". Lower case. */
export const OBJECT_NOUNS = words(`
  klage klagen strafanzeige anzeige anzeigen anklage berufung revision einspruch widerspruch beschwerde verfassungsbeschwerde
  antrag anträge auskunft auskünfte wasserwerfer tränengas schusswaffen schlagstöcke pfefferspray gummigeschosse
  spionage betrug korruption versagen untätigkeit landesverrat beihilfe druck fehler mängel beweise hinweise details
  vorwürfe zweifel bedenken ermittlungen schadenersatz schadensersatz rechenschaft neuwahlen
`);

/**
 * Endings of nouns that can be the object of a verb after an organization: "laut Ministerium Arbeiten an der Leitung".
 * Lower case.
 */
export const OBJECT_ENDINGS = entries(`
  ^arbeiten (?:bau|wartungs|reparatur|bergungs|lösch|aufräum|schweiß)arbeiten schäden verletzte todesopfer ^personen ^menschen ^tote ^opfer
  ungen (?<!wasser|sicher)heiten keiten ^probleme ^fehler ^gebäude ^häuser ^teile
`);

/**
 * Endings of nouns for organizations whose names do not contain common nouns, such as "die Opposition". A "Stiftung"
 * can have such a name. Lower case.
 */
export const NAMELESS_BODIES = entries(`
  opposition regierung verwaltung behörde polizei justiz koalition armee militär kirche fraktion parlament universität
  staatsanwaltschaft gericht leitung führung senat rat gemeinde
`);

/**
 * Endings of abstract nouns. After {@link NAMELESS_BODIES}, they are an object: "fordert die Opposition Klarheit".
 * Lower case.
 */
export const ABSTRACT_OBJECTS = entries('(?<!zeit|siedl)ung heit keit tion nis schaft nahme');

/** Nouns for things that organizations demand or offer. They are an object after any organization. Lower case. */
export const DEMANDED = words(`
  klarheit aufklärung unterstützung geduld respekt hilfe hilfen einsicht stellenabbau transparenz verständnis entschädigung
  widerstand protest proteste konsequenzen nachbesserungen zugeständnisse gespräche verhandlungen kritik sicherheit gerechtigkeit
  einigkeit bereitschaft entgegenkommen strafen sanktionen garantien steuersenkungen lohnerhöhungen lösungen antworten
`);

/** Possessive relative pronouns: "dessen Stellvertreter". */
export const RELATIVE_OWNERS = words('dessen deren');

/**
 * Endings of nouns for a type of organization. They are not part of the name that follows: "die Nachrichtenagentur AP".
 * Lower case.
 */
export const GENERIC_BODIES = entries(`
  agentur fernsehsender rundfunksender nachrichtensender radiosender ^sender ^zeitung tageszeitung wochenzeitung sonntagszeitung
  boulevardzeitung wirtschaftszeitung sportzeitung magazin zeitschrift boulevardblatt ^blatt nachrichtenseite nachrichtenportal portal
  ^firma marktführer ^unternehmen unternehmen ^konzern konzern hersteller händler anbieter betreiber betreiberfirma veranstalter fluggesellschaft
  bahngesellschaft fluglinie airline reederei ^organisation menschenrechtsorganisation hilfsorganisation umweltorganisation
  umweltschutzorganisation nichtregierungsorganisation terrororganisation tierschutzorganisation ^gewerkschaft weltraumbehörde
  weltraumorganisation raumfahrtbehörde ^netzwerk weltverband internetportal onlinemagazin online-magazin internetdienst
  kurznachrichtendienst nachrichtendienst suchmaschinenbetreiber kinderhilfswerk hilfswerk
  firma oppositionspartei regierungspartei schwesterpartei ernährungsorganisation gesundheitsorganisation ^gruppe
  ratingagentur werbeagentur raumfahrtagentur luftfahrtbehörden? gesundheitsbehörde arzneimittelbehörde
  krankenkasse autobauer maschinenbauer flugzeugbauer schiffbauer anlagenbauer zulieferer versicherer discounter handelskette drogeriekette
  supermarktkette modekette ^kette lieferdienst ^behörde katastrophenschutzbehörde wetterbehörde zivilschutzbehörde
  rebellengruppe terrorgruppe oppositionsgruppe widerstandsgruppe rüstungskonzern
`);

/** Endings of nouns for parties and groups. Their names often contain a genitive: "Front des Nordens". Lower case. */
export const OWN_GROUPS = entries('gruppe partei');

/** Articles that begin a genitive. Lower case. */
export const GENITIVE_ARTICLES = words('des der');

/** English words that can occur inside a name: "Movement for Change". Lower case. */
export const INNER_ENGLISH = words('of for and the');

/**
 * Endings of nouns for an outlet. Words after such a noun are the name: "die Tageszeitung Haldener Kurier". Lower case.
 */
export const OUTLET_NOUNS = entries('zeitung sender agentur magazin portal blatt zeitschrift');

/** Outlets whose names are also common nouns. Lower case. */
export const COMMON_OUTLETS = words('bild welt zeit stern spiegel profil focus phoenix');

/** Articles in the names of outlets: "Der Standard". Lower case. The empty word stands for no article. */
export const OUTLET_ARTICLES = ['', 'der', 'die', 'the', 'la', 'le'] as const;

/** The end of the names of organizations such as "Ärzte ohne Grenzen". */
export const WITHOUT_BORDERS = ['ohne', 'Grenzen'] as const;

/** Prepositions before the location of an organization: "der Bundesgerichtshof in Karlsruhe". Lower case. */
export const SEAT_PREPOSITIONS = words('in im');

/**
 * Nouns for organizations that exist only once in a country. Their location is not needed. Entries are case-sensitive
 * patterns.
 */
export const FEDERAL_BODIES = entries(String.raw`
  (?:\p{L}+-)?Bundes(?:\p{Ll}+)?(?:gericht|gerichts|gerichtshof|gerichtshofe?s|amt|amte?s|agentur|anstalt|ministerium|ministeriums|anwaltschaft)
  (?:\p{L}+-)?(?:Friedensn|N)obelkomitees?
`);

/**
 * Endings of nouns for a government, which can be followed by its parties: "die Bundesregierung aus CDU und SPD". Lower
 * case.
 */
export const GOVERNMENTS = entries('regierung');

/**
 * German adjectives for a quantity or a selection, without endings. The noun after such an adjective is not a name:
 * "mehrere Behörden".
 */
export const QUANTIFIERS = entries('verschieden zahlreich divers einzeln mehrer einig viel weiter ander sämtlich');
