import { entries } from '../../../core/word-list.ts';
import type { NameWords } from '../../../find/names/name-words.ts';
import { roles } from '../people/role-forms.ts';
import {
  agesAfter,
  agesBefore,
  beforeBodies,
  bodySpellings,
  companyEndings,
  deathsAfter,
  deathsBefore,
  genericBodies,
  highOffices,
  impartialOffices,
  leaders,
  localOffices,
  originPrepositions,
  partialOffices,
  parties,
  partyNames,
  placeKinds,
  positions,
  roleFields,
  roleTails,
  sameJobs,
  severalBodies,
} from './role-fields.ts';
import { FORMER_HOLDERS } from './speaker-nouns.ts';

/** English titles and roles. */
export const names: NameWords = {
  roles,
  titles: entries(`
    mba md mr mrs ms miss mister sir dame lord lady madam rev reverend hon honorable sheikh pope king queen prince
    princess sen gen col lt sgt capt gov rep mp td msp mep mla acting former then late cllr supt det insp the president-elect rb cb wr lb gm atty dist d.a`),
  roleEndings: entries('s'),
  mononymTitles: entries('pope king queen prince princess'),
  femaleTitles: entries('mrs ms miss lady dame queen princess'),
  maleTitles: entries('mr sir lord king prince pope'),
  roleLinks: entries('of for the and'),
  roleParts: entries(`
    prime foreign state defense defence treasury white house press vice deputy interior finance justice health
    attorney national security affairs chief first homeland energy commerce labor education transport senior`),
  roleFields,
  positions,
  leaders,
  sameJobs,
  roleTails,
  originPrepositions,
  partyNames,
  genericBodies,
  severalBodies,
  beforeBodies,
  placeKinds,
  bodySpellings,
  companyEndings,
  highOffices,
  localOffices,
  formerHolders: FORMER_HOLDERS,
  agesBefore,
  agesAfter,
  deathsBefore,
  deathsAfter,
  parties,
  impartialOffices,
  partialOffices,
};
