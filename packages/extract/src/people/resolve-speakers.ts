import { type Analysis, tokenAt } from '../analysis.ts';
import { foldLetters } from '../names/fold.ts';
import { roleWord } from '../names/roles.ts';
import type { ResolvedPeople, ResolvedSpeaker, StatementDraft } from '../statements/draft.ts';
import type { Token } from '../text/tokens.ts';
import type { ExtractedPerson, Span } from '../types.ts';
import { antecedent, type LastSpeaker } from './antecedents.ts';
import { bodyNames } from './body-names.ts';
import { bodyOfKind, EPITHET } from './english-phrase.ts';
import type { Description, Mention, Pronoun } from './phrase.ts';
import { readPhrase, sentenceSubject } from './speaker-phrase.ts';

/** A draft's speaker, and how sure it is that these words mean this person. */
export interface CertainSpeaker extends ResolvedSpeaker {
  /** 0 to 1; 1 where no speaker is given at all. A statement's confidence is to be lowered by it. */
  readonly certainty: number;
}

const NOBODY: CertainSpeaker = { speaker: null, attribution: 'NONE', certainty: 1 };
/** The words are there, but whom they mean is open. */
const OPEN: CertainSpeaker = { speaker: null, attribution: 'NONE', certainty: 0.7 };

interface State {
  readonly analysis: Analysis;
  readonly people: ExtractedPerson[];
  readonly mentions: readonly Mention[];
  /** Mentions of groups, organizations and unnamed people, found on the way. */
  readonly added: Mention[];
  /** People by the folded words of their descriptions, for organizations and groups. */
  readonly byText: Map<string, number>;
  /** Full names of English organizations by their last word; null where several end in it. */
  readonly bodies: ReadonlyMap<string, Span | null>;
  /** The last person in the text by role lemma and by role word. */
  readonly byRole: Map<string, number[]>;
  /** What the words at an offset were found to mean: several statements can share one frame. */
  readonly bySpan: Map<string, CertainSpeaker>;
  lastSpeaker: LastSpeaker | null;
}

function tokensOf(analysis: Analysis, span: Span): readonly Token[] {
  const first = tokenAt(analysis.tokens, span.start);
  const last = tokenAt(analysis.tokens, span.end - 1) + 1;
  return analysis.tokens.slice(first, Math.min(last, first + 40));
}

function add(state: State, description: Description): number {
  const { kind, text, named, gender, span, noun } = description;
  const roles = kind === 'INDIVIDUAL' && noun !== '' ? [noun] : [];
  state.people.push({ name: text, kind, named, gender, roles, mentions: [span] });
  return state.people.length - 1;
}

/** Mentions come in the order of the drafts; `inOrder` sorts them at the end. */
function mention(state: State, at: number, span: Span): void {
  state.added.push({ ...span, person: at });
}

/** People with the mentions that were added, each place once and in order. */
function inOrder({ people, added }: State): ExtractedPerson[] {
  const more = new Map<number, Span[]>();
  for (const { person, start, end } of added) {
    const known = more.get(person);
    if (known === undefined) more.set(person, [{ start, end }]);
    else known.push({ start, end });
  }
  return people.map((person, at) => {
    const extra = more.get(at);
    if (extra === undefined) return person;
    const byStart = new Map([...person.mentions, ...extra].map((span) => [span.start, span]));
    return { ...person, mentions: [...byStart.values()].sort((a, b) => a.start - b.start) };
  });
}

/** Adjective endings and a genitive's -s do not tell two organizations apart. */
function textKey(text: string): string {
  const words = text
    .split(/\s+/u)
    .map((word) => (/^\p{Ll}/u.test(word) ? word.replace(/e[nrsm]?$/u, '') : word.replace(/(?<=\p{L}{3})e?s$/u, '')));
  return foldLetters(words.join(''));
}

const bodyKey = ({ kind, text }: Description): string => `${kind}:${textKey(text)}`;

/** "The council said": the Oster Bay Council that the article named before. */
function inFull(state: State, description: Description): Description {
  const { kind, named, definite, text, noun, span } = description;
  const full =
    kind === 'ORGANIZATION' && !named && definite && text === noun ? state.bodies.get(noun.toLowerCase()) : null;
  if (full === null || full === undefined || full.start >= span.start) return description;
  return { ...description, named: true, text: state.analysis.body.slice(full.start, full.end) };
}

const headKey = ({ kind, head }: Description): string => `HEAD:${kind}:${head}`;

