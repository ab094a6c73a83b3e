import { History, type ResultOf } from '@wortlaut/client';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { MoreButton } from '../../components/more-button.tsx';
import { Empty } from '../../components/notice.tsx';
import { NotificationBar } from '../../components/notification-bar.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SignInHint } from '../../components/sign-in-hint.tsx';
import { useAfterChange } from '../../data/graph-changes.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { nameOf } from '../../data/use-record-names.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { RevisionList } from './revision-list.tsx';

type Node = NonNullable<ResultOf<typeof History>['node']>;
type Kept = Extract<Node, { history: unknown }>;

/** The number of changes that one request loads. It is small because each change lists its details. */
const pageSize = 20;

function isKept(node: ResultOf<typeof History>['node'] | undefined): node is Kept {
  return node != null && 'history' in node;
}

/** The history of a record, newest change first. */
export function HistoryPage() {
  const { id = '' } = useParams();
  const { t } = useLocale();
  const [result, retry] = useQuery({
    query: History,
    variables: { id, first: pageSize },
    requestPolicy: 'cache-and-network',
  });
  useAfterChange(() => retry({ requestPolicy: 'network-only' }));
  const missing = <NotFoundPage title={t.history.notFound} />;
  return (
    <QueryView result={result} retry={retry} missing={missing}>
      {({ node }) => (isKept(node) ? <HistoryView key={node.id} node={node} /> : missing)}
    </QueryView>
  );
}

/** Shortens a long quote for use in a heading. */
function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, 80).trimEnd()} …` : words;
}

function HistoryView({ node }: { node: Kept }) {
  const { t, locale } = useLocale();
  const { id } = node;
  const pages = useMorePages({
    name: `history:${id}`,
    first: node.history,
    document: History,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => (isKept(data.node) ? data.node.history : undefined),
  });
  const record = nameOf(node, locale);
  const name = t.history.of[node.__typename](shortened(record?.name ?? ''));
  return (
    <>
      <PageHead title={t.history.title(name)}>
        {record !== null && <Link to={record.path}>{t.history.back}</Link>}
      </PageHead>
      <NotificationBar />
      <SignInHint />
      {pages.nodes.length === 0 ? (
        <Empty title={t.history.none} />
      ) : (
        <>
          <RevisionList revisions={pages.nodes} />
          <MoreButton pages={pages} total={null} />
        </>
      )}
    </>
  );
}
