import { useLocation } from 'react-router';
import { Note } from './notice.tsx';

/** Creates a navigation state with a message for the next page. */
export function messageState(message: string): { message: string } {
  return { message };
}

/** Shows the message from the navigation state. Renders no text if there is no message. */
export function NavigationMessage() {
  const state: unknown = useLocation().state;
  const message = typeof state === 'object' && state !== null && 'message' in state ? state.message : null;
  return <div role="status">{typeof message === 'string' && <Note>{message}</Note>}</div>;
}
