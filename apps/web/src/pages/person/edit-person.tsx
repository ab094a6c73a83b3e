import { UpdatePerson } from '@wortlaut/client';
import { personKind, valuesOf } from '@wortlaut/vocabulary';
import { useState } from 'react';
import css from '../../components/edit-panel.module.css';
import { EditPanel, LineField, Missing } from '../../components/edit-panel.tsx';
import { knownPerson, PersonCombobox } from '../../components/person-combobox.tsx';
import { Select } from '../../components/select.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { useEdit } from '../../data/use-edit.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Person } from './person-query.ts';

/** The form that edits a person. */
export function EditPerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useLocale();
  const { notify } = useNotification();
  const { run, busy, failure } = useEdit(UpdatePerson);
  const [before] = useState(person);
  const [name, setName] = useState(person.name);
  const [kind, setKind] = useState(person.kind);
  const [named, setNamed] = useState(person.named);
  const [wikidata, setWikidata] = useState(person.wikidataId ?? '');
  const [represents, setRepresents] = useState(person.represents && knownPerson(person.represents, t));
  const [missing, setMissing] = useState(false);
  const save = async () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const wikidataId = wikidata.trim() === '' ? null : wikidata.trim();
    const represented = represents?.type === 'known' ? represents.person.id : null;
    const changes = {
      ...(name.trim() !== before.name && { name: name.trim() }),
      ...(kind !== before.kind && { kind }),
      ...(named !== before.named && { named }),
      ...(wikidataId !== before.wikidataId && { wikidataId }),
      ...(represented !== (before.represents?.id ?? null) && { represents: represented }),
    };
    if (Object.keys(changes).length === 0) return onClose();
    const done = await run({ id: person.id, expectedVersion: person.version, ...changes });
    if (done === null) return;
    notify({ message: t.edit.doneSave, revisions: done.revision === null ? [] : [done.revision.id] });
    onClose();
  };
  return (
    <EditPanel
      title={t.person.edit.title}
      save={t.edit.save}
      busy={busy}
      failure={failure}
      onSave={() => void save()}
      onClose={onClose}
    >
      <LineField label={t.person.edit.name} value={name} onChange={setName} />
      <Missing>{missing ? t.edit.required : null}</Missing>
      <div className={css.pair}>
        <Select
          label={t.person.edit.kind}
          value={kind}
          values={valuesOf(personKind)}
          labels={t.labels.personKind}
          onChange={setKind}
        />
        <LineField
          label={t.person.edit.wikidata}
          hint={t.person.edit.wikidataHint}
          value={wikidata}
          onChange={setWikidata}
        />
      </div>
      <PersonCombobox
        label={t.person.edit.represents}
        hint={t.person.edit.representsHint}
        near={person.represents === null ? [] : [person.represents]}
        selected={represents}
        speaker={false}
        without={[person.id]}
        onSelect={setRepresents}
      />
      <label className={css.check}>
        <input type="checkbox" checked={named} onChange={({ target }) => setNamed(target.checked)} />
        {t.person.edit.named}
      </label>
    </EditPanel>
  );
}
