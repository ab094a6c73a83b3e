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

/** Runs an import whose server gives these answers, one after the other, the last one for ever. */
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

test('tries an article again at which the server failed, and then refuses only this one', async () => {
  expect(await runWith([FAILED, IMPORTED])).toMatchObject({ done: ['0.txt imported'], asked: 2, stopped: null });
  expect((await runWith([FAILED])).done).toEqual([
    "0.txt The server failed on it (Unexpected error.). Look into the server's log.",
  ]);
});

test('waits for a server that is away and says so once', async () => {
  const { done, server, stopped } = await runWith([AWAY, AWAY, IMPORTED], { items: articles(3) });
  expect(done).toEqual(['0.txt imported', '1.txt imported', '2.txt imported']);
  expect(server).toEqual(['AWAY', 'BACK']);
  expect(stopped).toBeNull();
});

test('stops when its patience is over', async () => {
  const { done, stopped } = await runWith([AWAY], { patienceMs: 300, items: articles(50), concurrency: 4 });
  expect(done).toEqual([]);
  expect(stopped).toBe('No server. Start it with "npm start", or name another with --server.');
});

test('stops at once when what answers is no Wortlaut server', async () => {
  const { asked, stopped } = await runWith([{ kind: 'STRANGER', message: 'A stranger.' }], { items: articles(50) });
  expect(asked).toBe(1);
  expect(stopped).toBe('A stranger.');
});

test('reads no more articles than are under way', async () => {
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

test('goes on with the others after one is refused', async () => {
  const refused: Item = { kind: 'REFUSED', file: 'a.txt', line: null, code: 'BINARY', message: 'No text.' };
  async function* items(): AsyncGenerator<Item> {
    yield refused;
    yield article('b.txt');
  }
  expect((await runWith([IMPORTED], { items: items() })).done).toEqual(['a.txt No text.', 'b.txt imported']);
});
