import type { Analysis } from '../../core/analysis.ts';
import type { PersonKind, Span } from '../../core/types.ts';
import { nominative } from '../../language/de/people/nominative.ts';
import type { Token } from '../../text/tokens.ts';
import { isPlace, isPlacePair } from '../names/places.ts';
import { type RoleWord, roleWord } from '../names/roles.ts';
import type { Gender } from '../names/types.ts';
import { isBody, isGroup, isOrganization } from './lexicon.ts';
import { DEFINITE, INDEFINITE, isCapital, NONE, type SpeakerPhrase } from './phrase.ts';

/** Endings of nouns for people by what they do; the lexicon of roles has the usual ones. */
const AGENT = /(?:erin|er|(?<!m)ent|entin|ant|antin|ist|istin|oge|ogin|ator|atorin)$/u;

/** German plurals for people by where they come from or what they do. */
const AGENTS = /(?:er|ern|innen|isten|anten|enten|oren|ologen|esen|leute|leuten|iker|ikern)$/u;

/** Whether a phrase calls an organization by a name: an acronym, a place, a nationality, capital words in a row. */
function isOwnName(tokens: readonly Token[], head: number): boolean {
  const own = tokens.some((token) => {
    const acronym = /^(?:\p{Lu}[\d.&-]*){2,}s?$/u.test(token.text);
    return acronym || isPlace(token.text) || /^\p{Ll}\p{L}+(?:ische|deutsche)[nrsm]?$/u.test(token.text);
  });
  if (tokens.some(({ text }, at) => isPlacePair(text, tokens[at + 1]?.text ?? ''))) return true;
  const before = tokens[head - 1];
  const row =
    before !== undefined &&
    before.kind === 'WORD' &&
    isCapital(before) &&
    !DEFINITE.test(before.lower) &&
    !INDEFINITE.test(before.lower);
  return own || row || isBody(tokens[head]?.text ?? '') || tokens.slice(1).some(({ kind }) => kind === 'QUOTE');
}

/** German plurals without an article: "Musikkenner", "Datenschützer", "Umfragen". */
function isPluralNoun(noun: Token): boolean {
  return /(?:en|er|ern|eln|innen|leute|isten|anten)$/u.test(noun.lower);
}

/** The name in quotation marks in "das Magazin „Der Spiegel“". */
function quotedName(tokens: readonly Token[]): Span | null {
  const open = tokens.findIndex(({ kind }) => kind === 'QUOTE');
  const close = tokens.findLastIndex(({ kind }) => kind === 'QUOTE');
  const first = tokens[open + 1];
  const last = tokens[close - 1];
  if (open < 0 || close < open + 2 || first === undefined || last === undefined || !isCapital(first)) return null;
  return { start: first.start, end: last.end };
}

/** The words of a phrase and what its article tells. */
interface Words {
  readonly tokens: readonly Token[];
  readonly head: number;
  readonly noun: Token;
  /** The article, lower case; empty for none. */
  readonly article: string;
  /** Index of the first word after the article. */
  readonly from: number;
}

function readWords(tokens: readonly Token[], head: number): Words | null {
  const noun = tokens[head];
  const first = tokens[0];
  if (noun === undefined || first === undefined) return null;
  const determined = tokens.length > 1 && head > 0 && (DEFINITE.test(first.lower) || INDEFINITE.test(first.lower));
  const counted = determined && DEFINITE.test(tokens[1]?.lower ?? '');
  return { tokens, head, noun, article: determined ? first.lower : '', from: determined && !counted ? 1 : 0 };
}

/** The phrase without article in the nominative, with what follows its head as printed. */
function textOf(analysis: Analysis, { tokens, head, noun, article, from }: Words): string {
  const last = tokens.at(-1) ?? noun;
  const rest = analysis.body.slice(noun.end, last.end);
  if (analysis.rules.tag !== 'de')
    return analysis.body.slice(tokens[from]?.start ?? noun.start, last.end).replace(/\s+/gu, ' ');
  const before = tokens.slice(from, head);
  if (before.some(({ kind }) => kind !== 'WORD'))
    return analysis.body.slice(tokens[from]?.start ?? noun.start, last.end).replace(/\s+/gu, ' ');
  return (
    nominative(
      article,
      before.map(({ text }) => text),
      noun.text,
    ) + rest
  ).replace(/\s+/gu, ' ');
}

