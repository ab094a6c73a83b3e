import { useCombobox } from 'downshift';
import { type ReactNode, useEffect, useId } from 'react';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import css from './combobox.module.css';

/** Something that can be chosen. */
export interface Choice {
  readonly id: string;
  /** Written into the field when it is chosen. */
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly detail?: string;
}

/** What a search brought so far. */
export interface Found<Item> {
  readonly items: readonly Item[];
  readonly state: 'searching' | 'done' | 'failed';
}

interface ComboboxProps<Item extends Choice> {
  readonly label: string;
  readonly hint?: string;
  readonly selected: Item | null;
  /** What is typed; its choices are handed back as `found`. */
  readonly query: string;
  readonly found: Found<Item>;
  readonly onQuery: (query: string) => void;
  readonly onSelect: (item: Item | null) => void;
  /** Takes the focus when it appears. @defaultValue false */
  readonly focused?: boolean;
}

/** A field in which something is searched by typing and chosen from what is found, by pointer or keyboard. */
export function Combobox<Item extends Choice>(props: ComboboxProps<Item>) {
  const { label, hint, selected, query, found, onQuery, onSelect, focused = false } = props;
  const { t } = useLocale();
  const [inputId, labelId, hintId] = [useId(), useId(), useId()];
  const box = useCombobox({
    ...{ inputId, labelId },
    items: [...found.items],
    selectedItem: selected,
    inputValue: query,
    itemToString: (item) => item?.label ?? '',
    itemToKey: (item) => item?.id,
    onInputValueChange: ({ inputValue }) => onQuery(inputValue),
    onSelectedItemChange: ({ selectedItem }) => onSelect(selectedItem),
    stateReducer: (_state, { type, changes }) => {
      // Words that nobody chose anything by are not left standing as if they were a choice.
      if (type !== useCombobox.stateChangeTypes.InputBlur) return changes;
      return { ...changes, inputValue: changes.selectedItem?.label ?? '' };
    },
  });
  const { isOpen } = box;
  useEffect(() => {
    if (focused) document.getElementById(inputId)?.focus();
  }, [focused, inputId]);
  return (
    <div className={css.box}>
      <label id={labelId} htmlFor={inputId}>
        {label}
      </label>
      <div className={css.field}>
        <input
          {...box.getInputProps({ 'aria-describedby': hint === undefined ? undefined : hintId })}
          autoComplete="off"
          spellCheck={false}
        />
        <Button look="quiet" {...box.getToggleButtonProps({ 'aria-label': t.common.combobox.open })}>
          ▾
        </Button>
      </div>
      {hint !== undefined && (
        <p id={hintId} className={css.hint}>
          {hint}
        </p>
      )}
      <ul {...box.getMenuProps()} className={isOpen ? css.menu : css.closed}>
        {isOpen &&
          found.items.map((item, index) => (
            <li
              key={item.id}
              {...box.getItemProps({ item, index })}
              className={index === box.highlightedIndex ? css.highlighted : ''}
            >
              <span>{item.label}</span>
              {item.detail !== undefined && <span className={css.detail}>{item.detail}</span>}
            </li>
          ))}
      </ul>
      <State open={isOpen} found={found} />
    </div>
  );
}

/** What the search is about, seen where nothing is listed and always told to a screen reader. */
function State({ open, found }: { open: boolean; found: Found<Choice> }): ReactNode {
  const { t } = useLocale();
  const words = {
    searching: t.common.combobox.searching,
    failed: t.common.combobox.failed,
    done: found.items.length === 0 ? t.common.combobox.none : t.common.combobox.found(found.items.length),
  };
  const seen = open && found.items.length === 0;
  return (
    <p role="status" className={seen ? css.state : 'visually-hidden'}>
      {open ? words[found.state] : ''}
    </p>
  );
}
