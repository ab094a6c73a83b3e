import { CreateSignInLink, CreateToken, createClient, type ResultOf, RevokeToken, TokenList } from '@wortlaut/client';
import { CliError } from './cli-error.ts';
import { findToken, type ServerOptions, TOKEN_HINT } from './find-token.ts';
import type { Io } from './io.ts';

/** What the bearer of a token may do, as the command line spells it. */
const roleNames = { reader: 'READER', editor: 'EDITOR', admin: 'ADMIN' } as const;

/** The options of `wortlaut token create` and `wortlaut sign-in`. */
export interface CreateOptions extends ServerOptions {
  readonly name: string;
  readonly role: keyof typeof roleNames;
}

/** Makes a token and prints it: the secret alone on stdout, so that a script can take it. */
export async function createServerToken(options: CreateOptions, io: Io): Promise<void> {
  const input = { name: options.name, role: roleNames[options.role] };
  const { createToken: result } = answerOf(await clientFor(options).mutation(CreateToken, { input }), options);
  if (result.__typename !== 'CreateTokenPayload') throw new CliError(result.message);
  io.stderr.write(`A token for "${result.token.name}" (${options.role}). Keep it: it is shown this once.\n`);
  io.stdout.write(`${result.secret}\n`);
}

/** Makes a link that signs one browser in and prints it: the link alone on stdout. */
export async function printSignInLink(options: CreateOptions, io: Io): Promise<void> {
  const input = { name: options.name, role: roleNames[options.role] };
  const answer = await clientFor(options).mutation(CreateSignInLink, { input });
  const { createSignInLink: result } = answerOf(answer, options);
  if (result.__typename !== 'CreateSignInLinkPayload') throw new CliError(result.message);
  io.stderr.write(`Good once, until ${minute(result.expiresAt)} UTC: "${options.name}" (${options.role}) signs in.\n`);
  io.stdout.write(`${new URL(result.path, options.server).href}\n`);
}

/** Prints all tokens, latest first: id, role, name, when it was made and last used, whether it was revoked. */
export async function listServerTokens(options: ServerOptions, io: Io): Promise<void> {
  const client = clientFor(options);
  let after: string | null = null;
  do {
    const page: ResultOf<typeof TokenList> = answerOf(await client.query(TokenList, { first: 100, after }), options);
    if (page.tokens === null) throw new CliError('The server told of no tokens: only admins may read them.');
    const { nodes, pageInfo } = page.tokens;
    for (const { id, role, name, createdAt, lastUsedAt, revokedAt } of nodes) {
      const used = lastUsedAt === null ? 'never used' : `used ${minute(lastUsedAt)}`;
      const state = revokedAt === null ? used : `revoked ${minute(revokedAt)}`;
      io.stdout.write(`${[id, role.toLowerCase().padEnd(6), `made ${minute(createdAt)}`, state, name].join('  ')}\n`);
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

/** Makes a token worthless. */
export async function revokeServerToken(id: string, options: ServerOptions, io: Io): Promise<void> {
  const { revokeToken: result } = answerOf(await clientFor(options).mutation(RevokeToken, { input: { id } }), options);
  if (result.__typename !== 'RevokeTokenPayload') throw new CliError(result.message);
  io.stdout.write(`The token for "${result.token.name}" is worthless now.\n`);
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
  const [told] = answer.error?.graphQLErrors ?? [];
  if (told !== undefined) {
    const hint = told.extensions.code === 'UNAUTHENTICATED' ? ` ${TOKEN_HINT}` : '';
    throw new CliError(`The server at ${server} refused it: ${told.message}${hint}`);
  }
  if (answer.data !== undefined) return answer.data;
  throw new CliError(`No Wortlaut server answers at ${server}: ${answer.error?.message ?? 'it gave no answer'}.`);
}

/** `2024-05-06 08:15`, in UTC. */
function minute(instant: string): string {
  return new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
}
