import { CUE } from '../../../core/word-flags.ts';
import { CUE_VERBS, DOUBLED, type EnglishCue, type EnglishVerbEntry, PHRASAL_VERBS } from './cue-verbs.ts';
import { functionWords } from './function-words.ts';

/** A form of an English cue verb. */
export interface EnglishForm {
  readonly verb: EnglishCue;
  /** Whether the form can follow "has" or "was". */
  readonly participle: boolean;
  /** Whether the form is the base form ("tell"). */
  readonly base: boolean;
  /** Whether the form is the simple past ("told"). */
  readonly past: boolean;
  /** Whether the form is the form in -ing ("adding that"). */
  readonly gerund: boolean;
}

/** The English word forms that the rules know. */
export interface EnglishLexicon {
  /** Flags (`core/word-flags.ts`) of each form, in lower case. */
  readonly flags: ReadonlyMap<string, number>;
  /** The forms of cue verbs, in lower case. */
  readonly cues: ReadonlyMap<string, EnglishForm>;
  /** The forms of phrasal cue verbs by the form of the verb and the particle, in lower case: "ruled", "out". */
  readonly phrasal: ReadonlyMap<string, ReadonlyMap<string, EnglishForm>>;
}

function regularForms(lemma: string): [past: string, third: string] {
  const past = lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(s|sh|ch|x)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  return [past, third];
}

function addForms(forms: Map<string, EnglishForm>, { verb, past: irregular, participle }: EnglishVerbEntry): void {
  const { lemma } = verb;
  const [regularPast, third] = regularForms(lemma);
  const past = irregular ?? DOUBLED.get(lemma) ?? regularPast;
  const plain = { verb, participle: false, base: false, past: false, gerund: false };
  forms.set(lemma, { ...plain, base: true });
  forms.set(third, plain);
  forms.set(`${lemma.replace(/([^e])e$/, '$1')}ing`, { ...plain, gerund: true });
  forms.set(past, { ...plain, past: true, participle: (participle ?? past) === past });
  if (participle !== undefined && participle !== past) forms.set(participle, { ...plain, participle: true });
}

function build(): EnglishLexicon {
  const flags = functionWords();
  const cues = new Map<string, EnglishForm>();
  const phrasal = new Map<string, Map<string, EnglishForm>>();
  for (const entry of CUE_VERBS) addForms(cues, entry);
  for (const { particle, ...entry } of PHRASAL_VERBS) {
    const forms = new Map<string, EnglishForm>();
    addForms(forms, entry);
    for (const [form, value] of forms) {
      const verb = { ...value.verb, lemma: `${entry.verb.lemma} ${particle}` };
      phrasal.set(form, (phrasal.get(form) ?? new Map<string, EnglishForm>()).set(particle, { ...value, verb }));
    }
  }
  for (const form of cues.keys()) flags.set(form, (flags.get(form) ?? 0) | CUE);
  return { flags, cues, phrasal };
}

let loaded: EnglishLexicon | undefined;

/** Returns the English lexicon. The first call builds it. */
export function englishLexicon(): EnglishLexicon {
  loaded ??= build();
  return loaded;
}
