import { type Analysis, sentenceAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { words } from '../../core/word-list.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isFullSentence } from '../../text/sentences.ts';
import { datelineOf, ownPlaces } from '../names/own-places.ts';
import { placeOf, placesAgree } from '../names/places.ts';
import { townsIn } from '../names/towns-in.ts';
import { inHeadline } from './headline-events.ts';
import { kindOf } from './senses.ts';

/** The number of sentences at the start of the text that report the news. */
const SENTENCES = 3;

/** Kinds and senses of events that articles report from the place where they happened. */
const LOCAL = words(`
  TRIAL APPOINTMENT ACCIDENT DISASTER ATTACK CRIME PROTEST STRIKE OPENING DECISION REJECTION ENACTMENT`);

/** Whether a headline or a sentence names a town or region that does not contain the town in the dateline. */
function namesOther(analysis: Analysis, { first, last }: Pick<Sentence, 'first' | 'last'>, town: string): boolean {
  const { rules } = analysis;
  const place = rules.events.placeIn(analysis, { first, last });
  const others = [...townsIn(analysis, first, last, () => false), ...(place === null ? [] : [place])];
  return others.some((other) => other !== town && placesAgree(other, town) !== true);
}

/**
 * Returns the town in the dateline if an event without a place probably happened there. The headline, the first sentence
 * and the sentence with the event must not name another place.
 *
 * @param sense - as in `ExtractedEvent.sense`
 * @param at - the offset of the event in the text
 */
export function datelinePlace(analysis: Analysis, sense: string, at: number): string | null {
  const { sentences } = analysis;
  if (!LOCAL.has(kindOf(sense)) && !LOCAL.has(sense)) return null;
  const town = datelineOf(analysis);
  if (town === null || !(placeOf(town)?.kind === 'CITY' || ownPlaces(analysis).has(town))) return null;
  const index = sentenceAt(analysis, at);
  const lead = sentences.findIndex(isFullSentence);
  const told = [sentences[lead], sentences[Math.max(index, lead)]];
  if (index >= SENTENCES || told.some((sentence) => sentence === undefined || namesOther(analysis, sentence, town)))
    return null;
  const { text } = inHeadline(analysis);
  return namesOther(text, { first: 0, last: text.tokens.length }, town) ? null : town;
}

/** Adds the place in the dateline to a past main event without a place. See {@link datelinePlace}. */
export function withDatelinePlace(event: ExtractedEvent, analysis: Analysis): ExtractedEvent {
  if (event.place !== null || event.status !== 'PAST') return event;
  return { ...event, place: datelinePlace(analysis, event.sense, event.mentions[0]?.start ?? 0) };
}
