import { type Analysis, type Language, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { ExtractedPerson } from '../../core/types.ts';
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

const isJoint = ({ tokens }: Analysis, { end }: Mention): boolean =>
  COORDINATORS.has(tokens[tokenAt(tokens, end)]?.lower ?? '');

/** Rates how likely it is that a mention is the antecedent of a pronoun. Returns 0 if this is impossible. */
function weigh({ analysis, people }: Scene, mention: Mention, sentence: number, pronoun: Pronoun): number {
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
  const begins =
    joined || led === false
      ? 0
      : led || place <= 2 || isApposed(analysis, mention, token, place)
        ? subject
        : place <= 5
          ? 0.15
          : 0;
  const topic = person.mentions.length >= MENTIONS_OF_A_TOPIC ? 0.1 : 0;
  const quoted = (analysis.quotationOf[token] ?? -1) >= 0 ? QUOTED : 1;
  return (1 - distance * 0.15 + begins + topic) * quoted * fits(analysis.rules, person, pronoun);
}

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

const NOBODY_NAMED: ReadonlySet<number> = new Set();

/**
 * Finds the person that a pronoun refers to. Prefers recent mentions, subjects, and the last speaker.
 *
 * @param offset - the offset of the pronoun
 * @param named - people whom the pronoun does not mean: speakers do not call themselves by their names
 * @returns null if nobody matches in gender and number, or if two people match equally well
 */
export function antecedent(
  scene: Scene,
  offset: number,
  pronoun: Pronoun,
  named: ReadonlySet<number> = NOBODY_NAMED,
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
    if (named.has(mention.person)) continue;
    const inside = mention.start >= paragraph;
    const score: number = weigh(scene, mention, sentence, pronoun) * (here && !inside ? EARLIER_PARAGRAPH : 1);
    here ||= inside && score > FITS_WELL && !isJoint(analysis, mention);
    if (score > (scores.get(mention.person) ?? 0)) scores.set(mention.person, score);
    if (score > 0.5 && lastSpeaker !== null && mention.person !== lastSpeaker.person && mention.start > lastSpeaker.end)
      since = true;
  }
  const speaker = people[lastSpeaker?.person ?? -1];
  if (lastSpeaker !== null && speaker !== undefined && !named.has(lastSpeaker.person)) {
    const score = fits(analysis.rules, speaker, pronoun);
    const passed = since && here && lastSpeaker.end <= paragraph;
    const base = analysis.rules.people.antecedents.lastSpeaker * (passed ? EARLIER_PARAGRAPH : 1);
    const own = scores.get(lastSpeaker.person) ?? base;
    const bonus = since ? (passed ? 0 : 0.1) : 0.45;
    if (score > 0) scores.set(lastSpeaker.person, own + bonus * score);
  }
  return best(scores);
}

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
    if (mention !== undefined && weigh(scene, mention, sentence, pronoun) > 0)
      return { person: mention.person, certainty: 0.9, end: mention.end };
  }
  return null;
}

function best(scores: ReadonlyMap<number, number>): Antecedent | null {
  const ranked = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined || first[1] < LEAST) return null;
  const lead = first[1] - (second?.[1] ?? 0);
  if (second !== undefined && lead < LEAST_LEAD) return null;
  return { person: first[0], certainty: lead >= LEAD ? 0.9 : 0.6 };
}
