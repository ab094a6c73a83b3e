import { useLocale } from '../../i18n/locale-context.tsx';
import type { TextStatement } from './article-marks.ts';
import text from './article-text.module.css';
import css from './statement-details.module.css';

/** The evidence for a statement: the pattern, the words in the text, and how the speaker was determined. */
export function Evidence({ statement, language }: { statement: TextStatement; language: string | undefined }) {
  const { t } = useLocale();
  const { cue, frame, printedSpeaker } = statement;
  const words = [
    { role: 'cue', label: t.statement.words.cue, passage: cue },
    { role: 'speaker', label: t.statement.words.speaker, passage: printedSpeaker },
    { role: 'frame', label: t.statement.words.frame, passage: frame },
  ] as const;
  return (
    <ul className={css.evidence}>
      <li>{t.labels.pattern[statement.pattern]}</li>
      {words.map(
        ({ role, label, passage }) =>
          passage !== null && (
            <li key={role}>
              {label}{' '}
              <span lang={language} className={text[role]}>
                {role === 'frame' ? withoutPunctuation(passage.text) : passage.text}
              </span>
            </li>
          ),
      )}
      <li>{t.labels.attribution[statement.attribution]}</li>
    </ul>
  );
}

/** Removes the punctuation that separates a clause from the quote. */
function withoutPunctuation(words: string): string {
  return words.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
}
