import { Empty } from '../../components/notice.tsx';
import { NotificationBar } from '../../components/notification-bar.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { SignInHint } from '../../components/sign-in-hint.tsx';
import { useSuggestionCount } from '../../data/use-suggestion-count.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { EventPairs } from './event-pairs.tsx';
import { PeoplePairs } from './people-pairs.tsx';

/** The page of possible duplicates. */
export function SuggestionsPage() {
  const { t } = useLocale();
  const count = useSuggestionCount(true);
  return (
    <>
      <PageHead title={t.suggestions.title}>
        <p>{t.suggestions.lead}</p>
      </PageHead>
      <NotificationBar />
      <SignInHint />
      {count === 0 && (
        <Empty title={t.suggestions.none}>
          <p>{t.suggestions.noneHint}</p>
        </Empty>
      )}
      <PeoplePairs />
      <EventPairs />
    </>
  );
}
