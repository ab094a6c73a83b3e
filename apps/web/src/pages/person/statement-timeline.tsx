import type { FragmentOf, StatementLine } from '@wortlaut/client';
import { useLocale } from '../../i18n/locale-context.tsx';
import { timelineOf } from '../../text/timeline.ts';
import css from './statement-timeline.module.css';

const height = 56;

/** Bars for when the statements that are loaded were printed; it says so where there are more. */
export function StatementTimeline({
  statements,
  total,
}: {
  statements: readonly FragmentOf<typeof StatementLine>[];
  total: number;
}) {
  const { t, format } = useLocale();
  const days = statements.flatMap(({ article }) => article.publishedAt?.slice(0, 10) ?? []);
  const timeline = timelineOf(days);
  if (timeline === null) return null;
  const { unit, buckets } = timeline;
  const most = Math.max(...buckets.map(({ count }) => count));
  const label = (key: string) => format.precise({ date: key.padEnd(10, '-01'), precision: unit });
  const [first, last] = [buckets[0], buckets.at(-1)];
  return (
    <figure className={css.timeline}>
      <figcaption>
        {`${t.person.timeline[unit]} (${t.person.timelineOf(statements.length, total)})`}
        {days.length < statements.length && <> {t.person.undated(statements.length - days.length)}</>}
      </figcaption>
      <svg viewBox={`0 0 ${buckets.length} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {buckets.map(({ key, count }, index) => (
          <rect
            key={key}
            x={index + 0.1}
            width={0.8}
            y={height - (height * count) / most}
            height={(height * count) / most}
          >
            <title>{t.person.timelineBar(label(key), count)}</title>
          </rect>
        ))}
      </svg>
      <p className={css.axis} aria-hidden="true">
        <span>{first && label(first.key)}</span>
        <span>{last && label(last.key)}</span>
      </p>
      <ul className="visually-hidden">
        {buckets
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => (
            <li key={key}>{t.person.timelineBar(label(key), count)}</li>
          ))}
      </ul>
    </figure>
  );
}
