import { entries, words } from '../../../core/word-list.ts';

/** Words that start a clause without a comma: "the plant closed after a fire on Monday" has two events. */
export const CLAUSE_STARTS = words(`
  after before when while as because since until although though but that which who whose where if following amid`);

/** Times of day. After "before" or "after", they do not start a clause: "shortly before midnight". */
export const HOURS = words('midnight noon midday dawn dusk sunrise sunset lunch');

/** Prepositions before the start or end of a period, which is not the date of an event: "since July". */
export const PERIOD_PREPOSITIONS = words('since until by till through');

/** Cue verbs that can also name an event. */
export const EVENT_CUES = new Set(
  entries('publish rule plead reject dismiss agree order declare find discover offer swear_in'),
);

/** Words before a verb that make it uncertain whether the event happens. */
export const UNCERTAIN_WORDS = words(`
  could might may can cannot not never didn't didn’t won't won’t wouldn't wouldn’t hasn't hasn’t haven't haven’t if whether`);

/** Determiners that can also be the subject of a verb: "many strike". */
export const DETERMINER_SUBJECTS = words('that this all both some many several');

/** Words before "service" that make it an event: "memorial service". */
export const SERVICE_KINDS = words('memorial church funeral thanksgiving remembrance carol');

/** Nouns after an event word that turn it into a modifier: "strike action", "fire chief". */
export const DESCRIBED_NOUNS = words(`
  chief chiefs station stations service brigade engine crew crews officer officers alarm action fund funds ballot campaign result
  results leader leaders official officials manager team teams game season safety investigator investigators commissioner room
  hall centre center ground committee date day system report zone crime crimes victim victims survivor survivors facility
  facilities worker workers route magazine newspaper website`);

/** Adjectives that do not help to identify an event. */
export const GENERAL_MODIFIERS = words(`
  last next earlier previous upcoming recent planned scheduled latest same other another own`);

/** Prepositions that attach a phrase to a noun: "talks over night shifts". */
export const NOUN_LINKS = words('of in at on over between against near with for into outside');

/** Quantifiers before a noun that does not refer to a single event: "few games". */
export const QUANTIFIERS = words('few many several some any no every each such more most all other further numerous');

/**
 * Verbs whose past tense needs no object. Other verbs without an auxiliary and an object are participles: "the man
 * arrested in May".
 */
export const INTRANSITIVE_VERBS = words(`
  die begin start end finish arrive leave return resign retire collapse crash explode erupt sink fall win lose play strike meet walk
  march protest demonstrate happen occur open close land surrender escape plead pass burn break step walk_out step_down pass_away
  break_out break_up go come rise drop confess testify appear disappear compete debut marry divorce vote flee crack burst
  take_off set_off derail capsize drown perish succumb riot clash rally gather travel fly sail speak talk depart quit`);

/** Participles that differ from the past tense. Without an auxiliary, they describe a noun. */
export const PARTICIPLES = words(`
  begun broken stolen taken given driven risen fallen flown hidden shaken shown sunk sung drunk seen done gone known written beaten
  chosen spoken frozen torn worn withdrawn thrown overthrown undergone`);

/** Words that cannot start the subject of a title. */
export const NOT_SUBJECT_STARTS = words(`
  who which that where when while what whose whom he she it they we i you his her its their our my your this these those there and
  but or as if because than then of in on at by for with from to`);

/** Nouns that are followed by "to" and a destination: "a visit to Kiel". */
export const TRIPS = words('trip visit tour journey trips visits');

/** Particles and prepositions that can directly follow a verb. */
export const VERB_PARTICLES = words('out down up off over into in to by on aground');

/** The words of {@link VERB_PARTICLES} that can end a title. */
export const FINAL_PARTICLES = words('out down up off over aground');

/** Words that cannot end a title, because something must follow them. */
export const OPEN_ENDS = words(`
  due prior according valued worth based aimed ahead when while which where whose whom who as than like including connection
  following believed accused suspected charges having being between more less about around nearly almost just only also very a sworn`);

/** Adjectives that always precede a noun. A title that ends with one of them has been cut off. */
export const ADJECTIVE_ENDS = words(`
  major minor big biggest large largest huge small great new latest former recent several many few other own same second third
  high-end high-profile long lengthy powerful strong severe serious possible alleged apparent controversial deadly local federal
  nearby upmarket undersea popular prominent famous old young first last next top main key such various additional final`);

/** Prepositions between two nouns for events in the same phrase: "talks on the treaty". */
export const INNER_LINKS = words('of on over about for in at with between');

/** Lemmas of verbs for a phase of an event. Without an object, they are too general for a title. */
export const PHASE_VERBS = words('end begin start finish');

/** Prepositions and similar words that introduce another event. They end the object of a verb. */
export const BEFORE_OTHER_EVENT = words('after before following amid during');

/** Words that are left over at the start of a title when a date is removed. */
export const LEFTOVER_STARTS = entries('last first also then');

/** Words that are left over at the end of a title when a date is removed. */
export const LEFTOVER_ENDS = entries('early late again only less_than more_than about');

/** Auxiliaries and coordinators before a verb in its base form: "does strike", "or strike". */
export const BEFORE_BASE_FORM = words('does do did and or');

/** Modals after a noun that make the event uncertain: "A deal could be signed". */
export const UNCERTAIN_MODALS = words('could might may');

/** Words before "conference". A news conference is the setting of a statement. */
export const CONFERENCE_KINDS = words('press news');

/** Pronouns that start a relative clause after a noun: "a ballot that closed on Thursday". */
export const RELATIVE_PRONOUNS = words('that which');

/** Prepositions before an event that is only mentioned in passing: "since the invasion". */
export const PASSING_PREPOSITIONS = words('since despite');

