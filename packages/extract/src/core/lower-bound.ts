/**
 * The first position of a sorted list whose key is not below a value, by binary search.
 *
 * @param items - sorted by `key`, ascending
 * @returns 0 to `items.length`
 */
export function lowerBound<Item>(items: readonly Item[], key: (item: Item) => number, value: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && key(item) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
