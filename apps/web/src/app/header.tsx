import { Link, NavLink } from 'react-router';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { SearchForm } from '../components/search-form.tsx';
import { useSuggestionCount } from '../data/use-suggestion-count.ts';
import { useViewer } from '../data/use-viewer.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './header.module.css';
import { playgroundPath } from './paths.ts';

/** The header of all pages: the name, the search, the language switch and the main navigation. */
export function Header() {
  const { t } = useLocale();
  return (
    <header className={css.header}>
      <div className={css.top}>
        <Link to="/" className={css.brand} aria-label={t.common.nav.home}>
          <span aria-hidden="true" className={css.mark}>
            „
          </span>
          Wortlaut
        </Link>
        <div className={css.search}>
          <SearchForm />
        </div>
        <LanguageSwitch />
      </div>
      <nav className={css.nav} aria-label={t.common.nav.main}>
        <ul>
          <li>
            <NavLink to="/" end>
              {t.common.nav.articles}
            </NavLink>
          </li>
          <li>
            <NavLink to="/statements">{t.common.nav.statements}</NavLink>
          </li>
          <li>
            <NavLink to="/people">{t.common.nav.people}</NavLink>
          </li>
          <li>
            <NavLink to="/events">{t.common.nav.events}</NavLink>
          </li>
          <li>
            <NavLink to="/add">{t.common.nav.addShort}</NavLink>
          </li>
          <Suggestions />
          <li className={css.wide}>
            <NavLink to="/help">{t.common.nav.help}</NavLink>
          </li>
          <li className={css.wide}>
            <a href={playgroundPath}>{t.common.nav.playground}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** Links to the possible duplicates and shows how many there are. Visible only to editors. */
function Suggestions() {
  const { t, format } = useLocale();
  const { canWrite } = useViewer();
  const count = useSuggestionCount(canWrite) ?? 0;
  if (!canWrite || count === 0) return null;
  return (
    <li>
      <NavLink to="/suggestions" aria-label={t.suggestions.navCount(count)}>
        {t.suggestions.nav} <span className={css.count}>{format.number(count)}</span>
      </NavLink>
    </li>
  );
}
