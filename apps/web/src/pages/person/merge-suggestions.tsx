import { Link } from 'react-router';
import { PersonRef } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { Note } from '../../components/notice.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Person } from './person-query.ts';

/** The possible duplicates of a person, with reasons. Renders nothing if none exist. */
export function MergeSuggestions({ person }: { person: Person }) {
  const { t, format } = useLocale();
  const suggestions = person.mergeSuggestions.nodes;
  if (suggestions.length === 0) return null;
  return (
    <Note>
      <h2>{t.person.suggestions}</h2>
      <ul className={lists.plain}>
        {suggestions.map(({ other, score, reasons }) => (
          <li key={other.id}>
            <PersonRef person={other} />{' '}
            <span className={lists.count}>
              {t.common.likely(format.percent(score))}, {t.common.count.statements(other.statementCount)}
            </span>
            {reasons.map((reason) => (
              <p key={reason} className={lists.count}>
                {t.labels.personMergeReason[reason]}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p>
        {t.person.suggestionsHint} <Link to="/suggestions">{t.person.decide}</Link>
      </p>
    </Note>
  );
}
