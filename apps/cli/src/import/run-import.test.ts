import { expect, test } from 'vitest';
import type { ArticleItem, Item } from '../files/read-items.ts';
import { type ImportRun, runImport } from './run-import.ts';
import type { Answer } from './server.ts';

const IMPORTED: Answer = {
  kind: 'IMPORTED',
  already: false,
  added: { statements: 1, people: 1, events: 0 },
  notes: [],
};
const FAILED: Answer = { kind: 'FAILED', message: 'Unexpected error.' };
const AWAY: Answer = { kind: 'AWAY', message: 'No server.' };

function article(name: string): ArticleItem {
  return { kind: 'ARTICLE', file: name, line: null, content: name, format: 'TEXT', notes: [] };
}

async function* articles(count: number, onRead: (index: number) => void = () => {}): AsyncGenerator<Item> {
  for (let index = 0; index < count; index += 1) {
    onRead(index);
    yield article(`${index}.txt`);
  }
}

/** Runs an import against a fake server that returns these answers in order and then repeats the last one. */
async function runWith(answers: readonly Answer[], options: Partial<ImportRun> = {}) {
  const done: string[] = [];
  const server: string[] = [];
  let asked = 0;
  const stopped = await runImport({
    items: articles(1),
    send: async () => {
      const answer = answers[Math.min(asked, answers.length - 1)] ?? AWAY;
      asked += 1;
      return answer;
    },
    concurrency: 1,
    patienceMs: 60_000,
    signal: new AbortController().signal,
    onDone: (item, answer) => done.push(`${item.file} ${answer.kind === 'REFUSED' ? answer.message : 'imported'}`),
    onServer: (state) => server.push(state),
    ...options,
  });
  return { stopped, done, server, asked };
}

test('retries an article after a server error, and refuses it after the third failed attempt', async () => {
  expect(await runWith([FAILED, IMPORTED])).toMatchObject({ done: ['0.txt imported'], asked: 2, stopped: null });
  expect((await runWith([FAILED])).done).toEqual([
    '0.txt The server failed 3 times on this article: Unexpected error. Check the server log.',
  ]);
});

test('waits for an unavailable server, and reports it only once', async () => {
  const { done, server, stopped } = await runWith([AWAY, AWAY, IMPORTED], { items: articles(3) });
  expect(done).toEqual(['0.txt imported', '1.txt imported', '2.txt imported']);
  expect(server).toEqual(['AWAY', 'BACK']);
  expect(stopped).toBeNull();
});

test('stops after the maximum waiting time', async () => {
  const { done, stopped } = await runWith([AWAY], { patienceMs: 300, items: articles(50), concurrency: 4 });
  expect(done).toEqual([]);
  expect(stopped).toBe('No server. Start a server with "npm start", or choose another one with --server.');
});

test('stops immediately if the server is not a Wortlaut server', async () => {
  const { asked, stopped } = await runWith([{ kind: 'STRANGER', message: 'A stranger.' }], { items: articles(50) });
  expect(asked).toBe(1);
  expect(stopped).toBe('A stranger.');
});

test('does not read articles ahead of those in progress', async () => {
  let read = 0;
  let done = 0;
  let mostAhead = 0;
  const items = articles(100, () => {
    read += 1;
    mostAhead = Math.max(mostAhead, read - done);
  });
  await runWith([IMPORTED], {
    items,
    concurrency: 4,
    onDone: () => {
      done += 1;
    },
  });
  expect(done).toBe(100);
  expect(mostAhead).toBeLessThanOrEqual(5);
});

test('continues with the next article after a refused one', async () => {
  const refused: Item = { kind: 'REFUSED', file: 'a.txt', line: null, code: 'BINARY', message: 'Not a text.' };
  async function* items(): AsyncGenerator<Item> {
    yield refused;
    yield article('b.txt');
  }
  expect((await runWith([IMPORTED], { items: items() })).done).toEqual(['a.txt Not a text.', 'b.txt imported']);
});
