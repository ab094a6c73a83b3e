import { DeleteArticle as DeleteArticleMutation } from '@wortlaut/client';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { messageState } from '../../components/navigation-message.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { useViewer } from '../../data/use-viewer.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './delete-article.module.css';

/** A button that deletes an article after confirmation. */
export function DeleteArticle({ article, statements }: { article: { id: string; title: string }; statements: number }) {
  const { t } = useLocale();
  const navigate = useNavigate();
  const { canWrite } = useViewer();
  const { notify } = useNotification();
  const [asked, setAsked] = useState(false);
  const [{ fetching, error }, execute] = useMutation(DeleteArticleMutation);
  const run = async () => {
    const { data } = await execute({ input: { id: article.id } });
    if (data === undefined) return;
    const result = data.deleteArticle;
    const message =
      result.__typename === 'DeleteArticlePayload'
        ? t.article.deleted(article.title, result.statements, result.people, result.events)
        : t.article.deleteGone;
    const revision = result.__typename === 'DeleteArticlePayload' ? result.revision : null;
    if (revision === null) navigate('/', { state: messageState(message) });
    else {
      notify({ message, revisions: [revision.id], path: '/' });
      navigate('/');
    }
  };
  if (!canWrite) return null;
  return (
    <p className={css.delete}>
      <Button look="danger" onClick={() => setAsked(true)}>
        {t.article.delete}
      </Button>
      {asked && (
        <ConfirmDialog
          title={t.article.deleteTitle}
          confirm={fetching ? t.article.deleting : t.article.deleteNow}
          busy={fetching}
          onConfirm={run}
          onClose={() => setAsked(false)}
        >
          <p>{t.article.deleteWhat(statements)}</p>
          {error !== undefined && <p role="alert">{`${t.article.deleteFailed} ${error.message}`}</p>}
        </ConfirmDialog>
      )}
    </p>
  );
}
