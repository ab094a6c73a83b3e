import { createServer } from 'node:http';
import { Pool } from 'pg';
import { queryClasses } from './query-classes.ts';

// A plain Node server to compare the API with. It runs one prepared statement per request and returns its result.
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { index, values }: { index: number; values: unknown[] } = JSON.parse(Buffer.concat(chunks).toString());
  const asked = queryClasses[index];
  const statement = { text: asked?.sql ?? '', values };
  const named = asked?.plannedEachTime ? statement : { ...statement, name: `q${index}` };
  const { rows } = await pool.query<{ answer: string }>({
    ...named,
    // Results are not parsed, because they are sent as text.
    types: { getTypeParser: () => (text: string) => text },
  });
  const body = rows[0]?.answer ?? '';
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`Bare http://127.0.0.1:${address.port}`);
});
