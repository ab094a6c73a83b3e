import { expect, test } from 'vitest';
import { progressText, startProgress } from './progress.ts';

test('draws a bar on a terminal', () => {
  expect(progressText({ articles: 1234, bytes: 50, totalBytes: 100 }, 20, true)).toBe(
    '███████████████░░░░░░░░░░░░░░░  50 %  1,234 articles, 62/s',
  );
});

test('prints a plain line if stderr is not a terminal', () => {
  expect(progressText({ articles: 1, bytes: 100, totalBytes: 100 }, 2, false)).toBe('100 %: 1 article, 0.5/s');
});

test('shows no percentage if the total size is unknown', () => {
  expect(progressText({ articles: 7, bytes: 100, totalBytes: null }, 0, true)).toBe('7 articles, 0.0/s');
});

test('prints lines above the bar and removes the bar at the end', () => {
  let shown = '';
  const stderr = {
    write: (text: string) => {
      shown += text;
    },
  };
  const progress = startProgress({ stderr, stderrIsTty: true }, () => ({ articles: 0, bytes: 0, totalBytes: 1 }));
  progress.line('refused  a.txt: The file is empty.');
  progress.end();
  expect(shown).toBe('\r\u001b[Krefused  a.txt: The file is empty.\n\r\u001b[K');
});
