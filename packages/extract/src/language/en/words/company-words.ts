import { entries, groups, words } from '../../../core/word-list.ts';

/**
 * Nouns that describe an organization directly before its name ("the carmaker Veltran") or in an apposition after it
 * ("Veltran, a carmaker"). The nouns of a group are interchangeable. The first group is for companies of any kind.
 */
export const BODY_NOUNS = groups(`
  company firm business group giant conglomerate corporation start-up startup venture subsidiary unit landlord contractor
  supplier maker manufacturer producer developer operator owner provider consultancy consultants brokerage chain
  retailer sponsor;
  airline carrier; newspaper paper daily weekly tabloid magazine journal outlet website publication; broadcaster
  station channel network; agency newswire wire; carmaker automaker; bank lender; insurer; brewer brewery; publisher
  imprint; label; studio; utility; supermarket; hotelier; drugmaker; shipbuilder; shipper; railway; ferry; platform;
  fund; charity nonprofit non-profit foundation; union guild; think-tank; watchdog regulator ombudsman; party;
  club team side franchise; band; militia; museum gallery; school college; hospital; museum; orchestra ensemble
`);

/** Nouns for organizations that rarely stand directly before the name of a person. */
export const NOUNS_BEFORE_NAME = words(`
  company firm group giant conglomerate start-up startup maker manufacturer operator chain retailer airline newspaper
  daily weekly tabloid magazine website broadcaster station agency newswire carmaker automaker lender insurer brewer
  publisher label supermarket drugmaker shipbuilder charity nonprofit non-profit union think-tank watchdog regulator
  party band militia brokerage consultancy provider utility developer
`);

/** Nouns for owners and partners before a name in apposition: "the operator, Clydeway". */
export const APPOSED_OWNERS = words(`
  operator owner maker manufacturer sponsor supplier broadcaster airline landlord contractor developer publisher retailer
  employer parent subsidiary insurer company firm union charity agency newspaper club rival label
`);

/** Roles in a company or team, directly after its name: "Veltran spokesman Jon Reed", "Stags coach Ann Lee". */
export const ROLES_AFTER_BODY = words(`
  spokesman spokeswoman spokesperson ceo chief coach quarterback cornerback linebacker goalkeeper midfielder striker
  pitcher shortstop chairman chairwoman boss president founder executive captain forward winger defender analyst guard
`);

/** Nouns for what companies have, after a possessive: "Veltran's shares". */
export const COMPANY_POSSESSIONS = words(`
  shares shareholders stock headquarters subsidiary revenue profits customers fleet ceo cfo annual quarterly management
  owners managing sponsor investors website trucks branches employees products parent
`);

/** Pairs of a noun and a preposition before the name of a company: "shares in Veltran", "analyst at Veltran". */
export const BEFORE_COMPANY = words(`
  shares_in shares_of stake_in stock_in analyst_at analyst_with economist_at strategist_at trader_at executive_of
  executive_at ceo_of investor_in
`);

/** Prepositions between the role of a member of staff and the company: "a researcher with Trend Makro". */
export const STAFF_PREPOSITIONS = words('with at');

/** First words of positions in a team: "Point guard Ann Lee". Case-sensitive. */
export const POSITIONS = words('Point Power Small Shooting Center Centre Wing Full Half Right Left');

/** Nouns after the name of an organization: "the National Renewal party". */
export const NOUNS_AFTER_NAME = words('party newspaper magazine airline chain website brand');

/** Last words of plural names that are not teams: "the Virgin Islands". Case-sensitive. */
export const NOT_TEAMS = entries(`
  Islands Isles Mountains Alps Hills Games Awards Olympics Championships Heights Falls Springs Rapids Gardens Lakes
  Rivers Woods Plains Highlands Lowlands Lands Territories Emirates States Netherlands Philippines Movies Studies
  Affairs Wars Series Oscars Emmys Grammys Tonys Globes Americans Accords Papers Files Tapes Hearings Stakes Rules Rights
  Towers Apartments Homes Schools Streets Gates Fields Sands Keys Ages Brothers Sisters Provinces Republics Straits
  Studios Finals Playoffs Trials Docks Yards Works Mills Mines Baths Stores Kingdoms Talks Talents Days Nights Years
  Christmas Process Access Express Congress Wilderness Princess Business Progress Campus Chorus Circus Paris Texas
  Meetings Sites Zones Headquarters Holidays Twenties Thirties Forties Fifties Sixties Seventies Eighties Nineties TVs
  Kansas Illinois Arkansas Wales Thames Honors Honours Commons Lords Guidelines Acts Bonds Elections Cases Corps
`);

