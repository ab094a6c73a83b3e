import type { Analysis } from '../../../core/analysis.ts';
import { onDemand } from '../../../core/on-demand.ts';
import { roleWord } from '../../../find/names/roles.ts';
import type { PeopleLanguage } from '../../../find/people/people-language.ts';
import { OFFICES, SPEAKER_NOUNS } from '../words/speaker-nouns.ts';
import { unnamedAide } from './aides.ts';
import { bodyNames } from './body-names.ts';
import { bodiesOfKind, nounsOfBody } from './body-of-kind.ts';
import { describe, headOf, isCompanyRole, partitive } from './describe.ts';
import { findBodies } from './find-bodies.ts';
import { lonelyWords } from './lonely-words.ts';
import {
  canBeLoneSurname,
  canBeUnknownFirstName,
  isOfBody,
  locations,
  lookalike,
  modifiesRole,
  readRole,
  standsAlone,
  supportsName,
} from './names.ts';
import { endsLikeOwner, namedLikeOwner } from './owner-names.ts';
import { predicateNoun } from './predicate-noun.ts';
import { joinsRoles, roleInFull, roleLength, roleStart } from './role-phrases.ts';
import {
  ageOf,
  describedBefore,
  genderOfPronoun,
  isEpithet,
  isSubjectAfterLead,
  nationality,
  refersBack,
  roleNoun,
  sameRole,
} from './speakers.ts';
import { mayBeThing, namesCompany, namesThing, namesVessel } from './things.ts';

/** The English rules for names, people and speakers. */
export const people: PeopleLanguage<Analysis> = {
  nounsCapitalized: false,
  titleGenderFirst: true,
  lonelyWords,
  locations,
  lookalike,
  predicateNoun,
  roleLength,
  roleStart,
  joinsRoles,
  canBeUnknownFirstName,
  // "stars" is a verb in "The film stars Ann Lee."
  roleBeforeName: (token) => (token.text === 'stars' ? null : roleWord(token)),
  genderOfRole: (tokens, at) => roleWord(tokens[at]?.lower ?? '')?.gender ?? null,
  isPluralRole: () => false,
  // A capitalized office is part of the name: "Prime Minister May".
  isBareRole: (tokens, at) => /^\p{Lu}/u.test(tokens[at]?.text ?? ''),
  mayBeThing,
  isCompanyRole,
  namesCompany,
  namesVessel,
  namesThing,
  isOfBody,
  genitives: () => ({ endOf: (_, last) => last, isGenitive: () => false, isOwner: () => false }),
  isObjectAfterRole: () => false,
  supportsName,
  standsAlone,
  canBeLoneSurname,
  calledBodies: () => [],
  isLikelyBody: () => false,
  endsLikeOwner,
  namedLikeOwner,
  modifiesRole,

  findBodies,
  bodyFinder({ tokens, body }) {
    const names = onDemand(() => bodyNames(tokens, body));
    return (noun) => names().get(noun) ?? null;
  },
  nounsOfBody,
  bodiesOfKind,
  isFeminineBody: () => false,

  speakerNouns: SPEAKER_NOUNS,
  headOf,
  partitive,
  describe,
  nominative: () => null,
  roleInNominative: roleInFull,
  genderOfDeterminer: () => null,
  isPluralPhrase: () => null,
  readRole,
  ageOf,
  sourceOwner: () => null,

  // A tag can refer to an unnamed speaker, such as "a neighbor", as "she" right after the first mention.
  antecedents: { lastSubject: 0.3, theyForBody: 0.5, lastSpeaker: 0.85 },
  isSubjectAfterLead,
  isNamedLater: (noun) => OFFICES.has(noun),
  genderOfPronoun,
  unmarkedPronoun: 'HE_OR_SHE',
  itReachesBack: true,
  sheForBody: false,
  bodyVerbs: new Set(),
  groupsByHead: true,
  isEpithet,
  refersBack,
  isAddressee: (noun) => roleWord(noun.toLowerCase()) !== null,
  verbBeside: () => '',
  isPluralVerb: () => false,
  anotherSpeaker: () => null,
  describedBefore,
  ownSource: unnamedAide,
  roleNoun,
  sameRole,
  nationality,
};
