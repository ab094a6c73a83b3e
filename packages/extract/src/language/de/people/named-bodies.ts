import { lowerBound } from '../../../core/lower-bound.ts';
import type { Span } from '../../../core/types.ts';
import { wholeWord, wordEnding } from '../../../core/word-list.ts';
import { outletsOfKind } from '../../../find/names/outlets.ts';
import { isPlace } from '../../../find/names/places.ts';
import { roleWord } from '../../../find/names/roles.ts';
import type { DescribedBody } from '../../../find/people/people-language.ts';
import { isCapital } from '../../../find/people/phrase.ts';
import { FUNCTION_WORDS, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  COMPANY_ENDINGS,
  COMPANY_NOUNS,
  LEGAL_FORMS,
  NAME_LINKS,
  NOUNS_IN_NAMES,
  TITLED_ENDINGS,
} from '../words/name-contexts.ts';
import { isGeneric } from './generic-bodies.ts';
import { isObjectAfterBody } from './phrases.ts';

/** The name of an organization in a German text, and the noun that later mentions can use for the organization. */
export interface NamedBody extends Span {
  /** The noun in the name, in lower case ("branchenverband"). Empty if there is no noun. */
  readonly head: string;
  readonly company: boolean;
}

const LEGAL_FORM = wholeWord(LEGAL_FORMS);
const companyNouns: ReadonlySet<string> = new Set(COMPANY_NOUNS);
const COMPANY_HEAD = wordEnding(COMPANY_ENDINGS);
const TITLED = wordEnding(TITLED_ENDINGS);
const LINK = wholeWord(NAME_LINKS);
const MOST_WORDS = 5;

const isNamePart = (token: Token | undefined): token is Token =>
  token?.kind === 'WORD' &&
  token.breaks === 0 &&
  isCapital(token) &&
  !FUNCTION_WORDS.has(token.lower) &&
  roleWord(token) === null;

/**
 * Skips the capitalized words after a noun, and lower-case words that some names contain. Returns the index after these
 * words.
 */
function nameEnd(tokens: readonly Token[], at: number): number {
  const titled = TITLED.test(tokens[at]?.lower ?? '');
  let end = at + 1;
  while (end <= at + MOST_WORDS) {
    if (isNamePart(tokens[end]) && !(end === at + 1 && isObjectAfterBody(tokens, end))) end += 1;
    else if (titled && end > at + 1 && LINK.test(tokens[end]?.lower ?? '') && isNamePart(tokens[end + 1])) end += 2;
    else break;
  }
  return end;
}

/**
 * Skips a quoted name after a noun, such as „Stille Bucht“. Returns the index after the name, or `at` if there is no
 * quoted name.
 */
function markedEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'QUOTE' || !isNamePart(tokens[at + 1])) return at;
  for (let end = at + 2; end <= at + MOST_WORDS + 1; end += 1) if (tokens[end]?.kind === 'QUOTE') return end + 1;
  return at;
}

/**
 * Checks for a noun that is not part of the name after it. In "die Firma Veltran" it is not, in "die Reederei Nordsee
 * AG" it is.
 */
const isOutsideName = (tokens: readonly Token[], at: number, end: Token | undefined): boolean =>
  isGeneric(tokens[at]?.lower ?? '') && !isPlace(tokens[at + 1] ?? '') && !LEGAL_FORM.test(end?.text ?? '');

function bodyAt(tokens: readonly Token[], at: number): NamedBody | null {
  const noun = tokens[at];
  if (noun === undefined || !isCapital(noun)) return null;
  if (LEGAL_FORM.test(noun.text)) {
    let first = at;
    while (first > at - 4 && tokens[first]?.breaks === 0 && isNamePart(tokens[first - 1])) first -= 1;
    const start = tokens[first];
    if (first === at || start === undefined) return null;
    return { start: start.start, end: noun.end, head: isOrganization(start) ? start.lower : '', company: true };
  }
  if (!isOrganization(noun)) return null;
  const marked = markedEnd(tokens, at + 1);
  const last = marked > at + 1 ? marked : nameEnd(tokens, at);
  if (last === at + 1) return null;
  const end = tokens[marked > at + 1 ? marked - 2 : last - 1];
  const first = marked > at + 1 ? tokens[at + 2] : isOutsideName(tokens, at, end) ? tokens[at + 1] : noun;
  if (first === undefined || end === undefined) return null;
  const company = COMPANY_HEAD.test(noun.lower) || LEGAL_FORM.test(end.text);
  return { start: first.start, end: end.end, head: noun.lower, company };
}

/** Finds names of organizations that contain a noun or a legal form. The names are in text order. */
export function namedBodies(tokens: readonly Token[]): NamedBody[] {
  const found: NamedBody[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'WORD') continue;
    const body = bodyAt(tokens, at);
    if (body === null) continue;
    const before = found.at(-1);
    if (before !== undefined && before.end > body.start) {
      if (body.end > before.end && before.start <= body.start)
        found[found.length - 1] = { ...before, end: body.end, company: before.company || body.company };
      continue;
    }
    found.push(body);
  }
  return found;
}

/** Maximum number of previous organizations that a noun can refer to. */
const BACK = 12;

/**
 * Finds the organization that "das Unternehmen" or "der Verband" refers to. It is the last organization of this type
 * before the noun.
 *
 * @param bodies - the organizations in text order
 * @param noun - the noun, in lower case
 * @param offset - the offset of the noun
 */
export function bodyMeant(bodies: readonly NamedBody[], noun: string, offset: number): Span | null {
  const from = lowerBound(bodies, ({ start }) => start, offset) - 1;
  for (let at = from; at >= 0 && at > from - BACK; at -= 1) {
    const body = bodies[at];
    if (body === undefined) return null;
    if (companyNouns.has(noun) ? body.company : body.head !== '' && (body.head.endsWith(noun) || body.head === noun))
      return body;
  }
  return null;
}

const keptNouns: ReadonlySet<string> = new Set(NOUNS_IN_NAMES);

/**
 * Finds the outlets that "die Zeitung" or "die Agentur" can refer to. Their names end with this noun, or they are well
 * known.
 *
 * @param noun - in lower case
 * @param alone - whether the noun has no attribute
 * @returns indices of the organizations
 */
export function bodiesOfKind(noun: string, bodies: readonly DescribedBody[], alone: boolean): readonly number[] {
  if (!alone) return [];
  const named = bodies.flatMap(({ name }, at) =>
    keptNouns.has(noun) && name.toLowerCase().endsWith(noun) && name.length > noun.length ? [at] : [],
  );
  if (named.length > 0) return named;
  return outletsOfKind(
    noun,
    bodies.map(({ name }) => name),
  );
}
