import { PersonNameVariants } from '@wortlaut/client';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './name-variants.module.css';
import type { Person } from './person-page.tsx';

/** Every spelling of the name as printed, with how often it was. */
export function NameVariants({ person }: { person: Person }) {
  const { t } = useLocale();
  const { id } = person;
  const pages = useMorePages({
    name: 'variants',
    first: person.nameVariants,
    document: PersonNameVariants,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.person?.nameVariants,
  });
  const most = Math.max(1, ...pages.nodes.map(({ count }) => count));
  return (
    <section>
      <h2>{t.person.variants}</h2>
      {pages.nodes.length === 0 && <p className={lists.count}>{t.person.variantsNone}</p>}
      <ul className={css.variants}>
        {pages.nodes.map(({ name, count }) => (
          <li key={name}>
            <span className={css.name}>{name}</span>
            <span className={lists.count}>{t.person.printed(count)}</span>
            <svg className={css.bar} aria-hidden="true">
              <rect width={`${(100 * count) / most}%`} height="100%" />
            </svg>
          </li>
        ))}
      </ul>
      {pages.hasMore && <MoreButton pages={pages} total={person.nameVariants.totalCount} />}
    </section>
  );
}
