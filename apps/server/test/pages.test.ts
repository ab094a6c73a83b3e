import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../src/http/http-server.ts';
import { createWeb } from '../src/http/web.ts';
import { createPlayground } from '../src/playground/playground.ts';
import { writePlayground } from '../src/playground/playground-page.ts';
import { ask, serveRoutes } from './support/http.ts';

const browser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

let folder: string;
let server: HttpServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wortlaut-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Wortlaut</title>');
  await writeFile(join(folder, 'assets', 'app-4f1d2c.js'), 'export {};');
  const examples = [{ name: 'one.graphql', query: '# Shows one thing.\nquery One { __typename }' }];
  await writePlayground(join(folder, 'playground'), examples);
  server = await serveRoutes({
    graphql: (_request, response) => response.end('the API'),
    playground: createPlayground(join(folder, 'playground')),
    web: createWeb(folder),
  });
});
afterAll(async () => {
  await server.drain(1000);
  await rm(folder, { recursive: true });
});

describe('the web client', () => {
  test('serves its index page at every path without a file extension', async () => {
    for (const path of ['/', '/articles', '/people/UGVyc29uOjE=', '/search?q=a.b']) {
      const { status, headers, text } = await ask(server.address, path);
      expect([path, status, text]).toEqual([path, 200, '<!doctype html><title>Wortlaut</title>']);
      expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html;charset=utf-8' });
      expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  test('has assets that browsers can cache forever, because their names contain a hash', async () => {
    const file = await ask(server.address, '/assets/app-4f1d2c.js');
    expect([file.status, file.text]).toEqual([200, 'export {};']);
    expect(file.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript',
    });
  });

  test('serves no other files, and nothing outside its folder', async () => {
    for (const path of ['/assets/app-000000.js', '/favicon.ico', '/../package.json', '/%2e%2e/package.json']) {
      const { status, text } = await ask(server.address, path);
      expect([path, status, text]).toEqual([path, 404, 'File not found.\n']);
    }
  });

  test('only accepts GET and HEAD', async () => {
    const answer = await ask(server.address, '/', { method: 'POST', body: 'x' });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect((await ask(server.address, '/', { method: 'HEAD' })).text).toBe('');
  });

  test('explains how to build it if it has not been built', async () => {
    const bare = await serveRoutes({ web: createWeb(join(folder, 'missing')) });
    const { status, text } = await ask(bare.address, '/');
    await bare.drain(1000);
    expect([status, text]).toEqual([503, expect.stringContaining('Run "npm run build" in the checkout')]);
  });
});

describe('the playground', () => {
  test('is served at the address of the API, but only to browsers', async () => {
    const opened = await ask(server.address, '/graphql', { headers: browser });
    expect(opened.headers['content-type']).toBe('text/html;charset=utf-8');
    expect(opened.text).toContain('<title>Wortlaut</title>');
    for (const accept of ['*/*', 'application/json', 'application/json, text/html', 'text/event-stream']) {
      expect((await ask(server.address, '/graphql', { headers: { Accept: accept } })).text).toBe('the API');
    }
    expect((await ask(server.address, '/graphql', { method: 'POST', headers: browser })).text).toBe('the API');
  });

  test('opens with the examples and loads nothing from other servers', async () => {
    const { text, headers } = await ask(server.address, '/graphql', { headers: browser });
    expect(text).toContain('"defaultTabs":[{"query":"# Shows one thing.\\nquery One { __typename }"}]');
    expect(text).not.toMatch(/<(script|link|img)[^>]+(src|href)="?(https?:)?\/\//);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe/);
    const script = text.slice(text.indexOf('<script>') + '<script>'.length, text.lastIndexOf('</script>'));
    expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  });

  test('is sent compressed, and not at all if the browser has it in its cache', async () => {
    const plain = await ask(server.address, '/graphql', { headers: browser });
    const encodings = [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip, deflate', 'gzip', gunzipSync],
    ] as const;
    for (const [accepted, encoding, decompress] of encodings) {
      const headers = { ...browser, 'Accept-Encoding': accepted };
      const answer = await ask(server.address, '/graphql', { headers });
      expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept, Accept-Encoding' });
      expect(answer.body.length).toBeLessThan(plain.body.length / 3);
      expect(decompress(answer.body).equals(plain.body)).toBe(true);
      const known = { ...headers, 'If-None-Match': String(answer.headers.etag) };
      const again = await ask(server.address, '/graphql', { headers: known });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
  });
});
