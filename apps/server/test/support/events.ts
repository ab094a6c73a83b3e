import { expect, vi } from 'vitest';
import type { TestServer } from './server.ts';

/** Subscribes through server-sent events. `read` waits until there are enough events and returns their data. */
export async function subscribe(
  { yoga }: TestServer,
  request: { readonly query: string; readonly operationName?: string; readonly variables?: object },
) {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(request),
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const body = response.body;
  if (body === null) throw new Error('The response has no body');
  let text = '';
  const ended = (async () => {
    for await (const chunk of body) text += Buffer.from(chunk).toString('utf8');
  })();
  const events = () => [...text.matchAll(/^data: (.+)$/gm)].map(([, json]) => JSON.parse(json ?? '').data);
  const read = async (enough: (events: readonly unknown[]) => boolean): Promise<unknown[]> => {
    await vi.waitFor(() => expect(enough(events())).toBe(true), { timeout: 60_000 });
    return events();
  };
  return { read, ended, text: () => text };
}
