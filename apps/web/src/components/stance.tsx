import type { Stance as StanceValue } from '@wortlaut/vocabulary';
import type { Messages } from '../i18n/locale.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './stance.module.css';

/** The stance of a speaker in words, such as "denies". Nothing if the speaker asserts the words. */
export function Stance({ value }: { value: StanceValue }) {
  const { t } = useLocale();
  return value === 'ASSERTS' ? null : <span className={css.stance}>{t.labels.stance[value]}</span>;
}

/** Returns the name of the speaker as plain text, followed by the stance unless the speaker asserts the words. */
export function speakerText(
  { speaker, stance }: { readonly speaker: { readonly name: string } | null; readonly stance: StanceValue },
  t: Messages,
): string {
  const name = speaker?.name ?? t.statement.noSpeaker;
  return stance === 'ASSERTS' ? name : `${name}, ${t.labels.stance[stance]}`;
}
