import { MONTH_FIRST_REGIONS } from '../words/own-dates.ts';

/** Whether the day precedes the month in slashed dates, by the region of a language tag: "en-GB", but not "en-US". */
export function dayFirst(tag: string): boolean | null {
  const region = tag.split('-').find((part, index) => index > 0 && part.length === 2);
  return region === undefined ? null : !MONTH_FIRST_REGIONS.has(region.toLowerCase());
}
