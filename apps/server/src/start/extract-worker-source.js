// Runs extract-worker.ts from source. Node.js does not always pass the loader of the program on to a new thread, so it
// is registered here again.
import { register } from 'tsx/esm/api';

register();
const { default: extract } = await import('./extract-worker.ts');

/** See extract-worker.ts. */
export default extract;
