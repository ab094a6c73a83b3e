import { entries, words } from '../../../core/word-list.ts';

/**
 * What only companies do, in the words after their name: "employs 400 people", "will close its plant". Entries are
 * patterns.
 */
export const COMPANY_PREDICATES = entries(String.raw`
  (?:(?:will|would|has|had|is|was|may|could|must|also|now|currently|not|to|plans|intends)_)*(?:employ(?:s|ed|ing)?|recall(?:s|ed|ing)?)_(?:(?:about|around|some|more_than|nearly|almost|over)_)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|all|hundreds|thousands)
  (?:(?:will|would|has|had|is|was|may|could|must|also|now|not|to|plans|intends)_)*(?:cut|cuts|cutting|shed|sheds|shedding|axe|axes|axed|axing|slash|slashed|slashing|eliminate|eliminating|lay_off|laying_off|laid_off)_(?:(?:about|around|some|up_to|more_than|nearly|almost|over|another)_)?\d[\d.,]*_(?:\p{L}+_)?(?:jobs|posts|positions|workers|employees|staff)
  (?:(?:will|would|has|had|is|was|may|could|must|plans_to|intends_to|also|now|not|already|been)_)+\p{L}+_its
  \p{L}+_on_its_(?:website|web_site)
  (?:said|says|announced|confirmed)_(?:(?:on_)?\p{L}+day_)?(?:that_)?it_(?:would|will|has|had|expects|expected|plans|planned|intends|is_recalling|was_recalling)
`);

/** Nouns for what companies have, before "at" or "of" and their name: "workers at Veltran", "profits at Veltran". */
export const COMPANY_HAS = words(`
  workers employees staff customers shareholders profits sales revenue revenues turnover orders passengers bosses
  managers trading
`);

/** Prepositions after {@link COMPANY_HAS}. */
export const HAS_PREPOSITIONS = words('at of');

/** Verbs of saying between a company as the subject of its sentence and "it": "Veltran will close, it said". */
export const IT_SAYS = words('said says announced added confirmed');

/** Nouns for an organization that has just been named, after "the": "the company". */
export const NAMED_BEFORE = words(`
  company firm airline carrier retailer carmaker automaker lender insurer brewer drugmaker agency newswire broadcaster
  manufacturer maker chain conglomerate start-up startup
`);

/** Verbs of saying whose subject can be a company or an agency. */
export const BODY_TELLS = words(`
  said says announced reported reports confirmed added estimated warned insisted declined
`);

/** Verbs of saying that agencies have with a clause: "Veltran Wire reported that". */
export const AGENCY_TELLS = words('reported reports');

/** Words after {@link AGENCY_TELLS}. */
export const AFTER_AGENCY_TELLS = words('that on citing quoting');
