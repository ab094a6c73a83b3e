import { useCombobox } from 'downshift';
import { type ReactNode, useEffect, useId } from 'react';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import css from './combobox.module.css';

/** An option of a combobox. */
export interface Choice {
  readonly id: string;
  /** The text of the input after this option is selected. */
  readonly label: string;
  /** A detail that distinguishes the option from other options with the same label. */
  readonly detail?: string;
}

/** The options found so far, and the state of the search. */
export interface Found<Item> {
  readonly items: readonly Item[];
  readonly state: 'searching' | 'done' | 'failed';
}

interface ComboboxProps<Item extends Choice> {
  readonly label: string;
  readonly hint?: string;
  readonly selected: Item | null;
  /** The text of the input. The parent passes the matching options back as `found`. */
  readonly query: string;
  readonly found: Found<Item>;
  readonly onQuery: (query: string) => void;
  readonly onSelect: (item: Item | null) => void;
  /** Whether to focus the input when it appears. @defaultValue false */
  readonly focused?: boolean;
}

/** An input with a list of options that match the typed text. Works with the pointer and the keyboard. */
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
      // Resets the text that was typed without selecting an option.
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

/** The state of the search. It is visible only if there are no options, but screen readers always announce it. */
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
