import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import { onDemand } from '../../core/on-demand.ts';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import { anyOf, wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { ResolvedPeople, StatementDraft } from '../statements/draft.ts';
import { spelledOut } from './acronyms.ts';
import { antecedent } from './antecedents.ts';
import { citedSource } from './cited-source.ts';
import { isEpithet, isHeadOf } from './epithets.ts';
import { jointSpeakers } from './joint-speakers.ts';
import type { Description, Mention } from './phrase.ts';
import type { Pronoun } from './pronoun.ts';
import { possessor, representedBy } from './represented.ts';
import { bodyKey, resolveBody } from './resolve-body.ts';
import { byRole, noteRoles } from './resolve-role.ts';
import { readPhrase, sentenceSubject } from './speaker-phrase.ts';
import {
  add,
  type CertainSpeaker,
  inOrder,
  mention,
  NOBODY,
  OPEN,
  type State,
  textKey,
  tokensOf,
} from './speaker-state.ts';

const headRole = new RegExp(anyOf(wordsOfAll(({ people }) => people.headRoles)), 'iu');
const anonymousSpeaker = wholeWord(
  wordsOfAll(({ people }) => people.anonymousSpeakers),
  'iu',
);

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
    if (!qualified && isEpithetIn(state, description) && possessor(state, description) === null) {
      const meant = byPronoun(state, offset, epithetPronoun(state, description.gender), 'ROLE');
      if (meant.speaker !== null) return meant;
    }
  }
  const at = add(state, description, representedBy(state, description));
  noteRoles(state, at, [description.noun]);
  if (qualified) state.byText.set(`INDIVIDUAL:${textKey(description.text)}`, at);
  return { speaker: at, attribution: 'ROLE', certainty: 0.95 };
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
function subjectBefore({ analysis }: State, offset: number, pronoun: Pronoun): Description | null {
  const at = tokenAt(analysis.tokens, offset);
  const first = analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first ?? at;
  if (first === at && analysis.rules.people.itReachesBack) return subjectOfLast(analysis, at, pronoun);
  return sentenceSubject(analysis, analysis.tokens.slice(first, Math.min(at, first + 8)), pronoun);
}

/**
 * Returns the last speaker if that person can be "der Staatschef": "…, sagte Präsident Arendo. …, so der Staatschef".
 */
function whoHeads({ analysis, people, lastSpeaker }: State, offset: number, { gender }: Description): number | null {
  const person = people[lastSpeaker?.person ?? -1];
  if (lastSpeaker === null || person?.kind !== 'INDIVIDUAL' || !person.named) return null;
  const sentence = (at: number) => analysis.sentenceOf[tokenAt(analysis.tokens, at)] ?? 0;
  if (sentence(offset) - sentence(lastSpeaker.end - 1) > 1) return null;
  if (gender !== null && person.gender !== null && gender !== person.gender) return null;
  return person.roles.some((role) => headRole.test(role)) ? lastSpeaker.person : null;
}

