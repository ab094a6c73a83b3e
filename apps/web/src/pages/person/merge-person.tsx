import { MergePeople } from '@wortlaut/client';
import { useState } from 'react';
import { EditPanel, Missing } from '../../components/edit-panel.tsx';
import { type PersonChoice, PersonCombobox } from '../../components/person-combobox.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { useCurrentVersion } from '../../data/use-current-version.ts';
import { useEdit } from '../../data/use-edit.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Person } from './person-query.ts';

/** The form that merges another person into this one. This person keeps their name. */
export function MergePerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useLocale();
  const { notify } = useNotification();
  const { run, busy, failure } = useEdit(MergePeople);
  const currentVersion = useCurrentVersion();
  const [other, setOther] = useState<PersonChoice | null>(null);
  const [missing, setMissing] = useState(false);
  const merge = async (again: boolean) => {
    setMissing(other?.type !== 'known');
    if (other?.type !== 'known') return;
    // "Save anyway" uses the current versions, because the user has seen the conflicting change.
    const expectedVersion = again ? await currentVersion(person.id) : person.version;
    const otherExpectedVersion = again || other.version === null ? await currentVersion(other.id) : other.version;
    if (expectedVersion === null || otherExpectedVersion === null) return;
    const done = await run({ id: person.id, expectedVersion, other: other.id, otherExpectedVersion });
    if (done === null) return;
    const message = t.person.merge.done(other.label, person.name);
    notify({ message, revisions: done.revision === null ? [] : [done.revision.id] });
    onClose();
  };
  return (
    <EditPanel
      title={t.person.merge.title}
      save={t.person.merge.submit}
      busy={busy}
      failure={failure}
      onSave={() => void merge(false)}
      onMine={() => void merge(true)}
      onClose={onClose}
    >
      <p>{t.person.merge.hint(person.name)}</p>
      <PersonCombobox
        label={t.person.merge.other}
        hint={t.edit.nameHint}
        near={person.mergeSuggestions.nodes.map((suggestion) => suggestion.other)}
        selected={other}
        speaker={false}
        without={[person.id]}
        onSelect={setOther}
      />
      <Missing>{missing ? t.edit.required : null}</Missing>
    </EditPanel>
  );
}
