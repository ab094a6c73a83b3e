const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s(?:von|van|der|den|de|di|da|del|al|zu|\p{Lu}[\p{L}.’'-]*)){1,4}`;
const BY_LINE = new RegExp(
  String.raw`^(?:von|by|autor(?:in)?:|text:|ein bericht von|von unserem korrespondenten|von unserer korrespondentin)\s+(${NAME}(?:(?:,\s|\sund\s|\sand\s|\s&\s)${NAME})*)(?:\s*[,|(/–—-]\s*[\p{L}\s./]{2,40}\)?)?$`,
  'u',
);
const LONGEST_BY_LINE = 120;

/**
 * The author whom a by-line names ("Von Erika Beispiel, Berlin").
 *
 * @param line - one line, trimmed
 * @returns the name or names as printed, null for a line that is no by-line
 */
export function byLine(line: string): string | null {
  if (line.length > LONGEST_BY_LINE || /[.!?:]$/u.test(line)) return null;
  const inner = /^\(([^()]*)\)$/u.exec(line)?.[1] ?? line;
  const lowered = inner.replace(/^(?:Von|VON|By|BY|Autor|Autorin|Text|Ein Bericht)(?=[\s:])/u, (word) =>
    word.toLowerCase(),
  );
  return BY_LINE.exec(lowered)?.[1] ?? null;
}

/** Words that make a sentence of a fragment. */
const VERBS =
  /\b(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|muss|müssen|soll|sollen|will|wollen|sagte|sagt|geht|gibt|kommt|bleibt|is|are|was|were|has|have|had|will|would|can|could|said|says|must|not|nicht|wir|ich|sie|er|we|they|he|she|it|es)\b/iu;

const SHORTEST_LIST = 5;
const WORDS_IN_ITEM = 5;

/**
 * Whether a line is an author's description of himself as a list of nouns ("Bergsteiger. Kaffeetrinkerin. …").
 *
 * @param line - an article's last line, trimmed
 * @param before - the line before it: a list after a colon belongs to the article
 */
export function isNounList(line: string, before: string): boolean {
  if (line.length > 400 || /:$/u.test(before)) return false;
  const inner = line.replace(/^[„“”"'»«]+|[„“”"'»«]+$/gu, '');
  const items = inner
    .split(/[.!]\s*/u)
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length < SHORTEST_LIST) return false;
  return items.every(
    (item) =>
      /^\p{Lu}/u.test(item) &&
      item.split(/\s+/u).length <= WORDS_IN_ITEM &&
      !VERBS.test(item) &&
      !/[\d,;:?]/u.test(item),
  );
}

/** "Über den Autor" alone on a line: what follows is about the author. */
export function isBioLabel(line: string): boolean {
  return /^(?:über de[nr] autor(?:in)?|über die autorin|zum autor|zur autorin|zur person|about the author)\s*:?$/iu.test(
    line,
  );
}

/** Whether one of an article's last lines introduces the author whom its by-line names. */
export function introducesAuthor(line: string, author: string): boolean {
  if (line.length > 400 || !line.startsWith(author)) return false;
  return /^,?\s+(?:ist|arbeitet|schreibt|berichtet|lebt|studierte|is an?\b|is the\b|writes|reports|covers|works)/u.test(
    line.slice(author.length),
  );
}
