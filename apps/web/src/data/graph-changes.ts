import { useEffect, useRef } from 'react';

/** Notifies all components of this browser window. */
const changes = new EventTarget();

/** Announces that the graph has changed, so that components reload the data they show. */
export function announceChange(): void {
  changes.dispatchEvent(new Event('change'));
}

/** Calls the latest `refresh` after each change to the graph. */
export function useAfterChange(refresh: () => void): void {
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  });
  useEffect(() => {
    const listen = () => latest.current();
    changes.addEventListener('change', listen);
    return () => changes.removeEventListener('change', listen);
  }, []);
}
