import { builder } from '../builder.ts';
import { PersonKind } from '../enums.ts';
import { type Condition, called, oneOf, type TextCondition } from '../lists/condition.ts';

/** Which people a list gives. */
export const PersonFilter = builder.inputType('PersonFilter', {
  description: 'Which people a list gives: those that fulfil everything that is set.',
  fields: (t) => ({
    name: t.string({
      description:
        'Called so, or similarly: a part of any spelling that was printed, accents and transliteration forgiven.',
    }),
    kind: t.field({ type: [PersonKind], description: 'Individuals, groups or organizations.' }),
    named: t.boolean({ description: 'Named ones only, or unnamed ones only.' }),
  }),
});

/** Reads the filter as conditions. */
export function personConditions(
  filter: typeof PersonFilter.$inferInput | null | undefined,
): (Condition | TextCondition)[] {
  if (!filter) return [];
  return [
    ...called('id', filter.name),
    ...oneOf('kind', '"PersonKind"', filter.kind),
    ...(filter.named == null ? [] : [{ is: 'flag' as const, column: 'named', value: filter.named }]),
  ];
}
