import { type Role, role, valuesOf } from '@wortlaut/vocabulary';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Io } from './io.ts';
import { wholeNumber } from './whole-number.ts';

const DEFAULT_ROLE = 'ADMIN' satisfies Role;

/**
 * Adds the command `sign-in`.
 *
 * @param addServer - adds the options `--server` and `--token` to a command
 */
export function addSignIn(program: Command, addServer: (command: Command) => Command, io: Io): void {
  addServer(program.command('sign-in'))
    .description('Create a sign-in link for one browser (admins only)')
    .option('--name <name>', 'Name to show in revisions', 'owner')
    .addOption(roleOption().default(DEFAULT_ROLE, DEFAULT_ROLE.toLowerCase()))
    .action(async (options) => {
      const { printSignInLink } = await import('./tokens.ts');
      await printSignInLink(options, io);
    });
}

/**
 * Adds the command `token` with its subcommands.
 *
 * @param addServer - adds the options `--server` and `--token` to a command
 */
export function addToken(program: Command, addServer: (command: Command) => Command, io: Io): void {
  const group = program.command('token').description('Create, list and revoke access tokens (admins only)');
  addServer(group.command('create'))
    .description('Create a token and print it. It cannot be shown again')
    .requiredOption('--name <name>', 'Name of the owner, shown in revisions')
    .addOption(roleOption().makeOptionMandatory())
    .option('--days <n>', 'Days until it expires, 1 to 3650. By default, it does not expire', wholeNumber(1, 3650))
    .action(async (options) => {
      const { createServerToken } = await import('./tokens.ts');
      await createServerToken(options, io);
    });
  addServer(group.command('list'))
    .description('List all tokens, newest first')
    .action(async (options) => {
      const { listServerTokens } = await import('./tokens.ts');
      await listServerTokens(options, io);
    });
  addServer(group.command('revoke'))
    .description('Revoke a token immediately')
    .argument('<id>', 'ID of the token, as shown by "wortlaut token list"')
    .action(async (id, options) => {
      const { revokeServerToken } = await import('./tokens.ts');
      await revokeServerToken(id, options, io);
    });
}

/** Creates the option `--role`. The command line uses lowercase role names, and the API uses uppercase. */
function roleOption(): Option {
  const names = valuesOf(role).map((value) => value.toLowerCase());
  return new Option(`--role <${names.join('|')}>`, 'Permissions').argParser((name: string) => {
    const found = valuesOf(role).find((value) => value.toLowerCase() === name);
    if (found === undefined) throw new InvalidArgumentError(`Allowed choices are ${names.join(', ')}.`);
    return found;
  });
}
