import { isAbsolute } from 'node:path';
import { defineConfig } from 'rolldown';

/** The extractor is measured as the server runs it: bundled, without the helpers that tsx puts into functions. */
export default defineConfig({
  input: 'src/accuracy/extract-speed.ts',
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('@wortlaut/'),
  output: { dir: 'dist', format: 'esm', cleanDir: true },
});
