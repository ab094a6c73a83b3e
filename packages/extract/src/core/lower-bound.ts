/**
 * Finds the first item of a sorted list whose key is not less than a value, by binary search.
 *
 * @param items - the items, sorted by `key` in ascending order
 * @returns the index, or `items.length` if all keys are less than the value
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
