import type { ImportJobList, ResultOf } from '@wortlaut/client';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useLiveJob } from '../../live/use-live-job.ts';
import css from './imports.module.css';

/** A bulk import with its progress. */
export type ImportJob = ResultOf<typeof ImportJobList>['importJobs']['nodes'][number];

/** Checks whether an import is still running or waiting. */
export function isActive({ state }: Pick<ImportJob, 'state'>): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

/**
 * The progress of an import, as a bar and in numbers.
 *
 * @param followed - whether to subscribe to updates. @defaultValue true
 */
export function ImportProgress({
  job,
  followed = true,
}: {
  job: Pick<ImportJob, 'id' | 'state' | 'total' | 'done' | 'refused'>;
  followed?: boolean;
}) {
  const { t } = useLocale();
  useLiveJob(job.id, followed && isActive(job));
  const { state, total, done, refused } = job;
  return (
    <div className={css.progress}>
      <progress aria-label={t.imports.bar} value={done + refused} max={total} />
      <p>
        <strong>{t.labels.importJobState[state]}</strong>
        {', '}
        {t.imports.progress(done, refused, total)}
        {refused > 0 && <span className={css.refused}>{`, ${t.imports.refused(refused)}`}</span>}
      </p>
    </div>
  );
}
