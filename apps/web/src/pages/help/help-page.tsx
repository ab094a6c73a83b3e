import { playgroundPath } from '../../app/paths.ts';
import { Confidence } from '../../components/confidence.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './help-page.module.css';

const kinds = ['DIRECT', 'INDIRECT', 'INDIRECT_FREE_INDIRECT', 'FREE_INDIRECT', 'REPORTED'] as const;

/** What this is, how it knows what it shows, and how sure that is. */
export function HelpPage() {
  const { t } = useLocale();
  const { help } = t;
  return (
    <div className={css.help}>
      <PageHead title={help.title} />
      <h2>{help.whatTitle}</h2>
      <p>{help.what}</p>
      <h2>{help.keepTitle}</h2>
      <p>{help.keep}</p>
      <h2>{help.kindsTitle}</h2>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t.kind[kind]}</dt>
            <dd>{help.kinds[kind]}</dd>
          </div>
        ))}
      </dl>
      <h2>{help.sureTitle}</h2>
      <p>{help.sure}</p>
      <ul>
        <li>
          <Confidence value={0.9} /> {help.sureHigh}
        </li>
        <li>
          <Confidence value={0.7} /> {help.sureMedium}
        </li>
        <li>
          <Confidence value={0.4} /> {help.sureLow}
        </li>
      </ul>
      <h2>{t.compareHelp.title}</h2>
      <p>{t.compareHelp.versions}</p>
      <p>{t.compareHelp.differences}</p>
      <h2>{help.emptyTitle}</h2>
      <p>{help.empty}</p>
      <h2>{help.apiTitle}</h2>
      <p>
        {help.api} <a href={playgroundPath}>{help.apiLink}</a>.
      </p>
    </div>
  );
}
