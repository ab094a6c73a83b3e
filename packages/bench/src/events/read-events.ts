import { readFileSync } from 'node:fs';

/** A half-open span `[begin, end)` of an article's text, in UTF-16 code units. */
export type Offsets = readonly [number, number];

/** The mentions of an event. Clusters with the same topic and name are the same event. */
export interface GoldCluster {
  readonly cluster: string;
  readonly type: string;
  readonly mentions: readonly Offsets[];
}

/** An annotated article of ECB+. */
export interface EventArticle {
  readonly id: string;
  readonly topic: number | string;
  /** The story within the topic. Each topic has two similar stories. */
  readonly subtopic: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly outlet: string | null;
  readonly text: string;
  /** The spans of the annotated sentences. */
  readonly annotated: readonly Offsets[];
  readonly gold: { readonly events: readonly GoldCluster[] };
}

/** The events found in an article. A predictions file contains one such object per line. */
export interface PredictedArticle {
  readonly id: string;
  readonly events: readonly { readonly event: string; readonly mentions: readonly Offsets[] }[];
}

/**
 * Reads articles of ECB+. Each file contains one JSON object per line.
 *
 * @param files - absolute paths
 * @throws Error if a file has another format
 */
export function readEventArticles(files: readonly string[]): EventArticle[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : parseArticle(line, `${file}:${index + 1}`))),
  );
}

function parseArticle(line: string, where: string): EventArticle {
  const article: Partial<EventArticle> = JSON.parse(line);
  const { id, topic, subtopic, text, annotated, gold } = article;
  if (!id || !topic || !subtopic || !text || !Array.isArray(annotated) || !Array.isArray(gold?.events)) {
    throw new Error(`${where} needs the fields id, topic, subtopic, text, annotated and gold.events.`);
  }
  const { title = null, date = null, outlet = null } = article;
  return { id, topic, subtopic, title, date, outlet, text, annotated, gold };
}
