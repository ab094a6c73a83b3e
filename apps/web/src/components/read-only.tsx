import { useLocale } from '../i18n/locale-context.tsx';
import { Empty } from './notice.tsx';

/**
 * Explains that the access is read-only, and how to get more.
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
