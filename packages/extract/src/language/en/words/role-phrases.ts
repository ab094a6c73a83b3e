import { entries, groups, type WordList, words } from '../../../core/word-list.ts';

/**
 * Lower-case patterns for words before the noun of an office that are part of the office: "general" in "general
 * manager".
 */
export const ROLE_QUALIFIERS = entries(`
  former ex acting assistant associate deputy vice senior executive interim caretaker outgoing incoming chief general managing
  prime foreign finance financial interior defen[cs]e press attorney district public police fire head operating technology
  information medical technical marketing communications campaign artistic creative athletic sports national security
  health education environment energy justice labou?r transport transportation agriculture commerce treasury home housing
  trade culture crown parliamentary personal detective lieutenant brigadier major permanent industry business climate
  fisheries oil mining water planning migration immigration tourism digital family integration infrastructure
  construction site project plant product programme?
  opposition party union majority minority ferry ship boat bus taxi train lorry truck team club bank school hotel restaurant shop
`);

/** Words that mark a role as unproven or as past: "alleged gang leader", "former German chancellor". */
export const UNPROVEN_OR_PAST = words(
  'alleged suspected accused purported reputed supposed self-styled self-proclaimed so-called former onetime one-time',
);

/** Words that are part of an office only before certain nouns. */
export interface OfficeQualifiers {
  /** Lower-case patterns for the words before the noun: "city" in "city attorney". */
  readonly qualifiers: WordList;
  /** Lower-case patterns for the nouns after them. */
  readonly offices: WordList;
}

/** The words for places, workplaces, crops and groups that are part of an office: "city attorney", "store manager". */
export const OFFICE_QUALIFIERS: readonly OfficeQualifiers[] = [
  {
    qualifiers: entries('city county state town first'),
    offices: entries(`
      minister attorney manager executive clerk auditor treasurer comptroller senator representative prosecutor councill?or councilman
      councilwoman
    `),
  },
  {
    qualifiers: entries(`
      station store supermarket market warehouse factory mill mine quarry depot office branch tour festival event museum gallery
      theat(?:re|er) cinema library airport port harbou?r stadium arena venue park zoo farm vineyard brewery bakery caf[eé] bar pub
      nightclub gym salon clinic nursery kindergarten care charity shelter gas_station hostel campsite casino studio bookstore
      bookshop gas petrol railway stage
    `),
    offices: entries('manager director owner co-owner boss operator worker employee supervisor'),
  },
  {
    qualifiers: entries(`
      wheat dairy rice maize corn cotton coffee cocoa tea sugar tobacco fruit vegetable grain potato tomato banana apple olive soybean
      poppy organic cattle sheep goat pig poultry chicken salmon fish tree peasant tenant hill livestock
    `),
    offices: entries('farmer grower rancher breeder producer'),
  },
  {
    qualifiers: entries(
      'council rebel militia guerrilla gang tribal community student protest strike resistance insurgent',
    ),
    offices: entries('leader commander president chief chair(?:man|woman)? organi[sz]er'),
  },
  {
    qualifiers: entries('un eu nato'),
    offices: entries('coordinator envoy rapporteur investigator inspector mediator'),
  },
];

/** Offices whose words are titles or nouns in other contexts. Case-sensitive. */
export const LONG_OFFICES = groups(`
  Lord Justice; Lady Justice; Lord Chief Justice; Lady Chief Justice; Lord Mayor; Lady Mayoress; Lord Chancellor; Lord Advocate;
  Lord Provost; Lord Lieutenant; Public Advocate; harbour master; harbor master; Harbour Master; Harbor Master; Harbour master;
  Harbor master
`);

/** Words after "of" in an office: "Chief of Staff". Case-sensitive. */
export const OFFICE_COMPLEMENTS = words('State Staff Police Detectives Operations');
