import { expect, it } from 'vitest';
import { Counts, createClient, ImportJobChanged } from './index.ts';

it('sends queries as JSON by POST and returns typed data', async () => {
  const requests: { url: string; init: RequestInit | undefined }[] = [];
  const one = { totalCount: 1 };
  const data = { articles: one, people: one, events: one, statements: { totalCount: 3 } };
  const client = createClient({
    url: 'http://wortlaut.example/graphql',
    fetch: async (url, init) => {
      requests.push({ url: String(url), init });
      return Response.json({ data });
    },
  });
  const result = await client.query(Counts, {});
  expect(result.data?.statements.totalCount).toBe(3);
  expect(requests).toMatchObject([
    {
      url: 'http://wortlaut.example/graphql',
      init: { method: 'POST', headers: { 'content-type': 'application/json' } },
    },
  ]);
});

it('returns the network error if the server is unavailable', async () => {
  const client = createClient({
    url: 'http://wortlaut.example/graphql',
    fetch: async () => {
      throw new TypeError('fetch failed');
    },
  });
  const result = await client.query(Counts, {});
  expect(result.data).toBeUndefined();
  expect(result.error?.networkError?.message).toBe('fetch failed');
});

it('delivers the events of a subscription', async () => {
  const event = (data: object) => `event: next\ndata: ${JSON.stringify({ data })}\n\n`;
  const step = (state: string, done: number) =>
    event({ importJobChanged: { __typename: 'ImportJob', id: 'job', state, total: 2, done, refused: 0 } });
  const client = createClient({
    url: 'http://wortlaut.example/graphql',
    fetch: async () =>
      new Response(`:\n\n${step('RUNNING', 1)}${step('DONE', 2)}event: complete\ndata:\n\n`, {
        headers: { 'content-type': 'text/event-stream' },
      }),
  });
  const states: unknown[] = [];
  await new Promise<void>((resolve) => {
    client.subscription(ImportJobChanged, { id: 'job' }).subscribe(({ data, hasNext }) => {
      states.push(data?.importJobChanged.state);
      if (!hasNext) resolve();
    });
  });
  expect(states).toContain('RUNNING');
  expect(states.at(-1)).toBe('DONE');
});
