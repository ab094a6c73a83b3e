import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import { onDemand } from '../../core/on-demand.ts';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import { wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { type Token, withText } from '../../text/tokens.ts';
import { isFirstName } from '../names/first-names.ts';
import type { ResolvedPeople, StatementDraft } from '../statements/draft.ts';
import { spelledOut, withBracketedAcronyms } from './acronyms.ts';
import { lastMentioned } from './antecedents.ts';
import { describedLast } from './demonstrative.ts';
import { inferGenders } from './infer-genders.ts';
import { jointBodies, jointSpeakers } from './joint-speakers.ts';
import { resolveNamedRepresentatives } from './named-representatives.ts';
import { passedOnBy, throughSource, withRelay } from './passed-on.ts';
import { type Description, isCapital, type Mention } from './phrase.ts';
import type { Pronoun } from './pronoun.ts';
import { bodyKey, resolveBody } from './resolve-body.ts';
import { byDescription, byPronoun, isSheWhoSpeaks, namedIn, startOf, subjectBefore } from './resolve-individual.ts';
import { noteRoles } from './resolve-role.ts';
import { inPlural, readPhrase } from './speaker-phrase.ts';
import { type CertainSpeaker, inOrder, NOBODY, OPEN, type State, tokensOf } from './speaker-state.ts';
import { DEFINITE, FUNCTION_WORDS, isSource } from './word-kinds.ts';

const demonstratives = new Set(wordsOfAll(({ people }) => people.demonstratives));
const relation = wholeWord(wordsOfAll(({ people }) => people.relationRoles));
const ownText = wholeWord(wordsOfAll(({ people }) => people.ownTexts));
const anonymousSpeaker = wholeWord(
  wordsOfAll(({ people }) => people.anonymousSpeakers),
  'iu',
);

/** The maximum number of sentences between the mention of a text and a phrase such as "the statement". */
const SENTENCES_BACK = 3;

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
  const relay = draft.relay?.[0];
  const told = resolvePhrase(state, draft, span);
  const resolved =
    relay === undefined
      ? passedOnBy(state, draft, throughSource(state, draft, told))
      : withRelay(told, resolvePhrase(state, { ...draft, cue: [] }, relay));
  state.bySpan.set(key, resolved);
  return resolved;
}

/**
 * Removes a possessive ending: returns "the company" for "the company's" in "the company's claim that". A single word
 * is not changed.
 */
