import { entries, wholeWord } from '../../../core/word-list.ts';
import type { RoleFields } from '../../../find/names/name-words.ts';

/** Lower-case patterns for English role nouns, by field of work. */
export const roleFields: RoleFields = {
  POLITICS: wholeWord(
    entries(`
      minister premier chancellor senator sen congress(?:wo)?man representative rep lawmaker governor gov mayor council+or
      council(?:wo)?man politician ambassador diplomat envoy assembly(?:wo)?man alder(?:wo)?man king queen prince princess
      legislator mp consul
    `),
  ),
  LAW: wholeWord(entries('attorney lawyer judge justice prosecutor barrister solicitor magistrate counsel')),
  POLICE: wholeWord(entries("police sheriff(?:[’']s)? trooper detective police(?:wo)?man constable")),
  ARTS: wholeWord(
    entries(`
      actor actress singer musician rapper dancer comedian painter sculptor poet novelist composer drummer guitarist
      violinist pianist choreographer songwriter bassist ballerina playwright filmmaker artist illustrator
      screenwriter dramatist cartoonist magician cellist pop_star rock_star
      saxophonist trumpeter violist harpist fl(?:au|u)tist tenor soprano bassoonist organist clown acrobat puppeteer
    `),
  ),
  SPORT: wholeWord(
    entries(`
      player coach striker goalkeeper midfielder winger quarterback qb batsman cyclist sprinter swimmer boxer golfer
      jockey referee umpire athlete footballer skier runner pitcher linebacker cornerback receiver goalie skater
      defender (?:full|centre|center|left|right|wing)-?back batter bowler racer snooker_player olympian sportsman sportswoman champion
      surfer rower wrestler fencer gymnast cricketer basketballer weightlifter skateboarder
    `),
  ),
  SCIENCE: wholeWord(
    entries(`
      professor prof researcher scientist economist historian .*logist .*physicist chemist astronomer
      mathematician statistician philosopher geneticist neuroscientist linguist oceanographer botanist lecturer
    `),
  ),
  HEALTH: wholeWord(
    entries(`
      doctor physician surgeon dentist pharmacist paediatrician pediatrician psychiatrist
      therapist physiotherapist oncologist cardiologist optician podiatrist osteopath radiographer
      chiropractor acupuncturist veterinarian
    `),
  ),
  CARE: wholeWord(entries('nurse midwife paramedic carer caregiver')),
  SCHOOL: wholeWord(entries('pupil school(?:boy|girl) schoolchild student undergraduate')),
  BUSINESS: wholeWord(entries('business(?:wo)?man banker ceo cfo investor trader entrepreneur industrialist broker')),
  RELIGION: wholeWord(
    entries(
      '(?:arch)?bishop cardinal pastor priest rabbi imam vicar monk nun deacon pope chaplain rector abbot abbess sexton verger',
    ),
  ),
  MILITARY: wholeWord(entries('general admiral soldier colonel')),
  MEDIA: wholeWord(entries('journalist reporter columnist correspondent broadcaster presenter blogger photographer')),
  TRADE: wholeWord(
    entries(`
      farmer teacher plumber baker gardener butcher carpenter electrician builder fisher(?:wo)?man
      waiter waitress mechanic welder miner rancher architect engineer pilot trucker astronaut cosmonaut
      hairdresser headteacher librarian brewer winemaker beekeeper shopkeeper firefighter undertaker goldsmith florist
      rescuer blacksmith bricklayer plasterer jeweller jeweler (?:gold|silver)smith sweep stunt(?:wo)?man mountaineer lifeguard
      janitor caretaker cleaner diver sailor bartender gamekeeper zookeeper cheesemaker boatbuilder clockmaker shepherd
      accountant surveyor mortician funeral_director steward(?:ess)? watchmaker shoemaker dressmaker tailor falconer
      translator interpreter courier cashier chef barber roofer locksmith programmer
      truck lorry taxi grower glassblower sommelier milkman postman fishmonger greengrocer grocer ironmonger docker trawlerman publican
    `),
  ),
  CRIME: wholeWord(
    entries('robber burglar thief fraudster swindler smuggler trafficker gangster mobster gang cartel mafia'),
  ),
  ACCUSED: wholeWord(
    entries(`
      accused defendant suspect inmate prisoner detainee convict criminal murderer killer gunman attacker kidnapper terrorist
    `),
  ),
};

