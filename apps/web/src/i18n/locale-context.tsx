import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { chooseLocale, type Locale, type Translation, translate } from './locale.ts';

const storageKey = 'wortlaut.language';

const LocaleContext = createContext<Translation & { setLocale: (locale: Locale) => void }>({
  ...translate('en'),
  setLocale: () => {},
});

/** A browser may forbid storage altogether; the choice then lasts until the page is left. */
function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function remember(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Nothing to do: the choice holds for this page.
  }
}

/** Gives the language to everything inside, and to the page itself. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(() => chooseLocale(remembered(), navigator.languages));
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo(
    () => ({
      ...translate(locale),
      setLocale: (chosen: Locale) => {
        remember(chosen);
        setLocale(chosen);
      },
    }),
    [locale],
  );
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

/** What the interface says and how it writes dates and numbers, in the reader's language. */
export function useLocale() {
  return useContext(LocaleContext);
}
