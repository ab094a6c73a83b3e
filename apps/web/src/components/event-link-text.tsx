import type { EventLink } from '@wortlaut/vocabulary';
import { useLocale } from '../i18n/locale-context.tsx';

/** How a statement is linked to an event. */
export interface LinkToEvent {
  readonly link: EventLink;
  /** From 0 to 1. Null if an editor made the link. */
  readonly confidence: number | null;
}

/** Says whether a statement mentions an event or is about the main event of its article, and how certain that is. */
export function EventLinkText({ of, className }: { of: LinkToEvent | undefined; className?: string | undefined }) {
  const { t, format } = useLocale();
  if (of === undefined) return null;
  const percent = of.confidence === null ? null : format.percent(of.confidence);
  return <span className={className}>{t.statement.link(t.labels.eventLinkLong[of.link], percent)}</span>;
}
