import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Example } from './examples.ts';
import { GRAPHQL_PATH, PAGE_FILE, POLICY_FILE } from './playground.ts';

/**
 * Writes GraphiQL as one page that loads nothing further, plain and compressed, with the policy that it needs.
 *
 * @remarks This is done when the server is built: the page is nine megabytes, and the module that renders it would
 * take ninety of a running server's memory.
 *
 * @param folder - made where it is missing
 * @param examples - the tabs that it opens with
 */
export async function writePlayground(folder: string, examples: readonly Example[]): Promise<void> {
  const html = renderGraphiQL({
    title: 'Wortlaut',
    endpoint: GRAPHQL_PATH,
    defaultTabs: examples.map(({ query }) => ({ query })),
    favicon: 'data:,',
  }).trim();
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
