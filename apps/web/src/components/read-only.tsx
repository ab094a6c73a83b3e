import { useLocale } from '../i18n/locale-context.tsx';
import { Empty } from './notice.tsx';

/**
 * Explains that the user has read-only access, and how to get permission to edit.
 *
 * @param signedIn - whether the user is signed in with a read-only account
 */
export function ReadOnly({ signedIn }: { signedIn: boolean }) {
  const { t } = useLocale();
  return (
    <Empty title={t.common.session.readOnly}>
      <p>{signedIn ? t.common.session.reader : t.common.session.howToSignIn}</p>
    </Empty>
  );
}
