import { type ExtractedPerson, parseName } from '@wortlaut/extract';
import { foldName } from './fold-name.ts';

/** The name as lists are sorted by it: an individual's surname first, the rest after it; folded. */
export function sortName({ name, kind, named }: Pick<ExtractedPerson, 'name' | 'kind' | 'named'>): string {
  if (kind !== 'INDIVIDUAL' || !named) return foldName(name);
  const { surname, given } = parseName(name);
  return surname === '' ? foldName(name) : foldName(`${surname} ${given.join(' ')}`);
}
