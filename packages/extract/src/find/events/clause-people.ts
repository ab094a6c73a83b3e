import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { Span } from '../../core/types.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { ClauseRange } from '../dates/dates-language.ts';
import type { Candidate, EventContext } from './candidate.ts';

/** Returns the indices of the people who are mentioned in a clause, in text order. */
function peopleIn({ analysis, mentions }: EventContext<Analysis>, clause: ClauseRange): number[] {
  const start = analysis.tokens[clause.first]?.start ?? 0;
  const end = analysis.tokens[clause.last - 1]?.end ?? 0;
  const found = new Set<number>();
  for (let at = lowerBound(mentions, (mention) => mention.start, start); (mentions[at]?.start ?? end) < end; at += 1)
    found.add(mentions[at]?.person ?? 0);
  return [...found];
}

/** The words of a language that show that the subject of a clause is before the comma. */
export interface SubjectWords {
  /** Relative pronouns that can refer to a person. */
  readonly relatives: ReadonlySet<string>;
  /** Finite auxiliaries. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Articles, which can start an apposition. */
  readonly articles: ReadonlySet<string>;
  /** Prepositions before a source or an owner. A name after one of them is not the subject. */
  readonly prepositions: ReadonlySet<string>;
}

/** The maximum number of tokens in an apposition. */
const LONGEST_APPOSITION = 24;

/** Returns the index of the last comma before a token in its sentence. Returns -1 if no comma is nearby. */
function commaBefore({ tokens, sentences, sentenceOf }: Analysis, at: number): number {
  const least = Math.max(sentences[sentenceOf[at] ?? -1]?.first ?? at, at - LONGEST_APPOSITION);
  for (let index = at - 1; index >= least; index -= 1) if (tokens[index]?.text === ',') return index;
  return -1;
}

/**
 * Returns the indices of the possible participants of an event: first the subject if its name is before the clause,
 * then the people who are mentioned in the clause, in text order.
 *
 * @param verb - the index of the verb that names the event. Null if a noun names it
 */
export function participantsIn(
  context: EventContext<Analysis>,
  clause: ClauseRange,
  verb: number | null,
  words: SubjectWords,
): number[] {
  const before = verb === null ? null : personBefore(context, clause, verb, words);
  return [...new Set([...(before === null ? [] : [before]), ...peopleIn(context, clause)])];
}

/**
 * Finds the subject of a clause if the name of the person is before the comma: "Hedwig Beispiel, die 2019 gestorben
 * ist", "die Mutter, Hedwig Beispiel, war 2019 gestorben", "Hedwig Beispiel, the mayor, resigned", "Hedwig Beispiel
 * (81), …".
 *
 * @param verb - the index of the verb of the clause
 * @returns the index of the person, or null
 */
function personBefore(
  { analysis, mentions }: EventContext<Analysis>,
  { first }: ClauseRange,
  verb: number,
  { relatives, auxiliaries, articles, prepositions }: SubjectWords,
): number | null {
  const { tokens } = analysis;
  const start = tokens[first]?.text ?? '';
  const isRelative = relatives.has(start);
  if (tokens[first - 1]?.text !== ',' || !(isRelative || auxiliaries.has(start) || first === verb)) return null;
  const endingAt = (comma: number): number | null => {
    const from = commaBefore(analysis, comma) + 1;
    // "Der Mann, der Hedwig Beispiel beriet, ist …": the name is in another clause.
    if (from > 0 && relatives.has(tokens[from]?.text ?? '') && tokens[from + 1]?.kind === 'WORD') return null;
    let end = comma;
    while (end > from && /^[()\d]+$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
    const at = lowerBound(mentions, (mention) => mention.start, tokens[end]?.start ?? 0) - 1;
    const mention = mentions[at];
    if (mention === undefined || mention.end !== tokens[end - 1]?.end) return null;
    const before = tokenAt(tokens, mention.start) - 1;
    return !isRelative && prepositions.has(tokens[before]?.lower ?? '') ? null : mention.person;
  };
  const direct = endingAt(first - 1);
  if (direct !== null || isRelative) return direct;
  const comma = commaBefore(analysis, first - 1);
  const isApposition = articles.has(tokens[comma + 1]?.text ?? '') || /^\d+$/u.test(tokens[comma + 1]?.text ?? '');
  return comma > 0 && isApposition ? endingAt(comma) : null;
}

const pronouns = new Set(wordsOfAll(({ people }) => people.subjectPronouns));

/** Matches a possessive at the start of the speaker: "His daughter". */
const possessive = new RegExp(
  `^(?:${wordsOfAll(({ people }) => people.possessives.map(([pattern]) => pattern)).join('|')})(?!\\p{L})`,
  'iu',
);

/**
 * Removes the speaker of a statement from the participants of an event in the statement: "Ann Lee said six people had
 * been killed". The speaker is kept if there is a pronoun before the event word: "Ann Lee said she had been arrested".
 * The pronoun does not refer to a speaker with a possessive: "His daughter said he had died".
 */
export function withoutSpeakers(
  { analysis: { tokens, body }, drafts, mentions }: EventContext<Analysis>,
  candidate: Candidate,
): Candidate {
  const offset = tokens[candidate.at]?.start ?? 0;
  if (candidate.participants.length === 0) return candidate;
  const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end;
  const draft = drafts.find(({ quote }) => quote.some((span) => holds(span, offset)));
  if (draft === undefined) return candidate;
  const isRelative = draft.speakerSpans.some(({ start, end }) => possessive.test(body.slice(start, end)));
  for (let at = tokenAt(tokens, draft.quote[0]?.start ?? offset); at < candidate.at && !isRelative; at += 1)
    if (pronouns.has(tokens[at]?.lower ?? '')) return candidate;
  const mentionedIn = (spans: readonly Span[], person: number): boolean =>
    spans.some(({ start, end }) => {
      const from = lowerBound(mentions, (mention) => mention.start, start);
      for (let at = from; (mentions[at]?.start ?? end) < end; at += 1) if (mentions[at]?.person === person) return true;
      return false;
    });
  const participants = candidate.participants.filter(
    (person) => !mentionedIn(draft.speakerSpans, person) || mentionedIn(draft.quote, person),
  );
  return participants.length === candidate.participants.length ? candidate : { ...candidate, participants };
}
