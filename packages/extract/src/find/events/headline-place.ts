import type { EventKind } from '@wortlaut/vocabulary';
import type { Analysis } from '../../core/analysis.ts';
import { isFullSentence } from '../../text/sentences.ts';
import { placeOf, placesAgree } from '../names/places.ts';
import { headlineTitle } from './headline.ts';

/**
 * Kinds of events that often happen elsewhere than in the place that the headline is about: "Norland: Gipfel in Genf".
 */
const ELSEWHERE = new Set<string>(['ANNOUNCEMENT', 'MEETING', 'SIGNING', 'SPORT', 'DEAL', 'ELECTION']);

/**
 * Returns the place that is the topic of the headline: "Nürnberg: Mädchen gefunden". Null for kinds of events that
 * often happen elsewhere, or if the first sentence names another place.
 *
 * @param kind - the kind of the event
 */
export function placeOfTopic(analysis: Analysis, kind: EventKind): string | null {
  const headline = headlineTitle(analysis) ?? '';
  const topic = headline.slice(0, Math.max(0, headline.indexOf(': ')));
  const lead = leadOf(analysis);
  if (ELSEWHERE.has(kind) || lead === undefined || placeOf(topic) === null) return null;
  const told = analysis.rules.events.placeIn(analysis, lead);
  return told === null || placesAgree(told, topic) !== false ? topic : null;
}

/** Returns the first sentence that is more than the place of the report. */
const leadOf = ({ sentences }: Analysis) => sentences.find(isFullSentence);

/**
 * Returns the place that the first sentence names if the headline contains its name too: "Nordwerk to close Carlisle
 * plant" and "Nordwerk is to close its plant in Carlisle". In the headline alone, the word can be part of a name.
 */
export function placeOfHeadlineAndLead(analysis: Analysis): string | null {
  const headline = headlineTitle(analysis);
  const lead = leadOf(analysis);
  if (headline === null || lead === undefined) return null;
  const place = analysis.rules.events.placeIn(analysis, lead);
  const words = headline.split(/[^\p{L}\d.’'-]+/u).map((word) => word.replace(/[’']s$/u, ''));
  return place !== null && ` ${words.join(' ')} `.includes(` ${place} `) ? place : null;
}
