/** The definition of an enum: its name in the API, its description and its values with their descriptions. */
export interface EnumDefinition {
  /** The name of the type in the GraphQL schema. */
  readonly name: string;
  /** The description of the type in the GraphQL schema. */
  readonly description: string;
  /** The description of each value. Menus and documentation list the values in this order. */
  readonly values: Readonly<Record<string, string>>;
}

/** The values of an enum as a union of strings. */
export type ValueOf<Definition extends EnumDefinition> = keyof Definition['values'] & string;

/**
 * Lists the values of an enum.
 *
 * @param definition - an enum of this package
 * @returns the values in the order of the definition
 * @example
 * valuesOf(personKind); // ['INDIVIDUAL', 'GROUP', 'ORGANIZATION']
 */
export function valuesOf<Definition extends EnumDefinition>({ values }: Definition): readonly ValueOf<Definition>[] {
  return Object.keys(values) as ValueOf<Definition>[];
}

/**
 * Checks whether a string is a value of an enum.
 *
 * @param definition - an enum of this package
 * @param value - any string, for example from a URL or a database
 */
export function isValueOf<Definition extends EnumDefinition>(
  { values }: Definition,
  value: string,
): value is ValueOf<Definition> {
  return Object.hasOwn(values, value);
}
