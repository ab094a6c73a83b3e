import { entries } from '../../../core/word-list.ts';
import type { NameWords } from '../../../find/names/name-words.ts';
import { roles } from '../people/role-forms.ts';
import { FORMER_HOLDERS } from './name-contexts.ts';
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

/** German words in and around names: titles, roles and names of organizations. */
export const names: NameWords = {
  roles,
  titles: entries(`
    dr doktor doktorin prof professor professorin phd msc herr herrn frau fräulein monsieur madame señor señora don dipl ing med
    jur phil h c h.c hc habil rer nat iur utr mult oec theol vet dent soc kfm betriebsw lic priv doz univ mag imam ajatollah ayatollah scheich emir hadschi mullah papst könig königin prinz
    prinzessin pater schwester bruder amtsinhaber ex vize us premier mep mdb mdl ehemaliger ehemalige früherer
    frühere der die das`),
  roleEndings: entries('innen in es en s n'),
  mononymTitles: entries('papst könig königin kaiser kaiserin prinz prinzessin patriarch'),
  femaleTitles: entries('frau madame fräulein königin prinzessin schwester señora'),
  maleTitles: entries('herrn? monsieur señor könig prinz papst pater bruder don'),
  roleLinks: entries('für des der und'),
  roleParts: [],
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
  formerHolders: FORMER_HOLDERS.map((beginning) => String.raw`${beginning}\p{L}*`),
  agesBefore,
  agesAfter,
  deathsBefore,
  deathsAfter,
  parties,
  impartialOffices,
  partialOffices,
};
