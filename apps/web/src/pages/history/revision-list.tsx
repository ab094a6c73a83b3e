import { recordsIn } from '../../data/shown-changes.ts';
import { useRecordNames } from '../../data/use-record-names.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './history.module.css';
import { changesOf, type Revision, RevisionItem } from './revision-item.tsx';

/** A list of revisions, newest first. */
export function RevisionList({ revisions }: { revisions: readonly Revision[] }) {
  const { t } = useLocale();
  const names = useRecordNames(recordsIn(revisions.flatMap((revision) => changesOf(revision, t))));
  return (
    <ol className={css.list}>
      {revisions.map((revision) => (
        <li key={revision.id}>
          <RevisionItem revision={revision} names={names} />
        </li>
      ))}
    </ol>
  );
}
