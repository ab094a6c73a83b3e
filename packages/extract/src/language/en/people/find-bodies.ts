import type { Analysis } from '../../../core/analysis.ts';
import type { ExtractedPerson, Span } from '../../../core/types.ts';
import { wholeWord } from '../../../core/word-list.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { isPlace } from '../../../find/names/places.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isCapital } from '../../../find/people/name-end.ts';
import type { NamedBodies } from '../../../find/people/people-language.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  BEFORE_BODY,
  BODY_PAIRS,
  CALLED_BY_FIRST,
  CALLED_BY_LAST,
  HEADS_BEFORE_ON,
  LEGAL_FORMS,
  LISTED_SUBJECTS,
  NAME_COORDINATORS,
  NAME_PREPOSITIONS,
  NOT_BODIES,
  PAPERS,
  SINGLE_BODIES,
  SURNAME_HEADS,
} from '../words/body-names.ts';
import { WEEKDAYS } from '../words/settings.ts';
import { TEAM_NAMES } from '../words/thing-names.ts';
import { bare, isPossessive, isThingAfterHead, lawAcronyms, titledNames } from './body-signs.ts';
import { isHead, isKnownBefore, startOf, teamStart } from './body-start.ts';
import { evidentBodies } from './evident-bodies.ts';

const calledByFirst: ReadonlySet<string> = new Set(CALLED_BY_FIRST);
const calledByLast: ReadonlySet<string> = new Set(CALLED_BY_LAST);
const pairs: ReadonlySet<string> = new Set(BODY_PAIRS);
const singles: ReadonlySet<string> = new Set(SINGLE_BODIES);
const papers: ReadonlySet<string> = new Set(PAPERS);
const notBody = wholeWord(NOT_BODIES);
const surnameHeads: ReadonlySet<string> = new Set(SURNAME_HEADS);
const legalForms: ReadonlySet<string> = new Set(LEGAL_FORMS);
const beforeBody: ReadonlySet<string> = new Set(BEFORE_BODY);

const MOST_WORDS = 24;

