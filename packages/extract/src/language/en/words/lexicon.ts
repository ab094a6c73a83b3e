import type { Medium } from '../../../core/types.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  CUE,
  DETERMINER,
  FINITE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  QUESTION_WORD,
  RELATIVE,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';

/** An English verb of saying or thinking. */
export interface EnglishCue {
  readonly lemma: string;
  readonly medium: Medium;
  /** True where a clause may follow without "that" ("he said it was over"). */
  readonly bare: boolean;
  /** True where the person addressed stands after it ("told reporters"). */
  readonly addresses: boolean;
  /** True where an infinitive after it is what was said ("vowed to fight"). */
  readonly infinitive: boolean;
  /** True where the verb with its object tells of an utterance ("criticized the plan"). */
  readonly reports: boolean;
}

/** A form of an English cue verb; `participle` where it can stand after "has" or "was". */
export interface EnglishForm {
  readonly verb: EnglishCue;
  readonly participle: boolean;
  readonly base: boolean;
  /** True for the simple past ("told"). */
  readonly past: boolean;
  /** True for the form in -ing ("adding that"). */
  readonly gerund: boolean;
}

/** Verbs with their forms where irregular: `lemma/past/participle`; marks: `~` bare clause, `>` addressee, `=` infinitive, `+` reports. */
const VERBS: readonly (readonly [Medium, string])[] = [
  [
    'SPEECH',
    `say/said/said~ tell/told/told~>= add~ explain~ state~ declare~ announce+ claim~= argue~ insist~ stress~ emphasize~
    emphasise~ note~ reply~ respond answer~ ask>= admit~ acknowledge~ concede~ deny+ confirm~ reveal~ repeat~ reiterate
    maintain~ contend~ assert~ allege~ complain~ warn~>= caution~> urge>= promise~= pledge~= vow~= threaten~= swear/swore/sworn~=
    demand+= request+= propose+ recommend+ suggest~ advise>= remind> assure~> inform> notify> predict~ joke~ quip~ boast~ lament~
    criticize+ criticise+ condemn+ denounce+ praise+ welcome+ hail+ thank+ slam+ blast+ accuse+ blame+ describe+ call+ dismiss+ reject+
    defend+ apologize+ apologise+ appeal+ dispute+ oppose+ rebuke+ mock+ congratulate+ order>= instruct>= beg>= encourage>= invite>=
    rule/ruled/ruled~ testify~ plead/pleaded/pleaded disagree recall~ remark~ observe~ comment mention~ continue conclude~ shout yell cry whisper
    scream exclaim indicate~ signal~ reckon~ fume~ muse~ chuckle laugh sigh smile shrug counter retort point speak/spoke/spoken reassure~> brief> quote cite offer= refuse= agree=
    clarify outline+ disclose proclaim~ affirm~ hint~ speculate~ guess~ echo forecast/forecast/forecast~ report~`,
  ],
  ['WRITING', 'write/wrote/written~ tweet~ post~ publish'],
  [
    'SPEECH_THOUGHT',
    'think/thought/thought~ believe~ hope~= fear~ expect~=+ know/knew/known~ feel/felt/felt~ doubt~+ worry~ suspect~+ assume~ estimate~+ wonder find/found/found~ learn~ discover~ understand/understood/understood~ consider+ want=',
  ],
];

const WORDS: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    'the a an this that these those my your his her its our their some any no each every another several many two three four five six',
  ],
  [PRONOUN, 'he she it they we i you who'],
  [
    PREPOSITION,
    'in on at by for from of to with about after against among as before between during into like near over since through under until via without within amid despite following',
  ],
  [SUBORDINATOR, 'that if whether because although though while when after before since unless as until once whereas'],
  [QUESTION_WORD, 'who what when where why how which whether'],
  [RELATIVE, 'who which whose whom'],
  [COORDINATOR, 'and but or nor yet so'],
  [AUXILIARY | FINITE, "is are was were be been being has have had do does did 's"],
  [
    AUXILIARY | FINITE,
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't it's he's she's that's there's i'm we're they're you're i've we've they've you've",
  ],
  [MODAL | FINITE, "will would can could may might must shall should won't can't couldn't wouldn't shouldn't cannot"],
  [FINITE, "i'll he'll she'll it'll we'll they'll i'd he'd she'd we'd they'd"],
  [
    ADVERB,
    `also later earlier today yesterday however meanwhile then still again already now recently repeatedly publicly
    privately further only just simply even often never always not initially previously separately reportedly
    subsequently first finally additionally moreover instead once`,
  ],
];

function regular(lemma: string): [past: string, third: string] {
  const past = lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(s|sh|ch|x)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  return [past, third];
}

/** Past forms that double their last letter. */
const DOUBLED: ReadonlyMap<string, string> = new Map([
  ['admit', 'admitted'],
  ['quip', 'quipped'],
  ['slam', 'slammed'],
  ['brief', 'briefed'],
  ['beg', 'begged'],
  ['signal', 'signalled'],
  ['shrug', 'shrugged'],
]);

function build(): { flags: Map<string, number>; cues: Map<string, EnglishForm> } {
  const flags = new Map<string, number>();
  const cues = new Map<string, EnglishForm>();
  for (const [flag, list] of WORDS) {
    for (const word of list.split(/\s+/).filter(Boolean))
      for (const form of new Set([word, word.replace("'", '’')])) flags.set(form, (flags.get(form) ?? 0) | flag);
  }
  for (const [medium, list] of VERBS) {
    for (const item of list.split(/\s+/)) {
      const [lemma = '', irregular, participle] = item.replace(/[~>=+]/g, '').split('/');
      if (lemma === '') continue;
      const has = (mark: string) => item.includes(mark);
      const verb = { lemma, medium, bare: has('~'), addresses: has('>'), infinitive: has('='), reports: has('+') };
      const [past, third] = regular(lemma);
      const preterite = irregular ?? DOUBLED.get(lemma) ?? past;
      const plain = { verb, participle: false, base: false, past: false, gerund: false };
      cues.set(lemma, { ...plain, base: true });
      cues.set(third, plain);
      cues.set(`${lemma.replace(/([^e])e$/, '$1')}ing`, { ...plain, gerund: true });
      cues.set(preterite, { ...plain, past: true, participle: (participle ?? preterite) === preterite });
      if (participle !== undefined && participle !== preterite) cues.set(participle, { ...plain, participle: true });
    }
  }
  for (const form of cues.keys()) flags.set(form, (flags.get(form) ?? 0) | CUE);
  return { flags, cues };
}

let loaded: ReturnType<typeof build> | undefined;

/** The English word forms that the rules know, built on first use: flags (`word-flags.ts`) and forms of cue verbs. */
export function englishLexicon(): {
  readonly flags: ReadonlyMap<string, number>;
  readonly cues: ReadonlyMap<string, EnglishForm>;
} {
  loaded ??= build();
  return loaded;
}
