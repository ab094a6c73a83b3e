import { SuggestionCount } from '@wortlaut/client';
import { useQuery } from 'urql';

/**
 * How many pairs wait for a decision.
 *
 * @param wanted - whether to ask at all
 * @returns undefined while that is not known
 */
export function useSuggestionCount(wanted: boolean): number | undefined {
  const [{ data }] = useQuery({ query: SuggestionCount, pause: !wanted });
  return data && data.personMergeSuggestions.totalCount + data.eventMergeSuggestions.totalCount;
}
