import type { EventMentionInText, FragmentOf, PersonMention, StatementInText } from '@wortlaut/client';
import type { Span } from '@wortlaut/vocabulary';
import type { Mark } from '../../text/segments.ts';

/** A statement as the query of the article page returns it. */
export type TextStatement = FragmentOf<typeof StatementInText>;

/** The passages of a statement that are its evidence: all except its quote. */
export type PassageRole = 'cue' | 'speaker' | 'frame' | 'addressee';

/** The meaning of a marked passage. */
export type ArticleMark =
  | {
      readonly type: 'statement';
      readonly id: string;
      /** The position among the statements of the article, starting at 1. */
      readonly number: number;
      readonly direct: boolean;
      readonly unsure: boolean;
      /** Whether an editor has rejected the statement. */
      readonly rejected: boolean;
      /** The end of its last word, where its number is displayed. */
      readonly lastEnd: number;
    }
  | { readonly type: 'place' }
  | { readonly type: 'marking' }
  | { readonly type: 'passage'; readonly role: PassageRole }
  | { readonly type: 'person'; readonly person: FragmentOf<typeof PersonMention>['person'] }
  | { readonly type: 'event'; readonly event: FragmentOf<typeof EventMentionInText>['event'] };

/** The types of marks that are visible. */
export interface ShownMarks {
  readonly statements: boolean;
  readonly people: boolean;
  readonly events: boolean;
}

/** The statements, people and events in an article. */
export interface Findings {
  readonly statements: readonly TextStatement[];
  readonly mentions: readonly FragmentOf<typeof PersonMention>[];
  readonly eventMentions: readonly FragmentOf<typeof EventMentionInText>[];
}

/**
 * The nesting order of the marks, outermost first. It starts with the linked passage and the current selection, and
 * ends with events. Links to people and events must be inside statements and must not be nested.
 */
const layers = { place: -1, marking: 0, statement: 1, passage: 2, person: 3, event: 4 } satisfies Record<
  ArticleMark['type'],
  number
>;

function mark(value: ArticleMark, { start, end }: Span): Mark<ArticleMark> {
  return { value, start, end, layer: layers[value.type] };
}

/** Removes white space at the end, because it is not part of the statement and may extend to the next paragraph. */
function trimmed(body: string, { start, end }: Span): Span {
  return { start, end: start + body.slice(start, end).trimEnd().length };
}

function statementMarks(body: string, statement: TextStatement, number: number): Mark<ArticleMark>[] {
  const spans = statement.quote.spans.map((span) => trimmed(body, span));
  const value = {
    type: 'statement',
    id: statement.id,
    number,
    direct: statement.quotationKind === 'DIRECT',
    unsure: statement.unsure,
    rejected: statement.reviewState === 'REJECTED',
    lastEnd: Math.max(...spans.map(({ end }) => end)),
  } as const;
  return spans.map((span) => mark(value, span));
}

/** Marks the evidence of a statement. */
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
 * Converts the findings in an article to marks on its text.
 *
 * @param body - the text that all spans refer to
 * @param selected - the ID of the open statement. Its evidence is marked too, and it is marked even if it was rejected.
 * @param marking - the current selection of an editor
 * @param place - the passage that a link points to
 */
export function articleMarks(
  body: string,
  found: Findings,
  shown: ShownMarks,
  selected: string | null,
  marking: Span | null = null,
  place: Span | null = null,
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
