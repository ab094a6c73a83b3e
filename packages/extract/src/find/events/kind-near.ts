import type { EventKind } from '@wortlaut/vocabulary';
import { type Analysis, sentenceAt } from '../../core/analysis.ts';
import type { Span } from '../../core/types.ts';
import { kindOf } from './senses.ts';

/** The maximum number of mentions whose surrounding sentences are read. */
const MENTIONS = 2;

/**
 * Returns the kind of an event. The sentences around its mentions can change the kind of its sense: arson is an attack,
 * and an outbreak from a prison is a crime.
 */
export function kindNear(analysis: Analysis, sense: string, mentions: readonly Span[]): EventKind {
  const { kindRules, supposing } = analysis.rules.events.newsWords;
  const rules = kindRules.filter(({ senses }) => senses.has(sense));
  if (rules.length === 0) return kindOf(sense);
  const { sentences, body } = analysis;
  // The text does not mention an event that only the headline names. Then the first sentence tells the news.
  const places = mentions.length > 0 ? mentions.slice(0, MENTIONS) : [{ start: 0 }];
  const texts = places.flatMap(({ start }) => {
    const first = sentenceAt(analysis, start);
    return sentences
      .slice(Math.max(0, first - 1), first + 2)
      .map((sentence) => body.slice(sentence.start, sentence.end));
  });
  const isTold = (pattern: RegExp) => texts.some((text) => pattern.test(text) && !supposing.test(text));
  return rules.find(({ pattern }) => isTold(pattern))?.kind ?? kindOf(sense);
}
