import { analyse } from './core/analyse.ts';
import type { Analysis } from './core/analysis.ts';
import type { ExtractedStatement, ExtractInput, Extraction } from './core/types.ts';
import { estimate } from './find/confidence/estimate.ts';
import { type FoundStatements, featuresOf } from './find/confidence/features.ts';
import { resolveSaid } from './find/dates/resolve-said.ts';
import { withConsequenceDate, withHeadlineCause } from './find/events/causes.ts';
import { datelinePlace, withDatelinePlace } from './find/events/dateline-place.ts';
import { findEvents } from './find/events/find-events.ts';
import { isFollowUp } from './find/events/follow-up.ts';
import type { FoundEvents } from './find/events/found-events.ts';
import { findCancelledDay, findDayInHeadline, findPlannedDay } from './find/events/headline-date.ts';
import { isHeadlinePlan } from './find/events/headline-events.ts';
import { headlineNews } from './find/events/headline-news.ts';
import { placeOfHeadlineAndLead, placeShownByHeadline } from './find/events/headline-place.ts';
import { LASTING_KINDS } from './find/events/lasting.ts';
import { leadSenses } from './find/events/lead-news.ts';
import { findMainEvent, withHeadlinePlace, withHeadlineStatus } from './find/events/main-event.ts';
import {
  withDayInHeadline,
  withHeadlineDate,
  withLeadDate,
  withNewsDate,
  withPlannedDay,
} from './find/events/news-date.ts';
import { newsOfLead } from './find/events/news-of-lead.ts';
import { newsTitle } from './find/events/news-title.ts';
import { findSaidDay } from './find/events/said-day.ts';
import { ABOUT_OTHERS } from './find/events/senses.ts';
import { findToldNews, type ToldNews, withToldNews } from './find/events/told-news.ts';
import { linkStatements } from './find/links/link-statements.ts';
import { findPeople } from './find/people/find-people.ts';
import { withHeadlineRoles } from './find/people/headline-roles.ts';
import { reportersOf } from './find/people/reporters.ts';
import { resolveSpeakers } from './find/people/resolve-speakers.ts';
import { findStatements } from './find/statements/find-statements.ts';
import { findStances } from './find/statements/stance.ts';
import { newsMarks } from './find/story/news-marks.ts';
import { storyTerms } from './find/story/story-terms.ts';
import { detectLanguage } from './language/detect.ts';
import { languageOf } from './language/registry.ts';
import { applyModel } from './learned/apply-model.ts';
import type { Model } from './learned/model.ts';

/** Name and version of the rules. The version increases whenever the results change. */
export const EXTRACTOR_VERSION = 'rules-1.17.0';

/** Options for {@link extract}. */
export interface ExtractOptions {
  /** Weights of the learned layer, for German. If missing, only the rules are applied. */
  readonly model?: Model | undefined;
}

/** The results of all steps of the extraction. Each list about statements has the same order as the drafts. */
interface Found extends FoundStatements, FoundEvents {}

function findAll(analysis: Analysis, model: Model | undefined): Found {
  const found = findStatements(analysis);
  const drafts = model === undefined ? found : applyModel(analysis, found, model);
  const { people, speakers } = resolveSpeakers(
    analysis,
    withHeadlineRoles(analysis, findPeople(analysis, drafts)),
    drafts,
  );
  const events = findEvents(analysis, people, drafts);
  return { drafts, people, speakers, stances: findStances(analysis, drafts), ...events };
}

/** Returns the confidence in each statement, 0 to 1. It is calibrated for the rules but not for the learned layer. */
function confidencesOf(analysis: Analysis, found: Found, model: Model | undefined): number[] {
  const weights = analysis.rules.confidence;
  if (weights !== null && model === undefined) {
    return featuresOf(analysis, found).map((features) => estimate(weights, features));
  }
  return found.drafts.map(({ confidence }, at) => {
    const certainty = found.speakers[at]?.certainty ?? 1;
    return Math.round(confidence * certainty * 100) / 100;
  });
}

