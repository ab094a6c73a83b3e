/** The statements of one outlet about an event, like the schema's `OutletCoverage`. */
export interface OutletReports<Person> {
  /** The number of statements whose speaker is unknown. */
  readonly unattributedCount: number;
  readonly speakers: {
    readonly nodes: readonly { readonly statementCount: number; readonly person: Person }[];
  };
}

/** The number of statements by one person in each outlet. */
export interface CoverageRow<Person> {
  /** The person. Null for the row of all unknown speakers. */
  readonly person: Person | null;
  /** One count for each outlet, in the order of the outlets. */
  readonly counts: readonly number[];
}

/**
 * Converts the statements by outlet to rows by person.
 *
 * @returns the rows, sorted by number of outlets and then by number of statements, both in descending order. The row
 * for unknown speakers comes last.
 */
export function coverageRows<Person extends { readonly id: string }>(
  outlets: readonly OutletReports<Person>[],
): CoverageRow<Person>[] {
  const people = new Map<string, { person: Person; counts: number[] }>();
  for (const [index, { speakers }] of outlets.entries()) {
    for (const { person, statementCount } of speakers.nodes) {
      const row = people.get(person.id) ?? { person, counts: outlets.map(() => 0) };
      row.counts[index] = statementCount;
      people.set(person.id, row);
    }
  }
  const by = ({ counts }: { counts: readonly number[] }) => [counts.filter((n) => n > 0).length, sum(counts)] as const;
  const rows = [...people.values()].sort((a, b) => by(b)[0] - by(a)[0] || by(b)[1] - by(a)[1]);
  const others = outlets.map(({ unattributedCount }) => unattributedCount);
  return sum(others) === 0 ? rows : [...rows, { person: null, counts: others }];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
