import { isWithin, matchMentions } from './match-mentions.ts';
import type { EventArticle, Offsets, PredictedArticle } from './read-events.ts';

/** The types of annotated mentions to find. Reporting, states and perceptions are excluded. */
const ASKED = /^(?:NEG_)?ACTION_(?:OCCURRENCE|ASPECTUAL|CAUSATIVE|GENERIC)$/;

/** A predicted mention with the gold mention that it matches. */
export interface MatchedMention {
  readonly span: Offsets;
  /** The ID of the predicted event. */
  readonly row: string;
  /** The index in `gold`, or null. */
  readonly gold: number | null;
  /** Whether the mention is ignored: it counts neither as right nor as wrong. */
  readonly leftOut: boolean;
}

/** An article with its gold mentions and the predicted mentions. */
export interface MatchedArticle {
  readonly id: string;
  /** The topic and the story. Two stories never share an event. */
  readonly story: string;
  /** The cluster of each gold mention that has to be found. */
  readonly gold: readonly string[];
  readonly predicted: readonly MatchedMention[];
}

/** Matches predicted mentions with gold mentions. Considers only mentions in annotated sentences. */
export function matchArticles(
  articles: readonly EventArticle[],
  predictions: readonly PredictedArticle[],
): MatchedArticle[] {
  const predicted = new Map(predictions.map((each) => [each.id, each]));
  return articles.map((article) => matchArticle(article, predicted.get(article.id)));
}

function matchArticle(article: EventArticle, prediction: PredictedArticle | undefined): MatchedArticle {
  const { id, topic, subtopic, text, annotated } = article;
  const inside = (span: Offsets) => isWithin(span, annotated);
  const mentions = article.gold.events.flatMap(({ cluster, type, mentions: spans }) =>
    spans.filter(inside).map((span) => ({ span, cluster: `${topic} ${cluster}`, asked: ASKED.test(type) })),
  );
  const gold = mentions.filter(({ asked }) => asked);
  const found = (prediction?.events ?? []).flatMap(({ event, mentions: spans }) =>
    spans.filter(inside).map((span) => ({ span, row: event })),
  );
  const spansOf = (list: readonly { readonly span: Offsets }[]) => list.map(({ span }) => span);
  const others = mentions.filter(({ asked }) => !asked);
  const { goldOf, leftOut } = matchMentions(text, spansOf(found), spansOf(gold), spansOf(others));
  return {
    id,
    story: `${topic} ${subtopic}`,
    gold: gold.map(({ cluster }) => cluster),
    predicted: found.map((each, index) => ({
      ...each,
      gold: goldOf[index] ?? null,
      leftOut: leftOut[index] ?? false,
    })),
  };
}
