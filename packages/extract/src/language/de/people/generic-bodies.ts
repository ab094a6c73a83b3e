import { wholeWord, wordEnding } from '../../../core/word-list.ts';
import { isPlace } from '../../../find/names/places.ts';
import { type Description, isCapital } from '../../../find/people/phrase.ts';
import { canBeName, DEFINITE, INDEFINITE, isBody, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { BEFORE_COMPANY, COMPANY_PEOPLE, LEGAL_FORMS } from '../words/name-contexts.ts';
import {
  GENERIC_BODIES,
  GENITIVE_ARTICLES,
  INNER_ENGLISH,
  OUTLET_NOUNS,
  OWN_GROUPS,
  WITHOUT_BORDERS,
} from '../words/phrase-limits.ts';

const genericBody = wordEnding(GENERIC_BODIES);
const companyPeople = wordEnding(COMPANY_PEOPLE);
const legalForm = wholeWord(LEGAL_FORMS, 'u');
const companyLink = wholeWord(BEFORE_COMPANY);
const outlet = wordEnding(OUTLET_NOUNS);
const ownGroup = wordEnding(OWN_GROUPS);
const [WITHOUT, BORDERS] = WITHOUT_BORDERS;
/** Maximum number of words in a name after a noun for an organization. */
const MOST_WORDS = 4;

/** Checks if a noun can refer to any organization of a type, also in the genitive: "des Senders". */
export const isGeneric = (lower: string): boolean =>
  genericBody.test(lower) || genericBody.test(lower.replace(/s$/u, ''));

/**
 * Removes a general noun for an organization before its name: "Nachrichtenagentur AP" becomes "AP". If the name is a
 * place, the noun is kept: "Fluggesellschaft Norland".
 */
export function withoutGenericNoun(found: Description, tokens: readonly Token[]): Description {
  if (found.kind !== 'ORGANIZATION') return found;
  const at = tokens.findIndex(({ lower, kind }) => kind === 'WORD' && isGeneric(lower));
  const noun = tokens[at];
  if (noun === undefined || !isCapital(noun) || found.span.start > noun.start) return found;
  // In "die Leitung des Herstellers Fenra", the noun belongs to a genitive.
  if (!found.named && tokens.slice(0, at).some((token) => isCapital(token) && !isArticle(token))) return found;
  let end = at + 1;
  while (end <= at + MOST_WORDS && (isNamePart(tokens[end]) || isInnerEnglish(tokens, end, at + 1))) end += 1;
  const name = tokens.slice(at + 1, end);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || last.end > found.span.end) return found;
  const isOutlet = outlet.test(noun.lower.replace(/(?<!s)s$/u, ''));
  const isGroup = ownGroup.test(noun.lower);
  // The noun is removed in "der Sender France Info" and "die Gruppe Norway Watch", but kept in "die Fluggesellschaft
  // Norland".
  const placed = isPlace(first);
  if (placed && !((isOutlet || isGroup) && name.length > 1)) return found;
  // The noun is kept if other nouns follow in the name: "Rebellengruppe Front des Nordens", "Gewerkschaft Erziehung und
  // Wissenschaft".
  if (GENITIVE_ARTICLES.has(tokens[end]?.lower ?? '') && isGroup) return found;
  const english = name.some(({ lower }) => INNER_ENGLISH.has(lower));
  if (tokens[end]?.lower === 'und' || !(isOutlet || english || placed || isName(first.text))) return found;
  if (name.length === 1 && !isOutlet && isOrganization(first) && !/-/u.test(first.text)) return found;
  const text = name.map((token, index) => (index > 0 && token.spaced ? ' ' : '') + token.text).join('');
  return {
    ...found,
    named: true,
    text,
    span: { start: first.start, end: last.end },
    head: last.lower,
    noun: last.text,
  };
}

/**
 * Collects names of organizations. They follow a general noun ("Horna" in "der Autobauer Horna") or a noun for a
 * company's people ("der Betriebsrat von Horna"), or they precede a legal form.
 */
export function calledBodies(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, at) => {
    if (!isCapital(token)) return [];
    const [noun, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
    if (next?.breaks === 0 && legalForm.test(next.text)) return [token.text];
    if (before === undefined || token.breaks > 0) return [];
    const isCalled = isCapital(before) && isGeneric(before.lower);
    const isOwner = companyLink.test(before.lower) && companyPeople.test(noun?.lower ?? '');
    return isCalled || isOwner ? [token.text] : [];
  });
}

const isArticle = ({ lower }: Token): boolean => DEFINITE.has(lower) || INDEFINITE.has(lower);

const isName = (word: string): boolean =>
  canBeName(word) || isBody(word) || /^\p{Lu}[\p{Lu}\d]+$|\p{Ll}\p{Lu}|[’'-]/u.test(word);

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'WORD' && (isCapital(token) || /^\p{Ll}{1,3}-\p{Lu}/u.test(token.text));

/** Checks for an English function word inside a name: "for" in "Movement for Change". */
const isInnerEnglish = (tokens: readonly Token[], at: number, first: number): boolean =>
  at > first && INNER_ENGLISH.has(tokens[at]?.lower ?? '') && isNamePart(tokens[at + 1]);

/** Removes the abbreviation of a news agency after its name: "(dpa)" in "Deutsche Presse-Agentur (dpa)". */
export const withoutSignature = (text: string): string => text.replace(/ \(\p{Ll}{2,4}\)$/u, '');

/** Reads a name such as "Ärzte ohne Grenzen" as an organization. A noun before the name is not included. */
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