/** Returns the day of the news in the form of {@link Extraction.headlineDate}. */
const dayOf = (told: ToldNews | null): Extraction['headlineDate'] =>
  told === null ? null : { start: told.start, dateText: told.dateText, place: told.place };

/** The sense of news whose headline names no kind of event. */
const OTHER = { kind: 'OTHER', sense: 'OTHER', place: null } as const;

/**
 * Adds the place to the news of an article whose text names no event for it.
 *
 * @param told - the news in the headline or the first sentences. Null if its kind is unknown
 * @param dayPlace - the place in the clause with the day of the news
 * @param toldNews - the clause that reports the news in other words than the headline
 * @returns null if neither the kind nor the place of the news is known
 */
function placedNews(
  analysis: Analysis,
  told: Extraction['headlineNews'],
  dayPlace: string | null,
  toldNews: ToldNews | null,
): Extraction['headlineNews'] {
  // "Krall warnt vor Krieg in Norland": the place in the first sentence belongs to the war.
  const { kind, sense, place } = told ?? { ...OTHER, place: isFollowUp(analysis) ? null : dayPlace };
  const isAboutOther = ABOUT_OTHERS.has(kind);
  const inClause = told === null || isAboutOther ? null : (dayPlace ?? placeOfHeadlineAndLead(analysis));
  const found = place ?? toldNews?.place ?? inClause ?? placeShownByHeadline(analysis, kind);
  const known = found ?? (told === null ? null : datelinePlace(analysis, sense, 0));
  return told === null && known === null ? null : { kind, sense, place: known };
}

/**
 * Returns the features of each statement that determine its confidence. Used to measure the weights in
 * `language/<tag>/confidence.ts`.
 *
 * @param input - as for {@link extract}
 * @returns the names of the features of each statement, in the same order as the statements of `extract`. Empty if the
 * language is not supported
 */
export function describeStatements(input: ExtractInput): string[][] {
  const language = input.language ?? detectLanguage(input.body);
  if (languageOf(language) === null) return [];
  const analysis = analyse({ ...input, language });
  return featuresOf(analysis, findAll(analysis, undefined));
}

/**
 * Extracts people, statements and events from an article's text.
 *
 * @param input - the article's clean text and its metadata
 * @param options - the weights of the learned layer, if any
 * @returns the extraction. If the language is not supported, `supported` is false and the lists are empty
 * @remarks Never throws, whatever the text contains. Time and memory grow linearly with the length of the text.
 * @example
 * ```ts
 * const { statements, people } = extract({ body: 'Die Brücke bleibt gesperrt, sagte Bürgermeisterin Ute Krall.' });
 * ```
 */
