import { useLocation } from 'react-router';
import { Note } from './notice.tsx';

/** Makes the state of a navigation that tells the next page what was done. */
export function flashOf(message: string): { flash: string } {
  return { flash: message };
}

/** Says what was done before this page was opened; nothing where nothing was. */
export function Flash() {
  const state: unknown = useLocation().state;
  const message = typeof state === 'object' && state !== null && 'flash' in state ? state.flash : null;
  return <div role="status">{typeof message === 'string' && <Note>{message}</Note>}</div>;
}