/** Names of months that are also events or verbs. Case-sensitive. */
export const AMBIGUOUS_MONTHS = words('March May');

/** Prepositions before a town. */
export const BEFORE_TOWN = words('in at from near');

/** Names of towns that are also words for events. Case-sensitive. */
export const TOWNS = words('Derby Battle Reading');

/** Lemmas of verbs that are used like auxiliaries before another verb: "begin to march". */
export const START_VERBS = words('begin start');

/** Determiners that refer back to an event: "these talks". */
export const POINTING_WORDS = words('this these those');

/** Pronouns that refer to one person. */
export const PERSON_PRONOUNS = words('he she');

/** Words before a verb that has the same subject as the verb before it: "plan to strike". */
export const SAME_SUBJECT_LINKS = words('to and then');

/** Names of continents. Case-sensitive. */
export const CONTINENTS = words('Europe Asia Africa America');

/** Prepositions before the topic of an event: "a protest against the arrest". */
export const EVENT_TOPICS = words('for against about over marking commemorating');

/** Nouns for something that has a different date than the event: "the results of the vote". */
export const RESULT_NOUNS = words('result results outcome findings anniversary cause aftermath victims');

/** Forms that are always verbs, so that any noun before them is their subject: "Bank chief resigns". */
export const ONLY_VERBS = words(`
  resigns quits retires kills injures acquits derails overturns capsizes collapses explodes erupts acquires`);

/** Words before an event that is only the background of a headline: "Minister quits over raid". */
export const BACKGROUND_WORDS = words('after before over despite amid since following ahead against');

/** Words before an event whose victims are mourned. */
export const MOURNING = words(
  'mourn mourns mourned mourning remember remembers remembered honor honors honour honours victims',
);

/** Words before an event that deny it: "no injuries", "avoided a strike". */
export const DENYING_WORDS = words(`
  no nobody not never without nor neither cannot deny denies denied denying avoid avoids avoided avert averted prevent prevents prevented
  preventing against potential possible threat threats threatened threatening fear fears feared risk`);

/** Words that start a condition: "if they strike". */
export const CONDITIONS = words('if unless whether should would could');

/** Modals that say that something is possible or wanted. */
export const POSSIBLE_MODALS = words('can could may might must should would ought');

/** Words before an infinitive that deny the event or leave it open: "failed to agree", "threatened to strike". */
export const OPEN_BEFORE_TO = words(`
  fail fails failed failing refuse refuses refused refusing unable able ability threaten threatens threatened threatening threat want
  wants wanted hope hopes hoped hoping wish wishes wished ready likely unlikely willing unwilling reluctant want need needs needed
  hesitate hesitated chance opportunity right power demand demands demanded call calls called urge urged urges easy hard difficult
  impossible possible used supposed tends tend tended how whether where when what enough too seems seemed appears appeared`);

/** Words which say that something happens repeatedly. */
export const USUAL_WORDS = words(
  'every often usually always typically generally annually sometimes rarely frequently routinely',
);

/** Idioms in which the second word does not name an event: "under fire". */
export const BEFORE_NO_EVENT = words(`
  under_fire in_charge of_charge no_deal big_deal great_deal in_battle death_death natural_death cut_cut`);

/** Words before an additional event of the same kind: "another fire". */
export const ANOTHER = words('another second third fourth further separate previous prior');

/** Participles that describe a person by a court case: "a man convicted of murder". */
export const SENTENCED_FORMS = words('accused acquitted arrested charged convicted indicted jailed sentenced wanted');

/** Prepositions between {@link SENTENCED_FORMS} and the offence. */
export const BEFORE_OFFENCE = words('by for in of on over to with');

/** Verbs before "as" and an office: "appointed as manager". */
export const BEFORE_OFFICE = words(
  'appointed named elected hired unveiled chosen confirmed installed sworn resigned quit retired sacked fired took stepped',
);

/** Words before an event in somebody's past, which is not news. */
export const FORMER = words('previous prior past earlier');

/** Numbers that can be the subject of a participle: "Three killed in a fire". */
export const COUNTS = words('one two three four five six seven eight nine ten dozens hundreds thousands');

/** Past tense forms without an ending that can also be nouns: "the fatal shot". */
export const SHORT_PASTS = words('shot hit cut hurt');

/** Articles and possessives before a noun. */
export const ARTICLES = words('a an the his her their its');

/** Words before "dead" that turn it into an event: "was found dead". */
export const BEFORE_DEAD = words('is are was were be been found left leaves leave pronounced declared');

/** Words after "found" that turn it into an event: "found two women dead". */
export const FOUND_BODIES = words('dead body bodies unconscious remains hanged hanging');

/** Words that do not show whether the next word is a noun or a verb: "internet and phone". */
export const JOINS = words('and or');

/** Words before the date on which an event was announced or demanded: "threatened on Monday". */
export const ANNOUNCING_FORMS = words(`
  announced threatened demanded proposed urged warned condemned remembered commemorated marked criticized criticised welcomed`);

/** Words before a date that is not the day of the news: "since Monday". */
export const NOT_NEWS_DATE = words('since until by of from before after next');

/** Words which show that a date belongs to a report about the news rather than to the news itself. */
export const REPORTING_WORDS = words(`
  said says told reported reports report according announced anniversary planned scheduled expected`);

/** Words in a headline that announce a plan or a danger. */
export const PLANNING_WORDS = words('will to plans plan may might could set');

/**
 * Words that help to find the subject if a comma separates it from the verb: "Jane Sample, the mayor, was dismissed".
 */
export const SUBJECT_WORDS = {
  relatives: words('who'),
  auxiliaries: words('is are was were has have had will would'),
  articles: words('the a an'),
  prepositions: words('of to by with for from against about on at in'),
} as const;
