export { cleanText } from './clean/clean-text.ts';
export type * from './core/types.ts';
export { datesIn } from './dates-in.ts';
export { describeStatements, EXTRACTOR_VERSION, type ExtractOptions, extract } from './extract.ts';
export { UNSURE_BELOW } from './find/confidence/estimate.ts';
export {
  compareDates,
  compareEvents,
  comparePlaces,
  type EventComparison,
  type EventForm,
  type EventLookup,
  eventLookups,
  FREQUENT,
  isMorePrecise,
} from './find/events/compare-events.ts';
export { compareInStory, isMovedFrom, type StoryEventForm } from './find/events/compare-in-story.ts';
export { isBareTitle } from './find/events/compose-title.ts';
export { kindOf } from './find/events/senses.ts';
export { ageBeside } from './find/names/age-beside.ts';
export { bodyKey } from './find/names/body-keys.ts';
export { compareNames, hasFrequentSurname } from './find/names/compare-names.ts';
export {
  areHomePoliticians,
  areInSport,
  areLocalRoles,
  areObscureRoles,
  areOrdinaryRoles,
  arePoliticians,
  areSeparateRoles,
  compareRoles,
  havePositions,
  isHighOffice,
  jobsIn,
  leadSameOrganization,
  placesOfRoles,
  type RoleMatch,
  shareComplement,
  shareHighOffice,
} from './find/names/compare-roles.ts';
export { isDeathBeside } from './find/names/death-beside.ts';
export { foldLetters } from './find/names/fold.ts';
export { isGenericBody, isKnownEverywhere, isParty, placeBeside } from './find/names/generic-bodies.ts';
export { isIntroduced } from './find/names/is-introduced.ts';
export { nameKeys, searchKeys } from './find/names/name-keys.ts';
export { nationsIn } from './find/names/nations-in.ts';
export { parseName } from './find/names/parse-name.ts';
export { partiesOfRoles, partyBeside } from './find/names/party-beside.ts';
export { hasPlace } from './find/names/placed-body.ts';
export { areAbroad, areApart, SCENE_LENGTH, type Scene, scenePlaces, shareTown } from './find/names/scene-places.ts';
export { sportsIn } from './find/names/sports.ts';
export type { NameComparison, NameForm, NameReason, NameVerdict, ParsedName } from './find/names/types.ts';
export { nameInNominative } from './find/people/name-in-nominative.ts';
export { isNamelessSource } from './find/people/nameless-source.ts';
export {
  compareStories,
  LEAST_SHARED_TERMS,
  STORY_DAYS,
  type StoryComparison,
  type StoryForm,
} from './find/story/compare-stories.ts';
export { movedFrom, type NewsDifference, placesOfNews } from './find/story/distinct-news.ts';
export { plannedDayTerms, sharePlannedDay } from './find/story/planned-day.ts';
export { areSameNews, areVersions, tellsPlannedNews, tellsSameNews } from './find/story/same-news.ts';
export { sharedTopic } from './find/story/shared-topic.ts';
export { candidateTerms } from './find/story/story-terms.ts';
export type { Model } from './learned/model.ts';
export { type Sentence, splitSentences } from './text/sentences.ts';
export { type Token, tokenize } from './text/tokens.ts';
