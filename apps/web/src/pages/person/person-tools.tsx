import { type EditTool, EditTools } from '../../components/edit-tools.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import { EditPerson } from './edit-person.tsx';
import { MergePerson } from './merge-person.tsx';
import type { Person } from './person-query.ts';
import { SplitPerson } from './split-person.tsx';

/** The tools to edit, merge and split a person. */
export function PersonTools({ person }: { person: Person }) {
  const { t } = useLocale();
  const tools: EditTool[] = [
    { label: t.person.edit.open, form: (close) => <EditPerson person={person} onClose={close} /> },
    { label: t.person.merge.open, form: (close) => <MergePerson person={person} onClose={close} /> },
    ...(person.nameVariants.totalCount > 1
      ? [{ label: t.person.split.open, form: (close: () => void) => <SplitPerson person={person} onClose={close} /> }]
      : []),
  ];
  return <EditTools id={person.id} tools={tools} />;
}
