import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { TextStatement } from './article-marks.ts';

/** Opens a statement. Null closes it. */
export type Select = (id: string | null) => void;

/** The open statement. */
export interface OpenStatement {
  readonly selected: TextStatement | null;
  readonly select: Select;
  /** Whether the statement was open when the page was loaded. */
  readonly openedByUrl: boolean;
}

/** Returns the ID of the numbered button that a statement has in the text. */
export function numberId(statementId: string): string {
  return `number-${statementId}`;
}

/**
 * Returns the open statement. It is part of the URL, so that links can open it.
 *
 * @returns `select` opens a statement and scrolls to it. Closing moves the focus back to its number in the text.
 */
export function useOpenStatement(statements: readonly TextStatement[]): OpenStatement {
  const [parameters, setParameters] = useSearchParams();
  const id = parameters.get('statement');
  const selected = useMemo(() => statements.find((statement) => statement.id === id) ?? null, [statements, id]);
  const select: Select = useCallback(
    (chosen) => {
      setParameters(chosen === null ? {} : { statement: chosen }, { replace: true, preventScrollReset: true });
      if (chosen === null && id !== null) document.getElementById(numberId(id))?.focus({ preventScroll: true });
    },
    [setParameters, id],
  );
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === (selected?.id ?? null)) return;
    shown.current = selected?.id ?? null;
    if (selected !== null) document.getElementById(numberId(selected.id))?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  useEffect(() => {
    if (selected === null) return;
    const close = (event: KeyboardEvent) => {
      // Escape also closes menus and dialogs, and must not discard unsaved changes.
      if (event.key === 'Escape' && document.querySelector('dialog[open], #statement-form') === null) select(null);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [selected, select]);
  const [atFirst] = useState(id);
  return { selected, select, openedByUrl: selected !== null && selected.id === atFirst };
}
