import type { Span } from '@wortlaut/vocabulary';

/** The length of the context on each side of the quoted words in a quote selector, in Unicode code points. */
const CONTEXT = 32;

/**
 * Creates the selectors for a span of a text. They are defined in sections 4.2.4 and 4.2.5 of the Web Annotation Data
 * Model (W3C, 2017).
 *
 * @param body - the whole text
 * @returns a position selector, which counts Unicode code points, and a quote selector
 */
export function selectorsOf(body: string, span: Span) {
  const before = body.slice(0, span.start);
  const exact = body.slice(span.start, span.end);
  const start = codePoints(before);
  return [
    { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': start + codePoints(exact) },
    {
      '@type': 'oa:TextQuoteSelector',
      'oa:prefix': [...before.slice(-2 * CONTEXT)].slice(-CONTEXT).join(''),
      'oa:exact': exact,
      'oa:suffix': [...body.slice(span.end, span.end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
    },
  ];
}

function codePoints(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next < 0xdc00 || next > 0xdfff) continue;
    pairs += 1;
    at += 1;
  }
  return text.length - pairs;
}
