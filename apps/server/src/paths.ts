import { fileURLToPath } from 'node:url';

// Files in both src/ and dist/ are three levels below the checkout.
const checkout = new URL('../../../', import.meta.url);

function inCheckout(path: string): string {
  return fileURLToPath(new URL(path, checkout));
}

/** The absolute paths of files in the checkout. They are the same for the source and for the bundle. */
export const paths = {
  /** The default value of DATA_DIR. */
  data: inCheckout('.data'),
  /** The folder of Prisma migrations. */
  migrations: inCheckout('prisma/migrations'),
  /** The sample articles. */
  samples: inCheckout('prisma/samples'),

  /** The built web client. */
  web: inCheckout('apps/web/dist'),
  /** The program of the threads that extract articles. */
  extractWorker: fileURLToPath(
    new URL(
      import.meta.url.endsWith('.ts') ? './start/extract-worker-source.js' : './extract-worker.js',
      import.meta.url,
    ),
  ),
  /** The built playground. */
  playground: inCheckout('apps/server/dist/playground'),
  /** The browser script of the playground. */
  playgroundTabs: inCheckout('apps/server/src/playground/playground-tabs.ts'),
  /** The example queries of the playground. */
  examples: inCheckout('apps/server/examples'),
} as const;
