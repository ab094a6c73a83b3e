import { StartImport, type VariablesOf } from '@wortlaut/client';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { Button } from '../../components/button.tsx';
import { Note } from '../../components/notice.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './add-page.module.css';
import { decodeFile, largestFile, looksLikeHtml } from './read-file.ts';

type Article = VariablesOf<typeof StartImport>['input']['articles'][number];

/** Selected files: the articles in them, and the names of files that cannot be read. */
export interface ManyFiles {
  readonly articles: readonly Article[];
  readonly unreadable: readonly string[];
}

/** Reads the selected files. Lists the names of files that are too large or do not contain text. */
export async function readMany(files: readonly File[]): Promise<ManyFiles> {
  const articles: Article[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const read = file.size > largestFile ? null : decodeFile(new Uint8Array(await file.arrayBuffer()));
    if (read === null) unreadable.push(file.name);
    else articles.push({ content: read.text, format: looksLikeHtml(read.text) ? 'HTML' : 'TEXT' });
  }
  return { articles, unreadable };
}

/** Asks for confirmation and starts a bulk import of the selected files. */
export function ManyFilesNotice({ files, onCancel }: { files: ManyFiles; onCancel: () => void }) {
  const { t } = useLocale();
  const navigate = useNavigate();
  const [{ fetching, error, data }, execute] = useMutation(StartImport);
  const { articles, unreadable } = files;
  const start = async () => {
    const { data: answer } = await execute({ input: { articles: [...articles] } });
    const result = answer?.startImport;
    if (result?.__typename === 'ImportJobPayload') navigate(`/imports/${encodeURIComponent(result.job.id)}`);
  };
  const refused = data?.startImport.__typename === 'ImportJobPayload' ? undefined : data?.startImport.message;
  const reason = error?.message ?? refused;
  return (
    <Note>
      <p role="status">{t.add.many.chosen(articles.length)}</p>
      {unreadable.length > 0 && <p>{t.add.many.unreadable(unreadable.join(', '))}</p>}
      <div className={css.file}>
        <Button look="primary" onClick={() => void start()} disabled={fetching || articles.length === 0}>
          {t.add.many.start(articles.length)}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.common.state.cancel}
        </Button>
      </div>
      {reason !== undefined && (
        <p role="alert">
          {t.add.many.failed} {t.common.state.serverSays} <span lang="en">{reason}</span>
        </p>
      )}
    </Note>
  );
}
