import { isAbsolute } from 'node:path';
import { defineConfig } from 'rolldown';

export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  // The workspace's own packages are TypeScript and go into the bundle; what npm installed stays where it is.
  external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('@wortlaut/'),
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true },
});
