import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson } from '../../core/types.ts';
import type { Gender } from '../names/types.ts';
import type { Mention } from './phrase.ts';

/** The number of tokens after a subject to search for a pronoun. */
const REACH = 14;
/** The maximum number of mentions to check for each person. */
const MOST_MENTIONS = 12;

/**
 * Returns the gender of the first pronoun after a mention at the start of a sentence: "Okafor said he …", "Okafor hurt
 * her ankle". Null if the sentence mentions somebody else first, or if the pronoun can refer to somebody else.
 */
function genderAfter(analysis: Analysis, { start, end }: Mention, others: ReadonlySet<number>): Gender | null {
  const { tokens, sentences, sentenceOf, quotationOf } = analysis;
  const first = tokenAt(tokens, start);
  const sentence = sentences[sentenceOf[first] ?? -1];
  if (sentence === undefined || (quotationOf[first] ?? -1) >= 0) return null;
  if (first - sentence.first > 2 && tokens[first - 1]?.text !== ',') return null;
  const from = tokenAt(tokens, end);
  for (let at = from; at < Math.min(sentence.last, from + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || others.has(token.start) || (quotationOf[at] ?? -1) >= 0) return null;
    const gender = analysis.rules.people.genderOfPronoun(token.lower);
    if (gender !== null) return gender;
  }
  return null;
}

/**
 * Infers the gender of people from pronouns if their first names do not show it.
 *
 * @param mentions - all mentions of names, sorted by start
 * @returns the people with the inferred genders. The gender stays null if pronouns of both genders refer to the person
 */
export function inferGenders(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  mentions: readonly Mention[],
): ExtractedPerson[] {
  const starts = new Set(mentions.map(({ start }) => start));
  const votes = new Map<number, Set<Gender>>();
  const read = new Map<number, number>();
  for (const mention of mentions) {
    const person = people[mention.person];
    const count = read.get(mention.person) ?? 0;
    if (person?.kind !== 'INDIVIDUAL' || person.gender !== null || count >= MOST_MENTIONS) continue;
    read.set(mention.person, count + 1);
    const gender = genderAfter(analysis, mention, starts);
    if (gender === null) continue;
    const known = votes.get(mention.person);
    if (known === undefined) votes.set(mention.person, new Set([gender]));
    else known.add(gender);
  }
  return people.map((person, at) => {
    const [gender, other] = votes.get(at) ?? [];
    return gender === undefined || other !== undefined ? person : { ...person, gender };
  });
}
