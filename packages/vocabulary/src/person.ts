import type { EnumDefinition, ValueOf } from './enum-definition.ts';

/** The kinds of people. The values are those of the vCard property KIND (RFC 6350). */
export const personKind = {
  name: 'PersonKind',
  description: 'The kind of a person, as in vCard (RFC 6350).',
  values: {
    INDIVIDUAL: 'A single human being.',
    GROUP: 'Several people referred to collectively, such as "demonstrators" or "investigators".',
    ORGANIZATION: 'A company, authority, party, government or similar body.',
  },
} as const satisfies EnumDefinition;
export type PersonKind = ValueOf<typeof personKind>;

/** The genders of people. */
export const gender = {
  name: 'Gender',
  description: 'The gender of a person, if the articles indicate it.',
  values: { FEMALE: 'Female.', MALE: 'Male.' },
} as const satisfies EnumDefinition;
export type Gender = ValueOf<typeof gender>;

/** The sort orders of a list of people. */
export const personOrder = {
  name: 'PersonOrder',
  description: 'The sort order of a list of people.',
  values: { MOST_QUOTED: 'Most quoted first.', NAME: 'Alphabetically by surname.' },
} as const satisfies EnumDefinition;
export type PersonOrder = ValueOf<typeof personOrder>;

/** The reasons for and against merging two people. */
export const personMergeReason = {
  name: 'PersonMergeReason',
  description: 'A reason for or against merging two people.',
  values: {
    EXACT: 'The names are identical, except for case and accents.',
    CASE_ENDING: 'One name is the genitive of the other.',
    TRANSLITERATION: 'The names are two spellings of the same foreign name.',
    NAME_VARIANT: 'The first names are variants of one name, such as "Bill" and "William".',
    SAME_SURNAME: 'The surnames are the same.',
    SAME_SURNAME_SOUND: 'The surnames sound the same.',
    SIMILAR_SURNAME: 'The surnames are similar.',
    SIMILAR_FIRST_NAME: 'The first names sound similar.',
    INITIAL: 'One first name is only an initial.',
    SURNAME_ONLY: 'One name is only a surname.',
    MIDDLE_NAME: 'Only one of the names has a middle name.',
    COMMON_SURNAME: 'The surname is common.',
    SHARED_ROLE: 'Articles use the same role for both people.',
    ACRONYM: 'One name is the acronym of the other.',
    PART_OF_NAME: 'One name is a part of the other, such as "Red Sox" and "Boston Red Sox".',
    FIRST_NAME_ONLY: 'One name is only a first name.',
    OTHER_FIRST_NAME: 'The first names differ.',
    OTHER_SURNAME: 'The surnames differ.',
    OTHER_GENDER: 'One person is female and the other is male.',
    OTHER_GENERATION:
      'The names differ in "senior" and "junior" or in a number, as in "Benedict XV" and "Benedict XVI".',
    OTHER_KIND: 'The people are of different kinds, such as an individual and an organization.',
    OTHER_NAME: 'The names differ.',
    OTHER_ROLE:
      'The articles mention roles that are unlikely to belong to one person, such as "mayor" and "goalkeeper".',
    OTHER_PLACE: 'The articles name different places for the two people.',
    UNNAMED: 'At least one of the two people has no name.',
  },
} as const satisfies EnumDefinition;
export type PersonMergeReason = ValueOf<typeof personMergeReason>;
