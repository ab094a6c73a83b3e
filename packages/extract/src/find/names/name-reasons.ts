import type { NameReason } from './types.ts';

/** A sentence for people on each reason of a name comparison. */
export const NAME_REASON_TEXT = {
  EXACT: 'The names are printed alike.',
  CASE_ENDING: 'One name is the genitive of the other.',
  TRANSLITERATION: 'The names are two spellings of one foreign name.',
  NAME_VARIANT: 'The first names are forms of one name.',
  SAME_SURNAME: 'The surnames are alike.',
  SAME_SURNAME_SOUND: 'The surnames sound alike.',
  SIMILAR_SURNAME: 'The surnames are similar.',
  SIMILAR_FIRST_NAME: 'The first names sound alike.',
  INITIAL: 'One first name is given by its initial only.',
  SURNAME_ONLY: 'One name is a surname alone.',
  MIDDLE_NAME: 'One name has a middle name that the other lacks.',
  COMMON_SURNAME: 'Many people bear this surname.',
  SHARED_ROLE: 'Both are called by the same role.',
  ACRONYM: 'One name is the acronym of the other.',
  FIRST_NAME_ONLY: 'One name is a first name alone.',
  OTHER_FIRST_NAME: 'The first names differ.',
  OTHER_SURNAME: 'The surnames differ.',
  OTHER_GENDER: 'One is a woman, the other a man.',
  OTHER_GENERATION: 'They are told apart as senior and junior, or by number.',
  OTHER_KIND: 'One is a single person, the other a group or organization.',
  OTHER_NAME: 'The names differ.',
  UNNAMED: 'One of them is not named.',
} as const satisfies Record<NameReason, string>;
