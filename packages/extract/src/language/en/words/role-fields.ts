import { entries, wholeWord } from '../../../core/word-list.ts';
import type { RoleFields } from '../../../find/names/name-words.ts';

/** Patterns of English role nouns by the field in which the person works. Lower case. */
export const roleFields: RoleFields = {
  POLITICS: wholeWord(
    entries(`
      minister premier chancellor senator sen congress(?:wo)?man representative rep lawmaker governor gov mayor council+or
      council(?:wo)?man politician ambassador diplomat envoy assembly(?:wo)?man alder(?:wo)?man king queen prince princess
      legislator mp
    `),
  ),
  LAW: wholeWord(entries('attorney lawyer judge justice prosecutor barrister solicitor magistrate counsel')),
  POLICE: wholeWord(entries("police sheriff(?:[’']s)? trooper detective police(?:wo)?man constable")),
  ARTS: wholeWord(
    entries(`
      actor actress singer musician rapper dancer comedian painter sculptor poet novelist composer drummer guitarist
      violinist pianist choreographer songwriter bassist ballerina playwright filmmaker
    `),
  ),
  SPORT: wholeWord(
    entries(`
      player coach striker goalkeeper midfielder winger quarterback qb batsman cyclist sprinter swimmer boxer golfer
      jockey referee umpire athlete footballer skier runner pitcher linebacker cornerback receiver goalie skater
    `),
  ),
  SCIENCE: wholeWord(
    entries(`
      professor prof researcher scientist economist historian .*logist .*physicist chemist astronomer .*psychiatrist
      mathematician statistician doctor physician surgeon dentist pharmacist paediatrician pediatrician philosopher
    `),
  ),
  BUSINESS: wholeWord(entries('business(?:wo)?man banker ceo cfo investor trader entrepreneur industrialist broker')),
  RELIGION: wholeWord(
    entries('(?:arch)?bishop cardinal pastor priest rabbi imam vicar monk nun deacon pope chaplain rector'),
  ),
  MILITARY: wholeWord(entries('general admiral soldier colonel')),
  MEDIA: wholeWord(entries('journalist reporter columnist correspondent broadcaster presenter blogger')),
  TRADE: wholeWord(
    entries(`
      farmer teacher student pupil plumber baker gardener butcher carpenter electrician builder fisher(?:wo)?man nurse
      waiter waitress chef landlord landlady tenant mechanic welder miner rancher architect engineer pilot trucker
      hairdresser headteacher librarian brewer winemaker beekeeper retiree shopkeeper
    `),
  ),
};

/** Patterns: English words after which the role itself ends: "county attorney in Mesa County". */
export const roleTails = entries('of for in at from with on to');

/** English prepositions that tell where a person or an institution belongs: "Mark Fenner of Oregon". */
export const originPrepositions = entries('of from in');

/** Patterns: English names that institutions of many places share. Lower case. */
export const genericBodies = entries(`
  (?:defen[cs]e|foreign|interior|home|finance|justice)_(?:affairs_)?(?:ministry|department|office)
  (?:health|education|agriculture|transport(?:ation)?|energy|trade|labou?r)_(?:ministry|department|office)
  (?:economy|environment|culture|information|industry|oil|water|tourism)_(?:ministry|department|office)
  ministry_of_.* department_of_(?!homeland|veterans).*
  (?:supreme|high|superior|district|crown|county|circuit|federal|constitutional|appeals?|magistrates|juvenile|family)_court
  court_of_appeals? criminal_court court
  police(?:_department|_force|_service)? sheriff['’]s_(?:department|office) fire_(?:department|service|brigade)
  state_police federal_police national_police city_police traffic_police
  coast_guard navy army air_force military national_guard parliament senate house_of_representatives national_assembly
  (?:city|county|town|borough|district|parish|village)_council city_hall town_hall council government cabinet
  (?:national_)?security_council supreme_national_security_council people['’]s_council
  central_bank (?:central_)?election(?:s)?_commission electoral_commission
  (?:communist|democratic|republican|socialist|labou?r|conservative|liberal|green|people['’]s|workers['’]?)_party
  attorney_general['’]s_office prosecutor['’]?s?['’]?_office district_attorney['’]s_office coroner['’]s_office
  red_cross red_crescent weather_service meteorological_office geological_survey university school_district
  general_hospital memorial_hospital chamber_of_commerce board_of_(?:education|supervisors|trustees) health_department
  interior_and_commerce_departments? public_safety_department
  (?:daily_)?(?:times|post|news|herald|tribune|gazette|courier|chronicle|star|sun|mirror|express|mail|telegraph|guardian|globe)
`);

/** Patterns: English words before the name of a news agency or organization that are not part of it. Lower case. */
export const beforeBodies = entries('the news_agency the_news_agency state_news_agency wire_service');

/** Patterns: English words that tell the kind of a place, not which one: "Mesa County". Lower case. */
export const placeKinds = entries(
  'county city town state district borough parish village province region township republic',
);

/** Patterns in English names of organizations, each with what it is replaced by to compare them. Lower case. */
export const bodySpellings = entries(String.raw`
  centre=center organisation=organization defence=defense labour=labor theatre=theater programme=program
  co-operation=cooperation l\.?_?a\.?(?=_)=los_angeles n\.?y\.?(?=_)=new_york
  ^(?:department|ministry)_of_(?:the_)?(\p{L}+)=$1_department ^(\p{L}+)_ministry=$1_department
  ^([\p{L}-]{3,})\.(?:com|org|net)=$1 ,?_(?:inc\.?|corp\.?|llc|ltd\.?|plc)$=
`);

/** Patterns: words at the end of an English company's name that can be left out. Lower case. */
export const companyEndings = entries('company corporation group holdings entertainment studios pictures motors foods');

/** Patterns: English offices of which a country has one holder at a time. Lower case. */
export const highOffices = entries(`
  (?:vice_)?president chancellor premier (?:prime|foreign|defen[cs]e|finance|interior|justice)_minister pope king queen
  (?:interior|commerce|defense|treasury)_secretary secretary_of_state governor gov\\.?
`);
