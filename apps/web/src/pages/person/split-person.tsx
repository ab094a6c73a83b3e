import { SplitPerson as SplitPersonMutation } from '@wortlaut/client';
import { useState } from 'react';
import css from '../../components/edit-panel.module.css';
import { EditPanel, LineField, Missing } from '../../components/edit-panel.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { useEdit } from '../../data/use-edit.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Person } from './person-query.ts';

/** The form that splits a person. The selected spellings move to a new person. */
export function SplitPerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useLocale();
  const { notify } = useNotification();
  const { run, busy, failure } = useEdit(SplitPersonMutation);
  const [variants, setVariants] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const all = person.nameVariants.nodes.filter(({ count }) => count > 0);
  const tick = (variant: string, ticked: boolean) => {
    setVariants(ticked ? [...variants, variant] : variants.filter((one) => one !== variant));
    if (ticked && name === '') setName(variant);
  };
  const split = async () => {
    const wrong = variants.length === 0 || variants.length === person.nameVariants.totalCount;
    const fault = wrong ? t.person.split.none : name.trim() === '' ? t.edit.required : null;
    setMissing(fault);
    if (fault !== null) return;
    const { id, version } = person;
    const done = await run({ id, expectedVersion: version, name: name.trim(), variants: [...variants] });
    if (done === null) return;
    const message = t.person.split.done(name.trim());
    notify({ message, revisions: done.revision === null ? [] : [done.revision.id] });
    onClose();
  };
  return (
    <EditPanel
      title={t.person.split.title}
      save={t.person.split.submit}
      busy={busy}
      failure={failure}
      onSave={() => void split()}
      onClose={onClose}
    >
      <fieldset className={css.checks}>
        <legend>{t.person.split.hint}</legend>
        {all.map((variant) => (
          <label key={variant.name} className={css.check}>
            <input
              type="checkbox"
              checked={variants.includes(variant.name)}
              onChange={({ target }) => tick(variant.name, target.checked)}
            />
            {`${variant.name} (${t.person.printed(variant.count)})`}
          </label>
        ))}
      </fieldset>
      <LineField label={t.person.split.name} value={name} onChange={setName} />
      <Missing>{missing}</Missing>
    </EditPanel>
  );
}
