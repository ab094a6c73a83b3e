import { SuggestionCount } from '@wortlaut/client';
import { useQuery } from 'urql';

/**
 * Counts the possible duplicates.
 *
 * @param wanted - whether to send the request
 * @returns undefined while the count is loading
 */
export function useSuggestionCount(wanted: boolean): number | undefined {
  const [{ data }] = useQuery({ query: SuggestionCount, pause: !wanted });
  return data && data.personMergeSuggestions.totalCount + data.eventMergeSuggestions.totalCount;
}
