import type { FragmentOf, PersonLink } from '@wortlaut/client';
import { Button } from '../../components/button.tsx';
import { PersonCombobox } from '../../components/person-combobox.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './statement-form.module.css';

type Person = FragmentOf<typeof PersonLink>;

/**
 * The field for the speakers of a statement after the first. People can be added and removed.
 *
 * @param speaker - the ID of the first speaker
 */
export function CoSpeakersField({
  people,
  speaker,
  near,
  onChange,
}: {
  people: readonly Person[];
  speaker: string | null;
  near: readonly Person[];
  onChange: (people: readonly Person[]) => void;
}) {
  const { t } = useLocale();
  return (
    <fieldset className={css.passage}>
      <legend>{t.edit.coSpeakers}</legend>
      <ul className={css.events}>
        {people.map((person) => (
          <li key={person.id}>
            <span>{person.name}</span>
            <Button
              look="quiet"
              aria-label={t.edit.removeSpeaker(person.name)}
              onClick={() => onChange(people.filter(({ id }) => id !== person.id))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <PersonCombobox
        key={people.length}
        label={t.edit.addSpeaker}
        hint={t.edit.optional}
        near={near}
        selected={null}
        speaker={false}
        without={[...people.map(({ id }) => id), ...(speaker === null ? [] : [speaker])]}
        onSelect={(choice) => choice?.type === 'known' && onChange([...people, choice.person])}
      />
    </fieldset>
  );
}
