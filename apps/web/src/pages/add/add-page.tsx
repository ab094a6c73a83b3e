import { ImportArticle } from '@wortlaut/client';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { pathOf } from '../../app/paths.ts';
import { Button } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { ReadOnly } from '../../components/read-only.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useViewer } from '../../data/use-viewer.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './add-page.module.css';
import { ContentField } from './content-field.tsx';
import { DetailFields } from './detail-fields.tsx';
import { type Draft, emptyDraft, inputOf } from './draft.ts';
import { type Refusal, refusalOf, useShownRefusal } from './refusal.ts';
import { RefusalNotice } from './refusal-notice.tsx';

/** The page with the form that imports an article. */
export function AddPage() {
  const { t } = useLocale();
  const { viewer, fetching, canWrite } = useViewer();
  return (
    <>
      <PageHead title={t.add.title}>
        <p>{t.add.lead}</p>
        <p>
          <Link to="/imports">{t.imports.title}</Link>
        </p>
      </PageHead>
      {fetching ? (
        <Skeleton />
      ) : viewer === undefined || canWrite ? (
        <AddForm />
      ) : (
        <ReadOnly signedIn={viewer !== null} />
      )}
    </>
  );
}

function AddForm() {
  const { t } = useLocale();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [{ fetching }, execute] = useMutation(ImportArticle);
  const form = useShownRefusal(refusal);
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fetching) return;
    setRefusal(null);
    if (draft.content.trim() === '') return setRefusal({ field: 'content', code: null, message: null });
    const { data, error } = await execute({ input: inputOf(draft) });
    const result = data?.importArticle;
    if (result?.__typename === 'ImportArticlePayload') {
      navigate(pathOf('Article', result.article.id), { state: { imported: result } });
    } else {
      setRefusal(refusalOf(result, error));
    }
  };
  return (
    <form ref={form} className={css.form} onSubmit={submit} noValidate>
      <RefusalNotice refusal={refusal} />
      <ContentField draft={draft} refusal={refusal} onChange={change} />
      <DetailFields draft={draft} refusal={refusal} onChange={change} />
      <div>
        <Button type="submit" look="primary" disabled={fetching}>
          {fetching ? t.add.submitting : t.add.submit}
        </Button>
      </div>
      <p role="status" className="visually-hidden">
        {fetching ? t.add.submitting : ''}
      </p>
    </form>
  );
}
