/** What a place is. A `SITE` is a building, a square or a park. */
export type PlaceKind = 'COUNTRY' | 'REGION' | 'CITY' | 'ISLAND' | 'WATER' | 'MOUNTAIN' | 'SITE';

/** A place with its names. */
export interface Place {
  /** The same for all names of the place. For a country, its ISO 3166-1 code. */
  readonly key: string;
  /** The usual name by language. */
  readonly names: { readonly de: string; readonly en: string };
  readonly kind: PlaceKind;
  /** The key of the country or region that it is in. Null for countries, and for places in several countries. */
  readonly inside: string | null;
}
