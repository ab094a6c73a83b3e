import type { Analysis } from '../analysis.ts';
import { MONTHS, WEEKDAYS } from '../events/date-words.ts';
import { isPlace } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import type { Gender } from '../names/types.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import type { PersonKind, Span } from '../types.ts';
import { FUNCTION_WORDS, isGroup, isOrganization, isSource } from './lexicon.ts';
import { lowerBound } from './lower-bound.ts';

/** A pronoun's grammar; `SHE_OR_THEY` for German "sie", which the verb's number decides. */
export type Pronoun = 'HE' | 'SHE' | 'IT' | 'THEY' | 'SHE_OR_THEY';

/** What the words that name a speaker are. */
export type SpeakerPhrase =
  | { readonly type: 'PRONOUN'; readonly pronoun: Pronoun }
  | {
      readonly type: 'PERSON';
      readonly person: number;
      /** False where the phrase names a second person beside the first ("Merkel und Stoiber"). */
      readonly alone: boolean;
    }
  | {
      readonly type: 'DESCRIPTION';
      readonly kind: PersonKind;
      /** Without determiner ("Sprecherin des Weißen Hauses"). */
      readonly text: string;
      readonly span: Span;
      /** The head noun's lemma where it is a role, else the noun in lower case. */
      readonly head: string;
      /** The head noun as printed. */
      readonly noun: string;
      readonly gender: Gender | null;
      readonly definite: boolean;
      /** True for an organization that is called by a name of its own. */
      readonly named: boolean;
    }
  | { readonly type: 'NONE' };

/** Words that describe a speaker without a person's name. */
export type Description = Extract<SpeakerPhrase, { type: 'DESCRIPTION' }>;

const NONE: SpeakerPhrase = { type: 'NONE' };

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['er', 'HE'],
  ['ihm', 'HE'],
  ['dieser', 'HE'],
  ['he', 'HE'],
  ['him', 'HE'],
  ['she', 'SHE'],
  ['her', 'SHE'],
  ['diese', 'SHE_OR_THEY'],
  ['sie', 'SHE_OR_THEY'],
  ['they', 'THEY'],
  ['ihnen', 'THEY'],
  ['ihr', 'SHE'],
  ['es', 'IT'],
  ['it', 'IT'],
]);

const DEFINITE =
  /^(?:der|die|das|den|dem|des|dieser|diese|dieses|diesem|diesen|the|this|that|these|those|sein|seine|seiner|seinem|ihr|ihre|ihrer|ihrem|his|her|their)$/u;
const INDEFINITE =
  /^(?:ein|eine|einer|einem|einen|eines|mehrere|einige|viele|zwei|drei|vier|andere|weitere|zahlreiche|a|an|several|some|many|two|three|another|other|one)$/u;
