import { useEffect, useRef } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Session } from '../components/session.tsx';
import { NotificationProvider } from '../data/notification-context.tsx';
import { useLocale } from '../i18n/locale-context.tsx';
import { Header } from './header.tsx';
import css from './layout.module.css';
import { playgroundPath } from './paths.ts';

/** The frame of all pages: header, content and footer. */
export function Layout() {
  const { t } = useLocale();
  const main = useFocusOnNewPage();
  return (
    <div className={css.page}>
      <a className={css.skip} href="#content">
        {t.common.nav.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1} ref={main} className={css.main}>
        <NotificationProvider>
          <Outlet />
        </NotificationProvider>
      </main>
      <footer className={css.footer}>
        <div>
          <p>{t.common.nav.claim}</p>
          <Session />
          <nav aria-label={t.common.nav.footer}>
            <Link to="/changes">{t.history.changes}</Link>
            <Link to="/help">{t.common.nav.help}</Link>
            <a href={playgroundPath}>{t.common.nav.playground}</a>
          </nav>
        </div>
      </footer>
      <ScrollRestoration />
    </div>
  );
}

/**
 * Moves the focus to the new content after navigation, because screen readers do not announce client-side page changes.
 */
function useFocusOnNewPage() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
