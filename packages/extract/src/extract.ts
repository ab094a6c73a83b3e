import { analyse } from './core/analyse.ts';
import type { ExtractedStatement, ExtractInput, Extraction } from './core/types.ts';
import { resolveSaid } from './find/dates/resolve-said.ts';
import { findEvents } from './find/events/find-events.ts';
import { findPeople } from './find/people/find-people.ts';
import { reportersOf } from './find/people/reporters.ts';
import { resolveSpeakers } from './find/people/resolve-speakers.ts';
import { findStatements } from './find/statements/find-statements.ts';
import { findStances } from './find/statements/stance.ts';
import { detectLanguage } from './language/detect.ts';
import { languageOf } from './language/registry.ts';
import { applyModel } from './learned/apply-model.ts';
import type { Model } from './learned/model.ts';

/** Name and version of the rules. The version increases whenever the results change. */
export const EXTRACTOR_VERSION = 'rules-1.2.0';

/** Options for {@link extract}. */
export interface ExtractOptions {
  /** Weights of the learned layer, for German. Without them, only the rules are applied. */
  readonly model?: Model | undefined;
}

/**
 * Extracts people, statements and events from an article's text.
 *
 * @param input - the article's clean text and its metadata
 * @param options - the weights of the learned layer, if any
 * @returns the extraction; if the language is not supported, `supported` is false and the lists are empty
 * @remarks Never throws for any text. Time and memory grow linearly with the length of the text.
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
  if (rules === null) return { ...base, supported: false, people: [], statements: [], events: [] };
  const analysis = analyse({ ...input, language });
  const found = findStatements(analysis);
  const drafts = model === undefined ? found : applyModel(analysis, found, model);
  const { people, speakers } = resolveSpeakers(analysis, findPeople(analysis, drafts), drafts);
  const { events, about } = findEvents(analysis, people, drafts);
  const stances = findStances(analysis, drafts);
  const reporters = reportersOf(drafts, speakers);
  const said = resolveSaid(analysis, drafts, speakers);
  const statements = drafts.map(({ carriedFrom, confidence, ...draft }, index): ExtractedStatement => {
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
      events: about[index] ?? [],
      confidence: Math.round(confidence * (resolved?.certainty ?? 1) * 100) / 100,
    };
  });
  return { ...base, supported: true, people, statements, events };
}
