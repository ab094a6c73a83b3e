import type { Analysis } from '../../core/analysis.ts';
import type { Memoized } from '../../core/memo.ts';
import type { ExtractedPerson, StoryTerm } from '../../core/types.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { nameTokens } from '../story/collect-terms.ts';
import { partsOf, type TermKey, type TermKeys, termKeyIn } from '../story/term-key.ts';

/** The number of sentences at the start of an article that report the news. */
export const LEAD_SENTENCES = 3;
/** The minimum length of a part of a word that is compared. */
const SHORTEST_PART = 3;

type Terms = ReadonlySet<string>;

/**
 * The terms that connect the sentences of an article with its news. Each list has one entry for each sentence, in text
 * order.
 */
export interface NewsTerms {
  /** The terms in the sentence that also occur in the headline or the first sentences. */
  readonly shared: readonly Terms[];
  /** The names and places in the sentence that do not occur in the headline or the first sentences. */
  readonly otherNames: readonly Terms[];
  /** The words in the sentence that also occur in the headline and are not names. */
  readonly headline: readonly Terms[];
  /** Whether the headline or the first sentences name a place. */
  readonly isOfNews: (place: string) => boolean;
}

/** Calls a function with each key of a word. The parts of a hyphenated word are looked up separately. */
function eachKey(token: Token, keys: Memoized<readonly TermKey[]>, use: (key: TermKey) => void): void {
  for (const part of partsOf(token)) if (part.form.text.length >= SHORTEST_PART) for (const key of keys(part)) use(key);
}

/**
 * Returns the terms of a headline. Names in a headline are not marked, so each word is looked up both as a name and as
 * another word.
 */
function headlineTerms(title: string, { ofWord, ofPerson }: TermKeys): Set<string> {
  const terms = new Set<string>();
  for (const token of tokenize(title)) {
    if (token.kind !== 'WORD') continue;
    eachKey(token, ofWord, ({ term }) => terms.add(term));
    eachKey(token, ofPerson, ({ term }) => terms.add(term));
  }
  return terms;
}

/**
 * Finds the terms of an article's news in each of its sentences. If the article has no headline, the first sentence is
 * used instead.
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
  let [at, name, sentence]: [number, string | undefined, number] = [0, undefined, 0];
  const add = ({ term, kind: termKind }: TermKey) => {
    const isName = name !== undefined || termKind === 'PLACE' || storyNames.has(term);
    if (isName) names.add(term);
    if (sentence < LEAD_SENTENCES) lead.add(term);
    if (lead.has(term)) shared[sentence]?.add(term);
    else if (isName) otherNames[sentence]?.add(term);
  };
  for (const token of tokens) {
    if (token.kind === 'WORD') {
      name = named.get(at);
      sentence = sentenceOf[at] ?? 0;
      eachKey(token, name === 'PERSON' ? keys.ofPerson : keys.ofWord, add);
    }
    at += 1;
  }
  const first = headline.size === 0 ? (shared[0] ?? headline) : headline;
  const isNews = (term: string) => first.has(term) && !names.has(term);
  const isOfNews = (place: string) => {
    let isKnown = false;
    for (const token of tokenize(place)) eachKey(token, keys.ofWord, ({ term }) => (isKnown ||= lead.has(term)));
    return isKnown;
  };
  return { shared, otherNames, headline: shared.map((terms) => new Set([...terms].filter(isNews))), isOfNews };
}
