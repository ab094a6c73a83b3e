import { MergeEvents } from '@wortlaut/client';
import { useState } from 'react';
import { EditPanel, Missing } from '../../components/edit-panel.tsx';
import { type EventChoice, EventCombobox } from '../../components/event-combobox.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { useCurrentVersion } from '../../data/use-current-version.ts';
import { useEdit } from '../../data/use-edit.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Event } from './event-query.ts';

/** The form that merges another event into this one. This event keeps its title. */
export function MergeEvent({ event, onClose }: { event: Event; onClose: () => void }) {
  const { t, locale } = useLocale();
  const { title } = eventTitle(event, locale);
  const { notify } = useNotification();
  const { run, busy, failure } = useEdit(MergeEvents);
  const currentVersion = useCurrentVersion();
  const [other, setOther] = useState<EventChoice | null>(null);
  const [missing, setMissing] = useState(false);
  const merge = async (again: boolean) => {
    setMissing(other === null);
    if (other === null) return;
    // "Save anyway" uses the current versions, because the user has seen the conflicting change.
    const expectedVersion = again ? await currentVersion(event.id) : event.version;
    const otherExpectedVersion = again || other.version === null ? await currentVersion(other.id) : other.version;
    if (expectedVersion === null || otherExpectedVersion === null) return;
    const done = await run({ id: event.id, expectedVersion, other: other.id, otherExpectedVersion });
    if (done === null) return;
    const message = t.event.merge.done(other.label, title);
    notify({ message, revisions: done.revision === null ? [] : [done.revision.id] });
    onClose();
  };
  return (
    <EditPanel
      title={t.event.merge.title}
      save={t.event.merge.submit}
      busy={busy}
      failure={failure}
      onSave={() => void merge(false)}
      onMine={() => void merge(true)}
      onClose={onClose}
    >
      <p>{t.event.merge.hint(title)}</p>
      <EventCombobox
        label={t.event.merge.other}
        hint={t.edit.eventsHint}
        near={[]}
        selected={other}
        without={[event.id]}
        onSelect={setOther}
      />
      <Missing>{missing ? t.edit.required : null}</Missing>
    </EditPanel>
  );
}
