import { compareRoles, type NameReason } from '@wortlaut/extract';
import { type ArticleCircle, type Candidate, circles } from './circle.ts';
import { compareCandidate, comparePeople } from './compare-people.ts';
import { type Judgment, judgePerson } from './judge-person.ts';
import type { KnownPerson } from './known-person.ts';
import type { PrintedPerson } from './printed-people.ts';

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
/** The maximum score of a suggestion. A person with the same name gets this score. */
const NAMESAKE = 0.84;
/** A candidate with this many times as many articles as a namesake is assumed to be the right one. */
const FAR_MORE = 4;

/**
 * Compares the people in an article with people in the graph. A certain match is linked. A likely match becomes a merge
 * suggestion. An unnamed person is always new.
 *
 * @param known - the people to compare, with their matching name keys
 * @returns the link of each person
 */
export function linkPeople(
  article: ArticleCircle,
  people: readonly PrintedPerson[],
  known: readonly (KnownPerson & { readonly keys: readonly string[] })[],
): readonly PersonLink[] {
  const byKey = new Map<string, KnownPerson[]>();
  for (const person of known) {
    for (const key of person.keys) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  const candidates = people.map((person) => candidatesOf(person, byKey));
  const circleOf = circles(article, people, candidates);
  const taken = new Map<string, Set<number>>();
  for (const [at, found] of candidates.entries()) {
    for (const { known: one, names } of found)
      if (names.reasons.includes('EXACT')) taken.set(one.id, (taken.get(one.id) ?? new Set()).add(at));
  }
  const judged = people.map((person, at) => {
    // If another person in the article has the full name of this candidate, the candidate is that person.
    const free = (candidates[at] ?? []).filter(({ known: one }) => taken.get(one.id)?.has(at) ?? true);
    return free.map((candidate) => judgePerson(person, candidate, circleOf(at, candidate)));
  });
  return judged.map((own, at) => {
    // Two people with the same name in an article are also different people in the graph.
    const namesakes = people.flatMap(({ name }, other) => (other !== at && name === people[at]?.name ? other : []));
    const isLess = ({ known: one, evidence }: Judgment) =>
      namesakes.some((other) =>
        judged[other]?.some(
          (judgment) =>
            judgment.known.id === one.id &&
            (judgment.evidence > evidence || (judgment.evidence === evidence && other < at)),
        ),
      );
    return choose(
      namesakes.length === 0
        ? own
        : own.map((judgment) => ({ ...judgment, certain: judgment.certain && !isLess(judgment) })),
    );
  });
}

function candidatesOf(person: PrintedPerson, byKey: ReadonlyMap<string, readonly KnownPerson[]>): Candidate[] {
  if (!person.named) return [];
  return [...new Set(person.keys.flatMap((key) => byKey.get(key) ?? []))]
    .map((known) => ({ known, names: compareCandidate(person, known) }))
    .filter(({ names }) => names.verdict !== 'DIFFERENT');
}

/** The lead in evidence that a candidate needs if only a variant of the name is printed. */
const CLEAR_EVIDENCE = 4;

/** Whether two candidates are different people and neither is a clearly better match. */
function areRivals(first: Judgment, second: Judgment): boolean {
  const clear = first.sameName ? 1 : CLEAR_EVIDENCE;
  if (first.sameName !== second.sameName || first.evidence - second.evidence >= clear) return false;
  const different =
    comparePeople(first.known, second.known).verdict === 'DIFFERENT' ||
    compareRoles(first.known.roles, second.known.roles) === 'CONFLICT';
  return different && first.known.articles.length < FAR_MORE * second.known.articles.length;
}

function choose(judged: readonly Judgment[]): PersonLink {
  const ranked = judged.toSorted(
    (a, b) =>
      Number(b.sameName) - Number(a.sameName) ||
      b.evidence - a.evidence ||
      b.score - a.score ||
      b.known.articles.length - a.known.articles.length ||
      b.known.statementCount - a.known.statementCount ||
      (a.known.id < b.known.id ? -1 : 1),
  );
  const [best, ...others] = ranked.filter(({ certain }) => certain);
  if (best !== undefined && !others.some((other) => areRivals(best, other))) return { known: best.known.id };
  const likely = ranked
    .map(({ known, score, reasons }) => ({ id: known.id, score: Math.min(NAMESAKE, score), reasons }))
    .toSorted((a, b) => b.score - a.score);
  return { known: null, likely: likely.slice(0, MAX_SUGGESTIONS) };
}
