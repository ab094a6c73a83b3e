import { type Analysis, sentenceAt } from '../../core/analysis.ts';
import type { Span } from '../../core/types.ts';
import type { EventMention, FoundEvents } from '../events/found-events.ts';
import type { StatementDraft } from '../statements/draft.ts';

/** The maximum distance in tokens between the word for an event and the preposition before it. */
const REACH = 4;
/** The maximum distance in tokens between this preposition and a verb that turns to another topic. */
const TURN_REACH = 6;

const lowerAt = ({ tokens }: Analysis, at: number): string => tokens[at]?.lower ?? '';

/** Whether a token is the last token of a span. */
const endsSpan = ({ tokens }: Analysis, spans: readonly Span[], at: number): boolean =>
  spans.some(({ end }) => tokens[at]?.end === end);

/**
 * Whether a preposition introduces the topic of a statement. It must follow the cue or the speaker, or start the
 * sentence. In "sagte Ohm in der Debatte über den Brand", the preposition belongs to another noun.
 */
function beginsTopic(analysis: Analysis, { cue, speakerSpans, quote }: StatementDraft, at: number): boolean {
  const first = analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first;
  if (at === first || endsSpan(analysis, [...cue, ...speakerSpans, ...quote], at - 1)) return true;
  return analysis.rules.events.linkWords.topicVerbs.has(lowerAt(analysis, at - 1));
}

/** Whether the words before an event noun make the event the topic of a statement: "über das Telefonat". */
function isTopic(analysis: Analysis, draft: StatementDraft, { at, verb }: EventMention): boolean {
  const { topics, definite, indefinite, isPlural } = analysis.rules.events.linkWords;
  if (verb || isPlural(lowerAt(analysis, at))) return false;
  for (let index = at - 1; index >= at - REACH; index -= 1) {
    const word = lowerAt(analysis, index);
    if (indefinite.has(word)) return false;
    if (!topics.has(word)) continue;
    // Words like "zum" contain the article.
    const next = lowerAt(analysis, index + 1);
    const isKnown = definite.has(word) || definite.has(next) || /m$|r$/u.test(word);
    return isKnown && beginsTopic(analysis, draft, index);
  }
  return false;
}

/** Whether a part of the text contains one of the words. */
const hasWord = ({ tokens }: Analysis, first: number, last: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(first, last).some(({ lower }) => words.has(lower));

/**
 * Whether a sentence makes an event the topic of what follows: "Zu dem Brand sagte sie wenig", "She also spoke about the
 * fire".
 */
export function turnsToTopic(analysis: Analysis, { at, verb }: EventMention): boolean {
  const { topics, definite, genitives, topicTurns, isPlural } = analysis.rules.events.linkWords;
  const sentence = analysis.sentences[analysis.sentenceOf[at] ?? -1];
  if (verb || sentence === undefined || isPlural(lowerAt(analysis, at))) return false;
  const { first, last } = sentence;
  for (let index = at - 1; index >= Math.max(first, at - REACH); index -= 1) {
    const word = lowerAt(analysis, index);
    const next = lowerAt(analysis, index + 1);
    const isKnown = definite.has(next) || /m$|r$/u.test(word);
    if (topicTurns.objects.has(word)) return isKnown;
    if (topics.has(word)) {
      const isStart = index === first && hasWord(analysis, at, last, topicTurns.speech);
      return isKnown && (isStart || hasWord(analysis, Math.max(first, index - TURN_REACH), index, topicTurns.verbs));
    }
    // The event belongs to another noun: "zur Zeit des Brandes".
    if (genitives.has(word) && !topics.has(lowerAt(analysis, index - 1))) return false;
  }
  return false;
}

/**
 * Finds the event that the sentence around a quote names as its topic: "sagte Dolenc über das Telefonat", "Asked about
 * the fire, Moore said …".
 *
 * @returns the index of the event. Null if the sentence names no topic, or several
 */
export function topicOfFrame(
  analysis: Analysis,
  draft: StatementDraft,
  { words }: Pick<FoundEvents, 'words'>,
): number | null {
  const [cue] = draft.cue;
  if (cue === undefined) return null;
  const { first, last } = analysis.sentences[sentenceAt(analysis, cue.start)] ?? { first: 0, last: 0 };
  const inQuote = (at: number) => {
    const { start } = analysis.tokens[at] ?? { start: -1 };
    return draft.quote.some((span) => start >= span.start && start < span.end);
  };
  const found = new Set<number>();
  words.forEach((mentions, event) => {
    const isNamed = mentions.some(
      (mention) =>
        mention.at >= first && mention.at < last && !inQuote(mention.at) && isTopic(analysis, draft, mention),
    );
    if (isNamed) found.add(event);
  });
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
