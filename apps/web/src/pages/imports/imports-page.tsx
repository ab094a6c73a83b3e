import { ImportJobList } from '@wortlaut/client';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { Empty } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { ImportProgress, isActive } from './import-progress.tsx';
import css from './imports.module.css';

/**
 * The maximum number of running imports to subscribe to, starting with the oldest. The server processes imports one
 * after another, and a browser opens at most six connections to a server.
 */
const mostFollowed = 2;

/** The list of bulk imports, newest first, with live progress. */
export function ImportsPage() {
  const { t, format } = useLocale();
  const [result, retry] = useQuery({
    query: ImportJobList,
    variables: { first: pageSize },
    requestPolicy: 'cache-and-network',
  });
  const pages = useMorePages({
    name: 'imports',
    first: result.data?.importJobs,
    document: ImportJobList,
    variables: (after) => ({ first: pageSize, after }),
    select: ({ importJobs }) => importJobs,
  });
  const followed = new Set(
    pages.nodes
      .filter(isActive)
      .slice(-mostFollowed)
      .map(({ id }) => id),
  );
  return (
    <>
      <PageHead title={t.imports.title}>
        <p>{t.imports.lead}</p>
      </PageHead>
      <QueryView result={result} retry={retry}>
        {({ importJobs }) =>
          importJobs.totalCount === 0 ? (
            <Empty title={t.imports.none}>
              <p>{t.imports.noneHint}</p>
            </Empty>
          ) : (
            <>
              <ol className={lists.ruled}>
                {pages.nodes.map((job) => (
                  <li key={job.id} className={css.job}>
                    <Link to={`/imports/${encodeURIComponent(job.id)}`}>
                      {t.imports.by(job.actor, format.instant(job.createdAt))}
                    </Link>
                    <ImportProgress job={job} followed={followed.has(job.id)} />
                  </li>
                ))}
              </ol>
              <MoreButton pages={pages} total={importJobs.totalCount} />
            </>
          )
        }
      </QueryView>
    </>
  );
}
