import { entries, words } from '../../../core/word-list.ts';

/** Head nouns in the names of organizations, at the end of the name or before "of". Case-sensitive. */
export const BODY_HEADS = entries(`
  Council Councils Union Unions Association Board Trust Institute Institution University College Academy Police
  Constabulary Party Bank Group Company Co Corporation Corp Inc Ltd Limited Plc PLC plc LLC LLP GmbH AG Foundation
  Society Ministry Department Office Agency Authority Commission Committee Federation Alliance Network Parliament
  Assembly Senate Congress Treasury Administration Bureau Tribunal Service Services Army Navy Guard Force Brigade
  Coalition Campaign Movement Front League Cabinet Exchange Fund Organization Organisation Chamber Nations
  Observatory Survey Laboratory Laboratories Confederation Consortium Partnership Airlines Airways Railways Rail
  Railway Motors Energy Securities Capital Partners Holdings Systems Technologies Industries Pharmaceuticals Brothers
  Shipping Ferries Lines Breweries Brewery Foods Stores Media Films Studios Records Pictures Times Post Gazette
  Herald Courier Echo Ledger Sentinel Chronicle Tribune Journal Telegraph Observer Argus Mercury Examiner Advertiser
  Bulletin Dispatch Register Inquirer Independent Broadcasting Radio Television News United Rovers Wanderers Athletic
  Rangers Harriers Albion Hotspur FC Teachers Democrats Watch International Directorate Inspectorate Secretariat
  Syndicate Guild Hospital Hospitals School Church Center Centre Project Clinic Orchestra Philharmonic Theatre Library
  Cooperative Co-operative Collective Museum Legion Mission Patrol Corps Rescue Branch Collection Archive Archives Gallery
  Galleries Forum Taskforce Registry Conservatory Conservancy Ballet Opera Choir Ensemble Playhouse
`);

/** The {@link BODY_HEADS} that end the name of a company: "Veltran GmbH of Kiel". Case-sensitive. */
export const LEGAL_FORMS = entries('Inc Ltd Limited Plc PLC plc LLC LLP GmbH AG Corp');

/**
 * Patterns for words before "Court" in the name of a court. Without them, as in "Garland Court", the name refers to a
 * house.
 */
export const COURTS = entries(`
  Crown High Supreme County District Magistrates Appeals? Criminal Federal Circuit Constitutional Superior
  International
`);

/** Words before "Team" in the name of an organization: "Halden Mountain Rescue Team". Case-sensitive. */
export const TEAM_TASKS = entries('Rescue Response Investigation Diving');

/** Last words of names that are shortened to the first word: "Veltran Motors" becomes "Veltran". */
export const CALLED_BY_FIRST = entries(`
  Breweries Brewery Lines Ferries Shipping Brothers Motors Ltd Limited Plc PLC plc Inc Corp Corporation Group Airways
  Airlines Energy Holdings Systems Technologies Industries Pharmaceuticals Foods Securities Stores Entertainment Telecom
`);

/** Last words of names that are shortened to the last word: "the Sentinel". */
export const CALLED_BY_LAST = entries(`
  Times Post Gazette Herald Courier Echo Ledger Sentinel Chronicle Tribune Journal Telegraph Observer Argus Mercury
  Examiner Advertiser Bulletin Dispatch Register Inquirer Rovers Wanderers Harriers Albion Council Trust Board
  Institute Commission Federation Alliance Union Association Foundation Ministry
`);

/** Organizations with two-word names. */
export const BODY_PAIRS = entries(`
  USA_Today Le_Monde Le_Figaro El_País La_Repubblica Al_Jazeera Vanity_Fair Ole_Miss White_House Downing_Street Red_Cross Red_Crescent Scotland_Yard Liberal_Democrats Security_Council
  General_Staff White_Helmets
`);

/** Organizations with one-word names, and well-known short forms. */
export const SINGLE_BODIES = entries(`
  UN EU NATO BBC ITV CNN NBC CBS ABC FBI CIA NSA WHO OSCE NHS IMF ECB UEFA FIFA NASA ESA UNICEF UNESCO UNHCR OPEC
  IAEA OECD WTO CDC FDA EPA NYPD LAPD RNLI RSPCA RSPB TUC CBI ACLU NFL NBA IOC HSE MI5 MI6 GCHQ AFP Reuters Bloomberg
  Greenpeace Oxfam Amnesty Interpol Europol Pentagon Kremlin Google Microsoft Apple Amazon Facebook Meta Netflix
  Boeing Airbus Tesla Toyota Ryanair Easyjet Walmart Starbucks Unicef Nato
`);

/** Newspaper names that are also common words. They need "the" before the name. */
export const PAPERS = entries(`
  Beacon Globe Guardian Standard Star Mail Express Mirror Messenger Review Record Reporter Citizen Enquirer Press Sun
`);

/** Words before the name of an organization that are not part of it. */
export const BEFORE_BODY = entries(`
  Former Ex Then Local State Both Rival Accused Injured Suspended Convicted Alleged Suspected Retired Embattled Troubled
  Disgraced
`);

/** Patterns for the endings of attributes before the name of an organization: "Paris-based". */
export const BEFORE_HEAD_ENDINGS = entries('-(?:based|area|era|owned|run|led|backed|born|style|listed)');

