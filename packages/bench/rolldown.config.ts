import { isAbsolute } from 'node:path';
import { defineConfig } from 'rolldown';

/**
 * Bundles the extractor in the same way as the server. With tsx instead, helper code in the functions would distort the
 * measurement.
 */
export default defineConfig({
  input: 'src/speed/main.ts',
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('@wortlaut/'),
  output: { dir: 'dist', format: 'esm', cleanDir: true },
});
