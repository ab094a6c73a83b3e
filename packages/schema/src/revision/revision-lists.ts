import { builder } from '../builder.ts';
import type { Order } from '../lists/order.ts';
import { relatedList } from '../lists/related-list.ts';
import { Change, ChangeConnection } from './change.ts';
import { Revision } from './revision.ts';

const byEntry: Order<'table', 'id'> = {
  name: 'entry:table',
  sort: 'table',
  sortKind: 'text',
  id: 'id',
  direction: 'asc',
};

builder.prismaObjectFields(Revision, (t) => ({
  changes: relatedList(t, {
    relation: 'changes',
    type: Change,
    connection: ChangeConnection,
    description: 'The changes, one for each entry. Empty for an import, which only adds entries.',
    // Changes to derived data (counts, first mentions, search keys) would not help the reader.
    where: { derived: false },
    order: byEntry,
    count: 'revisionChanges',
  }),
}));
