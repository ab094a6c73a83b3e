import type { Analysis } from '../../core/analysis.ts';
import type { Extraction } from '../../core/types.ts';
import { isPlace } from '../names/places.ts';
import type { Candidate } from './candidate.ts';
import type { EventWord } from './event-word.ts';
import { headlineTitle } from './headline.ts';
import { eventsOfNews, inHeadline, isHeadlinePlan, phraseOfHeadline } from './headline-events.ts';
import { kindOf } from './senses.ts';

/**
 * Reads what the headline tells, for an article whose text names no event of that sense: its words for an event, or a phrase
 * such as "wird neuer Trainer".
 *
 * @returns null if the headline tells nothing that has a sense, or is no headline
 */
export function headlineNews(analysis: Analysis): Extraction['headlineNews'] {
  const headline = headlineTitle(analysis);
  if (headline === null) return null;
  const { rules } = analysis;
  const { supposing } = rules.events.newsWords;
  const told = phraseOfHeadline(analysis);
  const isPlanned = isHeadlinePlan(analysis);
  // Headlines use the present tense and participles without an auxiliary for what has happened.
  const isTold = ({ asserted, fate, status, word }: Candidate) =>
    asserted && fate === null && (status === 'PAST' || (word.verb && !isPlanned)) && !isTopic(headline, word);
  const named = supposing.test(headline) ? undefined : eventsOfNews(analysis).find(isTold);
  if (named !== undefined)
    return { kind: kindOf(named.word.sense), sense: named.word.sense, place: known(named.place) };
  if (told === null) return null;
  const { text } = inHeadline(analysis);
  // "Angriffe auf Gaza – Nordland lehnt Waffenruhe ab", "Überfall in Kiel: Lange Haftstrafen": the place is that of what is
  // rejected or tried.
  const isElsewhere =
    kindOf(told.sense) === 'ANNOUNCEMENT' || (kindOf(told.sense) === 'TRIAL' && headline.includes(': '));
  const place = isElsewhere ? null : rules.events.placeIn(text, { first: 0, last: text.tokens.length });
  return { kind: kindOf(told.sense), sense: told.sense, place: known(place) };
}

/** Whether a headline has an event as its topic before a colon, without more about it: "Buchmesse: Händler klagen". */
const isTopic = (headline: string, { title, sense }: EventWord): boolean =>
  title !== null && kindOf(sense) !== 'TRIAL' && headline.startsWith(`${title}: `);

/** Returns a place if the gazetteer knows it. In a headline, many words could be a name. */
const known = (place: string | null): string | null => (place !== null && isPlace(place) ? place : null);
