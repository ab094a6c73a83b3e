import { Parser } from 'htmlparser2';
import { cleanCharacters } from '../clean-characters.ts';
import { BREAK_STAND_IN, restoreMarkup } from './stand-ins.ts';
import { DROPPED, LINES, PARAGRAPHS } from './tags.ts';

/** The readable text of a piece of HTML. */
export interface BlockText {
  /** Clean text. A blank line separates paragraphs. A line break separates list items and replaces `<br>`. */
  readonly text: string;
  /** The number of UTF-16 code units in complete sentences outside links. */
  readonly proseUnits: number;
}

/**
 * The minimum length of a block of prose, in UTF-16 code units. A shorter block is a label, a button or a menu entry,
 * even if it ends with a period.
 */
const MIN_PROSE_UNITS = 40;
const SENTENCE_END = /[.!?…]["”“»«’)\]]{0,3}$/;

interface Block {
  /** The pieces are joined once at the end, because building the string piece by piece would take quadratic time. */
  readonly pieces: string[];
  linkUnits: number;
  /** The number of line breaks to insert before the block. */
  readonly before: 1 | 2;
}

/**
 * Converts an HTML fragment to text. Paragraphs are separated by blank lines.
 *
 * @param html - a fragment. In a full page, menus would also become text.
 * @returns the text and its amount of prose
 */
export function blockText(html: string): BlockText {
  const blocks = blocksOf(html).map(({ pieces, ...block }) => ({ ...block, text: restoreMarkup(pieces.join('')) }));
  const joined = blocks.map(({ text, before }) => '\n'.repeat(before) + text).join('');
  const prose = blocks.map(({ text, linkUnits }) => {
    const units = text.length - linkUnits;
    return units >= MIN_PROSE_UNITS && SENTENCE_END.test(text.trimEnd()) ? units : 0;
  });
  return { text: cleanCharacters(joined).text, proseUnits: prose.reduce((sum, units) => sum + units, 0) };
}

function blocksOf(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const state = { before: 2 as 1 | 2, fresh: true, space: false, links: 0, dropped: 0 };
  const boundary = (name: string) => {
    if (PARAGRAPHS.has(name)) state.before = 2;
    else if (!LINES.has(name)) return;
    else if (!state.fresh) state.before = 1;
    state.fresh = true;
  };
  const add = (raw: string) => {
    const collapsed = raw.replace(/[ \t\n\r\f]+/g, ' ');
    const piece = state.fresh || state.space ? collapsed.replace(/^ /, '') : collapsed;
    if (piece === '') return;
    if (state.fresh) blocks.push({ pieces: [], linkUnits: 0, before: state.before });
    const block = blocks.at(-1);
    block?.pieces.push(piece);
    if (block !== undefined && state.links > 0) block.linkUnits += piece.length;
    state.fresh = false;
    state.space = piece.endsWith(' ');
  };
  const parser = new Parser({
    onopentag(name) {
      if (DROPPED.has(name)) state.dropped += 1;
      if (name === 'a') state.links += 1;
      if (name === 'td' || name === 'th') add(' ');
      if (name === 'br' && state.dropped === 0) add(BREAK_STAND_IN);
      boundary(name);
    },
    ontext(text) {
      if (state.dropped === 0) add(text);
    },
    onclosetag(name) {
      if (DROPPED.has(name)) state.dropped -= 1;
      if (name === 'a') state.links -= 1;
      boundary(name);
    },
  });
  parser.end(html);
  return blocks;
}
