import type { Analysis } from '../../core/analysis.ts';
import { beforeOwned, type CapitalWords, capitalWords } from '../../language/de/people/genitive-names.ts';
import type { Token } from '../../text/tokens.ts';
import { firstNameGender, isFirstName } from '../names/first-names.ts';
import { isPlace, isPlacePair } from '../names/places.ts';
import { type RoleWord, roleWord } from '../names/roles.ts';
import { isMononymTitle, isTitle } from '../names/titles.ts';
import type { Gender } from '../names/types.ts';
import { canBeName, canBeSurname, FUNCTION_WORDS, isOrganization } from './lexicon.ts';

/** A personal name where it stands, titles and roles peeled off. */
export interface NameMention {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Roles and titles printed before it. */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** False for a surname alone. */
  readonly full: boolean;
  /** True where only its shape speaks for a name: two capital words that nothing else explains. */
  readonly doubtful: boolean;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de di da del della al el bin ibn la le du dos ter zu zum zur'.split(' '),
);
/** Particles only behind another one ("von der", "van den"): alone they are articles. */
const ARTICLES: ReadonlySet<string> = new Set(['der', 'den', 'das']);
const MOST_WORDS = 5;

/** Whether a token begins with a capital letter. Called for every token: no regular expression. */
const isCapital = (token: Token | undefined): token is Token => {
  if (token === undefined || token.kind !== 'WORD') return false;
  const code = token.text.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
  return token.text.charAt(0) !== token.lower.charAt(0);
};

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 2 && token.text.charAt(1) === '.' && isCapital(token);

/** Roles that are surnames as often: after a first name they are one. */
function isSurname(word: string): boolean {
  return roleWord(word) !== null && !word.includes('-') && word.length < 10;
}

/** After a first name or a title a noun is a surname too ("Franz Jung", "Anna Neuhaus"). */
function fitsName(tokens: readonly Token[], at: number, from: number, titled: boolean): boolean {
  const text = tokens[at]?.text ?? '';
  // "Ms Tolliver": after an English form of address an ending that is an adjective's in German says nothing.
  if (at === from && /^(?:Mr|Mrs|Ms|Miss)\.?$/u.test(tokens[at - 1]?.text ?? '')) return canBeSurname(text);
  return canBeName(text) || (at > from && canBeSurname(text) && (titled || isFirstName(tokens[at - 1]?.text ?? '')));
}

/** "el-Sisi", "al-Assad": the article is a part of the surname. */
function isArabic(token: Token | undefined): boolean {
  return token !== undefined && /^(?:al|el|ad|as|ul|ed|ibn|bin)-\p{Lu}/u.test(token.text);
}

/** Letters behind a name that are no part of it: "Simon Thackray KC". */
const LETTERS_BEHIND = /^(?:KC|QC|MP|MEP|MSP|OBE|CBE|MBE|MD|PhD|TD|JP|RN)$/u;

/** Index after the name that begins at `from`; the same index where none can. */
function nameEnd(tokens: readonly Token[], from: number, titled: boolean): number {
  let at = from;
  while (at - from < MOST_WORDS) {
    const token = tokens[at];
    if (at > from && (token === undefined || token.breaks > 0)) break;
    if (isInitial(token) || (at > from && isArabic(token))) at += 1;
    else if (
      isCapital(token) &&
      fitsName(tokens, at, from, titled) &&
      !isPlacePair(token.text, tokens[at + 1]?.text ?? '')
    ) {
      if (at > from && LETTERS_BEHIND.test(token.text)) break;
      const previous = tokens[at - 1];
      const role = roleWord(token.text) !== null;
      if (role && !(at > from && isSurname(token.text) && previous !== undefined && isFirstName(previous.text))) break;
      if (at > from && isPlace(token.text) && !isFirstName(tokens[at - 1]?.text ?? '')) break;
      at += 1;
    } else {
      const after = afterParticles(tokens, at);
      if (at === from || after === at) break;
      at = after;
    }
  }
  // "Marek D.": courts and the police give no more of a name.
  if (at === from + 2 && isFirstName(tokens[from]?.text ?? '') && isInitial(tokens[from + 1])) return at;
  while (at > from && (isInitial(tokens[at - 1]) || PARTICLES.has(tokens[at - 1]?.text ?? ''))) at -= 1;
  return withGeneration(tokens, at, from);
}

/** "Benedikt XVI.", "George Bush jun.": what tells bearers of one name apart belongs to it. */
function withGeneration(tokens: readonly Token[], at: number, from: number): number {
  const text = tokens[at]?.text ?? '';
  return at > from && /^(?:[IVX]{1,5}\.?|jun\.?|sen\.?|jr\.?|sr\.?)$/iu.test(text) && text.length > 1 ? at + 1 : at;
}

