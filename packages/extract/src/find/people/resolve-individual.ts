import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { Span } from '../../core/types.ts';
import { anyOf, wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { antecedent, type NamedPeople } from './antecedents.ts';
import { isEpithet, isHeadOf } from './epithets.ts';
import { type Description, isCapital, type Mention } from './phrase.ts';
import type { Pronoun } from './pronoun.ts';
import { possessor, representedBy } from './represented.ts';
import { resolveBody } from './resolve-body.ts';
import { byRole, namedLater, noteRoles } from './resolve-role.ts';
import { sentenceSubject } from './speaker-phrase.ts';
import { add, type CertainSpeaker, mention, OPEN, type State, textKey } from './speaker-state.ts';

const epithetAdjective = wholeWord(
  wordsOfAll(({ people }) => people.epithetAdjectives),
  'iu',
);
const headRole = new RegExp(anyOf(wordsOfAll(({ people }) => people.headRoles)), 'iu');

/** Finds the person that a description of an individual refers to, or adds a person. */
function resolveIndividual(state: State, description: Description, offset = description.span.start): CertainSpeaker {
  const qualified = description.text !== description.noun;
  if (description.definite) {
    const head = isHeadOf(description.noun) ? whoHeads(state, offset, description) : null;
    if (head !== null) return { speaker: head, attribution: 'ROLE', certainty: 0.8 };
    const known =
      state.byText.get(`INDIVIDUAL:${textKey(description.text)}`) ??
      (isOwned(description) ? null : byRole(state, description));
    if (known === -2) return OPEN;
    if (known !== null) {
      if (state.people[known]?.named === false) mention(state, known, description.span);
      return { speaker: known, attribution: 'ROLE', certainty: qualified ? 0.8 : 0.85 };
    }
    const only = qualified ? onlyPersonBefore(state, description, offset) : null;
    if (only !== null) {
      noteRoles(state, only, [description.noun]);
      return { speaker: only, attribution: 'ROLE', certainty: 0.8 };
    }
    const refersBack = state.analysis.rules.people.refersBack(description.text);
    const epithet = refersBack || (!qualified && isEpithetIn(state, description));
    const labelled = refersBack ? byLabel(state, description, offset) : null;
    if (labelled !== null) return { speaker: labelled, attribution: 'ROLE', certainty: 0.85 };
    if (epithet && possessor(state, description) === null) {
      const meant = byPronoun(state, offset, epithetPronoun(state, description.gender), 'ROLE');
      if (meant.speaker !== null || refersBack) return meant;
    }
  }
  const later = namedLater(state, description);
  if (later !== null) return { speaker: later, attribution: 'ROLE', certainty: 0.8 };
  const at = add(state, description, representedBy(state, description));
  noteRoles(state, at, [description.noun]);
  if (qualified) state.byText.set(`INDIVIDUAL:${textKey(description.text)}`, at);
  return { speaker: at, attribution: 'ROLE', certainty: 0.95 };
}

/**
 * Finds the only person before a description whose name directly follows the same word: "Republican Senator Dan Cole …
 * the Republican".
 */
function byLabel({ analysis, people, mentions }: State, { noun }: Description, offset: number): number | null {
  const found = new Set<number>();
  for (const { start, person } of mentions) {
    if (start >= offset) break;
    const at = tokenAt(analysis.tokens, start);
    const before = analysis.tokens.slice(Math.max(0, at - LABEL_REACH), at);
    const from = before.findLastIndex(({ kind }) => kind !== 'WORD') + 1;
    const isNamed = people[person]?.named === true && people[person]?.kind === 'INDIVIDUAL';
    if (isNamed && before.slice(from).some(({ lower }) => isLabel(lower, noun.toLowerCase()))) found.add(person);
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** The maximum number of words between a label and the name after it. */
const LABEL_REACH = 3;
/** Checks for the same word, or its adjective: "Democratic" for "Democrat". */
const isLabel = (word: string, noun: string): boolean => word === noun || word === `${noun}ic`;

/** The maximum number of sentences between a name and a description of the same person. */
const DESCRIBED_WITHIN = 2;

/**
 * Returns the only individual named so far, if a description such as "the former champion" probably refers to this
 * person: "Femke Aerts is late. The former champion …".
 */
function onlyPersonBefore(
  { analysis, people, mentions }: State,
  description: Description,
  offset: number,
): number | null {
  const { text, span, gender } = description;
  if (!epithetAdjective.test(text.split(' ', 1)[0] ?? '')) return null;
  const end = lowerBound(mentions, ({ start }) => start, Math.min(offset, span.start));
  const before = mentions.slice(0, end).filter(({ person }) => people[person]?.kind === 'INDIVIDUAL');
  const last = before.at(-1);
  if (last === undefined || before.some(({ person }) => person !== last.person)) return null;
  const sentence = (at: number) => analysis.sentenceOf[tokenAt(analysis.tokens, at)] ?? 0;
  if (sentence(span.start) - sentence(last.start) > DESCRIBED_WITHIN) return null;
  const known = people[last.person];
  return known?.named === true && (gender === null || known.gender === null || gender === known.gender)
    ? last.person
    : null;
}

/** Finds the organization at the beginning of the previous sentence: "The agency has 21 days to appeal. It said …". */
function subjectOfLast(analysis: Analysis, at: number, pronoun: Pronoun): Description | null {
  const before = analysis.sentences[(analysis.sentenceOf[at] ?? 0) - 1];
  if (pronoun !== 'IT' || before === undefined) return null;
  return sentenceSubject(
    analysis,
    analysis.tokens.slice(before.first, Math.min(before.last, before.first + 8)),
    pronoun,
  );
}

/** Finds the organization at the beginning of the pronoun's sentence, or of the previous sentence. */
export function subjectBefore({ analysis }: State, offset: number, pronoun: Pronoun): Description | null {
  const at = tokenAt(analysis.tokens, offset);
  const first = analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first ?? at;
  if (first === at && analysis.rules.people.itReachesBack) return subjectOfLast(analysis, at, pronoun);
  return sentenceSubject(analysis, analysis.tokens.slice(first, Math.min(at, first + 8)), pronoun);
}

/**
 * Returns the last speaker if a noun such as "der Staatschef" can refer to this person: "…, sagte Präsident Arendo. …,
 * so der Staatschef".
 */
function whoHeads({ analysis, people, lastSpeaker }: State, offset: number, { gender }: Description): number | null {
  const person = people[lastSpeaker?.person ?? -1];
  if (lastSpeaker === null || person?.kind !== 'INDIVIDUAL' || !person.named) return null;
  const sentence = (at: number) => analysis.sentenceOf[tokenAt(analysis.tokens, at)] ?? 0;
  if (sentence(offset) - sentence(lastSpeaker.end - 1) > 1) return null;
  if (gender !== null && person.gender !== null && gender !== person.gender) return null;
  return person.roles.some((role) => headRole.test(role)) ? lastSpeaker.person : null;
}

/** Checks for a possessive in the description: "the union's top diplomat" does not refer back to a diplomat. */
const isOwned = ({ text }: Description): boolean => /\p{L}[’']s \p{L}/u.test(text);

const isEpithetIn = ({ analysis }: State, { head, noun }: Description): boolean =>
  isEpithet(head, noun) || analysis.rules.people.isEpithet(head);

/** Returns the pronoun that is used to find the antecedent of an epithet. */
function epithetPronoun({ analysis }: State, gender: Description['gender']): Pronoun {
  if (gender === null) return analysis.rules.people.unmarkedPronoun;
  return gender === 'FEMALE' ? 'SHE' : 'HE';
}

/**
 * Returns the offset before which to search for the antecedent. The quote is not searched, because it does not mention
 * its speaker.
 */
export function startOf({ quote }: StatementDraft, span: Span): number {
  return Math.min(span.start, quote[0]?.start ?? span.start);
}

/**
 * Checks whether "sie" refers to the woman who spoke last and not to an organization in the quote: "Sie dankte allen.
 * Die Stadt habe kein Geld, räumte sie ein".
 */
export function isSheWhoSpeaks(state: State, { quote, cue }: StatementDraft, pronoun: Pronoun): boolean {
  const { analysis, people, lastSpeaker } = state;
  const rules = analysis.rules.people;
  const first = quote[0];
  if (pronoun !== 'SHE' || first === undefined || !rules.sheForBody) return false;
  if (cue.some(({ start, end }) => rules.bodyVerbs.has(analysis.body.slice(start, end)))) return false;
  const meant = antecedent(state, first.start, pronoun)?.person ?? -1;
  const person = people[meant];
  if (person?.kind !== 'INDIVIDUAL' || person.gender !== 'FEMALE') return false;
  const sentence = (offset: number) => analysis.sentenceOf[tokenAt(analysis.tokens, offset)] ?? 0;
  const near = (offset: number) => sentence(first.start) - sentence(offset) <= 2 && offset < first.start;
  const said = person.mentions[lowerBound(person.mentions, ({ start }) => start, first.start) - 1];
  return (lastSpeaker?.person === meant && near(lastSpeaker.end - 1)) || (said !== undefined && near(said.start));
}

/**
 * Finds an unnamed person or group at the beginning of a previous sentence. Null if a matching named person follows.
 */
function someoneBefore(state: State, offset: number, pronoun: Pronoun): Description | null {
  const { analysis, people, mentions, lastSpeaker } = state;
  if (pronoun !== 'HE' && pronoun !== 'SHE' && pronoun !== 'THEY') return null;
  const sentence = analysis.sentenceOf[tokenAt(analysis.tokens, offset)] ?? 0;
  const description = analysis.rules.people.describedBefore(analysis, mentions, sentence);
  if (description === null) return null;
  const { gender, span, kind } = description;
  if (pronoun === 'THEY') return kind === 'GROUP' ? description : null;
  if (kind !== 'INDIVIDUAL') return null;
  if (gender !== null && gender !== (pronoun === 'HE' ? 'MALE' : 'FEMALE')) return null;
  // A later speaker is more likely, unless that speaker is the described person.
  const spoke = people[lastSpeaker?.person ?? -1]?.mentions[0]?.start;
  if (lastSpeaker !== null && lastSpeaker.end > span.end && spoke !== span.start) return null;
  // The described person has just spoken and so is already known.
  if (spoke === span.start && analysis.rules.people.groupsByHead) return null;
  const last = mentions[lowerBound(mentions, ({ start }) => start, offset) - 1];
  const later = last !== undefined && last.start > span.end ? last : undefined;
  const other = people[later?.person ?? -1]?.gender ?? null;
  const begins = later !== undefined && (description.definite || beginsSentence(state, later));
  return begins && (other === null || gender === null || other === gender) ? null : description;
}

function beginsSentence({ analysis }: State, { start }: Mention): boolean {
  const at = tokenAt(analysis.tokens, start);
  return at - (analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first ?? at) <= 3;
}

/**
 * Returns the individuals who are named in a statement, by their full name, surname or first name: "“Mia said that?”
 * she asks".
 */
export function namedIn({ analysis, people }: State, { kind, quote }: StatementDraft): NamedPeople {
  const named = new Set<number>();
  const words = new Set<string>();
  for (const { start, end } of quote)
    for (const token of analysis.tokens.slice(tokenAt(analysis.tokens, start), tokenAt(analysis.tokens, end - 1) + 1))
      if (isCapital(token)) words.add(token.text);
  for (const [index, { kind: sort, named: hasName, name }] of people.entries()) {
    const parts = sort === 'INDIVIDUAL' && hasName ? name.split(' ') : [];
    if (parts.some((part, at) => (at === 0 || at === parts.length - 1) && words.has(part))) named.add(index);
  }
  return { people: named, excluded: kind === 'DIRECT' };
}

/**
 * Resolves a pronoun, or an epithet that is used like a pronoun.
 *
 * @param offset - the offset before which to search the text
 * @param named - the people named in the statement
 */
export function byPronoun(
  state: State,
  offset: number,
  pronoun: Pronoun,
  attribution: 'PRONOUN' | 'ROLE',
  named?: NamedPeople,
): CertainSpeaker {
  const described = attribution === 'PRONOUN' ? someoneBefore(state, offset, pronoun) : null;
  if (described !== null) {
    return { ...byDescription(state, described), attribution, certainty: 0.7 };
  }
  const found = antecedent(state, offset, pronoun, named);
  if (found === null) return OPEN;
  return { speaker: found.person, attribution, certainty: found.certainty };
}

/**
 * Finds the person, group or organization that a description refers to, or adds one.
 *
 * @param offset - the offset before which to search the text
 */
export function byDescription(state: State, description: Description, offset = description.span.start): CertainSpeaker {
  if (description.kind === 'INDIVIDUAL') return resolveIndividual(state, description, offset);
  const count = state.people.length;
  const body = resolveBody(state, description);
  const added = body.speaker === count ? state.people[count] : undefined;
  // A group or organization can also represent a person: "Attorneys for Ann Lee", "the office of Senator Lee".
  const represents = added?.named === false ? representedBy(state, description) : null;
  if (added !== undefined && represents !== null) state.people[count] = { ...added, represents };
  return body;
}