/** Lower-case patterns for names of a job with another name of the same job. Used to compare roles. */
export const sameJobs = entries(`
  rancher=farmer grower=farmer schoolboy=pupil schoolgirl=pupil prime_minister=premier president=präsident chancellor=kanzler foreign_minister=außenminister
  defence_minister=verteidigungsminister defense_minister=verteidigungsminister finance_minister=finanzminister
  interior_minister=innenminister justice_minister=justizminister health_minister=gesundheitsminister
  economy_minister=wirtschaftsminister environment_minister=umweltminister secretary-general=generalsekretär
  secretary_general=generalsekretär pope=papst king=könig queen=könig archbishop=erzbischof champion=weltmeister
`);

/** Lower-case patterns for the head of an organization: "FIFA president", "head of the FIFA". */
export const leaders = entries(
  'head chief president chair(?:(?:wo)?man|person)? (?:managing_)?director director[_-]general chief_executive ceo boss leader',
);

/** Patterns for English words that end a role: "county attorney in Mesa County". */
export const roleTails = entries('of for in at from with on to');

/** English prepositions before the place that a person or an institution belongs to: "Mark Fenner of Oregon". */
export const originPrepositions = entries('of from in');

/** Lower-case patterns for English names of institutions that exist in many places. */
export const genericBodies = entries(`
  (?:defen[cs]e|foreign|interior|home|finance|justice)_(?:affairs_)?(?:ministry|department|office)
  (?:health|education|agriculture|transport(?:ation)?|energy|trade|labou?r)_(?:ministry|department|office)
  (?:economy|environment|culture|information|industry|oil|water|tourism)_(?:ministry|department|office)
  ministry_of_.* department_of_(?!homeland|veterans).*
  (?:supreme|high|superior|district|crown|county|circuit|federal|constitutional|appeals?|magistrates['’]?|juvenile|family)_court
  (?:appellate|administrative|labou?r|military|regional|municipal|city|national|sessions|youth|probate|bankruptcy)_court
  (?:supreme|high)_court_of_justice high_criminal_court
  court_of_(?:appeals?|cassation|audit(?:ors)?|justice|session) criminal_court court
  police(?:_department|_force|_service)? sheriff['’]s_(?:department|office) fire_(?:department|service|brigade)
  state_police federal_police national_police city_police traffic_police
  coast_guard navy army air_force military national_guard parliament senate house_of_representatives national_assembly
  (?:city|county|town|borough|district|parish|village)_council city_hall town_hall council government cabinet
  (?:national_)?security_council supreme_national_security_council people['’]s_council
  central_bank national_bank (?:central_|national_)?elections?_(?:commission|board|authority) electoral_(?:commission|board)
  (?:national_)?statistics_(?:office|bureau|agency) general_staff joint_chiefs_of_staff (?:border|presidential|national)_guard
  border_police presidential_(?:office|administration) president['’]?s_office house_of_(?:commons|lords|deputies)
  chamber_of_deputies lower_house upper_house state_council council_of_(?:ministers|state) treasury tax_(?:office|authority)
  (?:environment(?:al)?|intelligence|disaster|space|health|food|immigration|civil_defen[cs]e|fisheries)_agency
  (?:civil_aviation|transport|immigration|health|housing|port|airport|anti-corruption)_(?:authority|commission|service)
  human_rights_commission (?:bar|medical|football|teachers['’]?|farmers['’]?)_(?:association|union|council|federation)
  bishops['’]?_conference (?:interior|health|defen[cs]e)_secretariat
  attorney_general['’]s_(?:office|department) prosecutor[_-]general['’]s_office (?:state|public|chief)_prosecutor['’]?s?['’]?_office prosecutor['’]?s?['’]?_office district_attorney['’]s_office coroner['’]s_office
  (?:communist|democratic|republican|socialist|labou?r|conservative|liberal|green|people['’]s|workers['’]?)_party
  red_cross red_crescent (?:weather|meteorological|rescue|ambulance|prison|customs|forest)_(?:service|office|department) geological_survey university school_district
  general_hospital memorial_hospital chamber_of_commerce board_of_(?:education|supervisors|trustees) health_department
  interior_and_commerce_departments? public_safety_department
  (?:daily_)?(?:times|post|news|herald|tribune|gazette|courier|chronicle|star|sun|mirror|express|mail|telegraph|guardian|globe)
`);

/** Lower-case patterns for English nouns for institutions of which one place can have several. */
export const severalBodies = entries(`
  university college school hospital airport association union chamber times post news herald tribune gazette courier
  chronicle star sun mirror express mail telegraph guardian globe
`);

/** Lower-case patterns for English names of parties that exist in several countries. */
export const partyNames = entries(`
  (?:the_)?(?:(?:all|african|christian|communist|congress|conservative|democrats?|democratic|farmers['’]?|freedom|green|justice|labou?r|left|liberal|national|nationalist|new|patriotic|people[’']?s[’']?|popular|progressive|reform|republican|social|socialist|union|united|unity|workers['’]?|and|for|of)[_-])+(?:alliance|bloc|coalition|congress|democrats|front|league|movement|party|union)(?:_party)?
`);

