import { countryOf } from '@wortlaut/places';
import type { EventKind } from '@wortlaut/vocabulary';
import type { Analysis } from '../../core/analysis.ts';
import { words } from '../../core/word-list.ts';
import { isFullSentence } from '../../text/sentences.ts';
import { nationsIn } from '../names/nations-in.ts';
import { ownPlaces } from '../names/own-places.ts';
import { placeAt, placeOf, placesAgree } from '../names/places.ts';
import { sportsIn } from '../names/sports.ts';
import { townsIn } from '../names/towns-in.ts';
import { isFollowUp } from './follow-up.ts';
import { headlineTitle } from './headline.ts';
import { inHeadline } from './headline-events.ts';
import { ABOUT_OTHERS } from './senses.ts';

/**
 * Kinds of events that often happen elsewhere than in the place that the headline is about: "Norland: Gipfel in Genf".
 */
const ELSEWHERE = new Set<string>(['ANNOUNCEMENT', 'MEETING', 'SIGNING', 'SPORT', 'DEAL', 'ELECTION']);

/** Kinds of events that happen in the country that acts or suffers: "Norland verbietet Plastiktüten". */
const IN_COUNTRY = words('OTHER ACCIDENT DISASTER CRIME STRIKE');

/** Kinds of decisions by councils and mayors, which are usually made in their town. */
const DECIDED = words('ANNOUNCEMENT ELECTION APPOINTMENT OTHER');

/** The number of sentences at the start of the text that can confirm the place in the headline. */
const CONFIRMING = 2;

/** Returns the words before the colon of a headline. Empty if there is no colon. */
const topicOf = (headline: string): string => headline.slice(0, Math.max(0, headline.indexOf(': ')));

/**
 * Returns the place that is the topic of the headline: "Nürnberg: Mädchen gefunden". Null for kinds of events that
 * often happen elsewhere, or if the first sentence names another place.
 *
 * @param kind - the kind of the event
 */
export function placeOfTopic(analysis: Analysis, kind: EventKind): string | null {
  const headline = headlineTitle(analysis) ?? '';
  const topic = topicOf(headline);
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

/** Whether two names can mean the same place or one place is in the other. */
const agree = (one: string, two: string): boolean => one === two || placesAgree(one, two) === true;

/** Returns the key of the country of a town. Empty if the gazetteer does not contain the town. */
function countriesOf(town: string): readonly string[] {
  const place = placeOf(town);
  const country = place?.kind === 'CITY' ? countryOf(place) : null;
  return country === null ? [] : [country];
}

/**
 * Whether one of the first sentences names a place, a place in it or its country: "in Norland" and "der norländische
 * Minister".
 */
function isConfirmed(analysis: Analysis, place: string): boolean {
  const { body, sentences } = analysis;
  const nations = [...nationsIn(place), ...countriesOf(place)];
  return sentences
    .filter(isFullSentence)
    .slice(0, CONFIRMING)
    .some(
      ({ first, last, start, end }) =>
        body.slice(start, end).includes(place) ||
        townsIn(analysis, first, last, () => false).some((town) => agree(town, place)) ||
        (nations.length > 0 && nationsIn(body.slice(start, end)).some((nation) => nations.includes(nation))),
    );
}

/**
 * Returns the place after a preposition in the headline if the first sentences confirm it: "Flugzeug in Kiel
 * notgelandet". Null for arrests, which can be far from the deed, for events that are about other events, for reactions,
 * and if the first sentence names a different place.
 *
 * @param kind - the kind of the event
 */
export function placeNamedInHeadline(analysis: Analysis, kind: EventKind): string | null {
  const headline = headlineTitle(analysis);
  if (kind === 'ARREST' || ABOUT_OTHERS.has(kind) || headline === null || isFollowUp(analysis)) return null;
  const { text } = inHeadline(analysis);
  const { placeIn } = analysis.rules.events;
  const place = placeIn(text, { first: 0, last: text.tokens.length });
  const lead = leadOf(analysis);
  if (place === null || lead === undefined || analysis.shared.continents.has(place)) return null;
  const topic = topicOf(headline);
  if (placeOf(topic) !== null && !agree(topic, place)) return null;
  if (placeOf(place) === null && !ownPlaces(analysis).has(place)) return null;
  const told = placeIn(analysis, lead);
  const isElsewhere = told !== null && !agree(told, place);
  return !isElsewhere && isConfirmed(analysis, place) ? place : null;
}

/**
 * Returns the country at the start of the headline if neither the headline nor the first sentence names any other
 * country: "Norlands Regierung verbietet Plastiktüten". Null for sport and for kinds of events that often happen abroad.
 *
 * @param kind - the kind of the event
 */
export function countryInHeadline(analysis: Analysis, kind: EventKind): string | null {
  const headline = headlineTitle(analysis);
  const lead = leadOf(analysis);
  if (!IN_COUNTRY.has(kind) || headline === null || lead === undefined || isFollowUp(analysis)) return null;
  const { text } = inHeadline(analysis);
  const first = text.tokens.findLastIndex(({ text }) => text === ':') + 1;
  const [country, ...others] = townsIn(text, 0, text.tokens.length, () => false);
  const isStart = country !== undefined && placeAt(text.tokens, first)?.name === country;
  if (!isStart || others.length > 0 || placeOf(country)?.kind !== 'COUNTRY') return null;
  const own = nationsIn(country);
  const isOwn = (nation: string): boolean => own.includes(nation);
  const sentence = analysis.body.slice(lead.start, lead.end);
  const told = nationsIn(sentence);
  const towns = townsIn(analysis, lead.first, lead.last, () => false);
  if (told.length === 0 || sportsIn(`${headline} ${sentence}`).length > 0) return null;
  return [...told, ...nationsIn(headline)].every(isOwn) && towns.every((town) => agree(town, country)) ? country : null;
}

/**
 * Returns the town of a council or a mayor whose decision is the news: "Moosdorfer Gemeinderat beschließt Haushalt". The
 * headline or the first sentence must start with it.
 *
 * @param kind - the kind of the event
 */
export function placeOfBody(analysis: Analysis, kind: EventKind): string | null {
  const lead = leadOf(analysis);
  if (!DECIDED.has(kind) || headlineTitle(analysis) === null || lead === undefined) return null;
  const { text } = inHeadline(analysis);
  const { localBodyPlace, placeIn } = analysis.rules.events;
  const isOffice = kind !== 'OTHER';
  const place = localBodyPlace(text, 0, isOffice) ?? localBodyPlace(analysis, lead.first, isOffice);
  const told = place === null ? null : placeIn(analysis, lead);
  return told === null || (place !== null && placesAgree(told, place) !== false) ? place : null;
}

/**
 * Whether the place of an event is a side place further down in the text: neither the headline nor the first sentence
 * names it.
 */
export function isSidePlace(analysis: Analysis, place: string): boolean {
  const lead = leadOf(analysis);
  const beginning = `${analysis.title ?? ''}\n${analysis.body.slice(lead?.start ?? 0, lead?.end ?? 0)}`;
  return !beginning.includes(place);
}

/**
 * Returns the place of a main event that only the headline shows. The clearest sign comes first: the place of a deciding
 * council, the place after a preposition, the topic before the colon, the country that the article is about.
 *
 * @param kind - the kind of the event
 */
export const placeShownByHeadline = (analysis: Analysis, kind: EventKind): string | null =>
  placeOfBody(analysis, kind) ??
  placeNamedInHeadline(analysis, kind) ??
  placeOfTopic(analysis, kind) ??
  countryInHeadline(analysis, kind);
