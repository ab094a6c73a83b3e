import { isAbsolute } from 'node:path';
import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { main: 'src/main.ts', 'extract-worker': 'src/start/extract-worker.ts' },
  platform: 'node',
  // Workspace packages are TypeScript and become part of the bundle. Packages from npm stay in node_modules.
  external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('@wortlaut/'),
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true },
});
