import type { CreateStatement, EventLink, FragmentOf, UpdateStatement, VariablesOf } from '@wortlaut/client';
import { knownPerson, nobody, type PersonChoice } from '../../components/person-combobox.tsx';
import type { Messages } from '../../i18n/locale.ts';
import type { Range } from '../../text/segments.ts';
import type { TextStatement } from './article-marks.ts';

type Event = FragmentOf<typeof EventLink>;

/** The passages of a statement that can be marked in the text. */
export type DraftPassage = 'quote' | 'cue' | 'addressee';

/** A statement as somebody is correcting or adding it. */
export interface StatementDraft {
  /** Null while the field is empty. */
  readonly speaker: PersonChoice | null;
  readonly kind: TextStatement['rendering'];
  readonly medium: TextStatement['medium'];
  readonly quote: readonly Range[];
  readonly cue: readonly Range[];
  readonly addressee: readonly Range[];
  readonly events: readonly Event[];
}

/** A statement as it is, to be corrected. */
export function draftOf(statement: TextStatement, t: Messages): StatementDraft {
  const { speaker, rendering, medium, quote, cue, addressee, events } = statement;
  return {
    speaker: speaker === null ? nobody(t) : knownPerson(speaker, t),
    ...{ kind: rendering, medium, quote: quote.spans },
    ...{ cue: cue?.spans ?? [], addressee: addressee?.spans ?? [], events: events.nodes },
  };
}

const quotationMarks = /[„“”«»‹›"]/u;

/** A new statement of words that were marked: in quotation marks it is word for word. */
export function newDraft(body: string, range: Range): StatementDraft {
  const words = body.slice(range.start, range.end);
  const around = `${body.charAt(range.start - 1)}${words.charAt(0)}`;
  return {
    ...{ speaker: null, kind: quotationMarks.test(around) ? 'DIRECT' : 'INDIRECT', medium: 'SPEECH' },
    ...{ quote: [range], cue: [], addressee: [], events: [] },
  };
}

function plainSpans(spans: readonly Range[]): Range[] {
  return spans.map(({ start, end }) => ({ start, end }));
}

function sameSpans(a: readonly Range[], b: readonly Range[]): boolean {
  return JSON.stringify(plainSpans(a)) === JSON.stringify(plainSpans(b));
}

/** The id of a choice of speaker; null for nobody. Somebody new must have been added before. */
export function speakerId(choice: PersonChoice | null): string | null {
  return choice?.type === 'known' ? choice.person.id : null;
}

type Update = VariablesOf<typeof UpdateStatement>['input'];
type Create = VariablesOf<typeof CreateStatement>['input'];

/** What a draft changes of a statement; null where it changes nothing but the events. */
export function updateOf(before: StatementDraft, after: StatementDraft): Omit<Update, 'id' | 'expectedVersion'> | null {
  const changes = {
    ...(speakerId(before.speaker) !== speakerId(after.speaker) && { speaker: speakerId(after.speaker) }),
    ...(before.kind !== after.kind && { kind: after.kind }),
    ...(before.medium !== after.medium && { medium: after.medium }),
    ...(!sameSpans(before.quote, after.quote) && { quote: plainSpans(after.quote) }),
    ...(!sameSpans(before.cue, after.cue) && { cue: plainSpans(after.cue) }),
    ...(!sameSpans(before.addressee, after.addressee) && { addressee: plainSpans(after.addressee) }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

/** A draft as a new statement of an article. */
export function creationOf(article: string, draft: StatementDraft): Create {
  const { kind, medium, quote, cue, addressee, events } = draft;
  return {
    ...{ article, kind, medium, quote: plainSpans(quote), speaker: speakerId(draft.speaker) },
    ...{ cue: plainSpans(cue), addressee: plainSpans(addressee), events: events.map(({ id }) => id) },
  };
}

/** Which events a draft links and unlinks. */
export function linksOf(before: StatementDraft, after: StatementDraft): { link: string[]; unlink: string[] } {
  const ids = ({ events }: StatementDraft) => events.map(({ id }) => id);
  return {
    link: ids(after).filter((id) => !ids(before).includes(id)),
    unlink: ids(before).filter((id) => !ids(after).includes(id)),
  };
}

/** Whether a draft differs from what it began with. */
export function isChanged(before: StatementDraft, after: StatementDraft): boolean {
  const { link, unlink } = linksOf(before, after);
  return (
    after.speaker?.id !== before.speaker?.id || updateOf(before, after) !== null || link.length + unlink.length > 0
  );
}
