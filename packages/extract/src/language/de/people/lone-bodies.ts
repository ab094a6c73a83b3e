import type { Analysis } from '../../../core/analysis.ts';
import { anyOf, wholeWord, wordEnding } from '../../../core/word-list.ts';
import { isCapital, wordsFrom } from '../../../find/people/phrase.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  CITED_COMPANY,
  COMPANY_HAS,
  COMPANY_PREDICATES,
  HAS_PREPOSITIONS,
  NAMED_ARTICLES,
  NAMED_BEFORE,
} from '../words/lone-bodies.ts';
import { COMPANY_KINDS } from '../words/name-contexts.ts';
import { isGeneric } from './generic-bodies.ts';

const predicate = new RegExp(`^${anyOf(COMPANY_PREDICATES)}(?!\\p{L})`, 'u');
const companyHas = wordEnding(COMPANY_HAS);
const namedBefore = wholeWord(NAMED_BEFORE);
const companyKind = wordEnding(COMPANY_KINDS);

/** The maximum number of words in a predicate that shows a company. */
const PREDICATE = 12;
/** The maximum number of sentences between a name and "das Unternehmen". */
const NEAR = 3;
/** The maximum number of adjectives in an apposition. */
const ADJECTIVES = 2;

/** Checks for a noun for a company in an apposition: "Horna, ein Hersteller von Waagen,". */
function isApposedToCompany(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== ',' || !/^(?:eine?|der|die|das)$/u.test(tokens[at + 2]?.lower ?? '')) return false;
  for (let noun = at + 3; noun <= at + 3 + ADJECTIVES; noun += 1) {
    const token = tokens[noun];
    if (token?.kind !== 'WORD') return false;
    if (isCapital(token)) return isGeneric(token.lower) || companyKind.test(token.text);
  }
  return false;
}

/** Returns whether "das Unternehmen" or "laut Unternehmen" stands at an index, as the subject of its clause. */
function isCompanyNoun(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'WORD' || next?.kind !== 'WORD') return false;
  if (CITED_COMPANY.has(`${token.lower} ${next.lower}`)) return true;
  return NAMED_ARTICLES.has(token.lower) && namedBefore.test(next.lower) && isCapital(next);
}

/** Checks for the subject at the beginning of a sentence, or after a verb: "teilte das Unternehmen mit". */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 2]];
  if (CITED_COMPANY.has(`${token?.lower} ${tokens[at + 1]?.lower}`)) return true;
  // "die Agentur Horna" names another organization.
  if (after?.kind === 'WORD' && isCapital(after)) return false;
  return token !== undefined && (isCapital(token) || /^\p{Ll}+t(?:e|en)?$/u.test(before?.text ?? ''));
}

/**
 * Checks whether "das Unternehmen" can only be the name at an index, because the article has not mentioned a company
 * before.
 */
function isCalledCompanyLater({ tokens, sentences, sentenceOf }: Analysis, at: number): boolean {
  for (let before = 0; before < at; before += 1) if (isCompanyNoun(tokens, before)) return false;
  const here = sentenceOf[at] ?? 0;
  const last = (sentences[here + NEAR] ?? sentences.at(-1))?.last ?? tokens.length;
  for (let next = at + 1; next < last; next += 1) if (isCompanyNoun(tokens, next)) return isSubject(tokens, next);
  return false;
}

/**
 * Checks whether an article probably uses a single word as the name of a company or an agency: "Horna beschäftigt 400
 * Menschen", "Horna … Das Unternehmen".
 */
export function isLikelyBody(analysis: Analysis, name: string): boolean {
  const { tokens } = analysis;
  return tokens.some((token, at) => {
    if (token.text !== name) return false;
    const [noun, link] = [tokens[at - 2], tokens[at - 1]];
    const isOwner = HAS_PREPOSITIONS.has(link?.lower ?? '') && companyHas.test(noun?.lower ?? '');
    return (
      isOwner ||
      isApposedToCompany(tokens, at) ||
      predicate.test(wordsFrom(tokens, at + 1, PREDICATE)) ||
      isCalledCompanyLater(analysis, at)
    );
  });
}
