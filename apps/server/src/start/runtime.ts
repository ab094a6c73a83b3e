/**
 * Checks the version of Node.js. Wortlaut supports 20.19 and newer.
 *
 * @param version - the version as in `process.versions.node`, such as `20.19.0`
 * @returns a one-line error message, or undefined if the version is supported
 */
export function unsupportedRuntime(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `Node.js ${version} is too old for Wortlaut. Install version 20.19 or newer from https://nodejs.org.`;
}
