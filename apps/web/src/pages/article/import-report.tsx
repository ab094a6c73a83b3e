import type { ImportArticle, ResultOf } from '@wortlaut/client';
import { Link, useLocation } from 'react-router';
import lists from '../../components/lists.module.css';
import { Note } from '../../components/notice.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';

type Imported = Extract<ResultOf<typeof ImportArticle>['importArticle'], { __typename: 'ImportArticlePayload' }>;

/** Checks whether the navigation state comes from the page that adds an article. */
function isImport(state: unknown): state is { imported: Imported } {
  return typeof state === 'object' && state !== null && 'imported' in state;
}

/** The result of an import, shown after the article was added. Renders no text for other visits. */
export function ImportReport() {
  const { t } = useLocale();
  const { state } = useLocation();
  if (!isImport(state)) return <div role="status" />;
  const { added, alreadyImported, notes } = state.imported;
  const known: Readonly<Record<string, string>> = t.labels.importNote;
  return (
    <div role="status">
      <Note>
        <strong>{alreadyImported ? t.add.known : t.add.done}</strong>
        {!alreadyImported && (
          <p>
            {t.add.added(
              t.common.count.statements(added.statements),
              t.common.count.people(added.people),
              t.common.count.events(added.events),
            )}
          </p>
        )}
        {notes.length > 0 && (
          <div>
            <p>{t.add.notes}</p>
            <ul className={lists.plain}>
              {notes.map(({ code, message }) =>
                known[code] === undefined ? (
                  <li key={code} lang="en">
                    {message}
                  </li>
                ) : (
                  <li key={code}>{known[code]}</li>
                ),
              )}
            </ul>
          </div>
        )}
        <Link to="/add">{t.add.another}</Link>
      </Note>
    </div>
  );
}
