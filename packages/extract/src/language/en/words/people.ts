import { entries } from '../../../core/word-list.ts';
import type { PeopleWords } from '../../../find/people/people-words.ts';

/** Endings of English nouns for a relation to another person. Entries are patterns. */
const RELATIONS = entries(`
  in-law counterpart colleague friend wife husband (?<!per)son daughter brother sister mother father widow widower uncle aunt cousin
  niece nephew predecessor successor fiancée? girlfriend boyfriend spouse`);

/** English words that occur near the names of people and organizations. */
export const people: PeopleWords = {
  functionWords: entries(`
    the a an this that these those his her their its our my your he she it they we i you who what when where why
    how in on at by for from to of with about after before during since until between against over under through
    without into and or but nor so yet if because although though while as than not no all both some many most
    several few one two three four five then now here there today yesterday tomorrow also however meanwhile still
    even just only earlier later recently according asked speaking indeed instead perhaps maybe moreover
    furthermore below above nevertheless nonetheless thus hence otherwise elsewhere again once afterwards afterward
    overnight nearby tonight others upstairs downstairs outside inside thereafter eventually subsequently initially
    finally privately publicly repeatedly previously separately`),
  // American reports print weekdays without a preposition: "told Emily Friday".
  timeSurnames: entries('january march april may june july august september winter summer summers'),
  nounSurnames: [],
  genitiveTimes: [],
  privateRoles: entries(`
    resident neighbou?r witness passer-by bystander shopper customer visitor pensioner tenant villager homeowner spectator
    shopkeeper passenger commuter`),
  subjectPronouns: entries('he she i'),
  personPronouns: entries('he she him his her hers himself herself'),
  eitherPronouns: [],
  firstPersons: entries("i my me myself i'm i’m i've i’ve i'll i’ll i'd i’d"),
  whoWords: entries('who whose whom'),
  personalCompounds: [],
  memberLinks: entries('of from'),
  timeAttributes: entries('last next past coming early late mid every previous following'),
  notNames: entries(`
    january february march may june july october december monday tuesday wednesday thursday friday saturday sunday
    paragraph president's percent street university institute department ministry government company corporation
    inc ltd no. council committee commission agency court party house senate congress parliament union church police
    army league united city county airport river lake mount mountain islamic state republic kingdom federation
    association organization organisation foundation center centre group times post news journal herald guardian
    charged arrested convicted sentenced accused dies confesses pleads guilty killed found dead wins enters leaves
    returns games awards bowl cup league prize festival review press weekly daily catholic protestant network television radio bbc cnn christmas easter interior treasury commerce defense defence township county democrats republicans labour tories`),
  adjectiveEndings: [],
  nationalityEndings: [],
  notNationalities: [],
  inflectedEndings: [],
  nominativeEndings: [],
  obliqueEndings: [],
  pluralAdjectiveEndings: [],
  nounEndings: [],
  abstractEndings: [],
  organizationHeads: entries(`
    ministry government administration police department agency party union company corporation firm group
    organization organisation association committee commission court office university institute newspaper magazine
    broadcaster embassy kremlin church bank club council parliament senate congress coalition opposition army
    military navy force foundation alliance league federation cabinet board hospital service authority watchdog
    team campaign center centre pentagon house`),
  organizationEndings: entries('s'),
  placePrepositions: entries('in at'),
  pluralOutlets: [],
  pluralBodies: [],
  groupHeads: entries(`
    media authorities officials people sources parents republicans democrats investigators allies families
    residents analysts experts scientists researchers critics observers`),
  ownTexts: entries('statement release tweet post'),
  sourceEndings: entries(`
    statement report reports survey study poll account accounts estimates figures data letter document documents
    article`),
  articles: entries('the an?'),
  contractions: [],
  definite: entries('the this that these those his her their'),
  indefinite: entries('a an several some many two three another other one'),
  pronouns: [
    ['he', 'HE'],
    ['him', 'HE'],
    ['she', 'SHE'],
    ['her', 'SHE'],
    ['they', 'THEY'],
    ['it', 'IT'],
    ['his', 'HE'],
    ['their', 'THEY'],
  ],
  possessives: [
    ['his', 'HE'],
    ['her', 'SHE'],
    ['their', 'THEY'],
  ],
  subjectArticles: [
    ['the', 'IT'],
    ['an?', 'IT'],
  ],
  coordinators: entries('and nor'),
  nameJoiners: entries('and with'),
  neuterArticles: [],
  singularArticles: entries('the a an his her their'),
  pluralArticles: entries('several some many two three'),
  agentArticles: entries('the a an'),
  agentEndings: [],
  agentPluralEndings: [],
  pluralEndings: [],
  severalArticles: entries('these those'),
  actingVerbs: entries('play plays played playing'),
  portrayalVerbs: entries('portrays portraying'),
  roleFrames: entries('role_of roles_of starred_as stars_as starring_as cast_as'),
  actingSubjects: entries('he she who and has have had also for by then once'),
  fameWords: entries('known famous remembered'),
  roleConjunctions: entries('as'),
  companionPrepositions: entries('with against for under alongside to opposite at by beside'),
  actingNouns: entries(
    'actor actress film films movie movies series drama dramas sitcom soap thriller musical broadway',
  ),
  leadingAdverbs: entries('also even both but which whom'),
  epithetAdjectives: entries('former retired veteran outgoing incumbent reigning self-described'),
  demonstratives: [],
  noSpeakers: entries('no none nobody neither nothing'),
  afterHead: entries('of for at from in on to with near who and representing advising'),
  authorLinks: entries('of from by the a an'),
  authorQuantifiers: [],
  authorPrepositions: entries('of from by'),
  citingPhrases: entries('citing quoting(?![^.]*_as_(?:saying|telling))'),
  passingPhrases: entries(
    '(?:quoted|cited)_by (?:carried|published|broadcast|aired|reported|released|distributed|printed)_by as_saying_by',
  ),
  quotingVerbs: entries('(?:has_|had_|have_|also_|later_)?(?:quoted|quotes|quote|cited|cites|cite)'),
  notSpeakers: entries('year week month day plan law treaty it there which that'),
  notSpeakerEndings: [],
  roleAdjectives: entries('former fellow retired veteran ex'),
  relationEndings: RELATIONS,
  relationRoles: RELATIONS.map((noun) => `(?:[a-z]+-|step)?${noun}`),
  surnameEndings: [],
  mutualRelations: entries('counterpart colleague namesake'),
  roleTails: entries('of_State'),
  descriptions: entries(String.raw`
    \p{Lu}\p{Ll}+-year-old Olympian Republican Democrat Tory Conservative Labour Catholic Anglican Norwegian
    Australian Canadian Brazilian Californian Londoner Frenchman Dutchman Briton`),
  formsOfAddress: entries('Mr Mrs Ms Miss'),
  anonymousSpeakers: entries('the_source'),
  namelessSources: entries(`
    (?:(?:the|an?|all|his|her|its|their|current|earlier|early|first|initial|latest|many|multiple|official|other|own|preliminary|previous|provisional|recent|several|some|unconfirmed|unofficial|various)_)*(?:accounts?|calculations|estimates?|figures|findings|indications|information|opinion|reckoning|reports|statistics|view|words)
    (?:the|an?)_(?:overall_|total_)?(?:amount|cost|number|percentage|proportion|share|sum)(?:_.*)?
  `),
  pluralDeterminers: [],
  standIns: entries(`
    Another Others Some Many Several Both Most Few Neither None Everyone Nobody Somebody Someone`),
  epithets: entries('man woman boy girl'),
  trailingQuantifiers: entries('both each all'),
  agencyNouns: entries('agency'),
  broadcasterNouns: entries('broadcaster network channel station'),
  magazineNouns: entries('magazine'),
  newspaperNouns: entries('newspaper paper daily'),
  sameRoles: entries(`
    lawyer/attorney/barrister/solicitor/counsel/defense_attorney/defence_lawyer/defense_lawyer/defence_barrister
    doctor/physician journalist/reporter/correspondent congressman/lawmaker congresswoman/lawmaker senator/lawmaker
    coach/head_coach pastor/clergyman police_chief/chief_of_police`),
  epithetEndings: [],
  headNouns: [],
  headRoles: [],
  roleComplements: entries('of for at the and'),
  complementArticles: entries('the'),
  representatives: entries(
    `spokes(?:man|woman|person|men|women|people|persons) (?:lawyer|attorney|solicitor|barrister|representative|agent)s? counsel
    (?:publicist|aide|advis[eo]r)s? press_secretary (?:assistant|advocate)s? chief_of_staff office
    (?:source|official|person|people|ally|allies|aide|advis[eo]r)s?_close`,
  ),
  spokespeople: entries('spokes(?:man|woman|person)'),
  advocates: entries('lawyer attorney solicitor barrister publicist agent representative'),
  companyNouns: entries('company'),
  spokenForKinds: [
    { kind: 'COMPANY', nouns: entries('company firm corporate'), heads: [], starts: [] },
    { kind: 'COMPANY', nouns: entries('airline'), heads: entries('air(?:lines?|ways)'), starts: [] },
    { kind: 'PARTY', nouns: entries('party'), heads: entries('party'), starts: [] },
    { kind: 'OTHER', nouns: entries('police'), heads: entries('police constabulary'), starts: [] },
    { kind: 'OTHER', nouns: entries('ministry'), heads: entries('ministry'), starts: [] },
    { kind: 'OTHER', nouns: entries('department'), heads: entries('department'), starts: [] },
    { kind: 'OTHER', nouns: entries('government'), heads: entries('government'), starts: [] },
    { kind: 'OTHER', nouns: entries('court'), heads: entries('court'), starts: [] },
    { kind: 'OTHER', nouns: entries('army military'), heads: entries('army military'), starts: [] },
    { kind: 'OTHER', nouns: entries('navy'), heads: entries('navy'), starts: [] },
    { kind: 'OTHER', nouns: entries('militia'), heads: entries('militia'), starts: [] },
    { kind: 'OTHER', nouns: entries('bank'), heads: entries('bank'), starts: [] },
    { kind: 'OTHER', nouns: entries('agency'), heads: entries('agency'), starts: [] },
    { kind: 'OTHER', nouns: entries('service brigade'), heads: entries('service brigade'), starts: [] },
    { kind: 'OTHER', nouns: entries('authority'), heads: entries('authority'), starts: [] },
    { kind: 'OTHER', nouns: entries('commission'), heads: entries('commission'), starts: [] },
    { kind: 'OTHER', nouns: entries('council'), heads: entries('council'), starts: [] },
    { kind: 'OTHER', nouns: entries('union'), heads: entries('union'), starts: [] },
    { kind: 'OTHER', nouns: entries('foundation'), heads: entries('foundation'), starts: [] },
    { kind: 'OTHER', nouns: entries('museum'), heads: entries('museum'), starts: [] },
    { kind: 'OTHER', nouns: entries('university'), heads: entries('university'), starts: [] },
    { kind: 'OTHER', nouns: entries('hospital'), heads: entries('hospital'), starts: [] },
    {
      kind: 'OTHER',
      nouns: entries('club team'),
      heads: entries('united rovers wanderers athletic rangers harriers albion hotspur fc'),
      starts: entries('Arsenal Chelsea Liverpool Everton FC'),
    },
  ],
  trialAdvocates: [],
  trialWords: [],
  clientLinks: entries('representing who_represents'),
  clientPronouns: [],
  clientVerbs: [],
  representativeLinks: entries('for of representing'),
  pairedCoordinators: entries('as_well_as'),
  attendants: entries('doctor physician psychiatrist'),
  roleDeterminers: entries('the an? his her its their then now'),
  roleArticles: entries('the an? his her its their ex former then now long-time senior deputy'),
  notAcronyms: entries('PhD McD LLC PhDs'),
  notDoubtfulNames: entries(`
    Santa San Fort Mount Port Grand Great [A-Z]\\w+(?:ally|edly|ously|ently|antly|ingly|fully) Gardens Hills? Beach Springs
    Park Heights Falls Creek Valley Islands? Bay Harbou?r Ridge Grove Square Avenue Boulevard Road Hotel Acts? Bills? Web Explorer
    Services? Offices? Stadium Arena Theorem Project Program(?:me)? Treaty Tower Bridge Station Day Night Week
  `),
  namingWords: entries('name named called nicknamed'),
  obliqueRoleArticles: [],
  roleIntroductions: entries('the an?'),
  complementEndings: entries('al ish ian ese can ic ary'),
};
