import { useEffect, useState } from 'react';

/**
 * Delays a value until it has stopped changing, so that a search does not run for every keystroke.
 *
 * @param milliseconds - the delay. @defaultValue 200
 */
export function useDebounced<Value>(value: Value, milliseconds = 200): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