export function extract(input: ExtractInput, options: ExtractOptions = {}): Extraction {
  const language = input.language ?? detectLanguage(input.body);
  const rules = languageOf(language);
  const model = rules === null || rules.learned === null ? undefined : options.model;
  const extractorVersion = model === undefined ? EXTRACTOR_VERSION : `${EXTRACTOR_VERSION}+${model.name}`;
  const base = { extractorVersion, language };
  if (rules === null)
    return {
      ...base,
      supported: false,
      people: [],
      statements: [],
      events: [],
      main: null,
      headline: null,
      headlineDate: null,
      headlineStatus: 'PAST',
      headlineNews: null,
      story: [],
    };
  const analysis = analyse({ ...input, language });
  const found = findAll(analysis, model);
  const { drafts, people, speakers, stances, events } = found;
  const confidences = confidencesOf(analysis, found, model);
  const reporters = reportersOf(drafts, speakers);
  const said = resolveSaid(analysis, drafts, speakers);
  const main = findMainEvent(analysis, events, found.headlineDate?.start);
  const story = storyTerms(analysis, people, analysis.title);
  const links = linkStatements(analysis, drafts, people, found, main, story);
  const statements = drafts.map(({ carriedFrom, ...draft }, index): ExtractedStatement => {
    const resolved = speakers[index];
    const carried = carriedFrom !== null && resolved?.attribution !== 'NONE';
    const speaker = resolved?.speaker ?? null;
    return {
      ...draft,
      stance: stances[index] ?? 'ASSERTS',
      speaker,
      speakers: resolved?.speakers ?? (speaker === null ? [] : [speaker]),
      reportedBy: reporters[index] ?? [],
      attribution: carried ? 'CARRIED' : (resolved?.attribution ?? 'NONE'),
      said: said[index] ?? null,
      eventLinks: links[index] ?? [],
      confidence: confidences[index] ?? 0,
    };
  });
  const headline = newsTitle(analysis, main === null ? null : (events[main] ?? null), found.printedTitles[main ?? -1]);
  const ofHeadline = main === null ? headlineNews(analysis) : null;
  const ofLead = main === null && ofHeadline === null ? newsOfLead(analysis, found.ownDates) : null;
  const told = ofHeadline ?? ofLead?.news ?? null;
  const sense = (main === null ? told?.sense : events[main]?.sense) ?? null;
  const toldNews = sense === null ? null : findToldNews(analysis, found.dates, sense);
  // The date in the first sentence may be only one day of an event that lasts.
  const leadDate = main === null && !(told !== null && LASTING_KINDS.has(told.kind)) ? found.leadDate : null;
  const saidDay = main === null && told === null ? findSaidDay(analysis, people, statements) : null;
  const past = ofLead?.day ?? found.headlineDate ?? dayOf(toldNews) ?? leadDate ?? saidDay;
  const dayInHeadline = findDayInHeadline(analysis);
  const cancelledDay = findCancelledDay(analysis, found.dates);
  const plannedDay = past === null ? findPlannedDay(analysis, found.dates, people) : null;
  const titled = events.map((event, index) => {
    if (index !== main) return event;
    const news = { ...event, title: headline ?? event.title, telling: event.telling || headline !== null };
    const dated = withNewsDate(news, analysis, found.dateStarts[index] ?? null);
    const onDay = withConsequenceDate(withHeadlineDate(dated, analysis, found.headlineDate, events), analysis, events);
    const told = withToldNews(onDay, toldNews);
    const day = event.start === null ? (found.headlineDate ?? found.leadDate) : null;
    const onNewsDay = withDayInHeadline(withLeadDate(told, analysis, day, events), analysis, dayInHeadline);
    const caused = withHeadlineCause(onNewsDay, analysis, events);
    const placed = withDatelinePlace(withHeadlineStatus(withHeadlinePlace(caused, analysis), analysis), analysis);
    if (placed.status === 'CANCELLED') return withDayInHeadline(placed, analysis, cancelledDay);
    return isHeadlinePlan(analysis) ? withPlannedDay(placed, plannedDay) : placed;
  });
  const isCancelled = main === null && rules.events.newsWords.cancelled.test(headline ?? '');
  // The day in the lead can be the day on which the event was cancelled.
  const newsDay = isCancelled ? cancelledDay : (past ?? plannedDay);
  const headlineDate = main === null ? (newsDay ?? dayInHeadline) : null;
  const day = (main === null ? headlineDate?.start : titled[main]?.start) ?? null;
  const isUntitled = main === null && told === null;
  const marks = newsMarks(
    analysis,
    people,
    day,
    titled[main ?? -1]?.postponed ?? null,
    isUntitled ? leadSenses(analysis, events) : [],
    titled[main ?? -1]?.sense ?? told?.sense ?? 'OTHER',
  );
  const isPlanned =
    (main === null && plannedDay !== null) ||
    ofLead?.isPlanned === true ||
    rules.events.newsWords.planned.test(headline ?? '') ||
    isHeadlinePlan(analysis);
  const isSettled = toldNews?.isSettled === true;
  const headlineStatus: Extraction['headlineStatus'] = isCancelled
    ? 'CANCELLED'
    : isPlanned && !isSettled
      ? 'PLANNED'
      : 'PAST';
  const placed = main === null ? placedNews(analysis, told, headlineDate?.place ?? null, toldNews) : null;
  const news = { main, headline, headlineDate, headlineStatus, headlineNews: placed };
  return { ...base, supported: true, people, statements, events: titled, ...news, story: [...story, ...marks] };
}
