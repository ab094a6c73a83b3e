import {
  ADVERB,
  CAPITAL,
  DETERMINER,
  FINITE,
  OBLIQUE,
  PARTICIPLE,
  POINTER,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  SUBJECT_WORD,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { continuesDegree } from '../../../find/names/titles.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { AGENCIES } from '../words/media.ts';
import {
  ADJECTIVE_JOINERS,
  ATTACHING_PREPOSITIONS,
  DATE_PREPOSITIONS,
  GENITIVE_PRONOUNS,
  GENITIVES,
  LEADING_WORDS,
  LOCATIVE_PREPOSITIONS,
  NAME_PARTICLES,
  NOUN_COORDINATORS,
  OTHERS,
  PAIRED_COORDINATORS,
} from '../words/phrase-words.ts';
import { TIME_BEGINNING } from '../words/time-nouns.ts';

/** A noun phrase. It spans the tokens `[first, last)`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Whether the phrase cannot be in the nominative ("dem Minister"). */
  readonly oblique: boolean;
  /** Whether the phrase consists only of a pronoun. */
  readonly pronoun: boolean;
}

/** Maximum length of a phrase, in tokens. No speaker is longer. The limit keeps the running time linear. */
const LONGEST = 40;

function looksLikeAdjective(word: string): boolean {
  return word.length > 3 && /e[nrsm]?$/.test(word);
}

/** Skips adjectives, adverbs and numbers before a noun. Returns the same index if no noun follows. */
function skipAttributes(syntax: Syntax, from: number, limit: number, determined: boolean): number {
  let at = from;
  while (at < limit && at - from < 7) {
    const flags = flagsAt(syntax, at);
    const token = syntax.tokens[at];
    if (token === undefined) return from;
    if (flags & (CAPITAL | QUOTED)) return at;
    const word = token.lower;
    if (at === from && !determined && flags & FINITE && !(flags & PARTICIPLE)) return from;
    const attribute =
      token.kind === 'NUMBER' ||
      ((flags & (PREPOSITION | SUBORDINATOR | PRONOUN)) === 0 && looksLikeAdjective(word)) ||
      (at > from && ADJECTIVE_JOINERS.has(word)) ||
      (flags & (ADVERB | DETERMINER)) !== 0;
    const inside = attribute || !(flags & PREPOSITION) ? at : participleAfter(syntax, at, limit);
    if (!attribute && inside === at) return from;
    at = attribute ? at + 1 : inside;
  }
  return from;
}

/**
 * Skips an attribute of several words that ends in a participle: "die [zur Universität gehörende] Stiftung". Returns
 * the same index if there is nothing to skip.
 */
function participleAfter(syntax: Syntax, at: number, limit: number): number {
  let end = at + 1;
  while (end < Math.min(limit, at + 6) && flagsAt(syntax, end) & (DETERMINER | CAPITAL)) end += 1;
  const inner = end > at + 1 && (flagsAt(syntax, end - 1) & CAPITAL) !== 0;
  while (
    end < Math.min(limit, at + 7) &&
    !(flagsAt(syntax, end) & CAPITAL) &&
    looksLikeAdjective(wordAt(syntax, end))
  ) {
    const participle = inner || /(ende[nrsm]?|te[nrsm]?|ne[nrsm])$/.test(wordAt(syntax, end));
    if (participle && flagsAt(syntax, end + 1) & CAPITAL) return end;
    end += 1;
    while (end < Math.min(limit, at + 8) && flagsAt(syntax, end) & CAPITAL) end += 1;
  }
  return at;
}

/** Skips a quoted name ("Der Spiegel"). Returns the same index if there is nothing to skip. */
function skipQuotedName(syntax: Syntax, at: number, limit: number): number {
  const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[at] ?? -1];
  if (quotation === undefined || quotation.open !== at || quotation.close >= limit) return at;
  if (/^[,.!?…]$/.test(wordAt(syntax, quotation.close - 1))) return at;
  return quotation.close - at <= 7 && flagsAt(syntax, at + 1) & CAPITAL ? quotation.close + 1 : at;
}

/** Skips capitalized words and name particles. Returns the index after them. */
function skipNames(syntax: Syntax, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const flags = flagsAt(syntax, at);
    const token = syntax.tokens[at];
    if (flags & QUOTED) {
      const after = skipQuotedName(syntax, at, limit);
      // In "dass die „Rote Hand“ Kerns Vorschlag ablehnt", the name after the article and the quoted name is a separate
      // phrase.
      if (after === at || (at === from && flagsAt(syntax, from - 1) & DETERMINER)) return after;
      at = after;
    } else if (flags & CAPITAL && !(at > from && flags & (DETERMINER | PREPOSITION))) at += 1;
    else if (token?.kind === 'NUMBER' && at > from && token.text.length <= 3 && !(flagsAt(syntax, at + 1) & CAPITAL))
      at += 1;
    else if (at > from && AGENCIES.has(token?.text ?? '')) at += 1;
    else if (at > from && (isNameParticle(syntax, at, limit) || continuesDegree(token?.text ?? ''))) at += 1;
    else return at;
  }
  return at;
}

