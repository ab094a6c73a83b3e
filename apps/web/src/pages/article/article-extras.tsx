import { langOf } from '../../components/links.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './article-extras.module.css';

interface Extras {
  readonly language: string;
  readonly extractorVersion: string;
  readonly relatedHeadlines: readonly string[];
  readonly boilerplate: readonly string[];
}

/** Collapsed sections with the headlines and boilerplate that were removed from the article text. */
export function ArticleExtras({ article }: { article: Extras }) {
  const { t } = useLocale();
  const { relatedHeadlines, boilerplate } = article;
  return (
    <footer className={css.extras}>
      <Folded
        summary={t.article.related(relatedHeadlines.length)}
        lines={relatedHeadlines}
        language={langOf(article)}
      />
      <Folded summary={t.article.boilerplate(boilerplate.length)} lines={boilerplate} language={langOf(article)} />
      <p>{t.article.extractor(article.extractorVersion)}</p>
    </footer>
  );
}

function Folded({
  summary,
  lines,
  language,
}: {
  summary: string;
  lines: readonly string[];
  language: string | undefined;
}) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul lang={language}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