/**
 * Lower-case patterns for English positions that do not show a field of work, but are rarely held by an athlete, an
 * artist or a baker.
 */
export const positions = entries(String.raw`
  (?:[\p{L}-]+_)*(?:head|chief|chairman|chairwoman|chairperson|secretary|treasurer|executive|official|officer)
  (?:finance|financial|managing|executive)_director
`);

/** Lower-case patterns for English offices that exist in many places. Their holders are distinguished by place. */
export const localOffices = entries(`
  (?:deputy_|vice_|former_)?mayor alder(?:wo)?man (?:city_|county_|town_)?council(?:wo)?man (?:city_|county_|town_)?councill?or
  sheriff(?:['’]s_deputy)? (?:county|district|city)_attorney (?:police|fire)_(?:chief|commissioner) chief_of_police constable coroner
  magistrate (?:district_|county_|circuit_)?judge headteacher principal (?:school_)?superintendent pastor vicar priest
  parish_priest incident_commander city_manager county_commissioner town_clerk harbou?r_?master lifeguard
`);

/**
 * Lower-case patterns for English words before the name of a news agency or organization that are not part of the name.
 */
export const beforeBodies = entries('the news_agency the_news_agency state_news_agency wire_service');

/** Lower-case patterns for English words that describe the kind of a place: "Mesa County". */
export const placeKinds = entries(
  'county city town state district borough parish village province region township republic',
);

/**
 * Lower-case patterns for spelling variants in English names of organizations, each with its replacement. Used to
 * compare names.
 */
export const bodySpellings = entries(String.raw`
  centre=center organisation=organization defence=defense labour=labor theatre=theater programme=program
  co-operation=cooperation l\.?_?a\.?(?=_)=los_angeles n\.?y\.?(?=_)=new_york
  ^(?:department|ministry)_of_(?:the_)?(\p{L}+)=$1_department ^(\p{L}+)_ministry=$1_department
  ^([\p{L}-]{3,})\.(?:com|org|net)=$1 ,?_(?:inc\.?|corp\.?|llc|ltd\.?|plc)$=
`);

/** Lower-case patterns for words that can be left out at the end of an English company name. */
export const companyEndings = entries('company corporation group holdings entertainment studios pictures motors foods');

/** Lower-case patterns for English offices that have only one holder per country at a time. */
export const highOffices = entries(`
  (?:vice_)?president chancellor premier (?:prime|foreign|defen[cs]e|finance|interior|justice)_minister pope king queen
  (?:interior|commerce|defense|treasury)_secretary secretary_of_state secretary[_-]general governor gov\\.?
`);

/** Patterns for English words with an age before a name: "24-year-old driver Jan Kolb". As printed. */
export const agesBefore = entries(String.raw`\d{1,3}-year-old(?:_(?!of_|to_)[\p{L}-]+){0,3},?`);

/** Patterns for English words with an age after a name: "Ann Shaw, 61, said". As printed. */
export const agesAfter = entries(String.raw`
  ,_\d{1,3}[,.](?!\d) _\(\d{1,3}\)(?![^.]*\(\d) ,?_\(?aged_\d{1,3} (?:,_who)?_(?:is|was)_\d{1,3}(?:_years_old|[,.]) ,_an?_\d{1,3}-year-old
`);

/** Patterns for English words before the name of a dead person: "the late painter Ann Shaw". As printed. */
export const deathsBefore = entries(String.raw`[Tt]he_late(?:_(?!of_|to_)[\p{L}-]+){0,2}`);

/** Patterns for English words after the name of a dead person: "Ann Shaw, 81, died on Monday". As printed. */
export const deathsAfter = entries(String.raw`
  (?:,_(?:aged?_)?\d{1,3},|,_who_[^.,;:“”"]{1,36},)?(?:_has|_had)?_(?:died|dies|passed_away) (?:,_(?:aged?_)?\d{1,3},)?_(?:is|was_found)_dead
`);

/** Names of English-speaking parties and their members. Case-sensitive. */
export const parties = entries('Labour Conservative Tory Republican Democrat Democratic SNP Ukip DUP');

/** Lower-case patterns for English offices whose holders neither sit on a council nor head a company. */
export const impartialOffices = entries(
  '(?:[a-z]+_)?prosecutor (?:[a-z]+_)?judge (?:district|county)_attorney coroner',
);

/** Lower-case patterns for English seats on a council and for heads of companies, clubs and parties. */
export const partialOffices = entries(
  '(?:[a-z]+_)?(?:coach|owner|boss|councill?or|alderman) ceo chief_executive (?:labour|tory|conservative)_[a-z]+',
);
