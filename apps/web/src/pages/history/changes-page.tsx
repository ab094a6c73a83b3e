import { ChangeList, type ResultOf } from '@wortlaut/client';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { FilterLinks } from '../../components/filter-links.tsx';
import { MoreButton } from '../../components/more-button.tsx';
import { Empty } from '../../components/notice.tsx';
import { NotificationBar } from '../../components/notification-bar.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SignInHint } from '../../components/sign-in-hint.tsx';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { type ChangeKind, changeKindOf, changeKinds, isOfKind } from './change-kinds.ts';
import css from './history.module.css';
import { RevisionList } from './revision-list.tsx';

/** The number of changes that one request loads. */
const pageSize = 40;

/** The page of recent changes. They can be filtered by kind and by user. */
export function ChangesPage() {
  const { t } = useLocale();
  const variables = { first: pageSize };
  const [result, retry] = useQuery({ query: ChangeList, variables, requestPolicy: 'cache-and-network' });
  return (
    <>
      <PageHead title={t.history.changes}>
        <p>{t.history.changesLead}</p>
      </PageHead>
      <NotificationBar />
      <SignInHint />
      <QueryView result={result} retry={retry}>
        {({ revisions }) =>
          revisions.totalCount === 0 ? <Empty title={t.history.changesNone} /> : <Changes first={revisions} />
        }
      </QueryView>
    </>
  );
}

/** Returns the path of the recent changes, filtered by kind and user. */
function changesPath(kind: ChangeKind, who: string): string {
  const parameters = new URLSearchParams({ ...(kind !== 'all' && { kind }), ...(who !== '' && { who }) });
  return parameters.size === 0 ? '/changes' : `/changes?${parameters}`;
}

function Changes({ first }: { first: ResultOf<typeof ChangeList>['revisions'] }) {
  const { t } = useLocale();
  const [parameters, setParameters] = useSearchParams();
  const kind = changeKindOf(parameters.get('kind'));
  const who = parameters.get('who') ?? '';
  const pages = useMorePages({
    name: 'changes',
    first,
    document: ChangeList,
    variables: (after) => ({ first: pageSize, after }),
    select: ({ revisions }) => revisions,
  });
  const actors = [...new Set(pages.nodes.map(({ actor }) => actor))].sort();
  const chosen = pages.nodes.filter(({ action, actor }) => isOfKind(action, kind) && (who === '' || actor === who));
  const choose = (actor: string) => {
    const next = new URLSearchParams(parameters);
    if (actor === '') next.delete('who');
    else next.set('who', actor);
    setParameters(next, { preventScrollReset: true });
  };
  return (
    <>
      <FilterLinks
        label={t.history.filter}
        choices={changeKinds.map((one) => ({
          to: changesPath(one, who),
          label: t.history.filters[one],
          current: one === kind,
        }))}
      />
      <div className={css.filters}>
        <label>
          {t.history.who}
          <select value={who} onChange={({ target }) => choose(target.value)}>
            <option value="">{t.history.everyone}</option>
            {[...new Set([...actors, ...(who === '' ? [] : [who])])].map((actor) => (
              <option key={actor} value={actor}>
                {t.history.actor(actor)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {chosen.length === 0 ? (
        <p>{pages.hasMore ? t.history.noneLoaded(pages.nodes.length) : t.history.noneOfKind}</p>
      ) : (
        <RevisionList revisions={chosen} />
      )}
      <MoreButton pages={pages} total={first.totalCount} />
    </>
  );
}
