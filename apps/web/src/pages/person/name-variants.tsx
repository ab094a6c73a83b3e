import { PersonNameVariants } from '@wortlaut/client';
import { CountBars } from '../../components/count-bars.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
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
  return (
    <section>
      <h2>{t.person.variants}</h2>
      {pages.nodes.length === 0 && <p className={lists.count}>{t.person.variantsNone}</p>}
      <CountBars
        rows={pages.nodes.map(({ name, count }) => ({
          key: name,
          label: name,
          count,
          shown: t.person.printed(count),
        }))}
      />
      {pages.hasMore && <MoreButton pages={pages} total={person.nameVariants.totalCount} />}
    </section>
  );
}
