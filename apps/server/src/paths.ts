import { fileURLToPath } from 'node:url';

// Both src/ and the bundle in dist/ lie three levels below the checkout.
const checkout = new URL('../../../', import.meta.url);

function inCheckout(path: string): string {
  return fileURLToPath(new URL(path, checkout));
}

/** Where the server finds the files of the checkout: absolute paths, the same from source and from the bundle. */
export const paths = {
  /** The default of DATA_DIR. */
  data: inCheckout('.data'),
  /** Prisma's folder of migrations. */
  migrations: inCheckout('prisma/migrations'),
  /** The sample articles. */
  samples: inCheckout('prisma/samples'),
  /** The weights of the learned layer, under a licence of their own. */
  weights: inCheckout('packages/weights-wikinews/weights.bin'),
  /** The built web client. */
  web: inCheckout('apps/web/dist'),
  /** The built playground. */
  playground: inCheckout('apps/server/dist/playground'),
  /** The playground's own script. */
  playgroundTabs: inCheckout('apps/server/src/playground/playground-tabs.ts'),
  /** The playground's example queries. */
  examples: inCheckout('apps/server/examples'),
} as const;
