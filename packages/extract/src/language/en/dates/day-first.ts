import { MONTH_FIRST_REGIONS } from '../words/own-dates.ts';

/**
 * Whether slashed dates put the day first, by the region of a language tag: true for "en-GB", false for "en-US". Null
 * if the tag has no region.
 */
export function dayFirst(tag: string): boolean | null {
  const region = tag.split('-').find((part, index) => index > 0 && part.length === 2);
  return region === undefined ? null : !MONTH_FIRST_REGIONS.has(region.toLowerCase());
}