/** Checks for an owner in the description: "the union's top diplomat" does not refer back to a diplomat. */
const isOwned = ({ text }: Description): boolean => /\p{L}[’']s \p{L}/u.test(text);

const isEpithetIn = ({ analysis }: State, { head, noun }: Description): boolean =>
  isEpithet(head, noun) || analysis.rules.people.isEpithet(head);

/** Returns the pronoun that replaces an epithet when its antecedent is searched. */
function epithetPronoun({ analysis }: State, gender: Description['gender']): Pronoun {
  if (gender === null) return analysis.rules.people.unmarkedPronoun;
  return gender === 'FEMALE' ? 'SHE' : 'HE';
}

/**
 * Returns the offset before which the antecedent is searched. The quote itself is not searched, because it does not
 * mention its speaker.
 */
function startOf({ quote }: StatementDraft, span: Span): number {
  return Math.min(span.start, quote[0]?.start ?? span.start);
}

/**
 * Checks whether "sie" refers to the woman who spoke last and not to an organization in the quote: "Sie dankte allen.
 * Die Stadt habe kein Geld, räumte sie ein".
 */
function isSheWhoSpeaks(state: State, { quote, cue }: StatementDraft, pronoun: Pronoun): boolean {
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

/** Finds an unnamed person or group at the beginning of a previous sentence, unless a named person follows. */
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
  const last = mentions[lowerBound(mentions, ({ start }) => start, offset) - 1];
  const later = last !== undefined && last.start > span.end ? last : undefined;
  const other = people[later?.person ?? -1]?.gender ?? null;
  return later !== undefined && beginsSentence(state, later) && (other === null || gender === null || other === gender)
    ? null
    : description;
}

function beginsSentence({ analysis }: State, { start }: Mention): boolean {
  const at = tokenAt(analysis.tokens, start);
  return at - (analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first ?? at) <= 3;
}

function byPronoun(state: State, offset: number, pronoun: Pronoun, attribution: 'PRONOUN' | 'ROLE'): CertainSpeaker {
  const described = attribution === 'PRONOUN' ? someoneBefore(state, offset, pronoun) : null;
  if (described !== null) {
    const meant = described.kind === 'GROUP' ? resolveBody(state, described) : resolveIndividual(state, described);
    return { ...meant, attribution, certainty: 0.7 };
  }
  const found = antecedent(state, offset, pronoun);
  if (found === null) return OPEN;
  return { speaker: found.person, attribution, certainty: found.certainty };
}

/** Determines from the verb whether German "sie" is singular or plural. */
function numberOf({ analysis }: State, draft: StatementDraft): Pronoun {
  const { verbBeside, isPluralVerb } = analysis.rules.people;
  const cue = draft.cue[0];
  const speaker = draft.speakerSpans[0];
  const printed = cue === undefined ? '' : analysis.body.slice(cue.start, cue.end).toLowerCase();
  const beside = () =>
    speaker === undefined ? '' : verbBeside(analysis.tokens, tokenAt(analysis.tokens, speaker.start));
  const verb = printed === '' ? beside() : (printed.split(/\s/u, 1)[0] ?? '');
  if (verb === '') return 'SHE_OR_THEY';
  return isPluralVerb(verb) ? 'THEY' : 'SHE';
}

function resolve(state: State, draft: StatementDraft, before: readonly CertainSpeaker[]): CertainSpeaker {
  const carrier = draft.carriedFrom === null ? undefined : before[draft.carriedFrom];
  if (carrier !== undefined && carrier.speaker !== null)
    return { ...carrier, attribution: 'CARRIED', certainty: carrier.certainty * 0.9 };
  const span = draft.speakerSpans[0];
  if (span === undefined) return NOBODY;
  const key = `${span.start}:${span.end}`;
  const known = state.bySpan.get(key);
  if (known !== undefined) return known;
  const resolved = throughSource(state, draft, resolvePhrase(state, draft, span));
  state.bySpan.set(key, resolved);
  return resolved;
}

/**
 * Finds the speaker behind somebody who passes on a statement: X in "wie die Zeitung unter Berufung auf X schreibt". Returns the
 * given speaker if the frame names no source.
 */
function throughSource(state: State, draft: StatementDraft, teller: CertainSpeaker): CertainSpeaker {
  if (teller.speaker === null) return teller;
  const words = citedSource(state.analysis, draft);
  if (words.length === 0) return teller;
  const phrase = readPhrase(state.analysis, words, state.mentions);
  if (phrase.type !== 'PERSON' && phrase.type !== 'DESCRIPTION') return teller;
  const source =
    phrase.type === 'PERSON'
      ? { speaker: phrase.person, attribution: 'NAME' as const, certainty: 0.9 }
      : phrase.kind === 'INDIVIDUAL'
        ? resolveIndividual(state, phrase)
        : resolveBody(state, phrase);
  return source.speaker === null || source.speaker === teller.speaker
    ? teller
    : { ...source, reportedBy: [teller.speaker] };
}

function resolvePhrase(state: State, draft: StatementDraft, span: Span): CertainSpeaker {
  const tokens = tokensOf(state.analysis, span);
  const own = state.analysis.rules.people.ownSource(state.analysis, tokens, span, state.mentions);
  const phrase = own ?? readPhrase(state.analysis, tokens, state.mentions);
  switch (phrase.type) {
    case 'PRONOUN': {
      const pronoun = phrase.pronoun === 'SHE_OR_THEY' ? numberOf(state, draft) : phrase.pronoun;
      const subject = subjectBefore(state, span.start, pronoun);
      if (subject !== null && !isSheWhoSpeaks(state, draft, pronoun))
        return { ...resolveBody(state, subject), attribution: 'PRONOUN', certainty: 0.8 };
      return byPronoun(state, startOf(draft, span), pronoun, 'PRONOUN');
    }
    case 'PERSON': {
      if (phrase.alone) return { speaker: phrase.person, attribution: 'NAME', certainty: 1 };
      const speakers = jointSpeakers(state.analysis, tokens, state.mentions);
      const [first] = speakers;
      if (first === undefined) return { speaker: phrase.person, attribution: 'NAME', certainty: 0.7 };
      return { speaker: first, speakers, attribution: 'NAME', certainty: 0.95 };
    }
    case 'DESCRIPTION':
      return phrase.kind === 'INDIVIDUAL'
        ? resolveIndividual(state, phrase, startOf(draft, span))
        : resolveBody(state, phrase);
    case 'NONE':
      return another(state, span) ?? bySource(state, state.analysis.body.slice(span.start, span.end));
  }
}

/** Adds an addressee to the people in the article if the addressee has a name, spoke before, or is an individual. */
function addAddressee(state: State, draft: StatementDraft): void {
  for (const span of draft.addressee) {
    const phrase = readPhrase(state.analysis, tokensOf(state.analysis, span), state.mentions);
    if (phrase.type !== 'DESCRIPTION') continue;
    if (phrase.kind !== 'INDIVIDUAL') {
      // An unnamed group that never speaks is not added: "told reporters".
      if (phrase.named || state.byText.has(bodyKey(phrase))) resolveBody(state, phrase);
    } else if (!phrase.definite && state.analysis.rules.people.isAddressee(phrase.noun))
      resolveIndividual(state, phrase);
  }
}

/** Returns the last word of a name as a list, which is empty if the name is a single word. */
const surnameOf = (name: string): string[] => (name.includes(' ') ? name.split(' ').slice(-1) : []);

function noteSpeaker(state: State, person: number, end: number): void {
  state.lastSpeaker = { person, end };
  const speaker = state.people[person];
  if (speaker?.kind === 'INDIVIDUAL' && !speaker.named) state.lastUnnamed = person;
}

/**
 * For phrases such as "Ein anderer sagte …": adds an unnamed speaker with the role of the last unnamed speaker. Returns
 * null for any other phrase.
 */
function another(state: State, span: Span): CertainSpeaker | null {
  const { analysis, people, lastUnnamed } = state;
  const other = analysis.rules.people.anotherSpeaker(analysis.body.slice(span.start, span.end));
  const role = people[lastUnnamed ?? -1]?.roles[0];
  if (other === null || role === undefined) return null;
  people.push({
    name: `${other.word} ${role}`,
    kind: 'INDIVIDUAL',
    named: false,
    gender: other.gender,
    roles: [role],
    represents: null,
    mentions: [span],
  });
  return { speaker: people.length - 1, attribution: 'ROLE', certainty: 0.8 };
}

/** Returns the last unnamed speaker for phrases such as "die Quelle". */
function bySource(state: State, words: string): CertainSpeaker {
  const { lastUnnamed } = state;
  if (lastUnnamed === null || !anonymousSpeaker.test(words)) return OPEN;
  return { speaker: lastUnnamed, attribution: 'ROLE', certainty: 0.7 };
}

/** Returns the end of a statement, including its frame. */
function endOf({ quote, frame }: StatementDraft): number {
  return Math.max(quote.at(-1)?.end ?? 0, frame.at(-1)?.end ?? 0);
}

/** Returns the mentions of all people, sorted by start. */
function mentionsOf({ body, rules }: Analysis, people: readonly ExtractedPerson[]): Mention[] {
  const inflected = rules.people.nounsCapitalized;
  return people
    .flatMap(({ mentions, name, kind }, person) => {
      const genitive = `${name.split(' ').at(-1)}s`;
      return mentions.map((span) => {
        const shown = inflected && kind === 'INDIVIDUAL' && body.slice(span.start, span.end).endsWith(genitive);
        return { ...span, person, genitive: shown };
      });
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * Determines the speaker of each statement: by name, by role, by pronoun, or carried over from the previous statement.
 *
 * @param analysis - the text
 * @param people - the named people in the article, from `findPeople`
 * @param drafts - the statements, in text order
 * @returns the people, followed by unnamed speakers, groups and organizations; and the speaker of each statement, which
 * is null if it is unclear
 * @remarks Two unnamed speakers are two people ("ein Sprecher … ein Sprecher"), unless the second noun phrase is
 * definite ("der Sprecher").
 */
export function resolveSpeakers(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  drafts: readonly StatementDraft[],
): ResolvedPeople & { readonly speakers: readonly CertainSpeaker[] } {
  const mentions = mentionsOf(analysis, people);
  const state: State = {
    analysis,
    people: [...people],
    mentions,
    spelledOut: onDemand(() => spelledOut(analysis)),
    bodyBefore: analysis.rules.people.bodyFinder(analysis),
    namedBodies: people.flatMap(({ kind, named }, at) => (kind === 'ORGANIZATION' && named ? [at] : [])).slice(0, 40),
    surnames: new Set(
      people.flatMap(({ kind, named, name }) => (kind === 'INDIVIDUAL' && named ? surnameOf(name) : [])),
    ),
    byText: new Map(),
    byRole: new Map(),
    bySpan: new Map(),
    added: [],
    lastSpeaker: null,
    lastUnnamed: null,
  };
  for (const [at, { roles, kind, name }] of people.entries()) {
    noteRoles(state, at, roles);
    if (kind === 'ORGANIZATION') state.byText.set(`ORGANIZATION:${textKey(name)}`, at);
  }
  const speakers: CertainSpeaker[] = [];
  for (const draft of drafts) {
    const resolved = resolve(state, draft, speakers);
    speakers.push(resolved);
    if (resolved.speaker !== null) noteSpeaker(state, resolved.speaker, endOf(draft));
    addAddressee(state, draft);
  }
  return { people: inOrder(state), speakers };
}
