import type { FragmentOf, PersonLink } from '@wortlaut/client';
import { Button } from '../../components/button.tsx';
import { PersonCombobox } from '../../components/person-combobox.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './statement-form.module.css';

type Person = FragmentOf<typeof PersonLink>;

/**
 * A field for several people of a statement. They can be added and removed.
 *
 * @param without - the IDs of people who cannot be added
 */
export function PeopleField({
  legend,
  add,
  hint,
  people,
  without,
  near,
  onChange,
}: {
  legend: string;
  add: string;
  hint: string;
  people: readonly Person[];
  without: readonly string[];
  near: readonly Person[];
  onChange: (people: readonly Person[]) => void;
}) {
  const { t } = useLocale();
  return (
    <fieldset className={css.passage}>
      <legend>{legend}</legend>
      <ul className={css.events}>
        {people.map((person) => (
          <li key={person.id}>
            <span>{person.name}</span>
            <Button
              look="quiet"
              aria-label={t.edit.removePerson(person.name)}
              onClick={() => onChange(people.filter(({ id }) => id !== person.id))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <PersonCombobox
        key={people.length}
        label={add}
        hint={hint}
        near={near}
        selected={null}
        speaker={false}
        without={[...people.map(({ id }) => id), ...without]}
        onSelect={(choice) => choice?.type === 'known' && onChange([...people, choice.person])}
      />
    </fieldset>
  );
}
