import type { Analysis } from '../../../core/analysis.ts';
import { wholeWord } from '../../../core/word-list.ts';
import { clauseAround } from '../../../find/dates/clause.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { kindOf } from '../../../find/events/senses.ts';
import { CLIMBING_WORDS, FIGURATIVE, REACTIONS } from '../words/event-nouns.ts';
import { COURT } from '../words/verb-senses.ts';

/** Matches the singular of "Verhandlung", which is a step of a trial if the sentence names a court or a defendant. */
const NEGOTIATION = /^verhandlung$/u;
/** Matches prepositions before a sudden event during which or after which something happened: "bei einem Feuer". */
const OCCASION = /^(?:bei|beim|nach)$/u;
const ARTICLE = /^(?:einem|einer|dem|der)$/u;
/** Kinds of sudden events. */
const SUDDEN = new Set(['ACCIDENT', 'DISASTER']);

/** Matches the nouns for disasters that also describe an effect. */
const DISASTER = /^(?:erd)?beben$|^(?:tsunami|orkan|sturm|lawine|erdrutsch|flut|hochwasser|unwetter|gewitter)s?$/u;

/** Whether a noun for a disaster only describes an effect. */
const isFigurativeDisaster = ({ tokens }: Analysis, at: number): boolean =>
  DISASTER.test(tokens[at]?.lower ?? '') &&
  (FIGURATIVE.test(tokens[at - 1]?.lower ?? '') ||
    (/^(?:de[rs]|von|an)$/u.test(tokens[at + 1]?.lower ?? '') && REACTIONS.test(tokens[at + 2]?.lower ?? '')));

/** Matches the words about climbing in the clause of the top of a mountain. */
const CLIMBING = wholeWord(CLIMBING_WORDS);

/** Whether "Gipfel" is the top of a mountain: "Bergretter haben einen Wanderer vom Gipfel geholt". */
function isMountainTop(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis;
  if (!/^gipfels?$/u.test(tokens[at]?.lower ?? '')) return false;
  const { first, last } = clauseAround(analysis, at);
  return tokens.slice(first, last).some(({ lower }) => CLIMBING.test(lower));
}

/** Whether a noun names the occasion of a clause: "bei einem Feuer wurden zwei Menschen verletzt", "Tote nach Flut". */
function isOccasion({ tokens }: Analysis, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return OCCASION.test(before) || (ARTICLE.test(before) && OCCASION.test(tokens[at - 2]?.lower ?? ''));
}

/**
 * Whether a word that looks like the genitive of a noun is a surname. There is no article or adjective before it:
 * "Brandes schießt Moosdorf zum Sieg", "Jan Brandes".
 */
function isSurname({ tokens }: Analysis, at: number, { lemma }: EventWord): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.lower === `${lemma}es` && !/^[\p{Ll}\d]/u.test(before?.text ?? '');
}

/**
 * Returns an event noun with its meaning in its clause. In a court, a "Verhandlung" is a trial: "die Verhandlung gegen
 * den früheren Chef", "vor dem Landgericht hat die Verhandlung begonnen". A general noun for a sudden event, such as
 * "Feuer", names an event if it is the occasion of the clause.
 *
 * @returns null if the noun is only a figure of speech ("ein politisches Erdbeben") or a surname
 */
export function nounInClause(analysis: Analysis, at: number, word: EventWord): EventWord | null {
  const { tokens } = analysis;
  if (isFigurativeDisaster(analysis, at) || isMountainTop(analysis, at) || isSurname(analysis, at, word)) return null;
  if (word.weak && SUDDEN.has(kindOf(word.sense)) && isOccasion(analysis, at)) return { ...word, weak: false };
  if (!NEGOTIATION.test(tokens[at]?.lower ?? '')) return word;
  const { first, last } = clauseAround(analysis, at);
  const isInCourt =
    tokens[at + 1]?.lower === 'gegen' || tokens.slice(first, last).some(({ lower }) => COURT.test(lower));
  return isInCourt ? { ...word, sense: 'TRIAL' } : word;
}
