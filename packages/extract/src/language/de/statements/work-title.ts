import { CAPITAL, FINITE } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Quotation } from '../../../text/quotations.ts';
import { NAME_NOUNS, WORK_NOUNS } from '../words/work-nouns.ts';

/** Checks if a quotation is a title. A title follows the noun for a work: "der Film „Reise zum Mond“". */
export function isTitle(syntax: Syntax, { open, close }: Quotation): boolean {
  const noun = open - 1;
  if (!(flagsAt(syntax, noun) & CAPITAL) || !WORK_NOUNS.test(wordAt(syntax, noun))) return false;
  return !/^[.!…]$/.test(wordAt(syntax, close - 1));
}

/** Checks if the words after a colon are a name and not a statement: "Den Titel gab X bekannt: „Die Stadt am Meer“". */
export function isNamed(syntax: Syntax, lead: Range | undefined, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1)
    if (flagsAt(syntax, at) & FINITE || /^[.!?…]$/.test(wordAt(syntax, at))) return false;
  for (let at = lead?.first ?? 0; at < (lead?.last ?? 0); at += 1)
    if (flagsAt(syntax, at) & CAPITAL && NAME_NOUNS.has(wordAt(syntax, at))) return true;
  return false;
}
