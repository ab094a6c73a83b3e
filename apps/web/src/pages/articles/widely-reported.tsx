import { EventsByOutlets } from '@wortlaut/client';
import { useQuery } from 'urql';
import { CountBars } from '../../components/count-bars.tsx';
import { EventRef } from '../../components/links.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';

/** The number of latest events to load. The list shows the events with the most outlets. */
const candidates = 30;
const shown = 4;

/** The latest events that several outlets cover, as bars. Their coverage can be compared. */
export function WidelyReported() {
  const { t } = useLocale();
  const [{ data }] = useQuery({
    query: EventsByOutlets,
    variables: { first: candidates },
    requestPolicy: 'cache-and-network',
  });
  const outletsOf = ({ coverage }: { coverage: { outlets: { totalCount: number } } }) => coverage.outlets.totalCount;
  const events = (data?.events.nodes ?? []).filter((event) => outletsOf(event) > 1);
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{t.articles.widelyReported}</h2>
      <CountBars
        rows={events
          .toSorted((a, b) => outletsOf(b) - outletsOf(a))
          .slice(0, shown)
          .map((event) => ({
            key: event.id,
            label: <EventRef event={event} />,
            count: outletsOf(event),
            shown: t.articles.outlets(outletsOf(event)),
          }))}
      />
    </section>
  );
}
