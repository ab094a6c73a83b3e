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
