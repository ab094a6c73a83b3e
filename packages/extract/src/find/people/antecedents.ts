import type { Analysis } from '../../core/analysis.ts';
import { tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { ExtractedPerson } from '../../core/types.ts';
import type { Gender } from '../names/types.ts';
import type { Mention, Pronoun } from './phrase.ts';

/** A person whom a pronoun can mean, and how sure that is. */
export interface Antecedent {
  readonly person: number;
  /** 0 to 1. */
  readonly certainty: number;
}

/** As many mentions before a pronoun are looked at, no more than this many sentences back. */
const MENTIONS_BACK = 12;
const SENTENCES_BACK = 4;
/** A person mentioned as often is what the article is about, and likelier to be meant. */
const MENTIONS_OF_A_TOPIC = 3;
/** The best candidate must be ahead of the next by this much. */
const LEAD = 0.25;
const LEAST = 0.45;

function fits(person: ExtractedPerson, pronoun: Pronoun, english: boolean): number {
  if (person.kind === 'INDIVIDUAL') {
    const wanted: Gender | null = pronoun === 'HE' ? 'MALE' : /^(?:THEY|IT)$/u.test(pronoun) ? null : 'FEMALE';
    if (wanted === null) return 0;
    if (pronoun === 'HE_OR_SHE') return 1;
    if (person.gender === null) return 0.7;
    return person.gender === wanted ? 1 : 0;
  }
  if (pronoun === 'HE') return 0;
  if (pronoun === 'IT') return person.kind === 'ORGANIZATION' ? 0.8 : 0;
  if (pronoun === 'THEY') return person.kind === 'GROUP' ? 1 : english ? 0.5 : 0;
  if (pronoun === 'SHE_OR_THEY') return person.kind === 'GROUP' ? 0.5 : isFeminineNoun(person.name) ? 0.7 : 0;
  return 0;
}

/** German organizations of feminine gender are "sie": Regierung, Polizei, Behörde, Partei, Agentur … */
function isFeminineNoun(name: string): boolean {
  return /(?:ung|ei|schaft|tion|heit|keit|behörde|agentur|firma|bank|gruppe|gewerkschaft|kirche|zeitung|union|liga|armee|bundeswehr|feuerwehr|universität|klinik|nato|uno|eu|spd|cdu|csu|fdp)(?:\s|$)/iu.test(
    name,
  );
}

/** Who spoke last, and where that statement ends. */
export interface LastSpeaker {
  readonly person: number;
  readonly end: number;
}

/** What the last speaker is worth who has no name: English tags take up a "neighbour" by "she" at once. */
const ENGLISH_SPEAKER = 0.85;

/** A mention is worth less in quotation marks: there it is who is spoken of. */
const QUOTED = 0.65;

/** How well a mention fits as what a pronoun in a sentence points back to; 0 for not at all. */
function weigh({ analysis, people }: Scene, mention: Mention, sentence: number, pronoun: Pronoun): number {
  const person = people[mention.person];
  const token = tokenAt(analysis.tokens, mention.start);
  const there = analysis.sentenceOf[token] ?? 0;
  const distance = sentence - there;
  if (person === undefined || distance > SENTENCES_BACK) return 0;
  const place = token - (analysis.sentences[there]?.first ?? token);
  const joined = /^(?:und|and|sowie)$/u.test(analysis.tokens[tokenAt(analysis.tokens, mention.end)]?.lower ?? '');
  const subject = distance === 1 && analysis.rules.tag === 'de' ? 0.45 : 0.3;
  const begins = joined ? 0 : place <= 2 ? subject : place <= 5 ? 0.15 : 0;
  const topic = person.mentions.length >= MENTIONS_OF_A_TOPIC ? 0.1 : 0;
  const quoted = (analysis.quotationOf[token] ?? -1) >= 0 ? QUOTED : 1;
  return (1 - distance * 0.15 + begins + topic) * quoted * fits(person, pronoun, analysis.rules.tag === 'en');
}

/** What pronouns are resolved in. */
export interface Scene {
  readonly analysis: Analysis;
  readonly people: readonly ExtractedPerson[];
  /** Name mentions by start. */
  readonly mentions: readonly Mention[];
  readonly lastSpeaker: LastSpeaker | null;
}

/**
 * The person whom a pronoun means: the last one before it who fits in gender and number, spoke last or begins a sentence.
 *
 * @param offset - where the pronoun stands
 * @returns null where nobody fits, or two fit equally well
 */
export function antecedent(scene: Scene, offset: number, pronoun: Pronoun): Antecedent | null {
  const { analysis, mentions, people, lastSpeaker } = scene;
  const sentence = analysis.sentenceOf[tokenAt(analysis.tokens, offset)] ?? 0;
  const scores = new Map<number, number>();
  let since = false;
  const from = lowerBound(mentions, (mention) => mention.start, offset) - 1;
  for (let at = from; at >= 0 && at > from - MENTIONS_BACK; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined) break;
    const score = weigh(scene, mention, sentence, pronoun);
    if (score > (scores.get(mention.person) ?? 0)) scores.set(mention.person, score);
    if (score > 0.5 && lastSpeaker !== null && mention.person !== lastSpeaker.person && mention.start > lastSpeaker.end)
      since = true;
  }
  const speaker = people[lastSpeaker?.person ?? -1];
  if (lastSpeaker !== null && speaker !== undefined) {
    const english = analysis.rules.tag === 'en';
    const score = fits(speaker, pronoun, english);
    const bonus = since ? 0.1 : 0.45;
    if (score > 0)
      scores.set(
        lastSpeaker.person,
        (scores.get(lastSpeaker.person) ?? (english ? ENGLISH_SPEAKER : 0.5)) + bonus * score,
      );
  }
  return best(scores);
}

function best(scores: ReadonlyMap<number, number>): Antecedent | null {
  const ranked = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined || first[1] < LEAST) return null;
  const lead = first[1] - (second?.[1] ?? 0);
  if (second !== undefined && lead < 0.08) return null;
  return { person: first[0], certainty: lead >= LEAD ? 0.9 : 0.6 };
}
