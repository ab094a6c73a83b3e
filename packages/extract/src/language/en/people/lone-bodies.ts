import type { Analysis } from '../../../core/analysis.ts';
import { anyOf, wholeWord, wordEnding } from '../../../core/word-list.ts';
import { wordsFrom } from '../../../find/people/phrase.ts';
import type { Token } from '../../../text/tokens.ts';
import { BEFORE_HEAD_ENDINGS } from '../words/body-names.ts';
import {
  AFTER_AGENCY_TELLS,
  AGENCY_TELLS,
  BODY_TELLS,
  COMPANY_HAS,
  COMPANY_PREDICATES,
  HAS_PREPOSITIONS,
  IT_SAYS,
  NAMED_BEFORE,
} from '../words/lone-bodies.ts';
import { people } from '../words/people.ts';
import { begins, isPossessive } from './body-signs.ts';

const predicate = new RegExp(`^${anyOf(COMPANY_PREDICATES)}(?![\\p{L}])`, 'u');
const attribute = wordEnding(BEFORE_HEAD_ENDINGS);
const spokesperson = wholeWord(people.spokespeople);

/** The maximum number of words in a predicate that shows a company. */
const PREDICATE = 9;
/** The maximum number of sentences between a name and "the company". */
const NEAR = 2;

/** Checks for the words before a name that only occur before companies: "Cork-based", "workers at", "spokeswoman for". */
function isBeforeCompany(tokens: readonly Token[], at: number): boolean {
  const [noun, link] = [tokens[at - 2], tokens[at - 1]];
  if (link?.kind !== 'WORD' || tokens[at]?.breaks !== 0) return false;
  if (attribute.test(link.text)) return true;
  if (HAS_PREPOSITIONS.has(link.lower) && COMPANY_HAS.has(noun?.lower ?? '')) return true;
  return link.lower === 'for' && spokesperson.test(noun?.lower ?? '');
}

/** Checks whether a name is the subject of a sentence that ends with "it said": "Veltran will close, it said". */
function isSubjectOfIt({ tokens, sentences, sentenceOf }: Analysis, at: number): boolean {
  const sentence = sentences[sentenceOf[at] ?? 0];
  if (sentence?.first !== at) return false;
  for (let it = at + 2; it < sentence.last; it += 1)
    if (tokens[it]?.lower === 'it' && tokens[it - 1]?.text === ',' && IT_SAYS.has(tokens[it + 1]?.lower ?? ''))
      return true;
  return false;
}

/** Checks whether a name is the subject of a verb of saying, or begins its sentence. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    BODY_TELLS.has(next?.lower ?? '') ||
    (BODY_TELLS.has(before?.lower ?? '') && next?.kind !== 'WORD') ||
    (begins(tokens, at) && next?.kind === 'WORD')
  );
}

/** Returns the index of the noun in "the company" or "the toy maker" at an index. -1 for any other words. */
function bodyNounAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'the') return -1;
  for (let noun = at + 1; noun < at + 4; noun += 1) {
    const token = tokens[noun];
    if (token?.kind !== 'WORD' || !/^\p{Ll}/u.test(token.text)) return -1;
    if (NAMED_BEFORE.has(token.lower)) return isPossessive(token) ? -1 : noun;
  }
  return -1;
}

/** Checks whether "the company" is the subject of its clause, or the agency that somebody told something. */
function isTelling(tokens: readonly Token[], at: number, noun: number): boolean {
  const before = tokens[at - 1];
  if (before?.lower === 'told') return true;
  const closed = begins(tokens, at) || before?.text === ',' || before?.kind === 'QUOTE';
  return closed && tokens[noun + 1]?.kind === 'WORD';
}

/**
 * Checks whether "the company" or "the agency" can only be the name at an index, because the article has not mentioned
 * such an organization before.
 */
function isCalledBodyLater({ tokens, sentences, sentenceOf }: Analysis, at: number): boolean {
  if (!isSubject(tokens, at)) return false;
  for (let before = 0; before < at; before += 1) if (bodyNounAt(tokens, before) >= 0) return false;
  const here = sentenceOf[at] ?? 0;
  const last = (sentences[here + NEAR] ?? sentences.at(-1))?.last ?? tokens.length;
  for (let next = at + 1; next < last; next += 1) {
    const noun = bodyNounAt(tokens, next);
    if (noun >= 0) return isTelling(tokens, next, noun);
  }
  return false;
}

/** Checks for an agency that is quoted: "Corrin Wire reported that". */
const isQuotedAgency = (tokens: readonly Token[], at: number): boolean => {
  const [before, next, link] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (AGENCY_TELLS.has(next?.lower ?? '')) return AFTER_AGENCY_TELLS.has(link?.lower ?? '');
  return AGENCY_TELLS.has(before?.lower ?? '') && tokens[at - 2]?.text === ',' && next?.kind !== 'WORD';
};

/**
 * Checks for words around a single name that show a company or an agency, but that can be missing beside the surname of
 * a person: "Veltran employs 400 people", "workers at Veltran", "Veltran said … The company".
 *
 * @param at - index of the name
 */
export function showsLoneBody(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis;
  if (isPossessive(tokens[at])) return false;
  return (
    isBeforeCompany(tokens, at) ||
    predicate.test(wordsFrom(tokens, at + 1, PREDICATE)) ||
    isQuotedAgency(tokens, at) ||
    isSubjectOfIt(analysis, at) ||
    isCalledBodyLater(analysis, at)
  );
}
