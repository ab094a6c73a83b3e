import { useLocale } from '../i18n/locale-context.tsx';
import { Empty } from './notice.tsx';

/**
 * Says why somebody cannot change anything, and what to do.
 *
 * @param signedIn - whether they have signed in, but may only read
 */
export function ReadOnly({ signedIn }: { signedIn: boolean }) {
  const { t } = useLocale();
  return (
    <Empty title={t.common.session.readOnly}>
      <p>{signedIn ? t.common.session.reader : t.common.session.howToSignIn}</p>
    </Empty>
  );
}
