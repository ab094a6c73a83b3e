import { lowerBound } from '../../../core/lower-bound.ts';
import type { Span } from '../../../core/types.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { FUNCTION_WORDS, isOrganization } from '../../../find/people/lexicon.ts';
import { isCapital } from '../../../find/people/phrase.ts';
import type { Token } from '../../../text/tokens.ts';

/** An organization where a German text calls it by its name, with the nouns that stand for it later. */
export interface NamedBody extends Span {
  /** The noun of its name in small letters ("branchenverband"); empty for none. */
  readonly head: string;
  readonly company: boolean;
}

const LEGAL_FORM = /^(?:AG|SE|GmbH|KG|KGaA|mbH|Inc|Inc\.|Corp|Corp\.|Ltd|Ltd\.|Plc|Holding|Group|Gruppe)$/u;
const COMPANY =
  /^(?:unternehmen|konzern|firma|gesellschaft|hersteller|betreiber|anbieter|traditionsunternehmen|familienunternehmen)$/u;
const COMPANY_HEAD =
  /(?:reederei|werft|konzern|unternehmen|firma|hersteller|bank|brauerei|verlag|versicherung|kette)$/u;
/** Nouns after which a body's name may hold small words: "Organisation Hilfe ohne Grenzen". */
const TITLED =
  /(?:organisation|verein|verband|initiative|stiftung|bündnis|gesellschaft|institut|zentrum|gewerkschaft)$/u;
const LINK = /^(?:ohne|für|der|des|und|in|im|von|gegen)$/u;
const MOST_WORDS = 5;

const isNamePart = (token: Token | undefined): token is Token =>
  token?.kind === 'WORD' &&
  token.breaks === 0 &&
  isCapital(token) &&
  !FUNCTION_WORDS.has(token.lower) &&
  roleWord(token.text) === null;

/** Index after the capital words behind a body's noun, with small words between where its name may have them. */
function nameEnd(tokens: readonly Token[], at: number): number {
  const titled = TITLED.test(tokens[at]?.lower ?? '');
  let end = at + 1;
  while (end <= at + MOST_WORDS) {
    if (isNamePart(tokens[end])) end += 1;
    else if (titled && end > at + 1 && LINK.test(tokens[end]?.lower ?? '') && isNamePart(tokens[end + 1])) end += 2;
    else break;
  }
  return end;
}

/** "„Stille Bucht“" behind a body's noun: index after it; the same index for none. */
function markedEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'QUOTE' || !isNamePart(tokens[at + 1])) return at;
  for (let end = at + 2; end <= at + MOST_WORDS + 1; end += 1) if (tokens[end]?.kind === 'QUOTE') return end + 1;
  return at;
}

function bodyAt(tokens: readonly Token[], at: number): NamedBody | null {
  const noun = tokens[at];
  if (noun === undefined || !isCapital(noun)) return null;
  if (LEGAL_FORM.test(noun.text)) {
    let first = at;
    while (first > at - 4 && tokens[first]?.breaks === 0 && isNamePart(tokens[first - 1])) first -= 1;
    const start = tokens[first];
    if (first === at || start === undefined) return null;
    return { start: start.start, end: noun.end, head: isOrganization(start.text) ? start.lower : '', company: true };
  }
  if (!isOrganization(noun.text)) return null;
  const marked = markedEnd(tokens, at + 1);
  const last = marked > at + 1 ? marked : nameEnd(tokens, at);
  if (last === at + 1) return null;
  const first = marked > at + 1 ? tokens[at + 2] : noun;
  const end = tokens[marked > at + 1 ? marked - 2 : last - 1];
  if (first === undefined || end === undefined) return null;
  const company = COMPANY_HEAD.test(noun.lower) || LEGAL_FORM.test(end.text);
  return { start: first.start, end: end.end, head: noun.lower, company };
}

/** The organizations that a German text names by a noun and a name or by a legal form, in one pass, by position. */
export function germanBodies(tokens: readonly Token[]): NamedBody[] {
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

/** Named bodies further back than this many are not thought of. */
const BACK = 12;

/**
 * The body that "das Unternehmen" or "der Verband" stands for: the last one named before it that is of this kind.
 *
 * @param noun - in small letters
 */
export function bodyMeant(bodies: readonly NamedBody[], noun: string, offset: number): Span | null {
  const from = lowerBound(bodies, ({ start }) => start, offset) - 1;
  for (let at = from; at >= 0 && at > from - BACK; at -= 1) {
    const body = bodies[at];
    if (body === undefined) return null;
    if (COMPANY.test(noun) ? body.company : body.head !== '' && (body.head.endsWith(noun) || body.head === noun))
      return body;
  }
  return null;
}
