import { isLocale, locales } from '../i18n/locale.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './language-switch.module.css';

/** Buttons that switch the language of the interface. Each language is labeled in its own language. */
export function LanguageSwitch() {
  const { t, locale, setLocale } = useLocale();
  return (
    <fieldset className={css.switch}>
      <legend className="visually-hidden">{t.common.nav.language}</legend>
      {Object.entries(locales).map(([code, { name }]) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-label={`${code.toUpperCase()}: ${name}`}
          aria-pressed={code === locale}
          onClick={() => isLocale(code) && setLocale(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
