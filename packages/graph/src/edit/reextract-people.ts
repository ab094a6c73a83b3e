import type { LinkedArticle } from '../import/link-article.ts';
import type { PreparedArticle } from '../import/prepare-article.ts';
import { personKeys } from '../names/person-keys.ts';
import { refreshKeys } from '../names/refresh-names.ts';
import { sortName } from '../names/sort-name.ts';
import type { Transaction } from '../transaction.ts';

/**
 * Updates the names, kinds and genders of people, as the first article about them gives them.
 *
 * @param open - the IDs of the people whom this article was the first to mention and whom no editor has changed
 */
export async function updateOwnPeople(
  tx: Transaction,
  { extraction }: PreparedArticle,
  linked: LinkedArticle,
  open: ReadonlySet<string>,
): Promise<void> {
  const told = new Map(
    extraction.people.flatMap((person, index) => {
      const id = linked.people[index]?.id ?? '';
      return open.has(id) ? [[id, person] as const] : [];
    }),
  );
  const people = await tx.person.findMany({
    where: { id: { in: [...told.keys()] } },
    include: { nameVariants: { select: { name: true } } },
  });
  for (const { id, nameVariants, ...before } of people) {
    const person = told.get(id);
    if (person === undefined) continue;
    const { name, kind, named, gender } = person;
    if (name === before.name && kind === before.kind && named === before.named && gender === before.gender) continue;
    const data = { name, kind, named, gender, sortName: sortName(person) };
    await tx.person.update({ where: { id }, data, select: { id: true } });
    await refreshKeys(
      tx,
      id,
      personKeys(
        person,
        nameVariants.map((variant) => variant.name),
      ),
    );
  }
}