/** Index of the capital word after "von der" and the like; the same index where no such particles stand. */
function afterParticles(tokens: readonly Token[], at: number): number {
  let next = at;
  if (ARTICLES.has(tokens[at]?.text ?? '')) return at;
  while (next < at + 3 && PARTICLES.has(tokens[next]?.text ?? '')) next += 1;
  const name = tokens[next];
  // "Christian Stapel von der Deutschen Gesellschaft": whom he speaks for is no part of the name.
  if (/(?:en|er)$/u.test(name?.text ?? '') && isOrganization(tokens[next + 1]?.text ?? '')) return at;
  return next > at && isCapital(name) && canBeName(name.text) && !isPlace(name.text) ? next : at;
}

interface Before {
  readonly roles: string[];
  gender: Gender | null;
  title: boolean;
  mononym: boolean;
}

/** "Landeskonservatorin": a German noun for a woman by what she does, though the lexicon has it not. */
function womansRole({ text, lower }: Token, german: boolean): RoleWord | null {
  if (!german || text.length < 8 || !/(?:orin|entin|istin|ogin|antin|eurin|lerin|terin|nerin)$/u.test(text))
    return null;
  return { lemma: lower.slice(0, -2), gender: 'FEMALE', plural: false };
}

function noteBefore(before: Before, token: Token, german: boolean): boolean {
  const role = german && !isCapital(token) ? null : (roleWord(token.text) ?? womansRole(token, german));
  const title = isCapital(token) && isTitle(token.text) && !FUNCTION_WORDS.has(token.lower);
  if ((role === null || role.plural === true) && !title) return false;
  // "its neighbour Sundmark": what stands in a relation may be a country or a company.
  if (
    !german &&
    /^\p{Ll}/u.test(token.text) &&
    /^(?:neighbou?r|rival|ally|partner|owner|opponent|counterpart)$/u.test(token.lower)
  )
    return false;
  if (role !== null && !isRelation(role.lemma)) before.roles.push(token.text);
  before.gender ??= (german ? role : roleWord(token.lower))?.gender ?? titleGender(token.lower);
  before.title = true;
  before.mononym ||= isMononymTitle(token.text);
  return true;
}

/** "Kollege", "Nachfolger": tells how a person stands to another one, no role of his own. */
function isRelation(lemma: string): boolean {
  return /(?:kollege|nachfolger|vorgänger|freund|partner|bruder|schwester|sohn|tochter|vater|mutter|frau|mann|counterpart|colleague|friend|wife|husband|son|daughter|predecessor|successor)$/u.test(
    lemma,
  );
}

function titleGender(lower: string): Gender | null {
  if (
    /^(?:frau|mrs|ms|miss|lady|madame|dame|fräulein|königin|queen|princess|prinzessin|schwester|señora)\.?$/u.test(
      lower,
    )
  )
    return 'FEMALE';
  return /^(?:herrn?|mr|sir|lord|monsieur|señor|könig|king|prinz|prince|papst|pope|pater|bruder|don)\.?$/u.test(lower)
    ? 'MALE'
    : null;
}

function genderOf(tokens: readonly Token[], first: number, before: Before, english: boolean): Gender | null {
  const named = firstNameGender(tokens[first]?.text ?? '');
  // "Ms Marian Tolliver": English forms of address tell it, whatever the first name says.
  return english ? (before.gender ?? named) : (named ?? before.gender);
}

/** English roles of several words before a name: "Secretary of State", "Prime Minister". */
function rolePhrase(tokens: readonly Token[], at: number): number {
  const [one, two, three] = [tokens[at]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text];
  if (two === 'of' && three === 'State') return 3;
  return two !== undefined &&
    one !== undefined &&
    /^(?:Prime|Foreign|Defen[cs]e|Vice|Deputy|Press|Finance|Interior|Attorney)$/u.test(one) &&
    roleWord(two ?? '') !== null
    ? 2
    : 1;
}

/** Capital words before a name that tell what somebody is: "Sixteen-year-old", "Olympian", "Republican". */
const DESCRIBES =
  /^(?:\p{Lu}\p{Ll}+-year-old|Olympian|Republican|Democrat|Tory|Conservative|Labour|Catholic|Anglican|Norwegian|Australian|Canadian|Brazilian|Californian|Londoner|Frenchman|Dutchman|Briton)$/u;