/** Checks if a word is a particle in a name: "Ursula von der Leyen", "Mohammed bin Salman". */
function isNameParticle(syntax: Syntax, at: number, limit: number): boolean {
  const word = wordAt(syntax, at);
  if (!NAME_PARTICLES.has(word) || word === 'und') return word === '&';
  const next = flagsAt(syntax, at + 1);
  if (word === 'der' || word === 'den') return NAME_PARTICLES.has(wordAt(syntax, at - 1)) && (next & CAPITAL) !== 0;
  const ahead = next & CAPITAL || NAME_PARTICLES.has(wordAt(syntax, at + 1));
  return at + 1 < limit && ahead !== 0 && ahead !== false && word !== 'von' && word !== 'zu';
}

/** Reads a source in quotation marks: "laut „hafen.example“". Returns null if no such source begins at the token. */
export function quotedName(syntax: Syntax, at: number): Pick<Phrase, 'first' | 'last'> | null {
  const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[at] ?? -1];
  if (quotation === undefined || quotation.open !== at || quotation.close - at > 7) return null;
  return { first: at, last: quotation.close + 1 };
}

/** Reads a noun phrase up to its head. Returns null if no noun phrase begins at the token. */
function parseCore(syntax: Syntax, at: number, limit: number): Phrase | null {
  const flags = flagsAt(syntax, at);
  if (at >= limit || flags & SUBORDINATOR || (flags & CAPITAL && flags & ADVERB)) return null;
  if (LEADING_WORDS.has(wordAt(syntax, at))) return null;
  // In "ihr Sprecher", "ihr" is a possessive determiner because a noun follows.
  const owning = wordAt(syntax, at) === 'ihr' && (flagsAt(syntax, at + 1) & CAPITAL) !== 0;
  if (flags & PRONOUN && !owning) return { first: at, last: at + 1, oblique: false, pronoun: true };
  const determined = (flags & DETERMINER) !== 0;
  // In "deren Sprecher", the possessive is a genitive, but the phrase can be in any case.
  const oblique = (flags & OBLIQUE) !== 0 && !GENITIVE_PRONOUNS.has(wordAt(syntax, at));
  if (determined && /^\d+-jährige[rn]?$/.test(wordAt(syntax, at + 1)) && !(flagsAt(syntax, at + 2) & CAPITAL)) {
    return { first: at, last: at + 2, oblique, pronoun: false };
  }
  const another = determined && OTHERS.has(wordAt(syntax, at + 1)) && !(flagsAt(syntax, at + 2) & CAPITAL);
  if (another && /^eine?$/.test(wordAt(syntax, at))) return { first: at, last: at + 2, oblique: false, pronoun: false };
  const head = skipAttributes(syntax, determined ? at + 1 : at, limit, determined);
  const last = skipNames(syntax, head, limit);
  if (last > head) return { first: at, last, oblique, pronoun: false };
  if (syntax.tokens[head]?.kind === 'NUMBER') return null;
  if (flags & SUBJECT_WORD) return { first: at, last: at + 1, oblique, pronoun: true };
  return null;
}

function skipBrackets(syntax: Syntax, at: number, limit: number): number {
  if (wordAt(syntax, at) !== '(') return at;
  for (let end = at + 1; end < Math.min(limit, at + 14); end += 1) if (wordAt(syntax, end) === ')') return end + 1;
  return at;
}

const ABSTRACT = /(?:ung|heit|keit)$/;

/** Checks for an acronym after "des" or "der": "des BMI". */
function isOwningAcronym(syntax: Syntax, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(syntax.tokens[at]?.text ?? '') && GENITIVES.has(wordAt(syntax, at - 1));
}

/**
 * Checks if "der" begins a phrase in the nominative: "nach Auskunft der NASA der größte Teil". The ending of the
 * adjective after "der" shows the case.
 */
function isNominative(syntax: Syntax, at: number): boolean {
  if (wordAt(syntax, at) !== 'der' || flagsAt(syntax, at + 1) & CAPITAL) return false;
  const word = wordAt(syntax, at + 1);
  return word.length > 3 && word.endsWith('e') && (flagsAt(syntax, at + 2) & CAPITAL) !== 0;
}

/**
 * Skips one modifier after a head: a genitive, "von …", text in brackets or a quoted name. Returns the same index if
 * there is nothing to skip.
 */
