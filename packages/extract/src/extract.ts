import { analyse } from './core/analyse.ts';
import type { ExtractedStatement, ExtractInput, Extraction } from './core/types.ts';
import { findEvents } from './find/events/find-events.ts';
import { resolveSaid } from './find/events/resolve-said.ts';
import { findPeople } from './find/people/find-people.ts';
import { resolveSpeakers } from './find/people/resolve-speakers.ts';
import { findStatements } from './find/statements/find-statements.ts';
import { applyModel } from './learned/apply-model.ts';
import type { Model } from './learned/model.ts';

/** Name and version of the rules; raised whenever their results change. */
export const EXTRACTOR_VERSION = 'rules-1.1.0';

/** How to extract. */
export interface ExtractOptions {
  /** The learned layer's weights, for German; the rules alone work where it is absent. */
  readonly model?: Model | undefined;
}

/**
 * Extracts people, statements and events from an article's text.
 *
 * @param input - the article's clean text and what is known of it
 * @param options - with the learned layer or without
 * @returns what was found; `supported` is false, and the lists are empty, for a language without rules
 * @remarks Never throws for any text; time and memory grow linearly with it.
 * @example
 * ```ts
 * const { statements, people } = extract({ body: 'Die Brücke bleibt gesperrt, sagte Bürgermeisterin Ute Krall.' });
 * ```
 */
export function extract(input: ExtractInput, options: ExtractOptions = {}): Extraction {
  const analysis = analyse(input);
  const model = analysis.rules?.tag === 'de' ? options.model : undefined;
  const extractorVersion = model === undefined ? EXTRACTOR_VERSION : `${EXTRACTOR_VERSION}+${model.name}`;
  const base = { extractorVersion, language: analysis.language };
  if (analysis.rules === null) return { ...base, supported: false, people: [], statements: [], events: [] };
  const found = findStatements(analysis);
  const drafts = model === undefined ? found : applyModel(analysis, found, model);
  const { people, speakers } = resolveSpeakers(analysis, findPeople(analysis, drafts), drafts);
  const { events, about } = findEvents(analysis, people, drafts);
  const said = resolveSaid(analysis, drafts);
  const statements = drafts.map(({ carriedFrom, confidence, ...draft }, index): ExtractedStatement => {
    const resolved = speakers[index];
    const carried = carriedFrom !== null && resolved?.attribution !== 'NONE';
    return {
      ...draft,
      speaker: resolved?.speaker ?? null,
      attribution: carried ? 'CARRIED' : (resolved?.attribution ?? 'NONE'),
      said: said[index] ?? null,
      events: about[index] ?? [],
      confidence: Math.round(confidence * (resolved?.certainty ?? 1) * 100) / 100,
    };
  });
  return { ...base, supported: true, people, statements, events };
}