/** "NS-Scherge Iwan Beispiel": an unknown noun before a first name and a surname is no part of the name. */
function hidesFirstName(tokens: readonly Token[], at: number, before: Before): boolean {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const capitals = isCapital(two) && isCapital(three) && two.breaks === 0 && three.breaks === 0;
  if (one !== undefined && DESCRIBES.test(one.text) && capitals && !isFirstName(one.text)) return true;
  if (before.title || one === undefined || two === undefined || isFirstName(one.text) || isInitial(one)) return false;
  return isFirstName(two.text) && (isCapital(three) || isArabic(three)) && three?.breaks === 0 && one.text.length > 3;
}

/** A name at `at`, given what stood before it; null where there is none. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  before: Before,
  capitals: CapitalWords | null,
): NameMention | null {
  const token = tokens[at];
  if (!isCapital(token) || hidesFirstName(tokens, at, before)) return null;
  const end = nameEnd(tokens, at, before.title);
  const last = capitals === null ? end : beforeOwned(tokens, at, end, capitals);
  const words = tokens.slice(at, last);
  const count = words.filter((word) => (isCapital(word) || isArabic(word)) && !isInitial(word)).length;
  if (count === 0) return null;
  const known = isFirstName(token.text) || (isInitial(token) && count > 0) || words.some(isArabic);
  const place = isPlace(token.text) && !known;
  if (place || (count === 1 && isPlace(words.at(-1)?.text ?? '') && !known)) return null;
  const full = count > 1 || words.some(isInitial);
  const single = before.title && (!isFirstName(token.text) || before.mononym || before.roles.length === 0);
  if (!full && !single) return null;
  const text = words.map((word, index) => (index > 0 && word.spaced ? ` ${word.text}` : word.text)).join('');
  const doubtful = full && !known && !before.title;
  if (doubtful && roleWord(tokens[last]?.text ?? '') !== null && tokens[last]?.breaks === 0) return null;
  if (doubtful && (last - at > 3 || words.some((word) => !isCapital(word)))) return null;
  return {
    first: at,
    last,
    text,
    roles: [...before.roles],
    gender: genderOf(tokens, at, before, capitals === null),
    full,
    doubtful,
  };
}

/**
 * Finds personal names by first names, titles and roles before them, and (doubtful) by their shape.
 *
 * @param analysis - the text's tokens
 * @returns the names by position, none overlapping; surnames alone only after a title or role
 */
export function findNames({ tokens, rules }: Analysis): NameMention[] {
  const found: NameMention[] = [];
  const capitals = rules.tag === 'de' ? capitalWords(tokens) : null;
  let before: Before = { roles: [], gender: null, title: false, mononym: false };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.breaks > 0) before = { roles: [], gender: null, title: false, mononym: false };
    const capital = isCapital(token);
    // "The Lady Muriel" is a ship.
    if (
      rules.tag === 'en' &&
      /^(?:Lady|Lord|Queen|King|Prince|Princess|Sir)$/u.test(token.text) &&
      tokens[at - 1]?.text === 'The'
    ) {
      at += 2;
      continue;
    }
    if (!capital && rules.tag === 'de') {
      if (before.title) before = { roles: [], gender: null, title: false, mononym: false };
      at += 1;
      continue;
    }
    const phrase = capital && rules.tag === 'en' ? rolePhrase(tokens, at) : 1;
    if (phrase > 1) {
      before.roles.push(
        tokens
          .slice(at, at + phrase)
          .map(({ text }) => text)
          .join(' '),
      );
      before.title = true;
      at += phrase;
      continue;
    }
    const name =
      isFirstNameOnly(tokens, at) || isSeveral(tokens, at) || !noteBefore(before, token, rules.tag === 'de')
        ? nameAt(tokens, at, before, capitals)
        : undefined;
    if (name === undefined) {
      at += 1;
      continue;
    }
    if (name !== null) found.push(name);
    before = { roles: [], gender: null, title: false, mononym: false };
    at = name === null ? at + 1 : name.last;
  }
  return found;
}

/** "Die Anhänger warfen …", "viele Spieler Steine": a form that can be plural after a plural's determiner. */
function isSeveral(tokens: readonly Token[], at: number): boolean {
  const plural = roleWord(tokens[at]?.text ?? '')?.plural;
  if (plural !== null) return false;
  return /^(?:die|viele|einige|mehrere|zwei|drei|vier|fünf|zahlreiche|andere|weitere|dutzende|hunderte|tausende)$/u.test(
    tokens[at - 1]?.lower ?? '',
  );
}

/** A word that is a first name and a role alike begins a name where a surname follows ("Prince Rogers", "Franz Kaiser"). */
function isFirstNameOnly(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isFirstName(token.text) && isCapital(tokens[at + 1]);
}
