import type { Prisma } from '@wortlaut/database';
import { MAX_REPORTERS, MAX_SPEAKERS } from '../columns.ts';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { expectExisting } from './records.ts';

/** The columns of a statement that an editor can set. */
export type StatementColumns = Omit<Partial<Prisma.StatementUncheckedCreateInput>, 'events' | 'contained'>;

/** The people of a statement. Omitted fields stay the same. */
export interface StatementPeople {
  /** The ID of the only speaker. Null if the speaker is unknown. */
  readonly speaker?: string | null | undefined;
  /** The IDs of all speakers, in order. Empty if the speaker is unknown. */
  readonly speakers?: readonly string[] | undefined;
  /** The IDs of the people who passed the statement on to the article, outermost first. */
  readonly reportedBy?: readonly string[] | undefined;
}

/**
 * Converts the people of a statement to columns. A reporter who becomes a speaker is no longer a reporter.
 *
 * @param statementId - null for a new statement
 * @throws InvalidInputError
 */
export async function peopleColumns(
  tx: Transaction,
  statementId: string | null,
  people: StatementPeople,
): Promise<StatementColumns> {
  const speakers = await readSpeakers(tx, people);
  const reporters = await readReporters(tx, people.reportedBy);
  if (speakers === null && reporters === null) return {};
  const current = statementId === null ? null : await findPeople(tx, statementId);
  const speaking = speakers ?? current?.speakers ?? [];
  const repeated = reporters?.findIndex((id) => speaking.includes(id)) ?? -1;
  if (repeated >= 0) {
    throw new InvalidInputError(
      ['input', 'reportedBy', repeated],
      'This person is a speaker of the statement. A speaker cannot also report the statement.',
    );
  }
  const reporterIds = reporters ?? current?.reporters.filter((id) => !speaking.includes(id)) ?? [];
  return { ...(speakers && speakerColumns(speakers)), reporterIds };
}

function speakerColumns(speakers: readonly string[]): StatementColumns {
  const [speakerId = null, ...coSpeakerIds] = speakers;
  return { speakerId, coSpeakerIds, attribution: speakerId === null ? 'NONE' : 'ASSIGNED' };
}

/** Returns the IDs of the speakers without duplicates, or null if they stay the same. */
async function readSpeakers(tx: Transaction, { speaker, speakers }: StatementPeople): Promise<string[] | null> {
  if (speaker === undefined && speakers === undefined) return null;
  const path = ['input', speakers === undefined ? 'speaker' : 'speakers'];
  if (speaker !== undefined && speakers !== undefined)
    throw new InvalidInputError(path, 'Specify either `speaker` or `speakers`, not both.');
  const ids = [...new Set(speakers ?? (speaker ? [speaker] : []))];
  if (ids.length > MAX_SPEAKERS)
    throw new InvalidInputError(path, `The statement has ${ids.length} speakers. The limit is ${MAX_SPEAKERS}.`);
  await expectExisting(tx, 'Person', ids, path);
  return ids;
}

/** Returns the IDs of the reporters without duplicates, or null if they stay the same. */
async function readReporters(tx: Transaction, reportedBy: StatementPeople['reportedBy']): Promise<string[] | null> {
  if (reportedBy === undefined) return null;
  const path = ['input', 'reportedBy'];
  const ids = [...new Set(reportedBy)];
  if (ids.length > MAX_REPORTERS)
    throw new InvalidInputError(path, `"reportedBy" has ${ids.length} entries. The limit is ${MAX_REPORTERS}.`);
  await expectExisting(tx, 'Person', ids, path);
  return ids;
}

async function findPeople(tx: Transaction, id: string) {
  const { speakerId, coSpeakerIds, reporterIds } = await tx.statement.findUniqueOrThrow({
    where: { id },
    select: { speakerId: true, coSpeakerIds: true, reporterIds: true },
  });
  return { speakers: [...(speakerId === null ? [] : [speakerId]), ...coSpeakerIds], reporters: reporterIds };
}
