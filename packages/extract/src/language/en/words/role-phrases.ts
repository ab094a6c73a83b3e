import { entries, groups, words } from '../../../core/word-list.ts';

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

/**
 * Lower-case patterns for places and ranks that are part of an office only before {@link LOCAL_OFFICES}: "city
 * attorney".
 */
export const LOCAL_QUALIFIERS = entries('city county state town first');

/** Lower-case patterns for the offices after {@link LOCAL_QUALIFIERS}. */
export const LOCAL_OFFICES = entries(`
  minister attorney manager executive clerk auditor treasurer comptroller senator representative prosecutor councill?or councilman
  councilwoman
`);

/** Offices whose words are titles or nouns in other contexts. Case-sensitive. */
export const LONG_OFFICES = groups(`
  Lord Justice; Lady Justice; Lord Chief Justice; Lady Chief Justice; Lord Mayor; Lady Mayoress; Lord Chancellor; Lord Advocate;
  Lord Provost; Lord Lieutenant; Public Advocate
`);

/** Words after "of" in an office: "Chief of Staff". Case-sensitive. */
export const OFFICE_COMPLEMENTS = words('State Staff Police Detectives Operations');
