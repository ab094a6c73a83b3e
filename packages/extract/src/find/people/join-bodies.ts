import type { ExtractedPerson, Span } from '../../core/types.ts';
import { bodyKey } from '../names/body-keys.ts';
import { isGenericBody, placeAfter } from '../names/generic-bodies.ts';
import { genericKey, type PlacedBody, placedBody } from '../names/placed-body.ts';
import { isPlace, placeOf, placesAgree } from '../names/places.ts';

/** The number of UTF-16 code units after a name to search for a place. */
const AFTER = 60;

/** Whether two institutions with the same generic name are in the same place: "Norland", and its capital. */
const isSamePlace = (one: PlacedBody, other: PlacedBody): boolean =>
  one.body === other.body && (one.place === other.place || placesAgree(one.placeName, other.placeName) === true);

/**
 * Finds the institution that a name without a place refers to: "the Supreme Court" after "Norland's Supreme Court".
 *
 * @param bodies - the organizations that the article has named so far
 * @param name - the name without a place
 * @returns the index of the organization. Null if the article names several places or none. Also null for the
 * institution of a region, because the name alone can refer to the one of the country
 */
function bodyWithPlace(bodies: readonly Pick<ExtractedPerson, 'name'>[], name: string): number | null {
  if (!isGenericBody(name)) return null;
  const key = genericKey(name);
  const found: { readonly at: number; readonly placed: PlacedBody }[] = [];
  for (const [at, body] of bodies.entries()) {
    const placed = placedBody(body.name);
    if (placed?.body === key && !found.some((other) => isSamePlace(placed, other.placed))) found.push({ at, placed });
  }
  const [only] = found;
  return only === undefined || found.length > 1 || only.placed.regional ? null : only.at;
}

/**
 * Finds the named institution that precedes an offset and that a name without a place refers to, see {@link joinBodies}.
 *
 * @param people - the people and organizations in the article
 * @param name - the name without a place
 * @returns the index of the organization, or null
 */
export function bodyWithPlaceBefore(people: readonly ExtractedPerson[], name: string, offset: number): number | null {
  if (!isGenericBody(name)) return null;
  const before = people.map((person) => ((person.mentions[0]?.start ?? offset) < offset ? person : { name: '' }));
  return bodyWithPlace(before, name);
}

/** Adds the known place after a name to the name: "Defence Ministry in Delhi". */
function withPlaceAfter(name: string, { end }: Span, text: string): string {
  const place = isGenericBody(name) ? placeAfter(text.slice(end, end + AFTER)) : null;
  return place !== null && (isPlace(place) || (place.includes(' ') && placeOf(place) !== null))
    ? `${name} in ${place}`
    : name;
}

/**
 * Joins the organizations in an article that are one:
 * - a name in several spellings: "Norland's Defence Ministry", "Ministry of Defence of Norland"
 * - a name without a place, and the same name with a place before it, if the article has not named another place
 *
 * Institutions of two places become two organizations: "Poland's Foreign Ministry" and "the Foreign Ministry in Minsk".
 *
 * @param text - the text of the article
 */
export function joinBodies(bodies: readonly ExtractedPerson[], text: string): ExtractedPerson[] {
  const joined: { body: ExtractedPerson; name: string; mentions: Span[]; order: number }[] = [];
  const byKey = new Map<string, number>();
  const mentions = bodies
    .flatMap((body, order) => body.mentions.map((mention) => ({ body, mention, order })))
    .sort((a, b) => a.mention.start - b.mention.start);
  for (const { body, mention, order } of mentions) {
    const name = withPlaceAfter(body.name, mention, text);
    const placed = placedBody(name);
    const same = placed === null ? bodyWithPlace(joined, name) : null;
    const inPlace = joined.findIndex((other) => {
      const known = placed === null ? null : placedBody(other.name);
      return placed !== null && known !== null && isSamePlace(placed, known);
    });
    const at = same ?? (inPlace < 0 ? byKey.get(bodyKey(name)) : inPlace);
    const known = at === undefined ? undefined : joined[at];
    if (known !== undefined) known.mentions.push(mention);
    else {
      byKey.set(bodyKey(name), joined.length);
      joined.push({ body, name, mentions: [mention], order });
    }
  }
  return joined.sort((a, b) => a.order - b.order).map(({ body, name, mentions }) => ({ ...body, name, mentions }));
}
