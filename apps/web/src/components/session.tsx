import { useState } from 'react';
import { signOutPath } from '../app/paths.ts';
import { useViewer } from '../data/use-viewer.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';

/** The name of the signed-in user and a button to sign out. Renders nothing for visitors. */
export function Session() {
  const { t } = useLocale();
  const { viewer } = useViewer();
  const [failed, setFailed] = useState(false);
  if (viewer == null) return null;
  const signOut = async () => {
    const answer = await fetch(signOutPath, { method: 'POST' }).catch(() => null);
    if (answer?.ok) window.location.reload();
    else setFailed(true);
  };
  return (
    <p>
      {t.common.session.signedIn(viewer.name)}{' '}
      <Button look="quiet" onClick={signOut}>
        {t.common.session.signOut}
      </Button>
      {failed && <span role="alert">{t.common.session.signOutFailed}</span>}
    </p>
  );
}
