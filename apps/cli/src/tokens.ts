import { CreateSignInLink, CreateToken, createClient, type ResultOf, RevokeToken, TokenList } from '@wortlaut/client';
import type { ErrorCode, Role } from '@wortlaut/vocabulary';
import { CliError } from './cli-error.ts';
import { findToken, type ServerOptions, TOKEN_HINT } from './find-token.ts';
import type { Io } from './io.ts';

/** The options of `wortlaut token create` and `wortlaut sign-in`. */
export interface CreateOptions extends ServerOptions {
  readonly name: string;
  readonly role: Role;
  /** The number of days until a token expires. Without it, the token does not expire. */
  readonly days?: number | undefined;
}

/** Creates a token. Only the secret is printed to stdout, so that scripts can read it. */
export async function createServerToken(options: CreateOptions, io: Io): Promise<void> {
  const { name, role, days = null } = options;
  const input = { name, role, expiresInDays: days };
  const { createToken: result } = answerOf(await clientFor(options).mutation(CreateToken, { input }), options);
  if (result.__typename !== 'CreateTokenPayload') throw new CliError(result.message);
  io.stderr.write(
    `Created a token for "${result.token.name}" (${options.role.toLowerCase()}). Save it now, because it cannot be shown again.\n`,
  );
  io.stdout.write(`${result.secret}\n`);
}

/** Creates a link that signs in one browser. Only the link is printed to stdout. */
export async function printSignInLink(options: CreateOptions, io: Io): Promise<void> {
  const input = { name: options.name, role: options.role };
  const answer = await clientFor(options).mutation(CreateSignInLink, { input });
  const { createSignInLink: result } = answerOf(answer, options);
  if (result.__typename !== 'CreateSignInLinkPayload') throw new CliError(result.message);
  io.stderr.write(
    `Sign-in link for "${options.name}" (${options.role.toLowerCase()}). It works once and expires at ${minute(result.expiresAt)} UTC.\n`,
  );
  io.stdout.write(`${new URL(result.path, options.server).href}\n`);
}

/** Lists all tokens, newest first, with their ID, role, creation date, last use or revocation, and name. */
export async function listServerTokens(options: ServerOptions, io: Io): Promise<void> {
  const client = clientFor(options);
  let after: string | null = null;
  do {
    const page: ResultOf<typeof TokenList> = answerOf(await client.query(TokenList, { first: 100, after }), options);
    if (page.tokens === null) throw new CliError('The server returned no tokens. Only admins can list them.');
    const { nodes, pageInfo } = page.tokens;
    for (const { id, role, name, createdAt, lastUsedAt, expiresAt, revokedAt } of nodes) {
      const used = lastUsedAt === null ? 'never used' : `used ${minute(lastUsedAt)}`;
      const open = expiresAt === null ? used : `${used}, ${expiryOf(expiresAt)}`;
      const state = revokedAt === null ? open : `revoked ${minute(revokedAt)}`;
      io.stdout.write(
        `${[id, role.toLowerCase().padEnd(6), `created ${minute(createdAt)}`, state, name].join('  ')}\n`,
      );
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

function expiryOf(expiresAt: string): string {
  return `${Date.parse(expiresAt) <= Date.now() ? 'expired' : 'expires'} ${minute(expiresAt)}`;
}

/** Revokes a token. */
export async function revokeServerToken(id: string, options: ServerOptions, io: Io): Promise<void> {
  const { revokeToken: result } = answerOf(await clientFor(options).mutation(RevokeToken, { input: { id } }), options);
  if (result.__typename !== 'RevokeTokenPayload') throw new CliError(result.message);
  io.stdout.write(`Revoked the token for "${result.token.name}".\n`);
}

function clientFor(options: ServerOptions) {
  return createClient({ url: options.server, token: findToken(options) });
}

type Failure = {
  readonly graphQLErrors: readonly { message: string; extensions: Record<string, unknown> }[];
  readonly message: string;
};

function answerOf<Data>(
  answer: { data?: Data | undefined; error?: Failure | undefined },
  { server }: ServerOptions,
): Data {
  const [error] = answer.error?.graphQLErrors ?? [];
  if (error !== undefined) {
    const hint = error.extensions.code === ('UNAUTHENTICATED' satisfies ErrorCode) ? ` ${TOKEN_HINT}` : '';
    throw new CliError(`The server at ${server} rejected the request: ${error.message}${hint}`);
  }
  if (answer.data !== undefined) return answer.data;
  throw new CliError(`No Wortlaut server at ${server}: ${answer.error?.message ?? 'no response'}.`);
}

/** Formats an instant as `2024-05-06 08:15` in UTC. */
function minute(instant: string): string {
  return new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
}
