import { wholeWord, wordEnding } from '../../../core/word-list.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { roleWord } from '../../../find/names/roles.ts';
import type { NameMention } from '../../../find/people/people-language.ts';
import type { Token } from '../../../text/tokens.ts';
import { COMPANY_TITLES } from '../../shared/words/bodies.ts';
import { CLUB_ROLES, COMPANY_KINDS, LEGAL_FORMS } from '../words/name-contexts.ts';
import { people } from '../words/people.ts';
import {
  AFTER_THING_NAME,
  BEFORE_PLACE_NAME,
  BEFORE_THING_NAME,
  CLUB_NAMES,
  CLUBS,
  PLACE_FIRST_WORDS,
  THING_NAME_ENDS,
  TRADES,
  VESSELS,
  WORKS_OF_PERSON,
} from '../words/thing-names.ts';
import { isCompanyRole } from './role-context.ts';

const club: ReadonlySet<string> = new Set(CLUBS);
const before = wholeWord([...BEFORE_THING_NAME, ...VESSELS]);
const vessel = wholeWord(VESSELS);
const work = wholeWord(WORKS_OF_PERSON);
const beforePlace = wholeWord(BEFORE_PLACE_NAME);
const placeFirst: ReadonlySet<string> = new Set(PLACE_FIRST_WORDS);
const prepositions: ReadonlySet<string> = new Set(people.placePrepositions);
const after = wholeWord(AFTER_THING_NAME);
const end = wholeWord(THING_NAME_ENDS);
const companyNoun = wordEnding(COMPANY_KINDS, 'iu');
const legalForm = wholeWord(LEGAL_FORMS);
const clubRole = wordEnding(CLUB_ROLES);

/**
 * Checks for a noun for a company before a name and its titles: "das Modehaus Peter Kolb", "der Autozulieferer Dr. Helwig".
 * With a first name, "Hersteller" and similar roles belong to a person: "der Hersteller Dr. Jan Helwig".
 */
function followsCompany(tokens: readonly Token[], { first, full }: NameMention): boolean {
  let at = first - 1;
  while (tokens[at + 1]?.breaks === 0 && isCompanyTitle(tokens[at])) at -= 1;
  const noun = tokens[at]?.text ?? '';
  if (tokens[at + 1]?.breaks !== 0 || !/^\p{Lu}\p{L}{4}/u.test(noun)) return false;
  // The name belongs to the role: "der Chef der Firma Adele Zell".
  if (roleWord(tokens[at - 2] ?? '') !== null && tokens[at - 2]?.kind === 'WORD') return false;
  const person = full && isFirstName(tokens[first] ?? '');
  return companyNoun.test(noun) || (at < first - 1 && !person && isCompanyRole(noun.toLowerCase()));
}

/** Checks for a title that companies also use in their names: "Graf", "Doktor". */
const isCompanyTitle = (token: Token | undefined): boolean =>
  token !== undefined && COMPANY_TITLES.has(token.text.replace(/\.$/u, ''));

/** Checks for a club: "Eintracht Lauenau", "Aufsteiger Sparta Lauenau". */
function isClub(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const one = tokens[first]?.text ?? '';
  if (CLUB_NAMES.has(one) && last - first > 1) return true;
  return clubRole.test(tokens[first - 1]?.lower ?? '') && !isFirstName(one);
}

/**
 * Checks whether words that look like a person's name are the name of a company or club: "Graf Lindner Porzellan", "Axel
 * Benning GmbH", "Eintracht Lauenau".
 */
export function namesCompany(tokens: readonly Token[], name: NameMention): boolean {
  const { last } = name;
  if (isClub(tokens, name) || followsCompany(tokens, name)) return true;
  if (TRADES.has(tokens[last - 1]?.text ?? '')) return true;
  const [next, form] = [tokens[last], tokens[last + 1]];
  if (next?.breaks !== 0) return false;
  return legalForm.test(next.text) || (next.text === '&' && form?.text.replace(/\.$/u, '') === 'Co');
}

/** Checks for a noun for a vessel directly before a name: "der Frachter Clara Kolb". */
export const namesVessel = (tokens: readonly Token[], { first }: NameMention): boolean =>
  tokens[first]?.breaks === 0 && vessel.test(tokens[first - 1]?.text ?? '');

/**
 * Checks whether capitalized words that look like a person's name refer to a club, a company, a church or a court case:
 * "FC Carl Benning", "Axel Benning Verlag", "Santa Maria Lunga", "Fall Benning".
 */
export function namesThing(tokens: readonly Token[], name: NameMention): boolean {
  const { first, last } = name;
  if (namesCompany(tokens, name)) return true;
  const [one, final] = [tokens[first]?.text ?? '', tokens[last - 1]?.text ?? ''];
  // "Alex Song" has only two words, so it is a person's name.
  if (last - first > 2 && work.test(final)) return true;
  if (before.test(one) || beforePlace.test(one) || end.test(final)) return true;
  const previous = tokens[first - 1];
  // After a preposition, "Maria" is part of a place name: "in Maria Lanzing".
  if (placeFirst.has(one) && prepositions.has(previous?.lower ?? '')) return true;
  if (tokens[first]?.breaks === 0 && previous !== undefined && (club.has(previous.text) || before.test(previous.text)))
    return true;
  const next = tokens[last];
  if (next?.text === '/' && last - first === 1 && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) return true;
  if (next?.breaks !== 0 || next.kind !== 'WORD') return false;
  // In "Axel Bennings Film", the name refers to the director. Without the genitive -s, it is part of the title.
  return after.test(next.text) || (last - first > 1 && !/s$/u.test(final) && work.test(next.text));
}
