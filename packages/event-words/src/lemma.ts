import { IRREGULAR_VERBS } from './irregular-verbs.ts';

const BASES: ReadonlyMap<string, string> = new Map([
  ...[...IRREGULAR_VERBS].flatMap(([base, forms]) => forms.map((form): [string, string] => [form, base])),
  ['dying', 'die'],
  ['lying', 'lie'],
]);

/** Possible stems of a form without its ending: "stopp" can be "stop", "rid" can be "ride". */
function stems(stem: string): string[] {
  const undoubled = /([bdgklmnprtvz])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return [...undoubled, stem, `${stem}e`, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
}

/** The most likely base form of a regular verb that the corpus does not contain. */
function unknownBase(stem: string): string {
  const [first = stem] = stems(stem);
  return first === stem && /(?:[cgsuvz]|[aiu]t|[iu]r|od|[^aeiou]l)$/u.test(stem) ? `${stem}e` : first;
}

/**
 * The base form of a word, and whether the word is a verb ("shot", "shooting") or can also be a noun ("fire", "fires").
 */
export interface Lemma {
  readonly lemma: string;
  readonly verbForm: boolean;
}

/**
 * Finds the base form of an English word.
 *
 * @param form - the word in lower case
 * @param counts - how often each form occurs in the corpus; the most frequent possible base form is chosen
 */
export function lemmaOf(form: string, counts: ReadonlyMap<string, number>): Lemma {
  const irregular = BASES.get(form);
  if (irregular !== undefined) return { lemma: irregular, verbForm: true };
  const best = (candidates: readonly string[]): string | undefined =>
    candidates
      .filter((each) => each.length > 1 && counts.has(each))
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
  const ending = /^(.{2,})(?:ed|ing)$/u.exec(form)?.[1];
  const verb = ending === undefined ? undefined : best(stems(ending));
  if (verb !== undefined) return { lemma: verb, verbForm: true };
  if (ending !== undefined && form.endsWith('ed')) return { lemma: unknownBase(ending), verbForm: true };
  const plural = /^(.{2,})ies$/u.exec(form)?.[1];
  if (plural !== undefined) return { lemma: `${plural}y`, verbForm: false };
  if (/(?:ss|sh|ch|x|z)es$/u.test(form)) return { lemma: form.slice(0, -2), verbForm: false };
  return { lemma: /[^su]s$/u.test(form) && form.length > 3 ? form.slice(0, -1) : form, verbForm: false };
}
