import { type ExtractedPerson, parseName } from '@wortlaut/extract';
import { foldName } from './fold-name.ts';

/** Returns the normalized name for sorting lists. The surname of an individual comes first. */
export function sortName({ name, kind, named }: Pick<ExtractedPerson, 'name' | 'kind' | 'named'>): string {
  if (kind !== 'INDIVIDUAL' || !named) return foldName(name);
  const { surname, given } = parseName(name);
  return surname === '' ? foldName(name) : foldName(`${surname} ${given.join(' ')}`);
}
