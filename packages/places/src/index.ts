export { countryOf, findPlace, isInside, mostWords } from './find-place.ts';
export type { Place, PlaceKind } from './place.ts';
