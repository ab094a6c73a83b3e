import type { EventMentionInText, FragmentOf, PersonMention, StatementInText } from '@wortlaut/client';
import { confidenceLevel } from '../../components/confidence-level.ts';
import type { Mark, Range } from '../../text/segments.ts';

/** A statement in the text of its article. */
export type TextStatement = FragmentOf<typeof StatementInText>;

/** The passages of a statement besides its quote: they show how it is known. */
export type PassageRole = 'cue' | 'speaker' | 'frame' | 'addressee';

/** What a stretch of an article's text can be. */
export type ArticleMark =
  | {
      readonly type: 'statement';
      readonly id: string;
      /** Its place among the statements of the article, from 1. */
      readonly number: number;
      readonly direct: boolean;
      readonly unsure: boolean;
      /** Whether somebody has said that it is none. */
      readonly rejected: boolean;
      /** Where its last word ends: there stands its number. */
      readonly lastEnd: number;
    }
  | { readonly type: 'place' }
  | { readonly type: 'marking' }
  | { readonly type: 'passage'; readonly role: PassageRole }
  | { readonly type: 'person'; readonly person: FragmentOf<typeof PersonMention>['person'] }
  | { readonly type: 'event'; readonly event: FragmentOf<typeof EventMentionInText>['event'] };

/** Which marks the reader wants to see. */
export interface ShownMarks {
  readonly statements: boolean;
  readonly people: boolean;
  readonly events: boolean;
}

/** What was found in an article. */
export interface Findings {
  readonly statements: readonly TextStatement[];
  readonly mentions: readonly FragmentOf<typeof PersonMention>[];
  readonly eventMentions: readonly FragmentOf<typeof EventMentionInText>[];
}

/**
 * Links must not nest, and lie within what is said: the place that somebody was sent to is outermost, then what is
 * being marked; events are innermost.
 */
const layers = { place: -1, marking: 0, statement: 1, passage: 2, person: 3, event: 4 } satisfies Record<
  ArticleMark['type'],
  number
>;

function mark(value: ArticleMark, { start, end }: Range): Mark<ArticleMark> {
  return { value, start, end, layer: layers[value.type] };
}

/** White space at the end is no part of what is said, and may reach into the next paragraph. */
function trimmed(body: string, { start, end }: Range): Range {
  return { start, end: start + body.slice(start, end).trimEnd().length };
}

function statementMarks(body: string, statement: TextStatement, number: number): Mark<ArticleMark>[] {
  const spans = statement.quote.spans.map((span) => trimmed(body, span));
  const value = {
    type: 'statement',
    id: statement.id,
    number,
    direct: statement.rendering === 'DIRECT',
    unsure: confidenceLevel(statement.confidence) === 'low',
    rejected: statement.reviewState === 'REJECTED',
    lastEnd: Math.max(...spans.map(({ end }) => end)),
  } as const;
  return spans.map((span) => mark(value, span));
}

/** The passages that show how a statement is known. */
function passageMarks(statement: TextStatement): Mark<ArticleMark>[] {
  const passages = [
    ['cue', statement.cue],
    ['speaker', statement.printedSpeaker],
    ['frame', statement.frame],
    ['addressee', statement.addressee],
  ] as const;
  return passages.flatMap(([role, passage]) =>
    (passage?.spans ?? []).map((span) => mark({ type: 'passage', role }, span)),
  );
}

/**
 * Turns what was found in an article into marks on its text.
 *
 * @param body - the text that all spans refer to
 * @param selected - the id of the statement of which the other passages are marked too; one that was rejected is
 * marked only while it is selected
 * @param marking - what somebody is marking just now
 * @param place - what somebody was sent to
 */
export function articleMarks(
  body: string,
  found: Findings,
  shown: ShownMarks,
  selected: string | null,
  marking: Range | null = null,
  place: Range | null = null,
): Mark<ArticleMark>[] {
  const { statements, mentions, eventMentions } = found;
  const isShown = ({ id, reviewState }: TextStatement) => reviewState !== 'REJECTED' || id === selected;
  return [
    ...(place === null ? [] : [mark({ type: 'place' }, place)]),
    ...(marking === null ? [] : [mark({ type: 'marking' }, marking)]),
    ...(shown.statements
      ? statements.flatMap((statement, index) => (isShown(statement) ? statementMarks(body, statement, index + 1) : []))
      : []),
    ...statements.filter(({ id }) => id === selected).flatMap(passageMarks),
    ...(shown.people ? mentions.map((mention) => mark({ type: 'person', person: mention.person }, mention)) : []),
    ...(shown.events ? eventMentions.map((mention) => mark({ type: 'event', event: mention.event }, mention)) : []),
  ];
}
