// Builds everything that "npm start" needs. Prints one line if the build takes longer than a second, and the full
// output if it fails. Turborepo skips unchanged packages.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));
const args = ['run', 'build', '--filter=@wortlaut/server...', '--filter=@wortlaut/web...', '--output-logs=errors-only'];
const turbo = spawn(fileURLToPath(new URL('../../../node_modules/.bin/turbo', import.meta.url)), args, {
  cwd: checkout,
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
});

let output = '';
for (const stream of [turbo.stdout, turbo.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
const notice = setTimeout(() => process.stdout.write('Building Wortlaut. This takes about half a minute.\n'), 1_000);

turbo.on('error', (error) => fail(`Cannot start Turborepo: ${error.message}. Run "npm install" first.`));
turbo.on('close', (status) => {
  clearTimeout(notice);
  if (status !== 0) fail(`${output}\nThe build failed. See the output above for the cause.`);
});

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
