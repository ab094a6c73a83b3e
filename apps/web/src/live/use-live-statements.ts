import { LatestRevision, type ResultOf, StatementChanged, type VariablesOf } from '@wortlaut/client';
import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import { follow } from './follow-subscription.ts';
import { stayOpen } from './stay-open.ts';

/** Which statements a page hears of. */
export type Watch = NonNullable<VariablesOf<typeof StatementChanged>['filter']>;

/** What became of a statement. */
export type Change = ResultOf<typeof StatementChanged>['statementChanged'];

/** What became of one statement. */
export interface Told {
  readonly kind: 'CREATED' | 'UPDATED' | 'DELETED';
  /** The id of its article; null of one that is gone. */
  readonly article: string | null;
}

/** What has happened since the page was loaded. */
export interface Happened {
  /** What became of each statement, by its id. */
  readonly changes: ReadonlyMap<string, Told>;
  /** Whether more may have changed than was told. */
  readonly maybe: boolean;
}

const nothing: Happened = { changes: new Map(), maybe: false };

/** More changes than this are not told apart any more. */
const mostTold = 500;
/**
 * One article brings many changes, and who makes them sees them by themselves: they are told together, this long after
 * the first of them, in milliseconds.
 */
const settlingTime = 1_000;

/**
 * Hears of statements that change while a page is open. What a changed statement says now is in the cache by itself.
 *
 * @returns what has happened, whether the connection is broken, and what forgets it once the page has been loaded again
 */
export function useLiveStatements({ person = null, event = null }: Watch) {
  const client = useClient();
  const [happened, setHappened] = useState(nothing);
  const [away, setAway] = useState(false);
  useEffect(() => {
    const missed = () => setHappened((before) => ({ ...before, maybe: true }));
    const checkpoint = latestRevision(client);
    const check = () =>
      checkpoint.moved().then((moved) => {
        setAway(moved === null);
        if (moved === true) missed();
      });
    const filter = { ...(person !== null && { person }), ...(event !== null && { event }) };
    let waiting: [id: string, told: Told][] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const changes = waiting;
      waiting = [];
      timer = undefined;
      setHappened((before) => withChanges(before, changes));
      // What was told is not to be found out once more after a break.
      void checkpoint.moved();
    };
    const told = ({ kind, statementId, statement }: Change) => {
      if (kind === 'RESYNC' || statementId === null) {
        void check();
        return;
      }
      waiting.push([statementId, { kind, article: statement?.article.id ?? null }]);
      timer ??= setTimeout(settle, settlingTime);
    };
    void check();
    const end = stayOpen({
      reopened: () => void check(),
      open: (ended) =>
        follow(client.subscription(StatementChanged, { filter }), ended, (data) => told(data.statementChanged)),
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [client, person, event]);
  return { happened, away, forget: () => setHappened(nothing) };
}

function withChanges({ changes, maybe }: Happened, more: readonly (readonly [string, Told])[]): Happened {
  const next = new Map(changes);
  for (const [id, told] of more) {
    // A new statement that is corrected is new all the same.
    const stillNew = next.get(id)?.kind === 'CREATED' && told.kind === 'UPDATED';
    if (next.size < mostTold || next.has(id)) next.set(id, stillNew ? { ...told, kind: 'CREATED' } : told);
  }
  return { changes: next, maybe: maybe || more.some(([id]) => !next.has(id)) };
}

/** Tells whether anything in the graph was changed since it was asked last. */
function latestRevision(client: Client) {
  let known: string | undefined;
  return {
    /** @returns null where the server does not answer; where it refuses to, nothing is known to have moved */
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
