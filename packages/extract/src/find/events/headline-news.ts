import type { Analysis } from '../../core/analysis.ts';
import type { Extraction } from '../../core/types.ts';
import { isFullSentence } from '../../text/sentences.ts';
import { ownPlaces } from '../names/own-places.ts';
import { placeOf } from '../names/places.ts';
import type { Candidate } from './candidate.ts';
import type { EventWord } from './event-word.ts';
import { headlineTitle } from './headline.ts';
import { eventsOfNews, inHeadline, isHeadlinePlan, phraseOfHeadline } from './headline-events.ts';
import { kindNear } from './kind-near.ts';
import { kindOf } from './senses.ts';

/**
 * Reads the news of the headline for an article whose text names no event of that sense. The headline can contain an
 * event word or a phrase such as "wird neuer Trainer".
 *
 * @returns null if the title is not a headline, or if the sense of its news is unknown
 */
export function headlineNews(analysis: Analysis): Extraction['headlineNews'] {
  const headline = headlineTitle(analysis);
  if (headline === null) return null;
  const { rules } = analysis;
  const { supposing } = rules.events.newsWords;
  const told = phraseOfHeadline(analysis);
  const isPlanned = isHeadlinePlan(analysis);
  // In headlines, the present tense and participles without an auxiliary can describe past events.
  const isTold = ({ asserted, fate, status, word }: Candidate) =>
    asserted && fate === null && (status === 'PAST' || (word.verb && !isPlanned)) && !isTopic(headline, word);
  const named = supposing.test(headline)
    ? undefined
    : eventsOfNews(analysis).find((event) => isTold(event) && !isCriticism(analysis, event.word));
  if (named !== undefined) return newsOf(analysis, named.word.sense, named.place);
  if (told === null || told.isVague) return null;
  const { text } = inHeadline(analysis);
  // "Angriffe auf Gaza – Nordland lehnt Waffenruhe ab", "Überfall in Kiel: Lange Haftstrafen": the place belongs to the
  // rejected proposal or to the crime.
  const isElsewhere =
    kindOf(told.sense) === 'ANNOUNCEMENT' || (kindOf(told.sense) === 'TRIAL' && headline.includes(': '));
  const place = isElsewhere ? null : rules.events.placeIn(text, { first: 0, last: text.tokens.length });
  return newsOf(analysis, told.sense, place);
}

/**
 * Whether a verb for an attack in the headline stands for criticism, because the text names no attack and the first
 * sentence criticises somebody: "Krall attackiert Bauleiter".
 */
function isCriticism({ body, sentences, rules }: Analysis, { verb, sense }: EventWord): boolean {
  const lead = sentences.find(isFullSentence);
  const text = body.slice(lead?.start ?? 0, lead?.end ?? 0);
  return verb && kindOf(sense) === 'ATTACK' && rules.events.newsWords.criticism.test(text);
}

const newsOf = (analysis: Analysis, sense: string, place: string | null): Extraction['headlineNews'] => ({
  kind: kindNear(analysis, sense, []),
  sense,
  place: known(analysis, place),
});

/** Whether an event is only the topic before the colon of a headline: "Buchmesse: Händler klagen". */
const isTopic = (headline: string, { title, sense }: EventWord): boolean =>
  title !== null && kindOf(sense) !== 'TRIAL' && headline.startsWith(`${title}: `);

/**
 * Returns a place if the gazetteer contains it or the text introduces it as a place, otherwise null. In a headline, many
 * words can look like a name.
 */
const known = (analysis: Analysis, place: string | null): string | null =>
  place !== null && (placeOf(place) !== null || ownPlaces(analysis).has(place)) ? place : null;
