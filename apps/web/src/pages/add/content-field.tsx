import { type DragEvent, useState } from 'react';
import type { Messages } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './add-page.module.css';
import type { Draft } from './draft.ts';
import { type ManyFiles, ManyFilesNotice, readMany } from './many-files.tsx';
import { decodeFile, largestFile, looksLikeHtml } from './read-file.ts';
import type { Refusal } from './refusal.ts';
import { FieldError } from './refusal-notice.tsx';

/** Reads a file into the text field. Returns a message about the result. */
async function readInto(file: File, t: Messages, onChange: (changed: Partial<Draft>) => void): Promise<string> {
  if (file.size > largestFile) return t.add.fileTooLarge(file.name);
  const read = decodeFile(new Uint8Array(await file.arrayBuffer()));
  if (read === null) return t.add.fileBinary(file.name);
  onChange({ content: read.text, format: looksLikeHtml(read.text) ? 'HTML' : 'TEXT' });
  return read.encoding === 'UTF-8' ? t.add.fileRead(file.name) : t.add.fileDecoded(file.name, read.encoding);
}

/** A field for the text of the article, which can be pasted or read from a file. Several files become a bulk import. */
export function ContentField({
  draft,
  refusal,
  onChange,
}: {
  draft: Draft;
  refusal: Refusal | null;
  onChange: (changed: Partial<Draft>) => void;
}) {
  const { t } = useLocale();
  const [fileMessage, setFileMessage] = useState('');
  const [many, setMany] = useState<ManyFiles | null>(null);
  const [over, setOver] = useState(false);
  const wrong = refusal?.field === 'content';
  const take = async (files: FileList | null) => {
    const [file, ...more] = files ?? [];
    setMany(null);
    if (file === undefined) return;
    if (more.length > 0) setMany(await readMany([file, ...more]));
    else setFileMessage(await readInto(file, t, onChange));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  const type = (content: string) => {
    const begun = draft.content === '' && looksLikeHtml(content);
    onChange(begun ? { content, format: 'HTML' } : { content });
  };
  return (
    <fieldset
      className={over ? css.over : css.content}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <legend className="visually-hidden">{t.add.content}</legend>
      <label htmlFor="field-content">{t.add.content}</label>
      <p id="content-hint" className={css.hint}>
        {t.add.contentHint}
      </p>
      <textarea
        id="field-content"
        name="content"
        rows={14}
        value={draft.content}
        onChange={({ target }) => type(target.value)}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'content-error content-hint' : 'content-hint'}
        lang={draft.language || undefined}
      />
      {wrong && <FieldError id="content-error" refusal={refusal} />}
      <FileField message={many === null ? fileMessage : ''} onTake={take} />
      {many !== null && <ManyFilesNotice files={many} onCancel={() => setMany(null)} />}
      <FormatChoice format={draft.format} onChange={(format) => onChange({ format })} />
    </fieldset>
  );
}

function FileField({ message, onTake }: { message: string; onTake: (files: FileList | null) => void }) {
  const { t } = useLocale();
  return (
    <>
      <div className={css.file}>
        <label htmlFor="field-file">{t.add.file}</label>
        <input
          id="field-file"
          type="file"
          multiple
          accept=".txt,.html,.htm,text/plain,text/html"
          onChange={({ target }) => onTake(target.files)}
        />
        <span className={css.hint}>{t.add.drop}</span>
      </div>
      <p role="status">{message}</p>
    </>
  );
}

function FormatChoice({ format, onChange }: { format: Draft['format']; onChange: (format: Draft['format']) => void }) {
  const { t } = useLocale();
  const choices = [
    ['TEXT', t.add.formatText],
    ['HTML', t.add.formatHtml],
  ] as const;
  return (
    <fieldset className={css.format}>
      <legend>{t.add.format}</legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="format" value={value} checked={format === value} onChange={() => onChange(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
