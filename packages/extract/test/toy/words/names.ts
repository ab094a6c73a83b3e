import { entries } from '../../../src/core/word-list.ts';
import type { NameWords } from '../../../src/find/names/name-words.ts';

/** Toy titles and roles: "zam" is a title, "dorva" a mayor. */
export const names: NameWords = {
  roles: {
    forms: new Map([['dorva', { lemma: 'dorva', gender: 'FEMALE', plural: false, compounds: false }]]),
    capitalized: false,
    compounds: false,
    notRoles: null,
  },
  titles: entries('zam'),
  roleEndings: [],
  mononymTitles: [],
  femaleTitles: [],
  maleTitles: entries('zam'),
  roleLinks: [],
  roleParts: [],
  roleFields: {},
  positions: [],
  leaders: [],
  roleTails: [],
  originPrepositions: [],
  genericBodies: [],
  partyNames: [],
  beforeBodies: [],
  placeKinds: [],
  bodySpellings: [],
  companyEndings: [],
  highOffices: [],
  localOffices: [],
  parties: [],
  impartialOffices: [],
  partialOffices: [],
  sameJobs: [],
  agesBefore: [],
  formerHolders: [],
  agesAfter: [],
};
