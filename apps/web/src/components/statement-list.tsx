import type { FragmentOf, StatementLine } from '@wortlaut/client';
import { useSimilarCounts } from '../data/use-similar-counts.ts';
import lists from './lists.module.css';
import { StatementItem } from './statement-item.tsx';

/**
 * Statements one below the other, each with the way to how other articles print it, where any do.
 *
 * @param of - the page it stands on: what that page is about is not repeated
 */
export function StatementList({
  statements,
  of = {},
}: {
  statements: readonly FragmentOf<typeof StatementLine>[];
  of?: { personId?: string; eventId?: string };
}) {
  const similarCounts = useSimilarCounts(statements);
  return (
    <ul className={lists.ruled}>
      {statements.map((statement) => (
        <li key={statement.id}>
          <StatementItem statement={statement} of={of} similarCount={similarCounts.get(statement.id) ?? 0} />
        </li>
      ))}
    </ul>
  );
}
