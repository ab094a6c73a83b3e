import type { OrderResult } from './import-orders.ts';
import type { Judged } from './judge-events.ts';
import { type FoundGroup, happeningsOf, keyOf, titleOf } from './match-stories.ts';
import { placeOffsets } from './place-offsets.ts';
import type { Offsets } from './read-events.ts';
import type { ReadStatement } from './read-graph.ts';
import type { Happening, StoryArticle, StoryGroup } from './read-stories.ts';

/** Whether the linked event is the annotated happening, or a happening that contains the annotated one. */
export type LinkVerdict = 'right' | 'whole' | 'wrong';

/** The verdict on a link between a statement and events. */
export interface JudgedLink extends Judged<LinkVerdict> {
  readonly link: 'MAIN' | 'MENTIONED';
}

/** The scores for the links between statements and events. */
export interface LinkScore {
  readonly gold: number;
  /** The number of annotated statements that were found. */
  readonly found: number;
  /** The number of found statements that are linked to at least one event. */
  readonly linked: number;
  readonly links: readonly JudgedLink[];
}

/** Finds the annotated statements, and judges the events to which they are linked. */
export function scoreStatements(found: FoundGroup): LinkScore {
  const { group, result } = found;
  const pairs = group.statements.map((statement) => {
    const article = group.articles.find(({ id }) => id === statement.article);
    return { gold: statement, read: article && findStatement(article, statement.words, result) };
  });
  return {
    gold: pairs.length,
    found: pairs.filter(({ read }) => read !== undefined).length,
    linked: pairs.filter(({ read }) => read !== undefined && read.links.length > 0).length,
    links: pairs.flatMap(({ gold, read }) =>
      (['MAIN', 'MENTIONED'] as const).flatMap((link): JudgedLink[] => {
        const rows = (read?.links ?? []).filter((each) => each.link === link).map(({ event }) => event);
        if (rows.length === 0) return [];
        const told = new Set(rows.flatMap((row) => [...happeningsOf(found, row, gold.article)]));
        const where = `${gold.article} "${gold.words}"`;
        const titles = rows.map((row) => titleOf(result, row)).join(' + ');
        return [{ link, verdict: linkVerdict(group, gold.about, told), where, gold: gold.about, found: titles }];
      }),
    ),
  };
}

/**
 * Finds the statement that contains most of the specified words. If several statements are equal, returns the shortest.
 */
function findStatement(article: StoryArticle, words: string, { articles }: OrderResult): ReadStatement | undefined {
  const read = articles.get(article.id);
  const at = article.text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" does not occur in article ${article.id}.`);
  if (read === undefined) return undefined;
  const place = placeOffsets(read.body, article.text);
  const sized = read.statements.map((statement) => {
    const spans = statement.spans.flatMap(({ start, end }) => {
      const span = place([start, end]);
      return span === null ? [] : [span];
    });
    const common = (span: Offsets) => Math.max(0, Math.min(span[1], at + words.length) - Math.max(span[0], at));
    const total = (measure: (span: Offsets) => number) => spans.reduce((sum, span) => sum + measure(span), 0);
    return { statement, overlap: total(common), length: total(([start, end]) => end - start) };
  });
  const [best] = sized.sort((a, b) => b.overlap - a.overlap || a.length - b.length);
  return best !== undefined && best.overlap > 0 ? best.statement : undefined;
}

function linkVerdict(group: StoryGroup, about: string, told: ReadonlySet<string>): LinkVerdict {
  if (told.has(keyOf(group, about))) return 'right';
  const happenings = new Map(group.happenings.map((happening): [string, Happening] => [happening.id, happening]));
  for (let whole = happenings.get(about)?.partOf ?? null; whole !== null; whole = happenings.get(whole)?.partOf ?? null)
    if (told.has(keyOf(group, whole))) return 'whole';
  return 'wrong';
}
