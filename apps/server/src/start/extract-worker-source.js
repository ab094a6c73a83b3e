// Runs extract-worker.ts from its source. Node does not always give the loader of the program to a new thread.
import { register } from 'tsx/esm/api';

register();
const { default: extract } = await import('./extract-worker.ts');

/** See extract-worker.ts. */
export default extract;
