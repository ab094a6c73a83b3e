import {
  CreatePerson,
  CreateStatement,
  LinkStatementToEvent,
  UnlinkStatementFromEvent,
  UpdateStatement,
} from '@wortlaut/client';
import { knownPerson } from '../../components/person-combobox.tsx';
import { useEdit } from '../../data/use-edit.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { TextStatement } from './article-marks.ts';
import { creationOf, linksOf, type StatementDraft, updateOf } from './statement-draft.ts';

/** What saving came to: the statement, and the revisions that were made, in that order. */
export interface Saved {
  readonly id: string;
  readonly revisions: readonly string[];
}

/** Collects revisions; what changed nothing has none. */
function revisionOf(payload: { revision: { id: string } | null }): string[] {
  return payload.revision === null ? [] : [payload.revision.id];
}

/**
 * Saves drafts of statements.
 *
 * @param onDraft - takes a draft in which a new speaker has been added to the graph: that is not done twice
 */
export function useSaveStatement(onDraft: (draft: StatementDraft) => void) {
  const { t } = useLocale();
  const person = useEdit(CreatePerson);
  const update = useEdit(UpdateStatement);
  const create = useEdit(CreateStatement);
  const link = useEdit(LinkStatementToEvent);
  const unlink = useEdit(UnlinkStatementFromEvent);
  const parts = [person, update, create, link, unlink];

  /** The draft with a speaker whom the graph knows; null where the new one could not be added. */
  const withSpeaker = async (draft: StatementDraft) => {
    if (draft.speaker?.type !== 'new') return { draft, revisions: [] };
    const added = await person.run({ name: draft.speaker.name, kind: 'INDIVIDUAL' });
    if (added === null || added.person === null) return null;
    const known = { ...draft, speaker: knownPerson(added.person, t) };
    onDraft(known);
    return { draft: known, revisions: revisionOf(added) };
  };

  const correct = async (statement: TextStatement, before: StatementDraft, draft: StatementDraft) => {
    const ready = await withSpeaker(draft);
    if (ready === null) return null;
    const { id, version } = statement;
    const revisions = [...ready.revisions];
    const changes = updateOf(before, ready.draft);
    if (changes !== null) {
      const done = await update.run({ id, expectedVersion: version, ...changes });
      if (done === null) return null;
      revisions.push(...revisionOf(done));
    }
    const links = linksOf(before, ready.draft);
    for (const event of links.link) {
      const done = await link.run({ statement: id, event });
      if (done === null) return null;
      revisions.push(...revisionOf(done));
    }
    for (const event of links.unlink) {
      const done = await unlink.run({ statement: id, event });
      if (done === null) return null;
      revisions.push(...revisionOf(done));
    }
    return { id, revisions } satisfies Saved;
  };

  const add = async (article: string, draft: StatementDraft) => {
    const ready = await withSpeaker(draft);
    if (ready === null) return null;
    const done = await create.run(creationOf(article, ready.draft));
    if (done === null || done.statement === null) return null;
    return { id: done.statement.id, revisions: [...ready.revisions, ...revisionOf(done)] } satisfies Saved;
  };

  return {
    correct,
    add,
    busy: parts.some(({ busy }) => busy),
    failure: parts.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}
