import { addRepresentation } from '../edit/representation.ts';
import type { Transaction } from '../transaction.ts';
import { representedBy } from './article-rows.ts';
import type { LinkedArticle } from './link-article.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** A person in the graph and the person or organization that they represent according to an article. */
interface Representation {
  readonly id: string;
  readonly represents: string;
}

/** Lists the people who were in the graph before an article and whom the article calls somebody's representatives. */
export function knownRepresentatives(
  { extraction }: Pick<PreparedArticle, 'extraction'>,
  linked: LinkedArticle,
): readonly Representation[] {
  return extraction.people.flatMap(({ named }, index) => {
    const id = named ? (linked.people[index]?.link.known ?? null) : null;
    const represents = id === null ? null : representedBy(extraction.people, linked, index);
    return id === null || represents === null ? [] : [{ id, represents }];
  });
}

/** Stores whom people in the graph represent, if the graph does not tell it yet. See `addRepresentation`. */
export async function representKnown(tx: Transaction, found: readonly Representation[]): Promise<void> {
  for (const { id, represents } of found) await addRepresentation(tx, id, represents);
}