function skipModifier(syntax: Syntax, at: number, limit: number, locative: boolean): number {
  const bracketed = skipBrackets(syntax, at, limit);
  if (bracketed > at) return bracketed;
  const quoted = skipQuotedName(syntax, at, limit);
  if (quoted > at) return quoted;
  const word = wordAt(syntax, at);
  // In "laut einer Mitteilung des BMI der Verbesserung", "der Verbesserung" does not belong to the phrase. No genitive
  // follows an acronym in the genitive.
  if (word === 'der' && isOwningAcronym(syntax, at - 1) && ABSTRACT.test(wordAt(syntax, at + 1))) return at;
  if (GENITIVES.has(word)) return isNominative(syntax, at) ? at : (parseCore(syntax, at, limit)?.last ?? at);
  // "Vertreter französischer Behörden" contains a genitive plural without a determiner.
  const adjective =
    word.endsWith('er') &&
    looksLikeAdjective(word) &&
    !(flagsAt(syntax, at) & (CAPITAL | DETERMINER | PREPOSITION | ADVERB));
  if (adjective && flagsAt(syntax, at + 1) & CAPITAL) return skipNames(syntax, at + 1, limit);
  if (ATTACHING_PREPOSITIONS.has(word) || (locative && LOCATIVE_PREPOSITIONS.has(word))) {
    const inner = parseCore(syntax, at + 1, limit);
    // In "der Leiter der Feuerwehr am Montag", the time belongs to the verb.
    if (inner !== null && DATE_PREPOSITIONS.has(word) && TIME_BEGINNING.test(wordAt(syntax, inner.last - 1))) return at;
    return inner === null || inner.pronoun ? at : inner.last;
  }
  const pair = PAIRED_COORDINATORS.has(word) && wordAt(syntax, at + 1) === 'auch';
  if (NOUN_COORDINATORS.has(word) || pair) {
    const inner = parseCore(syntax, at + (pair ? 2 : 1), limit);
    return inner === null || inner.pronoun ? at : inner.last;
  }
  return at;
}

/**
 * Skips an apposition between commas: "…, Vorsitzender der Partei, …". Returns the same index if there is nothing to
 * skip.
 */
function skipApposition(syntax: Syntax, at: number, limit: number, closed: boolean): number {
  if (wordAt(syntax, at) !== ',') return at;
  let end = parseCore(syntax, at + 1, limit)?.last ?? at;
  if (end === at || flagsAt(syntax, at + 1) & PRONOUN) return at;
  for (let next = skipModifier(syntax, end, limit, true); next > end; next = skipModifier(syntax, end, limit, true))
    end = next;
  const after = wordAt(syntax, end);
  if (after === ',' && end < limit) return end;
  return !closed && (end >= limit || after === '.' || after === ':') ? end : at;
}

/**
 * Reads the noun phrase that begins at a token. Genitives, "von …", brackets and appositions after its head are
 * included.
 *
 * @param at - index of the first token
 * @param limit - index after the last token that may belong to the phrase
 * @param locative - whether a phrase such as "in Berlin" after the head is part of the phrase
 * @returns null if no noun phrase begins at the token
 */
export function parsePhrase(syntax: Syntax, at: number, limit: number, locative: boolean): Phrase | null {
  const core = parseCore(syntax, at, Math.min(limit, at + LONGEST));
  if (core === null || (core.pronoun && !(flagsAt(syntax, at) & SUBJECT_WORD))) return core;
  const bound = Math.min(limit, at + LONGEST);
  let last = core.last;
  for (let next = skipModifier(syntax, last, bound, locative); next > last; ) {
    last = next;
    next = skipModifier(syntax, last, bound, locative);
  }
  const apposition = core.pronoun ? last : skipApposition(syntax, last, bound, false);
  return { ...core, last: apposition };
}

/** Skips adverbs, "sich" and prepositional phrases. Returns the index after them. */
export function skipAdverbials(syntax: Syntax, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED || flags & (FINITE | SUBORDINATOR)) return at;
    // "schrieb darauf der Minister": a pronominal adverb is skipped.
    if (flags & POINTER && !(flags & CAPITAL)) at += 1;
    else if (flags & PRONOUN) return at;
    else if (flags & ADVERB && !(flags & CAPITAL && parseCore(syntax, at, limit) !== null && !(flags & PREPOSITION)))
      at += 1;
    else if (flags & PREPOSITION) {
      const phrase = parseCore(syntax, at + 1, limit);
      if (phrase === null) return at + 1;
      at = phrase.last;
      while (GENITIVES.has(wordAt(syntax, at))) {
        const genitive = parseCore(syntax, at, limit);
        if (genitive === null) break;
        at = genitive.last;
      }
    } else return at;
  }
  return at;
}
