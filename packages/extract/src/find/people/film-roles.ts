import { analyseHeadline } from '../../core/analyse.ts';
import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import { wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import { roleWord } from '../names/roles.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { isCapital } from './name-end.ts';
import { ARTICLE } from './word-kinds.ts';

const verbs = new Set(wordsOfAll(({ people }) => [...people.actingVerbs, ...people.portrayalVerbs]));
const onlyRoles = new Set(wordsOfAll(({ people }) => people.portrayalVerbs));
const frames = new Set(wordsOfAll(({ people }) => people.roleFrames));
const frameWords = new Set([...frames].map((frame) => frame.split(' ', 1)[0]));
const subjects = new Set(wordsOfAll(({ people }) => people.actingSubjects));
const fame = new Set(wordsOfAll(({ people }) => people.fameWords));
const asWords = new Set(wordsOfAll(({ people }) => people.roleConjunctions));
const prepositions = new Set(wordsOfAll(({ people }) => people.companionPrepositions));
const actingNoun = wordEnding(wordsOfAll(({ people }) => people.actingNouns));

/** The maximum number of tokens between the verb and the name of the role: "spielte 20 Jahre lang Kommissar Lüders". */
const REACH = 8;
/** The maximum number of words for an occupation before the name of a role. */
const OCCUPATION_WORDS = 2;

/** The noun phrase of a name: "den Kommissar Lüders". */
interface NamePhrase {
  /** The index of the first token: the article, the occupation or the name. */
  readonly first: number;
  /** The index of the first token of the name. */
  readonly name: number;
  /** The index after the name. */
  readonly last: number;
}

/**
 * Removes fictional characters that the text names only as somebody's role in a film, a series or a play: "Er spielte
 * Kommissar Lüders", "She starred as Detective Ruth Marlow". A sentence about acting must name the role first, and the
 * character must not speak.
 *
 * @param people - the people in the text
 */
export function withoutFilmRoles(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  people: readonly ExtractedPerson[],
): ExtractedPerson[] {
  const { tokens } = analysis;
  if (!tokens.some(({ lower }) => verbs.has(lower) || frameWords.has(lower) || fame.has(lower))) return [...people];
  const spoken = drafts.flatMap(({ speakerSpans }) => speakerSpans);
  const speaks = ({ mentions }: ExtractedPerson) =>
    mentions.some(({ start, end }) => spoken.some((span) => span.start < end && start < span.end));
  const ends = new Set(people.flatMap(({ mentions }) => mentions.map(({ end }) => end)));
  const isRole = ({ kind, mentions: [first] }: ExtractedPerson) =>
    kind === 'INDIVIDUAL' && first !== undefined && isPlayed(analysis, first, ends) && isAboutActing(analysis, first);
  return people.filter((person) => !isRole(person) || speaks(person));
}

/** Checks whether the sentence of a mention, the sentence before it or the headline is about a film or a play. */
function isAboutActing(analysis: Analysis, { start }: Span): boolean {
  const { tokens, sentences, sentenceOf } = analysis;
  const at = sentenceOf[tokenAt(tokens, start)] ?? 0;
  const isActing = ({ lower }: Token) => actingNoun.test(lower);
  const near = sentences.slice(Math.max(0, at - 1), at + 1);
  return (
    near.some(({ first, last }) => tokens.slice(first, last).some(isActing)) ||
    analyseHeadline(analysis).tokens.some(isActing)
  );
}

function isPlayed(analysis: Analysis, mention: Span, ends: ReadonlySet<number>): boolean {
  const { body, tokens } = analysis;
  if (/^[’']s(?!\p{L})/u.test(body.slice(mention.end, mention.end + 3))) return false;
  const phrase = phraseOf(tokens, tokenAt(tokens, mention.start), mention.end);
  return (
    isFramed(tokens, phrase) ||
    isKnownAs(analysis, phrase) ||
    followsVerb(analysis, phrase, ends) ||
    endsRelativeClause(tokens, phrase)
  );
}

function phraseOf(tokens: readonly Token[], name: number, end: number): NamePhrase {
  let first = name;
  while (name - first < OCCUPATION_WORDS && isCapital(tokens[first - 1]) && tokens[first]?.breaks === 0) first -= 1;
  if (ARTICLE.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  let last = name + 1;
  while ((tokens[last - 1]?.end ?? end) < end) last += 1;
  return { first, name, last };
}

/**
 * Checks for a noun or a verb that introduces a role: "in der Rolle der Carla Monte", "starred as Detective Marlow".
 */
function isFramed(tokens: readonly Token[], { first, name }: NamePhrase): boolean {
  const words = tokens.slice(Math.max(0, first - 2), name).map(({ lower }) => lower);
  return words.some((word, at) => frames.has(word) || frames.has(`${word} ${words[at + 1]}`));
}

/** Checks for a sentence about the fame of an actor: "Bekannt wurde er als Kommissar Lüders". */
function isKnownAs({ tokens, sentences, sentenceOf }: Analysis, { first, name }: NamePhrase): boolean {
  const link = tokens[first - 1]?.kind === 'QUOTE' ? tokens[first - 2] : tokens[first - 1];
  const sentence = sentences[sentenceOf[name] ?? -1];
  if (first === name || sentence === undefined || !asWords.has(link?.lower ?? '')) return false;
  // "als Schauspieler Jan Solm bekannt wurde"
  if (tokens.slice(first, name).some(({ lower }) => actingNoun.test(lower))) return false;
  return tokens.slice(sentence.first, sentence.last).some(({ lower }) => fame.has(lower));
}

/** Checks for a verb whose subject precedes it: "Er spielte 20 Jahre lang Kommissar Lüders". */
function followsVerb({ tokens, sentenceOf }: Analysis, phrase: NamePhrase, ends: ReadonlySet<number>): boolean {
  const { first, name } = phrase;
  if (isOblique(tokens, phrase)) return false;
  let actor = false;
  for (let at = first - 1; at > 0 && at >= first - REACH && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    const token = tokens[at];
    const subject = tokens[at - 1];
    if (token === undefined || subject === undefined) return false;
    // "In der Serie spielt Vera Lind die Anwältin Carla Monte": the first name is the subject.
    actor ||= ends.has(token.end);
    if (!verbs.has(token.lower)) continue;
    // "Er spielte Telemann": without an article or an occupation, the name can be a composer.
    if (first === name && !onlyRoles.has(token.lower)) return false;
    return actor || subjects.has(subject.lower) || ends.has(subject.end) || roleWord(subject) !== null;
  }
  return false;
}

/** Checks for the verb of a relative clause after the name: "die in der Serie die Anwältin Carla Monte spielte". */
function endsRelativeClause(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const { first, name, last } = phrase;
  if (first === name || isOblique(tokens, phrase) || !verbs.has(tokens[last]?.lower ?? '')) return false;
  const before = tokens.slice(Math.max(0, first - REACH), first);
  return before.some(({ text }, at) => text === ',' && subjects.has(before[at + 1]?.lower ?? ''));
}

const isOblique = (tokens: readonly Token[], { first }: NamePhrase): boolean =>
  prepositions.has(tokens[first - 1]?.lower ?? '');
