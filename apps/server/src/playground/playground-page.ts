import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { build } from 'rolldown';
import { paths } from '../paths.ts';
import { GRAPHQL_PATH, PAGE_FILE, POLICY_FILE } from './playground.ts';
import type { PlaygroundTab } from './playground-tabs.ts';

/**
 * Writes GraphiQL as one page that loads nothing further, plain and compressed, with the policy that it needs.
 *
 * @remarks This is done when the server is built: the page is nine megabytes, and the module that renders it would
 * take ninety of a running server's memory.
 *
 * @param folder - made where it is missing
 * @param tabs - those that it opens with
 */
export async function writePlayground(folder: string, tabs: readonly PlaygroundTab[]): Promise<void> {
  const defaultTabs = tabs.map(({ query, finder }) => ({ query, finder }));
  const page = renderGraphiQL({ title: 'Wortlaut', endpoint: GRAPHQL_PATH, defaultTabs, favicon: 'data:,' }).trim();
  const html = withStillTabs(withFilledTabs(page, await bundle(paths.playgroundTabs)));
  await mkdir(folder, { recursive: true });
  const write = (ending: string, content: string | Buffer) => writeFile(join(folder, PAGE_FILE + ending), content);
  // Quality 9 takes two seconds; 11, the default, half a minute for a tenth less.
  const compressed = promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  await Promise.all([
    write('', html),
    write('.br', await compressed),
    write('.gz', await promisify(gzip)(html)),
    writeFile(join(folder, POLICY_FILE), policyFor(html)),
  ]);
}

/** Lets our `openPlayground` call what the page would call itself. */
function withFilledTabs(page: string, script: string): string {
  const call = 'YogaGraphiQL.renderYogaGraphiQL(';
  const at = page.lastIndexOf(call);
  if (at < 0) throw new Error(`the playground's page has no call of ${call}): its package has changed`);
  const ours = `${script}\nPlayground.openPlayground(YogaGraphiQL.renderYogaGraphiQL, `;
  return page.slice(0, at) + ours + page.slice(at + call.length);
}

/**
 * Keeps the tabs where they are: GraphiQL moves each that is pressed to where it was while the page was laid out, away from
 * under the pointer, and the press is lost.
 */
function withStillTabs(page: string): string {
  return page.replace('</style>', '.graphiql-tab { transform: none !important; }\n</style>');
}

async function bundle(input: string): Promise<string> {
  const { output } = await build({ input, write: false, output: { format: 'iife', name: 'Playground' } });
  return output[0].code;
}

/** The page's own script is allowed by its hash; its editor adds styles to the page and runs workers out of blobs. */
function policyFor(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
