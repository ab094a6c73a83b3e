import { expect, it } from 'vitest';
import { Counts, createClient } from './index.ts';

it('sends a query as JSON by POST, and types what comes back', async () => {
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

it('gives the reason where the server is away', async () => {
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
