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

/** The saved statement, and the IDs of the new revisions, oldest first. */
export interface Saved {
  readonly id: string;
  readonly revisions: readonly string[];
}

/** Returns the revision of a payload. Empty if nothing changed. */
function revisionOf(payload: { revision: { id: string } | null }): string[] {
  return payload.revision === null ? [] : [payload.revision.id];
}

/**
 * Saves the statement form.
 *
 * @param onDraft - receives the form values after a new speaker was created, so that a retry does not create them again
 */
export function useSaveStatement(onDraft: (draft: StatementDraft) => void) {
  const { t } = useLocale();
  const person = useEdit(CreatePerson);
  const update = useEdit(UpdateStatement);
  const create = useEdit(CreateStatement);
  const link = useEdit(LinkStatementToEvent);
  const unlink = useEdit(UnlinkStatementFromEvent);
  const parts = [person, update, create, link, unlink];

  /** Creates the speaker if they are new. Resolves to null if the request fails. */
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
