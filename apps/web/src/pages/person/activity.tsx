import { PersonActivity } from '@wortlaut/client';
import { type ActivityUnit, activityUnit, valuesOf } from '@wortlaut/vocabulary';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { statementsPath } from '../../app/paths.ts';
import { FilterLinks } from '../../components/filter-links.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './activity.module.css';
import { type ActivityChart, activityChart, endOf, fittingUnit } from './activity-chart.ts';

const units = valuesOf(activityUnit);

/** The number of a person's statements over time, as a bar chart and as a table. */
export function Activity({ id }: { id: string }) {
  const { t } = useLocale();
  const [parameters] = useSearchParams();
  const [days] = useQuery({ query: PersonActivity, variables: { id, by: 'DAY' }, requestPolicy: 'cache-and-network' });
  const chosen = units.find((unit) => unit === parameters.get('by'));
  const unit = chosen ?? fittingUnit(days.data?.person?.activity ?? []);
  const [result, retry] = useQuery({ query: PersonActivity, variables: { id, by: unit } });
  const to = (each: ActivityUnit) => {
    const next = new URLSearchParams(parameters);
    next.set('by', each);
    return `?${next}`;
  };
  return (
    <QueryView result={result} retry={retry}>
      {({ person }) => {
        const chart = activityChart(unit, person?.activity ?? []);
        if (chart === null) return null;
        return (
          <section className={css.activity}>
            <h3>{t.person.activity.title}</h3>
            <FilterLinks
              label={t.person.activity.by}
              choices={units.map((each) => ({
                to: to(each),
                label: t.labels.activityUnit[each],
                current: each === unit,
              }))}
            />
            <Bars unit={unit} chart={chart} />
            <Table id={id} unit={unit} chart={chart} />
          </section>
        );
      }}
    </QueryView>
  );
}

const height = 72;

/** The chart is hidden from screen readers, because the table has the same content. */
function Bars({ unit, chart }: { unit: ActivityUnit; chart: ActivityChart }) {
  const { t } = useLocale();
  const label = useLabel(unit);
  const { bars, length, most } = chart;
  const [first, last] = [bars[0], bars.at(-1)];
  // Prevents a few bars from filling the whole width.
  const width = Math.max(length, 12);
  return (
    <figure className={css.chart}>
      <figcaption>{t.person.activity.caption[unit]}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ start, statements, at }) => (
          <rect
            key={start}
            x={at + 0.1}
            width={0.8}
            y={height - (height * statements) / most}
            height={(height * statements) / most}
          >
            <title>{t.person.activity.bar(label(start), statements)}</title>
          </rect>
        ))}
      </svg>
      <p className={css.axis} aria-hidden="true">
        <span>{first && label(first.start)}</span>
        {last !== first && <span>{last && label(last.start)}</span>}
      </p>
    </figure>
  );
}

function Table({ id, unit, chart }: { id: string; unit: ActivityUnit; chart: ActivityChart }) {
  const { t, format } = useLocale();
  const label = useLabel(unit);
  return (
    <details className={css.table}>
      <summary>{t.person.activity.asTable}</summary>
      <table>
        <caption>{t.person.activity.caption[unit]}</caption>
        <thead>
          <tr>
            <th scope="col">{t.person.activity.when}</th>
            <th scope="col">{t.person.activity.statements}</th>
          </tr>
        </thead>
        <tbody>
          {chart.bars.map(({ start, statements }) => (
            <tr key={start}>
              <th scope="row">
                <Link to={statementsPath({ speaker: id, from: start, before: endOf(unit, start) })}>
                  {label(start)}
                </Link>
              </th>
              <td>{format.number(statements)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t.person.activity.undated}</p>
    </details>
  );
}

function useLabel(unit: ActivityUnit): (start: string) => string {
  const { t, format } = useLocale();
  return (start) => {
    const shown = format.precise({ date: start, precision: unit === 'MONTH' ? 'MONTH' : 'DAY' });
    return unit === 'WEEK' ? t.person.activity.week(shown) : shown;
  };
}