function genderBy(article: string, gender: Gender | null, noun: string): Gender | null {
  if (gender !== null) return gender;
  if (article === 'der' && !/in$/u.test(noun)) return 'MALE';
  if (article === 'die') return 'FEMALE';
  return /^(?:ein|einem|dem|dieser|diesem)$/u.test(article) ? 'MALE' : /^(?:eine)$/u.test(article) ? 'FEMALE' : null;
}

/** "die Minister", "Experten", "Minister" (alone, with no determiner): several people. */
/** Nouns that bend like adjectives: "der Vorsitzenden" is one woman, "der Zeugen" are several. */
const ADJECTIVAL =
  /(?:nde|ordnete|tragte|stellte|dienstete|sandte|gierte|lagte|digte|traute|wandte|letzte|dächtige)n$/u;

function isPluralPhrase(first: Token, noun: Token, bare: boolean): boolean {
  const article = first.lower;
  if (article === 'den') return /n$/u.test(noun.lower);
  if (article === 'der') return /en$/u.test(noun.lower) && !ADJECTIVAL.test(noun.lower);
  if (/^(?:ein|eine|einer|einem|einen|eines|des|dem|the|a|an|dieser|sein|ihr|his|her|their)$/u.test(article))
    return false;
  if (
    /^(?:die|diese|mehrere|einige|viele|zwei|drei|vier|andere|weitere|zahlreiche|several|some|many|two|three)$/u.test(
      article,
    )
  )
    return !/in$/u.test(noun.lower);
  return bare || /^\p{L}+e$/u.test(first.text);
}

/** A capital tells a German noun; an English one has it only at the start of a sentence. */
function roleIn({ rules }: Analysis, { text, lower }: Token): RoleWord | null {
  return roleWord(rules.tag === 'en' ? lower : text);
}

/** What kind of speaker a phrase describes; null for things, times and what cannot be told. */
function kindOf(analysis: Analysis, words: Words): { readonly kind: PersonKind; readonly named: boolean } | null {
  const { tokens, head, noun, article } = words;
  const first = tokens[0] ?? noun;
  const role = roleIn(analysis, noun);
  const plural = role?.plural === true || (role?.plural === null && isPluralPhrase(first, noun, head === 0));
  if (role !== null) return { kind: plural ? 'GROUP' : 'INDIVIDUAL', named: false };
  const state = words.tokens.some(({ text }, at) => isPlacePair(text, words.tokens[at + 1]?.text ?? ''));
  if (state) return { kind: 'ORGANIZATION', named: true };
  const single = isOrganization(noun.text) && /^(?:das|dem|des|ein|einem|eines|dieses|diesem)$/u.test(article);
  if (isGroup(noun.text) && !single) return { kind: 'GROUP', named: false };
  const numbered = first.kind === 'NUMBER' || INDEFINITE.test(article);
  const bare = article === '' && head === 0 && isCapital(noun) && !isPluralNoun(noun) && !isOrganization(noun.text);
  const named = !numbered && (isOwnName(tokens, head) || bare);
  if (isOrganization(noun.text) || (isCapital(noun) && named)) return { kind: 'ORGANIZATION', named };
  if (analysis.rules.tag === 'de' ? !isCapital(noun) : false) return null;
  if (/^(?:der|ein|eine|einer|einem|the|an?)$/u.test(article) && AGENT.test(noun.lower))
    return { kind: 'INDIVIDUAL', named: false };
  const several = numbered || article === '' || /^(?:die|den|these|those)$/u.test(article);
  return several && AGENTS.test(noun.lower) ? { kind: 'GROUP', named: false } : null;
}

/**
 * What words without a person's name tell of a speaker.
 *
 * @param tokens - the words' tokens
 * @param head - index of the head noun among them
 */
export function describe(analysis: Analysis, tokens: readonly Token[], head: number): SpeakerPhrase {
  const words = readWords(tokens, head);
  const found = words === null ? null : kindOf(analysis, words);
  if (words === null || found === null) return NONE;
  const { noun, article, from } = words;
  const role = roleIn(analysis, noun);
  const quoted = found.kind === 'ORGANIZATION' ? quotedName(tokens) : null;
  const span: Span = quoted ?? { start: tokens[from]?.start ?? noun.start, end: tokens.at(-1)?.end ?? noun.end };
  return {
    type: 'DESCRIPTION',
    ...found,
    text: quoted === null ? textOf(analysis, words) : analysis.body.slice(quoted.start, quoted.end),
    span,
    head: role?.lemma ?? noun.lower,
    noun: noun.text,
    gender: found.kind === 'INDIVIDUAL' ? genderBy(article, role?.gender ?? null, noun.lower) : null,
    definite: DEFINITE.test(article) || (article === '' && head === 0),
  };
}
