import { expectLinearTime } from '@wortlaut/testing/linear-time';
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';
import { SourceError } from './source-error.ts';

const SENTENCE = 'Der Rat von Nebelfurt hat am Montag, wie erwartet, über die Brücke gestritten. ';
const BODY = `<article><h1>Rat streitet</h1><p>${SENTENCE.repeat(2)}</p><p>„Wir bleiben&nbsp;hier“, sagte<br>Ida Quast &amp; ging, „nie &lt; 3“.</p></article>`;

function page(head: string, body = BODY): string {
  return `<!doctype html><html lang="de"><head>${head}</head><body><nav><a href="/">Start</a><a href="/sport">Sport</a></nav>${body}<footer>Impressum</footer></body></html>`;
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

function rejection(content: string): SourceError {
  try {
    readHtml(content);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('readHtml() did not throw.');
}

describe('readHtml', () => {
  it('finds the main text with its paragraphs, without menus', () => {
    expect(readHtml(page('')).text).toBe(
      `${SENTENCE.repeat(2).trim()}\n\n„Wir bleiben\u00a0hier“, sagte\nIda Quast & ging, „nie < 3“.`,
    );
  });

  it('prefers the metadata of a JSON-LD NewsArticle', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Rat &amp; Brücke',
      datePublished: '2024-05-06T08:00:00+02:00',
      author: { '@type': 'Person', name: 'Ida Quast' },
      publisher: { name: 'Nebelfurter Bote' },
      url: 'https://bote.example/1',
      inLanguage: 'de-AT',
    };
    const head = `${jsonLd(article)}<title>Falsch</title><meta property="og:title" content="Falsch"><meta name="date" content="2001-01-01">`;
    expect(readHtml(page(head))).toMatchObject({
      title: 'Rat & Brücke',
      outlet: 'Nebelfurter Bote',
      author: 'Ida Quast',
      url: 'https://bote.example/1',
      publishedAt: '2024-05-06T08:00:00+02:00',
      language: 'de-AT',
      notes: [],
    });
  });

  it('finds the article in a graph and in a list, and follows references', () => {
    const article = { '@type': 'ReportageNewsArticle', headline: 'Rat', publisher: { '@id': '#bote' } };
    const outlet = { '@type': 'Organization', '@id': '#bote', name: 'Nebelfurter Bote' };
    for (const value of [{ '@graph': [outlet, article] }, [outlet, article]]) {
      expect(readHtml(page(jsonLd(value)))).toMatchObject({ title: 'Rat', outlet: 'Nebelfurter Bote' });
    }
  });

  it('reads Open Graph and meta tags', () => {
    const head =
      '<meta property="og:title" content="Rat streitet"><meta property="og:site_name" content="Nebelfurter Bote">' +
      '<meta property="og:url" content="https://bote.example/2"><meta name="author" content="Ida Quast">' +
      '<meta property="article:author" content="https://social.example/ida">' +
      '<meta property="article:published_time" content="2024-05-06T06:00:00Z">';
    expect(readHtml(page(head))).toMatchObject({
      title: 'Rat streitet',
      outlet: 'Nebelfurter Bote',
      url: 'https://bote.example/2',
      author: 'Ida Quast',
      publishedAt: '2024-05-06T06:00:00Z',
      language: 'de',
    });
  });

  it('falls back to the heading, then to the page title without the outlet', () => {
    expect(readHtml(page('<title>Anders</title>')).title).toBe('Rat streitet');
    const head =
      '<title>Brücke bleibt – Nebelfurter Bote</title><meta property="og:site_name" content="Nebelfurter Bote">';
    expect(readHtml(page(head, BODY.replaceAll('h1', 'h2'))).title).toBe('Brücke bleibt');
  });

  it('uses the date of a <time> in the article, with a note that it is uncertain', () => {
    const body = `<time datetime="2020-01-01">alt</time>${BODY.replace('<p>', '<time datetime="2024-05-06">Montag</time><p>')}`;
    const { publishedAt, notes } = readHtml(page('', body));
    expect(publishedAt).toBe('2024-05-06');
    expect(notes.map(({ code }) => code)).toEqual(['DATE_UNSURE']);
  });

  it('ignores invalid metadata, with a note', () => {
    const head = '<script type="application/ld+json">{"a":</script><meta name="date" content="gestern">';
    const { publishedAt, notes } = readHtml(page(head));
    expect(publishedAt).toBeNull();
    expect(notes.map(({ message }) => message)).toEqual([
      'The JSON-LD of the page is not valid JSON. It was ignored.',
      'Some metadata of the page was ignored: published: "gestern" is not a valid date. Use a format like 2021-12-30 or 2021-12-30T08:15:00+01:00.',
    ]);
  });

  it('reads a language tag with an underscore', () => {
    expect(readHtml(page('').replace('lang="de"', 'lang="de_CH"')).language).toBe('de-CH');
  });

  it('uses the text in the JSON-LD if the page shows less than half of it', () => {
    const article = { '@type': 'NewsArticle', headline: 'Rat', articleBody: SENTENCE.repeat(5) };
    const { text, notes } = readHtml(page(jsonLd(article), '<div id="root"></div>'));
    expect(text).toBe(SENTENCE.repeat(5).trim());
    expect(notes.map(({ code }) => code)).toEqual(['BODY_FROM_METADATA']);
  });

  it('removes scripts, styles, hidden parts and forms', () => {
    const extra =
      '<script>let a = "Böse. ";</script><style>p { color: red }</style><p hidden>Versteckt, ganz und gar versteckt.</p>' +
      '<p style="display: none">Auch versteckt.</p><form><input value="x"><button>Abonnieren</button></form>';
    expect(readHtml(page('', BODY.replace('</h1>', `</h1>${extra}`))).text).toBe(readHtml(page('')).text);
  });

  it.each([
    ['only menus', '<ul><li><a href="/1">Politik</a></li><li><a href="/2">Sport und mehr.</a></li></ul>'],
    ['a login form', '<form><label>Name <input></label><button>Anmelden</button></form>'],
    ['an error page', '<h1>404</h1><p>Diese Seite gibt es nicht oder nicht mehr, sie wurde verschoben.</p>'],
    ['nothing', ''],
    ['only links', '<a href="/1">Der Rat von Nebelfurt hat am Montag über die Brücke gestritten.</a>'.repeat(9)],
  ])('rejects a page with %s', (_, body) => {
    const error = rejection(page('<title>Startseite</title>', body));
    expect(error.code).toBe('NO_ARTICLE');
    expect(error.message).toMatch(/^The page "(404|Startseite)" contains no article\. Save the page/);
  });

  it('rejects deep nesting and too many elements', () => {
    expect(rejection('<div>'.repeat(100_000)).message).toContain('nests elements more than 300 levels deep');
    expect(rejection(`${'<a>'.repeat(100_000)}${'</b>'.repeat(100_000)}`).code).toBe('TOO_LARGE');
    expect(rejection('<p>a</p>'.repeat(30_000)).message).toContain('too many elements');
  });

  it.each([
    ['a huge attribute', (size: number) => `<p class="${'a'.repeat(size)}">`],
    ['a million stray brackets', (size: number) => '<'.repeat(size)],
    ['a million stray ampersands', (size: number) => '&'.repeat(size)],
    [
      // Nested less deeply than the other pages, because V8's JSON.parse slows down when deep nesting fills its heap.
      'deep JSON-LD',
      (size: number) => `<script type="application/ld+json">${'['.repeat(size / 4)}${']'.repeat(size / 4)}</script>`,
    ],
    ['an unclosed comment', (size: number) => `<!--${'-'.repeat(size)}`],
  ])('reads a page with %s in linear time', (_, html) => {
    const run = (page: string) => {
      try {
        readHtml(page);
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError);
      }
    };
    expectLinearTime({ size: 250_000, input: (size) => `${BODY}${html(size)}`, run });
  });
});
