import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { TextStatement } from './article-marks.ts';

/** Chooses a statement, or none. */
export type Select = (id: string | null) => void;

/** Which statement is open. */
export interface Selection {
  readonly selected: TextStatement | null;
  readonly select: Select;
  /** Whether the address of the page had it open from the beginning. */
  readonly byAddress: boolean;
}

/** The id of the button in the text that carries a statement's number. */
export function numberId(statementId: string): string {
  return `number-${statementId}`;
}

/**
 * Which statement is open. The address holds it, so that a statement can be linked to.
 *
 * @returns `select` opens a statement and brings it into view; closing gives the focus back to its number in the text
 */
export function useSelection(statements: readonly TextStatement[]): Selection {
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
      // What is being edited is not thrown away by a key that closes a list of choices too.
      if (event.key === 'Escape' && document.querySelector('dialog[open], #statement-form') === null) select(null);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [selected, select]);
  const [atFirst] = useState(id);
  return { selected, select, byAddress: selected !== null && selected.id === atFirst };
}
