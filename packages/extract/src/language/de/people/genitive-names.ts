import { isFirstName } from '../../../find/names/first-names.ts';
import type { Token } from '../../../text/tokens.ts';

/** Nouns that stand behind a name in the genitive more often than any others; our own list. */
const OWNED =
  /^(?:Plan|Pläne|Vorhaben|Vorschlag|Anwalt|Anwältin|Rede|Tod|Rücktritt|Buch|Partei|Sieg|Kritik|Amtszeit|Besuch|Auftritt|Worte|Ansicht|Meinung|Urteil|Haus|Familie|Sohn|Tochter|Vater|Mutter|Bruder|Schwester|Frau|Mann|Team|Büro|Lager|Antrag|Kurs|Politik|Leben|Werk|Werke|Arbeit)$/u;

/** What a text tells of its capital words. */
export interface CapitalWords {
  readonly printed: ReadonlySet<string>;
  /** Those that stand behind an article: nouns. */
  readonly nouns: ReadonlySet<string>;
}

/** Collects a text's capital words, in one pass. */
export function capitalWords(tokens: readonly Token[]): CapitalWords {
  const printed = new Set<string>();
  const nouns = new Set<string>();
  for (const [at, { text, lower, kind }] of tokens.entries()) {
    if (kind !== 'WORD' || text.charAt(0) === lower.charAt(0)) continue;
    printed.add(text);
    if (/^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)$/u.test(tokens[at - 1]?.lower ?? '')) nouns.add(text);
  }
  return { printed, nouns };
}

/**
 * Cuts a German name before a noun that it owns: "Ilse Quandtmoors Plan" names Ilse Quandtmoor.
 *
 * @param first - index of the name's first token
 * @param last - index after its last one
 * @returns the index after the name; `last` where no word of it is a genitive
 */
export function beforeOwned(tokens: readonly Token[], first: number, last: number, words: CapitalWords): number {
  for (let at = first; at + 1 < last; at += 1) {
    const word = tokens[at]?.text ?? '';
    const next = tokens[at + 1]?.text ?? '';
    if (!/[^sßzx]s$/u.test(word) || isFirstName(word) || isFirstName(next)) continue;
    const known = words.printed.has(word.slice(0, -1));
    if (known || OWNED.test(next) || (at > first && words.nouns.has(next))) return at + 1;
  }
  return last;
}
