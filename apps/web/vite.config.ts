import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { schemaAsData } from './vite-schema.ts';

/** Where a Wortlaut server listens while the client is developed. */
const server = process.env.WORTLAUT_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react(), schemaAsData()],
  build: {
    target: 'baseline-widely-available',
    // The server's Content-Security-Policy allows files of its own only: no data: addresses.
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    // The server checks that Host is one of its own.
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/sign-in', '/sign-out'].map((path) => [path, { target: server, changeOrigin: true }]),
    ),
  },
});
