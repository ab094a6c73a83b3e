import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Range } from '../../text/segments.ts';

/** The id of the first element of the place that the address names. */
export const placeId = 'place';

/** The place in the text that the address names ("?at=120-164", in UTF-16 code units), brought into view; null where it names none. */
export function usePlace(): Range | null {
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
