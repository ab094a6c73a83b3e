import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CountedWord, countWords, type EventCorpusArticle } from './count-words.ts';
import { EVENT_WORDS } from './event-words.ts';

const USAGE = `Counts the event words of ECB+ again. Known words keep their senses. New words get "-" instead of a sense.

  npm run count -w @wortlaut/event-words -- CORPUS.ndjson`;

const OUT = fileURLToPath(new URL('./event-words.ts', import.meta.url));
/** A word is listed if it names an event at least this many times, and in at least this share of its occurrences. */
const MIN_EVENTS = 2;
const MIN_SHARE = 0.5;

const HEAD = `// Written by \`npm run count\`. The senses were chosen by hand; a word with "-" is not used. For the license, see ../LICENSE.

/**
 * English words for events. Each line is: lemma, part of speech (\`n\` or \`v\`), sense, how often the word names an event in
 * ECB+, and how often it does not.
 */
export const EVENT_WORDS = \`
`;

function line({ lemma, part, events, others }: CountedWord, sense: string): string {
  return `${lemma} ${part} ${sense} ${events} ${others}\n`;
}

function main(file: string | undefined): void {
  if (file === undefined) {
    console.log(USAGE);
    process.exitCode = 2;
    return;
  }
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as EventCorpusArticle);
  const senses = new Map(
    EVENT_WORDS.trim()
      .split('\n')
      .map((text): [string, string] => {
        const [lemma, part, sense = '-'] = text.split(' ');
        return [`${lemma} ${part}`, sense];
      }),
  );
  const counted = countWords(articles).filter(
    ({ events, others }) => events >= MIN_EVENTS && events / (events + others) >= MIN_SHARE,
  );
  const lines = counted.map((word) => line(word, senses.get(`${word.lemma} ${word.part}`) ?? '-'));
  writeFileSync(OUT, `${HEAD}${lines.join('')}\`;\n`);
  console.log(`${counted.length} words, ${lines.filter((text) => text.includes(' - ')).length} without a sense.`);
}

main(process.argv[2]);
