import { wordEnding } from '../../../core/word-list.ts';
import { isPlace } from '../../../find/names/places.ts';
import { type Description, isCapital } from '../../../find/people/phrase.ts';
import { canBeName, isBody, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { GENERIC_BODIES, OUTLET_NOUNS, WITHOUT_BORDERS } from '../words/phrase-limits.ts';

const genericBody = wordEnding(GENERIC_BODIES);
const outlet = wordEnding(OUTLET_NOUNS);
const [WITHOUT, BORDERS] = WITHOUT_BORDERS;
/** The longest name after a noun for an organization. */
const MOST_WORDS = 4;

/**
 * Removes a noun for any organization of its kind from before a name: "AP" for "Nachrichtenagentur AP". The noun stays
 * before a place: "Fluggesellschaft Norland".
 */
export function withoutGenericNoun(found: Description, tokens: readonly Token[]): Description {
  if (found.kind !== 'ORGANIZATION' || !found.named) return found;
  const at = tokens.findIndex(({ lower, kind }) => kind === 'WORD' && genericBody.test(lower));
  const noun = tokens[at];
  if (noun === undefined || !isCapital(noun) || found.span.start > noun.start) return found;
  let end = at + 1;
  while (end <= at + MOST_WORDS && isNamePart(tokens[end])) end += 1;
  const name = tokens.slice(at + 1, end);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || last.end > found.span.end || isPlace(first.text)) return found;
  // "Gewerkschaft Erziehung und Wissenschaft": nouns are part of the name.
  if (tokens[end]?.lower === 'und' || !(outlet.test(noun.lower) || isName(first.text))) return found;
  if (name.length === 1 && isOrganization(first.text) && !/-/u.test(first.text)) return found;
  const text = name.map((token, index) => (index > 0 && token.spaced ? ' ' : '') + token.text).join('');
  return { ...found, text, span: { start: first.start, end: last.end }, head: last.lower, noun: last.text };
}

const isName = (word: string): boolean =>
  canBeName(word) || isBody(word) || /^\p{Lu}[\p{Lu}\d]+$|\p{Ll}\p{Lu}|[’'-]/u.test(word);

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'WORD' && (isCapital(token) || /^\p{Ll}{1,3}-\p{Lu}/u.test(token.text));

/** Reads a name such as "Ärzte ohne Grenzen" as an organization, without the noun before it. */
export function bodyWithoutBorders(found: Description, tokens: readonly Token[]): Description {
  const at = tokens.findIndex(({ lower }, index) => lower === WITHOUT && tokens[index + 1]?.text === BORDERS);
  const [first, last] = [tokens[at - 1], tokens[at + 1]];
  if (found.kind === 'INDIVIDUAL' || first === undefined || last === undefined || !isCapital(first)) return found;
  const span = { start: first.start, end: last.end };
  return {
    ...found,
    kind: 'ORGANIZATION',
    named: true,
    text: `${first.text} ${WITHOUT} ${BORDERS}`,
    span,
    gender: null,
  };
}
