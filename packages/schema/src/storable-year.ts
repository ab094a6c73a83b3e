import { GraphQLError, GraphQLScalarType } from 'graphql';

/**
 * Restricts a scalar for dates to the years 1 to 9999. PostgreSQL has no year 0.
 *
 * @param scalar - a scalar that parses its input to a `Date`
 */
export function withStorableYear<Output>(scalar: GraphQLScalarType<Date, Output>): GraphQLScalarType<Date, Output> {
  const expectStorable = (date: Date): Date => {
    if (date.getUTCFullYear() >= 1) return date;
    throw new GraphQLError(`${scalar.name} cannot represent the year 0. The first year is 0001.`);
  };
  return new GraphQLScalarType<Date, Output>({
    ...scalar.toConfig(),
    parseValue: (value) => expectStorable(scalar.parseValue(value)),
    parseLiteral: (node, variables) => expectStorable(scalar.parseLiteral(node, variables)),
  });
}
