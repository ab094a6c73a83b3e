import type { Analysis } from '../../../core/analysis.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { FUNCTION_WORDS } from '../../../find/people/lexicon.ts';
import type { Token } from '../../../text/tokens.ts';

/** A noun phrase of a clause that no preposition governs: tokens `[first, last)` with its head noun. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The article in small letters; empty for none. */
  readonly article: string;
}

const ARTICLE =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ihr|ihre|ihren|sein|seine|seinen|beide|alle)$/u;
const PREPOSITION =
  /^(?:in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|gegen|über|unter|um|durch|ohne|wegen|während|seit|bis|vor|hinter|neben|zwischen|ab|trotz|laut|gemäß|per|als|wie|ins|ans)$/u;
const LINK = /^(?:für|über|gegen|zwischen|in|im|zur|zum|auf|mit|an|von|vom)$/u;
const MOST_WORDS = 9;

/** Adverbs that begin sentences. */
const OPENING = /^(?:erst|gerade|dabei|genau|kurz|gut|gegen|fast|allein|eigentlich|später|früher)$/u;
const isWord = (token: Token | undefined): token is Token => token?.kind === 'WORD';
const isNoun = (token: Token | undefined): token is Token =>
  isWord(token) &&
  token.text.charAt(0) !== token.lower.charAt(0) &&
  !FUNCTION_WORDS.has(token.lower) &&
  !OPENING.test(token.lower);
const FINITE =
  /^(?:war|waren|hatten?|haben|hat|habe|wird|werden?|wurden?|sollen?|sollten?|wollen?|wollten?|können|konnten?|müssen|mussten?|dürfen|seien?)$/u;
const NUMERAL = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)$/u;
const isAttribute = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'NUMBER' ||
    NUMERAL.test(token.lower) ||
    (/^\p{Ll}.*(?:e|en|er|es|em)$/u.test(token.text) && !FINITE.test(token.lower)));

/** Index of the noun after article and adjectives from `at`; -1 for none. */
function headFrom(tokens: readonly Token[], at: number, last: number): number {
  for (let head = at; head < Math.min(last, at + 5); head += 1) {
    if (isNoun(tokens[head])) return head;
    if (!isAttribute(tokens[head])) return -1;
  }
  return -1;
}

/** Index after the capital words and short quoted names from a head on. */
function namesEnd(analysis: Analysis, head: number, last: number): number {
  const { tokens, quotations, quotationOf } = analysis;
  let end = head + 1;
  while (end < last && isNoun(tokens[end])) end += 1;
  const quotation = quotations[quotationOf[end] ?? -1];
  return quotation !== undefined && quotation.open === end && quotation.close - end < 6 ? quotation.close + 1 : end;
}

/** Index after genitives and the like that belong to a noun phrase: "des Territoriums der Ukraine", "für ein Schiff". */
function tailEnd(analysis: Analysis, from: number, last: number, dated: (at: number) => boolean): number {
  const { tokens } = analysis;
  let end = from;
  while (end < last && end < from + MOST_WORDS && !dated(end)) {
    const lower = tokens[end]?.lower ?? '';
    const genitive = /^(?:des|der|eines|einer)$/u.test(lower);
    const link = end > from - 1 && LINK.test(lower);
    if (!genitive && !link) return end;
    const start = link && ARTICLE.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
    const head = headFrom(tokens, start, last);
    if (head < 0 || dated(head)) return end;
    end = namesEnd(analysis, head, last);
  }
  return end;
}

/**
 * The noun phrases of a clause that can be its subject or object, in order.
 *
 * @param dated - whether a token belongs to a date
 */
