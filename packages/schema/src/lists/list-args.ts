import type { ArgBuilder } from '@pothos/core';
import { DateOrder } from '../enums.ts';
import type { Types } from './list-field.ts';

/** Defines the argument `orderBy` of a list by date. */
export function dateOrderArg(arg: ArgBuilder<Types>) {
  return arg({
    type: DateOrder,
    defaultValue: 'NEWEST',
    required: true,
    description: 'The order of the elements.',
  });
}
