import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedPerson, StoryTerm } from '../../core/types.ts';
import { tokenize } from '../../text/tokens.ts';
import { nameTokens, withoutEnding } from '../story/collect-terms.ts';
import { type TermKey, type TermKeys, termKeyIn } from '../story/term-key.ts';

/** The number of sentences at the start of an article that tell the news. */
const LEAD_SENTENCES = 3;
/** Shorter parts of words are not compared. */
const SHORTEST_PART = 3;

type Terms = ReadonlySet<string>;

/** What the sentences of an article have to do with its news. The lists have the order of the sentences. */
export interface NewsTerms {
  /** The terms of the headline and the first sentences that the sentence contains. */
  readonly shared: readonly Terms[];
  /** The names and places in the sentence that the headline and the first sentences do not mention. */
  readonly otherNames: readonly Terms[];
  /** The words of the headline that are not names and that the sentence contains. */
  readonly headline: readonly Terms[];
}

/** Calls a function with each key of a word and its parts. */
function eachKey(text: string, keys: (part: string) => readonly TermKey[], use: (key: TermKey) => void): void {
  const word = withoutEnding(text);
  if (!word.includes('-')) {
    if (word.length >= SHORTEST_PART) for (const key of keys(word)) use(key);
    return;
  }
  for (const part of word.split('-')) if (part.length >= SHORTEST_PART) for (const key of keys(part)) use(key);
}

/** Returns the terms of a headline. Its names are not known, so each word counts as a name and as another word. */
function headlineTerms(title: string, { ofWord, ofPerson }: TermKeys): Set<string> {
  const terms = new Set<string>();
  for (const { kind, text } of tokenize(title)) {
    if (kind !== 'WORD') continue;
    eachKey(text, ofWord, ({ term }) => terms.add(term));
    eachKey(text, ofPerson, ({ term }) => terms.add(term));
  }
  return terms;
}

/**
 * Reads which terms of an article's news its sentences contain. Without a headline, the first sentence tells the news.
 *
 * @param people - the people in the text
 * @param story - the terms of the article, as in `Extraction.story`
 */
export function readNewsTerms(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  story: readonly StoryTerm[],
): NewsTerms {
  const { tokens, sentences, sentenceOf, rules, title } = analysis;
  const keys = termKeyIn(rules);
  const named = nameTokens(analysis, people);
  const storyNames = new Set(story.flatMap(({ term, kind }) => (kind === 'NAME' || kind === 'PERSON' ? [term] : [])));
  const headline = headlineTerms(title ?? '', keys);
  const lead = new Set(headline);
  const names = new Set<string>();
  const shared = sentences.map(() => new Set<string>());
  const otherNames = sentences.map(() => new Set<string>());
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'WORD') continue;
    const name = named.get(at);
    const sentence = sentenceOf[at] ?? 0;
    eachKey(text, name === 'PERSON' ? keys.ofPerson : keys.ofWord, ({ term, kind: termKind }) => {
      const isName = name !== undefined || termKind === 'PLACE' || storyNames.has(term);
      if (isName) names.add(term);
      if (sentence < LEAD_SENTENCES) lead.add(term);
      if (lead.has(term)) shared[sentence]?.add(term);
      else if (isName) otherNames[sentence]?.add(term);
    });
  }
  const first = headline.size === 0 ? (shared[0] ?? headline) : headline;
  const isNews = (term: string) => first.has(term) && !names.has(term);
  return { shared, otherNames, headline: shared.map((terms) => new Set([...terms].filter(isNews))) };
}
