import { isAbsolute } from 'node:path';
import { defineConfig } from 'rolldown';

/**
 * Bundles the extractor in the same way as the server. tsx would add helper code to its functions and distort the
 * measurement.
 */
export default defineConfig({
  input: 'src/speed/main.ts',
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('@wortlaut/'),
  output: { dir: 'dist', format: 'esm', cleanDir: true },
});
