import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { clauseAround } from '../dates/clause.ts';
import { placesAgree } from '../names/places.ts';
import { inHeadline } from './headline-events.ts';
import { DEADLY, kindOf } from './senses.ts';

/** The deaths are told in one of this many sentences at the start of the text. */
const FIRST_SENTENCES = 2;
/** Senses of {@link DEADLY} kinds that are only what follows from a happening. */
const EFFECTS = new Set(['INJURY', 'OUTAGE', 'IMPACT']);

/** An event and its index in the list of events. */
export interface Ranked {
  readonly event: ExtractedEvent;
  readonly index: number;
}

/** Whether two events have different dates. */
const areOnOtherDates = ({ start: a }: ExtractedEvent, { start: b }: ExtractedEvent): boolean =>
  a !== null && b !== null && a.date !== b.date;

/**
 * Finds the happening from which people died, if the same sentence at the start of the text tells it, and the headline or the
 * clause too: "Two people died when a train derailed". Who dies later of injuries dies in an event of its own.
 */
export function causeOf(analysis: Analysis, early: readonly Ranked[], death: Ranked): Ranked | null {
  const { tokens, sentences, sentenceOf, body, rules } = analysis;
  if (!/^(?:DEATH|KILLING)$/u.test(death.event.sense)) return null;
  const sentenceAt = ({ mentions }: ExtractedEvent) => sentenceOf[tokenAt(tokens, mentions[0]?.start ?? 0)] ?? -1;
  const at = sentenceAt(death.event);
  const sentence = sentences[at];
  if (sentence === undefined || at >= FIRST_SENTENCES) return null;
  if (rules.events.newsWords.laterDeath.test(`${analysis.title} ${body.slice(sentence.start, sentence.end)}`))
    return null;
  const { first, last } = clauseAround(analysis, tokenAt(tokens, death.event.mentions[0]?.start ?? 0));
  const isNamed = ({ sense, mentions }: ExtractedEvent): boolean => {
    const word = tokenAt(tokens, mentions[0]?.start ?? 0);
    const isInClause = word >= first && word < last;
    return (
      isInClause || inHeadline(analysis).all.some(({ candidate }) => kindOf(candidate.word.sense) === kindOf(sense))
    );
  };
  const isCause = ({ event }: Ranked) =>
    DEADLY.has(kindOf(event.sense)) &&
    !EFFECTS.has(event.sense) &&
    event.status === 'PAST' &&
    sentenceAt(event) === at &&
    isNamed(event) &&
    !areOnOtherDates(event, death.event) &&
    !(event.place !== null && death.event.place !== null && placesAgree(event.place, death.event.place) === false);
  return early.find(isCause) ?? null;
}

/** What a headline tells of a match. */
const RESULTS = new Set(['VICTORY', 'DEFEAT', 'SCORE']);

/** Whether a headline and the lead can name one happening with words of two senses: "Mord in Talheim", "wurde erschossen". */
export function isSameHappening(one: string, other: string): boolean {
  const [first, second] = [kindOf(one), kindOf(other)];
  if (EFFECTS.has(one) || EFFECTS.has(other)) return false;
  if (DEADLY.has(first)) return first === second;
  return (first === 'DEATH' && second === 'ATTACK') || (RESULTS.has(one) && other === 'MATCH');
}
