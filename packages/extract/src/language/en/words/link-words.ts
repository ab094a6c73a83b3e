import { words } from '../../../core/word-list.ts';
import type { LinkWords } from '../../../find/links/link-words.ts';

/** Words before a participle that describes a noun: "the injured driver". */
const BEFORE_ATTRIBUTE = words(
  'a an the his her its their newly recently of and or in on at by for with from to about more most',
);

/** English words that show whether a statement is about an event that it mentions. */
export const LINK_WORDS: LinkWords = {
  titledOnly: true,
  background: words(`
    since after before amid despite following ahead over against because until till besides without`),
  prepositions: words('in on at of by for with from to into during about near through under around under as'),
  backgroundPhrases: words(`
    due_to prior_to connection_with night_of day_of time_of wake_of aftermath_of eve_of light_of because_of ahead_of role_in
    involvement_in investigation_into investigation_of`),
  occasion: words('in at during on'),
  periods: new Set(),
  participants: words(`
    participants participant organisers organizers organiser organizer witnesses witness survivors survivor veterans suspects
    suspect`),
  purpose: new Set(),
  causes: new Set(),
  relatives: words('who which that whose where whom when'),
  adverbials: words('before after while when until till since if because unless once'),
  phraseStarts: words('that and or but is are was were be been has have had will would'),
  comparisons: words('than like as'),
  definite: words('the this that these those his her its their our my your'),
  indefinite: words('a an another any some many several few more most no every each such further other two three four'),
  genitives: words('of in'),
  open: words(`
    to will would could can may might should must if whether not never didn't didn’t won't won’t wouldn't wouldn’t cannot can't can’t`),
  compoundHeads: words(`
    penalty row sentence sentences sentencing charge charges suspect suspects case cases scene site victim victims threat threats
    plan plans probe investigation trial slaying slayings season date deadline law laws rate rates toll counts count conviction
    convictions warrant record squad drill`),
  topics: words('of about on regarding concerning'),
  topicVerbs: words('asked speaking talking commenting questioned referring'),
  topicTurns: {
    verbs: words('asked questioned spoke commented commenting speaking talked touched'),
    objects: words('addressed discussed'),
    speech: words('said told declined'),
  },
  asides: words(`
    elsewhere separately in_a_separate in_another_case in_an_unrelated in_other_news in_a_different_case in_another_incident`),
  weakAsides: words('meanwhile also'),
  backThen: words('at_the_time at_that_time back_then'),
  earlier: words('earlier previously once former repeatedly originally ago'),
  pastPerfect: words('had'),
  isAttribute: (form, before, after) =>
    /(?:ed|ing|en)$/u.test(form) && (before === null || BEFORE_ATTRIBUTE.has(before)) && /^[\p{L}]/u.test(after),
  isIdiom: (form, before, after) =>
    form === 'loss' ||
    before === 'heart' ||
    (form === 'charge' && before === 'in') ||
    (form === 'shooting' && after === 'for'),
  isPlural: (form) => form.endsWith('s'),
  bareVerbs: true,
  // In a manual check, 46 of 54 links were correct.
  certainty: 0.85,
};
