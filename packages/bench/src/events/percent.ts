/** Formats a number from 0 to 1 as a percentage with one decimal place, right-aligned. */
export function percent(part: number, whole = 1): string {
  return (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6);
}
