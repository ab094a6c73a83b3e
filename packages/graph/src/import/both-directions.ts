import { v7 as uuidv7 } from 'uuid';

/** A record that may be the same as another one. */
interface Likely {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Returns each suggestion in both directions, from `one` to `otherId`, so that it can be found from either record. */
export function inBothDirections(id: string, likely: readonly Likely[]) {
  return likely.flatMap(({ id: other, score, reasons }) => [
    { id: uuidv7(), one: id, otherId: other, score, reasons: [...reasons] },
    { id: uuidv7(), one: other, otherId: id, score, reasons: [...reasons] },
  ]);
}