/** The tokens `[first, last)` of an organization's name. */
interface Body {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the index after a run of capitalized words. They can be linked by "of", "for the", "and", "&" or an
 * apostrophe.
 */
function runEnd(tokens: readonly Token[], first: number): number {
  let last = first + 1;
  while (last - first < MOST_WORDS) {
    const token = tokens[last];
    if (token === undefined || token.breaks > 0) break;
    if (isCapital(token) && !FUNCTION_WORDS.has(token.lower)) {
      last += 1;
      continue;
    }
    const apostrophe = /^[’']$/u.test(token.text) && !token.spaced && /s$/u.test(tokens[last - 1]?.text ?? '');
    if (apostrophe && isCapital(tokens[last + 1])) {
      last += 2;
      continue;
    }
    if (isListed(tokens, last) || isCampus(tokens, first, last) || isRegion(tokens, last)) {
      last += 2;
      continue;
    }
    // "The Court of Appeal on Tuesday rejected …"
    if (WEEKDAYS.has(tokens[last + 1]?.lower ?? '')) break;
    const the = tokens[last + 1]?.lower === 'the' ? 2 : 1;
    // "Greenpeace and the Forest Trust" are two names.
    const joined = NAME_COORDINATORS.has(token.lower) && the === 1;
    if (!(NAME_PREPOSITIONS.has(token.lower) || joined) || !isCapital(tokens[last + the])) break;
    last += the + 1;
  }
  return last;
}

/** Checks for a comma between two subjects of a department: "Bureau of Alcohol, Tobacco and Firearms". */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' &&
  LISTED_SUBJECTS.has(tokens[at - 1]?.text ?? '') &&
  LISTED_SUBJECTS.has(tokens[at + 1]?.text ?? '');

/** Checks for the region of an organization for cooperation: "Organization for Cooperation in Asia". */
const isRegion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'in' && /^Co-?operation$/u.test(tokens[at - 1]?.text ?? '') && isCapital(tokens[at + 1]);

/** Checks for "at" before the place of a university: "University of Norland at Halden". */
const isCampus = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens[at]?.lower === 'at' &&
  isCapital(tokens[at + 1]) &&
  tokens.slice(first, at).some(({ text }, index) => text === 'University' && tokens[first + index + 1]?.lower === 'of');

/** Checks if capitalized words are the name of a newspaper: "the Briarton Beacon". */
function isPaper(tokens: readonly Token[], first: number, end: number): boolean {
  return end - first > 1 && end - first < 4 && papers.has(bare(tokens[end - 1])) && tokens[first - 1]?.lower === 'the';
}

/** Checks whether another head follows in the same name: "Service Providers’ Association", "International Aid Fund". */
function goesOn(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 3); at += 1) {
    const token = tokens[at];
    if (isHead(tokens, at)) return true;
    const apostrophe = /^[’']$/u.test(token?.text ?? '');
    if (!apostrophe && (!isCapital(token) || isPossessive(token))) return false;
    if (roleWord(token?.lower ?? '') !== null || isFirstName(token ?? '')) return false;
  }
  return false;
}

/** Finds the organizations in a run of capitalized words. */
function bodiesIn(tokens: readonly Token[], first: number, end: number): Body[] {
  if (isPaper(tokens, first, end)) return [{ first, last: end }];
  const found: Body[] = [];
  let start = first;
  for (let at = first; at < end; at += 1) {
    const last = at + 1;
    if (!isHead(tokens, at)) {
      // "and" after an organization starts a new name, but "Fire and Rescue Service" is a single name.
      if (tokens[at]?.lower === 'and' && (found.at(-1)?.last === at || isKnownBefore(tokens, start, at)))
        start = at + 1;
      const team = TEAM_NAMES.has(bare(tokens[at])) ? teamStart(tokens, start, at) : at;
      if (team === at) continue;
      found.push({ first: team, last });
      start = last;
      continue;
    }
    // The name is an attribute of a noun: "Internet Service Providers".
    if (last < end && isThingAfterHead(tokens[last])) {
      start = last + 1;
      continue;
    }
    // The name ends with the last of several heads: "Kelloway Health Board Trust".
    if (last < end && !isPossessive(tokens[at]) && goesOn(tokens, last, end)) continue;
    const next = tokens[last]?.lower;
    let tied =
      last < end &&
      !legalForms.has(bare(tokens[at])) &&
      (next === 'of' || next === 'for' || (next === 'on' && HEADS_BEFORE_ON.has(bare(tokens[at]))))
        ? tiedEnd(tokens, last, end)
        : last;
    while (tied > last && !isCapital(tokens[tied - 1])) tied -= 1;
    const from = startOf(tokens, start, at);
    if (isAirport(tokens, from, at)) {
      start = last;
      continue;
    }
    const capitals = tokens.slice(from, tied).filter(isCapital).length;
    const thing = isPerson(tokens, from, tied) || isThing(tokens, from, tied);
    if (capitals > 1 && !thing) found.push({ first: from, last: tied });
    at = tied - 1;
    start = tied;
  }
  return found;
}

/** Checks for an airport that is called by its town: "Denver International". As a speaker, it is still found. */
const isAirport = (tokens: readonly Token[], first: number, head: number): boolean =>
  bare(tokens[head]) === 'International' &&
  first < head &&
  isPlace(
    tokens
      .slice(first, head)
      .map(({ text }) => text)
      .join(' '),
  );

/**
 * Returns the index after the words that "of" adds to a name: "Department of Health and Social Care". They end before
 * an "and" that is followed by another organization or a person.
 */
function tiedEnd(tokens: readonly Token[], from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    if (NAME_COORDINATORS.has(tokens[at]?.text ?? '')) {
      const more = tokens.slice(at + 1, end).findIndex((_, index) => isHead(tokens, at + 1 + index));
      const person = isFirstName(tokens[at + 1] ?? '');
      if (more >= 0 || person) return at;
    }
    if (isPossessive(tokens[at])) return at + 1;
    // The role ends the name in "Department of Health Secretary Ann Lee", but not in "Department of Criminal Justice".
    const role = roleWord(tokens[at] ?? '');
    if (role !== null) return role.plural !== true && isCapital(tokens[at + 1]) ? at : at + 1;
    at += 1;
  }
  return end;
}

/** Checks if a name is a person: a first name and a head that is also a surname, as in "Sara Post" or "Jack Bank". */
function isPerson(tokens: readonly Token[], first: number, last: number): boolean {
  return last - first === 2 && isFirstName(bare(tokens[first])) && surnameHeads.has(bare(tokens[first + 1]));
}

/** Checks for a name in quotation marks, which is the title of a work: 'her drama "Fog Bank."'. */
const isQuoted = (tokens: readonly Token[], { first, last }: Body): boolean =>
  tokens[first - 1]?.kind === 'QUOTE' &&
  (tokens[last]?.kind === 'QUOTE' || (/^[.,]$/u.test(tokens[last]?.text ?? '') && tokens[last + 1]?.kind === 'QUOTE'));

/** Checks for an acronym. */
const isShort = (token: Token | undefined): boolean => /^\p{Lu}{2,5}$/u.test(bare(token));

/** Checks for a common noun or a thing that looks like the name of an organization: "High School". */
function isThing(tokens: readonly Token[], first: number, last: number): boolean {
  const name = tokens.slice(first, last).map(bare).join(' ');
  return notBody.test(name.toLowerCase());
}

