import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import { germanBodies } from '../../language/de/people/german-bodies.ts';
import { EPITHET } from '../../language/en/people/english-phrase.ts';
import { roleWord } from '../names/roles.ts';
import type { ResolvedPeople, StatementDraft } from '../statements/draft.ts';
import { antecedent } from './antecedents.ts';
import { bodyNames } from './body-names.ts';
import { describedBefore, ownSource } from './clause-subjects.ts';
import { isEpithet, isHeadOf } from './epithets.ts';
import type { Description, Mention, Pronoun } from './phrase.ts';
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
    if (!qualified && isEpithetIn(state, description)) {
      const meant = byPronoun(state, offset, epithetOf(description.gender, state.analysis.rules.tag === 'en'), 'ROLE');
      if (meant.speaker !== null) return meant;
    }
  }
  const at = add(state, description);
  noteRoles(state, at, [description.noun]);
  if (qualified) state.byText.set(`INDIVIDUAL:${textKey(description.text)}`, at);
  return { speaker: at, attribution: 'ROLE', certainty: 0.95 };
}

/** "The agency has 21 days to appeal. It said …": the body that the sentence before begins with. */
function subjectOfLast(analysis: Analysis, at: number, pronoun: Pronoun): Description | null {
  const before = analysis.sentences[(analysis.sentenceOf[at] ?? 0) - 1];
  if (pronoun !== 'IT' || before === undefined) return null;
  return sentenceSubject(
    analysis,
    analysis.tokens.slice(before.first, Math.min(before.last, before.first + 8)),
    pronoun,
  );
}

function bodyBefore({ analysis }: State, offset: number, pronoun: Pronoun): Description | null {
  const at = tokenAt(analysis.tokens, offset);
  const first = analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first ?? at;
  if (first === at && analysis.rules.tag === 'en') return subjectOfLast(analysis, at, pronoun);
  return sentenceSubject(analysis, analysis.tokens.slice(first, Math.min(at, first + 8)), pronoun);
}

/** "…, sagte Präsident Arendo. …, so der Staatschef": who spoke just before and heads something. */
function whoHeads({ analysis, people, lastSpeaker }: State, offset: number, { gender }: Description): number | null {
  const person = people[lastSpeaker?.person ?? -1];
  if (lastSpeaker === null || person?.kind !== 'INDIVIDUAL' || !person.named) return null;
  const sentence = (at: number) => analysis.sentenceOf[tokenAt(analysis.tokens, at)] ?? 0;
  if (sentence(offset) - sentence(lastSpeaker.end - 1) > 1) return null;
  if (gender !== null && person.gender !== null && gender !== person.gender) return null;
  return person.roles.some((role) => /präsident|kanzler|premier|könig|chef|vorsitzende|minister|meister/iu.test(role))
    ? lastSpeaker.person
    : null;
}

