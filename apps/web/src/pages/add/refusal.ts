import type { ImportArticle, ResultOf } from '@wortlaut/client';
import { useEffect, useRef } from 'react';
import type { CombinedError } from 'urql';
import { type Draft, emptyDraft } from './draft.ts';

/** Why an article was not taken in. */
export interface Refusal {
  /** The field at fault; null where it is none of this form, or the server could not be asked. */
  readonly field: keyof Draft | null;
  /** The stable code of the server; null where this page found the fault, or the server could not be asked. */
  readonly code: string | null;
  /** What the server says, in English; null where it was not asked. */
  readonly message: string | null;
}

type Result = ResultOf<typeof ImportArticle>['importArticle'];

/** Reads why an import failed. */
export function refusalOf(result: Result | undefined, error: CombinedError | undefined): Refusal {
  if (result?.__typename === 'InvalidInputError') {
    const { code, message, path } = result;
    return { field: fieldOf(path.at(-1)), code, message };
  }
  return { field: null, code: null, message: error?.message ?? null };
}

/** A name that is no field of the form comes from within the source, such as a key of its metadata. */
function fieldOf(name: string | undefined): keyof Draft {
  const fields: readonly string[] = Object.keys(emptyDraft);
  const isField = (text: string | undefined): text is keyof Draft => text !== undefined && fields.includes(text);
  return isField(name) ? name : 'content';
}

/** Brings the reader to the field at fault. */
export function useShownRefusal(refusal: Refusal | null) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal?.field == null) return;
    const field = form.current?.elements.namedItem(refusal.field);
    if (field instanceof HTMLElement) field.focus();
  }, [refusal]);
  return form;
}
