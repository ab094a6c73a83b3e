import { UpdateEvent } from '@wortlaut/client';
import { datePrecision, eventKind, eventStatus, valuesOf } from '@wortlaut/vocabulary';
import { useState } from 'react';
import css from '../../components/edit-panel.module.css';
import { EditPanel, LineField, Missing } from '../../components/edit-panel.tsx';
import { type EventChoice, EventCombobox } from '../../components/event-combobox.tsx';
import { Select } from '../../components/select.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { useEdit } from '../../data/use-edit.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import type { PreciseDate } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Event } from './event-query.ts';

/** A date in the form. The day is empty if there is no date. */
type DateDraft = PreciseDate;

function draftOf(date: PreciseDate | null): DateDraft {
  return { date: date?.date ?? '', precision: date?.precision ?? 'DAY' };
}

/** Returns the new date: null to remove it, undefined if it is unchanged. */
function changeOf(before: PreciseDate | null, { date, precision }: DateDraft): PreciseDate | null | undefined {
  if (date === '') return before === null ? undefined : null;
  return before?.date === date && before.precision === precision ? undefined : { date, precision };
}

/** Returns the event that this event belongs to, as the selected option. */
function parentOf({ parent }: Event, locale: string): EventChoice | null {
  return parent && { id: parent.id, label: eventTitle(parent, locale).title, event: parent, version: null };
}

/** The form that edits an event: its title, dates, place, status, kind and the event that it belongs to. */
export function EditEvent({ event, onClose }: { event: Event; onClose: () => void }) {
  const { t, locale } = useLocale();
  const { notify } = useNotification();
  const { run, busy, failure } = useEdit(UpdateEvent);
  const [before] = useState({ ...event, title: eventTitle(event, locale).title });
  const [title, setTitle] = useState(before.title);
  const [place, setPlace] = useState(event.place ?? '');
  const [status, setStatus] = useState(event.status);
  const [kind, setKind] = useState(event.eventKind);
  const [parent, setParent] = useState<EventChoice | null>(parentOf(event, locale));
  const [start, setStart] = useState(draftOf(event.start));
  const [end, setEnd] = useState(draftOf(event.end));
  const [missing, setMissing] = useState(false);
  const save = async () => {
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    const [from, to] = [changeOf(before.start, start), changeOf(before.end, end)];
    const where = place.trim() === '' ? null : place.trim();
    const changes = {
      ...(title.trim() !== before.title && { title: title.trim() }),
      ...(where !== before.place && { place: where }),
      ...(status !== before.status && { status }),
      ...(kind !== before.eventKind && { kind }),
      ...((parent?.id ?? null) !== (before.parent?.id ?? null) && { parent: parent?.id ?? null }),
      ...(from !== undefined && { start: from }),
      ...(to !== undefined && { end: to }),
    };
    if (Object.keys(changes).length === 0) return onClose();
    const done = await run({ id: event.id, expectedVersion: event.version, ...changes });
    if (done === null) return;
    notify({ message: t.edit.doneSave, revisions: done.revision === null ? [] : [done.revision.id] });
    onClose();
  };
  return (
    <EditPanel
      title={t.event.edit.title}
      save={t.edit.save}
      busy={busy}
      failure={failure}
      onSave={() => void save()}
      onClose={onClose}
    >
      <LineField label={t.event.edit.name} value={title} onChange={setTitle} />
      <Missing>{missing ? t.edit.required : null}</Missing>
      <DateFields label={t.event.edit.start} value={start} onChange={setStart} />
      <DateFields label={t.event.edit.end} value={end} onChange={setEnd} />
      <div className={css.pair}>
        <LineField label={t.event.edit.place} value={place} onChange={setPlace} />
        <Select
          label={t.event.edit.status}
          value={status}
          values={valuesOf(eventStatus)}
          labels={t.labels.eventStatusShort}
          onChange={setStatus}
        />
      </div>
      <Select
        label={t.event.edit.kind}
        value={kind}
        values={valuesOf(eventKind)}
        labels={t.labels.eventKind}
        onChange={setKind}
      />
      <EventCombobox
        label={t.event.edit.parent}
        hint={t.event.edit.parentHint}
        near={[]}
        selected={parent}
        without={[event.id]}
        onSelect={setParent}
      />
    </EditPanel>
  );
}

function DateFields({
  label,
  value,
  onChange,
}: {
  label: string;
  value: DateDraft;
  onChange: (value: DateDraft) => void;
}) {
  const { t } = useLocale();
  return (
    <div className={css.pair}>
      <LineField label={label} type="date" value={value.date} onChange={(date) => onChange({ ...value, date })} />
      <Select
        label={`${t.event.edit.precision} (${label})`}
        value={value.precision}
        values={valuesOf(datePrecision)}
        labels={t.labels.datePrecision}
        onChange={(precision) => onChange({ ...value, precision })}
      />
    </div>
  );
}
