import type { Span } from '@wortlaut/vocabulary';
import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** The ID of the element that contains the linked passage. */
export const placeId = 'place';

/**
 * Returns the passage in the URL and scrolls to it. Null if the URL does not contain a passage.
 *
 * @remarks The URL parameter looks like "at=120-164": a half-open span in UTF-16 code units.
 */
export function usePlace(): Span | null {
  const [parameters] = useSearchParams();
  const at = parameters.get('at');
  const place = useMemo(() => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '') ?? [];
    return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
  }, [at]);
  useEffect(() => {
    if (place !== null) document.getElementById(placeId)?.scrollIntoView({ block: 'center' });
  }, [place]);
  return place;
}
