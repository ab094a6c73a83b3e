import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where the browser for the tests is; undefined where the machine has none. */
export const chromiumPath = [process.env.CHROMIUM_PATH, ...usual].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

if (chromiumPath === undefined) {
  console.log(
    'The browser tests are skipped: there is no Chromium. Install one ("apt-get install chromium"), ' +
      'or name one in CHROMIUM_PATH.',
  );
}

/** As root and with nobody at the screen Chromium needs these; the others keep it off the network. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