/** Generic nouns for organizations, each with the endings of names that it can refer to. Entries are patterns. */
export const BODY_KINDS = [
  {
    nouns: entries(`
      company firm carmaker automaker airline retailer manufacturer maker operator brewer brewery lender bank
      publisher insurer supplier developer business start-?up giant
    `),
    endings: entries(`
      Motors Ltd Limited Plc plc PLC Inc Corp Corporation Company Co Group Airways Airlines Energy Holdings Systems
      Technologies Industries Pharmaceuticals Foods Securities Stores Lines Ferries Bank Capital Partners Shipping
      Breweries Brothers
    `),
  },
  {
    nouns: entries('newspaper paper daily tabloid'),
    endings: entries(`
      Times Post Gazette Herald Courier Echo Ledger Sentinel Chronicle Tribune Journal Telegraph Observer Argus
      Mercury Examiner Advertiser Bulletin Dispatch Inquirer
    `),
  },
  {
    nouns: entries('force'),
    endings: entries('Police Constabulary'),
  },
  {
    nouns: entries('club side team'),
    endings: entries('United Rovers Wanderers Athletic Rangers Harriers Albion Hotspur FC'),
  },
  {
    nouns: entries('charity'),
    endings: entries('Trust Foundation Society Aid Relief'),
  },
  {
    nouns: entries('agency'),
    endings: entries('Agency Administration Bureau Service Survey Authority ^Department_of.*'),
  },
  {
    nouns: entries('union'),
    endings: entries('Union Unions Guild Teachers Brotherhood ^Union_of.*'),
  },
  {
    nouns: entries('university school college'),
    endings: entries('University College Institute ^University_of.*'),
  },
  {
    nouns: entries('regulator watchdog'),
    endings: entries('Authority Commission Inspectorate Regulator Ombudsman'),
  },
] as const;

/** Prepositions inside the name of an organization: "Department of Health". */
export const NAME_PREPOSITIONS = words('of for on');

/** Heads of names that can be followed by "on": "Committee on Energy". Case-sensitive. */
export const HEADS_BEFORE_ON = words('Committee Subcommittee Commission Council Conference');

/** Subjects of a department that are listed with commas: "Bureau of Alcohol, Tobacco and Firearms". Case-sensitive. */
export const LISTED_SUBJECTS = words(`
  Alcohol Tobacco Firearms Explosives Health Education Welfare Housing Food Rural Energy Industry Trade Labor Labour
  Agriculture Fisheries Forestry Culture Media Sport Sports Science Technology Innovation Environment Water Climate Business
  Children Schools Families Arts Transport Infrastructure Communities Tourism Youth Women Safety Consumer Employment Medicine
`);

/** Adverbs at the end of the names of campaigns and companies: "Clean Rivers Now". Case-sensitive. */
export const NAME_TAILS = words('Now First Together Today Tomorrow Forever Too Here Again');

/** Plural nouns before "of" in the names of organizations: "Defenders of Wildlife". Case-sensitive. */
export const GROUPS_OF = words(`
  Defenders Friends Sons Daughters Citizens Mothers Fathers Parents Students Veterans Doctors Physicians Guardians Keepers Knights
  Sisters Commonwealth Order Archdiocese Diocese
`);

/** Coordinators inside the name of an organization: "Health and Social Care". */
export const NAME_COORDINATORS = words('and &');

/** Words in {@link BODY_HEADS} that are also surnames: "Sara Post". Case-sensitive. */
export const SURNAME_HEADS = entries(`
  Post Bank Church Guard Force Front Echo Mercury Albion League Service Services School Center Court Union Watch News
  Company Mission Legion Register Fund Trust College Hotspur Police Times Press Rail Journal Media Rangers Library
`);

/** Offices and titles after which the name of a company is a surname: "Mayor Bloomberg". Case-sensitive. */
export const OFFICES_BEFORE_NAME = entries(`
  Mayor President Chancellor Governor Gov Gov. Senator Sen Sen. Congressman Congresswoman Rep Rep. Judge Justice Minister
  Councilman Councilwoman Councillor Commissioner Sheriff Detective Officer Sergeant Sgt. Captain Capt. Professor King Queen
  Prince Princess Pope Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Sir Dame Lord Lady
`);

/** Last words of the names of laws and treaties. Their acronyms do not stand for organizations. Case-sensitive. */
export const LAW_NOUNS = entries('Act Law Bill Treaty Accord Convention Amendment Code Protocol Index Agreement');

/** Nouns that turn the name before them into an attribute: "Internet Service Providers". Case-sensitive. */
export const THINGS_AFTER_HEAD = entries(
  'Provider Providers Agreement Agreements Contract Contracts Delivery Charge Charges',
);

/**
 * Lower-case patterns for common nouns and things that look like names of organizations: "the high school", "Internet
 * service".
 */
export const NOT_BODIES = entries(String.raw`
  (?:public|high|middle|elementary|primary|secondary|grammar|junior_high|law|medical|business|nursing|summer)_schools?
  \p{L}+_cent(?:er|re) (?:[\p{L}.]+_)+(?:convention|civic|sports|events?|shopping|visitors?|fitness)_cent(?:er|re)
  (?:[\p{L}.]+_)*internet_services? (?:[\p{L}.]+_)*internet_service_providers? (?:[\p{L}.]+_)*security_bulletins?
  (?:do|video|must|live)_watch (?:loan|trust|hedge|pension|relief|mutual)_fund medical_examiner \p{L}+_headquarters
  [\p{L}'’.-]+_branch arson web point crimes media internet_explorer google_(?:chrome|maps|docs) microsoft_(?:edge|excel|office|windows|word)
`);
