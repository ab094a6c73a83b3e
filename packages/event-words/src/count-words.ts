import { lemmaOf } from './lemma.ts';

type Span = readonly [number, number];

/** The fields that are read from an ECB+ article. Spans are half-open, in UTF-16 code units. */
export interface EventCorpusArticle {
  readonly topic: number | string;
  readonly text: string;
  /** The annotated sentences. */
  readonly annotated: readonly Span[];
  readonly gold: {
    readonly events: readonly { readonly cluster: string; readonly type: string; readonly mentions: readonly Span[] }[];
  };
}

/** A word with the number of times that it names an event. */
export interface CountedWord {
  readonly lemma: string;
  /** `n` for a noun, `v` for a verb. */
  readonly part: 'n' | 'v';
  readonly events: number;
  readonly others: number;
  /** The words that most often name the same event as this word. */
  readonly partners: readonly string[];
}

interface Tally {
  events: number;
  others: number;
  readonly partners: Map<string, number>;
}

const HAPPENING = /^(?:NEG_)?ACTION_(?:OCCURRENCE|ASPECTUAL|CAUSATIVE|GENERIC)$/u;
const PARTICLE = /^(?:in|into|out|off|up|down|over|away|on|to|for|with|of|from|at|by|back)$/u;
/**
 * Matches words before a noun. Before an uninflected form, any other word in -s is treated as the subject of a verb.
 */
const BEFORE_NOUN =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|of|in|on|for|with|after|before|during|from|by|at|no|another|second|first|third|two|three)$/u;
const BEFORE_VERB =
  /^(?:to|will|would|can|could|may|might|must|should|he|she|it|they|we|i|you|who|which|not|did|does|do)$/u;

interface Word {
  readonly start: number;
  readonly text: string;
  readonly key: string;
}

const formsIn = (text: string) => [...text.matchAll(/[A-Za-z][A-Za-z’'-]*[A-Za-z]/gu)];

function partOf(form: string, before: string, verbForm: boolean): 'n' | 'v' {
  if (BEFORE_VERB.test(before)) return 'v';
  if (verbForm) return form.endsWith('ing') && BEFORE_NOUN.test(before) ? 'n' : 'v';
  return BEFORE_NOUN.test(before) || !before.endsWith('s') ? 'n' : 'v';
}

/** Reads the words of a span, each with its lemma and part of speech. A noun in -ing keeps its form. */
function wordsIn(text: string, [from, to]: Span, counts: ReadonlyMap<string, number>): Word[] {
  const words: Word[] = [];
  let before = '';
  for (const match of formsIn(text.slice(from, to))) {
    const form = match[0].toLowerCase().replace(/[’']s$/u, '');
    const { lemma, verbForm } = lemmaOf(form, counts);
    const part = partOf(form, before, verbForm);
    words.push({ start: from + match.index, text: form, key: `${part === 'n' && verbForm ? form : lemma} ${part}` });
    before = form;
  }
  return words;
}

/** Returns the main word of a mention. This is the verb before a particle, or the last word if there is no particle. */
function headOf(words: readonly Word[]): Word | undefined {
  const last = words.at(-1);
  return words.length > 1 && PARTICLE.test(words[1]?.text ?? '') ? words[0] : last;
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? { events: 0, others: 0, partners: new Map<string, number>() };
  tallies.set(key, tally);
  return tally;
}

function formCounts(articles: readonly EventCorpusArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of articles)
    for (const [form] of formsIn(text)) counts.set(form.toLowerCase(), (counts.get(form.toLowerCase()) ?? 0) + 1);
  return counts;
}

/**
 * Counts how often each word of the annotated sentences names an event, and which words name the same event.
 *
 * @returns the words that name an event at least once, sorted
 */
export function countWords(articles: readonly EventCorpusArticle[]): CountedWord[] {
  const counts = formCounts(articles);
  const tallies = new Map<string, Tally>();
  const clusters = new Map<string, Set<string>>();
  for (const { topic, text, annotated, gold } of articles) {
    for (const span of annotated) {
      const words = wordsIn(text, span, counts);
      const heads = new Set<number>();
      const inside = new Set<number>();
      for (const { cluster, type, mentions } of gold.events) {
        for (const [start, end] of mentions) {
          if (start < span[0] || end > span[1]) continue;
          const own = words.filter((word) => word.start >= start && word.start < end);
          for (const word of own) inside.add(word.start);
          const head = headOf(own);
          if (head === undefined || !HAPPENING.test(type)) continue;
          heads.add(head.start);
          tallyOf(tallies, head.key).events += 1;
          const key = `${topic} ${cluster}`;
          clusters.set(key, (clusters.get(key) ?? new Set()).add(head.key));
        }
      }
      for (const { start, key } of words)
        if (!heads.has(start) && !inside.has(start)) tallyOf(tallies, key).others += 1;
    }
  }
  for (const keys of clusters.values())
    for (const key of keys)
      for (const other of keys) {
        const { partners } = tallyOf(tallies, key);
        if (other !== key) partners.set(other, (partners.get(other) ?? 0) + 1);
      }
  return [...tallies]
    .filter(([, { events }]) => events > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { events, others, partners }]) => {
      const [lemma = '', part] = key.split(' ');
      const best = [...partners].sort((a, b) => b[1] - a[1]).map(([word, count]) => `${word}:${count}`);
      return { lemma, part: part === 'v' ? 'v' : 'n', events, others, partners: best };
    });
}
