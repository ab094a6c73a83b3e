import type { ImportArticle, VariablesOf } from '@wortlaut/client';

type Input = VariablesOf<typeof ImportArticle>['input'];

/** The values of the form. All of them are strings. */
export interface Draft {
  readonly content: string;
  readonly format: Input['format'];
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  /** A BCP 47 tag, or empty to detect the language. */
  readonly language: string;
  readonly url: string;
  readonly author: string;
}

/** The metadata fields. */
export type DetailName = Exclude<keyof Draft, 'content' | 'format'>;

/** The values of an empty form. */
export const emptyDraft: Draft = {
  content: '',
  format: 'TEXT',
  title: '',
  outlet: '',
  published: '',
  language: '',
  url: '',
  author: '',
};

/** Converts the form to the input of the mutation. Empty fields are omitted. */
export function inputOf({ content, format, ...details }: Draft): Input {
  const given = Object.entries(details)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return { content, format, ...Object.fromEntries(given) };
}
