import type { ButtonHTMLAttributes } from 'react';
import css from './button.module.css';

type Look = 'plain' | 'primary' | 'danger' | 'quiet';

/** A button in one of several styles. */
export function Button({
  look = 'plain',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return <button {...rest} type={type} className={`${css.button} ${css[look]}`} />;
}
