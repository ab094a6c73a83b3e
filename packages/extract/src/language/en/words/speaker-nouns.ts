import { entries, marked, words } from '../../../core/word-list.ts';

/** Words that refer to a person or group on their own: "Another said", "several said". */
export const ALONE = entries(`
  another others some many several both most few two three four five six one neither all
`);

/** Patterns for words that follow the nouns of a phrase and start a modifier of the head noun. */
export const AFTER_NOUNS = entries(String.raw`
  of for at from in on with near who whose which that and to by as outside inside behind under close familiar briefed
  speaking representing advising involved wearing carrying holding managing running acting leading seeking
  attending watching organi[sz]ing marking hired employed appointed distributed aware working living downstream upstream there here nearby , \(
`);

/** Singular nouns for people that are not roles. The mark is the gender if the noun has one. */
export const PERSON_NOUNS = marked(`
  source insider local parent villager islander commuter shopper motorist cyclist pedestrian onlooker bystander
  campaigner member relative grandmother:f grandfather:m teenager youngster pensioner caller host presenter moderator
  anchor interviewer guest staffer employee trader landlord tenant homeowner householder fisherman midwife carer
  barrister solicitor clerk guard crewman rescuer insurer buyer seller shopkeeper baker butcher grower breeder
  grandson stranger veteran child person adult juror magistrate usher bidder donor volunteer apprentice trainee
  graduate sibling twin caretaker cleaner courier steward stewardess guide keeper mechanic plumber electrician
  builder surveyor goalscorer midfielder defender winger forward quarterback pitcher batsman bowler jockey referee
  umpire skipper scholar academic botanist zoologist hydrologist seismologist ecologist entomologist epidemiologist
  statistician programmer developer designer photographer blogger novelist poet composer critic lobbyist aide
  backbencher mp mep councilman councilwoman congressman congresswoman lawmaker legislator delegate envoy negotiator
  republican democrat tory conservative liberal independent reservist recruit deckhand sailor skipper fisher dairy farmer
  rancher trucker teen preteen toddler gangster mobster hacker wrestler boxer swimmer cop teammate crewmate holdout
  plaintiff ally classmate schoolmate workmate housemate flatmate roommate protestor looter vigilante reader viewer listener subscriber moralist
`);

/** Nouns for organizations that match only as whole words. */
export const ORGANIZATION_NOUNS = entries(`
  carmaker automaker retailer airline charity brewery lender bank regulator firm startup supermarket chain publisher
  newspaper paper tabloid broadcaster network school college museum theatre theater zoo airport railway operator
  manufacturer maker giant utility supplier embassy consulate tribunal panel trust society laboratory lab district
  city county town state country village port federation brigade fleet club squad team exchange fund think-tank union
  company court council government ministry department agency authority commission committee board police force
  hospital university institute group party association foundation service office parliament senate congress church
  administration watchdog league alliance coalition opposition army military navy campaign centre center house
  magazine bureau cooperative contractor developer plant factory refinery yard studio label carrier insurer outlet
  website platform coastguard newswire wire defence defense prosecution bench archdiocese diocese monastery
  legislature judiciary electorate guild quango garrison militia embassy gendarmerie carabinieri secretariat daily weekly
  subsidiary unit conglomerate venture corporation consultancy brokerage nonprofit non-profit franchise band gallery
  orchestra ensemble channel station clinic prison jail library shop store bakery pub hotel cafe farm mill mine shipyard
  observatory choir parish mosque synagogue region province consortium start-up co-operative festival tournament
  television radio
`);

/** Collective nouns for people. */
export const COLLECTIVE_NOUNS = entries(`
  gang household couple couples rivals troops pair family crowd public staff crew jury duo trio people police men women children media press leadership crews fans
  management side sides neighbours neighbors residents youths clergy cabinet
`);

/** Patterns for nouns that cannot be a speaker: texts, measurements, times and things. */
export const THINGS = entries(`
  tvs? pcs? dvds? cds? dna hiv aids gps suvs? web internet biography autobiography memoirs? novel documentary responses? deaths? killings? reactions? banners? placards? pamphlets? leaflets slogans? graffiti stickers? headlines signs posters
  memo transcript footage message email e-mail tweet post notice minutes audit review ruling headline sign banner
  note analysis research evidence investigation inquest bulletin book bill law will results? findings tests? images
  pictures video recording indictment filing lawsuit complaint records papers leaflet poster advert inscription model
  verdict shares sales prices profits? week month year day time news rumou?rs? theory history experience others'?
  report reports survey study poll accounts? estimates? figures data letter documents? article statement statements
  plan plans deal decision move talks negotiations? vote case conference commons chamber house meeting hearing rally inquiry
  audience agreement treaty accord contract fact way idea thing things problem it there this that which what
`);

