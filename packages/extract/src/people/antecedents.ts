import type { Analysis } from '../analysis.ts';
import { tokenAt } from '../analysis.ts';
import type { Gender } from '../names/types.ts';
import type { ExtractedPerson } from '../types.ts';
import { lowerBound } from './lower-bound.ts';
import type { Mention, Pronoun } from './speaker-phrase.ts';

/** A person whom a pronoun can mean, and how sure that is. */
export interface Antecedent {
  readonly person: number;
  /** 0 to 1. */
  readonly certainty: number;
}

/** As many mentions before a pronoun are looked at, no more than this many sentences back. */
const MENTIONS_BACK = 12;
const SENTENCES_BACK = 4;
/** The best candidate must be ahead of the next by this much. */
const LEAD = 0.25;
const LEAST = 0.45;

function fits(person: ExtractedPerson, pronoun: Pronoun): number {
  if (person.kind === 'INDIVIDUAL') {
    const wanted: Gender | null = pronoun === 'HE' ? 'MALE' : pronoun === 'THEY' ? null : 'FEMALE';
    if (wanted === null) return 0;
    if (person.gender === null) return 0.7;
    return person.gender === wanted ? 1 : 0;
  }
  if (pronoun === 'HE') return 0;
  if (pronoun === 'THEY') return person.kind === 'GROUP' ? 1 : 0.5;
  if (pronoun === 'SHE_OR_THEY') return person.kind === 'GROUP' ? 0.5 : isFeminineNoun(person.name) ? 0.7 : 0;
  return 0;
}

/** German organizations of feminine gender are "sie": Regierung, Polizei, Behörde, Partei, Agentur … */
function isFeminineNoun(name: string): boolean {
  return /(?:ung|ei|schaft|tion|heit|keit|behörde|agentur|firma|bank|gruppe|gewerkschaft|kirche|zeitung|union|liga|armee|bundeswehr|feuerwehr|universität|klinik|nato|uno|eu|spd|cdu|csu|fdp)(?:\s|$)/iu.test(
    name,
  );
}

/**
 * The person whom a pronoun means: the last one before it who fits in gender and number, spoke last or begins a sentence.
 *
 * @param offset - where the pronoun stands
 * @param lastSpeaker - who spoke in the statement before; null for none
 * @returns null where nobody fits, or two fit equally well
 */
export function antecedent(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  mentions: readonly Mention[],
  offset: number,
  pronoun: Pronoun,
  lastSpeaker: number | null,
): Antecedent | null {
  const sentence = analysis.sentenceOf[tokenAt(analysis.tokens, offset)] ?? 0;
  const scores = new Map<number, number>();
  const from = lowerBound(mentions, (mention) => mention.start, offset) - 1;
  for (let at = from; at >= 0 && at > from - MENTIONS_BACK; at -= 1) {
    const mention = mentions[at];
    const person = people[mention?.person ?? -1];
    if (mention === undefined || person === undefined) break;
    const token = tokenAt(analysis.tokens, mention.start);
    const there = analysis.sentenceOf[token] ?? 0;
    const distance = sentence - there;
    if (distance > SENTENCES_BACK) break;
    const begins = token - (analysis.sentences[there]?.first ?? token) <= 4 ? 0.2 : 0;
    const recency = 1 - distance * 0.15 + begins;
    const score = recency * fits(person, pronoun);
    if (score > (scores.get(mention.person) ?? 0)) scores.set(mention.person, score);
  }
  const speaker = people[lastSpeaker ?? -1];
  if (speaker !== undefined && lastSpeaker !== null) {
    const score = fits(speaker, pronoun);
    if (score > 0) scores.set(lastSpeaker, (scores.get(lastSpeaker) ?? 0.3) + 0.35 * score);
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
