import { existsSync } from 'node:fs';

/** Paths of common installations. The headless shell comes first, because it starts faster. */
const commonPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of the browser for the tests. Undefined if no browser was found. */
export const chromiumPath = [process.env.CHROMIUM_PATH, ...commonPaths].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

if (chromiumPath === undefined) {
  console.log(
    'Skipping the browser tests: Chromium was not found. Install it ("apt-get install chromium-headless-shell") ' +
      'or set CHROMIUM_PATH to its path.',
  );
}

/**
 * Allows Chromium to run as root and without a display. Turns off its background network requests, and also the
 * suggestions in its address bar, which load in each new window and use more CPU time than a page of the site.
 */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];
