import { type Condition, hasFlag, hasName, hasOneOf, type TextCondition } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { PersonKind } from '../enums.ts';

/** Filters a list of people. */
export const PersonFilter = builder.inputType('PersonFilter', {
  description: 'Filters a list of people. A person must match every given filter.',
  fields: (t) => ({
    name: t.string({
      description:
        'Only people with this name or a similar one. Matches any part of any printed spelling. Accents are ignored, and "ü" matches "ue".',
    }),
    kind: t.field({
      type: [PersonKind],
      description: 'Only people of one of these kinds: individuals, groups or organizations.',
    }),
    represents: t.globalID({
      description: 'Only people who speak for this person, such as a spokesperson or a lawyer.',
    }),
    named: t.boolean({ description: 'If true, only named people. If false, only unnamed people.' }),
  }),
});

/** Converts the filter to conditions. */
export function personConditions(
  filter: typeof PersonFilter.$inferInput | null | undefined,
): (Condition | TextCondition)[] {
  if (!filter) return [];
  return [
    ...hasName('self', filter.name),
    ...hasOneOf('kind', 'PersonKind', filter.kind),
    ...hasFlag('named', filter.named),
    ...hasOneOf('representsId', 'uuid', filter.represents ? [filter.represents.id] : null),
  ];
}
