import { tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson } from '../../core/types.ts';
import type { Token } from '../../text/tokens.ts';
import { antecedent } from './antecedents.ts';
import type { Mention } from './phrase.ts';
import type { Pronoun } from './pronoun.ts';
import type { State } from './speaker-state.ts';
import { isImpartial } from './two-bearers.ts';
import { COORDINATORS } from './word-kinds.ts';

/** The minimum certainty that a possessive such as "his" refers to a person. */
const CERTAIN = 0.85;
/** The maximum number of words before a name at the beginning of its sentence: "Der frühere Minister Jan Ohlsen". */
const MOST_BEFORE_SUBJECT = 4;

/** Checks whether a possessive can refer to a person in gender. */
function canOwn({ kind, gender }: ExtractedPerson, pronoun: Pronoun): boolean {
  return kind === 'INDIVIDUAL' && (gender === null || gender === (pronoun === 'HE' ? 'MALE' : 'FEMALE'));
}

/** Checks for an unnamed person, or a group if the possessive can refer to several people. */
function isUnnamedOwner(person: ExtractedPerson, pronoun: Pronoun): boolean {
  const { kind, named } = person;
  return !named && (kind === 'GROUP' ? pronoun === 'SHE_OR_THEY' : canOwn(person, pronoun));
}

/** Checks whether a name is the subject at the beginning of its sentence and not one of several people. */
function isSubject({ analysis }: State, { start, end }: Mention): boolean {
  const { tokens, sentences, sentenceOf } = analysis;
  const at = tokenAt(tokens, start);
  const first = sentences[sentenceOf[at] ?? 0]?.first ?? at;
  const beside = [tokens[at - 1], tokens[tokenAt(tokens, end)]];
  const isJoint = beside.some((token) => COORDINATORS.has(token?.lower ?? ''));
  return at - first <= MOST_BEFORE_SUBJECT && !isJoint;
}

/** Checks whether a name precedes a possessive directly: "Jan Ohlsen und sein Anwalt". */
function isBeside({ analysis: { tokens } }: State, { end }: Mention, at: number): boolean {
  const before = COORDINATORS.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  return tokens[before - 1]?.end === end;
}

/**
 * Finds the client in "his lawyer": the person that the possessive refers to. Null unless this is the only person that
 * it can refer to in the sentence and the one before, and unless the person is the subject of a sentence or is named
 * directly before the possessive.
 *
 * @param token - the possessive
 * @param representative - index of the lawyer
 */
export function clientOf(state: State, token: Token, pronoun: Pronoun, representative: number): number | null {
  const { analysis, people, mentions } = state;
  const { tokens, sentences, sentenceOf } = analysis;
  const at = tokenAt(tokens, token.start);
  const from = tokens[sentences[(sentenceOf[at] ?? 0) - 1]?.first ?? 0]?.start ?? 0;
  const near = mentions.filter(
    ({ person, start, end }) =>
      start >= from &&
      end <= token.start &&
      person !== representative &&
      people[person] !== undefined &&
      canOwn(people[person], pronoun),
  );
  const [owner] = near;
  if (near.some(({ person }) => person !== owner?.person)) return null;
  const found = antecedent(state, token.start, pronoun === 'SHE_OR_THEY' ? 'SHE' : pronoun);
  const client = owner?.person ?? (found !== null && found.certainty >= CERTAIN ? found.person : null);
  if (client === null || isImpartial(people[client]?.roles ?? [])) return null;
  if (near.some((mention) => isBeside(state, mention, at))) return client;
  if (owner === undefined)
    return pronoun !== 'SHE_OR_THEY' && (isTopic(people, client, pronoun) || !hasUnnamed(state, from, token, pronoun))
      ? client
      : null;
  return near.some((mention) => isSubject(state, mention)) && !hasUnnamed(state, from, token, pronoun) ? client : null;
}

/** The minimum number of mentions of the person that an article is about. */
const MENTIONS_OF_A_TOPIC = 3;

/** Checks whether an article is about a person and nobody else that a possessive can refer to. */
function isTopic(people: readonly ExtractedPerson[], client: number, pronoun: Pronoun): boolean {
  const isFrequent = (people[client]?.mentions.length ?? 0) >= MENTIONS_OF_A_TOPIC;
  return (
    isFrequent &&
    people.every(
      (person, at) => at === client || !canOwn(person, pronoun) || person.mentions.length < MENTIONS_OF_A_TOPIC,
    )
  );
}

/** Checks whether a possessive can refer to somebody without a name between an offset and the possessive. */
function hasUnnamed({ people }: State, from: number, token: Token, pronoun: Pronoun): boolean {
  return people.some(
    (person) =>
      isUnnamedOwner(person, pronoun) && person.mentions.some(({ start }) => start >= from && start < token.start),
  );
}
