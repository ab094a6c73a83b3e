import type { Analysis } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { Span } from '../../core/types.ts';
import { describeEnglish, englishHead, partitive } from '../../language/en/people/english-phrase.ts';
import type { Token, TokenKind } from '../../text/tokens.ts';
import type { DateWords } from '../dates/date-words.ts';
import { roleWord } from '../names/roles.ts';
import { isTitle } from '../names/titles.ts';
import { describe } from './describe.ts';
import { FUNCTION_WORDS, isGroup, isOrganization, isSource } from './lexicon.ts';
import {
  DEFINITE,
  type Description,
  INDEFINITE,
  isCapital,
  type Mention,
  NONE,
  type Pronoun,
  type SpeakerPhrase,
} from './phrase.ts';

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
  ['his', 'HE'],
  ['their', 'THEY'],
]);

const AFTER_HEAD =
  /^(?:des|der|dieser|dieses|eines|einer|von|vom|für|um|aus|bei|beim|in|im|am|an|auf|zu|zur|zum|gegen|mit|ohne|of|for|at|from|in|on|with|near|who|and|und|sowie|,|\()$/u;
const GENITIVE =
  /^(?:des|der|eines|einer|dieser|dieses|seiner|ihrer|seines|ihres|von|vom|of|from|by|the|a|an|dem|den|einem|vieler|mehrerer|einiger|mancher|zahlreicher|verschiedener|aller|zweier|dreier)$/u;
/** A head further into its phrase than this is none. */
const LONGEST = 24;

/** Things and times that are no speakers though a rule may take them for one. */
const NOBODY =
  /^(?:vormittag|nachmittag|morgen|nacht|mitverantwortung|anfang|mitte|ende|jahr|jahre|jahren|monat|woche|tag|abend|ziel|grund|folge|thema|fall|frage|problem|lage|situation|zeit|vertrag|gesetz|artikel|plan|pläne|maßnahme|maßnahmen|demnach|danach|darin|weder|year|week|month|day|plan|law|treaty|it|there|which|that)$|(?:vertrag|gesetz|verordnung|richtlinie|flugblätter)$/u;

/** "seiner Meinung nach": whose words they are is told as by a pronoun. */
const POSSESSIVES: readonly (readonly [RegExp, Pronoun])[] = [
  [/^(?:sein(?:e[nrsm]?)?|dessen|his)$/u, 'HE'],
  [/^(?:her)$/u, 'SHE'],
  [/^(?:ihr(?:e[nrsm]?)?|deren)$/u, 'SHE_OR_THEY'],
  [/^(?:their)$/u, 'THEY'],
];

const WORDLIKE: ReadonlySet<TokenKind> = new Set(['WORD', 'NUMBER']);

/** Index of the head noun among a phrase's tokens: the last noun before what belongs to it; -1 for none. */
function headOf(tokens: readonly Token[]): number {
  let head = -1;
  for (const [at, token] of tokens.slice(0, LONGEST).entries()) {
    if (head >= 0 && AFTER_HEAD.test(token.lower)) return head;
    if (at === 0 && (DEFINITE.test(token.lower) || INDEFINITE.test(token.lower))) continue;
    if (token.kind !== 'WORD') continue;
    if (isCapital(token)) head = at;
  }
  return head;
}

/** The named person whom a phrase means: the name at its head or in an apposition, none in a genitive. */
function personIn(tokens: readonly Token[], mentions: readonly Mention[], head: number): number | null {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const ofState = tokens[head + 1]?.text === 'of' && tokens[head + 2]?.text === 'State';
  const headStart = tokens[ofState ? head + 3 : head]?.start ?? start;
  for (let at = lowerBound(mentions, (mention) => mention.start, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.end > end) return null;
    if (mention.start <= headStart && headStart < mention.end) return mention.person;
    const before = tokens.findLast((token) => token.end <= mention.start);
    if (mention.start > headStart && isApposed(tokens, mention.start)) return mention.person;
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

/** Whether a name follows a comma, with nothing but titles, roles and articles between. */
function isApposed(tokens: readonly Token[], start: number): boolean {
  const last = tokens.findLastIndex((token) => token.end <= start);
  for (let at = last; at >= 0 && at > last - 4; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ',') return token !== undefined;
    // "her opponent, Republican Bob Stanton", "former Olympian Bas Verhoeven"
    const described = /^\p{Lu}\p{Ll}/u.test(token.text) && !FUNCTION_WORDS.has(token.lower);
    if (described && /^(?:,|former|fellow|retired|veteran|ex)$/u.test(tokens[at - 1]?.lower ?? '')) continue;
    if (/^(?:fellow|retired|veteran|ex)$/u.test(token.lower)) continue;
    if (!isTitle(token.text) && roleWord(token.text) === null && !DEFINITE.test(token.lower)) return false;
  }
  return false;
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
function isNoSpeaker({ lower, text }: Token, { months, weekdays }: DateWords): boolean {
  if (text.length > 1 && text === text.toUpperCase()) return false;
  return FUNCTION_WORDS.has(lower) || NOBODY.test(lower) || months.has(lower) || weekdays.has(lower);
}

/** "Angaben der Polizei": the words after the source's noun that say whose they are. */
function behindSource(tokens: readonly Token[], head: number): readonly Token[] {
  const next = tokens[head + 1];
  if (next === undefined || !(GENITIVE.test(next.lower) || /^\p{Ll}\p{L}+(?:er|en)$/u.test(next.text))) return [];
  const from = /^(?:von|vom|of|from|by)$/u.test(next.lower) ? head + 2 : head + 1;
  return tokens.slice(from);
}

/** "Krumms Ansicht": the person whose name stands right before the noun for what was said. */
function ownerBefore(tokens: readonly Token[], mentions: readonly Mention[], noun: Token): number | null {
  const from = tokens[0]?.start ?? 0;
  const last = mentions[lowerBound(mentions, (mention) => mention.start, noun.start) - 1];
  return last !== undefined && last.start >= from && noun.start - last.end <= 2 ? last.person : null;
}

/** "Polizeiangaben", "Medienberichten": whose words they are stands before the noun for them. */
function beforeSource(noun: Token): string | null {
  const stem =
    /^(polizei|medien|behörden|regierungs|augenzeugen|zeugen|experten|firmen|unternehmens|presse|ministeriums|gewerkschafts|partei|armee|militär)-?(?:angaben|berichte?n?|mitteilung|meldung(?:en)?|aussagen?|meinung|informationen)$/iu.exec(
      noun.lower,
    )?.[1];
  if (stem === undefined) return null;
  const word = stem.replace(/s$/u, '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "der 61-Jährige", "the 61-year-old": stands for whomever the text speaks of, as a pronoun does. */
function ageOf(tokens: readonly Token[]): Pronoun | null {
  const last = tokens.at(-1);
  if (tokens.length < 4 && tokens[0]?.lower === 'the' && /^\d{1,3}-year-old$/u.test(last?.lower ?? ''))
    return 'HE_OR_SHE';
  if (tokens.length > 3 || !/^(?:\d{1,3}-)?jährigen?r?$/u.test(last?.lower ?? '')) return null;
  const article = tokens[0]?.lower;
  return article === 'der' || article === 'dem' ? 'HE' : article === 'die' ? 'SHE' : null;
}

/** What follows a comma behind the head tells more of the speaker, and is no part of the description. */
function withoutApposition(tokens: readonly Token[], head: number): readonly Token[] {
  const comma = tokens.findIndex(({ text }, at) => at > head && text === ',');
  return comma < 0 ? tokens : tokens.slice(0, comma);
}

/** "its operator, Western Isles Link": the name in capital words behind the comma; null for none. */
function appositionBody(analysis: Analysis, tokens: readonly Token[], head: number): Description | null {
  const comma = tokens.findIndex(({ text }, at) => at > head && text === ',');
  const name = comma < 0 ? [] : tokens.slice(comma + 1);
  const found = describeEnglish(analysis, withoutApposition(tokens, head), head);
  const words = name.filter(({ kind }) => kind === 'WORD');
  if (words.length < 2 || words.length > 5 || words.length < name.length || !words.every(isCapital)) return null;
  const bodily =
    found?.kind === 'ORGANIZATION' ||
    /^(?:operator|owner|maker|developer|supplier|publisher|contractor)$/u.test(tokens[head]?.lower ?? '');
  const last = words.at(-1);
  const first = words[0];
  if (!bodily || first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  const text = analysis.body.slice(span.start, span.end);
  return {
    type: 'DESCRIPTION',
    kind: 'ORGANIZATION',
    named: true,
    text,
    span,
    head: last.lower,
    noun: last.text,
    gender: null,
    definite: true,
  };
}

/** "auch die Mutter", "aber dem Zeugen": what stands before the phrase is no part of it. */
function withoutAdverbs(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(
    ({ lower }) => !/^(?:auch|aber|sowohl|nur|selbst|sogar|bereits|so|jedoch|also|even|both|but)$/u.test(lower),
  );
  return from > 0 ? tokens.slice(from) : tokens;
}

/**
 * Tells what the words that name a speaker are: a pronoun, a person of the article, or a description.
 *
 * @param all - the words' tokens
 * @param mentions - the article's name mentions by start
 */
export function readPhrase(analysis: Analysis, all: readonly Token[], mentions: readonly Mention[]): SpeakerPhrase {
  const tokens = withoutAdverbs(all);
  const words = tokens.filter(({ kind }) => WORDLIKE.has(kind));
  const only = words.length === 1 ? words[0] : undefined;
  const pronoun = only === undefined ? undefined : PRONOUNS.get(only.lower);
  if (pronoun !== undefined) return { type: 'PRONOUN', pronoun };
  const aged = ageOf(tokens);
  if (aged !== null) return { type: 'PRONOUN', pronoun: aged };
  const english = analysis.rules.tag === 'en';
  const head = english ? englishHead(tokens) : headOf(tokens);
  const part = english ? partitive(analysis, withoutApposition(tokens, head)) : null;
  if (part !== null) return part;
  const noun = tokens[head];
  if (noun === undefined) return NONE;
  const person = personIn(tokens, mentions, head);
  if (person !== null) return { type: 'PERSON', person, alone: isAlone(tokens, mentions, person) };
  if (english && !isSource(noun.text))
    return isNoSpeaker(noun, analysis.shared.dates) && noun.lower !== 'man'
      ? NONE
      : (appositionBody(analysis, tokens, head) ??
          describeEnglish(analysis, withoutApposition(tokens, head), head) ??
          NONE);
  if (!isSource(noun.text))
    return isNoSpeaker(noun, analysis.shared.dates) ? NONE : describe(analysis, withoutApposition(tokens, head), head);
  const possessor = POSSESSIVES.find(([pattern]) => pattern.test(tokens[0]?.lower ?? ''))?.[1];
  if (possessor !== undefined && head === 1) return { type: 'PRONOUN', pronoun: possessor };
  const known = ownerBefore(tokens, mentions, noun);
  if (known !== null) return { type: 'PERSON', person: known, alone: true };
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
