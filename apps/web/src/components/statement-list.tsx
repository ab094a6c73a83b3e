import { useSimilarCounts } from '../data/use-similar-counts.ts';
import lists from './lists.module.css';
import { type ListedStatement, StatementItem } from './statement-item.tsx';

/**
 * A list of statements. A statement that other articles also contain links to its other versions.
 *
 * @param of - the person or event of the page. The items do not repeat it.
 */
export function StatementList({
  statements,
  of = {},
}: {
  statements: readonly ListedStatement[];
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
