/**
 * Computes a value on first use and keeps it.
 *
 * @param compute - computes the value, at most once
 */
export function onDemand<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
