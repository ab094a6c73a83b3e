import type { OrderResult } from './import-orders.ts';
import { type DateVerdict, type Judged, judgeDates, judgeMain, type MainVerdict } from './judge-events.ts';
import { type LinkScore, scoreStatements } from './judge-statements.ts';
import { matchGroup } from './match-stories.ts';
import type { StoryGroup } from './read-stories.ts';
import { type EventScore, scoreEvents } from './score-events.ts';
import { type StoryPairs, scoreStoryPairs } from './score-pairs.ts';

/** The scores of our own stories. */
export interface StoryScore {
  readonly events: EventScore;
  readonly storyPairs: StoryPairs;
  readonly main: readonly Judged<MainVerdict>[];
  readonly dates: readonly Judged<DateVerdict>[];
  readonly statements: LinkScore;
}

/** Scores groups of stories. The graph may also contain articles that are in no group. */
export function scoreStories(groups: readonly StoryGroup[], result: OrderResult): StoryScore {
  const found = groups.map((group) => matchGroup(group, result));
  const statements = found.map(scoreStatements);
  const sum = (pick: (score: LinkScore) => number) => statements.reduce((total, score) => total + pick(score), 0);
  return {
    events: scoreEvents(found.flatMap(({ matched }) => [...matched.values()])),
    storyPairs: scoreStoryPairs(
      groups.flatMap(({ id, articles }) =>
        articles.map((article) => ({
          ...{ group: id, story: article.story },
          found: result.articles.get(article.id)?.story ?? null,
        })),
      ),
    ),
    main: found.flatMap(judgeMain),
    dates: found.flatMap(judgeDates),
    statements: {
      gold: sum(({ gold }) => gold),
      found: sum((score) => score.found),
      linked: sum(({ linked }) => linked),
      links: statements.flatMap(({ links }) => links),
    },
  };
}
