import { statementKind, valuesOf } from '@wortlaut/vocabulary';
import { playgroundPath } from '../../app/paths.ts';
import { UnsureBadge } from '../../components/confidence.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './help-page.module.css';

/** Explains how Wortlaut works and how reliable its results are. */
export function HelpPage() {
  const { t } = useLocale();
  const { help } = t;
  return (
    <div className={css.help}>
      <PageHead title={help.title} />
      <h2>{help.whatTitle}</h2>
      <p>{help.what}</p>
      <h2>{help.sourceTitle}</h2>
      <p>{help.source}</p>
      <h2>{help.kindsTitle}</h2>
      <dl>
        {valuesOf(statementKind).map((kind) => (
          <div key={kind}>
            <dt>{t.labels.statementKind[kind]}</dt>
            <dd>{help.kinds[kind]}</dd>
          </div>
        ))}
      </dl>
      <h2>{help.stanceTitle}</h2>
      <p>{help.stance}</p>
      <h2>{help.confidenceTitle}</h2>
      <p>{help.confidence}</p>
      <p>
        <UnsureBadge unsure /> {help.unsure}
      </p>
      <h2>{help.comparisonTitle}</h2>
      <p>{help.versions}</p>
      <p>{help.differences}</p>
      <h2>{help.emptyTitle}</h2>
      <p>{help.empty}</p>
      <h2>{help.apiTitle}</h2>
      <p>
        {help.api} <a href={playgroundPath}>{help.apiLink}</a>.
      </p>
    </div>
  );
}
