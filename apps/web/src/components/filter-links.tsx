import { Link } from 'react-router';
import css from './filter-links.module.css';

/** Links that switch between views of a list. Each view has its own URL. */
export function FilterLinks({
  label,
  choices,
}: {
  label: string;
  choices: readonly { to: string; label: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className={css.filter}>
      <ul>
        {choices.map(({ to, label: text, current }) => (
          <li key={to}>
            <Link to={to} aria-current={current ? 'true' : undefined} preventScrollReset>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
