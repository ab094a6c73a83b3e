import {
  compareNames,
  type ExtractedPerson,
  type NameComparison,
  type NameForm,
  type NameReason,
} from '@wortlaut/extract';

/** A person whom the graph knows, as far as names are compared. */
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

/** A person whom the graph knows and who may be the one of the article, but not surely. */
export interface LikelyPerson {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** Who of the graph an article's person is: known for certain, or new, with those who may be the same. */
export type PersonLink =
  | { readonly known: string }
  | { readonly known: null; readonly likely: readonly LikelyPerson[] };

/** More suggestions than these for one person would not be looked at. */
const MAX_SUGGESTIONS = 5;

/**
 * Finds who of the graph a person of an article is. Certain is linked, likely is suggested, unlikely is left; an
 * unnamed person is always a new one.
 *
 * @param known - everyone who shares a name key with the person.
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

/** Compares with the preferred name and every spelling of several words: a surname alone tells less than the name. */
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
