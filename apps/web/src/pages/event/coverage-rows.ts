/** What one outlet prints on an event, as the schema's `OutletCoverage` gives it. */
export interface OutletReports<Person> {
  readonly statementCount: number;
  readonly speakers: {
    readonly nodes: readonly { readonly statementCount: number; readonly person: Person }[];
  };
}

/** How often one person is reported by each outlet. */
export interface CoverageRow<Person> {
  /** Null for all whose name is not known or not given. */
  readonly person: Person | null;
  /** In the order of the outlets. */
  readonly counts: readonly number[];
}

/**
 * Turns what each outlet prints into a row for each person.
 *
 * @returns whoever is reported by most outlets first, then whoever most often; statements of nobody known last
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
  const others = outlets.map(({ statementCount, speakers }) =>
    Math.max(0, statementCount - sum(speakers.nodes.map((node) => node.statementCount))),
  );
  return sum(others) === 0 ? rows : [...rows, { person: null, counts: others }];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
