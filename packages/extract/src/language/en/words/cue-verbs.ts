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
  /** Whether a following gerund is the quote ("denied taking money"). */
  readonly gerund: boolean;
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
 * The English cue verbs by medium. To add a verb, add it to the list with its medium.
 *
 * - `say/said/said` gives the simple past and the past participle of an irregular verb.
 * - Marks after `:` say what can follow the verb. `c`: a clause without "that". `a`: the addressee. `i`: an infinitive
 *   that is the quote. `g`: a gerund that is the quote. `r`: an object that is enough to mention an utterance.
 *
 * For example, `tell/told/told:cai` allows "told us it was over", "told reporters that …" and "told them to leave".
 */
const LISTS: readonly (readonly [Medium, string])[] = [
  [
    'SPEECH',
    `
    say/said/said:c tell/told/told:cai add:c explain:c state:c declare:c announce:r claim:ci argue:c insist:c
    stress:c emphasize:c emphasise:c note:c reply:c respond answer:c ask:ai admit:cg acknowledge:c concede:c deny:rg
    confirm:c reveal:c repeat:c reiterate maintain:c contend:c assert:c allege:c complain:c warn:cai caution:ca
    urge:ai promise:ci pledge:ci vow:ci threaten:ci swear/swore/sworn:ci demand:ir request:ir propose:rg recommend:rg
    suggest:cg advise:ai remind:a assure:ca inform:a notify:a predict:c joke:c quip:c boast:c lament:c criticize:r
    criticise:r condemn:r denounce:r praise:r welcome:r hail:r thank:r slam:r blast:r accuse:r blame:r describe:r
    call:r dismiss:r reject:r defend:r apologize:r apologise:r appeal:r dispute:r oppose:r rebuke:r mock:r
    congratulate:r order:ai instruct:ai beg:ai encourage:ai invite:ai rule/ruled/ruled:c testify:c
    plead/pleaded/pleaded:i disagree recall:cg remark:c observe:c comment mention:c continue conclude:c shout yell cry
    whisper scream exclaim indicate:c signal:c reckon:c fume:c muse:c chuckle laugh sigh smile shrug counter retort
    speak/spoke/spoken reassure:ca brief:a quote cite offer:i refuse:i agree:i clarify outline:r disclose
    proclaim:c affirm:c hint:c speculate:c guess:c echo forecast/forecast/forecast:c report:c decline:i attest:c
    volunteer:c opine:c theorize:c theorise:c posit:c profess:ci implore:ai
    summarize:c summarise:c recount:c elaborate postulate:c stipulate:c surmise:c rejoin reaffirm:cr rebut:r
    refute:r deplore:r decry:r lambast:r lambaste:r chide:r scold:r ridicule:r endorse:r commend:r applaud:r
    characterize:r characterise:r
    undertake/undertook/undertaken:i contest:r object attribute:r enquire inquire question`,
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
    consider want:i`,
  ],
];

function verbEntry(forms: string, marks: string, medium: Medium): EnglishVerbEntry {
  const [lemma = '', past, participle] = forms.split('/');
  const verb = {
    lemma,
    medium,
    bare: marks.includes('c'),
    addresses: marks.includes('a'),
    infinitive: marks.includes('i'),
    gerund: marks.includes('g'),
    reports: marks.includes('r'),
  };
  return { verb, past, participle };
}

/** The English cue verbs in the order of the lists. */
export const CUE_VERBS: readonly EnglishVerbEntry[] = LISTS.flatMap(([medium, list]) =>
  marked(list).map(([forms, marks]) => verbEntry(forms, marks, medium)),
);

/**
 * Cue verbs with a particle or a predicate, in the notation of the lists: `go_on/went_on/gone_on`. The verb alone can
 * be a different cue: "ruled", "ruled out".
 */
const PHRASAL = `
  point_out:c rule_out:rg hit/hit/hit_back lash_out shoot/shot/shot_back fire_back chime_in spell_out:r speak/spoke/spoken_out
  hit/hit/hit_out go/went/gone_on blurt_out call_out cry_out shout_back make/made/made_clear:c make/made/made_plain:c
  play_down:r brush_off:r shrug_off:r wave_away:r push_back weigh_in sum_up snap_back shout_out:r call_on:ai
  call_upon:ai appeal_to:ai`;

/** A phrasal cue verb: the forms of its verb, and the particle that follows it directly. */
export interface PhrasalVerbEntry extends EnglishVerbEntry {
  readonly particle: string;
}

/** The English phrasal cue verbs. */
export const PHRASAL_VERBS: readonly PhrasalVerbEntry[] = marked(PHRASAL).map(([entry, marks]) => {
  const at = entry.lastIndexOf(' ');
  const particle = entry.slice(at + 1);
  return { ...verbEntry(entry.slice(0, at), marks, 'SPEECH'), particle };
});

/** Verbs that double the last consonant in the simple past: `admit:admitted`. */
export const DOUBLED: ReadonlyMap<string, string> = new Map(
  marked(`
    admit:admitted quip:quipped slam:slammed brief:briefed beg:begged signal:signalled shrug:shrugged snap:snapped`),
);