export function phrasesIn(
  analysis: Analysis,
  first: number,
  last: number,
  dated: (at: number) => boolean,
): NounPhrase[] {
  const { tokens } = analysis;
  const found: NounPhrase[] = [];
  for (let at = first; at < last && found.length < 4; ) {
    const token = tokens[at];
    if (dated(at) || !isWord(token)) {
      const counted = token?.kind === 'NUMBER' && !dated(at) && headFrom(tokens, at, last) > at;
      if (!counted) {
        at += 1;
        continue;
      }
    }
    // "Zwei Wochen vor den Gesprächen": the preposition belongs to the date.
    const governed = at > first && PREPOSITION.test(tokens[at - 1]?.lower ?? '') && dated(at - 1);
    if (governed || PREPOSITION.test(token?.lower ?? '')) {
      const next = governed ? at : at + 1;
      const start = ARTICLE.test(tokens[next]?.lower ?? '') ? next + 1 : next;
      const head = headFrom(tokens, start, last);
      at = head < 0 ? at + 1 : tailEnd(analysis, namesEnd(analysis, head, last), last, dated);
      continue;
    }
    const article = ARTICLE.test(token?.lower ?? '') ? (token?.lower ?? '') : '';
    const head = headFrom(tokens, article === '' ? at : at + 1, last);
    const starts = article !== '' || isNoun(token) || isAttribute(token);
    if (head < 0 || !starts || dated(head)) {
      at += 1;
      continue;
    }
    const end = tailEnd(analysis, namesEnd(analysis, head, last), last, dated);
    const before = found.at(-1);
    // "Xi und Präsident Putin": both are one subject.
    if (before !== undefined && before.last === at - 1 && /^(?:und|sowie)$/u.test(tokens[at - 1]?.lower ?? ''))
      found[found.length - 1] = { ...before, last: end };
    else found.push({ first: at, last: end, head, article });
    at = end;
  }
  return found;
}

/** "Auftrag" to "Auftrags", "Journalist" to "Journalisten". */
function genitiveNoun(noun: string): string {
  if (/[^aeiouäöü](?:us|os|is|as)$/u.test(noun)) return noun;
  if (/(?:ist|ent|ant|oge|and|(?<![Rr])at)$/u.test(noun) && roleWord(noun) !== null)
    return noun.endsWith('e') ? `${noun}n` : `${noun}en`;
  if (/e$/u.test(noun) && roleWord(noun) !== null) return `${noun}n`;
  return /(?:s|ß|x|z|sch|mann)$/iu.test(noun) ? `${noun}es` : `${noun}s`;
}

const SEVERAL: ReadonlyMap<string, string> = new Map([
  ['mehrere', 'mehrerer'],
  ['einige', 'einiger'],
  ['viele', 'vieler'],
  ['zwei', 'zweier'],
  ['drei', 'dreier'],
]);

const GENITIVE_OF: ReadonlyMap<string, string> = new Map([
  ['der', 'des'],
  ['den', 'des'],
  ['das', 'des'],
  ['des', 'des'],
  ['ein', 'eines'],
  ['einen', 'eines'],
  ['eine', 'einer'],
  ['die', 'der'],
  ['beide', 'der beiden'],
  ['alle', 'aller'],
  ['ihr', 'ihres'],
  ['ihren', 'ihres'],
  ['ihre', 'ihrer'],
  ['sein', 'seines'],
  ['seinen', 'seines'],
  ['seine', 'seiner'],
]);

/**
 * A noun phrase as it stands behind the noun that owns it: "der Auftrag für ein Schiff" gives "des Auftrags für ein
 * Schiff", a name "von Joe Biden".
 */
export function owning({ tokens, body }: Analysis, { first, last, head, article }: NounPhrase): string {
  const text = (from: number, to: number) =>
    body.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/gu, ' ');
  const genitive = GENITIVE_OF.get(article);
  const several = SEVERAL.get(tokens[first]?.lower ?? '');
  if (genitive === undefined && several !== undefined) return `${several} ${text(first + 1, last)}`;
  if (genitive === undefined) {
    // The dative of "getrennte" depends on what the noun does not show: such words are left out.
    const bent = (at: number) => at < head && /^\p{Ll}{3,}e[rs]?$/u.test(tokens[at]?.text ?? '');
    let noun = first;
    while (bent(noun)) noun += 1;
    return `von ${text(noun, last)}`;
  }
  const bent = /^(?:des|eines|ihres|seines)$/u.test(genitive);
  const noun = tokens[head]?.text ?? '';
  const before = tokens.slice(first + 1, head).map(({ text }) => text.replace(/(?<=\p{Ll}{3})e[nrsm]?$/u, 'en'));
  const name = head + 1 < last && isNoun(tokens[head + 1]);
  const own = bent && article !== 'des' && !(name && roleWord(noun) === null) ? genitiveNoun(noun) : noun;
  const tail = last > head + 1 ? ` ${text(head + 1, last)}` : '';
  return [genitive, ...before, own].join(' ') + tail;
}

/** A noun phrase without its article's case: as it is printed. */
export function printed({ tokens, body }: Analysis, { first, last }: NounPhrase): string {
  return body.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}
