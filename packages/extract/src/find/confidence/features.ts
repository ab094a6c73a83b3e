import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { ExtractedPerson, Span, Stance } from '../../core/types.ts';
import type { CertainSpeaker } from '../people/speaker-state.ts';
import type { StatementDraft } from '../statements/draft.ts';

/** The statements in a text, with their speakers and stances. `speakers` and `stances` are in the order of `drafts`. */
export interface FoundStatements {
  readonly drafts: readonly StatementDraft[];
  readonly people: readonly ExtractedPerson[];
  readonly speakers: readonly CertainSpeaker[];
  readonly stances: readonly Stance[];
}

/**
 * Returns a label for a number from the first limit above it: `bucket(5, [2, 10])` is "<10". The label is "more" if no
 * limit is above the number.
 */
function bucket(value: number, limits: readonly number[]): string {
  const limit = limits.find((one) => value < one);
  return limit === undefined ? 'more' : `<${limit}`;
}

/** The range of tokens from the first span to the last span of a list. */
interface Extent {
  readonly first: number;
  readonly last: number;
  /** The number of words in the spans, without punctuation. */
  readonly words: number;
}

function extentOf({ tokens }: Analysis, spans: readonly Span[]): Extent | null {
  let words = 0;
  let [low, high] = [tokens.length, -1];
  for (const { start, end } of spans) {
    const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1)];
    for (let at = first; at <= last; at += 1) if (tokens[at]?.kind !== 'SIGN') words += 1;
    low = Math.min(low, first);
    high = Math.max(high, last);
  }
  return high < 0 ? null : { first: low, last: high, words };
}

