import { SetMainEvent } from '@wortlaut/client';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EditPanel } from '../../components/edit-panel.tsx';
import { type EventChoice, EventCombobox } from '../../components/event-combobox.tsx';
import { EventTitle } from '../../components/links.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { useEdit } from '../../data/use-edit.ts';
import { useViewer } from '../../data/use-viewer.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './article-page.module.css';
import type { Article } from './article-query.ts';
import type { FormArticle } from './form-article.ts';

/** The main event of an article, and for editors a form to choose another one. */
export function MainEvent({ article, near }: { article: Article; near: FormArticle['events'] }) {
  const { t } = useLocale();
  const { canWrite } = useViewer();
  const [open, setOpen] = useState(false);
  const { mainEvent } = article;
  if (mainEvent === null && !canWrite) return null;
  return (
    <>
      <p className={css['by-line']}>
        <span>
          {t.article.mainEvent} {mainEvent === null ? t.article.noMainEvent : <EventTitle event={mainEvent} />}
        </span>
        {canWrite && (
          <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t.article.changeMainEvent}
          </Button>
        )}
      </p>
      {open && <ChangeMainEvent article={article} near={near} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChangeMainEvent({
  article,
  near,
  onClose,
}: {
  article: Article;
  near: FormArticle['events'];
  onClose: () => void;
}) {
  const { t } = useLocale();
  const { notify } = useNotification();
  const { run, busy, failure } = useEdit(SetMainEvent);
  const [event, setEvent] = useState<EventChoice | null>(null);
  const save = async () => {
    if (event === null) return onClose();
    const done = await run({ id: article.id, expectedVersion: article.version, mainEvent: event.id });
    if (done === null) return;
    notify({ message: t.edit.doneSave, revisions: done.revision === null ? [] : [done.revision.id] });
    onClose();
  };
  return (
    <EditPanel
      title={t.article.mainEventTitle}
      save={t.edit.save}
      busy={busy}
      failure={failure}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{t.article.mainEventHint}</p>
      <EventCombobox
        label={t.article.mainEventField}
        hint={t.edit.eventsHint}
        near={near}
        selected={event}
        without={article.mainEvent === null ? [] : [article.mainEvent.id]}
        onSelect={setEvent}
      />
    </EditPanel>
  );
}
