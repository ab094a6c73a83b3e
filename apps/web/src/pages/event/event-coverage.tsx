import { EventCoverage as CoverageQuery, type ResultOf } from '@wortlaut/client';
import { useQuery } from 'urql';
import { placePath } from '../../app/paths.ts';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SideBySide, Version } from '../../components/side-by-side.tsx';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { passagePieces } from '../../text/wording.ts';
import { CoverageTable } from './coverage-table.tsx';
import css from './event-coverage.module.css';

type Coverage = NonNullable<ResultOf<typeof CoverageQuery>['event']>['coverage'];
type Difference = Coverage['differences']['nodes'][number];

/** The number of differences that one request loads. */
const differencesShown = 10;

/** The coverage of an event: statements by person and outlet, and differences between articles. */
export function EventCoverage({ id }: { id: string }) {
  const [result, retry] = useQuery({
    query: CoverageQuery,
    variables: { id, first: differencesShown },
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryView result={result} retry={retry}>
      {({ event }) =>
        event !== null && (
          <div className={css.coverage}>
            <OutletStatements id={id} outlets={event.coverage.outlets} />
            {(event.coverage.outlets.nodes.length > 1 || event.coverage.differences.nodes.length > 0) && (
              <Differences id={id} differences={event.coverage.differences} />
            )}
          </div>
        )
      }
    </QueryView>
  );
}

function OutletStatements({ id, outlets }: { id: string; outlets: Coverage['outlets'] }) {
  const { t } = useLocale();
  const [first, ...more] = outlets.nodes;
  const hidden = outlets.totalCount - outlets.nodes.length;
  return (
    <section>
      <h2>{t.event.coverage.title}</h2>
      {first === undefined && <p className={css.lead}>{t.event.coverage.noArticles}</p>}
      {first !== undefined && more.length === 0 && (
        <p className={css.lead}>
          {first.outlet === null ? t.event.coverage.oneUnknown : t.event.coverage.one(first.outlet)}
        </p>
      )}
      {more.length > 0 && (
        <>
          <p className={css.lead}>{t.event.coverage.lead}</p>
          <CoverageTable eventId={id} outlets={outlets.nodes} />
          {hidden > 0 && <p className={lists.count}>{t.event.coverage.moreOutlets(hidden)}</p>}
        </>
      )}
    </section>
  );
}

function Differences({ id, differences }: { id: string; differences: Coverage['differences'] }) {
  const { t } = useLocale();
  const pages = useMorePages({
    name: 'differences',
    first: differences,
    document: CoverageQuery,
    variables: (after) => ({ id, first: differencesShown, after }),
    select: (data) => data.event?.coverage.differences,
  });
  return (
    <section>
      <h2>{t.event.coverage.differences}</h2>
      {pages.nodes.length === 0 ? (
        <p className={css.lead}>{t.event.coverage.differencesNone}</p>
      ) : (
        <>
          <p className={css.lead}>{t.event.coverage.differencesLead}</p>
          <ol className={css.differences}>
            {pages.nodes.map((difference) => (
              <li key={keyOf(difference)}>
                <h3>{t.labels.differenceKind[difference.kind]}</h3>
                <SideBySide>
                  <Side side={difference.first} />
                  <Side side={difference.second} />
                </SideBySide>
              </li>
            ))}
          </ol>
          {pages.hasMore && <MoreButton pages={pages} total={differences.totalCount} />}
        </>
      )}
    </section>
  );
}

function Side({ side }: { side: Difference['first'] }) {
  const { article, passage, words } = side;
  const [place] = passage.spans;
  const [marked] = words.spans;
  const pieces =
    place === undefined || marked === undefined
      ? [{ text: passage.text, only: false }]
      : passagePieces({ text: passage.text, start: place.start }, marked);
  return <Version article={article} pieces={pieces} to={placePath(article.id, place ?? { start: 0, end: 0 })} />;
}

function keyOf({ kind, first, second }: Difference): string {
  const places = [first, second].map(({ article, words }) => `${article.id}:${words.spans[0]?.start}`);
  return [kind, ...places].join(' ');
}
