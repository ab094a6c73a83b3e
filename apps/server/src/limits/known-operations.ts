import { createHash } from 'node:crypto';
import * as client from '@wortlaut/client';
import { type DocumentNode, Kind, print, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestError } from '../graphql/request-error.ts';

/**
 * Maps the hash of each allowed operation to its document. Includes the operations of the client package and the
 * additional operations.
 */
function allOperations(further: readonly DocumentNode[]): Map<string, string> {
  const own = Object.values(client).filter(
    (value): value is typeof value & DocumentNode => typeof value === 'object' && 'definitions' in value,
  );
  const operations = [...own, ...further].filter(({ definitions }) =>
    definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION),
  );
  return new Map(operations.map((document) => [hashOf(document), print(document)]));
}

/** Hashes a document without its formatting and without `__typename`, which client caches add to each selection. */
function hashOf(document: DocumentNode): string {
  const plain = visit(document, {
    Field: ({ name, alias }) => (name.value === '__typename' && alias === undefined ? null : undefined),
  });
  return createHash('sha256').update(print(plain)).digest('hex');
}

/**
 * Creates the plugin that allows only the operations of the client package and the additional operations. Clients send
 * an allowed operation as text, in any formatting, or only its hash as `extensions.persistedQuery.sha256Hash`.
 *
 * @param further - additional operations to allow
 */
export function onlyKnownOperations(further: readonly DocumentNode[]): Plugin {
  const known = allOperations(further);
  const judged = new WeakMap<object, boolean>();
  return {
    onParams({ params, setParams }) {
      const hash: unknown = params.extensions?.persistedQuery?.sha256Hash;
      if (typeof hash !== 'string' || params.query) return;
      const query = known.get(hash);
      if (query === undefined) throw requestError('PERSISTED_QUERY_NOT_FOUND', 400, 'PersistedQueryNotFound');
      setParams({ ...params, query });
    },
    onParse: () => {
      return ({ result }) => {
        if (result === null || result instanceof Error) return;
        const allowed = judged.get(result) ?? known.has(hashOf(result));
        judged.set(result, allowed);
        if (allowed) return;
        const message =
          'This operation is not allowed: the server runs with OPERATIONS=known. The operator can allow additional operations with OPERATIONS_DIR.';
        throw requestError('UNKNOWN_OPERATION', 400, message);
      };
    },
  };
}
