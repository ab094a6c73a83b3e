import { type Dispatch, type FormEvent, type SetStateAction, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ConflictNotice } from '../../components/conflict-notice.tsx';
import { PersonCombobox } from '../../components/person-combobox.tsx';
import type { EditFailure } from '../../data/use-edit.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { EventsField } from './events-field.tsx';
import type { FormArticle } from './form-article.ts';
import { KindFields } from './kind-fields.tsx';
import { PassageField } from './passage-field.tsx';
import { PeopleField } from './people-field.tsx';
import { type DraftPassage, type StatementDraft, speakerIds } from './statement-draft.ts';
import css from './statement-form.module.css';
import type { MarkingTask } from './use-marking.ts';

/** The form that edits or adds a statement. */
export function StatementForm({
  title,
  article,
  draft,
  busy,
  failure,
  onDraft,
  onMark,
  onSave,
  onClose,
}: {
  title: string;
  article: FormArticle;
  draft: StatementDraft;
  busy: boolean;
  failure: EditFailure | null;
  onDraft: Dispatch<SetStateAction<StatementDraft>>;
  onMark: (task: MarkingTask) => void;
  onSave: () => void;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // The combobox reports a selection with a delay, so another field may have changed in the meantime.
  const change = (changed: Partial<StatementDraft>) => onDraft((now) => ({ ...now, ...changed }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(draft.quote.length === 0);
    if (!busy && draft.quote.length > 0) onSave();
  };
  const passage = (name: DraftPassage) => ({
    ...{ article, spans: draft[name], onMark },
    onChange: (spans: StatementDraft[DraftPassage]) => change({ [name]: spans }),
  });
  return (
    <form className={css.form} onSubmit={submit} noValidate aria-labelledby="statement-form">
      <h2 id="statement-form" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <PersonCombobox
        label={t.edit.speaker}
        hint={t.edit.nameHint}
        near={article.people}
        selected={draft.speaker}
        speaker
        onSelect={(speaker) => change({ speaker })}
      />
      <PeopleField
        legend={t.edit.coSpeakers}
        add={t.edit.addSpeaker}
        hint={t.edit.optional}
        people={draft.coSpeakers}
        without={[...speakerIds(draft), ...draft.reportedBy.map(({ id }) => id)]}
        near={article.people}
        onChange={(coSpeakers) => change({ coSpeakers })}
      />
      <PeopleField
        legend={t.edit.reportedBy}
        add={t.edit.addReporter}
        hint={t.edit.reportedByHint}
        people={draft.reportedBy}
        without={speakerIds(draft)}
        near={article.people}
        onChange={(reportedBy) => change({ reportedBy })}
      />
      <PassageField label={t.edit.quote} {...passage('quote')} />
      {missing && <p role="alert">{t.edit.quoteRequired}</p>}
      <PassageField label={t.edit.cue} hint={t.edit.cueHint} optional {...passage('cue')} />
      <KindFields draft={draft} onChange={change} />
      <PassageField label={t.edit.addressee} hint={t.edit.optional} optional {...passage('addressee')} />
      <EventsField events={draft.events} near={article.events} onChange={(events) => change({ events })} />
      <ConflictNotice failure={failure} mine={t.edit.problem.useMine} onMine={onSave} onTheirs={onClose} />
      <div className={css.buttons}>
        <Button onClick={onClose}>{t.common.state.cancel}</Button>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? t.edit.saving : t.edit.save}
        </Button>
      </div>
    </form>
  );
}
