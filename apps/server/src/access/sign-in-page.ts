import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { sendHtml } from '../http/answer.ts';

/** The texts of the page in a language. */
interface Texts {
  readonly title: string;
  readonly lead: string;
  readonly button: string;
}

const texts = {
  en: {
    title: 'Sign in to Wortlaut',
    lead: 'This link works once. You stay signed in in this browser for 30 days.',
    button: 'Sign in',
  },
  de: {
    title: 'Bei Wortlaut anmelden',
    lead: 'Dieser Link funktioniert einmal. Die Anmeldung gilt in diesem Browser 30 Tage lang.',
    button: 'Anmelden',
  },
} as const satisfies Record<string, Texts>;

const style =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}body{max-width:32rem;margin:15vh auto;padding:0 1rem}button{font:inherit;padding:.6rem 1.4rem}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** Allows only the style of the page, and its form. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/**
 * Sends the page behind a sign-in link. Only its button uses the link, so that a program that opens links, such as a preview
 * in a chat or a virus scanner, does not use it.
 *
 * @param key - the key in the link, which can be any text
 * @param acceptLanguage - the `Accept-Language` header
 */
export function sendSignInPage(response: ServerResponse, key: string, acceptLanguage: string | undefined): void {
  const language = /^\s*de\b/iu.test(acceptLanguage ?? '') ? 'de' : 'en';
  const { title, lead, button } = texts[language];
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Vary', 'Accept-Language');
  sendHtml(
    response,
    200,
    `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${lead}</p>
<form method="post" action="/sign-in">
<input type="hidden" name="key" value="${escapeAttribute(key)}">
<button autofocus>${button}</button>
</form>
</main>
</body>
</html>
`,
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
