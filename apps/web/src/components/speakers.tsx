import type { FragmentOf, PersonLink } from '@wortlaut/client';
import type { Stance as StanceValue } from '@wortlaut/vocabulary';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/locale.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { PersonRef } from './links.tsx';
import css from './speakers.module.css';

type Person = FragmentOf<typeof PersonLink>;

/** The parts of a statement that tell who said it, and how the speakers stand to the words. */
export interface Spoken {
  readonly speakers: readonly Person[];
  readonly stance: StanceValue;
}

/** The names of people, joined with "and" and linked to their pages. */
export function PeopleRefs({ people }: { people: readonly Person[] }) {
  const { format } = useLocale();
  const parts = format.list(people.map((_, index) => String(index)));
  return parts.map(({ type, value }, key) => {
    const person = type === 'element' ? people[Number(value)] : undefined;
    // The list does not change while it is shown.
    return person ? <PersonRef key={person.id} person={person} /> : <span key={`${key}`}>{value}</span>;
  });
}

/** The speakers of a statement, linked to their pages. */
export function Speakers({ of: { speakers } }: { of: Spoken }) {
  const { t } = useLocale();
  return speakers.length === 0 ? t.statement.noSpeaker : <PeopleRefs people={speakers} />;
}

/** The stance of the speakers in words, such as "denies". Nothing if they assert the words. */
export function Stance({ of }: { of: Spoken }) {
  const { t } = useLocale();
  return of.stance === 'ASSERTS' ? null : <span className={css.stance}>{stanceText(of, t)}</span>;
}

/** Returns the names of the speakers as plain text, followed by the stance unless they assert the words. */
export function speakerText(of: Spoken, t: Messages, format: Format): string {
  const names = namesOf(of.speakers, t, format);
  return of.stance === 'ASSERTS' ? names : `${names}, ${stanceText(of, t)}`;
}

/** Returns the names of the speakers as plain text. */
export function namesOf(speakers: readonly Person[], t: Messages, format: Format): string {
  if (speakers.length === 0) return t.statement.noSpeaker;
  return format
    .list(speakers.map(({ name }) => name))
    .map(({ value }) => value)
    .join('');
}

function stanceText({ speakers, stance }: Spoken, t: Messages): string {
  return speakers.length > 1 ? t.labels.stanceOfMany[stance] : t.labels.stance[stance];
}