function runs(tokens: readonly Token[]): Body[] {
  const found: Body[] = [];
  const others = new Set([...titledNames(tokens, singles), ...lawAcronyms(tokens)]);
  let at = 0;
  while (at < tokens.length) {
    if (!isCapital(tokens[at]) || FUNCTION_WORDS.has(tokens[at]?.lower ?? '')) {
      at += 1;
      continue;
    }
    const end = runEnd(tokens, at);
    const own = bodiesIn(tokens, at, end);
    for (let one = at; one < end; one += 1) {
      if (own.some(({ first, last }) => one >= first && one < last)) continue;
      const pair = pairs.has(`${tokens[one]?.text} ${bare(tokens[one + 1])}`);
      // "EU & IMF" are two names.
      const two = isShort(tokens[one]) && isShort(tokens[one + 2]);
      const firm = tokens[one + 1]?.text === '&' && isCapital(tokens[one + 2]) && one + 2 < end && !two;
      if (firm) own.push({ first: one, last: one + 3 });
      else if (pair) own.push({ first: one, last: one + 2 });
      else if (singles.has(bare(tokens[one])) && !others.has(bare(tokens[one])))
        own.push({ first: one, last: one + 1 });
    }
    found.push(...own.filter((one) => !isQuoted(tokens, one)).sort((a, b) => a.first - b.first));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Returns the short forms of a full name: "Veltran" for "Veltran Motors", "KHB" for "Kelloway Health Board". */
function shortForms(tokens: readonly Token[], { first, last }: Body): string[] {
  const parts = tokens.slice(first, last).filter(isCapital);
  const [one] = parts;
  const end = bare(parts.at(-1));
  if (one === undefined || parts.length < 2) return [];
  const initials = parts.map(({ text }) => text.charAt(0)).join('');
  const forms = initials.length > 2 || singles.has(initials) ? [initials] : [];
  if (calledByFirst.has(end) && !isPlace(one) && one.text.length > 3) forms.push(one.text);
  if (calledByLast.has(end) || TEAM_NAMES.has(end)) forms.push(end);
  // A team can be called by its last two words: "Red Sox" for "Boston Red Sox".
  if (TEAM_NAMES.has(end) && parts.length > 2) forms.push(`${parts.at(-2)?.text} ${end}`);
  return forms;
}

const spanOf = (tokens: readonly Token[], { first, last }: Body): Span => {
  const end = tokens[last - 1];
  return {
    start: tokens[first]?.start ?? 0,
    end: (end?.end ?? 0) - (/[’']s$/u.exec(end?.text ?? '')?.[0].length ?? 0),
  };
};

interface BodyDraft {
  readonly name: string;
  readonly mentions: Span[];
}

/** Maps short forms to full names; null for a short form that several organizations share. */
function byShortForm(
  tokens: readonly Token[],
  found: readonly Body[],
  body: string,
): ReadonlyMap<string, string | null> {
  const short = new Map<string, string | null>();
  for (const one of found) {
    const name = nameOf(tokens, one, body);
    for (const form of shortForms(tokens, one)) {
      const known = short.get(form);
      short.set(form, known === undefined || known === name ? name : null);
    }
  }
  return short;
}

function nameOf(tokens: readonly Token[], found: Body, body: string): string {
  const { start, end } = spanOf(tokens, found);
  return body.slice(start, end).replace(/\s+/gu, ' ');
}

/** Finds single capitalized words that are the short form of a name. */
function findShort(
  tokens: readonly Token[],
  short: ReadonlyMap<string, string | null>,
  taken: ReadonlySet<number>,
): Body[] {
  const found: Body[] = [];
  for (const [at, token] of tokens.entries()) {
    if (taken.has(at) || !isCapital(token) || typeof short.get(bare(token)) !== 'string') continue;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const named = isCapital(next) && next.breaks === 0 && !isPossessive(token);
    const follows =
      isCapital(before) && token.breaks === 0 && !FUNCTION_WORDS.has(before.lower) && !beforeBody.has(before.text);
    if (!named && !follows) found.push({ first: at, last: at + 1 });
  }
  return found;
}

/**
 * Finds councils, companies, unions, newspapers, courts and other organizations that are named in an English text.
 *
 * @param analysis - the text
 * @returns the organizations with all mentions, including unambiguous short forms
 */
export function findBodies(analysis: Analysis): NamedBodies {
  const { tokens, body } = analysis;
  const named = new Map<string, BodyDraft>();
  const taken = new Set<number>();
  const full = runs(tokens);
  for (const { first, last } of full) for (let at = first; at < last; at += 1) taken.add(at);
  const evident = evidentBodies(analysis, taken);
  for (const { first, last } of evident.mentions) for (let at = first; at < last; at += 1) taken.add(at);
  const short = new Map([...evident.short, ...byShortForm(tokens, full, body)]);
  for (const one of [...full, ...evident.mentions, ...findShort(tokens, short, taken)]) {
    const printed = nameOf(tokens, one, body);
    const name = short.get(printed) ?? printed;
    const span = spanOf(tokens, one);
    const known = named.get(name);
    if (known === undefined) named.set(name, { name, mentions: [span] });
    else known.mentions.push(span);
    for (let at = one.first; at < one.last; at += 1) taken.add(at);
  }
  const bodies = [...named.values()].map(
    ({ name, mentions }): ExtractedPerson => ({
      name,
      kind: 'ORGANIZATION',
      named: true,
      gender: null,
      roles: [],
      represents: null,
      mentions: mentions.toSorted((a, b) => a.start - b.start),
    }),
  );
  return { bodies, taken };
}
