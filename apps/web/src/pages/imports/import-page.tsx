import { CancelImport, ImportJobProgress, type ResultOf, RetryImport } from '@wortlaut/client';
import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { Button } from '../../components/button.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useViewer } from '../../data/use-viewer.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { ImportProgress, isActive } from './import-progress.tsx';
import css from './imports.module.css';

type Job = NonNullable<ResultOf<typeof ImportJobProgress>['importJob']>;

/** The page of a bulk import: its progress and the refused articles. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { t } = useLocale();
  const [result, retry] = useQuery({
    query: ImportJobProgress,
    variables: { id, first: pageSize },
    requestPolicy: 'cache-and-network',
  });
  const missing = <NotFoundPage title={t.imports.notFound} />;
  return (
    <QueryView result={result} retry={retry} missing={missing}>
      {({ importJob: job }) =>
        job === null ? (
          missing
        ) : (
          <>
            <PageHead title={t.imports.title}>
              <p>
                <Link to="/imports">{t.imports.all}</Link>
              </p>
            </PageHead>
            <ImportProgress job={job} />
            <Cancel job={job} />
            <Retry job={job} />
            <Refused key={job.refused} job={job} />
          </>
        )
      }
    </QueryView>
  );
}

function Cancel({ job }: { job: Job }) {
  const { t } = useLocale();
  const { canWrite } = useViewer();
  const [{ fetching, error, data }, execute] = useMutation(CancelImport);
  if (!canWrite || !isActive(job)) return null;
  const failed = error !== undefined || (data !== undefined && data.cancelImport.__typename !== 'ImportJobPayload');
  return (
    <p className={css.cancel}>
      <Button look="danger" disabled={fetching} onClick={() => void execute({ input: { id: job.id } })}>
        {t.imports.cancel}
      </Button>{' '}
      <span className={lists.count}>{t.imports.cancelHint}</span>
      {failed && <span role="alert">{t.imports.cancelFailed}</span>}
    </p>
  );
}

/** The button that imports the refused articles of a finished job again. */
function Retry({ job }: { job: Job }) {
  const { t } = useLocale();
  const { canWrite } = useViewer();
  const [{ fetching, error, data }, execute] = useMutation(RetryImport);
  if (!canWrite || job.state !== 'DONE' || job.refused === 0) return null;
  const failed = error !== undefined || (data !== undefined && data.retryImport.__typename !== 'ImportJobPayload');
  return (
    <p className={css.cancel}>
      <Button disabled={fetching} onClick={() => void execute({ input: { id: job.id } })}>
        {t.imports.retry(job.refused)}
      </Button>
      {failed && <span role="alert">{t.imports.retryFailed}</span>}
    </p>
  );
}

/** The list of refused articles. The parent remounts it whenever their number changes. */
function Refused({ job }: { job: Job }) {
  const { t } = useLocale();
  const { id, refused } = job;
  const [{ data }] = useQuery({
    query: ImportJobProgress,
    variables: { id, first: pageSize },
    requestPolicy: 'cache-and-network',
  });
  const pages = useMorePages({
    name: 'refused',
    first: data?.importJob?.items,
    document: ImportJobProgress,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (page) => page.importJob?.items,
  });
  if (refused === 0) return null;
  const known: Readonly<Record<string, string>> = t.labels.errorCode;
  return (
    <section className={css.reasons}>
      <h2>{t.imports.why}</h2>
      <ol className={lists.ruled}>
        {pages.nodes.map(({ position, code, reason, field }) => (
          <li key={position}>
            <strong>{t.imports.position(position + 1)}</strong> {code === null ? '' : known[code]}{' '}
            <span lang="en" className={lists.count}>
              {[field, reason].filter((part) => part !== null).join(': ')}
            </span>
          </li>
        ))}
      </ol>
      {pages.hasMore && <MoreButton pages={pages} total={refused} />}
    </section>
  );
}
