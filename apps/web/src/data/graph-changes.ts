import { useEffect, useRef } from 'react';

/** All pages of this browser window hear here that the graph has changed. */
const changes = new EventTarget();

/** Says that the graph has changed: whatever is shown reads anew what it shows. */
export function tellOfChange(): void {
  changes.dispatchEvent(new Event('change'));
}

/** Does something after each change of the graph, with what is known then. */
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
