import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { onDemand } from '../../core/on-demand.ts';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import { anyOf, wholeWord, wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { COMPANIES_LIKE_PEOPLE, COMPANY_TITLES } from '../../language/shared/words/bodies.ts';
import { POSSESSIVE } from '../../language/shared/words/spellings.ts';
import { PREPOSITION_PARTICLES, TEXT_PARTICLES } from '../../language/shared/words/surnames.ts';
import { hasFrequentSurname } from '../names/compare-names.ts';
import { compareRoles, isOffice } from '../names/compare-roles.ts';
import { firstNameGender, isFirstName } from '../names/first-names.ts';
import { foldLetters } from '../names/fold.ts';
import { isPlace } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import { titleGender } from '../names/titles.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { addSurnames } from './add-surnames.ts';
import { type Apposition, roleAfter, roleBefore, roleInPredicate, roleWithComplement } from './appositions.ts';
import { withoutFilmRoles } from './film-roles.ts';
import { findNames } from './find-names.ts';
import { joinBodies } from './join-bodies.ts';
import { apposedFirstName, beforeOwnBody, beforeRole, withoutAge } from './lone-names.ts';
import { isFormOfAddress } from './name-end.ts';
import { areTwoPeople, isHouse, isQuoted, isShipTitle, isSupported, isThing, repeatedWords } from './name-evidence.ts';
import type { NamedBodies, NameEvidence, NameMention } from './people-language.ts';
import {
  addMention,
  addName,
  addPerson,
  emptyIndex,
  type NamedSpan,
  type PersonIndex,
  spanOf,
  toPerson,
} from './person-draft.ts';
import { isPersonHere } from './person-signs.ts';
import { firstNames, meantByTitle, type Namesake, namesakesOf, SHARED, surnames } from './surnames.ts';
import { bearerOf, partiesBeside } from './two-bearers.ts';
import { ARTICLE, COORDINATORS, canBeName, DEFINITE, isGroup, isOrganization, isSource } from './word-kinds.ts';

const contractions = new Set(wordsOfAll(({ people }) => people.contractions));
const standIns = new Set(wordsOfAll(({ people }) => people.standIns));
const inflected = new RegExp(String.raw`^\p{Ll}.*${anyOf(wordsOfAll(({ people }) => people.inflectedEndings))}$`, 'u');

function spanOfName(
  analysis: Analysis,
  name: NameMention,
  apposition: Apposition | null,
  genitive: boolean,
): NamedSpan {
  const text = name.text.replace(POSSESSIVE, '');
  // In "der Arzt Lamms" and "ein Freund Jan Pohls", the doctor or the friend is not the named person.
  const own = genitive ? { gender: name.full ? name.gender : null, roles: [] } : name;
  const gender = own.gender ?? apposition?.gender ?? null;
  const roles = [...own.roles, apposition?.text ?? '']
    .map((role) => analysis.rules.people.roleInNominative(role, gender))
    .filter(Boolean);
  return {
    text: genitive ? text.slice(0, -1) : text,
    span: spanOf(analysis.tokens, name.first, name.last),
    gender,
    roles,
    parties: partiesBeside(analysis.tokens, name.last, roles),
  };
}

/** Collects the start offsets of the words for speakers. Their end offsets are added as negative numbers. */
function speakerRanges(drafts: readonly StatementDraft[]): ReadonlySet<number> {
  const edges = new Set<number>();
  for (const { speakerSpans } of drafts) for (const { start, end } of speakerSpans) edges.add(start).add(-end);
  return edges;
}

function fitsGender(index: PersonIndex, at: number, { gender }: NamedSpan): boolean {
  const known = index.people[at]?.gender ?? null;
  return known === null || gender === null || known === gender;
}

const relative = wordEnding(wordsOfAll(({ people }) => people.relationEndings));
const privateRole = wordEnding(wordsOfAll(({ people }) => people.privateRoles));

/**
 * Returns the index of the form of address before a surname ("Frau Kolbe"). Returns `first` if there is no form of
 * address.
 */
function startOfAddress({ tokens }: Analysis, first: number): number {
  return titleGender(tokens[first - 1]?.lower ?? '') === null ? first : first - 1;
}

/**
 * Checks whether a surname belongs to somebody other than the known person with this surname. The roles show the
 * difference:
 * - after a form of address: "Stadträtin Ina Kolbe … Anwohnerin Frau Kolbe"
 * - after an office, if the known person is only a relative: "Mary Brady, the mother … Justice Brady"
 */
function isOther(
  analysis: Analysis,
  person: PersonIndex['people'][number] | undefined,
  first: number,
  roles: readonly string[],
): boolean {
  if (person === undefined || roles.length === 0) return false;
  const known = [...person.roles];
  if (known.length > 0 && known.every((role) => relative.test(role.toLowerCase())) && roles.every(isOffice))
    return true;
  if (startOfAddress(analysis, first) === first) return false;
  const match = known.length === 0 ? 'SHARED' : compareRoles(known, roles);
  if (match === 'CONFLICT') return true;
  const isPrivate = (role: string) => privateRole.test(role.toLowerCase());
  return match === 'UNKNOWN' && roles.some(isPrivate) && !known.some(isPrivate);
}

/** Adds the name to a person in the article who already has this name, or adds a new person. */
function addBearer(index: PersonIndex, name: NamedSpan, known = index.byName.get(name.text)): void {
  const bearer = known === undefined ? undefined : bearerOf(index, known, name);
  if (bearer === undefined) addName(index, name);
  else if (bearer < 0) addPerson(index, name);
  else addMention(index, bearer, name);
}

/**
 * Returns the names of companies, vessels and works that look like a person's name. A name that is printed
 * several times and only in quotation marks is the title of a work or the name of a vessel. Does not include names with a role elsewhere in the
 * text, such as the name of a founder: "die Firma Karl Holm … Inhaber Karl Holm".
 */
function namesOfThings(analysis: Analysis, names: readonly NameMention[]): ReadonlySet<string> {
  const { tokens, rules } = analysis;
  const quoted = names.filter((name) => name.full && isQuoted(tokens, name)).map(({ text }) => text);
  const titles = new Set(quoted.filter((text, at) => quoted.indexOf(text) !== at));
  for (const name of titles.size === 0 ? [] : names) if (!isQuoted(tokens, name)) titles.delete(name.text);
  const isNamedLikePerson = (name: NameMention) =>
    rules.people.namesCompany(tokens, name) ||
    rules.people.namesVessel(tokens, name) ||
    COMPANIES_LIKE_PEOPLE.has(name.text.replace(POSSESSIVE, '')) ||
    titles.has(name.text);
  const found = new Set(names.flatMap((name) => (isNamedLikePerson(name) ? name.text : [])));
  for (const name of found.size === 0 ? [] : names)
    if (found.has(name.text) && !isNamedLikePerson(name) && hasOffice(analysis, name)) found.delete(name.text);
  return found;
}

/** Checks for a role beside a name. Titles that companies use do not count: "Graf Lindner Porzellan". */
function hasOffice(analysis: Analysis, { roles, last }: NameMention): boolean {
  return roles.some((role) => !COMPANY_TITLES.has(role)) || roleAfter(analysis, last) !== null;
}

/**
 * Adds full names, and single names after a title. Returns the indices of all tokens in names of people and
 * organizations.
 */
function addFullNames(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  index: PersonIndex,
  bodies: NamedBodies,
): Set<number> {
  const taken = new Set<number>(bodies.taken);
  const names = findNames(analysis).filter(
    ({ first, last }) => !bodies.taken.has(first) && !bodies.taken.has(last - 1),
  );
  const genitives = analysis.rules.people.genitives(analysis.tokens);
  const certain = names.filter(({ doubtful, full }) => !doubtful && full);
  const singles = names.filter(({ full }) => !full);
  const doubtful = names.filter((name) => name.doubtful);
  const evidence: NameEvidence = {
    speaking: speakerRanges(drafts),
    certain: new Set(certain.map(({ last }) => last)),
    repeated: new Set([...repeatedWords(analysis, doubtful.length), ...addressed(analysis, singles)]),
    bodies: bodies.taken,
  };
  const houses = new Set(bodies.bodies.map((body) => body.name.split(' ').slice(0, 2).join(' ')));
  let bySurname: ReadonlyMap<string, number> = new Map();
  let namesakes: ReadonlyMap<string, readonly Namesake[]> = new Map();
  const located = analysis.rules.people.locations(analysis.tokens);
  const things = new Set(
    doubtful
      .filter((name) => isQuoted(analysis.tokens, name) || analysis.rules.people.namesThing(analysis.tokens, name))
      .map(({ text }) => text),
  );
  const likePeople = namesOfThings(analysis, names);
  for (const name of [...certain, ...doubtful, ...singles]) {
    const letters = foldLetters(name.text);
    if (!name.full && located.has(name.text.replace(POSSESSIVE, '')) && !bySurname.has(letters)) continue;
    if (name === singles[0] || name === doubtful[0]) {
      bySurname = surnames(index);
      namesakes = namesakesOf(index, bySurname);
    }
    if (name.doubtful && (things.has(name.text) || areTwoPeople(name, bySurname))) continue;
    if (likePeople.has(name.text) && (name.full || !bySurname.has(letters))) continue;
    if (!name.full && !bySurname.has(letters) && (isThing(analysis, name, evidence) || isShipTitle(analysis, name)))
      continue;
    if (analysis.rules.people.namesThing(analysis.tokens, name) || isHouse(analysis, name, houses)) continue;
    const owner = genitives.isOwner(name);
    const plain = name.full && !name.doubtful && name.roles.length === 0 && !owner;
    const behind = plain ? roleWithComplement(analysis, name.first, name.gender) : null;
    const apposition =
      roleAfter(analysis, name.last, name.roles.length > 0) ??
      roleBefore(analysis, startOfAddress(analysis, name.first)) ??
      behind ??
      (name.full && !owner ? roleInPredicate(analysis, name.last) : null);
    if (name.doubtful && apposition === null && !isSupported(analysis, name, evidence)) continue;
    const nominative = !name.full && bySurname.has(letters);
    const genitive = owner || (!nominative && behind === null && genitives.isGenitive(name));
    const span = spanOfName(analysis, name, apposition, genitive);
    const key = foldLetters(span.text);
    const shown = name.full ? undefined : bySurname.get(key);
    const fitting = shown === SHARED ? (namesakes.get(key) ?? []).filter(({ at }) => fitsGender(index, at, span)) : [];
    const known = shown === SHARED ? meantByTitle(fitting, span.span.start) : shown;
    if (known !== undefined && known >= 0 && isOther(analysis, index.people[known], name.first, span.roles))
      addPerson(index, span);
    else if (known !== undefined && known >= 0 && fitsGender(index, known, span)) addBearer(index, span, known);
    else addBearer(index, span);
    for (let at = name.first; at < name.last; at += 1) taken.add(at);
  }
  return taken;
}

/** Returns the surnames after a form of address: "Kolbe" in "Frau Kolbe". */
function addressed({ tokens }: Analysis, singles: readonly NameMention[]): string[] {
  return singles.flatMap(({ first, text }) => (isFormOfAddress(tokens[first - 1]?.text ?? '') ? text : []));
}

const personalCompound = wholeWord(wordsOfAll(({ people }) => people.personalCompounds));

/** Checks for the name of a company in the first part of a compound: "Horna-Chef". A person has a "Kolbe-Anwalt". */
const beginsCompound = ({ tokens }: Analysis, name: string): boolean =>
  tokens.some(
    ({ text }) => text.startsWith(`${name}-`) && !personalCompound.test(text.slice(name.length + 1).toLowerCase()),
  );

/**
 * Creates a function that checks whether a single word is probably the name of a company: "Horna" in "der Autobauer
 * Horna", "Horna-Chef" or "Horna beschäftigt 400 Menschen".
 */
function companyCheck(analysis: Analysis): (name: string) => boolean {
  const { people } = analysis.rules;
  const called = onDemand(() => new Set(people.calledBodies(analysis.tokens)));
  return (name) => {
    if (called().has(name)) return true;
    const isLikely =
      beginsCompound(analysis, name) || (!hasFrequentSurname(name) && people.isLikelyBody(analysis, name));
    return isLikely && !isPersonHere(analysis, name);
  };
}

/**
 * Adds speakers whose name is a single unknown word without an article: "…, sagte Horna". The word is probably a
 * surname. A first name alone refers to the person with this first name: "Tom Colby … Tom said".
 *
 * @returns the people whom the text mentions by first name only, by folded first name, and the companies among the
 * speakers
 */
function addLoneSpeakers(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  index: PersonIndex,
  bodies: NamedBodies,
): { readonly called: ReadonlyMap<string, number>; readonly companies: readonly ExtractedPerson[] } {
  const { body, tokens, rules } = analysis;
  const located = rules.people.locations(tokens);
  const known = surnames(index);
  const given = firstNames(index);
  const called = new Map<string, number>();
  const companies = new Map<string, Span[]>();
  const isCompany = companyCheck(analysis);
  const common = onDemand(
    () => new Set(tokens.flatMap(({ text, lower, kind }) => (kind === 'WORD' && text === lower ? lower : []))),
  );
  for (const { speakerSpans, cue } of drafts) {
    for (const printed of speakerSpans.flatMap((whole) => surnamesJoined(analysis, whole))) {
      const apposed = beforeRole(analysis, printed);
      const span =
        apposed?.span ??
        beforeOwnBody(analysis, printed) ??
        apposedFirstName(analysis, printed) ??
        withoutAge(body, printed, given);
      if (span.end - span.start > 40 || isModified(analysis, span, cue)) continue;
      const text = body.slice(span.start, span.end).replace(POSSESSIVE, '');
      const at = tokenAt(tokens, span.start);
      if (bodies.taken.has(at) || located.has(text) || rules.people.endsLikeOwner?.(analysis, at)) continue;
      if (standIns.has(text) || !isLoneSurname(analysis, text) || known.has(foldLetters(text))) continue;
      // A word that also occurs in lower case is a common noun: "The pilot told controllers … Controllers told him".
      if (!rules.people.nounsCapitalized && common().has(text.toLowerCase())) continue;
      const whole = { start: span.start, end: span.start + text.length };
      if (isCompany(text)) {
        companies.set(text, [...(companies.get(text) ?? []), whole]);
        continue;
      }
      const gender = (isFirstName(text) ? firstNameGender(text) : null) ?? apposed?.role.gender ?? null;
      const roles = apposed === null ? [] : [rules.people.roleInNominative(apposed.role.text, gender)];
      const name = { text, span: whole, gender, roles };
      const person = given.get(foldLetters(text));
      if (person === SHARED) continue;
      if (person === undefined) addName(index, name);
      else {
        addMention(index, person, name);
        called.set(foldLetters(text), person);
      }
    }
  }
  return { called, companies: [...companies].map(([name, mentions]) => namedBody(name, mentions)) };
}

/** Returns a named organization. */
const namedBody = (name: string, mentions: readonly Span[]): ExtractedPerson => ({
  ...{ name, kind: 'ORGANIZATION', named: true, gender: null, roles: [], represents: null },
  mentions: mentions.toSorted((a, b) => a.start - b.start),
});

/** Splits a span that consists of two surnames: "Krall und Pohl". Returns any other span unchanged. */
function surnamesJoined(analysis: Analysis, span: Span): Span[] {
  const text = analysis.body.slice(span.start, span.end);
  const [, first = '', joint = '', second = ''] = /^(\p{Lu}[\p{Ll}-]+)( \p{Ll}+ )(\p{Lu}[\p{Ll}-]+)$/u.exec(text) ?? [];
  if (!COORDINATORS.has(joint.trim()) || ![first, second].every((name) => isLoneSurname(analysis, name))) return [span];
  return [
    { start: span.start, end: span.start + first.length },
    { start: span.end - second.length, end: span.end },
  ];
}

/** Checks for an adjective, an article or a contraction such as "beim" before a speaker. It shows that the speaker is a common noun and not a name. */
function isModified({ tokens }: Analysis, span: Span, cue: readonly Span[]): boolean {
  const before = tokens[tokenAt(tokens, span.start) - 1];
  if (before === undefined || before.kind !== 'WORD' || cue.some(({ start }) => start === before.start)) return false;
  return inflected.test(before.text) || ARTICLE.test(before.lower) || contractions.has(before.lower);
}

/** Matches a surname as printed: "Krall", "Krall-Boyd", "McKrall", "O'Krall". */
const SURNAME = /^(?:Ma?c|O[’']|Fitz)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Matches the particles of a surname: "van der " in "van der Tann". */
const PARTICLES = new RegExp(`^(?:${anyOf(TEXT_PARTICLES)} ){1,3}`, 'u');
/** Matches a preposition with an article. Without the full name, "von der Tann" can also be a place. */
const PLACE_START = new RegExp(`^${anyOf(PREPOSITION_PARTICLES)} d|^zu[mr]? `, 'u');

function isLoneSurname({ rules }: Analysis, name: string): boolean {
  const text = name.replace(PARTICLES, '');
  // "der Fall" begins with an article and not with a particle.
  if (PLACE_START.test(name) || DEFINITE.has(name.split(' ', 1)[0] ?? '')) return false;
  if (!SURNAME.test(text) || !canBeName(text) || isPlace(text)) return false;
  if (isSource(text)) return false;
  return (
    roleWord(text) === null &&
    !isOrganization(text) &&
    !isGroup(text) &&
    (text !== name || rules.people.canBeLoneSurname(text))
  );
}

/**
 * Finds the people that an article mentions by name, with all their mentions.
 *
 * @param analysis - the text
 * @param drafts - the statements in the text. Words that refer to a speaker are more likely to be a name
 * @returns named individuals and, depending on the language, named organizations. `resolveSpeakers` adds other
 * speakers: groups, organizations and unnamed people
 * @remarks Variants of a name become one person (Putin, Poutin). A surname that several people share is not assigned to
 * any of them.
 */
export function findPeople(analysis: Analysis, drafts: readonly StatementDraft[]): ExtractedPerson[] {
  const index = emptyIndex();
  const found = analysis.rules.people.findBodies(analysis);
  const taken = addFullNames(analysis, drafts, index, found);
  const { called, companies } = addLoneSpeakers(analysis, drafts, index, found);
  addSurnames(analysis, index, taken, called);
  const people = index.people.map((person) => toPerson(withoutRepeats(person)));
  const bodies = [...found.bodies, ...companies.map(withoutRepeats)];
  return [...withoutFilmRoles(analysis, drafts, people), ...joinBodies(bodies, analysis.body)];
}

/** Removes duplicate mentions. A speaker named by a single word is found twice: as a speaker and as a surname. */
function withoutRepeats<Person extends { readonly mentions: readonly Span[] }>(person: Person): Person {
  const seen = new Set<number>();
  const mentions = person.mentions.filter(({ start }) => !seen.has(start) && seen.add(start));
  return { ...person, mentions };
}
