import { PersonCoSpeakers } from '@wortlaut/client';
import { useQuery } from 'urql';
import { CountBars } from '../../components/count-bars.tsx';
import { PersonRef } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';

/** The number of people that one request loads. */
const shownFirst = 8;

/** The people who are quoted in the same articles, as bars. */
export function CoSpeakers({ id }: { id: string }) {
  const { t } = useLocale();
  const [result, retry] = useQuery({ query: PersonCoSpeakers, variables: { id, first: shownFirst } });
  const pages = useMorePages({
    name: 'co-speakers',
    first: result.data?.person?.coSpeakers,
    document: PersonCoSpeakers,
    variables: (after) => ({ id, first: shownFirst, after }),
    select: (data) => data.person?.coSpeakers,
  });
  return (
    <section>
      <h2>{t.person.coSpeakers.title}</h2>
      <QueryView result={result} retry={retry}>
        {({ person }) =>
          pages.nodes.length === 0 ? (
            <p className={lists.count}>{t.person.coSpeakers.none}</p>
          ) : (
            <>
              <CountBars
                rows={pages.nodes.map(({ person: other, articleCount }) => ({
                  key: other.id,
                  label: <PersonRef person={other} />,
                  count: articleCount,
                  shown: t.person.coSpeakers.articles(articleCount),
                }))}
              />
              {pages.hasMore && <MoreButton pages={pages} total={person?.coSpeakers.totalCount ?? null} />}
            </>
          )
        }
      </QueryView>
    </section>
  );
}
