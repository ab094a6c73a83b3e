import { type EventSuggestionLine, EventSuggestionList, type FragmentOf } from '@wortlaut/client';
import { useQuery } from 'urql';
import { EventRef } from '../../components/links.tsx';
import { MoreButton } from '../../components/more-button.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { type Side, SuggestionItem } from './suggestion-item.tsx';
import css from './suggestions.module.css';

/** The pairs of events that may be the same. */
export function EventPairs() {
  const { t, locale } = useLocale();
  const variables = { first: pageSize };
  const [result, retry] = useQuery({ query: EventSuggestionList, variables, requestPolicy: 'cache-and-network' });
  const pages = useMorePages({
    name: 'events',
    first: result.data?.eventMergeSuggestions,
    document: EventSuggestionList,
    variables: (after) => ({ first: pageSize, after }),
    select: (data) => data.eventMergeSuggestions,
  });
  return (
    <QueryView result={result} retry={retry}>
      {({ eventMergeSuggestions: { totalCount } }) =>
        totalCount > 0 && (
          <section className={css.section}>
            <h2>{t.suggestions.events}</h2>
            <ul className={css.list}>
              {pages.nodes.map(({ id, event, other, score, reasons }) => (
                <li key={id}>
                  <SuggestionItem
                    {...{ id, score }}
                    first={sideOf(event, locale)}
                    second={sideOf(other, locale)}
                    reasons={reasons.map((reason) => t.labels.eventMergeReason[reason])}
                  />
                </li>
              ))}
            </ul>
            <MoreButton pages={pages} total={totalCount} />
          </section>
        )
      }
    </QueryView>
  );
}

type Event = FragmentOf<typeof EventSuggestionLine>['event'];

function sideOf(event: Event, locale: string): Side {
  const name = eventTitle(event, locale).title;
  return { id: event.id, version: event.version, name, shown: <EventRef event={event} /> };
}