/** "The union's top diplomat" is not any other diplomat. */
const isOwned = ({ text }: Description): boolean => /\p{L}[’']s \p{L}/u.test(text);

const isEpithetIn = ({ analysis }: State, { head, noun }: Description): boolean =>
  isEpithet(head, noun) || (analysis.rules.tag === 'en' && EPITHET.test(head));

/** A German noun without a gender of its own is taken for a man's, an English one for anybody's. */
const epithetOf = (gender: Description['gender'], english: boolean): Pronoun =>
  gender === null && english ? 'HE_OR_SHE' : gender === 'FEMALE' ? 'SHE' : 'HE';

/** What a pronoun stands for is sought before the words that are said: whom they speak of is not who speaks. */
function startOf({ quote }: StatementDraft, span: Span): number {
  return Math.min(span.start, quote[0]?.start ?? span.start);
}

/** "Sie dankte allen. Die Stadt habe kein Geld, räumte sie ein": she who spoke last, not the body just named. */
function isSheWhoSpeaks(state: State, { quote, cue }: StatementDraft, pronoun: Pronoun): boolean {
  const { analysis, people, lastSpeaker } = state;
  const first = quote[0];
  if (pronoun !== 'SHE' || first === undefined || analysis.rules.tag !== 'de') return false;
  if (cue.some(({ start, end }) => /^(?:teilte|teilt|gab|gibt)$/u.test(analysis.body.slice(start, end)))) return false;
  const meant = antecedent(state, first.start, pronoun)?.person ?? -1;
  const person = people[meant];
  if (person?.kind !== 'INDIVIDUAL' || person.gender !== 'FEMALE') return false;
  const sentence = (offset: number) => analysis.sentenceOf[tokenAt(analysis.tokens, offset)] ?? 0;
  const near = (offset: number) => sentence(first.start) - sentence(offset) <= 2 && offset < first.start;
  const said = person.mentions[lowerBound(person.mentions, ({ start }) => start, first.start) - 1];
  return (lastSpeaker?.person === meant && near(lastSpeaker.end - 1)) || (said !== undefined && near(said.start));
}

/** Somebody without a name whom a sentence just before begins with, where nobody who is named does so after it. */
function someoneBefore(state: State, offset: number, pronoun: Pronoun): Description | null {
  const { analysis, people, mentions, lastSpeaker } = state;
  if (pronoun !== 'HE' && pronoun !== 'SHE' && pronoun !== 'THEY') return null;
  const sentence = analysis.sentenceOf[tokenAt(analysis.tokens, offset)] ?? 0;
  const description = describedBefore(analysis, mentions, sentence, 2);
  if (description === null) return null;
  const { gender, span, kind } = description;
  if (pronoun === 'THEY') return kind === 'GROUP' ? description : null;
  if (kind !== 'INDIVIDUAL') return null;
  if (gender !== null && gender !== (pronoun === 'HE' ? 'MALE' : 'FEMALE')) return null;
  // Who spoke after that sentence is meant, unless it is the one whom it begins with.
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

/** German "sie" beside a verb in the plural means several. */
function numberOf({ analysis }: State, draft: StatementDraft): Pronoun {
  const cue = draft.cue[0];
  const printed = cue === undefined ? '' : analysis.body.slice(cue.start, cue.end).toLowerCase();
  const verb = printed === '' ? verbBeside(analysis, draft) : (printed.split(/\s/u, 1)[0] ?? '');
  if (verb === '') return 'SHE_OR_THEY';
  return /(?:en|ern|eln)$/u.test(verb) ? 'THEY' : 'SHE';
}

/** "Sie kündigte an", "dann kündigte sie an": the small word behind or before the pronoun; empty for none. */
function verbBeside({ tokens, rules }: Analysis, { speakerSpans }: StatementDraft): string {
  const at = rules.tag === 'de' && speakerSpans[0] !== undefined ? tokenAt(tokens, speakerSpans[0].start) : -1;
  if (at < 0) return '';
  for (const token of [tokens[at + 1], tokens[at - 1]])
    if (token !== undefined && /^\p{Ll}{3,}$/u.test(token.text) && /(?:t|te|en|eln|ern)$/u.test(token.text))
      return token.lower;
  return '';
}

function resolve(state: State, draft: StatementDraft, before: readonly CertainSpeaker[]): CertainSpeaker {
  const carrier = draft.carriedFrom === null ? undefined : before[draft.carriedFrom];
  if (carrier !== undefined && carrier.speaker !== null)
    return { speaker: carrier.speaker, attribution: 'CARRIED', certainty: carrier.certainty * 0.9 };
  const span = draft.speakerSpans[0];
  if (span === undefined) return NOBODY;
  const key = `${span.start}:${span.end}`;
  const known = state.bySpan.get(key);
  if (known !== undefined) return known;
  const resolved = resolvePhrase(state, draft, span);
  state.bySpan.set(key, resolved);
  return resolved;
}

function resolvePhrase(state: State, draft: StatementDraft, span: Span): CertainSpeaker {
  const tokens = tokensOf(state.analysis, span);
  const own = tokens[0]?.lower === 'eigenen' ? ownSource(state.analysis, span, state.mentions) : null;
  const phrase = own ?? readPhrase(state.analysis, tokens, state.mentions);
  switch (phrase.type) {
    case 'PRONOUN': {
      const pronoun = phrase.pronoun === 'SHE_OR_THEY' ? numberOf(state, draft) : phrase.pronoun;
      const subject = bodyBefore(state, span.start, pronoun);
      if (subject !== null && !isSheWhoSpeaks(state, draft, pronoun))
        return { ...resolveBody(state, subject), attribution: 'PRONOUN', certainty: 0.8 };
      return byPronoun(state, startOf(draft, span), pronoun, 'PRONOUN');
    }
    case 'PERSON':
      return { speaker: phrase.person, attribution: 'NAME', certainty: phrase.alone ? 1 : 0.7 };
    case 'DESCRIPTION':
      return phrase.kind === 'INDIVIDUAL'
        ? resolveIndividual(state, phrase, startOf(draft, span))
        : resolveBody(state, phrase);
    case 'NONE':
      return another(state, span) ?? bySource(state, state.analysis.body.slice(span.start, span.end));
  }
}

/** Whom a statement is made to becomes a person of the article too, where it is named, spoke before, or is a single person. */
function addAddressee(state: State, draft: StatementDraft): void {
  for (const span of draft.addressee) {
    const phrase = readPhrase(state.analysis, tokensOf(state.analysis, span), state.mentions);
    if (phrase.type !== 'DESCRIPTION') continue;
    if (phrase.kind !== 'INDIVIDUAL') {
      // "told reporters": a body without a name that only listens is nobody of the article.
      if (phrase.named || state.byText.has(bodyKey(phrase))) resolveBody(state, phrase);
    } else if (!phrase.definite && (state.analysis.rules.tag !== 'en' || roleWord(phrase.noun.toLowerCase()) !== null))
      resolveIndividual(state, phrase);
  }
}

/** The last word of a name of several; none of a single word. */
const surnameOf = (name: string): string[] => (name.includes(' ') ? name.split(' ').slice(-1) : []);

/** Computes a value when it is first asked for. */
function onDemand<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}

function noteSpeaker(state: State, person: number, end: number): void {
  state.lastSpeaker = { person, end };
  const speaker = state.people[person];
  if (speaker?.kind === 'INDIVIDUAL' && !speaker.named) state.lastUnnamed = person;
}

/** "Ein anderer sagte …": one more of the kind that spoke before without a name; null for other words. */
function another(state: State, span: Span): CertainSpeaker | null {
  const { analysis, people, lastUnnamed } = state;
  const words = /^eine? (anderer?|weiterer?|zweiter?|dritter?)$/iu.exec(analysis.body.slice(span.start, span.end));
  const role = people[lastUnnamed ?? -1]?.roles[0];
  if (words === null || role === undefined) return null;
  const male = words[1]?.endsWith('r') === true;
  people.push({
    name: `${words[1] ?? ''} ${role}`,
    kind: 'INDIVIDUAL',
    named: false,
    gender: male ? 'MALE' : 'FEMALE',
    roles: [role],
    mentions: [span],
  });
  return { speaker: people.length - 1, attribution: 'ROLE', certainty: 0.8 };
}

/** "die Quelle": who spoke before without a name. */
function bySource(state: State, words: string): CertainSpeaker {
  const { lastUnnamed } = state;
  if (lastUnnamed === null || !/^(?:die|diese) (?:quelle|informantin)$|^the source$/iu.test(words)) return OPEN;
  return { speaker: lastUnnamed, attribution: 'ROLE', certainty: 0.7 };
}

/** Where a statement ends, its frame included. */
function endOf({ quote, frame }: StatementDraft): number {
  return Math.max(quote.at(-1)?.end ?? 0, frame.at(-1)?.end ?? 0);
}

/**
 * Determines who makes each statement: by name, by role, by pronoun, or carried on from the statement before.
 *
 * @param analysis - the text
 * @param people - the named people of the article, from `findPeople`
 * @param drafts - its statements, in the order of the text
 * @returns the people, those who are not named, groups and organizations that speak appended; and for each draft its
 * speaker. Where it is open who is meant, the speaker is null
 * @remarks Two unnamed speakers are two people ("ein Sprecher … ein Sprecher"), unless the second is taken up
 * ("der Sprecher").
 */
export function resolveSpeakers(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  drafts: readonly StatementDraft[],
): ResolvedPeople & { readonly speakers: readonly CertainSpeaker[] } {
  const mentions = people
    .flatMap((person, at) => person.mentions.map((span) => ({ ...span, person: at })))
    .sort((a, b) => a.start - b.start);
  const state: State = {
    analysis,
    people: [...people],
    mentions,
    bodies: analysis.rules.tag === 'en' ? bodyNames(analysis.tokens, analysis.body) : new Map(),
    namedBodies: people.flatMap(({ kind, named }, at) => (kind === 'ORGANIZATION' && named ? [at] : [])).slice(0, 40),
    surnames: new Set(
      people.flatMap(({ kind, named, name }) => (kind === 'INDIVIDUAL' && named ? surnameOf(name) : [])),
    ),
    germanBodies: onDemand(() => (analysis.rules.tag === 'de' ? germanBodies(analysis.tokens) : [])),
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
