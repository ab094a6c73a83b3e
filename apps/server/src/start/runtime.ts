/**
 * Tells whether this Node.js is too old.
 *
 * @param version - as in `process.versions.node`, e.g. `20.19.0`
 * @returns what to do, in one line; undefined where the version is one that we support: 20.19 or newer
 */
export function unsupportedRuntime(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `This is Node.js ${version}: Wortlaut needs 20.19 or newer. Install one from https://nodejs.org.`;
}
