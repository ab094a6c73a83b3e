import type { ImportArticle, ResultOf } from '@wortlaut/client';
import { useEffect, useRef } from 'react';
import type { CombinedError } from 'urql';
import { type Draft, emptyDraft } from './draft.ts';

/** The reason why an article was not imported. */
export interface Refusal {
  /** The invalid field. Null if it is not a field of the form, or if the server did not respond. */
  readonly field: keyof Draft | null;
  /** The error code of the server. Null if this page found the error, or if the server did not respond. */
  readonly code: string | null;
  /** The message of the server in English. Null if this page found the error. */
  readonly message: string | null;
}

type Result = ResultOf<typeof ImportArticle>['importArticle'];

/** Reads the reason from the result of the mutation. */
export function refusalOf(result: Result | undefined, error: CombinedError | undefined): Refusal {
  if (result?.__typename === 'InvalidInputError') {
    const { code, message, path } = result;
    return { field: fieldOf(path.at(-1)), code, message };
  }
  return { field: null, code: null, message: error?.message ?? null };
}

/** Returns the field of the form. Any other field belongs to the content, such as a property in its metadata. */
function fieldOf(name: string | undefined): keyof Draft {
  const fields: readonly string[] = Object.keys(emptyDraft);
  const isField = (text: string | undefined): text is keyof Draft => text !== undefined && fields.includes(text);
  return isField(name) ? name : 'content';
}

/** Moves the focus to the invalid field. */
export function useShownRefusal(refusal: Refusal | null) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal?.field == null) return;
    const field = form.current?.elements.namedItem(refusal.field);
    if (field instanceof HTMLElement) field.focus();
  }, [refusal]);
  return form;
}
