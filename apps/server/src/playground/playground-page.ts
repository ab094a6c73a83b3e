import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { build } from 'rolldown';
import { GRAPHQL_PATH } from '../http/graphql-path.ts';
import { paths } from '../paths.ts';
import { PAGE_FILE, POLICY_FILE } from './playground.ts';
import type { PlaygroundTab } from './playground-tabs.ts';

/**
 * Writes GraphiQL as one self-contained page, uncompressed and compressed, and its Content-Security-Policy.
 *
 * @remarks This runs during the build: the page is 9 MB, and the module that renders it would take 90 MB of memory in a
 * running server.
 *
 * @param folder - the output folder. It is created if necessary.
 * @param tabs - the initial tabs of the playground
 */
export async function writePlayground(folder: string, tabs: readonly PlaygroundTab[]): Promise<void> {
  const defaultTabs = tabs.map(({ query, finder }) => ({ query, finder }));
  const page = renderGraphiQL({ title: 'Wortlaut', endpoint: GRAPHQL_PATH, defaultTabs, favicon: 'data:,' }).trim();
  const html = withStillTabs(withFilledTabs(page, await bundle(paths.playgroundTabs)));
  await mkdir(folder, { recursive: true });
  const write = (ending: string, content: string | Buffer) => writeFile(join(folder, PAGE_FILE + ending), content);
  // Quality 9 takes 2 s. The default, 11, takes 30 s and saves another 10 %.
  const compressed = promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  await Promise.all([
    write('', html),
    write('.br', await compressed),
    write('.gz', await promisify(gzip)(html)),
    writeFile(join(folder, POLICY_FILE), policyFor(html)),
  ]);
}

/** Replaces the page's call to render GraphiQL with a call to our `openPlayground`. */
function withFilledTabs(page: string, script: string): string {
  const call = 'YogaGraphiQL.renderYogaGraphiQL(';
  const at = page.lastIndexOf(call);
  if (at < 0) {
    throw new Error(
      `The GraphiQL page does not call ${call}). Adapt this function to the new version of @graphql-yoga/render-graphiql.`,
    );
  }
  const ours = `${script}\nPlayground.openPlayground(YogaGraphiQL.renderYogaGraphiQL, `;
  return page.slice(0, at) + ours + page.slice(at + call.length);
}

/**
 * Keeps the tabs in place. By default, GraphiQL moves a pressed tab back to its original position, away from the
 * pointer, and the click is lost.
 */
function withStillTabs(page: string): string {
  return page.replace('</style>', '.graphiql-tab { transform: none !important; }\n</style>');
}

async function bundle(input: string): Promise<string> {
  const { output } = await build({ input, write: false, output: { format: 'iife', name: 'Playground' } });
  return output[0].code;
}

/** Builds a policy that allows the inline script by its hash, and the inline styles and blob workers of the editor. */
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
