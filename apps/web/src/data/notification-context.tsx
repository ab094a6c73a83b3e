import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useLocation } from 'react-router';

/** A message about the last change, with the data that is needed to undo it. */
export interface Notification {
  readonly message: string;
  /** The IDs of the revisions that the change created, oldest first. Empty if there is nothing to undo. */
  readonly revisions: readonly string[];
  /** The label of the button. It is `redo` if the last change was an undo. @defaultValue `undo` */
  readonly way?: 'undo' | 'redo';
  /** The path of the page that shows the message. @defaultValue the current page */
  readonly path?: string;
}

interface NotificationState {
  /** The message for the current page, or null. */
  readonly notification: Notification | null;
  /** Replaces the message. Null removes it. */
  readonly notify: (notification: Notification | null) => void;
}

const NotificationContext = createContext<NotificationState>({ notification: null, notify: () => {} });

/** Keeps the message about the last change when the user navigates to another page. */
export function NotificationProvider({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const [latest, setLatest] = useState<Notification | null>(null);
  const value = useMemo(
    () => ({
      notification: latest !== null && (latest.path ?? pathname) === pathname ? latest : null,
      notify: (next: Notification | null) => setLatest(next && { path: pathname, ...next }),
    }),
    [latest, pathname],
  );
  return <NotificationContext value={value}>{children}</NotificationContext>;
}

/** Returns the message about the last change and the function that sets it. */
export function useNotification() {
  return useContext(NotificationContext);
}