/** "The sources": the two sources familiar with the matter that spoke before; English only. */
function sameHead(state: State, description: Description): number | null {
  const { kind, named, definite, text, noun } = description;
  if (state.analysis.rules !== 'en' || kind !== 'GROUP' || named || !definite || text !== noun) return null;
  return state.byText.get(headKey(description)) ?? null;
}

/** "The company": the only company that the article names before; English only. */
function sameKind(state: State, { kind, named, definite, text, noun, span }: Description): number | null {
  if (state.analysis.rules !== 'en' || kind !== 'ORGANIZATION' || named || !definite || text !== noun) return null;
  const bodies = state.people.flatMap((person, at) =>
    person.kind === 'ORGANIZATION' && person.named && (person.mentions[0]?.start ?? span.start) < span.start
      ? [{ at, name: person.name }]
      : [],
  );
  const found = bodyOfKind(
    noun.toLowerCase(),
    bodies.map(({ name }) => name),
  );
  return found === null ? null : (bodies[found]?.at ?? null);
}

function resolveBody(state: State, printed: Description): CertainSpeaker {
  const description = inFull(state, printed);
  const key = bodyKey(description);
  const known = state.byText.get(key);
  if (known !== undefined && (description.definite || description.named)) {
    mention(state, known, description.span);
    return { speaker: known, attribution: printed.named ? 'NAME' : 'ROLE', certainty: 0.95 };
  }
  const again = known === undefined ? (sameHead(state, description) ?? sameKind(state, description)) : null;
  if (again !== null) {
    mention(state, again, description.span);
    return { speaker: again, attribution: 'ROLE', certainty: 0.8 };
  }
  const at = add(state, description);
  state.byText.set(headKey(description), at);
  const full = description === printed ? null : state.bodies.get(printed.noun.toLowerCase());
  if (full !== null && full !== undefined) mention(state, at, full);
  state.byText.set(key, at);
  return { speaker: at, attribution: printed.named ? 'NAME' : 'ROLE', certainty: 0.95 };
}

/** "der Politiker", "the man": stands for whomever the text speaks of. */
const ANYBODY = /^(?:politiker|mann|frau|man|woman|zeuge|junge|mädchen|boy|girl)$/u;

/** "russische", "ukrainischer": the stem of an adjective that tells which of two office holders is meant. */
function nation(word: string): string | null {
  return /^(\p{L}{3,}isch)e[nrsm]?$/u.exec(word)?.[1]?.toLowerCase() ?? null;
}

/** Adjectives of nation right before a person's names. */
function nationsOf({ analysis }: State, { mentions }: ExtractedPerson): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start } of mentions.slice(0, 6)) {
    const at = tokenAt(analysis.tokens, start);
    for (const { text } of analysis.tokens.slice(Math.max(0, at - 3), at)) {
      const stem = nation(text);
      if (stem !== null) found.add(stem);
    }
  }
  return found;
}

/** Whether a role with what qualifies it can be this person's: "Präsident des Verbands" is not "Präsident Krall". */
function fitsRole(state: State, person: ExtractedPerson, description: Description): boolean {
  const { gender, kind, text, noun } = description;
  if (person.kind !== kind || (gender !== null && person.gender !== null && person.gender !== gender)) return false;
  const at = text.indexOf(noun);
  const behind = at < 0 ? '' : text.slice(at + noun.length).trim();
  if (behind !== '' && !person.roles.some((role) => textKey(role) === textKey(noun + behind))) return false;
  const stems = text.split(' ').flatMap((word) => nation(word) ?? []);
  const nations = nationsOf(state, person);
  return stems.length === 0 || nations.size === 0 || stems.some((stem) => nations.has(stem));
}

function byRole(state: State, description: Description): number | null {
  for (const key of [foldLetters(description.noun), description.head]) {
    const known = (state.byRole.get(key) ?? []).filter((at) => {
      const person = state.people[at];
      const first = person?.mentions[0];
      return (
        person !== undefined &&
        first !== undefined &&
        first.start < description.span.end &&
        fitsRole(state, person, description)
      );
    });
    const unique = [...new Set(known)];
    if (unique.length === 1) return unique[0] ?? null;
    if (unique.length > 1)
      return state.lastSpeaker !== null && unique.includes(state.lastSpeaker.person) ? state.lastSpeaker.person : -2;
  }
  return null;
}

function noteRoles(state: State, at: number, roles: readonly string[]): void {
  for (const printed of roles) {
    const noun = printed.split(/[\s]/u, 1)[0] ?? '';
    const role = roleWord(noun);
    for (const key of new Set([foldLetters(noun), ...(role === null ? [] : [role.lemma])])) {
      const known = state.byRole.get(key);
      if (known === undefined) state.byRole.set(key, [at]);
      else if (known.length < 8 && !known.includes(at)) known.push(at);
    }
  }
}