/**
 * Nouns for organizations that can also refer to a person: "the owner". They do not show whether a name of two words is
 * an organization.
 */
export const ALSO_PEOPLE = words(`
  operator owner producer developer contractor landlord sponsor supplier publisher regulator provider maker outlet
  ombudsman brewer lender insurer
`);

/** Patterns for the endings of nationalities and beliefs, which are not names: "German coach", "the Europeans". */
export const ORIGIN_ENDINGS = entries(`
  ians? eans? icans? mans? ish ese ench utch reeks? wiss anis? aqis? aelis? enis? audis? ans? ists ics crats? Jews? Arabs? Muslims?
  Turks? Danes? Finns? Swedes? Poles? Serbs? Croats? Scots? Britons? Czechs? Slovaks? Thais? Sikhs? Kurds? Tamils? Brits?
  Tory Tories Conservatives? Liberals? Lefts? Socialists?
`);

/** Words directly before the name of a place or period: "in the Rockies", "during the Troubles". */
export const BEFORE_PERIOD = words('in at near across through into from to during since before after on');

/** Words that refer back to an organization rather than a person. */
export const IT_WORDS = words('it its');

/** Nouns for companies. */
export const COMPANY_NOUNS = words(`
  company firm business group giant conglomerate corporation start-up startup venture subsidiary unit landlord contractor
  supplier maker manufacturer producer developer operator owner provider consultancy brokerage chain retailer sponsor
  airline carrier carmaker automaker bank lender insurer brewer brewery publisher label studio utility supermarket
  hotelier drugmaker shipbuilder shipper railway platform employer
`);

/** Nouns for public bodies and associations. They are not companies. */
export const PUBLIC_NOUNS = words(`
  agency department ministry bureau service office authority commission committee council court union guild association
  charity university college institute hospital school church party team club side force regulator watchdog board
`);

/** Days and months. They are capitalized, but not part of a name. */
export const DAYS = entries(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december
`);

/** Nouns that show that a text is about a company: "the firm". */
export const GENERAL_NOUNS = entries('company firm chain airline group retailer manufacturer operator');

/** Verbs of saying between the name of an organization and "it": "Veltran said it would close". */
export const BODY_SAYS = words(`said says announced confirmed insisted argued warned estimated believes`);

/** Auxiliaries after a name that is a subject. */
export const SUBJECT_AUXILIARIES = words(`had have were are will would could can did do`);

/** Patterns for last words of company names that describe a product or a line of business. */
export const TRADE_ENDINGS = entries(`
  Steel Iron Oil Gas Power Electric Motor Chemicals? Textiles Logistics Telecom Wireless Mobile Software Robotics Aerospace
  Aviation Rail Railways Bus Lines Trucking Freight Insurance Financial Finance Mortgage Realty Homes Properties Builders
  Construction Engineering Cement Mining Metals Paper Packaging Plastics Glass Rubber Semiconductor Devices Labs
  Laboratories Biotech Therapeutics Pharma Brewing Beverages Dairy Farms Meats Bakeries Restaurants Hotels Resorts Cinemas
  Entertainment Pictures Records Games Toys Apparel Shoes Furniture Appliances Hardware Supply Solutions Consulting
  Drinks Tobacco Works Traders Energy Water Waters Stores Tyres Tires Motors Foods Cosmetics Jewelry Jewellery Logistics
`);

/** Goods and shops after a title in the name of a company: "Doctor Bike", "Captain Cookies". Case-sensitive. */
export const GOODS = words(`
  Bike Bikes Cookie Cookies Coffee Tea Pie Pies Pizza Pizzas Burger Burgers Chicken Doughnuts Donuts Books Phone Phones Computers
  Rum Gin Vodka Whisky Whiskey Beer Beers Ale Wine Wines Spirits Carwash Clean Cleaners Cars Cabs Windows Doors Carpet Carpets Kebab Kebabs Toy Beds Flowers Pets Golf Fitness Sports Soap Soaps
`);

/** Last words of company names that are rarely surnames: "Norwell Southern". Case-sensitive. */
export const REGIONAL_ENDS = words(
  'Southern Northern Eastern Western Central Midland Midlands Coastal Pacific Atlantic National Global Direct',
);

/** The patterns of {@link TRADE_ENDINGS} for words that rarely end any name other than that of a company. */
export const SURE_TRADES = entries(`
  Steel Chemicals? Textiles Logistics Telecom Wireless Robotics Aerospace Railways Insurance Financial Realty Properties
  Builders Semiconductor Laboratories Biotech Therapeutics Pharma Brewing Beverages Bakeries Consulting Software
`);
