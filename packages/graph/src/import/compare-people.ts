import { compareNames, foldLetters, isKnownEverywhere, type NameComparison, type NameForm } from '@wortlaut/extract';
import { isAcronym, tellingVariants } from '../names/person-keys.ts';
import type { KnownPerson } from './known-person.ts';
import type { PrintedPerson } from './printed-people.ts';

/** The fields by which names are compared. */
export type Named = Pick<PrintedPerson | KnownPerson, 'name' | 'kind' | 'gender' | 'roles' | 'variants'>;

/** Returns the names to compare: the preferred name and the distinctive spellings. */
const namesOf = ({ name, kind, variants }: Named): readonly string[] => [
  ...new Set([name, ...tellingVariants(kind, variants)]),
];

/** Shorter acronyms stand for too many organizations, even if an article spells them out. */
const SHORTEST_ACRONYM = 3;

/** The result for two organizations with the same acronym if the full name of only one is known. */
const ONLY_ACRONYM: NameComparison = { verdict: 'SAME', score: 0.9, reasons: ['ACRONYM'] };

/** Checks whether an acronym can stand for the full name with which it appears. */
function isTied(acronym: string, names: readonly string[]): boolean {
  const full = names.filter((name) => !isAcronym(name));
  if (full.length === 0 || isKnownEverywhere(acronym)) return true;
  const first = foldLetters(acronym).charAt(0);
  return acronym.length >= SHORTEST_ACRONYM && full.some((name) => foldLetters(name).startsWith(first));
}

/**
 * Compares the names of two people, each from an article or from the graph. Considers all distinctive spellings. A
 * surname alone is weaker evidence than the full name.
 */
export function comparePeople(person: Named, candidate: Named): NameComparison {
  const form = (text: string, { kind, gender, roles }: Named): NameForm => ({ text, kind, gender, roles });
  const [own, others] = [namesOf(person), namesOf(candidate)];
  const isOrganization = person.kind !== 'INDIVIDUAL';
  // Organizations with the same acronym but different full names are different.
  const bothInFull = isOrganization && [own, others].every((names) => names.some((name) => !isAcronym(name)));
  const onlyOneInFull = isOrganization && !bothInFull && [own, others].some((names) => !names.every(isAcronym));
  let best: NameComparison | null = null;
  for (const name of own) {
    for (const other of others) {
      if (bothInFull && (isAcronym(name) || isAcronym(other))) continue;
      if (isOrganization && isAcronym(name) && !isTied(name, [...own, ...others])) continue;
      const compared = compareNames(form(name, person), form(other, candidate));
      const untied = onlyOneInFull && isAcronym(name) && isAcronym(other) && !isKnownEverywhere(name);
      const comparison = untied && compared.verdict === 'SAME' ? ONLY_ACRONYM : compared;
      if (best === null || comparison.score > best.score) best = comparison;
    }
  }
  return best ?? { verdict: 'DIFFERENT', score: 0, reasons: [] };
}

/**
 * The result for two organizations with the same acronym but different full names. They can be translations:
 * "Deutscher Wetterdienst (DWD)", "German Weather Service (DWD)".
 */
const SAME_ACRONYM: NameComparison = { verdict: 'LIKELY', score: 0.6, reasons: ['ACRONYM'] };

/**
 * Compares the names of a person with the names of a candidate for a suggestion. Like {@link comparePeople}, except
 * that two organizations with the same acronym are `LIKELY` the same.
 */
export function compareCandidate(person: Named, candidate: Named): NameComparison {
  const compared = comparePeople(person, candidate);
  if (compared.verdict !== 'DIFFERENT' || person.kind === 'INDIVIDUAL' || candidate.kind !== person.kind)
    return compared;
  const acronyms = namesOf(person).filter((name) => isAcronym(name) && name.length >= SHORTEST_ACRONYM);
  return acronyms.some((name) => candidate.variants.includes(name)) ? SAME_ACRONYM : compared;
}
