import type { ArticleLink, EventLink, FragmentOf, PersonLink } from '@wortlaut/client';
import { Link } from 'react-router';
import { pathOf } from '../app/paths.ts';
import { eventDate } from '../i18n/event-date.ts';
import { eventTitle } from '../i18n/event-title.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './links.module.css';
import { aroundName } from './represented-name.ts';

type LinkedPerson = FragmentOf<typeof PersonLink>;

/**
 * The name of a person, linked to their page. A description instead of a name has a different style. If the person
 * speaks for somebody else, that person is linked too. This link is in the description if it contains the name, or
 * after it in parentheses.
 */
export function PersonRef({ person }: { person: LinkedPerson & { readonly represents?: LinkedPerson | null } }) {
  const { t } = useLocale();
  const { represents = null } = person;
  if (represents === null) return <PersonName person={person} />;
  const around = aroundName(represents.name, person.name);
  if (around === null) {
    return (
      <>
        <PersonName person={person} />
        {` (${t.statement.speaksFor} `}
        <PersonName person={represents} />
        {')'}
      </>
    );
  }
  return (
    <>
      {around.before !== '' && <PersonName person={person} part={around.before} />}
      {around.before !== '' && ' '}
      <PersonName person={represents} />
      {around.after !== '' && ' '}
      {around.after !== '' && <PersonName person={person} part={around.after} />}
    </>
  );
}

function PersonName({ person, part }: { person: LinkedPerson; part?: string }) {
  return (
    <Link
      to={pathOf('Person', person.id)}
      className={person.named ? css.person : css.unnamed}
      aria-label={part === undefined ? undefined : person.name}
    >
      {part ?? person.name}
    </Link>
  );
}

/** The kind of a person, and whether the name is unknown. */
export function PersonFacts({ person }: { person: FragmentOf<typeof PersonLink> }) {
  const { t } = useLocale();
  const facts = [
    ...(person.kind === 'INDIVIDUAL' ? [] : [t.labels.personKind[person.kind]]),
    ...(person.named ? [] : [t.labels.unnamed]),
  ];
  return facts.length === 0 ? null : <span className={css.facts}>{facts.join(', ')}</span>;
}

/** The outlet and publication date of an article. */
export function Printed({ article }: { article: FragmentOf<typeof ArticleLink> }) {
  const { t, format } = useLocale();
  const day = format.publishedDay(article) ?? t.article.imported(format.dayOf(article.retrievedAt));
  return (
    <span className={css.printed}>
      <span className={css.outlet}>{article.outlet ?? t.article.noOutlet}</span>
      {', '}
      <time dateTime={article.publishedAt ?? article.retrievedAt}>{day}</time>
    </span>
  );
}

/** The headline of an article, linked to its page, with its outlet and date. */
export function ArticleRef({ article }: { article: FragmentOf<typeof ArticleLink> }) {
  return (
    <span className={css.article}>
      <Link to={pathOf('Article', article.id)} lang={langOf(article)}>
        {article.title}
      </Link>
      <Printed article={article} />
    </span>
  );
}

/** The title of an event, linked to its page. It is in the reader's language if there is a title in that language. */
export function EventTitle({ event }: { event: Pick<FragmentOf<typeof EventLink>, 'id' | 'title' | 'titles'> }) {
  const { locale } = useLocale();
  const { title, language } = eventTitle(event, locale);
  return (
    <Link to={pathOf('Event', event.id)} lang={language}>
      {title}
    </Link>
  );
}

/** The title of an event, linked to its page, with its date and place. */
export function EventRef({ event }: { event: FragmentOf<typeof EventLink> }) {
  const translation = useLocale();
  const { t } = translation;
  const when = eventDate(translation, event);
  const facts = [when, event.place, event.status === 'PAST' ? null : t.labels.eventStatusShort[event.status]].filter(
    (fact) => fact !== null,
  );
  return (
    <span className={css.event}>
      <EventTitle event={event} />
      {facts.length > 0 && <span className={css.facts}>{facts.join(', ')}</span>}
    </span>
  );
}

/** Returns the `lang` attribute for text of an article. Undefined if the language is unknown. */
export function langOf(article: { readonly language: string }): string | undefined {
  return article.language === 'und' ? undefined : article.language;
}
