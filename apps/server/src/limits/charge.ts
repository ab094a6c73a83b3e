import type { GraphQLError } from 'graphql';
import { requestError } from '../graphql/request-error.ts';
import { BURST_SECONDS, createClientBudget } from './client-budget.ts';
import type { Limits } from './limits.ts';

/** The cost of an operation and the budget of its client, as in `extensions.cost` of a response. */
export interface Charge {
  /** The cost of the operation: the number of objects that it requests, at least 1. */
  readonly requested: number;
  /** What the client can still spend now. */
  readonly available: number;
  /** The budget of a client that has sent nothing for a while. */
  readonly maximum: number;
  /** The cost that is added to the budget per second, up to the maximum. */
  readonly perSecond: number;
}

/**
 * Charges the cost of an operation to the budget of its client.
 *
 * @returns an error with the code THROTTLED if the budget is too small
 */
export type ChargeCost = (client: string, cost: number) => Charge | GraphQLError;

/** Creates the budgets of all clients. */
export function createCharging({ costPerSecond }: Pick<Limits, 'costPerSecond'>): ChargeCost {
  const spend = createClientBudget(costPerSecond);
  const maximum = costPerSecond * BURST_SECONDS;
  return (client, cost) => {
    const requested = Math.max(1, cost);
    const { allowed, left, wait } = spend(client, requested);
    const charge = { requested, available: left, maximum, perSecond: costPerSecond };
    if (allowed) return charge;
    const message = `The operation costs ${requested}, and ${left} of your budget are left. Wait ${wait} s, request less, or raise COST_PER_SECOND on the server.`;
    return requestError('THROTTLED', 429, message, {
      headers: { 'Retry-After': String(wait), ...budgetHeaders(charge) },
      extensions: { limit: costPerSecond, found: requested },
    });
  };
}

/**
 * Returns the headers about the budget of a client.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-10
 */
export function budgetHeaders({ available, maximum, perSecond }: Charge): Record<string, string> {
  const reset = Math.ceil((maximum - available) / perSecond);
  return {
    'RateLimit-Policy': `"cost";q=${maximum};w=${BURST_SECONDS}`,
    RateLimit: `"cost";r=${available};t=${reset}`,
  };
}
