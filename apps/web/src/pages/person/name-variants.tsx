import { type FragmentOf, type NameAsPrinted, PersonNameVariants } from '@wortlaut/client';
import { Link } from 'react-router';
import { placePath } from '../../app/paths.ts';
import { CountBars } from '../../components/count-bars.tsx';
import { langOf, Printed } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Person } from './person-query.ts';

type Variant = FragmentOf<typeof NameAsPrinted>;

/** All spellings of a person's name, with the number of mentions and links to them. */
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
        rows={pages.nodes.map((variant) => ({
          key: variant.name,
          label: variant.name,
          count: variant.count,
          shown: variant.count === 0 ? t.person.byEditor : t.person.printed(variant.count),
          more: <Places variant={variant} />,
        }))}
      />
      {pages.hasMore && <MoreButton pages={pages} total={person.nameVariants.totalCount} />}
    </section>
  );
}

/** The articles that use a spelling, each linked to the first mention. */
function Places({ variant }: { variant: Variant }) {
  const { t } = useLocale();
  const { nodes } = variant.mentions;
  if (nodes.length === 0) return null;
  const firsts = nodes.filter((place, at) => nodes.findIndex(({ article }) => article.id === place.article.id) === at);
  const more = variant.count - nodes.length;
  return (
    <details>
      <summary>
        {t.person.places}
        <span className="visually-hidden">{`: ${variant.name}`}</span>
      </summary>
      <ul className={lists.plain}>
        {firsts.map(({ article, start, end }) => (
          <li key={article.id}>
            <Link to={placePath(article.id, { start, end })} lang={langOf(article)}>
              {article.title}
            </Link>{' '}
            <Printed article={article} />
          </li>
        ))}
        {more > 0 && <li className={lists.count}>{t.person.placesMore(more)}</li>}
      </ul>
    </details>
  );
}
