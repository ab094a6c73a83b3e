import type { ImportArticle, VariablesOf } from '@wortlaut/client';

type Input = VariablesOf<typeof ImportArticle>['input'];

/** What has been typed so far; every field is a text, as in a form. */
export interface Draft {
  readonly content: string;
  readonly format: Input['format'];
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  /** A BCP 47 tag; empty for "detect it". */
  readonly language: string;
  readonly url: string;
  readonly author: string;
}

/** The fields that say what the text does not say itself. */
export type DetailName = Exclude<keyof Draft, 'content' | 'format'>;

/** A form in which nothing has been typed. */
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

/** What is sent: a field left empty says nothing. */
export function inputOf({ content, format, ...details }: Draft): Input {
  const given = Object.entries(details)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return { content, format, ...Object.fromEntries(given) };
}