/** Patterns for nouns of nationality or origin: "the Scot". */
export const NATIONALITIES = entries(String.raw`
  scot briton german swede dane finn turk pole spaniard american australian canadian italian norwegian brazilian
  belgian austrian ukrainian russian kenyan nigerian ghanaian indian basque catalan croat serb greek czech slovak
  hungarian romanian moroccan egyptian colombian argentine chilean mexican jamaican democrat republican tory marxist
  \p{L}+(?:shman|chman|shwoman|chwoman)
`);

/** Patterns for other epithets, which refer to a person mentioned earlier: "the midfielder". */
export const EPITHETS = entries(String.raw`
  \d{1,3}-year-old midfielder striker defender goalkeeper winger forward quarterback pitcher batsman bowler skipper
  jockey barrister solicitor lawyer attorney mother father veteran
  pensioner grandmother grandfather teenager academic scientist researcher professor entrepreneur
  businessman businesswoman author singer actor actress politician man woman boy girl
  drummer guitarist bassist pianist violinist rapper comedian comic novelist poet composer painter sculptor
  photographer historian economist physicist chemist biologist astronomer mathematician philosopher laureate
  champion star peer
`);

/**
 * Patterns for descriptions that only refer to a person mentioned earlier. They never introduce somebody: "the father
 * of two", "the Democrat".
 */
export const BACK_REFERENCES = entries(String.raw`
  \d{1,3}-year-old (?:step|grand)?(?:mother|father)[-_]of[-_][\w-]+ (?:single_)?parent[-_]of[-_][\w-]+
  democrat republican conservative liberal
`);

/**
 * Patterns for nouns that follow the possessive of a country, but rarely the possessive of a person: "Sundmark's
 * foreign minister".
 */
export const STATE_POSSESSIONS = entries(`
  foreign prime defen[cs]e finance interior government navy army president parliament ambassador military capital
  border borders king queen coast embassy economy
`);

/** Nouns before the name of a company in apposition: "its operator, Western Isles Link". */
export const OWNERS = entries(`
  operator owner maker developer supplier publisher contractor
`);

/** Determiners that can precede a capitalized noun that is not a name. */
export const DETERMINERS = entries('the a an its his her their some one two');

/** Determiners of a noun phrase for one person. */
export const SINGULAR_DETERMINERS = entries('a an one another the his her its their our my');

/** Words that refer to one of several people: "a third". */
export const ORDINALS = entries('second third fourth fifth other latter former');

/** Titles in the names of ships: "The Lady Muriel". Case-sensitive. */
export const SHIP_TITLES = entries('Lady Lord Queen King Prince Princess Sir');

/** Patterns for relational nouns that can also describe countries and companies: "its neighbour Sundmark". */
export const COUNTERPARTS = entries('neighbou?r rival ally partner owner opponent counterpart');

/** Prepositions before the name of a place. */
export const BEFORE_PLACE = entries('in near into across from of');

/** Prepositions after which two capitalized words are more likely a place than a speaker. */
export const BEFORE_PLACED_NAME = entries('from of in at near for');

/**
 * Patterns for words that cannot stand between a comma and a role. These are verbs, pronouns, prepositions,
 * conjunctions and ordinals. An ordinal starts a description: "the third woman to head it".
 */
export const NOT_BEFORE_ROLE = entries(`
  as not (?!leading|acting|ruling|reigning|managing|founding|sitting|standing|visiting|swimming|boxing|racing|housing|shooting|training|marketing)[^-]{3,}ing according is was has had
  who which said and but that were will in at on to from by with before after into over under about against like
  told tells says asked asks called calls named met meets rose became becomes hires rehires fires she he they it we
  first second third fourth fifth sixth only youngest oldest one
`);

/** Prepositions after the head noun of a role: "chief at Veltran". */
export const AFTER_ROLE = entries('of for at in on to from with and');

/** Patterns for the endings of nouns for people who do something: "defector". */
export const AGENT_ENDINGS = entries('er or ist ian ant (?<!m)ent ee man woman person holder father mother');

/**
 * Words and punctuation marks after a numeral or pronoun that refers to a speaker: "several of them", "a third, who …".
 */
export const AFTER_PARTITIVE = words('of , who with from in at');

/** Indefinite determiners of a noun for one person. */
export const ONE_PERSON_DETERMINERS = words('a an one another');

/** The words of {@link ONE_PERSON_DETERMINERS} that can stand alone: "another said". */
export const ONE_PERSON_PRONOUNS = words('one another');

