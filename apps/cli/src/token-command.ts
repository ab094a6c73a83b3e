import { type Command, Option } from 'commander';
import type { Io } from './io.ts';

/** What the bearer of a token may do. */
const ROLES = ['reader', 'editor', 'admin'] as const;

/**
 * Adds `sign-in`.
 *
 * @param addServer - gives a command the options that name the server and let us in.
 */
export function addSignIn(program: Command, addServer: (command: Command) => Command, io: Io): void {
  addServer(program.command('sign-in'))
    .description('print a link that signs one browser in, once; for the admins of a server')
    .option('--name <name>', 'who signs in: revisions show it', 'owner')
    .addOption(new Option('--role <role>', 'what the browser may do then').choices(ROLES).default('admin'))
    .action(async (options) => {
      const { printSignInLink } = await import('./tokens.ts');
      await printSignInLink(options, io);
    });
}

/**
 * Adds `token`, with its commands.
 *
 * @param addServer - gives a command the options that name the server and let us in.
 */
export function addToken(program: Command, addServer: (command: Command) => Command, io: Io): void {
  const group = program.command('token').description('make, list and revoke tokens of a server, for its admins');
  addServer(group.command('create'))
    .description('make a token and print it; it is shown this once')
    .requiredOption('--name <name>', 'whose it is: revisions show it')
    .addOption(new Option('--role <role>', 'what its bearer may do').choices(ROLES).makeOptionMandatory())
    .action(async (options) => {
      const { createServerToken } = await import('./tokens.ts');
      await createServerToken(options, io);
    });
  addServer(group.command('list'))
    .description('print all tokens, latest first')
    .action(async (options) => {
      const { listServerTokens } = await import('./tokens.ts');
      await listServerTokens(options, io);
    });
  addServer(group.command('revoke'))
    .description('make a token worthless at once')
    .argument('<id>', 'its id, as the list prints it')
    .action(async (id, options) => {
      const { revokeServerToken } = await import('./tokens.ts');
      await revokeServerToken(id, options, io);
    });
}
