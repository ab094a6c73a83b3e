import type { Analysis } from '../../../core/analysis.ts';
import { onDemand } from '../../../core/on-demand.ts';
import { roleWord } from '../../../find/names/roles.ts';
import type { PeopleLanguage } from '../../../find/people/people-language.ts';
import { BODY_VERBS } from '../words/name-contexts.ts';
import { describedBefore, ownSource } from './clause-subjects.ts';
import { describe } from './describe.ts';
import { genderOfDeterminer, isPluralPhrase } from './determiners.ts';
import { calledBodies } from './generic-bodies.ts';
import { genitives } from './genitives.ts';
import { isLikelyBody } from './lone-bodies.ts';
import { lonelyWords } from './lonely-words.ts';
import { bodiesOfKind, bodyMeant, namedBodies } from './named-bodies.ts';
import {
  canBeLoneSurname,
  lookalike,
  modifiesRole,
  roleBeforeName,
  roleLength,
  roleStart,
  standsAlone,
} from './names.ts';
import { nominative } from './nominative.ts';
import { isObjectAfterRole } from './objects.ts';
import { paperInClause } from './papers.ts';
import { partitive } from './partitive.ts';
import { ageOf, headOf, sourceOwner } from './phrases.ts';
import { predicateNoun } from './predicate-noun.ts';
import { genderOfRole, isBareRole, isCompanyRole, isPluralRole, mayBeThing } from './role-context.ts';
import { roleInNominative, withoutModifier } from './role-nominative.ts';
import { anotherSpeaker, isFeminineBody, isPluralVerb, nationality, sameRole, verbBeside } from './speakers.ts';
import { namesCompany, namesThing, namesVessel } from './things.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

/** The German rules for names, people and speakers. */
export const people: PeopleLanguage<Analysis> = {
  nounsCapitalized: true,
  titleGenderFirst: false,
  lonelyWords,
  locations: () => NO_WORDS,
  lookalike,
  predicateNoun,
  roleLength,
  roleStart,
  joinsRoles: () => false,
  canBeUnknownFirstName: () => false,
  roleBeforeName,
  genderOfRole,
  isPluralRole,
  isBareRole,
  mayBeThing,
  isCompanyRole,
  namesCompany,
  namesVessel,
  namesThing,
  isOfBody: () => false,
  genitives,
  isObjectAfterRole,
  supportsName: () => false,
  standsAlone,
  calledBodies,
  isLikelyBody,
  canBeLoneSurname,
  modifiesRole,

  findBodies: () => ({ bodies: [], taken: new Set() }),
  bodyFinder({ tokens }) {
    const bodies = onDemand(() => namedBodies(tokens));
    return (noun, offset) => bodyMeant(bodies(), noun, offset);
  },
  nounsOfBody: () => [],
  bodiesOfKind,
  isFeminineBody,

  speakerNouns: NO_WORDS,
  headOf,
  partitive,
  describe,
  nominative,
  roleInNominative,
  genderOfDeterminer,
  isPluralPhrase,
  readRole: ({ text }) => roleWord(text),
  ageOf,
  sourceOwner,

  antecedents: { lastSubject: 0.45, theyForBody: 0, lastSpeaker: 0.5 },
  // The next three rules do not apply to German. For example, "sein" and "ihr" can also refer to things.
  isSubjectAfterLead: () => null,
  isNamedLater: () => false,
  genderOfPronoun: () => null,
  unmarkedPronoun: 'HE',
  itReachesBack: false,
  sheForBody: true,
  bodyVerbs: BODY_VERBS,
  groupsByHead: false,
  isEpithet: () => false,
  refersBack: () => false,
  isAddressee: () => true,
  verbBeside,
  isPluralVerb,
  anotherSpeaker,
  describedBefore,
  ownSource: (analysis, words, span, mentions) =>
    ownSource(analysis, words, span, mentions) ?? paperInClause(analysis, words, span),
  roleNoun: (role) => withoutModifier(role).split(/\s/u, 1)[0] ?? '',
  sameRole,
  nationality,
};
