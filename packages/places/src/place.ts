/** The kind of a place. A `SITE` is a building, a square or a park. */
export type PlaceKind = 'COUNTRY' | 'REGION' | 'CITY' | 'ISLAND' | 'WATER' | 'MOUNTAIN' | 'SITE';

/** A place with its names. */
export interface Place {
  /** An identifier that is the same for all names of the place. For a country, this is its ISO 3166-1 code. */
  readonly key: string;
  /** The most common name in each language. */
  readonly names: { readonly de: string; readonly en: string };
  readonly kind: PlaceKind;
  /**
   * The key of the country or region that contains the place. Null for countries and for places in several countries.
   */
  readonly inside: string | null;
}
