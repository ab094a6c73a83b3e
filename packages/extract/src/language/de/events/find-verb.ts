import type { Analysis } from '../../../core/analysis.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { CRASHING, FALLING, FINDING, VERB_COORDINATORS } from '../words/event-phrases.ts';
import { VERB_EVENTS, type VerbEvent } from './verb-events.ts';
import { senseInClause } from './verb-sense.ts';

/** Whether a separable prefix is at the end of the clause or before a coordinated verb. */
function endsInPrefix({ tokens }: Analysis, at: number, last: number, prefix: string): boolean {
  for (let index = at + 1; index < last; index += 1) {
    if (tokens[index]?.lower !== prefix) continue;
    const next = tokens[index + 1];
    if (index === last - 1 || next?.kind !== 'WORD' || VERB_COORDINATORS.has(next.lower)) return true;
  }
  return false;
}

/** Whether a clause contains the given word or pair of adjacent words ("ums Leben"). */
function hasWords({ tokens }: Analysis, { first, last }: ClauseRange, words: string): boolean {
  const [one = '', two] = words.split(' ');
  for (let at = first; at < last; at += 1)
    if (tokens[at]?.lower === one && (two === undefined || tokens[at + 1]?.lower === two)) return true;
  return false;
}

/** Matches the offices of politicians who meet each other: "Generalsekretär Brandt hat Präsidentin Krall getroffen". */
const STATESMAN =
  /(?:präsident|kanzler|minister|premier|könig|botschafter|sekretär|regierungschef|staatschef|bürgermeister)(?:in|s)?$|^papst$/u;

/** Whether a clause names two people by their offices. */
const areStatesmen = ({ tokens }: Analysis, { first, last }: ClauseRange): boolean =>
  tokens.slice(first, last).filter(({ lower }) => STATESMAN.test(lower)).length > 1;

/** Pattern for vehicles. Lower case. */
const VEHICLE = String.raw`\p{L}*(?:auto|wagen|bus|zug|bahn|lkw|pkw|laster|transporter|motorrad|boot)`;
/**
 * Patterns that the clause of an ambiguous verb must match. For example, "fahren" is an event in "in eine Gruppe von
 * Fußgängern gefahren". The keys are infinitives.
 */
const PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['erfassen', new RegExp(String.raw`\bvo[nm] (?:eine[mr] |de[mr] )?(?:\p{Ll}+e[nr] )?${VEHICLE}\b`, 'u')],
  ['fahren', /\bin (?:eine |die )?(?:\p{L}*gruppe|menschenmenge|menge|fußgänger|passanten)\b/u],
  ['rasen', /\bin (?:eine |die )?(?:\p{L}*gruppe|menschenmenge|menge|fußgänger|passanten)\b/u],
  ['bedrohen', /\bmit (?:eine[mr] )?\p{L}*(?:messer|waffe|pistole|axt|machete|gewehr|beil)\b/u],
  [
    'fassen',
    /^(?!.*(?:\p{L}*beschl[uü]\p{L}+|entschl[uü]\p{L}+|vorsätze|pläne?|mut|ziele?) ).*\b(?:wurden?|worden|konnten?)\b/u,
  ],
  [
    'einbrechen',
    /^(?!.*(?:prozent|kurs|umsatz|gewinn|aktie|see|eis|teich|fluss)\b).*\bin (?:die|das|den|eine?n?|mehrere|zwei|drei|\d+) /u,
  ],
  ['verlassen', /\b(?:häuser|häusern|wohnungen)\b/u],
]);

const textOf = ({ tokens }: Analysis, { first, last }: ClauseRange): string =>
  tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');

function fits(analysis: Analysis, at: number, clause: ClauseRange, { needs, lemma }: VerbEvent): boolean {
  // "treffen" also means "to hit". It only means "to meet" with "sich", with "mit" or between two politicians.
  if (
    lemma === 'treffen' &&
    !hasWords(analysis, clause, 'sich') &&
    !hasWords(analysis, clause, 'mit') &&
    !areStatesmen(analysis, clause)
  )
    return false;
  // "Die Erde bebt" is an earthquake. "Er bebte vor Wut" is not.
  if (lemma === 'beben' && !hasWords(analysis, clause, 'erde')) return false;
  // "schließt nicht vor 18 Uhr" is not a closure. "wird doch nicht geschlossen" is a cancelled closure.
  if (lemma === 'schließen' && hasWords(analysis, clause, 'nicht') && !hasWords(analysis, clause, 'doch nicht'))
    return false;
  // In "wurde am Montag tot gefunden", the date is not the date of the death.
  if (lemma === 'tot' && analysis.tokens.slice(clause.first, clause.last).some(({ lower }) => FINDING.has(lower)))
    return false;
  // "Die Fähre sinkt" is an accident, but "Die Quote sinkt auf 8 Prozent" is not.
  if (lemma === 'sinken' && analysis.tokens.slice(clause.first, clause.last).some(({ lower }) => FALLING.has(lower)))
    return false;
  // Not a crash: "Die Partei stürzt auf 6 Prozent ab".
  if (
    lemma === 'abstürzen' &&
    analysis.tokens.slice(clause.first, clause.last).some(({ lower }) => CRASHING.test(lower))
  )
    return false;
  const needed = PHRASES.get(lemma);
  if (needed !== undefined && !needed.test(textOf(analysis, clause))) return false;
  if (needs === '') return true;
  if (needs.includes(' ') || needs === 'kraft' || needs === 'betrieb') return hasWords(analysis, clause, needs);
  return endsInPrefix(analysis, at, clause.last, needs);
}

/**
 * Looks up a German verb for an event. A verb with its separable prefix is preferred to the same verb without the
 * prefix.
 *
 * @param at - index of the verb
 * @param clause - the clause of the verb
 * @returns null if the word is not an event verb, if its prefix is missing, or if the verb has another meaning in the
 * clause
 */
export function findVerb(analysis: Analysis, at: number, clause: ClauseRange): VerbEvent | null {
  const events = VERB_EVENTS.get(analysis.tokens[at]?.lower ?? '');
  if (events === undefined) return null;
  const fitting = events.filter((event) => fits(analysis, at, clause, event));
  const verb = fitting.find(({ needs }) => needs !== '') ?? fitting[0];
  if (verb === undefined) return null;
  const { tokens, sentences, sentenceOf } = analysis;
  const sentence = () => {
    const { first, last } = sentences[sentenceOf[at] ?? -1] ?? clause;
    return tokens.slice(first, last);
  };
  return senseInClause(verb, tokens.slice(clause.first, clause.last), sentence);
}
