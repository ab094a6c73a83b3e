import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { historyPath } from '../../app/paths.ts';
import { langOf } from '../../components/links.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useViewer } from '../../data/use-viewer.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { ArticleExtras } from './article-extras.tsx';
import type { Findings } from './article-marks.ts';
import css from './article-page.module.css';
import type { Article } from './article-query.ts';
import { ArticleSide } from './article-side.tsx';
import { ArticleText } from './article-text.tsx';
import { ByLine } from './by-line.tsx';
import { DeleteArticle } from './delete-article.tsx';
import type { FormArticle } from './form-article.ts';
import { ImportReport } from './import-report.tsx';
import { MainEvent } from './main-event.tsx';
import { MarkToggles } from './mark-toggles.tsx';
import { MarkingBar } from './marking-bar.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useEditing } from './use-editing.ts';
import { useMarking } from './use-marking.ts';
import { useOpenStatement } from './use-open-statement.ts';

/** Removes duplicates. Keeps the order of the first occurrences. */
function once<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** An article with its text, its statements and the editing tools. */
export function ArticleView({ article, found, children }: { article: Article; found: Findings; children: ReactNode }) {
  const { t } = useLocale();
  const { canWrite } = useViewer();
  const [shown, setShown] = useState({ statements: true, people: true, events: true });
  const text = useRef<HTMLDivElement>(null);
  const { id, body } = article;
  const { marking, begin } = useMarking(body, text);
  const selection = useOpenStatement(found.statements);
  const { selected, select } = selection;
  const editing = useEditing(selected?.id ?? null);
  const formArticle = useMemo((): FormArticle => {
    const people = once(found.mentions.map(({ person }) => person));
    const events = once(found.eventMentions.map(({ event }) => event));
    return { id, body, language: langOf(article), people, events };
  }, [id, body, article, found]);
  return (
    <div className={css.article}>
      <div className={css.top}>
        <PageHead title={article.title} language={langOf(article)}>
          <ByLine article={article} />
          <MainEvent article={article} near={formArticle.events} />
        </PageHead>
        <ImportReport />
        {!article.supported && <p className={css.unsupported}>{t.article.unsupported(article.language)}</p>}
      </div>
      <div className={css.body}>
        <MarkToggles shown={shown} onChange={setShown} />
        {children}
        <ArticleText
          {...{ text, body, found, shown, marking }}
          language={langOf(article)}
          selected={selected?.id ?? null}
          onSelect={select}
        />
        {canWrite && marking === null && editing.current === null && (
          <SelectionBar text={text} body={body} onAdd={editing.add} />
        )}
        {marking !== null && <MarkingBar marking={marking} body={body} />}
        <ArticleExtras article={article} />
        <div className={css.links}>
          <Link to={historyPath(id)}>{t.edit.history}</Link>
          <DeleteArticle article={article} statements={article.statements.totalCount} />
        </div>
      </div>
      <ArticleSide
        {...{ article, formArticle, found, selection, editing }}
        hidden={marking !== null}
        canWrite={canWrite}
        onMark={begin}
      />
    </div>
  );
}
