import { EVENT_KINDS } from '../../language/all.ts';

const LEMMAS = new Map<string, string[]>();
for (const [lemma, kind] of EVENT_KINDS) LEMMAS.set(kind, [...(LEMMAS.get(kind) ?? []), lemma]);

/** Returns the kind of event for a lemma in any language, or the lemma itself if it is unknown. */
export function eventKind(lemma: string): string {
  return EVENT_KINDS.get(lemma) ?? lemma;
}

/** Returns all lemmas of the same kind, including the given one, for looking up events. */
export function eventTypes(lemma: string): readonly string[] {
  return LEMMAS.get(eventKind(lemma)) ?? [lemma];
}
