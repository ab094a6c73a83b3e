import { type Analysis, type Language, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { ExtractedPerson } from '../../core/types.ts';
import { CAPITAL, DETERMINER, PREPOSITION } from '../../core/word-flags.ts';
import { roleWord } from '../names/roles.ts';
import type { Gender } from '../names/types.ts';
import type { Mention } from './phrase.ts';
import type { Pronoun } from './pronoun.ts';
import { COORDINATORS } from './word-kinds.ts';

/** A person that a pronoun can refer to. */
export interface Antecedent {
  readonly person: number;
  /** The probability that the pronoun refers to this person, from 0 to 1. */
  readonly certainty: number;
}

/** The maximum distance between a pronoun and its antecedent, in mentions and in sentences. */
const MENTIONS_BACK = 12;
const SENTENCES_BACK = 4;
/** A person with at least this many mentions is a topic of the article and a more likely antecedent. */
const MENTIONS_OF_A_TOPIC = 3;
/** The best candidate counts as certain if its lead over the second-best is at least this large. */
const LEAD = 0.25;
/** The minimum score and the minimum lead of the best candidate. */
const LEAST = 0.45;
const LEAST_LEAD = 0.08;

/** Rates from 0 to 1 how well a pronoun matches a person in gender and number. */
function fits({ people }: Language, person: ExtractedPerson, pronoun: Pronoun): number {
  if (person.kind === 'INDIVIDUAL') {
    const wanted: Gender | null = pronoun === 'HE' ? 'MALE' : /^(?:THEY|IT)$/u.test(pronoun) ? null : 'FEMALE';
    if (wanted === null) return 0;
    if (pronoun === 'HE_OR_SHE') return 1;
    if (person.gender === null) return 0.7;
    return person.gender === wanted ? 1 : 0;
  }
  if (pronoun === 'IT') return person.kind === 'ORGANIZATION' ? 0.8 : 0;
  if (pronoun === 'THEY') return person.kind === 'GROUP' ? 1 : people.antecedents.theyForBody;
  if (pronoun !== 'SHE_OR_THEY') return 0;
  if (person.kind === 'GROUP') return 0.5;
  return people.isFeminineBody(person.name) ? 0.7 : 0;
}

/** The last speaker, and the end of their statement. */
export interface LastSpeaker {
  readonly person: number;
  readonly end: number;
}

/** Added to the score of a mention that begins an earlier sentence. */
const SUBJECT = 0.3;
/** The factor for the score of a mention inside a quotation, where the speaker talks about the person. */
const QUOTED = 0.65;

/** The factor for the score of a mention in "Ohlsen and Kern left", because "he" is unlikely to be one of the two. */
const JOINT = 0.75;

/** Checks whether a coordinator precedes or follows a name: "Ohlsen" and "Kern" in "Ohlsen and Kern left". */
const isJoint = ({ tokens }: Analysis, { start, end }: Mention): boolean =>
  [tokens[tokenAt(tokens, start) - 1], tokens[tokenAt(tokens, end)]].some((token) =>
    COORDINATORS.has(token?.lower ?? ''),
  );

/** The maximum number of words between a preposition and a name: "about the former president Jan Ohlsen". */
const LONGEST_ROLE = 5;

/** Checks whether a name is a possessive: "Ohlsen's lawyer". */
const isPossessive = ({ body }: Analysis, { end }: Mention): boolean =>
  /^[’']s?(?!\p{L})/u.test(body.slice(end, end + 3));

/** Checks whether a name follows a preposition and so cannot be a subject: "Asked about President Jan Ohlsen". */
function followsPreposition(analysis: Analysis, token: number): boolean {
  const { tokens, rules } = analysis;
  const flags = rules.statements.flags(analysis);
  for (let at = token - 1; at >= Math.max(0, token - LONGEST_ROLE); at -= 1) {
    const [flag, word] = [flags[at] ?? 0, tokens[at]];
    if (word?.kind !== 'WORD' || tokens[at + 1]?.breaks !== 0) return false;
    if (flag & PREPOSITION) return true;
    if (!(flag & (CAPITAL | DETERMINER)) && roleWord(word.text) === null) return false;
  }
  return false;
}

/** Checks whether another person's name is the subject of the same sentence: "Ohlsen" in "Ohlsen praised Kern". */
function followsSubject(scene: Scene, at: number, first: number): boolean {
  const { analysis, mentions } = scene;
  const before = mentions[at - 1];
  if (before === undefined || before.person === mentions[at]?.person) return false;
  const token = tokenAt(analysis.tokens, before.start);
  if (token < first || isJoint(analysis, before) || isPossessive(analysis, before)) return false;
  return !followsPreposition(analysis, token);
}

/** The maximum number of words between a possessive and the name of a relative: "Ohlsen's younger brother Jan". */
const LONGEST_RELATION = 3;

/**
 * Checks whether a possessive and a noun precede a name: "Ohlsen's lawyer Karl Kern". Only the second can be a subject.
 */
function isOwned({ analysis, mentions }: Scene, at: number): boolean {
  const [owner, name] = [mentions[at - 1], mentions[at]];
  if (owner === undefined || name === undefined || !isPossessive(analysis, owner)) return false;
  const between = analysis.tokens.slice(tokenAt(analysis.tokens, owner.end) + 1, tokenAt(analysis.tokens, name.start));
  return between.length <= LONGEST_RELATION && between.every(({ kind, breaks }) => kind === 'WORD' && breaks === 0);
}

/**
 * Rates how likely it is that a mention is the antecedent of a pronoun. Returns 0 if this is impossible.
 *
 * @param at - index of the mention
 */
function weigh(scene: Scene, at: number, sentence: number, pronoun: Pronoun): number {
  const { analysis, people, mentions } = scene;
  const mention = mentions[at];
  if (mention === undefined) return 0;
  const person = people[mention.person];
  const token = tokenAt(analysis.tokens, mention.start);
  const there = analysis.sentenceOf[token] ?? 0;
  const distance = sentence - there;
  if (person === undefined || distance > SENTENCES_BACK) return 0;
  const place = token - (analysis.sentences[there]?.first ?? token);
  const joined = isJoint(analysis, mention);
  const subject = distance === 1 ? analysis.rules.people.antecedents.lastSubject : SUBJECT;
  const led =
    joined || distance === 0 ? null : analysis.rules.people.isSubjectAfterLead(analysis.tokens, token - place, token);
  // A possessive at the start of a sentence is the topic: "Ohlsen's plan is good. He said …".
  const object =
    ((place > 1 || isOwned(scene, at + 1)) && isPossessive(analysis, mention)) ||
    followsPreposition(analysis, token) ||
    followsSubject(scene, at, token - place);
  const begins =
    joined || led === false || (object && led !== true)
      ? 0
      : led || place <= 2 || isApposed(analysis, mention, token, place)
        ? subject
        : place <= 5
          ? 0.15
          : 0;
  const topic = person.mentions.length >= MENTIONS_OF_A_TOPIC ? 0.1 : 0;
  const quoted = (analysis.quotationOf[token] ?? -1) >= 0 ? QUOTED : 1;
  const pair = joined ? JOINT : 1;
  const far = distance > 1 && topic === 0 && followsPreposition(analysis, token) ? OBJECT_FAR_BACK : 1;
  return (1 - distance * 0.15 + begins + topic) * quoted * pair * far * fits(analysis.rules, person, pronoun);
}

/** The factor for the score of a name after a preposition that is more than one sentence before the pronoun. */
const OBJECT_FAR_BACK = 0.6;

/** Checks whether a name is an apposition to the subject of its sentence: "The town's mayor, Ada Lund, was late." */
function isApposed({ tokens }: Analysis, { end }: Mention, token: number, place: number): boolean {
  return place <= 9 && tokens[token - 1]?.text === ',' && tokens[tokenAt(tokens, end)]?.text === ',';
}

/**
 * The factor for the score of a mention in an earlier paragraph, if the pronoun's own paragraph has a matching mention.
 */
const EARLIER_PARAGRAPH = 0.65;
/** A mention in the pronoun's paragraph must score higher than this to make earlier paragraphs less likely. */
const FITS_WELL = 0.5;

/**
 * Returns the offset of the start of the paragraph that contains a sentence. Goes back at most {@link SENTENCES_BACK}
 * sentences, and then returns the start of the sentence reached.
 */
function paragraphStart({ tokens, sentences }: Analysis, sentence: number): number {
  let at = sentence;
  while (at > 0 && at > sentence - SENTENCES_BACK && tokens[sentences[at]?.first ?? 0]?.breaks === 0) at -= 1;
  return tokens[sentences[at]?.first ?? 0]?.start ?? 0;
}

/** The context for resolving a pronoun. */
export interface Scene {
  readonly analysis: Analysis;
  readonly people: readonly ExtractedPerson[];
  /** Mentions of names, sorted by start. */
  readonly mentions: readonly Mention[];
  readonly lastSpeaker: LastSpeaker | null;
}

/** The people named in a statement. Speakers do not call themselves by their names. */
export interface NamedPeople {
  readonly people: ReadonlySet<number>;
  /**
   * Whether none of them is the speaker. False for indirect speech, because its words can include more than the speech:
   * among equally likely speakers, the others are then preferred.
   */
  readonly excluded: boolean;
}

const NOBODY_NAMED: NamedPeople = { people: new Set(), excluded: false };

/**
 * Finds the person that a pronoun refers to. Prefers recent mentions, subjects, and the last speaker.
 *
 * @param offset - the offset of the pronoun
 * @param named - the people named in the statement
 * @returns null if nobody matches in gender and number, or if two people match equally well
 */
export function antecedent(
  scene: Scene,
  offset: number,
  pronoun: Pronoun,
  named: NamedPeople = NOBODY_NAMED,
): Antecedent | null {
  const { analysis, mentions, people, lastSpeaker } = scene;
  const sentence = analysis.sentenceOf[tokenAt(analysis.tokens, offset)] ?? 0;
  const scores = new Map<number, number>();
  let since = false;
  const paragraph = paragraphStart(analysis, sentence);
  let here = false;
  const from = lowerBound(mentions, (mention) => mention.start, offset) - 1;
  for (let at = from; at >= 0 && at > from - MENTIONS_BACK; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined) break;
    if (isExcluded(named, mention.person)) continue;
    const inside = mention.start >= paragraph;
    const score: number = weigh(scene, at, sentence, pronoun) * (here && !inside ? EARLIER_PARAGRAPH : 1);
    here ||= inside && score > FITS_WELL && !isJoint(analysis, mention);
    if (score > (scores.get(mention.person) ?? 0)) scores.set(mention.person, score);
    if (score > 0.5 && lastSpeaker !== null && mention.person !== lastSpeaker.person && mention.start > lastSpeaker.end)
      since = true;
  }
  const speaker = people[lastSpeaker?.person ?? -1];
  if (lastSpeaker !== null && speaker !== undefined && !isExcluded(named, lastSpeaker.person)) {
    const score = fits(analysis.rules, speaker, pronoun);
    const passed = since && here && lastSpeaker.end <= paragraph;
    const base = analysis.rules.people.antecedents.lastSpeaker * (passed ? EARLIER_PARAGRAPH : 1);
    const own = scores.get(lastSpeaker.person) ?? base;
    const bonus = since ? (passed ? 0 : 0.1) : 0.45;
    if (score > 0) scores.set(lastSpeaker.person, own + bonus * score);
  }
  return scores.size === 0 ? onlyPerson(scene, from, pronoun, named) : best(scores, named);
}

/**
 * Finds the only person so far who matches a pronoun, if nobody near the pronoun matches: an obituary says "she" in
 * many sentences in a row. If "she" can also be an organization, the gender of the person must be known.
 *
 * @param from - index of the last mention before the pronoun
 */
function onlyPerson(
  { analysis, mentions, people }: Scene,
  from: number,
  pronoun: Pronoun,
  { people: quoted }: NamedPeople,
): Antecedent | null {
  const named = new Set(mentions.slice(0, from + 1).map(({ person }) => person));
  const fitting = [...people.entries()].filter(
    ([at, person]) => (named.has(at) || !person.named) && fits(analysis.rules, person, pronoun) > 0,
  );
  const [found, other] = fitting;
  if (found === undefined || other !== undefined) return null;
  const [at, { kind, gender }] = found;
  const fit = gender !== null || !analysis.rules.people.sheForBody;
  return kind === 'INDIVIDUAL' && fit && named.has(at) && !quoted.has(at) ? { person: at, certainty: 0.6 } : null;
}

const isExcluded = ({ people, excluded }: NamedPeople, person: number): boolean => excluded && people.has(person);

/** Finds the most recently mentioned person who matches a pronoun: "Kern traf Frau Uhl. Diese sagte …". */
export function lastMentioned(
  scene: Scene,
  offset: number,
  pronoun: Pronoun,
): (Antecedent & { readonly end: number }) | null {
  const { analysis, mentions } = scene;
  const sentence = analysis.sentenceOf[tokenAt(analysis.tokens, offset)] ?? 0;
  const from = lowerBound(mentions, (mention) => mention.start, offset) - 1;
  for (let at = from; at >= 0 && at > from - MENTIONS_BACK; at -= 1) {
    const mention = mentions[at];
    if (mention !== undefined && weigh(scene, at, sentence, pronoun) > 0)
      return { person: mention.person, certainty: 0.9, end: mention.end };
  }
  return null;
}

/** The minimum score of a person who matches as well as somebody named in the statement. */
const FITS_BEST = 1;

function best(scores: ReadonlyMap<number, number>, named: NamedPeople): Antecedent | null {
  const ranked = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined || first[1] < LEAST) return null;
  const lead = first[1] - (second?.[1] ?? 0);
  if (second !== undefined && lead < LEAST_LEAD) {
    const [other, more] = [first, second].filter(([person]) => !named.people.has(person));
    return other === undefined || more !== undefined || other[1] < FITS_BEST
      ? null
      : { person: other[0], certainty: 0.6 };
  }
  return { person: first[0], certainty: lead >= LEAD ? 0.9 : 0.6 };
}
