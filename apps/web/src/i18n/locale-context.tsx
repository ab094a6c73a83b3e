import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { chooseLocale, type Locale, type Translation, translate } from './locale.ts';

const storageKey = 'wortlaut.language';

const LocaleContext = createContext<Translation & { setLocale: (locale: Locale) => void }>({
  ...translate('en'),
  setLocale: () => {},
});

/** Reads the stored choice. Returns null if the browser blocks storage. */
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
    // The browser blocks storage, so the choice lasts until the page is reloaded.
  }
}

/** Provides the language of the interface and sets the `lang` attribute of the document. */
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

/** Returns the texts and formats in the reader's language, and `setLocale` to change it. */
export function useLocale() {
  return useContext(LocaleContext);
}
