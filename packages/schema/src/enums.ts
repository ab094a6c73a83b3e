import * as vocabulary from '@wortlaut/vocabulary';
import { builder } from './builder.ts';

/**
 * Builds an enum type of the API from its definition.
 *
 * @param definition - an enum of `@wortlaut/vocabulary`
 */
export function enumOf<const Definition extends vocabulary.EnumDefinition>(definition: Definition) {
  const values = {} as { [V in vocabulary.ValueOf<Definition>]: { value: V; description: string } };
  for (const value of vocabulary.valuesOf(definition)) {
    values[value] = { value, description: definition.values[value] ?? '' };
  }
  return builder.enumType(definition.name, { description: definition.description, values });
}

// The enums that several types use. An enum that only one type uses is defined next to that type.
export const Attribution = enumOf(vocabulary.attribution);
export const DateOrder = enumOf(vocabulary.dateOrder);
export const DatePrecision = enumOf(vocabulary.datePrecision);
export const EventKind = enumOf(vocabulary.eventKind);
export const EventMergeReason = enumOf(vocabulary.eventMergeReason);
export const EventLink = enumOf(vocabulary.eventLink);
export const EventStatus = enumOf(vocabulary.eventStatus);
export const Gender = enumOf(vocabulary.gender);
export const ImportJobItemState = enumOf(vocabulary.importJobItemState);
export const ImportJobState = enumOf(vocabulary.importJobState);
export const Medium = enumOf(vocabulary.medium);
export const Pattern = enumOf(vocabulary.pattern);
export const PersonKind = enumOf(vocabulary.personKind);
export const PersonMergeReason = enumOf(vocabulary.personMergeReason);
export const RecordType = enumOf(vocabulary.recordType);
export const ReviewState = enumOf(vocabulary.reviewState);
export const RevisionAction = enumOf(vocabulary.revisionAction);
export const Role = enumOf(vocabulary.role);
export const SourceFormat = enumOf(vocabulary.sourceFormat);
export const Stance = enumOf(vocabulary.stance);
export const StatementKind = enumOf(vocabulary.statementKind);
