/** Elements that never contain article text. They are removed with their content. */
export const DROPPED: ReadonlySet<string> = new Set(
  'audio button canvas embed iframe math noscript object option picture script select style svg template textarea video'.split(
    ' ',
  ),
);

/** Void elements, which cannot have content. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that start and end a paragraph. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center details div dl fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr main nav ol p pre section summary table ul'
  ).split(' '),
);

/** Elements that start and end a line. */
export const LINES: ReadonlySet<string> = new Set('dd dt li tr'.split(' '));
