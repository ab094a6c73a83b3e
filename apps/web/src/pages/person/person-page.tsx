import { useParams } from 'react-router';
import { PersonRef } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { CoSpeakers } from './co-speakers.tsx';
import { MergeSuggestions } from './merge-suggestions.tsx';
import { NameVariants } from './name-variants.tsx';
import { PersonArticles } from './person-articles.tsx';
import { PersonEvents } from './person-events.tsx';
import css from './person-page.module.css';
import { type Person, usePerson } from './person-query.ts';
import { PersonStatements } from './person-statements.tsx';
import { PersonTools } from './person-tools.tsx';
import { ReportedStatements, RepresentativeStatements } from './related-statements.tsx';
import { Representatives } from './representatives.tsx';
import { Roles } from './roles.tsx';

/** The page of a person: spellings, roles, statements, events and articles. */
export function PersonPage() {
  const { id = '' } = useParams();
  const { t } = useLocale();
  const { result, retry } = usePerson(id);
  const missing = <NotFoundPage title={t.person.notFound} />;
  return (
    <QueryView result={result} retry={retry} missing={missing}>
      {({ person }) =>
        person === null ? (
          missing
        ) : (
          <PersonView key={person.id} person={person} reload={() => retry({ requestPolicy: 'network-only' })} />
        )
      }
    </QueryView>
  );
}

function PersonView({ person, reload }: { person: Person; reload: () => void }) {
  const { t } = useLocale();
  return (
    <>
      <PageHead title={person.name}>
        <p>
          {[t.labels.personKind[person.kind], ...(person.named ? [] : [t.labels.unnamed])].join(', ')}
          {person.represents !== null && (
            <>
              {`, ${t.person.represents} `}
              <PersonRef person={person.represents} />
            </>
          )}
          {person.wikidataId !== null && (
            <>
              {', '}
              <a href={`https://www.wikidata.org/wiki/${encodeURIComponent(person.wikidataId)}`} rel="noreferrer">
                {t.person.wikidata}
              </a>
            </>
          )}
        </p>
      </PageHead>
      <PersonTools person={person} />
      <LiveNotice watch={{ person: person.id }} shown={person.statements.nodes.map(({ id }) => id)} reload={reload} />
      <MergeSuggestions person={person} />
      <div className={css.person}>
        <div className={`${css.names} ${lists.side}`}>
          <NameVariants person={person} />
          <Roles person={person} />
        </div>
        <div className={css.said}>
          <PersonStatements person={person} />
          <RepresentativeStatements person={person} />
          <ReportedStatements person={person} />
        </div>
        <div className={`${css.links} ${lists.side}`}>
          <Representatives id={person.id} />
          <CoSpeakers id={person.id} />
          <PersonEvents person={person} />
          <PersonArticles person={person} />
        </div>
      </div>
    </>
  );
}
