import { type FragmentOf, type SuggestedPerson, SuggestionList } from '@wortlaut/client';
import { useQuery } from 'urql';
import { ArticleRef, PersonFacts, PersonRef } from '../../components/links.tsx';
import { MoreButton } from '../../components/more-button.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { type Side, SuggestionItem } from './suggestion-item.tsx';
import css from './suggestions.module.css';

/** The pairs of people who may be the same. */
export function PeoplePairs() {
  const { t } = useLocale();
  const variables = { first: pageSize };
  const [result, retry] = useQuery({ query: SuggestionList, variables, requestPolicy: 'cache-and-network' });
  const pages = useMorePages({
    name: 'people',
    first: result.data?.personMergeSuggestions,
    document: SuggestionList,
    variables: (after) => ({ first: pageSize, after }),
    select: (data) => data.personMergeSuggestions,
  });
  return (
    <QueryView result={result} retry={retry}>
      {({ personMergeSuggestions: { totalCount } }) =>
        totalCount > 0 && (
          <section className={css.section}>
            <h2>{t.suggestions.people}</h2>
            <ul className={css.list}>
              {pages.nodes.map(({ id, person, other, score, reasons }) => (
                <li key={id}>
                  <SuggestionItem
                    {...{ id, score }}
                    first={sideOf(person)}
                    second={sideOf(other)}
                    reasons={reasons.map((reason) => t.labels.personMergeReason[reason])}
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

type Person = FragmentOf<typeof SuggestedPerson>;

function sideOf(person: Person): Side {
  return { id: person.id, version: person.version, name: person.name, shown: <Shown person={person} /> };
}

function Shown({ person }: { person: Person }) {
  const { t } = useLocale();
  const roles = [...new Set(person.roles.nodes.map(({ role }) => role))];
  const [newest] = person.articles.nodes;
  return (
    <>
      <PersonRef person={person} /> <PersonFacts person={person} />
      {roles.length > 0 && <span className={css.detail}>{roles.join(', ')}</span>}
      <span className={css.detail}>{t.common.count.statements(person.statementCount)}</span>
      {newest !== undefined && (
        <span className={css.detail}>
          <ArticleRef article={newest} />
        </span>
      )}
    </>
  );
}
