import { assign } from '../assign.ts';

/** Precision, recall and F1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The scores of a grouping of mentions. */
export interface Coreference {
  readonly muc: Rates;
  readonly bCubed: Rates;
  readonly ceafE: Rates;
  /** The mean F1 of the three measures. */
  readonly conll: number;
}

/** A group of mentions of the same event. Each mention is in at most one group of a list. */
type Group<Mention> = ReadonlySet<Mention>;
type Groups<Mention> = readonly Group<Mention>[];

/** Returns precision, recall and F1 for two fractions. A fraction with the denominator 0 is 0. */
export function rates(right: number, predicted: number, found: number, gold: number): Rates {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

function groupOf<Mention>(groups: Groups<Mention>): Map<Mention, Group<Mention>> {
  return new Map(groups.flatMap((group) => [...group].map((mention) => [mention, group] as const)));
}

function common<Mention>(one: Group<Mention>, other: Group<Mention>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  return sum([...small].map((mention) => (large.has(mention) ? 1 : 0)));
}

/** Computes MUC (Vilain et al. 1995): the share of links between mentions that both sides have. */
export function muc<Mention>(key: Groups<Mention>, response: Groups<Mention>): Rates {
  const kept = (groups: Groups<Mention>, others: Groups<Mention>) => {
    const where = groupOf(others);
    // A mention that is in no group on the other side counts as a separate piece.
    const pieces = groups.map((group) => new Set([...group].map((mention) => where.get(mention) ?? { mention })).size);
    return sum(groups.map((group, index) => group.size - (pieces[index] ?? 0)));
  };
  const links = (groups: Groups<Mention>) => sum(groups.map(({ size }) => size - 1));
  return rates(kept(response, key), links(response), kept(key, response), links(key));
}

/** Computes B³ (Bagga and Baldwin 1998): the share of each mention's group that is right. */
export function bCubed<Mention>(key: Groups<Mention>, response: Groups<Mention>): Rates {
  const part = (groups: Groups<Mention>, others: Groups<Mention>) => {
    const where = groupOf(others);
    return sum(
      groups.flatMap((group) =>
        [...group].map((mention) => common(group, where.get(mention) ?? new Set()) / group.size),
      ),
    );
  };
  const size = (groups: Groups<Mention>) => sum(groups.map((group) => group.size));
  return rates(part(response, key), size(response), part(key, response), size(key));
}

/** Computes CEAF_e (Luo 2005, φ4): the similarity of the groups in the best one-to-one assignment. */
export function ceafE<Mention>(key: Groups<Mention>, response: Groups<Mention>): Rates {
  const where = groupOf(response);
  const near = new Map(key.map((group) => [group, new Set([...group].flatMap((mention) => where.get(mention) ?? []))]));
  const total = sum(
    components(near).map(([rows, columns]) => {
      const weights = rows.map((row) => columns.map((column) => (2 * common(row, column)) / (row.size + column.size)));
      return sum(assign(weights).map((column, row) => weights[row]?.[column] ?? 0));
    }),
  );
  return rates(total, response.length, total, key.length);
}

/** Splits the groups into parts that have no mentions in common. To save time, each part is assigned separately. */
function components<Node>(near: ReadonlyMap<Node, ReadonlySet<Node>>): [Node[], Node[]][] {
  const back = new Map<Node, Node[]>();
  for (const [row, columns] of near) for (const column of columns) back.set(column, [...(back.get(column) ?? []), row]);
  const seen = new Set<Node>();
  return [...near.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const rows = [start];
    const columns = new Set<Node>();
    for (const row of rows) {
      for (const column of near.get(row) ?? []) {
        columns.add(column);
        for (const next of back.get(column) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          rows.push(next);
        }
      }
    }
    return [[rows, [...columns]] satisfies [Node[], Node[]]];
  });
}

/** Scores a grouping of mentions with three common measures: MUC, B³ and CEAF_e. */
export function coreference<Mention>(key: Groups<Mention>, response: Groups<Mention>): Coreference {
  const scores = { muc: muc(key, response), bCubed: bCubed(key, response), ceafE: ceafE(key, response) };
  return { ...scores, conll: (scores.muc.f1 + scores.bCubed.f1 + scores.ceafE.f1) / 3 };
}
