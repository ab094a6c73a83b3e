import type { ExtractedPerson, PersonKind, Span } from '../../core/types.ts';
import { POSSESSIVE } from '../../language/shared/words/spellings.ts';
import type { Token } from '../../text/tokens.ts';
import { compareNames } from '../names/compare-names.ts';
import { nameKeys } from '../names/name-keys.ts';
import { parseName } from '../names/parse-name.ts';
import type { Gender, NameForm } from '../names/types.ts';

/** A person whose mentions are still being collected. */
export interface PersonDraft {
  readonly kind: PersonKind;
  readonly named: boolean;
  gender: Gender | null;
  /** The number of mentions of each form of the name. The forms are in the order of their first appearance. */
  readonly forms: Map<string, number>;
  readonly roles: Set<string>;
  /** The parties printed next to the name. */
  readonly parties: Set<string>;
  readonly mentions: Span[];
}

/** A mention of a name. */
export interface NamedSpan {
  readonly text: string;
  readonly span: Span;
  readonly gender: Gender | null;
  readonly roles: readonly string[];
  /** The parties printed next to the name. */
  readonly parties?: readonly string[] | undefined;
}

/**
 * The maximum number of candidates per key. It keeps the run time linear, and articles have fewer namesakes than this.
 */
const MOST_CANDIDATES = 8;

/** Reasons that are too weak to match two names even within one article, where people rarely have similar names. */
const DOUBTFUL_IN_ARTICLE: ReadonlySet<string> = new Set(['COMMON_SURNAME', 'SIMILAR_SURNAME']);

/** Reasons to treat two names as different people, even if everything else matches. */
const AGAINST: ReadonlySet<string> = new Set(['OTHER_FIRST_NAME', 'OTHER_GENDER', 'OTHER_GENERATION']);

/** The people in an article, with lookups by name. */
export interface PersonIndex {
  readonly people: PersonDraft[];
  readonly byKey: Map<string, number[]>;
  /** The index of the person for each full name. */
  readonly byName: Map<string, number>;
}

/** Returns an empty index. */
export function emptyIndex(): PersonIndex {
  return { people: [], byKey: new Map(), byName: new Map() };
}

function formOf(person: PersonDraft, text: string): NameForm {
  return { text, kind: person.kind, gender: person.gender, roles: [...person.roles] };
}

/** Returns the indices of people that share a key with a name, sorted and without duplicates. */
export function candidates(index: PersonIndex, name: string): readonly number[] {
  const found = new Set<number>();
  for (const key of nameKeys(name))
    for (const at of (index.byKey.get(key) ?? []).slice(-MOST_CANDIDATES)) found.add(at);
  return [...found].sort((a, b) => a - b);
}

/** Rates how likely it is that a name refers to a person in the same article, from 0 (no) to 1 (certain). */
function agreement(person: PersonDraft, name: NamedSpan): number {
  let best = 0;
  const form: NameForm = { text: name.text, gender: name.gender, roles: name.roles };
  for (const text of [...person.forms.keys()].slice(0, MOST_CANDIDATES)) {
    const { verdict, score, reasons } = compareNames(formOf(person, text), form);
    if (verdict === 'SAME') best = Math.max(best, 1);
    else if (reasons.some((reason) => AGAINST.has(reason))) return 0;
    else if (
      verdict === 'LIKELY' &&
      (reasons.includes('SAME_SURNAME') || !reasons.some((reason) => DOUBTFUL_IN_ARTICLE.has(reason)))
    )
      best = Math.max(best, score);
  }
  return best;
}

/**
 * Finds the person in the article to whom a name refers.
 *
 * @returns the index; -1 if there is no such person, -2 if there are several
 */
function personMeant(index: PersonIndex, name: NamedSpan): number {
  let best = -1;
  let bestScore = 0;
  let rivals = 0;
  for (const at of candidates(index, name.text)) {
    const person = index.people[at];
    const score = person === undefined ? 0 : agreement(person, name);
    if (score === 0) continue;
    if (score > bestScore + 0.05) [best, bestScore, rivals] = [at, score, 0];
    else if (score > bestScore - 0.05) rivals += 1;
  }
  return rivals > 0 && bestScore < 1 ? -2 : best;
}

function addKeys(index: PersonIndex, at: number, text: string): void {
  for (const key of nameKeys(text)) {
    const known = index.byKey.get(key);
    if (known === undefined) index.byKey.set(key, [at]);
    else if (!known.includes(at) && known.length < MOST_CANDIDATES * 4) known.push(at);
  }
}

/**
 * Adds a name to the person it refers to, or as a new person. Names that can refer to several people are ignored.
 *
 * @returns the index of the person; -2 if the name is ignored
 */
export function addName(index: PersonIndex, name: NamedSpan): number {
  const at = index.byName.get(name.text) ?? personMeant(index, name);
  if (at === -2) return -2;
  if (at === -1) return addPerson(index, name);
  index.byName.set(name.text, at);
  addMention(index, at, name);
  return at;
}

/** Adds a name as a new person, even if somebody else in the article has the same surname. */
export function addPerson(index: PersonIndex, name: NamedSpan): number {
  const at = index.people.length;
  index.people.push({
    kind: 'INDIVIDUAL',
    named: true,
    gender: null,
    forms: new Map(),
    roles: new Set(),
    parties: new Set(),
    mentions: [],
  });
  index.byName.set(name.text, at);
  addMention(index, at, name);
  return at;
}

/** Adds a mention to a person. */
export function addMention(index: PersonIndex, at: number, name: NamedSpan): void {
  const person = index.people[at];
  if (person === undefined) return;
  if (!person.forms.has(name.text)) addKeys(index, at, name.text);
  person.forms.set(name.text, (person.forms.get(name.text) ?? 0) + 1);
  person.gender ??= name.gender;
  for (const role of name.roles) person.roles.add(role);
  for (const party of name.parties ?? []) person.parties.add(party);
  person.mentions.push(name.span);
}

/** Removes a final -s if an apostrophe or another form of the name shows that it is a genitive ending. */
function withoutGenitive(form: string, forms: ReadonlyMap<string, number>): string {
  const base = form.replace(/[’']s?$|(?<=[^sßzx])s$/u, '');
  return base !== form && (/[’']s?$/u.test(form) || forms.has(base)) ? base : form;
}

/** Returns the most complete form of a name. Ties are resolved by frequency, then by position. */
export function preferredName(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let bestRank = -1;
  for (const [form, count] of forms) {
    const { given, surname, particles } = parseName(form);
    const rank = (given.length + particles.length + (surname === '' ? 0 : 1)) * 1000 + Math.min(count, 999);
    if (rank > bestRank) [best, bestRank] = [form, rank];
  }
  return withoutGenitive(best, forms);
}

/** Converts a draft to a person in the extraction. */
export function toPerson(person: PersonDraft): ExtractedPerson {
  return {
    name: preferredName(person.forms),
    kind: person.kind,
    named: person.named,
    gender: person.gender,
    roles: [...person.roles],
    represents: null,
    mentions: person.mentions.toSorted((a, b) => a.start - b.start),
  };
}

/** Returns the span of a name, without an English possessive ending. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  const end = tokens[last - 1];
  const cut = end === undefined ? 0 : (POSSESSIVE.exec(end.text)?.[0].length ?? 0);
  return { start: tokens[first]?.start ?? 0, end: (end?.end ?? 0) - cut };
}
