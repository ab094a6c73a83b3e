import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract, type StoryForm } from '@wortlaut/extract';
import { givenPath } from '@wortlaut/weights-wikinews/corpus';
import { readStories, type StoryGroup } from '../events/read-stories.ts';

/** An article with its story. */
export interface StoryArticle {
  readonly id: string;
  /** Articles with the same key report the same news. */
  readonly story: string;
  readonly title: string;
  readonly form: StoryForm;
}

/** A line of a corpus in the format of ECB+, or of any NDJSON file with texts. */
interface Line {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly topic?: string;
  readonly subtopic?: string;
  readonly language?: string;
}

function formOf(text: string, title: string | null, published: string | null, given?: string): StoryForm {
  const { story, language } = extract({
    body: text,
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...(given === undefined ? {} : { language: given }),
  });
  return { terms: story, published, language };
}

/**
 * Reads a corpus with one JSON object per line.
 *
 * @param file - the path. `topic` and `subtopic` identify the story. Without a subtopic, each article is a separate
 * story.
 */
export function readCorpusStories(file: string): StoryArticle[] {
  const lines = readFileSync(givenPath(file), 'utf8').split('\n').filter(Boolean);
  return lines.map((json) => {
    const { id, text, title = null, date = null, topic = '', subtopic, language } = JSON.parse(json) as Line;
    const story = subtopic === undefined ? id : `${topic} ${subtopic}`;
    return { id, story, title: title ?? text.slice(0, 80), form: formOf(text, title, date, language) };
  });
}

const GOLD = fileURLToPath(new URL('../../gold/stories/', import.meta.url));

/** Reads the gold stories in this repository. */
export function readGoldStories(split: StoryGroup['split']): StoryArticle[] {
  return readStories(GOLD)
    .filter((group) => group.split === split)
    .flatMap(({ id: group, articles }) =>
      articles.map(({ id, story, language, published, title, text }) => ({
        id,
        story: `${group} ${story}`,
        title,
        form: formOf(text, title, published, language),
      })),
    );
}
