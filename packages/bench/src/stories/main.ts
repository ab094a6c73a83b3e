import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpusStories, readGoldStories, type StoryArticle } from './read-stories.ts';
import { scoreStories } from './score-stories.ts';
import { storiesTable } from './stories-table.ts';

const USAGE = `Scores which articles are assigned to the same story.

  npm run bench:stories -- [--corpus FILE.ndjson]… [--blind] [--errors] [--json]

  --corpus  Articles, one JSON object per line: id, text, and, if known, title, date, language, topic and subtopic.
            Articles with the same topic and subtopic report the same news. Without a subtopic, each article reports
            different news. Can be given several times. The gold stories in this repository are always scored.
  --blind   Also scores the blind gold stories.
  --errors  Also lists the headlines of stories that contain different news. Not for blind gold stories.
  --json    Prints the scores as JSON.`;

/** Lists the headlines of the stories that contain different news. */
function errorsOf(name: string, articles: readonly StoryArticle[], wrong: readonly (readonly string[])[]): string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return wrong.map((ids) => {
    const lines = ids.map((id) => `  [${byId.get(id)?.story}] ${byId.get(id)?.title}`);
    return [`${name}: one story for different news`, ...lines].join('\n');
  });
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      blind: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const corpora = new Map([['gold', readGoldStories('dev')]]);
  if (values.blind) corpora.set('gold, blind', readGoldStories('blind'));
  for (const file of values.corpus)
    corpora.set(`${basename(dirname(file))} ${basename(file, '.ndjson')}`, readCorpusStories(file));
  const scores = new Map([...corpora].map(([name, articles]) => [name, scoreStories(articles)] as const));
  if (values.json) {
    console.log(JSON.stringify(Object.fromEntries(scores), null, 2));
    return;
  }
  const errors = [...corpora]
    .filter(([name]) => values.errors && name !== 'gold, blind')
    .flatMap(([name, articles]) => errorsOf(name, articles, scores.get(name)?.wrong ?? []));
  console.log([storiesTable(scores), ...errors].join('\n\n'));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
