import type { Token } from '../../text/tokens.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { citedSource, quoterOf } from './cited-source.ts';
import { byDescription } from './resolve-individual.ts';
import { readPhrase } from './speaker-phrase.ts';
import type { CertainSpeaker, State } from './speaker-state.ts';

/** Resolves the words for a source or a reporter. Null if they do not refer to a person, group or organization. */
function whoIs(state: State, words: readonly Token[]): CertainSpeaker | null {
  if (words.length === 0) return null;
  const phrase = readPhrase(state.analysis, words, state.mentions);
  if (phrase.type === 'PERSON') return { speaker: phrase.person, attribution: 'NAME', certainty: 0.9 };
  return phrase.type === 'DESCRIPTION' ? byDescription(state, phrase) : null;
}

/**
 * Finds the source of a statement that an outlet passes on: X in "wie die Zeitung unter Berufung auf X schreibt".
 *
 * @param teller - the subject of the frame
 * @returns the source, with the teller in `reportedBy`; the teller if the frame cites no source
 */
export function throughSource(state: State, draft: StatementDraft, teller: CertainSpeaker): CertainSpeaker {
  if (teller.speaker === null) return teller;
  const source = whoIs(state, citedSource(state.analysis, draft));
  return source === null || source.speaker === null || source.speaker === teller.speaker
    ? teller
    : { ...source, reportedBy: [teller.speaker] };
}

/** Adds the outlet that quotes the speaker: "the BBC quoted X as saying", "X said in comments carried by the BBC". */
export function passedOnBy(state: State, draft: StatementDraft, speaker: CertainSpeaker): CertainSpeaker {
  if (speaker.speaker === null || speaker.reportedBy !== undefined) return speaker;
  const outlet = whoIs(state, quoterOf(state.analysis, draft))?.speaker ?? null;
  return outlet === null || outlet === speaker.speaker ? speaker : { ...speaker, reportedBy: [outlet] };
}

/** Adds the person or outlet that passed on the statement: the Kurier in "soll laut Kurier gesagt haben". */
export function withRelay(source: CertainSpeaker, teller: CertainSpeaker): CertainSpeaker {
  return source.speaker === null || teller.speaker === null || teller.speaker === source.speaker
    ? source
    : { ...source, reportedBy: [teller.speaker] };
}