/** Articles before an ordinal that refers to a person: "a third". */
export const ORDINAL_ARTICLES = words('a the');

/** Indefinite articles. */
export const INDEFINITE_ARTICLES = words('a an');

/** Nouns for people that are function words in another language. */
export const SPEAKER_NOUNS = words('man nun');

/** Patterns for plurals of things with the endings of {@link AGENT_ENDINGS}. */
export const NOT_AGENTS = entries(`
  factors? sensors? letters? numbers? orders? matters? computers? documents? papers? powers? waters? fires? errors?
  doors? floors? rumou?rs? terrors? colou?rs? parameters? servers? towers? posters? answers? quarters? chapters? offers?
  shutters? engines? years? hours? borders? corners? layers? dollars? meters? metres? monitors? mirrors? motors?
  tremors? vapors? indicators? calculators? generators? reactors? tractors? detectors? elevators? escalators? vectors?
  sectors? centers? parliaments? elements? events? accents? scents? tents? amounts? plants? grants? restaurants?
  variants? constants? pants percents? cents? talents? incidents? accidents? precedents? antecedents? contents? patents?
  prayers? dinners? flowers? showers? rivers? trailers? timers? printers? routers? trackers? drivers-license banners?
  stickers? boosters? headers? folders? containers? freighters? tankers? trawlers? fibers? numbers? covers? disorders?
  cancers? tumou?rs? fevers? winters? summers? disasters? thunders? wonders? dangers? angers? spiders? feathers?
  leathers? weathers? laters? others? committees? fees trees knees degrees guarantees
`);

/** Offices that a report often names only later: "A judge blocked the sale. … Judge Ann Lee wrote". */
export const OFFICES = words(`
  judge magistrate coroner prosecutor minister senator mayor governor ambassador commissioner bishop archbishop
  congressman congresswoman councillor councilor sheriff chancellor premier
`);

/** Patterns for words that start a clause or phrase before the subject: "While praising Ann Lee, Phil Ford said". */
export const LEAD_WORDS = entries(`
  while after before when as although though because since if unlike despite besides like without upon by once until
  whereas alongside following .{2,}ing
`);

/** Patterns for words at the start of a sentence that are not surnames: "Current rules". */
export const NOT_LONE_SURNAMES = entries(String.raw`
  Markets Members? Counsel Piracy Privacy \p{L}{4,}ness \p{L}+ions? \p{L}+ics \p{L}*[^aeiou]ists Jurors \p{L}+ments Pamphlets Banners Placards Posters Leaflets Slogans Headlines
  \p{L}+makers? \p{L}+workers? \p{L}+goers? \p{L}+holders? \p{L}+men \p{L}+women Associates Colleagues
  New Current Initial Recent Early Further Additional Other Such Same Previous Similar Final Local Federal National
  Public Official Key Top Major Former Past Latest Next Last First Second Third Old Young Big Small Good Bad
  Interior Commerce Defen[cs]e Treasury Justice Agriculture Labou?r Education Health Energy Homeland Transportation
  Spring Autumn Science History Nature Summit Target Gap Visa Sprint Orange Nobody Somebody Someone Anybody Anyone Everybody Everyone Whoever Whichever Hundreds Thousands Dozens Scores Millions
  Many Most Few Several Some Both Having Being Doing Getting Going Coming Making Taking Saying
`);

/** Quantifiers before a noun for several people. They are not part of the name of the group. */
export const QUANTIFIERS = words('some many several numerous');

/** Relative pronouns before the subject of their clause: "the gang, who police say are armed". */
export const RELATIVES = words('who whom which that');

/** Numerals that begin a share: "nine in ten". Lower case. */
export const SHARES = words('one two three four five six seven eight nine');

/** Words before an office for somebody who no longer holds it: "former coach". */
export const FORMER_HOLDERS = entries(`former ex late onetime one-time past retired emeritus ex-\\p{L}+`);

/** Words before an office for the next office below it: "vice president". */
export const DEPUTIES = entries(`
  deputy vice assistant associate co lieutenant junior shadow honorary under co-\\p{L}+ vice-\\p{L}+`);

/** Words before an office that do not distinguish it from another office: "the team captain", "the new mayor". */
export const ORDINARY_MODIFIERS = entries(String.raw`
  team club city town state county village national local regional federal company party group senior chief head first
  second new current longtime long-time long-serving veteran outgoing incoming acting interim newly newly-elected
  popular embattled controversial influential then said same young old older \d+-year-old top lead leading main
  (?:[UE]\.?[SKU]\.?|EU|US|UK) \p{Lu}\p{L}+(?:ian|ish|ese|ean|ench|erman|utch|ican|iss|reek|raqi|raeli|tani|[’']s)`);
