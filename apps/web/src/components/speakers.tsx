import type { FragmentOf, PersonLink, SpeakerLink } from '@wortlaut/client';
import type { Stance as StanceValue } from '@wortlaut/vocabulary';
import { Fragment } from 'react';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/locale.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { PersonRef } from './links.tsx';
import { isInName } from './represented-name.ts';
import css from './speakers.module.css';

type Person = FragmentOf<typeof PersonLink>;
type Speaker = FragmentOf<typeof SpeakerLink>;

/** The parts of a statement that show who said it, who passed it on, and which stance the speakers take. */
export interface Spoken {
  readonly speakers: readonly Speaker[];
  /** The people who passed the statement on, outermost first. */
  readonly reportedBy: readonly Person[];
  readonly stance: StanceValue;
}

/** The names of people, joined with "and" and linked to their pages. */
export function PeopleRefs({ people }: { people: readonly Speaker[] }) {
  const { format } = useLocale();
  const parts = format.list(people.map((_, index) => String(index)));
  return parts.map(({ type, value }, key) => {
    const person = type === 'element' ? people[Number(value)] : undefined;
    // The list does not change while it is shown.
    return person ? <PersonRef key={person.id} person={person} /> : <span key={`${key}`}>{value}</span>;
  });
}

/** Shows who says or denies a statement, and who passed it on, with links: "X denies, as reported by AFP". */
export function Speakers({ of }: { of: Spoken }) {
  const { t } = useLocale();
  const { speakers, reportedBy } = of;
  return (
    <>
      {speakers.length === 0 ? t.statement.noSpeaker : <PeopleRefs people={speakers} />}
      {!isUnattributed(of) && ' '}
      <Stance of={of} />
      {reportedBy.toReversed().map((person) => (
        <Fragment key={person.id}>
          {`, ${t.statement.reportedBy} `}
          <PersonRef person={person} />
        </Fragment>
      ))}
    </>
  );
}

/** The stance of the speakers in words, such as "denies". Any stance other than "says" is highlighted. */
export function Stance({ of }: { of: Spoken }) {
  const { t } = useLocale();
  if (isUnattributed(of)) return null;
  return <span className={of.stance === 'ASSERTS' ? css.asserts : css.stance}>{stanceText(of, t)}</span>;
}

/** Checks for an assertion without a speaker. The stance "says" is then omitted. */
const isUnattributed = ({ speakers, stance }: Spoken): boolean => stance === 'ASSERTS' && speakers.length === 0;

/** Returns the content of {@link Speakers} as plain text. */
export function speakerText(of: Spoken, t: Messages, format: Format): string {
  const names = namesOf(of.speakers, t, format);
  return `${isUnattributed(of) ? names : `${names} ${stanceText(of, t)}`}${reportersText(of, t)}`;
}

/**
 * Returns the people who passed a statement on, outermost last: ", as reported by AFP". Empty if nobody passed it on.
 */
export function reportersText({ reportedBy }: Spoken, t: Messages): string {
  return reportedBy
    .toReversed()
    .map(({ name }) => `, ${t.statement.reportedBy} ${name}`)
    .join('');
}

/** Returns the names of the speakers as plain text, with the people whom they represent. */
export function namesOf(speakers: readonly Speaker[], t: Messages, format: Format): string {
  if (speakers.length === 0) return t.statement.noSpeaker;
  return format
    .list(speakers.map((speaker) => nameOf(speaker, t)))
    .map(({ value }) => value)
    .join('');
}

function nameOf({ name, represents }: Speaker, t: Messages): string {
  if (represents === null || isInName(represents.name, name)) return name;
  return `${name} (${t.statement.speaksFor} ${represents.name})`;
}

function stanceText({ speakers, stance }: Spoken, t: Messages): string {
  const many = speakers.length > 1 || speakers[0]?.kind === 'GROUP';
  return many ? t.labels.stanceOfMany[stance] : t.labels.stance[stance];
}