const AFTER_HEAD =
  /^(?:des|der|eines|einer|von|vom|für|um|aus|bei|beim|in|im|am|an|auf|zu|zur|zum|gegen|mit|of|for|at|from|in|on|with|near|who|and|und|sowie|,|\()$/u;
const GENITIVE =
  /^(?:des|der|eines|einer|dieser|dieses|seiner|ihrer|seines|ihres|von|vom|of|from|by|the|a|an|dem|den|einem)$/u;
/** A head further into its phrase than this is none. */
const LONGEST = 24;

/** Things and times that are no speakers though a rule may take them for one. */
const NOBODY =
  /^(?:anfang|mitte|ende|jahr|jahre|jahren|monat|woche|tag|abend|ziel|grund|folge|thema|fall|frage|problem|lage|situation|zeit|vertrag|gesetz|artikel|plan|pläne|maßnahme|maßnahmen|demnach|danach|darin|weder|year|week|month|day|plan|law|treaty|it|there|which|that)$|(?:vertrag|gesetz|verordnung|richtlinie|flugblätter)$/u;

/** Endings of nouns for people by what they do; the lexicon of roles has the usual ones. */
const AGENT = /(?:erin|er|ent|entin|ant|antin|ist|istin|oge|ogin|ator|atorin)$/u;

const WORDLIKE: ReadonlySet<TokenKind> = new Set(['WORD', 'NUMBER']);

const isCapital = (token: Token): boolean => token.text.charAt(0) !== token.lower.charAt(0);

/** Index of the head noun among a phrase's tokens: the last noun before what belongs to it; -1 for none. */
function headOf(tokens: readonly Token[], english: boolean): number {
  let head = -1;
  for (const [at, token] of tokens.slice(0, LONGEST).entries()) {
    if (head >= 0 && AFTER_HEAD.test(token.lower)) return head;
    if (at === 0 && (DEFINITE.test(token.lower) || INDEFINITE.test(token.lower))) continue;
    if (token.kind !== 'WORD') continue;
    if (english ? !AFTER_HEAD.test(token.lower) : isCapital(token)) head = at;
  }
  return head;
}

/** Name mentions `[start, end)` with their person, sorted by start. */
export interface Mention extends Span {
  readonly person: number;
}

/** The named person whom a phrase means: the name at its head or in an apposition, none in a genitive. */
function personIn(tokens: readonly Token[], mentions: readonly Mention[], head: number): number | null {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const headStart = tokens[head]?.start ?? start;
  for (let at = lowerBound(mentions, (mention) => mention.start, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.end > end) return null;
    if (mention.start <= headStart && headStart < mention.end) return mention.person;
    const before = tokens.findLast((token) => token.end <= mention.start);
    if (mention.start > headStart && before?.text === ',') return mention.person;
    if (
      mention.start > headStart &&
      before !== undefined &&
      !AFTER_HEAD.test(before.lower) &&
      roleWord(before.text) !== null
    )
      return mention.person;
  }
  return null;
}

/** Whether no other person is joined to the one named by "und". */
function isAlone(tokens: readonly Token[], mentions: readonly Mention[], person: number): boolean {
  const joint = tokens.find(({ lower }) => /^(?:und|sowie|and)$/u.test(lower));
  const end = tokens.at(-1)?.end ?? 0;
  if (joint === undefined) return true;
  const from = lowerBound(mentions, (mention) => mention.start, joint.end);
  return !mentions.slice(from, from + 3).some((mention) => mention.end <= end && mention.person !== person);
}

/** Times, months, function words: the head of a phrase that names nobody. */
function isNoSpeaker({ lower }: Token): boolean {
  return FUNCTION_WORDS.has(lower) || NOBODY.test(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower);
}

/** "Angaben der Polizei": the words after the source's noun that say whose they are. */
function behindSource(tokens: readonly Token[], head: number): readonly Token[] {
  const next = tokens[head + 1];
  if (next === undefined || !GENITIVE.test(next.lower)) return [];
  const from = /^(?:von|vom|of|from|by)$/u.test(next.lower) ? head + 2 : head + 1;
  return tokens.slice(from);
}

/** "Polizeiangaben", "Medienberichten": whose words they are stands before the noun for them. */
function beforeSource(noun: Token): string | null {
  const stem =
    /^(polizei|medien|behörden|regierungs|firmen|unternehmens|presse|ministeriums|gewerkschafts|partei|armee|militär)-?(?:angaben|berichte?n?|mitteilung|meldung(?:en)?|aussagen?|informationen)$/iu.exec(
      noun.lower,
    )?.[1];
  if (stem === undefined) return null;
  const word = stem.replace(/s$/u, '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whether a phrase calls an organization by a name: an acronym, a place, a nationality, capital words in a row. */
function isOwnName(tokens: readonly Token[], head: number): boolean {
  const own = tokens.some((token) => {
    const acronym = token.text.length > 1 && token.text === token.text.toUpperCase() && /\p{Lu}{2}/u.test(token.text);
    return acronym || isPlace(token.text) || /^\p{Ll}\p{L}+(?:ische|deutsche)[nrsm]?$/u.test(token.text);
  });
  const before = tokens[head - 1];
  const row =
    before !== undefined &&
    before.kind === 'WORD' &&
    isCapital(before) &&
    !DEFINITE.test(before.lower) &&
    !INDEFINITE.test(before.lower);
  return own || row || tokens.slice(1).some(({ kind }) => kind === 'QUOTE');
}

/** German plurals without an article: "Musikkenner", "Datenschützer", "Umfragen". */
function isPluralNoun(noun: Token): boolean {
  return /(?:en|er|ern|eln|innen|leute|isten|anten)$/u.test(noun.lower);
}

function describe(analysis: Analysis, tokens: readonly Token[], head: number): SpeakerPhrase {
  const noun = tokens[head];
  const first = tokens[0];
  const last = tokens.at(-1);
  if (noun === undefined || first === undefined || last === undefined) return NONE;
  const determined = DEFINITE.test(first.lower) || INDEFINITE.test(first.lower);
  const counted = determined && DEFINITE.test(tokens[1]?.lower ?? '');
  const from = determined && !counted && tokens.length > 1 ? tokens[1] : first;
  const span: Span = { start: from?.start ?? first.start, end: last.end };
  const role = roleWord(noun.text);
  const capital = isCapital(noun);
  const article = first.lower;
  const plural = role?.plural === true || (role?.plural === null && isPluralPhrase(first, noun, head === 0));
  const text = analysis.body.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const definite = DEFINITE.test(article) || (!determined && head === 0);
  const base = { type: 'DESCRIPTION', text, span, definite, noun: noun.text } as const;
  if (role !== null && !plural)
    return { ...base, kind: 'INDIVIDUAL', head: role.lemma, gender: genderBy(article, role.gender), named: false };
  if (role !== null || isGroup(noun.text))
    return { ...base, kind: 'GROUP', head: role?.lemma ?? noun.lower, gender: null, named: false };
  const numbered = first.kind === 'NUMBER' || INDEFINITE.test(article);
  const bare = !determined && head === 0;
  const own =
    !numbered && (isOwnName(tokens, head) || (bare && capital && !isPluralNoun(noun) && !isOrganization(noun.text)));
  if (isOrganization(noun.text) || (capital && own)) {
    const quoted = quotedName(tokens);
    const name =
      quoted === null ? base : { ...base, text: analysis.body.slice(quoted.start, quoted.end), span: quoted };
    return { ...name, kind: 'ORGANIZATION', head: noun.lower, gender: null, named: own };
  }
  if (analysis.rules === 'de' && !capital) return NONE;
  if (/^(?:der|ein|eine|einer|einem|the|an?)$/u.test(article) && AGENT.test(noun.lower))
    return { ...base, kind: 'INDIVIDUAL', head: noun.lower, gender: genderBy(article, null), named: false };
  const several = numbered || !determined || (/^(?:die|den|these|those)$/u.test(article) && isPluralNoun(noun));
  return {
    ...base,
    kind: several && !/^eine?[rmns]?$/u.test(article) ? 'GROUP' : 'ORGANIZATION',
    head: noun.lower,
    gender: null,
    named: false,
  };
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

function genderBy(article: string, gender: Gender | null): Gender | null {
  if (gender !== null) return gender;
  return /^(?:ein|einem|dem|dieser|diesem)$/u.test(article) ? 'MALE' : /^(?:eine)$/u.test(article) ? 'FEMALE' : null;
}

/** "die Minister", "Experten", "Minister" (alone, with no determiner): several people. */
function isPluralPhrase(first: Token, noun: Token, bare: boolean): boolean {
  if (/^(?:der|ein|eine|einer|einem|dem|den|the|a|an|dieser|sein|ihr|his|her)$/u.test(first.lower))
    return /^den$/u.test(first.lower) && /n$/u.test(noun.lower);
  if (
    /^(?:die|diese|mehrere|einige|viele|zwei|drei|vier|andere|weitere|zahlreiche|several|some|many|two|three)$/u.test(
      first.lower,
    )
  )
    return !/in$/u.test(noun.lower);
  return bare;
}

/**
 * Tells what the words that name a speaker are: a pronoun, a person of the article, or a description.
 *
 * @param tokens - the words' tokens
 * @param mentions - the article's name mentions by start
 */
export function readPhrase(analysis: Analysis, tokens: readonly Token[], mentions: readonly Mention[]): SpeakerPhrase {
  const words = tokens.filter(({ kind }) => WORDLIKE.has(kind));
  const only = words.length === 1 ? words[0] : undefined;
  const pronoun = only === undefined ? undefined : PRONOUNS.get(only.lower);
  if (pronoun !== undefined) return { type: 'PRONOUN', pronoun };
  const head = headOf(tokens, analysis.rules === 'en');
  const noun = tokens[head];
  if (noun === undefined) return NONE;
  const person = personIn(tokens, mentions, head);
  if (person !== null) return { type: 'PERSON', person, alone: isAlone(tokens, mentions, person) };
  if (isNoSpeaker(noun)) return NONE;
  if (!isSource(noun.text)) return describe(analysis, tokens, head);
  const owner = beforeSource(noun);
  if (owner !== null) return ownerOf(owner, noun, analysis);
  const behind = behindSource(tokens, head);
  return behind.length > 0 && behind.length < tokens.length ? readPhrase(analysis, behind, mentions) : NONE;
}

function ownerOf(owner: string, noun: Token, analysis: Analysis): SpeakerPhrase {
  const span: Span = { start: noun.start, end: Math.min(noun.end, noun.start + owner.length) };
  const group = isGroup(owner);
  const text = analysis.body.slice(span.start, span.end);
  const kind = group ? 'GROUP' : 'ORGANIZATION';
  return {
    type: 'DESCRIPTION',
    kind,
    text,
    span,
    head: owner.toLowerCase(),
    noun: owner,
    gender: null,
    definite: true,
    named: false,
  };
}

const DETERMINERS: ReadonlyMap<Pronoun, RegExp> = new Map([
  ['HE', /^(?:der|ein)$/u],
  ['SHE', /^(?:die|eine)$/u],
  ['IT', /^(?:das|ein|the|an?)$/u],
]);

/**
 * The organization that a sentence begins with, where a pronoun later in it can mean it: "Die Staatsanwaltschaft
 * ermittelt, teilte sie mit."
 *
 * @param tokens - the sentence's tokens before the pronoun
 * @returns null where it begins with anything else
 */
export function sentenceSubject(analysis: Analysis, tokens: readonly Token[], pronoun: Pronoun): Description | null {
  const from = tokens.findIndex(({ kind }) => kind === 'WORD');
  const first = tokens[from];
  if (first === undefined || DETERMINERS.get(pronoun)?.test(first.lower) !== true) return null;
  let head = from + 1;
  while (head < from + 4 && /^\p{Ll}.*(?:e|en|er|es)$/u.test(tokens[head]?.text ?? '')) head += 1;
  const noun = tokens[head];
  if (noun === undefined || noun.kind !== 'WORD' || !isOrganization(noun.text)) return null;
  const phrase = describe(analysis, tokens.slice(from, head + 1), head - from);
  return phrase.type === 'DESCRIPTION' && phrase.kind === 'ORGANIZATION' ? phrase : null;
}
