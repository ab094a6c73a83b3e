import type { ArticlePage as ArticleQuery, ResultOf } from '@wortlaut/client';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { langOf } from '../../components/links.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Findings } from '../../text/article-marks.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { ArticleExtras } from './article-extras.tsx';
import css from './article-page.module.css';
import { ArticleText } from './article-text.tsx';
import { ByLine } from './by-line.tsx';
import { DeleteArticle } from './delete-article.tsx';
import { ImportReport } from './import-report.tsx';
import { MarkToggles } from './mark-toggles.tsx';
import { MarksState } from './marks-state.tsx';
import { StatementDetails } from './statement-details.tsx';
import { StatementList } from './statement-list.tsx';
import { useArticle } from './use-article.ts';
import { useSelection } from './use-selection.ts';

/** An article as a text to read, with who says what in it. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const { t } = useLocale();
  const { result, retry, statements, mentions, eventMentions } = useArticle(id);
  const found = useMemo(
    () => ({ statements: statements.nodes, mentions: mentions.nodes, eventMentions: eventMentions.nodes }),
    [statements.nodes, mentions.nodes, eventMentions.nodes],
  );
  const missing = <NotFoundPage title={t.article.notFound} />;
  return (
    <QueryView result={result} retry={retry} missing={missing}>
      {({ article }) =>
        article === null ? (
          missing
        ) : (
          <ArticleView article={article} found={found}>
            <MarksState lists={[statements, mentions, eventMentions]} />
          </ArticleView>
        )
      }
    </QueryView>
  );
}

type Article = NonNullable<ResultOf<typeof ArticleQuery>['article']>;

function ArticleView({ article, found, children }: { article: Article; found: Findings; children: React.ReactNode }) {
  const { t } = useLocale();
  const [shown, setShown] = useState({ statements: true, people: true, events: true });
  const { selected, select } = useSelection(found.statements);
  return (
    <div className={css.article}>
      <div className={css.top}>
        <PageHead title={article.title} language={langOf(article)}>
          <ByLine article={article} />
        </PageHead>
        <ImportReport />
        {!article.supported && <p className={css.unsupported}>{t.article.unsupported(article.language)}</p>}
      </div>
      <div className={css.body}>
        <MarkToggles shown={shown} onChange={setShown} />
        {children}
        <ArticleText
          body={article.body}
          language={langOf(article)}
          found={found}
          shown={shown}
          selected={selected?.id ?? null}
          onSelect={select}
        />
        <ArticleExtras article={article} />
        <DeleteArticle article={article} statements={article.statements.totalCount} />
      </div>
      <aside className={css.side} aria-label={t.article.statements}>
        {selected === null ? (
          found.statements.length > 0 && <p className={css.hint}>{t.statement.hint}</p>
        ) : (
          <StatementDetails
            key={selected.id}
            statement={selected}
            statements={found.statements}
            language={langOf(article)}
            onSelect={select}
          />
        )}
        <StatementList
          statements={found.statements}
          language={langOf(article)}
          supported={article.supported}
          selected={selected?.id ?? null}
          onSelect={select}
        />
      </aside>
    </div>
  );
}
