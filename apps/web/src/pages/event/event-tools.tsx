import { EditTools } from '../../components/edit-tools.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import { EditEvent } from './edit-event.tsx';
import type { Event } from './event-query.ts';
import { MergeEvent } from './merge-event.tsx';

/** The tools to edit and merge an event. */
export function EventTools({ event }: { event: Event }) {
  const { t } = useLocale();
  return (
    <EditTools
      id={event.id}
      tools={[
        { label: t.event.edit.open, form: (close) => <EditEvent event={event} onClose={close} /> },
        { label: t.event.merge.open, form: (close) => <MergeEvent event={event} onClose={close} /> },
      ]}
    />
  );
}
