import type { Medium } from '../../../core/types.ts';
import { marked } from '../../../core/word-list.ts';

/** An English verb of saying or thinking. */
export interface EnglishCue {
  readonly lemma: string;
  readonly medium: Medium;
  /** Whether a clause can follow without "that" ("he said it was over"). */
  readonly bare: boolean;
  /** Whether the addressee follows the verb ("told reporters"). */
  readonly addresses: boolean;
  /** Whether a following infinitive is the quote ("vowed to fight"). */
  readonly infinitive: boolean;
  /** Whether the verb and its object are enough to mention an utterance ("criticized the plan"). */
  readonly reports: boolean;
}

/** A cue verb with its irregular forms. */
export interface EnglishVerbEntry {
  readonly verb: EnglishCue;
  /** The simple past. Undefined if it is regular. */
  readonly past: string | undefined;
  /** The past participle. Undefined if it is regular or equal to the simple past. */
  readonly participle: string | undefined;
}

/**
 * The English cue verbs by medium. To add a verb, add it to the list that fits.
 *
 * - `say/said/said` gives the simple past and the past participle of an irregular verb.
 * - Marks after `:` say what can follow the verb. `c`: a clause without "that". `a`: the addressee. `i`: an infinitive
 *   that is the quote. `r`: an object that is enough to mention an utterance.
 *
 * For example, `tell/told/told:cai` allows "told us it was over", "told reporters that …" and "told them to leave".
 */
const LISTS: readonly (readonly [Medium, string])[] = [
  [
    'SPEECH',
    `
    say/said/said:c tell/told/told:cai add:c explain:c state:c declare:c announce:r claim:ci argue:c insist:c
    stress:c emphasize:c emphasise:c note:c reply:c respond answer:c ask:ai admit:c acknowledge:c concede:c deny:r
    confirm:c reveal:c repeat:c reiterate maintain:c contend:c assert:c allege:c complain:c warn:cai caution:ca
    urge:ai promise:ci pledge:ci vow:ci threaten:ci swear/swore/sworn:ci demand:ir request:ir propose:r recommend:r
    suggest:c advise:ai remind:a assure:ca inform:a notify:a predict:c joke:c quip:c boast:c lament:c criticize:r
    criticise:r condemn:r denounce:r praise:r welcome:r hail:r thank:r slam:r blast:r accuse:r blame:r describe:r
    call:r dismiss:r reject:r defend:r apologize:r apologise:r appeal:r dispute:r oppose:r rebuke:r mock:r
    congratulate:r order:ai instruct:ai beg:ai encourage:ai invite:ai rule/ruled/ruled:c testify:c
    plead/pleaded/pleaded disagree recall:c remark:c observe:c comment mention:c continue conclude:c shout yell cry
    whisper scream exclaim indicate:c signal:c reckon:c fume:c muse:c chuckle laugh sigh smile shrug counter retort
    point speak/spoke/spoken reassure:ca brief:a quote cite offer:i refuse:i agree:i clarify outline:r disclose
    proclaim:c affirm:c hint:c speculate:c guess:c echo forecast/forecast/forecast:c report:c`,
  ],
  [
    'WRITING',
    `
    write/wrote/written:c tweet:c post:c publish`,
  ],
  [
    'SPEECH_THOUGHT',
    `
    think/thought/thought:c believe:c hope:ci fear:c expect:cir know/knew/known:c feel/felt/felt:c doubt:cr worry:c
    suspect:cr assume:c estimate:cr wonder find/found/found:c learn:c discover:c understand/understood/understood:c
    consider:r want:i`,
  ],
];

/** The English cue verbs in the order of the lists. */
export const CUE_VERBS: readonly EnglishVerbEntry[] = LISTS.flatMap(([medium, list]) =>
  marked(list).map(([forms, marks]) => {
    const [lemma = '', past, participle] = forms.split('/');
    const verb = {
      lemma,
      medium,
      bare: marks.includes('c'),
      addresses: marks.includes('a'),
      infinitive: marks.includes('i'),
      reports: marks.includes('r'),
    };
    return { verb, past, participle };
  }),
);

/** Verbs that double the last consonant in the simple past: `admit:admitted`. */
export const DOUBLED: ReadonlyMap<string, string> = new Map(
  marked(`
    admit:admitted quip:quipped slam:slammed brief:briefed beg:begged signal:signalled shrug:shrugged`),
);
