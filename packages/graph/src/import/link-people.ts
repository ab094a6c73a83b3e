import {
  compareNames,
  type ExtractedPerson,
  type NameComparison,
  type NameForm,
  type NameReason,
} from '@wortlaut/extract';

/** A person in the graph, with the fields needed to compare names. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly kind: ExtractedPerson['kind'];
  readonly gender: ExtractedPerson['gender'];
  readonly statementCount: number;
  /** The most frequent spellings. */
  readonly variants: readonly string[];
  readonly roles: readonly string[];
}

/** A person in the graph who may be the same person. */
export interface LikelyPerson {
  readonly id: string;
  /** The likelihood that both are the same: at least 0.5 and below 0.85. */
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** The result of linking a person: a known person, or a new one with possible duplicates. */
export type PersonLink =
  | { readonly known: string }
  | { readonly known: null; readonly likely: readonly LikelyPerson[] };

/** The maximum number of possible duplicates for each person. A longer list would not be reviewed. */
const MAX_SUGGESTIONS = 5;

/**
 * Compares a person in an article with people in the graph. A certain match is linked. A likely match becomes a merge
 * suggestion. An unnamed person is always new.
 *
 * @param known - the people to compare. They share a name key with the person.
 */
export function linkPerson(person: ExtractedPerson, known: readonly KnownPerson[]): PersonLink {
  if (!person.named) return { known: null, likely: [] };
  const compared = known
    .map((candidate) => ({ candidate, ...compareWith(person, candidate) }))
    .filter(({ verdict }) => verdict !== 'DIFFERENT')
    .sort((a, b) => b.score - a.score || b.candidate.statementCount - a.candidate.statementCount);
  const [best] = compared;
  if (best?.verdict === 'SAME') return { known: best.candidate.id };
  return {
    known: null,
    likely: compared
      .slice(0, MAX_SUGGESTIONS)
      .map(({ candidate, score, reasons }) => ({ id: candidate.id, score, reasons })),
  };
}

/**
 * Compares a person with the name and with every multi-word spelling of a candidate. A surname alone is weaker evidence
 * than the name.
 */
function compareWith(person: ExtractedPerson, candidate: KnownPerson): NameComparison {
  const form = (text: string, of: ExtractedPerson | KnownPerson): NameForm => ({
    text,
    kind: of.kind,
    gender: of.gender,
    roles: of.roles,
  });
  const names = new Set([candidate.name, ...candidate.variants.filter((name) => name.includes(' '))]);
  let best: NameComparison | null = null;
  for (const name of names) {
    const comparison = compareNames(form(person.name, person), form(name, candidate));
    if (best === null || comparison.score > best.score) best = comparison;
  }
  return best ?? { verdict: 'DIFFERENT', score: 0, reasons: [] };
}
