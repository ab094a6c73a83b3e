import type { ArticleLink, EventLink, FragmentOf, PersonLink } from '@wortlaut/client';
import { Link } from 'react-router';
import { pathOf } from '../app/paths.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './links.module.css';

/** A person's name, leading to their page; an unnamed person's description is set apart. */
export function PersonRef({ person }: { person: FragmentOf<typeof PersonLink> }) {
  return (
    <Link to={pathOf('Person', person.id)} className={person.named ? css.person : css.unnamed}>
      {person.name}
    </Link>
  );
}

/** What is known of a person besides the name: kind, and whether there is a name at all. */
export function PersonFacts({ person }: { person: FragmentOf<typeof PersonLink> }) {
  const { t } = useLocale();
  const facts = [
    ...(person.kind === 'INDIVIDUAL' ? [] : [t.labels.personKind[person.kind]]),
    ...(person.named ? [] : [t.labels.unnamed]),
  ];
  return facts.length === 0 ? null : <span className={css.facts}>{facts.join(', ')}</span>;
}

/** Where and when an article was printed. */
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

/** An article's headline, leading to it, with where and when it was printed. */
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

/** An event's title, leading to its page, with when and where it is. */
export function EventRef({ event }: { event: FragmentOf<typeof EventLink> }) {
  const { t, format } = useLocale();
  const when = format.period(event.start, event.end) ?? (event.dateText && t.common.quoted(event.dateText));
  const facts = [when, event.place, event.status === 'PLANNED' ? t.labels.eventStatusShort.PLANNED : null].filter(
    (fact) => fact !== null,
  );
  return (
    <span className={css.event}>
      <Link to={pathOf('Event', event.id)}>{event.title}</Link>
      {facts.length > 0 && <span className={css.facts}>{facts.join(', ')}</span>}
    </span>
  );
}

/** The `lang` of an article's words; a language that could not be told is left to the page's. */
export function langOf(article: { readonly language: string }): string | undefined {
  return article.language === 'und' ? undefined : article.language;
}