function withoutPossessive(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const ending = /[’']s?$/u.exec(last?.text ?? '')?.[0].length ?? 0;
  if (last === undefined || tokens.length < 2 || ending === 0) return tokens;
  const bare = withText(last, last.text.slice(0, -ending));
  return [...tokens.slice(0, -1), { ...bare, end: last.end - ending }];
}

function resolvePhrase(state: State, draft: StatementDraft, span: Span): CertainSpeaker {
  const tokens = withoutPossessive(tokensOf(state.analysis, span));
  const own = state.analysis.rules.people.ownSource(state.analysis, tokens, span, state.mentions);
  const phrase = own ?? readPhrase(state.analysis, tokens, state.mentions);
  switch (phrase.type) {
    case 'PRONOUN': {
      const pronoun = phrase.pronoun === 'SHE_OR_THEY' ? numberOf(state, draft) : phrase.pronoun;
      const pointing = demonstratives.has(tokens[0]?.lower ?? '');
      const last = pointing ? lastMentioned(state, span.start, pronoun) : null;
      const unnamed = pointing ? describedLast(state, span.start, pronoun) : null;
      if (unnamed !== null && unnamed.span.start > (last?.end ?? -1))
        return { ...byDescription(state, unnamed), attribution: 'PRONOUN', certainty: 0.7 };
      if (last !== null) return { speaker: last.person, attribution: 'PRONOUN', certainty: last.certainty };
      const author = pronoun === 'IT' ? authorOfLast(state, span) : null;
      if (author !== null) return author;
      const subject = subjectBefore(state, span.start, pronoun);
      if (subject !== null && !isSheWhoSpeaks(state, draft, pronoun))
        return { ...resolveBody(state, subject), attribution: 'PRONOUN', certainty: 0.8 };
      return byPronoun(state, startOf(draft, span), pronoun, 'PRONOUN', namedIn(state, draft));
    }
    case 'PERSON': {
      const speakers = everyone(state, tokens);
      const [first] = speakers;
      if (first === undefined)
        return { speaker: phrase.person, attribution: 'NAME', certainty: phrase.alone ? 1 : 0.7 };
      return { speaker: first, speakers, attribution: 'NAME', certainty: 0.95 };
    }
    case 'DESCRIPTION':
      return (
        apposed(state, span) ??
        jointly(state, tokens) ??
        severally(state, tokens) ??
        byDescription(state, numbered(state, draft, phrase, span), startOf(draft, span))
      );
    case 'NONE':
      return (
        another(state, span) ??
        authorOfText(state, tokens) ??
        bySource(state, state.analysis.body.slice(span.start, span.end))
      );
  }
}

/** Reads a genitive after a cue noun as a plural: "die Warnung der Wärter". */
function numbered({ analysis }: State, draft: StatementDraft, phrase: Description, span: Span): Description {
  const at = tokenAt(analysis.tokens, span.start);
  const noun = analysis.tokens[at - 1];
  const inCue = noun !== undefined && draft.cue.some(({ start, end }) => start <= noun.start && noun.end <= end);
  if (
    !inCue ||
    !analysis.rules.people.nounsCapitalized ||
    !isCapital(noun) ||
    FUNCTION_WORDS.has(noun.lower) ||
    phrase.kind !== 'INDIVIDUAL'
  )
    return phrase;
  return inPlural(phrase, analysis.tokens[at]?.text ?? '');
}

/** Lists all speakers in a phrase that names several: "Krall and the mayor". Empty for a single speaker. */
function everyone(state: State, tokens: readonly Token[]): number[] {
  const speakers = jointSpeakers(state.analysis, tokens, state.mentions).flatMap((phrase) =>
    phrase.type === 'PERSON' ? phrase.person : (byDescription(state, phrase).speaker ?? []),
  );
  return speakers.length > 1 ? [...new Set(speakers)] : [];
}

/** Resolves a phrase that begins with a description and names several speakers: "the mayor and Ute Krall". */
function severally(state: State, tokens: readonly Token[]): CertainSpeaker | null {
  const speakers = everyone(state, tokens);
  const [first] = speakers;
  if (first === undefined || speakers.length < 2) return null;
  return { speaker: first, speakers, attribution: 'ROLE', certainty: 0.85 };
}

/** Finds the person named directly before a speaker phrase in apposition: "Karl Holm, ein Anwalt, der sagte". */
function apposed({ analysis: { tokens }, mentions, people }: State, { start, end }: Span): CertainSpeaker | null {
  const at = tokenAt(tokens, start);
  if (tokens[at - 1]?.text !== ',' || tokens[tokenAt(tokens, end)]?.text !== ',') return null;
  const name = mentions[lowerBound(mentions, (mention) => mention.start, start) - 1];
  if (name === undefined || name.end !== tokens[at - 2]?.end || people[name.person]?.kind !== 'INDIVIDUAL') return null;
  return { speaker: name.person, attribution: 'ROLE', certainty: 0.9 };
}

/** Resolves a phrase that names several organizations. Null for any other phrase. */
function jointly(state: State, tokens: readonly Token[]): CertainSpeaker | null {
  const bodies = jointBodies(state.analysis, tokens, state.mentions);
  const speakers = bodies.flatMap((body) => resolveBody(state, body).speaker ?? []);
  const [first] = speakers;
  if (first === undefined || speakers.length < 2) return null;
  return { speaker: first, speakers: [...new Set(speakers)], attribution: 'NAME', certainty: 0.9 };
}

/** Adds an addressee to the people in the article if the addressee has a name, spoke before, or is an individual. */
function addAddressee(state: State, draft: StatementDraft): void {
  for (const span of draft.addressee) {
    const phrase = readPhrase(state.analysis, tokensOf(state.analysis, span), state.mentions);
    if (phrase.type !== 'DESCRIPTION') continue;
    if (phrase.kind !== 'INDIVIDUAL') {
      // The name continues after the span: "tell the New York" before "Daily News".
      const next = state.analysis.tokens[tokenAt(state.analysis.tokens, span.end - 1) + 1];
      if (phrase.named && next?.breaks === 0 && isCapital(next)) continue;
      // An unnamed group that never speaks is not added: "told reporters".
      if (phrase.named || state.byText.has(bodyKey(phrase))) resolveBody(state, phrase);
    } else if (!phrase.definite && state.analysis.rules.people.isAddressee(phrase.noun)) byDescription(state, phrase);
  }
}

/** Returns the surname and the first name of a person. The list is empty if the name is a single word. */
function partsOfName(name: string): string[] {
  const words = name.split(' ');
  const [first = ''] = words;
  return words.length < 2 ? [] : [...words.slice(-1), ...(isFirstName(first) ? [first] : [])];
}

function noteSpeaker(state: State, person: number, end: number): void {
  state.lastSpeaker = { person, end };
  const speaker = state.people[person];
  if (speaker?.kind === 'INDIVIDUAL' && !speaker.named) state.lastUnnamed = person;
}

/**
 * Adds an unnamed speaker who has the role of the last unnamed speaker: "Ein anderer sagte …". Returns null for any
 * other phrase.
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

/**
 * Finds the author of a text that was mentioned with the last statement: "The navy said in a statement that … The
 * statement added …". Null for any other phrase.
 */
function authorOfText({ analysis, lastSpeaker }: State, words: readonly Token[]): CertainSpeaker | null {
  const [article, noun] = words;
  if (words.length !== 2 || article === undefined || noun === undefined || lastSpeaker === null) return null;
  if (!DEFINITE.has(article.lower) || !isSource(noun)) return null;
  const { tokens, sentences, sentenceOf } = analysis;
  const there = sentenceOf[tokenAt(tokens, lastSpeaker.end - 1)] ?? 0;
  if ((sentenceOf[tokenAt(tokens, noun.start)] ?? 0) - there > SENTENCES_BACK) return null;
  const told = sentences[there];
  const mentioned = tokens.slice(told?.first, told?.last).some(({ lower }) => lower === noun.lower);
  return mentioned || ownText.test(noun.lower)
    ? { speaker: lastSpeaker.person, attribution: 'ROLE', certainty: 0.8 }
    : null;
}

/**
 * Finds the author of the text that "it" refers to: "Ann Lee thanked the fans in a statement. “I am glad,” it read."
 * Null if the last speaker is not an individual, because "it" can refer to an organization itself.
 */
function authorOfLast({ analysis, people, lastSpeaker }: State, { start }: Span): CertainSpeaker | null {
  if (lastSpeaker === null || people[lastSpeaker.person]?.kind !== 'INDIVIDUAL') return null;
  const { tokens, sentences, sentenceOf } = analysis;
  const here = sentenceOf[tokenAt(tokens, start)] ?? 0;
  const there = sentenceOf[tokenAt(tokens, lastSpeaker.end - 1)] ?? 0;
  if (here - there > 1) return null;
  const told = sentences[there];
  const mentioned = tokens.slice(told?.first, told?.last).some(({ lower }) => ownText.test(lower));
  return mentioned ? { speaker: lastSpeaker.person, attribution: 'PRONOUN', certainty: 0.8 } : null;
}

/** Returns the end of a statement, including its frame. */
function endOf({ quote, frame }: StatementDraft): number {
  return Math.max(quote.at(-1)?.end ?? 0, frame.at(-1)?.end ?? 0);
}

/** Removes the relations of a person with a name to other people from the roles: "widow", "ex-wife of the mayor". */
function withoutRelations({ rules }: Analysis, person: ExtractedPerson): ExtractedPerson {
  const isRelation = (role: string) => relation.test(rules.people.roleNoun(role).toLowerCase());
  return person.named && person.roles.some(isRelation)
    ? { ...person, roles: person.roles.filter((role) => !isRelation(role)) }
    : person;
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
 * @returns the people, including added speakers such as groups and unnamed people. Also the speaker of each statement,
 * which is null if the speaker is unclear
 * @remarks Two indefinite phrases refer to two people ("ein Sprecher … ein Sprecher"). If the second phrase is definite
 * ("der Sprecher"), it can refer to the same person.
 */
export function resolveSpeakers(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  drafts: readonly StatementDraft[],
): ResolvedPeople & { readonly speakers: readonly CertainSpeaker[] } {
  const mentions = mentionsOf(analysis, people);
  const state: State = {
    analysis,
    people: inferGenders(analysis, people, mentions),
    mentions,
    spelledOut: onDemand(() => spelledOut(analysis, people)),
    bodyBefore: analysis.rules.people.bodyFinder(analysis),
    bodies: [],
    bodiesRead: 0,
    surnames: new Set(
      people.flatMap(({ kind, named, name }) => (kind === 'INDIVIDUAL' && named ? partsOfName(name) : [])),
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
    if (kind === 'ORGANIZATION') state.byText.set(bodyKey({ kind, text: name, named: true }), at);
  }
  const speakers: CertainSpeaker[] = [];
  for (const draft of drafts) {
    const resolved = resolve(state, draft, speakers);
    speakers.push(resolved);
    if (resolved.speaker !== null) noteSpeaker(state, resolved.speaker, endOf(draft));
    addAddressee(state, draft);
  }
  resolveNamedRepresentatives(state);
  return {
    people: withBracketedAcronyms(analysis, inOrder(state)).map((one) => withoutRelations(analysis, one)),
    speakers,
  };
}
