import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useLocation } from 'react-router';

/** What was done last, and how it can be taken back. */
export interface Told {
  readonly message: string;
  /** The ids of the revisions that were made, in that order; none where there is nothing to undo. */
  readonly revisions: readonly string[];
  /** What undoing is called: an undo is undone by doing it again. @defaultValue `undo` */
  readonly way?: 'undo' | 'redo';
  /** Where it is to be read; by default on the page where it was done. */
  readonly path?: string;
}

const ToldContext = createContext<{ told: Told | null; tell: (told: Told | null) => void }>({
  told: null,
  tell: () => {},
});

/** Keeps what was done last, across pages. */
export function ToldProvider({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const [told, tell] = useState<Told | null>(null);
  const value = useMemo(
    () => ({
      told: told !== null && (told.path ?? pathname) === pathname ? told : null,
      tell: (next: Told | null) => tell(next && { path: pathname, ...next }),
    }),
    [told, pathname],
  );
  return <ToldContext value={value}>{children}</ToldContext>;
}

/** What was done last, and how to say so. */
export function useTold() {
  return useContext(ToldContext);
}
