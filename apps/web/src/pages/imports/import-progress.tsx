import type { ImportJobList, ResultOf } from '@wortlaut/client';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useLiveJob } from '../../live/use-live-job.ts';
import css from './imports.module.css';

/** How far an import of many articles is. */
export type ImportJob = ResultOf<typeof ImportJobList>['importJobs']['nodes'][number];

/** Whether an import still goes on. */
export function isUnderWay({ state }: Pick<ImportJob, 'state'>): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

/**
 * A bar that moves while the import goes on, and the numbers in words.
 *
 * @param followed - whether it moves by itself. @defaultValue true
 */
export function ImportProgress({
  job,
  followed = true,
}: {
  job: Pick<ImportJob, 'id' | 'state' | 'total' | 'done' | 'refused'>;
  followed?: boolean;
}) {
  const { t } = useLocale();
  useLiveJob(job.id, followed && isUnderWay(job));
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
