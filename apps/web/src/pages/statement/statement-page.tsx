import { useParams } from 'react-router';
import lists from '../../components/lists.module.css';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { StatementItem } from '../../components/statement-item.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { OtherVersions } from './other-versions.tsx';
import { type Statement, useStatement } from './statement-query.ts';

/** The page that compares the versions of a statement. */
export function StatementPage() {
  const { id = '' } = useParams();
  const { t } = useLocale();
  const { result, retry } = useStatement(id);
  const missing = <NotFoundPage title={t.compare.notFound} />;
  return (
    <QueryView result={result} retry={retry} missing={missing}>
      {({ statement }) =>
        statement === null ? (
          missing
        ) : (
          <StatementView
            key={statement.id}
            statement={statement}
            reload={() => retry({ requestPolicy: 'network-only' })}
          />
        )
      }
    </QueryView>
  );
}

function StatementView({ statement, reload }: { statement: Statement; reload: () => void }) {
  const { t } = useLocale();
  const { speaker, similar } = statement;
  return (
    <>
      <PageHead title={t.compare.title}>
        {similar.totalCount > 0 && <p>{t.compare.lead(similar.totalCount)}</p>}
      </PageHead>
      <LiveNotice
        watch={speaker === null ? {} : { person: speaker.id }}
        shown={[statement.id, ...similar.nodes.map((each) => each.statement.id)]}
        reload={reload}
      />
      <div className={lists.section}>
        <StatementItem statement={statement} />
      </div>
      <OtherVersions statement={statement} />
    </>
  );
}
