import type { ExtractedPerson } from '../../core/types.ts';
import { bodyKey } from '../names/body-keys.ts';
import { isGenericBody } from '../names/generic-bodies.ts';
import { genericKey, placedBody } from '../names/placed-body.ts';

type Body = Pick<ExtractedPerson, 'name' | 'mentions'>;

/**
 * Finds the institution that a name without a place refers to: "the Supreme Court" after "Norland's Supreme Court".
 *
 * @param bodies - the organizations in the article
 * @param name - the name without a place
 * @param offset - the offset of the name. The name with the place must precede it
 * @returns the index of the organization. Null if the article names several places or none. Also null for the
 * institution of a region or town, because the name alone can refer to the one of the country
 */
export function bodyWithPlace(bodies: readonly Body[], name: string, offset: number): number | null {
  if (!isGenericBody(name)) return null;
  const key = genericKey(name);
  const found = new Map<string, { readonly at: number; readonly national: boolean }>();
  for (const [at, body] of bodies.entries()) {
    const placed = placedBody(body.name);
    if (placed?.body === key && !found.has(placed.place)) found.set(placed.place, { at, national: placed.national });
  }
  const [only] = found.values();
  if (only === undefined || found.size > 1 || !only.national) return null;
  return (bodies[only.at]?.mentions[0]?.start ?? offset) < offset ? only.at : null;
}

/** Joins organizations with the same name in several spellings, and names without a place with the name that has one. */
export function joinBodies(bodies: readonly ExtractedPerson[]): ExtractedPerson[] {
  const byKey = new Map<string, ExtractedPerson & { readonly mentions: ExtractedPerson['mentions'][number][] }>();
  for (const body of bodies) {
    const key = bodyKey(body.name);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { ...body, mentions: [...body.mentions] });
    else known.mentions.push(...body.mentions);
  }
  const joined = [...byKey.values()];
  for (const body of joined) {
    const own = body.mentions.filter((mention) => {
      const at = bodyWithPlace(joined, body.name, mention.start);
      if (at !== null) joined[at]?.mentions.push(mention);
      return at === null;
    });
    body.mentions.splice(0, body.mentions.length, ...own);
  }
  return joined
    .filter(({ mentions }) => mentions.length > 0)
    .map((body) => ({ ...body, mentions: body.mentions.toSorted((a, b) => a.start - b.start) }));
}
