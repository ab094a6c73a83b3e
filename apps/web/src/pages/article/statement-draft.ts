import type {
  CreateStatement,
  EventLink,
  FragmentOf,
  PersonLink,
  UpdateStatement,
  VariablesOf,
} from '@wortlaut/client';
import type { Span } from '@wortlaut/vocabulary';
import { knownPerson, type PersonChoice, unknownSpeaker } from '../../components/person-combobox.tsx';
import type { Messages } from '../../i18n/locale.ts';
import type { TextStatement } from './article-marks.ts';

type Event = FragmentOf<typeof EventLink>;
type Person = FragmentOf<typeof PersonLink>;

/** The passages that an editor selects in the text. */
export type DraftPassage = 'quote' | 'cue' | 'addressee';

/** The values of the statement form. */
export interface StatementDraft {
  /** The selected speaker. Null while the input is empty. */
  readonly speaker: PersonChoice | null;
  /** The speakers after the first. */
  readonly coSpeakers: readonly Person[];
  /** The people who passed the statement on, outermost first. */
  readonly reportedBy: readonly Person[];
  readonly kind: TextStatement['quotationKind'];
  readonly medium: TextStatement['medium'];
  readonly stance: TextStatement['stance'];
  readonly quote: readonly Span[];
  readonly cue: readonly Span[];
  readonly addressee: readonly Span[];
  readonly events: readonly Event[];
}

/** Creates the form values of an existing statement. */
export function draftOf(statement: TextStatement, t: Messages): StatementDraft {
  const { speaker, speakers, reportedBy, quotationKind, medium, stance, quote, cue, addressee, events } = statement;
  return {
    speaker: speaker === null ? unknownSpeaker(t) : knownPerson(speaker, t),
    coSpeakers: speakers.slice(1),
    reportedBy,
    ...{ kind: quotationKind, medium, stance, quote: quote.spans },
    ...{ cue: cue?.spans ?? [], addressee: addressee?.spans ?? [], events: events.nodes },
  };
}

const quotationMarks = /[„“”«»‹›"]/u;

/** Creates the form values of a new statement. Words in quotation marks become a direct quote. */
export function newDraft(body: string, range: Span): StatementDraft {
  const words = body.slice(range.start, range.end);
  const around = `${body.charAt(range.start - 1)}${words.charAt(0)}`;
  return {
    ...{ coSpeakers: [], reportedBy: [] },
    ...{ speaker: null, kind: quotationMarks.test(around) ? 'DIRECT' : 'INDIRECT', medium: 'SPEECH' },
    stance: 'ASSERTS',
    ...{ quote: [range], cue: [], addressee: [], events: [] },
  };
}

function plainSpans(spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => ({ start, end }));
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return JSON.stringify(plainSpans(a)) === JSON.stringify(plainSpans(b));
}

/** Returns the ID of the selected speaker. Null for an unknown speaker. A new person must be created first. */
export function speakerId(choice: PersonChoice | null): string | null {
  return choice?.type === 'known' ? choice.person.id : null;
}

/** Returns the IDs of all speakers, without duplicates. */
export function speakerIds({ speaker, coSpeakers }: StatementDraft): string[] {
  const first = speakerId(speaker);
  return [...new Set([...(first === null ? [] : [first]), ...coSpeakers.map(({ id }) => id)])];
}

/** Returns the IDs of the people who passed the statement on. Speakers are removed from the list. */
function reporterIds(draft: StatementDraft): string[] {
  return draft.reportedBy.map(({ id }) => id).filter((id) => !speakerIds(draft).includes(id));
}

type Update = VariablesOf<typeof UpdateStatement>['input'];
type Create = VariablesOf<typeof CreateStatement>['input'];

/** Returns the changed fields. Null if nothing changed except the events. */
export function updateOf(before: StatementDraft, after: StatementDraft): Omit<Update, 'id' | 'expectedVersion'> | null {
  const changes = {
    ...(speakerIds(before).join() !== speakerIds(after).join() && { speakers: speakerIds(after) }),
    ...(reporterIds(before).join() !== reporterIds(after).join() && { reportedBy: reporterIds(after) }),
    ...(before.kind !== after.kind && { kind: after.kind }),
    ...(before.medium !== after.medium && { medium: after.medium }),
    ...(before.stance !== after.stance && { stance: after.stance }),
    ...(!sameSpans(before.quote, after.quote) && { quote: plainSpans(after.quote) }),
    ...(!sameSpans(before.cue, after.cue) && { cue: plainSpans(after.cue) }),
    ...(!sameSpans(before.addressee, after.addressee) && { addressee: plainSpans(after.addressee) }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

/** Converts the form values to the input of the mutation that creates a statement. */
export function creationOf(article: string, draft: StatementDraft): Create {
  const { kind, medium, stance, quote, cue, addressee, events } = draft;
  return {
    ...{ article, kind, medium, stance, quote: plainSpans(quote) },
    ...{ speakers: speakerIds(draft), reportedBy: reporterIds(draft) },
    ...{ cue: plainSpans(cue), addressee: plainSpans(addressee), events: events.map(({ id }) => id) },
  };
}

/** Returns the IDs of events to link and to unlink. */
export function linksOf(before: StatementDraft, after: StatementDraft): { link: string[]; unlink: string[] } {
  const ids = ({ events }: StatementDraft) => events.map(({ id }) => id);
  return {
    link: ids(after).filter((id) => !ids(before).includes(id)),
    unlink: ids(before).filter((id) => !ids(after).includes(id)),
  };
}

/** Checks whether the form has unsaved changes. */
export function isChanged(before: StatementDraft, after: StatementDraft): boolean {
  const { link, unlink } = linksOf(before, after);
  return (
    after.speaker?.id !== before.speaker?.id || updateOf(before, after) !== null || link.length + unlink.length > 0
  );
}
