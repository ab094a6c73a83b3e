import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { schemaAsData } from './vite-schema.ts';

/** The address of the Wortlaut server during development. */
const server = process.env.WORTLAUT_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react(), schemaAsData()],
  build: {
    target: 'baseline-widely-available',
    // The content security policy of the server allows only its own files, not data: URLs.
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    // The server rejects requests whose Host header is not an allowed name.
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/sign-in', '/sign-out'].map((path) => [path, { target: server, changeOrigin: true }]),
    ),
  },
});
