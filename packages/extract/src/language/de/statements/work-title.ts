import { CAPITAL, FINITE } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Quotation } from '../../../text/quotations.ts';
import { GROUP_NOUNS, NAME_NOUNS, WORK_NOUNS } from '../words/work-nouns.ts';
import type { Cue } from './cue.ts';

/**
 * Checks if a quotation is a title or the name of a group. It follows a noun for a work or a group: "der Film „Reise
 * zum Mond“", "die Zeitschrift „boot und meer“".
 */
export function isTitle(syntax: Syntax, { open, close }: Quotation): boolean {
  const noun = open - 1;
  if (!(flagsAt(syntax, noun) & CAPITAL) || !WORK_NOUNS.test(wordAt(syntax, noun))) return false;
  if (GROUP_NOUNS.test(wordAt(syntax, noun)))
    for (let at = open + 1; at < close; at += 1) if (flagsAt(syntax, at) & FINITE) return false;
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

/** Checks if a clause gives a name or a title: "der Name lautet „…“", "„…“, so lautet der Titel". */
export function isNaming(syntax: Syntax, segment: Range | undefined, { verb }: Cue, quote: readonly Range[]): boolean {
  return verb.lemma === 'lauten' && quote.every((range) => isNamed(syntax, segment, range));
}
