/**
 * Returns a function that computes a value on the first call and returns the same value on later calls.
 *
 * @param compute - computes the value; called at most once
 */
export function onDemand<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}

/**
 * Caches the results of a function that takes an object, such as the analysis of an article. A result is freed together
 * with its object.
 *
 * @param compute - computes the result; called at most once for each object
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const computed = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let known = computed.get(key);
    if (known === undefined) {
      known = { value: compute(key) };
      computed.set(key, known);
    }
    return known.value;
  };
}
