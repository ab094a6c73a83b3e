import { entries, words } from '../../../core/word-list.ts';

/** Words before the name of a storm, a mission, a train or an operation: "Storm Barra". Case-sensitive. */
export const NAMED_THINGS = words(`
  Storm Hurricane Typhoon Cyclone Mission Operation Project Spacecraft Satellite Probe Rover Ferry Yacht Tanker Trawler Ship
  Tugboat Train Locomotive Asteroid Comet
`);

/** Lower-case nouns before the name of a storm, a mission or a vessel: "the ferry Anna Krall". */
export const NAMED_VESSELS = words(`
  storm hurricane typhoon cyclone mission ferry yacht tanker trawler ship vessel freighter frigate destroyer steamer lifeboat
  boat schooner sloop spacecraft satellite probe rover train locomotive
`);

/**
 * Last words in the names of streets, buildings, works, laws, prizes and events. They are rarely surnames.
 * Case-sensitive.
 */
export const THING_HEADS = words(`
  Road Avenue Ave Boulevard Blvd Highway Freeway Turnpike Plaza Rd Hotel Motel Hostel Resort Casino Stadium
  Arena Coliseum Ballpark Speedway Racecourse Airport Harbour Harbor Complex Building Apartments Towers
  Warehouse Factory Prison Jail Penitentiary Cemetery Memorial Monument Tunnel Canal Mountains Island Islands
  Peninsula Desert Gardens Zoo Aquarium Show Crusade Revue Musical Trilogy Saga Sequel Episode Album Tour
  Tournament Championship Championships Trophy Award Awards Prize Festival Parade Marathon Invitational Playoffs
  Playoff Games Olympics Act Amendment Protocol Accord Accords Agreement Treaty Convention Constitution
  Ordinance Initiative Project Program Programme Operation Campaign Doctrine Theory Theorem Syndrome Disease
  Virus Flu Hurricane Typhoon Earthquake Massacre Riots Revolution Uprising Scandal Affair Inquiry Trial Trials
  Diaries Book Books Chronicles Encyclopedia Reference Magazine Explorer Browser Series Engine Airbus Cookies
  Creamery Restaurant Cafe Bakery Deli Pub Store Supermarket Mansion Manor Ranch Estate Vineyard Winery Pinups
  Fisheries Mammals Species Mafia ISPs Projects Live Township County District Parish College University Institute Tech
  Hospital Academy Museum Library Foundation Cathedral Colt
`);

/**
 * Last words in the names of things that are also surnames. Without a known first name before them, they name a thing.
 * Case-sensitive.
 */
export const SURNAME_THINGS = words(`
  Lane Drive Park Ward Wing Forest Lake Valley Bridge Tower Day Night Week Way Storm Case Castle Bar Grill Cup
  Bowl Fund Gas Oil Farm Inn Mall Plant Palace Villa Shop Station Unit Model Edition Medal Classic Derby Bible
  Trail Route Dam River Dairy Terminal Index Mob Riot Battle Crisis Sunday Monday Bulletin War Wars Files Papers
  Tapes Report Review
`);

/** Words after a person's name in the name of a thing: "Banstead High Street", "Lucas Oil Stadium". Case-sensitive. */
export const THING_AFTER_NAME = words(`
  Street St Square High School Center Centre College University Institute Library Museum Foundation Hospital Hall
  House Church Court Theatre Theater Protection Professor Chair Fellow Scholar Lecture Field Beach Creek Hill Hills
`);

/** Lower-case prepositions that often precede companies and places, but rarely a person. */
export const BEFORE_THING = words('into at inside via near outside');

/** First words in the names of streets, squares and landscapes. Case-sensitive. */
export const PLACE_STARTS = words(`
  Rue Via Avenue Boulevard Calle Plaza Piazza Place Rua Quai Viale Corso Lake Mount Cape Camp Fort Port Paseo Campo Villa New
`);

/** Lower-case nouns for things, after "the" and a name: "the Harry Winston store". */
export const THING_AFTER_THE_NAME = words(`
  store stores boutique boutiques shop shops apartments hotel hotels bridge stadium arena plant factory ship tanker ferry brand jewelry
  restaurant bar mall building buildings prison highway line warehouse block home theorem foundation label line area
`);

/** Prefixes of ship names. Case-sensitive. */
export const SHIP_LETTERS = words('MV MS SS USS HMS RMS HMAS HMCS USNS USCGC FV RV');

/** Nicknames of teams in the large leagues. They follow the name of a city or country. Case-sensitive. */
export const TEAM_NAMES = words(`
  Falcons Ravens Bills Panthers Bears Bengals Browns Cowboys Broncos Lions Packers Texans Colts Jaguars
  Chargers Dolphins Vikings Patriots Saints Giants Jets Raiders Eagles Steelers 49ers Seahawks Buccaneers Titans
  Redskins Hawks Celtics Nets Hornets Bulls Cavaliers Mavericks Nuggets Pistons Warriors Rockets Pacers
  Clippers Lakers Grizzlies Bucks Timberwolves Pelicans Knicks Sixers 76ers Suns Blazers Spurs Raptors Wizards
  Bobcats Diamondbacks Braves Orioles Sox Cubs Reds Rockies Tigers Astros Angels Dodgers
  Marlins Brewers Mets Yankees Phillies Padres Mariners Rays Nationals Ducks Coyotes
  Bruins Sabres Flames Hurricanes Blackhawks Oilers Canadiens Predators Devils Flyers
  Penguins Sharks Blues Canucks Cougars Wildcats Bulldogs Huskies Hilltoppers Bluejays Sycamores
  Longhorns Sooners Buckeyes Wolverines Spartans Badgers Hawkeyes Gators Seminoles Razorbacks Aggies
`);

/**
 * Lower-case patterns for words that start a sentence directly before a name and are not part of it: "Should Ross
 * return?".
 */
export const NAME_LEADS = entries(String.raw`
  should would could can might must shall do does did is are was were has have had having being let lets passes beats stops
  unlike like neither either whatever whoever whichever whose born enter exit go meet say see watch read hear despite
  besides per plus according including excluding regarding concerning considering given following joining losing
  leaving another each every such same only also yet still why how when where what who dear hello thanks
  \p{L}{3,}(?:ally|edly|ously|ently|antly|ingly|fully|ically|ately|arily)
`);

/** Lower-case patterns for the endings of participles that start a sentence before a name: "Replacing Ross". */
export const PARTICIPLE_LEADS = entries(String.raw`\p{L}{3,}ing`);

/** Verbs after a role in a title-case headline: "Gunman Shot". Case-sensitive. */
export const HEADLINE_VERBS = entries(`
  Shot Held Found Hit Hurt Quit Fled Left Lost Won Says Said Told Dies Kills Shoots Calls Wins Faces Gets Sues Quits
  Slain Fatal Guilty Missing Dead Public District Web Kills? Drowns Flees Falls Leads Hits Jailed Freed Denies Admits
`);

/** Adjectives inside the names of teams: "Boston Red Sox". Case-sensitive. */
export const TEAM_ADJECTIVES = words('Red White Blue Golden Black Green Gold Silver Trail');

/** First words of places with several words: "Tampa Bay". Case-sensitive. */
export const PLACE_BEGINNINGS = entries(`
  New Los Las San Santa St\\.? Saint Fort Tampa Green Golden Kansas Oklahoma Salt Virginia North South East West Grand Long
  El Port Mount
`);

/** Mountains that begin with a first name. Case-sensitive. */
export const MOUNTAINS = words('Ben_Nevis Ben_Lomond Ben_Macdui Ben_Hope Ben_Lawers Ben_More');
