import { createServer } from 'node:http';
import { Pool } from 'pg';
import { queryClasses } from './query-classes.ts';

// The server for comparison with the API: plain Node, one prepared statement per request, whose result is the response.
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
    // The result is sent as text, so it is not parsed.
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
