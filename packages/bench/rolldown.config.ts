import { isAbsolute } from 'node:path';
import { defineConfig } from 'rolldown';

/** Bundles the extractor as the server does. tsx would add helpers to its functions. */
export default defineConfig({
  input: 'src/speed/main.ts',
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('@wortlaut/'),
  output: { dir: 'dist', format: 'esm', cleanDir: true },
});
