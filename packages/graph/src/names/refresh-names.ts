import type { Transaction } from '../transaction.ts';
import { personKeys } from './person-keys.ts';
import { sortName } from './sort-name.ts';

/**
 * Updates the names and name keys of people after some of their spellings were removed. If no remaining spelling starts
 * with the name, the name is replaced by the most complete spelling. If several spellings are equally complete, the
 * most frequent is used. A name that an editor entered is not replaced.
 */
export async function refreshNames(tx: Transaction, personIds: readonly string[]): Promise<void> {
  const people = await tx.person.findMany({
    where: { id: { in: [...personIds] }, named: true },
    select: {
      id: true,
      name: true,
      kind: true,
      named: true,
      nameVariants: { select: { name: true, given: true }, orderBy: [{ count: 'desc' }, { id: 'asc' }] },
    },
  });
  for (const { id, kind, named, ...person } of people) {
    const variants = person.nameVariants.map((variant) => variant.name);
    const isGiven = person.nameVariants.some((variant) => variant.given && variant.name === person.name);
    const name = isGiven ? person.name : preferredName(person.name, variants);
    if (name !== person.name) {
      await tx.person.update({
        where: { id },
        data: { name, sortName: sortName({ name, kind, named }) },
        select: { id: true },
      });
    }
    await refreshKeys(tx, id, personKeys({ name, kind, named }, variants));
  }
}

/** Replaces the name keys of a person. */
export async function refreshKeys(tx: Transaction, personId: string, keys: readonly string[]): Promise<void> {
  await tx.nameKey.deleteMany({ where: { personId, key: { notIn: [...keys] } } });
  await tx.nameKey.createMany({ data: keys.map((key) => ({ key, personId })), skipDuplicates: true });
}

/** Returns the name to show. @param variants - the remaining spellings, most frequent first */
function preferredName(name: string, variants: readonly string[]): string {
  // Keep the name if a spelling starts with it: the spelling may be the name with a case ending ("Merkels").
  if (variants.some((variant) => variant.startsWith(name))) return name;
  const words = (variant: string) => variant.split(/\s+/u).length;
  const fullest = Math.max(0, ...variants.map(words));
  return variants.find((variant) => words(variant) === fullest) ?? name;
}
