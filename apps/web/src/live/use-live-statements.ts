import { LatestRevision, type ResultOf, StatementChanged, type VariablesOf } from '@wortlaut/client';
import type { StatementChangeKind } from '@wortlaut/vocabulary';
import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import { followSubscription } from './follow-subscription.ts';
import { stayOpen } from './stay-open.ts';

/** The filter for the statements whose changes a page receives. */
export type Watch = NonNullable<VariablesOf<typeof StatementChanged>['filter']>;

type ChangeEvent = ResultOf<typeof StatementChanged>['statementChanged'];

/** A change to one statement. */
export interface StatementChange {
  readonly kind: Exclude<StatementChangeKind, 'RESYNC'>;
  /** The ID of the statement's article. Null if the article was deleted. */
  readonly article: string | null;
}

/** The changes since the page was loaded. */
export interface PendingChanges {
  /** The changes by statement ID. */
  readonly changes: ReadonlyMap<string, StatementChange>;
  /** Whether some changes may have been missed. */
  readonly maybeMore: boolean;
}

const noChanges: PendingChanges = { changes: new Map(), maybeMore: false };

/** The maximum number of statements whose changes are tracked one by one. */
const mostTracked = 500;
/**
 * The delay in milliseconds between the first change and the notice on the page. One import causes many changes, and
 * the notice reports them together. Users see their own changes immediately, because the response contains them.
 */
const settlingTime = 1_000;

/**
 * Subscribes to statement changes while a page is open. The subscription also updates changed statements in the
 * cache.
 *
 * @returns the changes so far, whether the connection is broken, and a function that clears the changes after a reload
 */
export function useLiveStatements({ person = null, event = null }: Watch) {
  const client = useClient();
  const [pending, setPending] = useState(noChanges);
  const [disconnected, setDisconnected] = useState(false);
  useEffect(() => {
    const addUnknown = () => setPending((before) => ({ ...before, maybeMore: true }));
    const checkpoint = latestRevision(client);
    const check = () =>
      checkpoint.moved().then((moved) => {
        setDisconnected(moved === null);
        if (moved === true) addUnknown();
      });
    const filter = { ...(person !== null && { person }), ...(event !== null && { event }) };
    let waiting: [id: string, change: StatementChange][] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const changes = waiting;
      waiting = [];
      timer = undefined;
      setPending((before) => withChanges(before, changes));
      // Moves the checkpoint forward, so that a reconnect does not report these changes again.
      void checkpoint.moved();
    };
    const receive = ({ kind, statementId, statement }: ChangeEvent) => {
      if (kind === 'RESYNC' || statementId === null) {
        void check();
        return;
      }
      waiting.push([statementId, { kind, article: statement?.article.id ?? null }]);
      timer ??= setTimeout(settle, settlingTime);
    };
    void check();
    const end = stayOpen({
      onReopen: () => void check(),
      open: (onEnd) =>
        followSubscription(client.subscription(StatementChanged, { filter }), onEnd, (data) =>
          receive(data.statementChanged),
        ),
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [client, person, event]);
  return { pending, disconnected, clear: () => setPending(noChanges) };
}

function withChanges(
  { changes, maybeMore }: PendingChanges,
  more: readonly (readonly [string, StatementChange])[],
): PendingChanges {
  const next = new Map(changes);
  for (const [id, change] of more) {
    // A statement that is created and then corrected is still new to the reader.
    const stillNew = next.get(id)?.kind === 'CREATED' && change.kind === 'UPDATED';
    if (next.size < mostTracked || next.has(id)) next.set(id, stillNew ? { ...change, kind: 'CREATED' } : change);
  }
  return { changes: next, maybeMore: maybeMore || more.some(([id]) => !next.has(id)) };
}

/** Detects whether the graph has changed since the last check. */
function latestRevision(client: Client) {
  let known: string | undefined;
  return {
    /** @returns null if the server does not respond, false if it responds with an error */
    async moved(): Promise<boolean | null> {
      const { data, error } = await client.query(LatestRevision, {}, { requestPolicy: 'network-only' }).toPromise();
      if (error?.networkError !== undefined) return null;
      if (data == null) return false;
      const latest = data.revisions.nodes[0]?.id ?? '';
      const moved = known !== undefined && known !== latest;
      known = latest;
      return moved;
    },
  };
}