function resolveIndividual(state: State, description: Description): CertainSpeaker {
  const qualified = description.text !== description.noun;
  if (description.definite) {
    const known =
      state.byText.get(`INDIVIDUAL:${textKey(description.text)}`) ??
      (isOwned(description) ? null : byRole(state, description));
    if (known === -2) return OPEN;
    if (known !== null) {
      if (state.people[known]?.named === false) mention(state, known, description.span);
      return { speaker: known, attribution: 'ROLE', certainty: qualified ? 0.8 : 0.85 };
    }
    if (state.analysis.rules === 'en' && EPITHET.test(description.head) && !qualified) {
      const meant = byPronoun(state, description.span.start, epithetOf(description.gender), 'ROLE');
      if (meant.speaker !== null) return meant;
    }
    if (ANYBODY.test(description.head) && !qualified)
      return byPronoun(state, description.span.start, description.gender === 'FEMALE' ? 'SHE' : 'HE', 'ROLE');
  }
  const at = add(state, description);
  noteRoles(state, at, [description.noun]);
  if (qualified) state.byText.set(`INDIVIDUAL:${textKey(description.text)}`, at);
  return { speaker: at, attribution: 'ROLE', certainty: 0.95 };
}

/** "The union's top diplomat" is not any other diplomat. */
const isOwned = ({ text }: Description): boolean => /\p{L}[’']s \p{L}/u.test(text);

const epithetOf = (gender: Description['gender']): Pronoun =>
  gender === null ? 'HE_OR_SHE' : gender === 'FEMALE' ? 'SHE' : 'HE';

function subjectBefore({ analysis }: State, offset: number, pronoun: Pronoun): Description | null {
  const at = tokenAt(analysis.tokens, offset);
  const first = analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first ?? at;
  return sentenceSubject(analysis, analysis.tokens.slice(first, Math.min(at, first + 8)), pronoun);
}

function byPronoun(state: State, offset: number, pronoun: Pronoun, attribution: 'PRONOUN' | 'ROLE'): CertainSpeaker {
  const found = antecedent(state, offset, pronoun);
  if (found === null) return OPEN;
  return { speaker: found.person, attribution, certainty: found.certainty };
}

/** German "sie" before a verb in the plural means several. */
function numberOf(state: State, draft: StatementDraft): Pronoun {
  const cue = draft.cue[0];
  const verb = cue === undefined ? '' : state.analysis.body.slice(cue.start, cue.end).toLowerCase();
  if (verb === '') return 'SHE_OR_THEY';
  return /(?:en|ern|eln)$/u.test(verb.split(/\s/u, 1)[0] ?? '') ? 'THEY' : 'SHE';
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
  const phrase = readPhrase(state.analysis, tokensOf(state.analysis, span), state.mentions);
  switch (phrase.type) {
    case 'PRONOUN': {
      const pronoun = phrase.pronoun === 'SHE_OR_THEY' ? numberOf(state, draft) : phrase.pronoun;
      const subject = subjectBefore(state, span.start, pronoun);
      if (subject !== null) return { ...resolveBody(state, subject), attribution: 'PRONOUN', certainty: 0.8 };
      return byPronoun(state, span.start, pronoun, 'PRONOUN');
    }
    case 'PERSON':
      return { speaker: phrase.person, attribution: 'NAME', certainty: phrase.alone ? 1 : 0.7 };
    case 'DESCRIPTION':
      return phrase.kind === 'INDIVIDUAL' ? resolveIndividual(state, phrase) : resolveBody(state, phrase);
    case 'NONE':
      return OPEN;
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
    } else if (!phrase.definite) resolveIndividual(state, phrase);
  }
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
    bodies: analysis.rules === 'en' ? bodyNames(analysis.tokens, analysis.body) : new Map(),
    byText: new Map(),
    byRole: new Map(),
    bySpan: new Map(),
    added: [],
    lastSpeaker: null,
  };
  for (const [at, { roles, kind, name }] of people.entries()) {
    noteRoles(state, at, roles);
    if (kind === 'ORGANIZATION') state.byText.set(`ORGANIZATION:${textKey(name)}`, at);
  }
  const speakers: CertainSpeaker[] = [];
  for (const draft of drafts) {
    const resolved = resolve(state, draft, speakers);
    speakers.push(resolved);
    if (resolved.speaker !== null) state.lastSpeaker = { person: resolved.speaker, end: endOf(draft) };
    addAddressee(state, draft);
  }
  return { people: inOrder(state), speakers };
}
