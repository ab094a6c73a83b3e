/** When something was printed: the day alone where no more is known. */
export function dayOf(article: {
  readonly publishedAt: string | null;
  readonly publishedDayOnly: boolean;
}): string | null {
  return article.publishedDayOnly ? (article.publishedAt?.slice(0, 10) ?? null) : article.publishedAt;
}

/** How many characters of a day are known, by precision; none of an approximate one. */
const KNOWN = { DAY: 10, MONTH: 7, YEAR: 4, ABOUT: 0 } as const;

/** A date as ISO 8601 has it, as short as it is known: 2022-07-22, 2022-07, 2022; undefined for an approximate one. */
export function isoDate(
  date: { readonly date: string; readonly precision: keyof typeof KNOWN } | null,
): string | undefined {
  return date === null ? undefined : date.date.slice(0, KNOWN[date.precision]) || undefined;
}
