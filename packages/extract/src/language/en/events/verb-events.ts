import { IRREGULAR_VERBS } from '@wortlaut/event-words';
import { memoize } from '../../../core/memo.ts';
import { anyOf } from '../../../core/word-list.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { isMinor } from '../../../find/events/senses.ts';
import type { Token } from '../../../text/tokens.ts';
import { DOUBLING_VERBS, EVENT_VERBS, MEANS, TALK_BEGINNINGS } from '../words/event-verbs.ts';
import { MINOR_EVENT_VERBS } from '../words/minor-event-words.ts';
import { LEARNED_VERBS } from './learned-words.ts';

const UNDATED = new Map(LEARNED_VERBS.map(({ lemma, sense }) => [lemma, sense]));
const TALK_VERB = new RegExp(`^${anyOf(TALK_BEGINNINGS)}`, 'u');

/** A verb that names an event. */
export interface EventVerb extends EventWord {
  /** Whether the form can be an infinitive. All other forms are past tense forms, participles or gerunds. */
  readonly base: boolean;
  /** Whether the form ends in -ing. */
  readonly gerund: boolean;
}

interface VerbForm extends EventVerb {
  readonly particle: string | null;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLING_VERBS.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

/** Whether British spelling doubles the last letter, and American spelling does not: "travelled", "signalled". */
const doublesInBritish = (lemma: string): boolean =>
  /[aeiou][^aeiou]+[aeiou]l$/u.test(lemma) && !DOUBLING_VERBS.has(lemma);

function gerundOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  const doubles = DOUBLING_VERBS.has(lemma) || /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(lemma);
  return doubles ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** Reads an entry of {@link EVENT_VERBS}. */
function formsOf(sense: string, entry: string): [form: string, verb: VerbForm][] {
  const [forms = '', particle = null] = entry.split('+');
  const [first = '', past, participle] = forms.replace('~', '').split('/');
  const [form = '', infinitive = form] = first.split('=');
  const lemma = particle === null || MEANS.has(particle) ? infinitive : `${infinitive} ${particle}`;
  const weak = forms.includes('~');
  const undated = !weak || (UNDATED.has(infinitive) && (particle === null || MEANS.has(particle)));
  const learned = weak && undated ? (UNDATED.get(infinitive) ?? sense) : sense;
  const undatedSense = isMinor(learned) && learned !== sense ? learned : undefined;
  const word = { sense, lemma, title: null, verb: true, weak, undated, undatedSense };
  const verb = { ...word, particle, base: false, gerund: false };
  if (infinitive !== form) return [[form, verb]];
  const bases = past === form ? [thirdPerson(form)] : [form, thirdPerson(form)];
  const pasts = new Set([past ?? regularPast(form), participle ?? past ?? regularPast(form)]);
  const gerunds = [gerundOf(form)];
  if (past === undefined && doublesInBritish(form)) {
    pasts.add(`${form}led`);
    gerunds.push(`${form}ling`);
  }
  return [
    ...bases.map((base): [string, VerbForm] => [base, { ...verb, base: true }]),
    ...[...pasts].map((each): [string, VerbForm] => [each, verb]),
    ...gerunds.map((each): [string, VerbForm] => [each, { ...verb, gerund: true }]),
  ];
}

const OWN = new Set(EVENT_VERBS.flatMap(([, ...entries]) => entries.map((entry) => entry.split(/[~/]/u, 1)[0])));

/** Learned verbs that are not in {@link EVENT_VERBS}, in the same notation. */
const LEARNED_ENTRIES = LEARNED_VERBS.filter(({ lemma }) => !OWN.has(lemma)).map(({ lemma, sense }) => [
  sense,
  [lemma, ...(IRREGULAR_VERBS.get(lemma) ?? [])].join('/'),
]);

const VERBS = new Map<string, VerbForm[]>();
for (const [sense = '', ...entries] of [...EVENT_VERBS, ...LEARNED_ENTRIES, ...MINOR_EVENT_VERBS])
  for (const [form, verb] of entries.flatMap((entry) => formsOf(sense, entry)))
    VERBS.set(form, [...(VERBS.get(form) ?? []), verb]);

/** Maps participles to the simple past, for verbs with two different forms: "beaten" to "beat". */
const PASTS = new Map(
  [...EVENT_VERBS.flatMap(([, ...entries]) => entries), ...LEARNED_ENTRIES.flatMap(([, entry = '']) => entry)]
    .map((entry) => (entry.replace('~', '').split('+', 1)[0] ?? '').split('/'))
    .flatMap(([, past, participle]): [string, string][] =>
      past === undefined || participle === undefined || past === participle ? [] : [[participle, past]],
    ),
);

/** Returns the simple past for the participle of a verb: "beat" for "beaten". Null if the word is not a participle. */
export const pastOf = (participle: string): string | null =>
  PASTS.get(participle) ?? (VERBS.get(participle)?.some(({ base, gerund }) => !base && !gerund) ? participle : null);

/** Maximum distance between a verb and its particle, in tokens. */
const PARTICLE_REACH = 4;
/** Maximum distance between a verb and the means of a conversation, in tokens: "spoke to the minister by phone". */
const MEANS_REACH = 8;

/** Returns the words after a verb that can contain its particle. */
function wordsAfter(tokens: readonly Token[], at: number): string[] {
  const lower = tokens[at]?.lower ?? '';
  const isTalk = TALK_VERB.test(lower);
  // The particle can be far away: "was cleared on Monday at Moorfield Crown Court of assaulting a guard".
  const reach = isTalk || lower === 'cleared' ? MEANS_REACH : PARTICLE_REACH;
  const after = tokens.slice(at + 1, at + 1 + reach).map((token) => token.lower);
  const sign = !isTalk ? after.findIndex((word) => /^[.,;:]$/u.test(word)) : -1;
  return sign < 0 ? after : after.slice(0, sign);
}

/** Returns the verbs that a word can be a form of. Null if it is not a form of an event verb. */
const verbsOf = memoize((word) => VERBS.get(word.toLowerCase()) ?? null);

/**
 * Looks up an English verb for an event, including minor events. A verb with a particle ("walk out") is preferred to
 * the same verb without a particle.
 *
 * @param tokens - the tokens of the text
 * @param at - index of the verb
 * @param isTitle - whether the word is in a headline in title case, where verbs have a capital letter
 * @returns null if the word is not an event verb, or if its particle is missing
 */
export function anyEventVerb(tokens: readonly Token[], at: number, isTitle = false): EventVerb | null {
  const forms = verbsOf(tokens[at] ?? '');
  if (forms === null || (!isTitle && tokens[at]?.text !== tokens[at]?.lower)) return null;
  const after = wordsAfter(tokens, at);
  return (
    forms.find(({ particle }) => particle !== null && after.includes(particle)) ??
    forms.find(({ particle }) => particle === null) ??
    null
  );
}

/** Whether a lower-case word is a form of an event verb, with or without a particle. */
export const eventForm = (lower: string): boolean => VERBS.has(lower);

/** Looks up an English verb for an event, like {@link anyEventVerb}, but excludes minor events. */
export function eventVerb(tokens: readonly Token[], at: number): EventVerb | null {
  const verb = anyEventVerb(tokens, at);
  return verb === null || isMinor(verb.sense) ? null : verb;
}