const SENTENCE_END = /^[.!?…]$/;
const CLOSING_MARK = /^[”“"'’»«›‹)]$/;

/** Checks if a statement ends at the end of its sentence. A closing mark can follow the statement. */
function endsSentence({ tokens, sentences, sentenceOf }: Analysis, last: number): boolean {
  if (SENTENCE_END.test(tokens[last]?.text ?? '') || SENTENCE_END.test(tokens[last - 1]?.text ?? '')) return true;
  const end = sentences[sentenceOf[last] ?? -1]?.last ?? 0;
  for (let at = last + 1; at < end; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (!SENTENCE_END.test(text) && !CLOSING_MARK.test(text)) return false;
  }
  return true;
}

/** Returns the distance in characters between the cue and the nearest part of the quote, or -1 without a cue. */
function cueDistance({ cue, quote }: StatementDraft): number {
  const distances = cue.flatMap((word) =>
    quote.map((part) => (word.start >= part.end ? word.start - part.end : Math.max(0, part.start - word.end))),
  );
  return distances.length === 0 ? -1 : Math.min(...distances);
}

/** Returns features of the words and the grammar of a statement. */
function ofWords(analysis: Analysis, draft: StatementDraft, extent: Extent, stance: Stance): string[] {
  const { sentences, sentenceOf, tokens } = analysis;
  const sentence = sentences[sentenceOf[extent.first] ?? -1];
  const count = (sentenceOf[extent.last] ?? 0) - (sentenceOf[extent.first] ?? 0) + 1;
  const length = (sentence?.last ?? 0) - (sentence?.first ?? 0);
  const starts = extent.first - (sentence?.first ?? 0) <= 1;
  const ends = endsSentence(analysis, extent.last);
  const opening = tokens[extent.first]?.kind === 'SIGN' ? tokens[extent.first + 1] : tokens[extent.first];
  const upper = /^\p{Lu}/u.test(opening?.text ?? '');
  const { kind, pattern } = draft;
  let commas = 0;
  for (let at = extent.first; at <= extent.last; at += 1) if (tokens[at]?.text === ',') commas += 1;
  return [
    `kind ${kind}`,
    `pattern ${kind} ${pattern}`,
    `stance ${stance}`,
    `words ${bucket(extent.words, [2, 4, 7, 13, 26])}`,
    `short ${kind} ${extent.words < 5}`,
    `parts ${bucket(draft.quote.length, [2, 3])}`,
    `sentences ${bucket(count, [2, 3])}`,
    `length ${bucket(length, [12, 25, 40])}`,
    `starts ${starts}`,
    `shape ${kind} ${upper} ${ends}`,
    `commas ${bucket(commas, [1, 2, 4])}`,
  ];
}

/** Returns features of the frame of a statement and of its distance to other statements. */
function ofFrame(analysis: Analysis, draft: StatementDraft, nearest: number, overlaps: boolean): string[] {
  const frame = extentOf(analysis, draft.frame)?.words ?? 0;
  const cue = draft.cue.map(({ start, end }) => analysis.body.slice(start, end).toLowerCase()).join(' ');
  return [
    `cue ${cue}`,
    `cues ${bucket(draft.cue.length, [1, 2])}`,
    `distance ${bucket(cueDistance(draft), [0, 4, 30, 80])}`,
    `frame ${bucket(frame, [1, 4, 10, 20])}`,
    `nearest ${bucket(nearest, [3, 30])}`,
    ...(overlaps ? ['overlaps'] : []),
  ];
}

/**
 * Returns the distance in characters from an offset to the nearest mention of a person. The mentions are in text order.
 */
function nearestMention({ mentions }: ExtractedPerson, offset: number): number {
  const at = lowerBound(mentions, ({ start }) => start, offset);
  const distances = [mentions[at - 1], mentions[at]].map((mention) =>
    mention === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(mention.start - offset),
  );
  return Math.min(...distances);
}

/** Returns features of the speaker of a statement. */
function ofSpeaker(
  { kind, quote, speakerSpans }: StatementDraft,
  { attribution, certainty, speakers, reportedBy }: CertainSpeaker,
  person: ExtractedPerson | null,
): string[] {
  const start = quote[0]?.start ?? 0;
  const away = person === null ? -1 : nearestMention(person, start);
  return [
    `away ${bucket(away, [0, 60, 150, 300, 800])}`,
    `attribution ${kind} ${attribution}`,
    `speaker ${person === null ? 'none' : `${person.kind} ${person.named}`}`,
    `certainty ${attribution} ${bucket(certainty, [0.65, 0.75, 0.85, 0.93, 0.99])}`,
    ...(person === null && speakerSpans.length > 0 ? ['unresolved'] : []),
    ...(speakers === undefined ? [] : ['joint']),
    ...(reportedBy === undefined ? [] : ['reported']),
  ];
}

/**
 * Returns the distance in characters from each statement to the nearest other statement. Negative if the two overlap.
 */
function nearestOf(drafts: readonly StatementDraft[]): number[] {
  const outer = [...drafts.keys()]
    .filter((at) => drafts[at]?.container === null)
    .sort((a, b) => (drafts[a]?.quote[0]?.start ?? 0) - (drafts[b]?.quote[0]?.start ?? 0));
  const nearest = drafts.map(() => Number.MAX_SAFE_INTEGER);
  for (let at = 1; at < outer.length; at += 1) {
    const [one, other] = [outer[at - 1] ?? 0, outer[at] ?? 0];
    const distance = (drafts[other]?.quote[0]?.start ?? 0) - (drafts[one]?.quote.at(-1)?.end ?? 0);
    nearest[one] = Math.min(nearest[one] ?? distance, distance);
    nearest[other] = Math.min(nearest[other] ?? distance, distance);
  }
  return nearest;
}

/**
 * Returns the features of each statement that its confidence depends on. They describe its words, its frame and how its
 * speaker was found.
 *
 * @returns one list of feature names per draft, in the order of the drafts
 */
export function featuresOf(analysis: Analysis, found: FoundStatements): string[][] {
  const { drafts, people, speakers, stances } = found;
  const nearest = nearestOf(drafts);
  return drafts.map((draft, at) => {
    const extent = extentOf(analysis, draft.quote);
    const speaker = speakers[at];
    if (extent === null || speaker === undefined) return [];
    const distance = nearest[at] ?? 0;
    const person = speaker.speaker === null ? null : (people[speaker.speaker] ?? null);
    return [
      `strength ${bucket(draft.confidence, [0.3, 0.45, 0.55, 0.65, 0.75, 0.8, 0.85])}`,
      ...ofWords(analysis, draft, extent, stances[at] ?? 'ASSERTS'),
      ...ofFrame(analysis, draft, Math.abs(distance), distance < 0),
      ...ofSpeaker(draft, speaker, person),
    ];
  });
}
