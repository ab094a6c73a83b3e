import { StatementList as StatementListQuery, StatementListSubject } from '@wortlaut/client';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExportLinks } from '../../components/export-links.tsx';
import { FilterChips } from '../../components/filter-chips.tsx';
import { FilterForm } from '../../components/filter-form.tsx';
import { MoreButton } from '../../components/more-button.tsx';
import { Empty, NothingFits } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { StatementList } from '../../components/statement-list.tsx';
import { useFilterFields } from '../../components/use-filter-fields.ts';
import { filterOf, statementFilter } from '../../data/list-filters.ts';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';

/** The list of statements with a filter. */
export function StatementsPage() {
  const { t } = useLocale();
  const [parameters] = useSearchParams();
  const filter = filterOf('statements', parameters);
  const fields = useFilterFields();
  return (
    <>
      <PageHead title={t.statements.title}>
        <p>{t.statements.lead}</p>
      </PageHead>
      <FilterForm fields={fields.statements} />
      <StatementChips filter={filter} />
      <FilteredStatements key={filter.toString()} filter={filter} />
    </>
  );
}

/** The active filters that the form does not contain: people, event and outlet. */
function StatementChips({ filter }: { filter: URLSearchParams }) {
  const { t } = useLocale();
  const [event, outlet] = [filter.get('event'), filter.get('outlet')];
  const labels = {
    speaker: t.lists.filter.person,
    reportedBy: t.lists.filter.reportedBy,
    speakerRepresents: t.lists.filter.speakerRepresents,
  } as const;
  const people = (['speaker', 'reportedBy', 'speakerRepresents'] as const).flatMap((name) => {
    const id = filter.get(name);
    return id === null ? [] : [{ name, id }];
  });
  const ids = [...people.map(({ id }) => id), ...(event === null ? [] : [event])];
  const [{ data }] = useQuery({ query: StatementListSubject, variables: { ids }, pause: ids.length === 0 });
  const nodes = data?.nodes ?? [];
  const names = new Map(
    nodes.flatMap((node) => (node?.__typename === 'Person' ? [[node.id, node.name] as const] : [])),
  );
  const subject = nodes.find((node) => node?.__typename === 'Event');
  const filters = [
    ...people.map(({ name, id }) => ({ name, label: labels[name](names.get(id) ?? '…') })),
    ...(event === null ? [] : [{ name: 'event', label: t.lists.filter.event(subject?.title ?? '…') }]),
    ...(outlet === null ? [] : [{ name: 'outlet', label: t.lists.filter.outlet(outlet) }]),
  ];
  return <FilterChips filters={filters} />;
}

function FilteredStatements({ filter }: { filter: URLSearchParams }) {
  const { t } = useLocale();
  const variables = { first: pageSize, filter: statementFilter(filter) };
  const [result, retry] = useQuery({ query: StatementListQuery, variables, requestPolicy: 'cache-and-network' });
  const pages = useMorePages({
    name: `statements:${filter}`,
    first: result.data?.statements,
    document: StatementListQuery,
    variables: (after) => ({ ...variables, after }),
    select: ({ statements }) => statements,
  });
  const { speaker = null, event = null } = variables.filter;
  return (
    <QueryView result={result} retry={retry}>
      {({ statements }) => (
        <>
          <LiveNotice
            watch={{ person: speaker, event }}
            shown={pages.nodes.map(({ id }) => id)}
            reload={() => retry({ requestPolicy: 'network-only' })}
          />
          {statements.totalCount === 0 ? (
            filter.size === 0 ? (
              <Empty title={t.statements.empty} />
            ) : (
              <NothingFits />
            )
          ) : (
            <>
              <p role="status">{t.statements.found(statements.totalCount)}</p>
              <StatementList statements={pages.nodes} />
              <MoreButton pages={pages} total={statements.totalCount} />
              <ExportLinks kind="statements" total={statements.totalCount} filter={filter} />
            </>
          )}
        </>
      )}
    </QueryView>
  );
}
